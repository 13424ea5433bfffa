"""What a first visit to a timeline costs, counted and not timed: requests, bytes, nodes, and nothing that jumps."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.benchmarks.in_browser.visits import DESKTOP, PHONE, Profile, visit
from tests.browser.newsroom import Newsroom

TIMELINE = "/timelines/before-geneva/"
LONG = "/timelines/a-long-story/"
FILL = "from tests.bulk import long_timeline; long_timeline(2000)"
MOST_REQUESTS = 9
MOST_BYTES_WITHOUT_FONTS = 37_200
MOST_BYTES_OF_FONTS = 48_500
MOST_NODES = 1_200
LOOKS = "nodes => nodes.slice(0, 2).map((node) => [getComputedStyle(node).display, getComputedStyle(node).fontFamily])"


def is_sheet(request: Request) -> bool:
    return request.resource_type == "stylesheet" and "/print." not in request.url


@pytest.fixture(scope="module")
def newsroom(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-v0", "-c", FILL)
    return newsroom


@pytest.mark.parametrize("profile", [DESKTOP, PHONE], ids=lambda profile: profile.name)
def test_a_first_visit_is_light_and_still(newsroom: Newsroom, browser: Browser, profile: Profile) -> None:
    seen = visit(browser, newsroom.address(TIMELINE), profile, headline=r"\w")
    assert seen.elsewhere == 0, "a request to somebody else's host"
    assert seen.requests <= MOST_REQUESTS
    assert seen.weight - seen.weight_without_fonts <= MOST_BYTES_OF_FONTS
    assert seen.weight_without_fonts - seen.sizes.get("Image", 0) <= MOST_BYTES_WITHOUT_FONTS
    assert seen.shift == 0


def test_the_page_that_most_come_to_first_wears_its_sheet(
    newsroom: Newsroom, open_page: Callable[..., Page]
) -> None:
    """The page watches itself: a sheet that the policy did not know would be a complaint."""
    page = open_page()
    sheets: list[str] = []
    page.on("request", lambda request: sheets.append(request.url) if is_sheet(request) else None)
    page.goto(newsroom.address(TIMELINE))
    assert sheets == []
    looks = page.locator(".axis__drawing--narrow, .outline__heading").evaluate_all(LOOKS)
    fonts = page.evaluate("document.fonts.ready.then(() => [...document.fonts].map((font) => font.status))")
    assert "loaded" in fonts, "its addresses lead from the page as they did from the sheet"
    page.goto(newsroom.address(TIMELINE) + "?view=list&q=")
    assert len(sheets) == 1
    page.goto(newsroom.address(TIMELINE) + "?order=newest")
    assert looks == page.locator(".axis__drawing--narrow, .outline__heading").evaluate_all(LOOKS)


@pytest.mark.parametrize("path", [TIMELINE, LONG], ids=["16 events", "2,000 events"])
def test_a_page_holds_no_more_nodes_than_a_phone_lays_out_at_once(
    newsroom: Newsroom, browser: Browser, path: str
) -> None:
    assert visit(browser, newsroom.address(path), PHONE, headline=r"\w").nodes <= MOST_NODES
