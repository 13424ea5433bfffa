"""One event of the newsroom: looking at it, writing and changing its words."""

from dataclasses import replace
from typing import Any

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.drafting import draft_event, edit_event
from timeline.editorial.illustrating import keep_image
from timeline.editorial.permissions import Relation, require
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.editorial.states import Act, move_for
from timeline.models import BufferSubject, Event, Image, User
from timeline.records import EventRecord
from timeline.rendering.comparison import Change, compare
from timeline.rendering.duplicates import duplicates_of_event
from timeline.rendering.event_comparison import compare_revisions
from timeline.rendering.event_desk import names_of_slugs
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    event_or_404,
    expected_version,
    kept_for,
    person,
    status_of,
)
from timeline.web.event_answer import event_changed, page_about, show_event
from timeline.web.forms.date_field import offered_date
from timeline.web.forms.event import EventForm, NewEventForm, timelines_with_lanes
from timeline.web.keeping import SAVED_WITH_OTHERS, done_with, taken_up, typed_in, version_to_send
from timeline.web.kept_events import keeping_of_event, keeping_of_new_event, new_names_chosen, with_theirs

# The button that shows what was typed as readers will see it, and saves nothing.
PREVIEW = "preview"


@at_the_desk
@vary_on_headers("HX-Request")
def event_page(request: DeskRequest, public_id: str) -> HttpResponse:
    event = event_or_404(person(request), public_id)
    if kept := kept_for(person(request), event):
        return redirect("desk:event", kept)
    return show_event(request, event)


@at_the_desk
def event_compare(request: DeskRequest, public_id: str) -> HttpResponse:
    event = event_or_404(person(request), public_id)
    comparison = compare_revisions(
        event, request.GET.get("before", ""), request.GET.get("after", ""), seen_by=person(request)
    )
    if comparison is None:
        raise Http404(_("It has no such revision."))
    may_restore = Act.RESTORE in Relation(event, person(request)).allowed_acts
    context = {"event": event, "comparison": comparison, "may_restore": may_restore}
    return render(request, "desk/event_compare.html", context)


@at_the_desk
def event_new(request: DeskRequest) -> HttpResponse:
    user = person(request)
    kept = typed_in(taken_up(request, BufferSubject.NEW_EVENT))
    form = NewEventForm(*_sent(request, kept), author=user, **_around(user))
    _keep_upload(form, user)
    if request.method != "POST" or PREVIEW in request.POST:
        return _show_form(request, form)
    if not form.is_valid():
        return _show_form(request, form, status=422)
    record, public_id = form.to_record(), form.cleaned_data["public_id"]
    try:
        event = draft_event(record, by=user, public_id=public_id, new_topics=form.new_names)
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show_form(request, form, status=status_of(refusal))
    written = event_or_404(user, public_id)
    if compare(written.to_record(), form.to_record(written.to_record())):
        # The same form came again with other words, from the back button perhaps: neither text may be lost.
        return _show_both(request, written, form, form.to_record(written.to_record()))
    done_with(request, BufferSubject.NEW_EVENT)
    return event_changed(request, event, _("Saved as a draft. Cite a source next."))


@at_the_desk
def event_edit(request: DeskRequest, public_id: str) -> HttpResponse:
    user = person(request)
    event = event_or_404(user, public_id)
    stands = event.to_record()
    kept = typed_in(taken_up(request, BufferSubject.EVENT, public_id))
    around = _around(user, event)
    form = EventForm(*_sent(request, kept), record=stands, **around)
    if request.method != "POST":
        require(move_for(Act.EDIT, event), event, user)
        if date := offered_date(request.GET.get("date", "")):
            form = EventForm(record=replace(stands, date=date.text), **around)
        return _show_form(request, form, event)
    try:
        require(move_for(Act.EDIT, event), event, user)
        _keep_upload(form, user)
        if PREVIEW in request.POST:
            return _show_form(request, form, event)
        if not form.is_valid():
            return _show_form(request, form, event, status=422)
        changed = edit_event(
            event,
            with_theirs(form.to_record(stands), stands, request.POST),
            by=user,
            expected_version=expected_version(request),
            new_topics=new_names_chosen(form, request.POST),
            other_dates=form.other_dates(),
            note=form.cleaned_data["note"],
        )
    except StaleVersion as refusal:
        current = event_or_404(user, public_id)
        if refusal.merged:
            names = form.names_without_topic
            merged = EventForm(record=refusal.merged, new_names=names, **_around(user, current))
            return _show_both(request, current, merged, refusal.merged)
        return _show_both(request, current, form, form.to_record(current.to_record()))
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show_form(request, form, event, status=status_of(refusal))
    done_with(request, BufferSubject.EVENT, public_id, event)
    is_joined = changed.version > expected_version(request) + 1
    return event_changed(request, changed, str(SAVED_WITH_OTHERS) if is_joined else _("Saved."))


def _sent(request: DeskRequest, kept: QueryDict | None) -> tuple[Any, ...]:
    """What the form is filled with: what was sent, or what was kept of an earlier try."""
    return (request.POST, request.FILES) if request.method == "POST" else (kept,)


def _around(user: User, event: Event | None = None) -> dict[str, Any]:
    """What every form of an event is given: where it can stand, what it rests on, which images its writer may use."""
    return {
        "citations": list(event.citations.all()) if event else (),
        "seen_by": user,
        "timelines": timelines_with_lanes(),
        "images": Image.objects.visible_to(user),
        "today": timezone.localdate(),
    }


def _keep_upload(form: EventForm, user: User) -> None:
    """Keep a picture that is one, whatever else is wrong with the form: nobody has to choose a file twice."""
    if not form.picture:
        return
    try:
        form.hold(keep_image(form.picture, by=user))
    except Refusal as refusal:
        form.add_error("image", list(refusal.sentences))


def _show_form(
    request: DeskRequest,
    form: EventForm,
    event: Event | None = None,
    *,
    theirs_and_mine: tuple[Change, ...] | None = None,
    status: int = 200,
) -> HttpResponse:
    keeping = (
        keeping_of_event(request, event, _around(person(request), event))
        if event
        else keeping_of_new_event(request)
    )
    context = {
        "form": form,
        "event": event,
        "keeping": keeping,
        "version": version_to_send(
            request, event.version if event else 0, keeping, both_are_shown=theirs_and_mine is not None
        ),
        "changes": theirs_and_mine,
        "note": request.POST.get("note", "")[:200],
        "page": page_about(request, event) if event else None,
        "lookalikes": duplicates_of_event(event, person(request)) if event else (),
    }
    return render(request, "desk/event_form.html", context, status=status)


def _show_both(request: DeskRequest, event: Event, form: EventForm, mine: EventRecord) -> HttpResponse:
    """What stands now and what was typed, side by side; saving again from here puts the typed over what stands."""
    changes = compare(event.to_record(), mine, names_of_slugs())
    form.is_over_what_stands = True
    return _show_form(request, form, event, theirs_and_mine=changes, status=409)
