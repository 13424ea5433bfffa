"""Changing a timeline: what it is called, its lanes, and closing it to the public again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from timeline.editorial.arranging import arrange_lanes, close_lane, close_to_public, describe_timeline
from timeline.editorial.dividing import divide_into_eras, eras_of
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.editorial.relating import tell_same_story
from timeline.models import Lane, Role, Timeline
from timeline.rendering.former_words_desk import former_of_timeline
from timeline.rendering.timeline_desk import lanes_with_counts
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    expected_version,
    lane_or_404,
    person,
    status_of,
    timeline_or_404,
)
from timeline.web.forms.arranging import ClosingForm, LanesForm, ParticularsForm
from timeline.web.forms.eras import ErasForm
from timeline.web.forms.same_story import SameStoryForm
from timeline.web.verbs import post_only


@at_the_desk
def timeline_edit(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To change a timeline takes an editor."))
    if request.method != "POST":
        return _show(request, timeline)
    form = ParticularsForm(request.POST, timeline=timeline)
    if not form.is_valid():
        return _show(request, timeline, particulars=form, status=422)
    try:
        describe_timeline(
            timeline, form.to_particulars(), by=user, expected_version=expected_version(request)
        )
    except Refusal as refusal:
        return _refused(request, slug, refusal, particulars=form)
    messages.success(request, _("Saved. Its address is what it was."))
    return redirect("desk:timeline", slug)


@at_the_desk
@post_only
def timeline_lanes(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To change a timeline takes an editor."))
    form = LanesForm(request.POST)
    if not form.is_valid():
        return _show(request, timeline, lanes=form, status=422)
    try:
        arrange_lanes(
            timeline,
            form.to_records(),
            by=user,
            expected_version=expected_version(request),
            reason=form.reason,
        )
    except Refusal as refusal:
        return _refused(request, slug, refusal, lanes=form)
    messages.success(request, _("The lanes are saved."))
    response = redirect("desk:timeline-edit", slug)
    response.headers["Location"] += f"?moved={form.moved}#lanes" if form.moved else "#lanes"
    return response


@at_the_desk
@post_only
def timeline_eras(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To change a timeline takes an editor."))
    form = ErasForm(request.POST, language=timeline.language)
    if not form.is_valid():
        return _show(request, timeline, eras=form, status=422)
    version = expected_version(request)
    try:
        divide_into_eras(timeline, form.to_records(), by=user, expected_version=version, reason=form.reason)
    except Refusal as refusal:
        return _refused(request, slug, refusal, eras=form)
    messages.success(request, _("The eras are saved."))
    response = redirect("desk:timeline-edit", slug)
    response.headers["Location"] += "#eras"
    return response


@at_the_desk
@post_only
def timeline_languages(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To change a timeline takes an editor."))
    form = SameStoryForm(request.POST, timeline=timeline)
    if not form.is_valid():
        return _show(request, timeline, languages=form, status=422)
    try:
        tell_same_story(timeline, form.to_timelines(), by=user, expected_version=expected_version(request))
    except Refusal as refusal:
        return _refused(request, slug, refusal, languages=form)
    messages.success(request, _("Saved. It holds for each of these timelines."))
    response = redirect("desk:timeline-edit", slug)
    response.headers["Location"] += "#languages"
    return response


@at_the_desk
@post_only
def lane_close(request: DeskRequest, slug: str, lane: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, _("To change a timeline takes an editor."))
    closing = lane_or_404(timeline, lane)
    into = timeline.lanes.open().filter(slug=request.POST.get("into", "").replace("\0", "")).first()
    try:
        close_lane(closing, by=user, expected_version=expected_version(request), into=into)
    except Refusal as refusal:
        return _refused(request, slug, refusal)
    messages.success(request, _("The lane “%(name)s” is removed.") % {"name": closing.name})
    response = redirect("desk:timeline-edit", slug)
    response.headers["Location"] += "#lanes"
    return response


@at_the_desk
@post_only
def timeline_close(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.PUBLISHER, _("To close a timeline to the public takes a publisher."))
    form = ClosingForm(request.POST)
    if not form.is_valid():
        return _show(request, timeline, closing=form, status=422)
    close_to_public(timeline, by=user, reason=form.cleaned_data["reason"])
    messages.success(request, _("The timeline is closed. Readers do not find it any more."))
    return redirect("desk:timeline", slug)


def _refused(
    request: DeskRequest,
    slug: str,
    refusal: Refusal,
    *,
    particulars: ParticularsForm | None = None,
    lanes: LanesForm | None = None,
    eras: ErasForm | None = None,
    languages: SameStoryForm | None = None,
) -> HttpResponse:
    """The page as it stands now with what was typed; a stale write has what stands beside what was typed."""
    current = timeline_or_404(person(request), slug)
    is_stale = isinstance(refusal, StaleVersion)
    return _show(
        request,
        current,
        particulars=particulars,
        lanes=_with_what_stands(lanes, current) if lanes and is_stale else lanes,
        eras=eras,
        languages=languages,
        sentences=refusal.sentences,
        both_are_shown=is_stale,
        status=status_of(refusal),
    )


def _with_what_stands(form: LanesForm, timeline: Timeline) -> LanesForm:
    """What was typed, with the lanes that a colleague has added meanwhile and without those that are gone."""
    standing: dict[str, Lane] = {lane.slug: lane for lane in timeline.lanes.open()}
    form.keep_to(standing)
    return form


def _show(
    request: DeskRequest,
    timeline: Timeline,
    *,
    particulars: ParticularsForm | None = None,
    lanes: LanesForm | None = None,
    eras: ErasForm | None = None,
    languages: SameStoryForm | None = None,
    closing: ClosingForm | None = None,
    sentences: tuple[str, ...] = (),
    both_are_shown: bool = False,
    status: int = 200,
) -> HttpResponse:
    standing = lanes_with_counts(timeline)
    known_eras = eras_of(timeline)
    is_typed_anew = request.method == "POST" and not both_are_shown
    context = {
        "timeline": timeline,
        # What the person saw: only both texts on the page raise it, a field in error does not.
        "version": expected_version(request) if is_typed_anew else timeline.version,
        "particulars": particulars or ParticularsForm(timeline=timeline),
        "lanes": lanes or LanesForm(lanes=[lane for lane, _count in standing]),
        "standing": standing,
        "eras": eras or ErasForm(language=timeline.language, eras=known_eras),
        "standing_eras": known_eras if eras and both_are_shown else (),
        "languages": languages or SameStoryForm(timeline=timeline),
        "standing_languages": Timeline.objects.same_story(timeline),
        "other_languages_are_shown": bool(languages and both_are_shown),
        "has_former_words": bool(former_of_timeline(timeline)),
        "closing": closing or ClosingForm(),
        "may_close": person(request).has_role(Role.PUBLISHER),
        "sentences": sentences,
        "theirs": ("lanes" if lanes else "particulars" if particulars else "") if both_are_shown else "",
        "moved": request.GET.get("moved", ""),
    }
    return render(request, "desk/timeline_edit.html", context, status=status)
