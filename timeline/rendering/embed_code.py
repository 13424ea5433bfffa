"""The code that puts a timeline into somebody's article: text to be pasted, every value escaped."""

import json
from html import escape

from django.urls import reverse

from timeline.models import Timeline

FALLBACK_HEIGHT = 640
"""In pixels, for where no script follows the frame's own height: it scrolls by itself then."""

# Makes the frame as high as it says. It heeds only the window of a frame that shows this very timeline.
FOLLOW_HEIGHT = (
    'addEventListener("message",function(e){var d=e.data,f=document.getElementsByTagName("iframe"),i;'
    'if(d&&d.type==="timeline:height"&&d.height>0&&d.height<1e5)for(i=0;i<f.length;i++)'
    "if(f[i].contentWindow===e.source&&f[i].src.indexOf(%s)===0)f[i].height=Math.ceil(d.height)})"
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
