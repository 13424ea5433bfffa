"""What a change to a source leaves to look at: events whose date rests on it, and two persons’ texts side by side."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from timeline.models import Event, Proposal, Source, SourceKind, Standing, User
from timeline.rendering.date_line import text_in_words
from timeline.rendering.event_desk import has_news
from timeline.rendering.languages import language_in_use

LABELS = {
    "published": _("Published on"),
    "title": _("Title"),
    "publisher": _("Publisher"),
    "authors": _("Authors"),
    "url": _("Web address"),
    "archived_url": _("Archived copy"),
    "accessed": _("Looked at on"),
    "archived": _("Archived on"),
    "kind": _("Kind"),
    "language": _("Language"),
    "reliability": _("Reliability"),
    "reliability_reason": _("Why it is judged so"),
    "is_restricted": _("Restricted"),
    "public_reason": _("What readers are told instead"),
}
DATES = ("published", "accessed", "archived")


@dataclass(frozen=True)
class Look:
    """An event whose date was read from the source as it was known before."""

    proposal: Proposal
    event: Event

    @property
    def must_be_corrected(self) -> bool:
        """Whether readers see it, and nobody has begun to change it."""
        return self.event.standing == Standing.LIVE and not has_news(self.event)


@dataclass(frozen=True)
class Difference:
    """One particular that two persons have changed to different things."""

    label: str
    theirs: str
    mine: str


def looks_at(source: Source, user: User) -> list[Look]:
    """The events to look at, as far as this person may see them, in the order of the text."""
    asked = Proposal.objects.filter(
        needs_a_look=True, capture__source=source, event__in=Event.objects.visible_to(user)
    ).select_related("event")
    return [
        Look(proposal, proposal.event)
        for proposal in asked.order_by("capture", "start", "pk")
        if proposal.event and proposal.is_to_be_looked_at
    ]


def differences(theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> list[Difference]:
    return list(_differences(theirs, mine))


def _differences(theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> Iterator[Difference]:
    for name, label in LABELS.items():
        if theirs[name] != mine[name]:
            yield Difference(str(label), _said(name, theirs[name]), _said(name, mine[name]))


def _said(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return gettext("Yes") if value else "No"
    if name in DATES:
        return text_in_words(value, language_in_use())
    return str(SourceKind(value).label) if name == "kind" else value
