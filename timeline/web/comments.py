"""Commenting on an event at the desk. Who may do what, `editorial` says; here it becomes a page or a part of one."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.commenting import comment_on, delete_comment, people_who_see, resolve_comment
from timeline.editorial.refusals import Refusal
from timeline.models import Comment, Event, User, merged_into
from timeline.rendering.comments import conversation
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    event_or_404,
    kept_for,
    person,
    status_of,
    visible_events,
)
from timeline.web.event_answer import show_event
from timeline.web.forms.comment import CommentForm
from timeline.web.verbs import post_only


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def comment_new(request: DeskRequest, public_id: str) -> HttpResponse:
    user = person(request)
    event = event_or_404(user, public_id)
    form = CommentForm(request.POST, colleagues=people_who_see(event))
    if not form.is_valid():
        return _answer(request, event, form, status=422)
    try:
        comment_on(event, form.said, by=user)
    except Refusal as refusal:
        form.add_error("text", list(refusal.sentences))
        return _answer(request, event, form, status=status_of(refusal))
    return _answer(request, event)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def comment_delete(request: DeskRequest, pk: int) -> HttpResponse:
    comment = _comment_or_404(person(request), pk)
    delete_comment(comment, by=person(request))
    return _answer(request, comment.event)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def comment_resolve(request: DeskRequest, pk: int) -> HttpResponse:
    comment = _comment_or_404(person(request), pk)
    resolve_comment(comment, by=person(request), is_resolved=request.POST.get("resolved") != "no")
    return _answer(request, comment.event)


def _comment_or_404(user: User, pk: int) -> Comment:
    comments = Comment.objects.filter(event__in=visible_events(user)).select_related("event")
    return get_object_or_404(comments, pk=pk)


def _answer(
    request: DeskRequest, event: Event, form: CommentForm | None = None, *, status: int = 200
) -> HttpResponse:
    """The conversation as it stands now, in its place; for a plain form the event's page, at the conversation.

    What was merged into another event is talked about there.
    """
    if kept := kept_for(person(request), event):
        event = event_or_404(person(request), kept)
    if not request.htmx:
        if form is None:
            return redirect(reverse("desk:event", args=[event.public_id]) + "#comments")
        return show_event(request, event, comment_form=form, status=status)
    context = {
        "event": event,
        "conversation": conversation(event, seen_by=person(request), merged=merged_into(event.pk)),
        "form": form or CommentForm(colleagues=people_who_see(event)),
    }
    return render(request, "desk/_comments.html", context, status=status)
