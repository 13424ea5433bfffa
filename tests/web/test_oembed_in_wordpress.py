"""oEmbed in WordPress, which takes most of the HTML apart when it does not know the site that it comes from."""

import re
from html import unescape

import pytest

from tests import make
from tests.web.public_pages import timeline_address
from tests.web.test_oembed import SITE, asked

pytestmark = pytest.mark.django_db

# What WordPress lets pass of an answer by a site that it does not know (wp_filter_oembed_result).
ALLOWED = {
    "blockquote": set(),
    "a": {"href"},
    "iframe": {
        *("src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"),
    },
}


def as_wordpress_has_it(html: str) -> str:
    """Other elements and attributes taken out, and a secret put behind the frame's address."""

    def element(found) -> str:
        if found["name"] not in ALLOWED:
            return ""
        kept = [
            one[0]
            for one in re.finditer(r' ([\w-]+)="[^"]*"', found["more"])
            if one[1] in ALLOWED[found["name"]]
        ]
        return f"<{found['name']}{''.join(kept)}>"

    plain = re.sub(r"<(?P<name>\w+)(?P<more>[^>]*)>", element, html)
    return re.sub(r' src="([^"]*)"', r' src="\1#?secret=abcdefghij"', plain)


def test_it_outlives_what_wordpress_does_to_it():
    timeline = make.timeline("Talks in 'Vienna' > Geneva")
    told = asked(f"{SITE}{timeline_address(timeline)}?from=2014&lane=diplomacy#e-abc").json()
    html = as_wordpress_has_it(told["html"])
    assert re.fullmatch(r"<blockquote><a [^>]+>[^<]+</a></blockquote><iframe [^>]+></iframe>", html)
    assert 'frameborder="0"' in html
    address = unescape(re.search(r'src="([^"]+)"', html)[1])
    assert address.count("#") == 1
    assert address.startswith(f"{SITE}/embed/{timeline.slug}/?from=2014&lane=diplomacy&event=abc#?secret=")
