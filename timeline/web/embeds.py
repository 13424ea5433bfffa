"""A frame in which articles show a timeline: making and changing it, seeing it first, its codes, switching it off."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.embedding import change_embed, make_embed, require_may_embed, switch_embed
from timeline.editorial.refusals import NotReady, Refusal, StaleEmbed
from timeline.models import Embed, Timeline, User
from timeline.rendering.comparison import Change
from timeline.rendering.embed_desk import embed_row
from timeline.rendering.embed_page import chosen_page, frame_context
from timeline.rendering.embed_remarks import remarks_on
from timeline.rendering.embed_words import Names, compare_choices
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
from timeline.web.keeping import SAVED_WITH_OTHERS, done_with, taken_up, typed_in, version_to_send
from timeline.web.kept_embeds import keeping_of_embed, kept_as, with_theirs
from timeline.web.previews import framed_by_the_desk
from timeline.web.verbs import post_only

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
        "remarks": remarks_on(embed.timeline, embed.to_choices(), at=now),
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
    done_with(request, *kept_as(timeline, None))
    messages.success(request, _("Made. Copy a code below into the article."))
    return redirect("desk:embed", slug, embed.public_id)


@at_the_desk
def embed_edit(request: DeskRequest, slug: str, public_id: str) -> HttpResponse:
    user = person(request)
    embed = embed_or_404(user, slug, public_id)
    require_may_embed(user)
    form = _form(request, embed.timeline, embed)
    if request.method != "POST" or PREVIEW in request.POST:
        return _show_form(request, embed.timeline, form, embed)
    if not form.is_valid():
        return _show_form(request, embed.timeline, form, embed, status=422)
    wanted = with_theirs(form.to_choices(), embed.to_choices(), request.POST)
    try:
        changed = change_embed(embed, wanted, by=user, expected_version=expected_version(request))
    except StaleEmbed as stale:
        return _show_both(request, embed_or_404(user, slug, public_id), stale)
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show_form(request, embed.timeline, form, embed, status=status_of(refusal))
    done_with(request, *kept_as(embed.timeline, embed))
    is_joined = changed.version > expected_version(request) + 1
    messages.success(request, SAVED_WITH_OTHERS if is_joined else _saved(changed))
    return redirect("desk:embed", slug, public_id)


@at_the_desk
@post_only
def embed_switch(request: DeskRequest, slug: str, public_id: str) -> HttpResponse:
    """Which way it goes is said by the button, so that a second click does nothing more."""
    embed = embed_or_404(person(request), slug, public_id)
    to = request.POST.get("to", "")
    if to not in ("on", "off"):
        raise NotReady(_("Say whether it is to be switched on or off: use a button of its page."))
    switched = switch_embed(embed, to == "on", by=person(request))
    messages.success(request, _switched(switched) % {"name": switched.name})
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


def _switched(embed: Embed) -> str:
    if not embed.is_on:
        return _("“%(name)s” is switched off. Articles say that it is not shown.")
    if not embed.timeline.is_public:
        return _("“%(name)s” is switched on. Articles show it once the timeline is open to the public.")
    return _("“%(name)s” is switched on. Articles show it again.")


def _saved(embed: Embed) -> str:
    if not embed.timeline.is_public:
        return _("Saved. Articles show it once the timeline is open to the public.")
    if not embed.is_on:
        return _("Saved. It is switched off: articles show it once it is switched on again.")
    return _("Saved. Every article that shows it has the change within minutes.")


def _timeline_to_change(user: User, slug: str) -> Timeline:
    timeline = timeline_or_404(user, slug)
    require_may_embed(user)
    return timeline


def _form(request: DeskRequest, timeline: Timeline, embed: Embed | None = None) -> EmbedForm:
    """Filled with what was sent, with what was kept of an earlier try, or with what stands."""
    kept = typed_in(taken_up(request, *kept_as(timeline, embed)))
    choices = embed.to_choices() if embed else None
    sent = request.POST if request.method == "POST" else kept
    form = EmbedForm(sent, timeline=timeline, now=timezone.localtime(), choices=choices)
    return form.nameless() if PREVIEW in request.POST else form


def _show_both(request: DeskRequest, current: Embed, stale: StaleEmbed) -> HttpResponse:
    """What stands now and what was chosen, side by side; saving again from here puts the chosen over what stands."""
    stands, now = current.to_choices(), timezone.localtime()
    form = EmbedForm(timeline=current.timeline, now=now, choices=stale.mine)
    names = Names.used_in((stands, stale.mine), current.timeline, at=now)
    apart = compare_choices(stands, stale.mine, names)
    return _show_form(request, current.timeline, form, current, both=(apart, stale), status=status_of(stale))


def _show_form(
    request: DeskRequest,
    timeline: Timeline,
    form: EmbedForm,
    embed: Embed | None = None,
    *,
    both: tuple[tuple[Change, ...], StaleEmbed] | None = None,
    status: int = 200,
) -> HttpResponse:
    keeping = keeping_of_embed(request, timeline, embed, now=timezone.localtime())
    stands = embed.version if embed else 0
    context = {
        "timeline": timeline,
        "embed": embed,
        "form": form,
        "keeping": keeping,
        "version": version_to_send(request, stands, keeping, both_are_shown=both is not None),
        "changes": both[0] if both else (),
        "stale": both[1] if both else None,
        "is_only_looked_at": PREVIEW in request.POST,
    }
    return render(request, "desk/embed_form.html", context, status=status)
