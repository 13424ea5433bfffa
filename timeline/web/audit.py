"""Who did what, when and why: read and filtered by editors, handed out as a file for one event or timeline."""

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from timeline.editorial.exporting import hand_out
from timeline.editorial.permissions import require_role
from timeline.models import Event, Role, Timeline
from timeline.rendering.audit_trail import AuditFilter, audit_page
from timeline.rendering.event_file import as_csv, event_file, timeline_file
from timeline.web.access import DeskRequest, at_the_desk, event_or_404, person, timeline_or_404
from timeline.web.verbs import post_only

TAKES_AN_EDITOR = _(
    "To read what everybody did takes an editor. What was done to your own events stands on their pages."
)


@at_the_desk
def audit_log(request: DeskRequest) -> HttpResponse:
    require_role(person(request), Role.EDITOR, TAKES_AN_EDITOR)
    wanted = AuditFilter(request.GET)
    page, lines = audit_page(wanted, request.GET.get("from", ""), for_user=person(request))
    return render(request, "desk/audit.html", {"page": page, "lines": lines, "wanted": wanted})


@at_the_desk
@post_only
def event_hand_out(request: DeskRequest, public_id: str) -> HttpResponse:
    event = event_or_404(person(request), public_id)
    return _handed_out(request, event, f"event-{event.public_id}")


@at_the_desk
@post_only
def timeline_hand_out(request: DeskRequest, slug: str) -> HttpResponse:
    timeline = timeline_or_404(person(request), slug)
    return _handed_out(request, timeline, f"timeline-{timeline.slug}")


def _handed_out(request: DeskRequest, row: Event | Timeline, name: str) -> HttpResponse:
    form = "csv" if request.POST.get("form") == "csv" else "json"
    hand_out(row, by=person(request), form=form)
    file = event_file(row) if isinstance(row, Event) else timeline_file(row)
    answer = (
        _as_json(file)
        if form == "json"
        else HttpResponse(as_csv(file), content_type="text/csv; charset=utf-8")
    )
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return answer


def _as_json(file: dict[str, Any]) -> HttpResponse:
    return JsonResponse(file, json_dumps_params={"ensure_ascii": False, "indent": 1})
