"""The height that the server works out for a frame, held against what Chromium makes of it."""

import json

import pytest

from tests.browser.host_pages import STORY, Hosts, embedded, height_within

CODES = """
import json
from django.utils import timezone
from timeline.models import Embed, Timeline
from timeline.rendering.embed_code import codes_of

def bare(timeline, embed):
    codes = codes_of(timeline, embed, site="{site}", at=timezone.localtime())
    return next(code.text for code in codes if code.name == "iframe")

found = [bare(Timeline.objects.get(slug="before-geneva"), None)]
found += [bare(embed.timeline, embed) for embed in Embed.objects.order_by("name")]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def codes(hosts: Hosts) -> list[str]:
    """The bare frame of the story, and those of all frames that an editor chose."""
    said = hosts.newsroom.manage("shell", "-c", CODES.format(site=hosts.newsroom.site))
    return json.loads(said.strip().splitlines()[-1])


@pytest.mark.parametrize("width", [320, 768, 1200])
def test_a_bare_frame_is_about_as_high_as_what_it_holds(hosts, codes, open_page, width):
    page = open_page(width=width)
    told, real = [], []
    for code in codes:
        frame = code.replace('loading="lazy"', "")
        html = f'<!doctype html><html lang="en"><title>Host</title><style>body {{ margin: 0 }}</style>{frame}'
        page.goto(hosts.site.publish(f"bare-{width}-{codes.index(code)}.html", html))
        told.append(page.locator("iframe").evaluate("frame => frame.clientHeight"))
        most = embedded(page).evaluate("Number(document.documentElement.dataset.most) || Infinity")
        real.append(min(height_within(embedded(page)), most))
    assert told == pytest.approx(real, rel=0.15)


def test_where_the_page_refuses_styles_it_is_as_high_as_in_the_middle(hosts, codes, open_page):
    policy = f"default-src 'none'; frame-src {hosts.newsroom.site}"
    refusing = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    page = open_page(width=1200, expected=["style-src"])
    page.goto(hosts.site.publish("strict.html", f"<!doctype html><title>Host</title>{refusing}{codes[0]}"))
    assert STORY in (page.locator("iframe").get_attribute("src") or "")
    told = int(page.locator("iframe").get_attribute("height") or 0)
    assert page.locator("iframe").evaluate("frame => frame.clientHeight") == told > 1000
