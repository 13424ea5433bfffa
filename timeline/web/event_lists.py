"""The list of events: finding them, coming back to what was found, and one change to several of them."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.changing_together import Outcome, change_together
from timeline.editorial.filtering import delete_filter, rename_filter, save_filter
from timeline.editorial.permissions import acts_of_role
from timeline.editorial.refusals import Refusal
from timeline.models import Importance, SavedFilter
from timeline.web.access import DeskRequest, at_the_desk, is_editor, person, status_of
from timeline.web.forms.bulk import BulkChange
from timeline.web.forms.event_filter import EventFilter
from timeline.web.queues import count_in_triage, counted, counts_of_queues
from timeline.web.verbs import post_only


@at_the_desk
def event_list(request: DeskRequest) -> HttpResponse:
    return _show(request, request.GET)


@at_the_desk
@post_only
def event_change_together(request: DeskRequest) -> HttpResponse:
    asked = QueryDict(request.POST.get("query", "")[:2000])
    change = BulkChange(request.POST, person(request))
    try:
        outcome = change_together(change.wanted(), change.verb())
    except Refusal as refusal:
        return _show(request, asked, sentences=refusal.sentences, change=change, status=status_of(refusal))
    if outcome.not_done:
        return _show(request, asked, change=change, outcome=outcome, status=409)
    number = len(outcome.done)
    said = ngettext("Done: %(number)s event.", "Done: %(number)s events.", number) % {"number": number}
    messages.success(request, said)
    return _back_to(asked)


@at_the_desk
@post_only
def filter_save(request: DeskRequest) -> HttpResponse:
    asked = QueryDict(request.POST.get("query", "")[:2000])
    wanted = _filter(request, asked)
    try:
        save_filter(request.POST.get("name", ""), wanted.address, by=person(request))
    except Refusal as refusal:
        return _show(request, asked, sentences=refusal.sentences, status=status_of(refusal))
    messages.success(request, _("Saved. It stands above the list from now on."))
    return _back_to(asked)


@at_the_desk
@post_only
def filter_rename(request: DeskRequest, pk: int) -> HttpResponse:
    saved = get_object_or_404(SavedFilter, pk=pk, owner=person(request))
    try:
        rename_filter(saved, request.POST.get("name", ""))
    except Refusal as refusal:
        return _show(request, QueryDict(saved.query), sentences=refusal.sentences, status=status_of(refusal))
    return _back_to(QueryDict(saved.query))


@at_the_desk
@post_only
def filter_delete(request: DeskRequest, pk: int) -> HttpResponse:
    delete_filter(get_object_or_404(SavedFilter, pk=pk, owner=person(request)))
    messages.success(request, _("The filter is deleted. No event has changed."))
    return redirect("desk:event-list")


def _filter(request: DeskRequest, asked: QueryDict) -> EventFilter:
    return EventFilter(asked, user=person(request), today=timezone.localdate())


def _back_to(asked: QueryDict) -> HttpResponse:
    query = asked.urlencode()
    return redirect(f"{reverse('desk:event-list')}?{query}" if query else reverse("desk:event-list"))


def _show(
    request: DeskRequest,
    asked: QueryDict,
    *,
    sentences: Sequence[str] = (),
    change: BulkChange | None = None,
    outcome: Outcome | None = None,
    status: int = 200,
) -> HttpResponse:
    user, wanted = person(request), _filter(request, asked)
    page = wanted.page(asked.get("from", ""))
    problems = {event.pk: reasons for event, reasons in outcome.not_done} if outcome else {}
    shown = {event.pk for event in page.rows}
    context = {
        "page": page,
        "wanted": wanted,
        "query": asked.urlencode(),
        "count": str(len(page.rows)) if page.is_all else counted(wanted.found()),
        "rows": [
            {
                "event": event,
                "acts": acts_of_role(event, user),
                "is_chosen": bool(
                    change and change.chosen.has(event) and (not outcome or event.pk in problems)
                ),
                "problems": problems.get(event.pk, ()),
            }
            for event in page.rows
        ],
        "elsewhere": [
            (event, why) for event, why in (outcome.not_done if outcome else ()) if event.pk not in shown
        ],
        "done": len(outcome.done) if outcome else 0,
        "not_done": len(outcome.not_done) if outcome else 0,
        "sentences": sentences,
        "queues": counts_of_queues(user, wanted.queue),
        "in_triage": count_in_triage(user),
        "saved": [(saved, saved.query == wanted.address) for saved in user.saved_filters.all()],
        "sees_all": is_editor(user),
        "importances": Importance.choices,
    }
    return render(request, "desk/event_list.html", context, status=status)
