"""A frame in which articles show a timeline: making and changing it, seeing it first, its codes, switching it off."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.embedding import change_embed, make_embed, switch_embed
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import Refusal, StaleVersion
from timeline.models import Embed, Role, Timeline, User
from timeline.rendering.embed_desk import embed_row
from timeline.rendering.embed_page import chosen_page, frame_context
from timeline.rendering.embed_words import Difference, Names, differences
from timeline.rendering.languages import speaking
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    embed_or_404,
    expected_version,
    is_editor,
    person,
    status_of,
    timeline_or_404,
)
from timeline.web.embed_list import codes_for
from timeline.web.forms.embed import EmbedForm
from timeline.web.previews import framed_by_the_desk
from timeline.web.verbs import post_only

NEEDS_AN_EDITOR = gettext_lazy("To change how a timeline is embedded takes an editor.")
# The button that shows what was chosen, and saves nothing.
PREVIEW = "preview"


@at_the_desk
def embed_codes(request: DeskRequest, slug: str, public_id: str) -> HttpResponse:
    """What is pasted into articles, where it works, and how it looks there."""
    embed = embed_or_404(person(request), slug, public_id)
    now = timezone.localtime()
    context = {
        "timeline": embed.timeline,
        "row": embed_row(embed, at=now),
        "codes": codes_for(person(request), embed.timeline, embed, at=now),
        "may_change": is_editor(person(request)),
        "is_counted": settings.EMBED_COUNTS,
    }
    return render(request, "desk/embed.html", context)


@at_the_desk
def embed_new(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = _timeline_to_change(user, slug)
    form = _form(request, timeline)
    if request.method != "POST" or PREVIEW in request.POST:
        return _show_form(request, timeline, form)
    if not form.is_valid():
        return _show_form(request, timeline, form, status=422)
    try:
        embed = make_embed(timeline, form.to_choices(), by=user)
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show_form(request, timeline, form, status=status_of(refusal))
    messages.success(request, _("Made. Copy a code below into the article."))
    return redirect("desk:embed", slug, embed.public_id)


@at_the_desk
def embed_edit(request: DeskRequest, slug: str, public_id: str) -> HttpResponse:
    user = person(request)
    embed = embed_or_404(user, slug, public_id)
    require_role(user, Role.EDITOR, NEEDS_AN_EDITOR)
    form = _form(request, embed.timeline, embed)
    if request.method != "POST" or PREVIEW in request.POST:
        return _show_form(request, embed.timeline, form, embed)
    if not form.is_valid():
        return _show_form(request, embed.timeline, form, embed, status=422)
    try:
        change_embed(embed, form.to_choices(), by=user, expected_version=expected_version(request))
    except StaleVersion as refusal:
        return _show_both(request, embed_or_404(user, slug, public_id), form, status=status_of(refusal))
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show_form(request, embed.timeline, form, embed, status=status_of(refusal))
    messages.success(request, _("Saved. Every article that shows it has the change within minutes."))
    return redirect("desk:embed", slug, public_id)


@at_the_desk
@post_only
def embed_switch(request: DeskRequest, slug: str, public_id: str) -> HttpResponse:
    """Which way it goes is said by the button, so that a second click does nothing more."""
    embed = embed_or_404(person(request), slug, public_id)
    switched = switch_embed(embed, request.POST.get("to") == "on", by=person(request))
    said = (
        _("“%(name)s” is switched on. Articles show it again.")
        if switched.is_on
        else _("“%(name)s” is switched off. Articles show nothing in its place.")
    )
    messages.success(request, said % {"name": switched.name})
    return redirect("desk:embed-list", slug)


@at_the_desk
def embed_preview(request: DeskRequest, slug: str) -> HttpResponse:
    """The frames of what is in the form now, or why there is nothing to show."""
    timeline = _timeline_to_change(person(request), slug)
    form = EmbedForm(request.GET, timeline=timeline, now=timezone.localtime()).nameless()
    return render(request, "desk/_embed_preview.html", {"timeline": timeline, "form": form})


@at_the_desk
def embed_events(request: DeskRequest, slug: str) -> HttpResponse:
    """The events that hold the words that were typed, each to be chosen."""
    timeline = _timeline_to_change(person(request), slug)
    form = EmbedForm(request.GET, timeline=timeline, now=timezone.localtime())
    return render(request, "desk/_embed_events.html", {"form": form})


@framed_by_the_desk
@at_the_desk
def embed_frame(request: DeskRequest, slug: str) -> HttpResponse:
    """What readers would meet in an article if the form were saved as it is. Of this nothing is kept."""
    timeline = _timeline_to_change(person(request), slug)
    now = timezone.localtime()
    form = EmbedForm(request.GET, timeline=timeline, now=now).nameless()
    if not form.is_valid():
        return render(
            request, "embed/refusal.html", {"sentence": _("Nothing to show yet."), "sheet": None}, status=422
        )
    choices = form.to_choices()
    with speaking(choices.language or timeline.language):
        page = chosen_page(timeline, choices, at=now)
        return render(request, "desk/preview_embed.html", frame_context(page, site=settings.SITE_URL))


def _timeline_to_change(user: User, slug: str) -> Timeline:
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.EDITOR, NEEDS_AN_EDITOR)
    return timeline


def _form(request: DeskRequest, timeline: Timeline, embed: Embed | None = None) -> EmbedForm:
    choices = embed.to_choices() if embed else None
    form = EmbedForm(request.POST or None, timeline=timeline, now=timezone.localtime(), choices=choices)
    return form.nameless() if PREVIEW in request.POST else form


def _show_both(request: DeskRequest, current: Embed, typed: EmbedForm, *, status: int) -> HttpResponse:
    """What stands beside what was typed; saved again, that takes its place."""
    theirs, mine = current.to_choices(), typed.to_choices()
    names = Names.used_in((theirs, mine), current.timeline, at=timezone.now())
    apart = differences(theirs, mine, names)
    return _show_form(
        request, current.timeline, typed, current, version=current.version, apart=apart, status=status
    )


def _show_form(
    request: DeskRequest,
    timeline: Timeline,
    form: EmbedForm,
    embed: Embed | None = None,
    *,
    version: int | None = None,
    apart: list[Difference] | None = None,
    status: int = 200,
) -> HttpResponse:
    # What the person saw: only both texts on the page raise it, a field in error does not.
    seen = expected_version(request) if request.method == "POST" else embed.version if embed else 0
    context = {
        "timeline": timeline,
        "embed": embed,
        "form": form,
        "version": seen if version is None else version,
        "differences": apart,
        "is_only_looked_at": PREVIEW in request.POST,
    }
    return render(request, "desk/embed_form.html", context, status=status)
