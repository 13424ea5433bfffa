"""Putting events of the newsroom onto a timeline, moving them there, and taking them off: several at once."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.permissions import require_role
from timeline.editorial.placing import Placement, place_all, take_all_off
from timeline.editorial.refusals import NotReady
from timeline.models import Event, Role, Timeline, User
from timeline.rendering.timeline_bank import timeline_bank
from timeline.web.access import DeskRequest, at_the_desk, person, timeline_or_404
from timeline.web.forms.arranging import PlacingForm
from timeline.web.verbs import post_only


@at_the_desk
def timeline_add(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To place events on a timeline takes an editor."))
    words = request.GET.get("q", "").replace("\0", "").strip()[:200]
    bank = timeline_bank(timeline, words, request.GET.get("from", ""), seen_by=user)
    form = PlacingForm(lanes=bank.lanes, are_new=True)
    address = urlencode({"q": words}) if words else ""
    context = {"timeline": timeline, "bank": bank, "form": form, "words": words, "address": address}
    return render(request, "desk/timeline_add.html", context)


@at_the_desk
@post_only
def timeline_place(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To place events on a timeline takes an editor."))
    form = PlacingForm(request.POST, lanes=list(timeline.lanes.open()))
    if not form.is_valid():
        raise NotReady(*(str(sentence) for errors in form.errors.values() for sentence in errors))
    wanted = _chosen_events(form, user)
    told = form.cleaned_data
    if request.POST.get("do") == "take-off":
        done = take_all_off(wanted, timeline, by=user, send_on=told["send_on"])
    else:
        placement = Placement(timeline, told["lane"], told["importance"])
        done = place_all(wanted, placement, by=user, send_on=told["send_on"])
    messages.success(request, _told(done))
    return _back(request, timeline)


def _chosen_events(form: PlacingForm, user: User) -> list[tuple[Event, int]]:
    """The events that were ticked and that this person may see, each with the version that they saw."""
    events = Event.objects.visible_to(user).filter(public_id__in=form.chosen)
    return [(event, form.chosen[event.public_id]) for event in events]


def _told(done: list[Event]) -> str:
    """How many are done, and what comes next for those that readers see."""
    told = ngettext("Done for %(number)s event.", "Done for %(number)s events.", len(done))
    said = told % {"number": len(done)}
    if any(event.is_correction for event in done):
        said += " " + _("Readers see the change where they see the event once it is reviewed and published.")
    return said


def _back(request: DeskRequest, timeline: Timeline) -> HttpResponse:
    """To the search that the events were chosen in, or to the timeline."""
    if request.POST.get("came_from") != "add":
        return _leading_to("desk:timeline", timeline, "from", request)
    return _leading_to("desk:timeline-add", timeline, "q", request)


def _leading_to(page: str, timeline: Timeline, name: str, request: DeskRequest) -> HttpResponse:
    """A redirect that keeps what was searched for, or the piece of a long list that was open."""
    response = redirect(page, timeline.slug)
    if said := request.POST.get(name, "")[:200]:
        response.headers["Location"] += "?" + urlencode({name: said})
    return response
