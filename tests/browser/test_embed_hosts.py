"""Hosts of every kind make the frame as high as what it holds, and come to rest; the three that others wrote are real."""

import shutil

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host_pages import PARENTS, embedded, height_within, rest, told

KINDS = ["raw", "pym", "open-iframe-resizer", "iframe-resizer", "wordpress", "amp", "medium", "datawrapper"]
# What WordPress makes of the heights that it is told.
CLAMPED = {"wordpress": {"least": 200, "most": 1000}}


@pytest.fixture
def open_host(hosts, open_page, request):
    """Open a host of that kind: `open_host("pym", width=320, path="/embed/…/")`."""

    def open_one(kind: str, *, path: str = "/embed/before-geneva/", **options) -> Page:
        if f"{kind}.js" in PARENTS:
            shutil.copy(request.getfixturevalue("parent_scripts") / f"{kind}.js", hosts.site.folder)
        page = open_page(**options)
        page.goto(hosts.publish(kind, path))
        return page

    return open_one


@pytest.mark.parametrize("kind", KINDS)
def test_a_host_makes_the_frame_as_high_as_what_it_holds(open_host, kind):
    page = open_host(kind, width=320, height=740)
    limits = CLAMPED.get(kind, {})
    for width in (320, 768, 1200):
        page.set_viewport_size({"width": width, "height": 740})
        rest(page, **limits)
    before = height_within(embedded(page))
    embedded(page).locator("details.embed-sources summary").first.click()
    rest(page, **limits)
    assert height_within(embedded(page)) > before
    page.set_viewport_size({"width": 740, "height": 1200})
    rest(page, **limits)
    heights = [one["height"] for one in told(page, "height")]
    assert len(heights) <= 12, "it does not come to rest"
    assert all(one != after for one, after in zip(heights, heights[1:], strict=False)), heights

    mark = embedded(page).locator(".axis__mark:visible").last
    target = embedded(page).locator(mark.get_attribute("href") or "")
    expect(target).not_to_be_in_viewport()
    steps = page.evaluate("history.length")
    mark.click()
    expect(target).to_be_in_viewport()
    assert page.evaluate("history.length") == steps, "back leads out of the article"
