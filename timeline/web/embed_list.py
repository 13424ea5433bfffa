"""Where a timeline stands in articles: its frames, the codes of the whole of it, and the sites that may show them."""

from datetime import datetime

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.composing import allow_embedding
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.models import Embed, Timeline, User
from timeline.rendering.embed_code import Code, codes_of
from timeline.rendering.embed_desk import embed_rows, refused_sites, whole_row
from timeline.web.access import DeskRequest, at_the_desk, is_editor, person, status_of, timeline_or_404
from timeline.web.forms.timeline import EmbedSitesForm
from timeline.web.verbs import post_only

SITES_CHANGED = gettext_lazy(
    "Somebody changed this list after you opened it. Both are here: yours in the field, theirs beside it. "
    "Save again to put yours in its place."
)


@at_the_desk
def embed_list(request: DeskRequest, slug: str) -> HttpResponse:
    timeline = timeline_or_404(person(request), slug)
    return _show(request, timeline, EmbedSitesForm(timeline=timeline))


@at_the_desk
def timeline_embed(request: DeskRequest, slug: str) -> HttpResponse:
    """Where the list stood when a timeline had one code."""
    return redirect("desk:embed-list", timeline_or_404(person(request), slug).slug, permanent=True)


@at_the_desk
def embed_whole(request: DeskRequest, slug: str) -> HttpResponse:
    """The codes of the timeline as it is, with nothing chosen."""
    timeline, now = timeline_or_404(person(request), slug), timezone.localtime()
    context = {
        "timeline": timeline,
        "row": whole_row(timeline, at=now),
        "codes": codes_for(person(request), timeline, None, at=now),
        "is_counted": settings.EMBED_COUNTS,
    }
    return render(request, "desk/embed_whole.html", context)


@at_the_desk
@post_only
def embed_sites_save(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    form = EmbedSitesForm(request.POST, timeline=timeline)
    if not form.is_valid():
        return _show(request, timeline, form, status=422)
    told = form.cleaned_data
    try:
        allow_embedding(timeline, told["sites"], by=user, seen=told["seen"])
    except StaleVersion as refusal:
        form.add_error(None, SITES_CHANGED)
        return _show(
            request, timeline_or_404(user, slug), form, both_are_shown=True, status=status_of(refusal)
        )
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show(request, timeline_or_404(user, slug), form, status=status_of(refusal))
    messages.success(request, _("The list of sites is saved."))
    return redirect("desk:embed-list", timeline.slug)


def codes_for(user: User, timeline: Timeline, embed: Embed | None, *, at: datetime) -> tuple[Code, ...]:
    """None where somebody would read in them what readers cannot read yet, and editors alone can."""
    may_read = timeline.is_public or is_editor(user)
    return codes_of(timeline, embed, site=settings.SITE_URL, at=at) if may_read else ()


def _show(
    request: DeskRequest,
    timeline: Timeline,
    form: EmbedSitesForm,
    *,
    both_are_shown: bool = False,
    status: int = 200,
) -> HttpResponse:
    stands, now = "\n".join(timeline.embed_sites), timezone.localtime()
    whole, rows = whole_row(timeline, at=now), embed_rows(timeline, at=now)
    context = {
        "timeline": timeline,
        "whole": whole,
        "rows": rows,
        "refused": refused_sites([whole, *rows]) if settings.EMBED_COUNTS else (),
        "form": form,
        # What the person saw: only both lists on the page raise it, a line in error does not.
        "seen": stands if both_are_shown else form["seen"].value(),
        "stands": stands,
        "theirs": (stands or _("No site at all")) if both_are_shown else "",
        "may_change": is_editor(person(request)),
        "is_counted": settings.EMBED_COUNTS,
    }
    return render(request, "desk/embed_list.html", context, status=status)
