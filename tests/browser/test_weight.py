"""What a first visit to a timeline costs, counted and not timed: requests, bytes, nodes, and nothing that jumps."""

import pytest
from playwright.sync_api import Browser

from tests.benchmarks.in_browser.visits import DESKTOP, PHONE, Profile, visit
from tests.browser.newsroom import Newsroom

TIMELINE = "/timelines/before-geneva/"
MOST_REQUESTS = 9
MOST_BYTES_WITHOUT_FONTS = 46_000
MOST_BYTES_OF_FONTS = 64_000


@pytest.mark.parametrize("profile", [DESKTOP, PHONE], ids=lambda profile: profile.name)
def test_a_first_visit_is_light_and_still(newsroom: Newsroom, browser: Browser, profile: Profile) -> None:
    seen = visit(browser, newsroom.address(TIMELINE), profile, headline=r"\w")
    assert seen.elsewhere == 0, "a request to somebody else's host"
    assert seen.requests <= MOST_REQUESTS
    assert seen.weight - seen.weight_without_fonts <= MOST_BYTES_OF_FONTS
    assert seen.weight_without_fonts - seen.sizes.get("Image", 0) <= MOST_BYTES_WITHOUT_FONTS
    assert seen.shift == 0
