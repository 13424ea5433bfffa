"""The codes that put a timeline into somebody's article: text to be pasted, every value escaped."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from timeline.models import Embed, Timeline
from timeline.rendering.axis_svg import svg_size
from timeline.rendering.embed_article import article_of
from timeline.rendering.embed_height import WIDTHS, frame_heights
from timeline.rendering.embed_page import EmbedPage, asked_page, chosen_page
from timeline.rendering.languages import speaking
from timeline.rendering.page_meta import SHARE_SIZE

FALLBACK_HEIGHT = 640
"""In pixels, for where no script follows the frame's own height: it scrolls by itself then."""

USUAL_HEIGHTS = (FALLBACK_HEIGHT, FALLBACK_HEIGHT, FALLBACK_HEIGHT)
ALLOWED = "fullscreen; clipboard-write"
REFERRER = "strict-origin-when-cross-origin"


@dataclass(frozen=True, slots=True)
class Code:
    """`name` is its own for ever, `label` and `where_it_works` are for people, `text` is what is pasted."""

    name: str
    label: str
    where_it_works: str
    text: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What the codes lead to: addresses, all whole, and what stands in words beside them, in the readers' language.

    `heights` are those of the frame at `WIDTHS`.
    """

    site: str
    frame: str
    page: str
    title: str
    heights: tuple[int, int, int] = USUAL_HEIGHTS
    summary: str = ""
    picture: tuple[float, float] = (0, 0)
    more: str = ""

    @property
    def link(self) -> str:
        return f'<a href="{escape(self.page)}">{escape(self.title)}</a>'


def codes_of(timeline: Timeline, embed: Embed | None, *, site: str, at: datetime) -> tuple[Code, ...]:
    """All codes for the timeline as it is, or as that embed shows it, in the order in which to offer them.

    `site` is our own address without a trailing slash, `at` is now, in the newsroom's own zone.
    """
    with speaking((embed.language if embed else "") or timeline.language):
        page = _page(timeline, embed, at)
    with speaking(page.page.language):
        subject = _told(subject_of(page.page.timeline, embed, site=site), page)
        article = article_of(page, site=site, at=at)
    address = subject.frame if embed else subject.page
    return (*_of_frames(subject), *_without_frames(subject, address, article))


def subject_of(timeline: Timeline, embed: Embed | None, *, site: str) -> Subject:
    frame = reverse("embed:timeline", args=[timeline.slug])
    if embed:
        frame = reverse("embed:chosen", args=[timeline.slug, embed.public_id])
    page = reverse("reader:timeline", args=[timeline.slug])
    return Subject(site, site + frame, site + page, timeline.title)


def _page(timeline: Timeline, embed: Embed | None, at: datetime) -> EmbedPage:
    if embed:
        return chosen_page(timeline, embed.to_choices(), at=at, public_id=embed.public_id)
    return asked_page(timeline, QueryDict(), at=at)


def _told(subject: Subject, page: EmbedPage) -> Subject:
    return Subject(
        subject.site,
        subject.frame,
        subject.page,
        subject.title,
        frame_heights(page),
        page.page.axis.summary,
        svg_size(page.page.axis),
        _("Show everything"),
    )


def _of_frames(subject: Subject) -> Iterator[Code]:
    yield Code(
        "loader",
        _("With our script"),
        _("Wherever scripts are let through. It is always as high as it needs to be, and a link until then."),
        _loader(subject),
    )
    yield Code(
        "iframe",
        _("Without script"),
        _(
            "Wherever frames are let through. Its height is that of today for each width; where more is told "
            "later, it scrolls by itself."
        ),
        _bare(subject),
    )
    yield Code(
        "pym",
        _("For pym.js"),
        _("On sites that have pym.js on their pages already. It is always as high as it needs to be."),
        f'<div data-pym-src="{escape(subject.frame)}" data-pym-title="{escape(subject.title)}">'
        f"{subject.link}</div>",
    )
    yield Code(
        "amp",
        _("For AMP pages"),
        _("On pages in AMP that load its “amp-iframe”. Readers touch it once to see it whole."),
        _amp(subject),
    )


def _without_frames(subject: Subject, address: str, article: str) -> Iterator[Code]:
    yield Code(
        "oembed",
        _("The address alone"),
        _("In WordPress, Ghost, Drupal and others that know oEmbed: paste it on a line of its own."),
        address,
    )
    yield Code(
        "article",
        _("As text with footnotes"),
        _(
            "Where frames are taken out, and for search engines. It stays as it is today: paste it anew after "
            "a correction."
        ),
        article,
    )
    yield Code(
        "newsletter",
        _("As a picture for newsletters"),
        _("In mails and wherever else only pictures are let through. It is a PNG and leads to the timeline."),
        _linked_picture(subject, "picture.png", (SHARE_SIZE[0] // 2, SHARE_SIZE[1] // 2)),
    )
    yield Code(
        "picture",
        _("As a picture for pages"),
        _(
            "Where pages take pictures from other sites. It is an SVG, sharp at every size, and follows the timeline."
        ),
        _linked_picture(subject, "picture.svg", subject.picture),
    )


def _loader(subject: Subject) -> str:
    heights = " ".join(map(str, subject.heights))
    script = escape(subject.site + reverse("embed-loader"))
    return (
        f'<sourceline-timeline src="{escape(subject.frame)}" heights="{heights}">{subject.link}'
        f'</sourceline-timeline><script async src="{script}"></script>'
    )


def _bare(subject: Subject) -> str:
    """A frame that works alone, and a plain link for where frames are taken out, as in newsletters."""
    return f"{_sized(subject)}\n<p>{subject.link}</p>"


def _sized(subject: Subject) -> str:
    """A frame in a box by whose width it measures itself. Where styles are refused or taken out, it is as high as it
    would be at the middle width."""
    frame = (
        f'<iframe src="{escape(subject.frame)}" title="{escape(subject.title)}" loading="lazy" width="100%" '
        f'height="{subject.heights[1]}" style="border:0;height:{_height_by_width(subject)}" '
        f'allow="{ALLOWED}" referrerpolicy="{REFERRER}"></iframe>'
    )
    return f'<div style="container-type:inline-size">{frame}</div>'


def _height_by_width(subject: Subject) -> str:
    """The two straight lines through the three heights, in CSS: the upper one where they sag, else the lower one."""
    (left, middle, right), (narrow, usual, wide) = WIDTHS, subject.heights
    steps = ((usual - narrow) / (middle - left), (wide - usual) / (right - middle))
    width = f"min(100cqw,{right}px)"
    lines = ",".join(f"{usual - step * middle:.0f}px + {step:.3f}*{width}" for step in steps)
    return f"{'max' if steps[0] <= steps[1] else 'min'}({lines})"


def _amp(subject: Subject) -> str:
    """Low until a reader opens it, since AMP lets nothing that is in sight grow by itself. It may stand anywhere on the
    page, because it has something to show before it is loaded."""
    picture = f"{subject.frame}picture.png"
    width, height = SHARE_SIZE
    more = escape(subject.more)
    return (
        f'<amp-iframe src="{escape(subject.frame)}" title="{escape(subject.title)}" layout="fixed-height" '
        f'height="{min(subject.heights[0], FALLBACK_HEIGHT)}" frameborder="0" resizable '
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">'
        f'<div overflow tabindex="0" role="button" aria-label="{more}">{more}</div>'
        f'<div placeholder><amp-img layout="responsive" src="{escape(picture)}" width="{width}" height="{height}" '
        f'alt="{escape(subject.title)}"></amp-img></div>'
        f"</amp-iframe>\n<p>{subject.link}</p>"
    )


def _linked_picture(subject: Subject, name: str, size: tuple[float, float]) -> str:
    alt = " ".join(filter(None, [f"{subject.title}.", subject.summary]))
    return (
        f'<a href="{escape(subject.page)}"><img src="{escape(subject.frame + name)}" alt="{escape(alt)}" '
        f'width="{size[0]:.0f}" height="{size[1]:.0f}" style="max-width:100%;height:auto;border:0"></a>'
    )


def iframe_code(timeline: Timeline, site: str, heights: tuple[int, int, int]) -> str:
    """The plain frame, as high as it is at `WIDTHS`, for whoever wants nothing chosen."""
    return _bare(replace(subject_of(timeline, None, site=site), heights=heights))
