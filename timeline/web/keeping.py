"""What is typed and not saved yet, over HTTP: kept while one types, offered back, and who else has the form open.

Nothing here saves anything: that is what the form's own button does.
"""

import re
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy

from timeline.editorial.attending import attend, leave
from timeline.editorial.buffering import forget
from timeline.models import Buffer, BufferSubject, Event, User
from timeline.rendering.comparison import Change
from timeline.rendering.writers import Writers, writers_of
from timeline.web.access import at_the_desk, event_or_404, expected_version, person
from timeline.web.verbs import post_only

TAB = re.compile(r"[A-Za-z0-9]{8,40}")
# What the page itself puts into the form, and nobody typed.
OURS = {"csrfmiddlewaretoken", "version", "preview", "keep_tab", "keep_subject", "keep_key", "keep_taken_up"}
MOST_OFFERED = 3
# Forms that this session has saved: what comes late from one of them is older than what was saved.
SAVED_TABS, MOST_SAVED_TABS = "saved_tabs", 20
SAVED_WITH_OTHERS = gettext_lazy("Saved, together with what a colleague had changed meanwhile.")


@dataclass(frozen=True)
class Offer:
    """Something kept of this person, to be taken up again; `changes` is what it would change, where that is known."""

    buffer: Buffer
    headline: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Keeping:
    """What a page needs to have its form kept: about what it is, in which tab, and what was kept before."""

    subject: BufferSubject
    key: str
    tab: str
    person: User
    taken_up: Buffer | None
    offers: tuple[Offer, ...] = ()
    writers: Writers | None = None


def tab_of(request: HttpRequest) -> str:
    """The tab that a form was sent from; a new one for a page that is being opened."""
    posted = request.POST.get("keep_tab", "")
    return posted if TAB.fullmatch(posted) else get_random_string(20)


def taken_up(request: HttpRequest, subject: BufferSubject, key: str = "") -> Buffer | None:
    """What this person has chosen to go on with, if it is still there."""
    wanted = number_of(request.GET.get("buffer", "") or request.POST.get("keep_taken_up", ""))
    theirs = Buffer.objects.of(person(request), subject, timezone.now()).filter(key=key)
    return theirs.filter(pk=wanted).first() if wanted else None


def typed_in(buffer: Buffer | None) -> QueryDict | None:
    """The form as it was when it was kept, as if it had just been sent."""
    if buffer is None:
        return None
    data = QueryDict(mutable=True)
    for name, values in buffer.fields.items():
        data.setlist(name, values)
    return data


def kept_before(request: HttpRequest, subject: BufferSubject, key: str = "") -> list[Buffer]:
    """What may be offered: nothing while the person is in the middle of it."""
    if request.method == "POST" or taken_up(request, subject, key):
        return []
    return list(Buffer.objects.of(person(request), subject, timezone.now()).filter(key=key)[:MOST_OFFERED])


def version_to_send(request: HttpRequest, stands: int, keeping: Keeping, *, both_are_shown: bool) -> int:
    """The version that the form goes out with: the one that the person saw. A field in error does not raise it."""
    if request.method != "POST" and keeping.taken_up:
        return keeping.taken_up.base_version
    if request.method == "POST" and not both_are_shown:
        return expected_version(request)
    return stands


def present_at(request: HttpRequest, event: Event, tab: str) -> Writers:
    """Be seen at the event's form, and see who else is."""
    attend(event, by=person(request), tab=tab)
    return writers_of(event, seen_by=person(request), tab=tab, at=timezone.now())


def done_with(
    request: HttpRequest, subject: BufferSubject, key: str = "", event: Event | None = None
) -> None:
    """The form has been saved: nothing of it need be kept, and nobody need be warned of it."""
    tab, user = tab_of(request), person(request)
    request.session[SAVED_TABS] = [*request.session.get(SAVED_TABS, []), tab][-MOST_SAVED_TABS:]
    forget(
        by=user, subject=subject, key=key, tab=tab, taken_up=number_of(request.POST.get("keep_taken_up", ""))
    )
    if event:
        leave(event, by=user, tab=tab)


def has_been_saved(request: HttpRequest) -> bool:
    """Whether what comes in is older than what was saved from the same form."""
    return tab_of(request) in request.session.get(SAVED_TABS, [])


def keeping_of_new_source(request: HttpRequest) -> Keeping:
    """The form in which an article is pasted."""
    kept = kept_before(request, BufferSubject.NEW_SOURCE)
    return Keeping(
        BufferSubject.NEW_SOURCE,
        "",
        tab_of(request),
        person(request),
        taken_up(request, BufferSubject.NEW_SOURCE),
        tuple(Offer(one, typed_as(one, "title") or typed_as(one, "text")[:80]) for one in kept),
    )


def typed_as(buffer: Buffer, name: str) -> str:
    """What was typed into the field of that name, as far as a line of it goes."""
    values = buffer.fields.get(name) or [""]
    return str(values[-1])[:200]


@at_the_desk
@post_only
def event_presence(request: HttpRequest, public_id: str) -> HttpResponse:
    """Said every half minute by a form that is open, and once by one that is being left."""
    event, tab = event_or_404(person(request), public_id), tab_of(request)
    if request.POST.get("left"):
        leave(event, by=person(request), tab=tab)
        return HttpResponse(status=204)
    context = {"event": event, "tab": tab, "writers": present_at(request, event, tab), "is_fresh": False}
    return render(request, "desk/_also_editing.html", context)


def number_of(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None
