"""The codes that put a timeline into somebody's article: text to be pasted, every value escaped."""

import json
from dataclasses import dataclass
from datetime import datetime
from html import escape

from django.urls import reverse
from django.utils.translation import gettext as _

from timeline.models import Embed, Timeline

FALLBACK_HEIGHT = 640
"""In pixels, for where no script follows the frame's own height: it scrolls by itself then."""

ALLOWED = "fullscreen; clipboard-write"
REFERRER = "strict-origin-when-cross-origin"

# Makes the frame as high as it says. It heeds only the window of a frame that shows this very timeline.
FOLLOW_HEIGHT = (
    'addEventListener("message",function(e){var d=e.data,f=document.getElementsByTagName("iframe"),i;'
    'if(d&&d.type==="timeline:height"&&d.height>0&&d.height<1e5)for(i=0;i<f.length;i++)'
    "if(f[i].contentWindow===e.source&&f[i].src.indexOf(%s)===0)f[i].height=Math.ceil(d.height)})"
)


@dataclass(frozen=True, slots=True)
class Code:
    """`name` is its own for ever, `label` and `where_it_works` are for people, `text` is what is pasted."""

    name: str
    label: str
    where_it_works: str
    text: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What the codes lead to: the addresses of the frame and of the whole timeline, and what it is called."""

    frame: str
    page: str
    title: str
    site: str


def codes_of(timeline: Timeline, embed: Embed | None, *, site: str, at: datetime) -> tuple[Code, ...]:
    """All codes for the timeline as it is, or as that embed shows it, in the order in which to offer them.

    `site` is our own address without a trailing slash, `at` is now, in the newsroom's own zone.
    """
    subject = subject_of(timeline, embed, site=site)
    return (_loader(subject), _frame_alone(subject))


def subject_of(timeline: Timeline, embed: Embed | None, *, site: str) -> Subject:
    path = (
        reverse("embed:chosen", args=[timeline.slug, embed.public_id])
        if embed
        else reverse("embed:timeline", args=[timeline.slug])
    )
    page = reverse("reader:timeline", args=[timeline.slug])
    return Subject(site + path, site + page, timeline.title, site)


def _loader(subject: Subject) -> Code:
    script = escape(subject.site + reverse("embed-loader"))
    return Code(
        "loader",
        _("With our script"),
        _("Wherever scripts are let through. It is always as high as it needs to be, and a link until then."),
        f'<sourceline-timeline src="{escape(subject.frame)}"><a href="{escape(subject.page)}">'
        f'{escape(subject.title)}</a></sourceline-timeline><script async src="{script}"></script>',
    )


def _frame_alone(subject: Subject) -> Code:
    return Code(
        "iframe",
        _("Without script"),
        _("For systems that take scripts out. The frame keeps its height and scrolls by itself."),
        frame(subject) + f'\n<p><a href="{escape(subject.page)}">{escape(subject.title)}</a></p>',
    )


def frame(subject: Subject) -> str:
    return (
        f'<iframe src="{escape(subject.frame)}" title="{escape(subject.title)}" loading="lazy" width="100%" '
        f'height="{FALLBACK_HEIGHT}" style="border:0" allow="{ALLOWED}" referrerpolicy="{REFERRER}"></iframe>'
    )


def iframe_code(timeline: Timeline, site_url: str) -> str:
    """A frame that works alone, and a plain link for where frames are taken out, as in newsletters."""
    return _frame(timeline, site_url) + "\n" + _link(timeline, site_url)


def iframe_code_with_height(timeline: Timeline, site_url: str) -> str:
    """The same with one line of script (ES5) by which the frame is always as high as what it holds."""
    script = f"<script>{FOLLOW_HEIGHT % _for_script(_address(timeline, site_url))}</script>"
    # Before the frame, so that it listens when the frame first speaks.
    return "\n".join((script, _frame(timeline, site_url), _link(timeline, site_url)))


def _frame(timeline: Timeline, site_url: str) -> str:
    return (
        f'<iframe src="{escape(_address(timeline, site_url))}" title="{escape(timeline.title)}" loading="lazy" '
        f'width="100%" height="{FALLBACK_HEIGHT}" style="border:0" '
        'referrerpolicy="strict-origin-when-cross-origin"></iframe>'
    )


def _link(timeline: Timeline, site_url: str) -> str:
    address = escape(site_url + reverse("reader:timeline", args=[timeline.slug]))
    return f'<p><a href="{address}">{escape(timeline.title)}</a></p>'


def _address(timeline: Timeline, site_url: str) -> str:
    return site_url + reverse("embed:timeline", args=[timeline.slug])


def _for_script(text: str) -> str:
    """A string of JavaScript that cannot end the script element around it."""
    return json.dumps(text).replace("<", "\\u003c")
