"""Searches that people name to come back to. Each has their own; nobody can save, rename or delete another's."""

from django.db import transaction
from django.utils.translation import gettext as _

from timeline.editorial.refusals import NotReady, require_fit_line
from timeline.models import SavedFilter, User
from timeline.models.saved_filter import LONGEST_FILTER_NAME, LONGEST_QUERY

# More than anybody finds again.
MOST_FILTERS = 30


@transaction.atomic
def save_filter(name: str, query: str, *, by: User) -> SavedFilter:
    """Keep the query under this name. The same one sent twice is kept once."""
    name = _named(name)
    if not query:
        raise NotReady(_("This list shows everything: narrow it first, then save it."))
    if len(query) > LONGEST_QUERY:
        raise NotReady(_("That is too long to be saved. Leave something out."))
    if standing := by.saved_filters.filter(name=name).first():
        if standing.query == query:
            return standing
        raise NotReady(_("You have a filter called “%(name)s”. Choose another name.") % {"name": name})
    if by.saved_filters.count() >= MOST_FILTERS:
        raise NotReady(_("%(most)s filters are the most. Delete one first.") % {"most": MOST_FILTERS})
    return SavedFilter.objects.create(owner=by, name=name, query=query)


@transaction.atomic
def rename_filter(saved: SavedFilter, name: str) -> SavedFilter:
    name = _named(name)
    if name == saved.name:
        return saved
    if SavedFilter.objects.filter(owner=saved.owner, name=name).exclude(pk=saved.pk).exists():
        raise NotReady(_("You have a filter called “%(name)s”. Choose another name.") % {"name": name})
    saved.name = name
    saved.save(update_fields=["name", "modified"])
    return saved


def delete_filter(saved: SavedFilter) -> None:
    saved.delete()


def _named(name: str) -> str:
    require_fit_line(name)
    name = " ".join(name.split())
    if not name:
        raise NotReady(_("Give it a name."))
    if len(name) > LONGEST_FILTER_NAME:
        raise NotReady(
            _("That name is too long: %(most)s characters are the most.") % {"most": LONGEST_FILTER_NAME}
        )
    return name
