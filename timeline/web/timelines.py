"""The timelines of the newsroom: making one, looking at it, its rule, and opening it to the public."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.composing import (
    compose_timeline,
    mark_live,
    open_to_public,
    set_minimum_sources,
)
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.models import Role, Timeline, User
from timeline.records import LaneRecord, TimelineRecord
from timeline.rendering.timeline_desk import timeline_desk, timeline_rows
from timeline.web.access import (
    at_the_desk,
    expected_version,
    is_editor,
    person,
    status_of,
    timeline_or_404,
)
from timeline.web.forms.arranging import PlacingForm
from timeline.web.forms.timeline import RuleForm, TimelineForm, sources_in_words
from timeline.web.verbs import post_only

NEEDS_AN_EDITOR = gettext_lazy("To make a timeline takes an editor.")
NEEDS_AN_EDITOR_TO_RULE = gettext_lazy("To change the rule of a timeline takes an editor.")
RULE_CHANGED = gettext_lazy(
    "Somebody changed this after you opened it: it is {} now. Yours is chosen below. "
    "Save again to put it in its place."
)


@at_the_desk
def timeline_list(request: HttpRequest) -> HttpResponse:
    context = {"timelines": timeline_rows(), "may_make": is_editor(person(request))}
    return render(request, "desk/timeline_list.html", context)


@at_the_desk
def timeline_new(request: HttpRequest) -> HttpResponse:
    user = person(request)
    require_role(user, Role.EDITOR, NEEDS_AN_EDITOR)
    form = TimelineForm(request.POST or None)
    if request.method != "POST":
        return render(request, "desk/timeline_new.html", {"form": form})
    if not form.is_valid():
        return render(request, "desk/timeline_new.html", {"form": form}, status=422)
    try:
        made = _already_made(form.to_record(), user) or compose_timeline(form.to_record(), by=user)
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return render(request, "desk/timeline_new.html", {"form": form}, status=status_of(refusal))
    messages.success(request, _("The timeline is made. Readers see it once it is opened to the public."))
    return redirect("desk:timeline", made.slug)


@at_the_desk
def timeline_page(request: HttpRequest, slug: str) -> HttpResponse:
    timeline = timeline_or_404(person(request), slug)
    return _show_timeline(request, timeline, RuleForm(timeline=timeline), seen=timeline.minimum_sources)


@at_the_desk
@post_only
def timeline_rule(request: HttpRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    form = RuleForm(request.POST, timeline=timeline)
    seen = expected_version(request, "seen")
    require_role(user, Role.EDITOR, NEEDS_AN_EDITOR_TO_RULE)
    if not form.is_valid():
        return _show_timeline(request, timeline, form, seen=seen, status=422)
    try:
        set_minimum_sources(timeline, form.cleaned_data["minimum_sources"], by=user, seen=seen)
    except StaleVersion as refusal:
        current = timeline_or_404(user, slug)
        form.add_error(None, RULE_CHANGED.format(sources_in_words(current.minimum_sources)))
        return _show_timeline(request, current, form, seen=current.minimum_sources, status=status_of(refusal))
    messages.success(request, _("The rule is saved. It holds for what is published from now on."))
    return redirect("desk:timeline", timeline.slug)


@at_the_desk
@post_only
def timeline_open(request: HttpRequest, slug: str) -> HttpResponse:
    timeline = open_to_public(timeline_or_404(person(request), slug), by=person(request))
    messages.success(request, _("The timeline is open to the public. What is published on it can be read."))
    return redirect("desk:timeline", timeline.slug)


@at_the_desk
@post_only
def timeline_live(request: HttpRequest, slug: str) -> HttpResponse:
    """The checkbox as it is sent: there when it is ticked."""
    timeline = mark_live(
        timeline_or_404(person(request), slug), "is_live" in request.POST, by=person(request)
    )
    said = (
        _("The timeline is live. Pages that are open say what is new within half a minute.")
        if timeline.is_live
        else _("The timeline is no longer live. Readers see what is new when they open it.")
    )
    messages.success(request, said)
    return redirect("desk:timeline", timeline.slug)


def _already_made(record: TimelineRecord, user: User) -> Timeline | None:
    """The timeline that this very form made a moment ago: a second click is not a second timeline."""
    made = Timeline.objects.prefetch_related("lanes").filter(title=record.title).first()
    if made is None:
        return None
    lanes = tuple(LaneRecord(lane.name, lane.colour) for lane in made.lanes.all())
    its = TimelineRecord(
        made.title, made.standfirst, made.language, lanes=lanes, minimum_sources=made.minimum_sources
    )
    return made if its == record else None


def _show_timeline(
    request: HttpRequest, timeline: Timeline, form: RuleForm, *, seen: int, status: int = 200
) -> HttpResponse:
    user, cursor = person(request), request.GET.get("from", "")
    context = {
        "desk": timeline_desk(timeline, user, cursor),
        "cursor": cursor,
        "timeline": timeline,
        "form": form,
        "seen": seen,
        "rule": sources_in_words(timeline.minimum_sources),
        "sees_all": is_editor(user),
        "placing": PlacingForm(lanes=list(timeline.lanes.open())),
        "may_open": user.has_role(Role.PUBLISHER),
    }
    return render(request, "desk/timeline.html", context, status=status)
