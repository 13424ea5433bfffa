"""Who comes in at the desk, what they may look up, and how a refusal becomes an answer."""

from functools import wraps
from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django_htmx.middleware import HtmxDetails

from timeline.editorial.refusals import (
    NotAllowed,
    NotReady,
    NotTogether,
    Refusal,
    StaleVersion,
    WrongState,
)
from timeline.editorial.witnessing import note_presence
from timeline.models import (
    Capture,
    Citation,
    Embed,
    Event,
    Lane,
    Merge,
    Proposal,
    Role,
    Source,
    Standing,
    Timeline,
    User,
    kept_instead_of,
)
from timeline.web.typed import View, shown_again

STATUS_OF_REFUSAL: dict[type[Refusal], int] = {
    NotAllowed: 403,
    NotReady: 422,
    WrongState: 409,
    StaleVersion: 409,
    NotTogether: 409,
}


class DeskRequest(HttpRequest):
    """A request from somebody who has logged in."""

    user: User
    htmx: HtmxDetails


def at_the_desk(view: View) -> View:
    """Ask for a login, give back what was typed without one, keep the answer out of every cache, and answer a refusal
    with its sentences and its status."""

    @never_cache
    @shown_again
    @login_required
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        note_presence(person(request))
        try:
            return view(request, *args, **kwargs)
        except Refusal as refusal:
            return refused(request, refusal)

    return answer


def refused(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    """The plain answer to a refusal, for acts that have no form to show it on."""
    return render(
        request,
        "desk/refusal.html",
        {"sentences": refusal.sentences, "back": _same_site_referer(request)},
        status=status_of(refusal),
    )


def status_of(refusal: Refusal) -> int:
    return next(STATUS_OF_REFUSAL[kind] for kind in type(refusal).__mro__ if kind in STATUS_OF_REFUSAL)


def expected_version(request: HttpRequest, name: str = "version") -> int:
    """The version that the form was based on. A missing or unreadable one counts as out of date, never as current."""
    posted = request.POST.get(name, "")
    return int(posted) if posted.isascii() and posted.isdecimal() and len(posted) < 10 else -1


def person(request: HttpRequest) -> User:
    return cast(User, request.user)


def visible_events(user: User) -> QuerySet[Event]:
    return Event.objects.visible_to(user).with_record()


def visible_citations(user: User) -> QuerySet[Citation]:
    return Citation.objects.select_related("event", "source", "passage__capture").filter(
        event__in=Event.objects.visible_to(user)
    )


def event_or_404(user: User, public_id: str) -> Event:
    return get_object_or_404(visible_events(user), public_id=public_id)


def source_or_404(user: User, pk: int) -> Source:
    return get_object_or_404(Source.objects.visible_to(user), pk=pk)


def source_or_removed_or_404(user: User, pk: int) -> Source:
    """The source, in the library or taken out of it: a second click finds what the first has done."""
    return get_object_or_404(Source.objects.ever_visible_to(user), pk=pk)


def capture_or_404(user: User, pk: int) -> Capture:
    return get_object_or_404(
        Capture.objects.select_related("source").filter(source__in=Source.objects.visible_to(user)), pk=pk
    )


def proposal_or_404(user: User, pk: int) -> Proposal:
    return get_object_or_404(
        Proposal.objects.select_related("capture__source", "sentence", "event").filter(
            capture__source__in=Source.objects.visible_to(user)
        ),
        pk=pk,
    )


def timeline_or_404(user: User, slug: str) -> Timeline:
    """Every timeline is everybody's at the desk, public or not."""
    return get_object_or_404(Timeline, slug=slug)


def timeline_with_number_or_404(user: User, number: int) -> Timeline:
    """For what has room for a number alone: a slug can be long."""
    return get_object_or_404(Timeline, pk=number)


def embed_or_404(user: User, slug: str, public_id: str) -> Embed:
    """Frames are everybody's at the desk, as their timelines are."""
    return get_object_or_404(
        Embed.objects.select_related("timeline", "begins_with"), timeline__slug=slug, public_id=public_id
    )


def embed_with_id_or_404(user: User, public_id: str) -> Embed:
    """For what knows the frame by its short id alone."""
    return get_object_or_404(Embed.objects.select_related("timeline"), public_id=public_id)


def merge_or_404(user: User, pk: int) -> Merge:
    """One of which both events are for this person."""
    both = Event.objects.visible_to(user)
    merges = Merge.objects.select_related("kept", "lost", "proposed_by", "confirmed_by", "undone_by")
    return get_object_or_404(merges.filter(kept__in=both, lost__in=both), pk=pk)


def kept_for(user: User, event: Event) -> str:
    """The id of what the event was merged into; "" where it stands by itself, or where this person may not go."""
    kept = kept_instead_of(event.public_id) if event.standing == Standing.MERGED else ""
    return kept if kept and Event.objects.visible_to(user).filter(public_id=kept).exists() else ""


def lane_or_404(timeline: Timeline, slug: str) -> Lane:
    return get_object_or_404(timeline.lanes.all(), slug=slug)


def _same_site_referer(request: HttpRequest) -> str:
    """The page that the person came from, whole: a path cut out of it, "//evil.example", would be another host."""
    referer = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(
        referer, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return referer if is_ours else ""


def is_editor(user: User) -> bool:
    return user.has_role(Role.EDITOR)
