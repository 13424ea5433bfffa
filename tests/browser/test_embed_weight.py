"""What the embed costs an article, counted and not timed: bytes on the line, requests, nodes, nothing left behind."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.benchmarks.in_browser.visits import DESKTOP, PHONE, Profile, visit
from tests.browser.newsroom import Newsroom

TWENTY = "/embed/events-20/"
CHOSEN = {"usual": {}, "accent": {"accent": "#0a5c36"}, "list": {"shows": "list"}, "axis": {"shows": "axis"}}
FILL = """
from tests.bulk import long_timeline
from timeline.models import Embed

timeline = long_timeline(20, title="Events 20")
for name, chosen in CHOSEN.items():
    Embed.objects.create(timeline=timeline, public_id=name, name=name, **chosen)
"""
MOST_BYTES = 16_000
MOST_REQUESTS = 2
MOST_NODES = 850


@pytest.fixture(scope="module")
def newsroom(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-v0", "-c", f"CHOSEN = {CHOSEN!r}\n{FILL}")
    return newsroom


@pytest.mark.parametrize("profile", [DESKTOP, PHONE], ids=lambda profile: profile.name)
@pytest.mark.parametrize("path", [TWENTY, *(f"{TWENTY}{name}/" for name in CHOSEN)])
def test_twenty_events_weigh_less_than_a_thumbnail(
    newsroom: Newsroom, browser: Browser, profile: Profile, path: str
) -> None:
    seen = visit(browser, newsroom.address(path), profile, headline=r"\w")
    assert seen.elsewhere == 0, "a request to somebody else's host"
    assert set(seen.sizes) <= {"Document", "Script", "Other"}, "Chromium itself asks for an icon"
    assert seen.requests <= MOST_REQUESTS + 1
    assert seen.weight - seen.sizes.get("Other", 0) <= MOST_BYTES
    assert seen.nodes <= MOST_NODES
    assert seen.shift == 0


def test_it_leaves_nothing_behind(newsroom: Newsroom, open_page: Callable[..., Page]) -> None:
    page = open_page(expected=["favicon.ico"])
    page.goto(newsroom.address(TWENTY))
    page.wait_for_load_state("networkidle")
    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.fonts.size]") == [0, 0, 0]
