"""Where the focus of a reader is when the part of the page that held it is drawn anew: never nowhere."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.browser.newsroom import Newsroom

TIMELINE = "/timelines/before-geneva/"
JANUARY = "?from=2021-12-01&to=2022-01-31"
HEADING = "#list .outline__heading >> nth=0"
PICTURE = ".axis__picture"


@pytest.mark.parametrize(
    ("query", "pressed", "focused"),
    [
        (JANUARY, "#axis-earlier", "#axis-earlier"),
        (JANUARY, "#axis-whole", PICTURE),  # which is no link any more where the whole is seen
        (JANUARY, ".axis__scale:has-text('List only')", HEADING),
        ("?lane=diplomacy&q=russia", ".filters__chip >> nth=0", ".filters__chip"),
        ("?lane=diplomacy", "text=Show everything", HEADING),
        ("?lane=diplomacy", ".filters__chip", HEADING),
    ],
)
def test_enter_leaves_the_focus_where_one_can_go_on(
    newsroom: Newsroom, open_page: Callable[..., Page], query: str, pressed: str, focused: str
) -> None:
    page = open_page()
    page.goto(newsroom.address(TIMELINE + query))
    page.locator(pressed).focus()
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile(re.escape(query) + "$"))
    expect(page.locator(focused).first).to_be_focused()
    expect(page.locator(focused).first).to_be_in_viewport()


def test_a_control_that_ends_does_not_become_another_under_the_finger(newsroom, open_page):
    """Who presses Enter once more than one can zoom in must not find that it zooms out."""
    page = open_page()
    page.goto(newsroom.address(TIMELINE + JANUARY))
    zoom_in = page.locator("#axis-in")
    zoom_in.focus()
    for _ in range(8):
        before = page.url
        page.keyboard.press("Enter")
        expect(page).not_to_have_url(before)
        if zoom_in.count() == 0:
            break
        expect(zoom_in).to_be_focused()
    expect(page.locator("span.axis__move", has_text="Zoom in")).to_be_visible()
    expect(page.locator(PICTURE)).to_be_focused()


@pytest.mark.parametrize("javascript", [True, False])
def test_zooming_to_an_event_shows_the_picture_of_it(newsroom, open_page, javascript):
    page = open_page(javascript=javascript)
    page.goto(newsroom.address(TIMELINE))
    link = page.locator(".entry__zoom").nth(12)
    link.scroll_into_view_if_needed()
    link.click()
    expect(page).to_have_url(re.compile(r"\?from=.+&to=.+"))
    expect(page.locator(".axis__controls")).to_be_in_viewport()
    if javascript:
        expect(page.locator(PICTURE)).to_be_focused()


def test_without_javascript_every_control_of_the_axis_is_a_link(newsroom, open_page):
    page = open_page(javascript=False)
    page.goto(newsroom.address(TIMELINE))
    ticks = page.locator(".axis__drawing--wide .axis__ticks")
    seen = [ticks.text_content()]
    for name in ("Zoom in", "Earlier", "Later", "Zoom out", "Whole", "Evenly spaced", "True to time"):
        page.locator(".axis__controls").get_by_role("link", name=name, exact=True).click()
        seen.append(ticks.text_content())
    assert all(before != after for before, after in pairwise(seen))
    assert seen[0] == seen[-1] == seen[5]
    page.locator(".axis__drawing--wide .axis__mark").nth(3).press("Enter")
    expect(page).to_have_url(re.compile("#e-"))
    page.locator(".axis__drawing--wide .axis__rest").first.press("Enter")
    expect(page).to_have_url(re.compile("lane=.+#list$"))
