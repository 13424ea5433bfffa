"""A timeline as a picture, for newsletters and wherever else frames are not let through: what its frame shows."""

from collections.abc import Callable
from functools import partial

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.utils import timezone

from timeline.embed.policy import ancestors_from, open_frame
from timeline.embed.refusals import for_frames
from timeline.models import Embed, Timeline
from timeline.rendering.axis_svg import axis_svg
from timeline.rendering.embed_page import EmbedPage, asked_page, chosen_page
from timeline.rendering.languages import speaking
from timeline.rendering.public_answers import kept_answer
from timeline.rendering.share_image import timeline_image

Drawn = Callable[[EmbedPage], HttpResponse]


def _svg(embed: EmbedPage) -> HttpResponse:
    page = embed.page
    return HttpResponse(axis_svg(page.axis, title=page.timeline.title), content_type="image/svg+xml")


def _png(embed: EmbedPage) -> HttpResponse:
    picture = timeline_image(embed.page, newsroom=settings.NEWSROOM_NAME)
    return HttpResponse(picture, content_type="image/png")


DRAWN = {"svg": _svg, "png": _png}


@for_frames
@partial(kept_answer, parameters=())
def of_timeline(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """As its frame shows it where nothing was chosen."""
    found = Timeline.objects.public().filter(slug=slug).first()
    if found is None:
        raise Http404
    with speaking(found.language):
        return _answer(DRAWN[kind], asked_page(found, QueryDict(), at=timezone.localtime()))


@for_frames
@partial(kept_answer, parameters=())
def of_embed(request: HttpRequest, slug: str, public_id: str, kind: str) -> HttpResponse:
    """As an editor chose it."""
    embed = Embed.objects.public().filter(public_id=public_id, timeline__slug=slug).first()
    if embed is None:
        raise Http404
    with speaking(embed.language or embed.timeline.language):
        page = chosen_page(embed.timeline, embed.to_choices(), at=timezone.localtime(), public_id=public_id)
        return _answer(DRAWN[kind], page)


def _answer(draw: Drawn, embed: EmbedPage) -> HttpResponse:
    with speaking(embed.page.language):
        return open_frame(draw(embed), ancestors_from(embed.page.timeline.embed_sites))
