"""The event's page as an answer: whole, or the part that htmx puts in its place, with what was tried and not done."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from timeline.editorial.commenting import people_who_see
from timeline.editorial.gates import missing_to_publish, missing_to_submit
from timeline.editorial.permissions import Relation
from timeline.editorial.states import Act, moves_from
from timeline.models import Event, Merge, merged_into
from timeline.rendering.comments import Conversation, conversation
from timeline.rendering.event_desk import EventDesk, event_desk
from timeline.web.access import DeskRequest, event_or_404, is_editor, person
from timeline.web.acts import Tried, acts_on_page, takes_a_colleague
from timeline.web.forms.comment import CommentForm
from timeline.web.forms.review import ActOnPage


@dataclass(frozen=True)
class EventPage:
    """What the event's page says to one person: the event, what it lacks, what they may do and what was not done."""

    desk: EventDesk
    missing_to_submit: list[str]
    missing_to_publish: list[str]
    acts: list[ActOnPage]
    may_edit: bool
    may_restore: bool
    may_hand_out: bool
    zone: str
    takes_a_colleague: list[str]
    tried: Tried | None
    sentences: Sequence[str]
    merges: Sequence[Merge]
    may_merge: bool
    conversation: Conversation
    comment_form: CommentForm


def show_event(
    request: DeskRequest,
    event: Event,
    *,
    tried: Tried | None = None,
    comment_form: CommentForm | None = None,
    sentences: Sequence[str] = (),
    announcement: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the event as it stands. `sentences` say why the last act was not done."""
    page = page_about(request, event, tried=tried, comment_form=comment_form, sentences=sentences)
    template = "desk/_event_answer.html" if request.htmx else "desk/event.html"
    context = {"page": page, "event": event, "announcement": announcement}
    return render(request, template, context, status=status)


def page_about(
    request: DeskRequest,
    event: Event,
    *,
    tried: Tried | None = None,
    comment_form: CommentForm | None = None,
    sentences: Sequence[str] = (),
) -> EventPage:
    """Everything that stands around the words of an event, for its page and for its form."""
    user = person(request)
    relation = Relation(event, user)
    missing = missing_to_submit(event)
    merges = list(Merge.objects.about(event).select_related("kept", "lost"))
    return EventPage(
        desk=event_desk(event, seen_by=user, whole_history=request.GET.get("history") == "all"),
        missing_to_submit=missing,
        missing_to_publish=[sentence for sentence in missing_to_publish(event) if sentence not in missing],
        acts=acts_on_page(relation, tried),
        may_edit=Act.EDIT in relation.allowed_acts,
        may_restore=Act.RESTORE in relation.allowed_acts,
        may_hand_out=is_editor(user),
        zone=settings.TIME_ZONE,
        takes_a_colleague=takes_a_colleague(relation),
        tried=tried,
        sentences=sentences,
        merges=merges if is_editor(user) else (),
        may_merge=is_editor(user) and Act.MERGE in {move.act for move in moves_from(event)},
        conversation=conversation(
            event,
            seen_by=user,
            merged=merged_into(event.pk) if any(one.brings_to(event) for one in merges) else (),
            whole=request.GET.get("comments") == "all",
        ),
        comment_form=comment_form or CommentForm(colleagues=people_who_see(event)),
    )


def event_changed(request: DeskRequest, event: Event, announcement: str) -> HttpResponse:
    """Say that it is done: on the event's page for a plain form, in place for htmx."""
    if request.htmx:
        return show_event(request, event_or_404(person(request), event.public_id), announcement=announcement)
    messages.success(request, announcement)
    return redirect("desk:event", event.public_id)
