"""Making one event of two: looking for the other one, choosing field by field, and deciding on what was proposed."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from timeline.editorial.merging import (
    CHOSEN_FIELDS,
    confirm_merge,
    propose_merge,
    turn_down_merge,
    undo_merge,
)
from timeline.editorial.permissions import Relation, require_role
from timeline.editorial.refusals import Refusal
from timeline.editorial.states import Act
from timeline.models import Event, Merge, Role
from timeline.rendering.merge_page import (
    before_undoing,
    merge_changes,
    merge_list,
    merge_sides,
    others_to_merge,
)
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    event_or_404,
    expected_version,
    merge_or_404,
    person,
    status_of,
)
from timeline.web.forms.merging import UndoForm
from timeline.web.verbs import post_only


@at_the_desk
def merges(request: DeskRequest) -> HttpResponse:
    require_role(person(request), Role.EDITOR, _("To merge events takes an editor."))
    return render(request, "desk/merge_list.html", {"page": merge_list(request.GET.get("from", ""))})


@at_the_desk
def merge_new(request: DeskRequest, public_id: str) -> HttpResponse:
    user = person(request)
    kept = event_or_404(user, public_id)
    require_role(user, Role.EDITOR, _("To merge events takes an editor."))
    told = request.POST if request.method == "POST" else request.GET
    other = told.get("with", "").replace("\0", "")[:40]
    if not other:
        words = request.GET.get("q", "").replace("\0", "").strip()[:200]
        context = {"event": kept, "words": words, "others": others_to_merge(kept, words, seen_by=user)}
        return render(request, "desk/merge_search.html", context)
    lost = event_or_404(user, other)
    if request.method != "POST":
        return _show_sides(request, kept, lost)
    taken = frozenset(name for name in CHOSEN_FIELDS if request.POST.get(name) == "lost")
    try:
        merge = propose_merge(
            kept,
            lost,
            by=user,
            kept_version=expected_version(request),
            lost_version=expected_version(request, "lost_version"),
            taken=taken,
        )
    except Refusal as refusal:
        return _show_sides(request, kept, lost, taken=taken, refusal=refusal)
    messages.success(request, _("Proposed. A publisher confirms it; until then both stand as they are."))
    return redirect("desk:merge", merge.pk)


@at_the_desk
def merge(request: DeskRequest, pk: int) -> HttpResponse:
    return _show(request, merge_or_404(person(request), pk))


@at_the_desk
@post_only
def merge_confirm(request: DeskRequest, pk: int) -> HttpResponse:
    found = merge_or_404(person(request), pk)
    try:
        confirm_merge(found, by=person(request))
    except Refusal as refusal:
        return _show(request, merge_or_404(person(request), pk), refusal=refusal)
    messages.success(request, _("The two are one event. What was chosen for it goes through review now."))
    return redirect("desk:event", found.kept.public_id)


@at_the_desk
@post_only
def merge_turn_down(request: DeskRequest, pk: int) -> HttpResponse:
    found = merge_or_404(person(request), pk)
    try:
        turn_down_merge(found, by=person(request))
    except Refusal as refusal:
        return _show(request, merge_or_404(person(request), pk), refusal=refusal)
    messages.success(request, _("Turned down. Both stand as they are."))
    return redirect("desk:merge", pk)


@at_the_desk
@post_only
def merge_undo(request: DeskRequest, pk: int) -> HttpResponse:
    found = merge_or_404(person(request), pk)
    form = UndoForm(request.POST)
    require_role(person(request), Role.PUBLISHER, _("To undo a merge takes a publisher."))
    if not form.is_valid():
        return _show(request, found, form=form)
    reason = form.cleaned_data["reason"]
    try:
        undo_merge(found, by=person(request), expected_version=expected_version(request), reason=reason)
    except Refusal as refusal:
        return _show(request, merge_or_404(person(request), pk), refusal=refusal, form=form)
    messages.success(request, _("Undone. Both stand by themselves again."))
    return redirect("desk:merge", pk)


def _show_sides(
    request: DeskRequest,
    kept: Event,
    lost: Event,
    *,
    taken: frozenset[str] | None = None,
    refusal: Refusal | None = None,
) -> HttpResponse:
    """Both as they stand now, with what was chosen so far: sending it again is over what is seen here."""
    context = {
        "kept": kept,
        "lost": lost,
        "sides": merge_sides(kept.to_record(), lost.to_record(), taken),
        "sentences": refusal.sentences if refusal else (),
    }
    return render(request, "desk/merge_new.html", context, status=status_of(refusal) if refusal else 200)


def _show(
    request: DeskRequest, found: Merge, *, refusal: Refusal | None = None, form: UndoForm | None = None
) -> HttpResponse:
    user = person(request)
    # What is compared names restricted sources, which whoever began both events need not know.
    require_role(user, Role.EDITOR, _("To merge events takes an editor."))
    context = {
        "merge": found,
        "changes": merge_changes(found),
        "may_decide": user.has_role(Role.PUBLISHER) and user.pk != found.proposed_by_id,
        "may_turn_down": user.has_role(Role.PUBLISHER) or user.pk == found.proposed_by_id,
        "may_undo": Act.COME_BACK in Relation(found.lost, user).allowed_acts,
        "before_undoing": before_undoing(found),
        "is_stale": found.is_open
        and (found.kept.version, found.lost.version) != (found.kept_version, found.lost_version),
        "form": form or UndoForm(),
        "sentences": refusal.sentences if refusal else (),
    }
    status = status_of(refusal) if refusal else 422 if form else 200
    return render(request, "desk/merge.html", context, status=status)
