"""A page that is open while something is published: it says so, moves nothing, and shows it when it is asked to."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.newsroom import Newsroom
from tests.browser.watching import serious_findings

TIMELINE = "/timelines/before-geneva/"
HALF_A_MINUTE = 31_000
LIVE = """
from tests import cast
from timeline.editorial.composing import mark_live
from timeline.models import Timeline
mark_live(Timeline.objects.get(slug="before-geneva"), True, by=cast.edith())
"""
PUBLISH = """
from tests import make
from timeline.models import Timeline
talks = Timeline.objects.get(slug="before-geneva")
make.published_event("{headline}", on=talks, lane=talks.lanes.first().slug, date="2013-05-04")
"""
HIDE = """hidden => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest.fixture(scope="module")
def live(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "--no-imports", "-c", LIVE)
    return newsroom


@pytest.fixture
def reader(live: Newsroom, open_page: Callable[..., Page]) -> Page:
    page = open_page()
    page.clock.install()
    page.goto(live.address(TIMELINE))
    return page


def publish(newsroom: Newsroom, headline: str) -> None:
    newsroom.manage("shell", "--no-imports", "-c", PUBLISH.format(headline=headline))


def top_of(entry_id: str, page: Page) -> float:
    return float(page.eval_on_selector(f"#{entry_id}", "entry => entry.getBoundingClientRect().top"))


def test_what_is_new_waits_behind_a_button_and_moves_nothing(live: Newsroom, reader: Page) -> None:
    read = reader.locator("#list .entry").nth(6)
    read.evaluate(
        "entry => scrollTo({ top: scrollY + entry.getBoundingClientRect().top - 40, behavior: 'instant' })"
    )
    # Entries are laid out as they come near the window.
    reader.wait_for_timeout(300)
    entry_id, before = str(read.get_attribute("id")), top_of(str(read.get_attribute("id")), reader)
    publish(live, "Nobody expected this one")
    reader.clock.fast_forward(HALF_A_MINUTE)
    button = reader.get_by_role("status").get_by_role("button", name="1 new event")
    expect(button).to_be_in_viewport()
    assert top_of(entry_id, reader) == before
    assert serious_findings(reader) == []
    assert "Nobody expected this one" not in str(reader.locator("#list").text_content())
    button.click()
    expect(reader.locator("#list")).to_contain_text("Nobody expected this one")
    expect(reader.locator("#live")).to_have_text("They are in the list now.")
    expect(reader.locator("#live")).to_be_focused()
    expect(button).to_have_count(0)
    assert abs(top_of(entry_id, reader) - before) < 2, "what was being read stays where it was"
    reader.clock.fast_forward(2 * HALF_A_MINUTE)
    expect(reader.locator("#live")).to_be_empty()


def test_nobody_asks_while_nobody_looks(live: Newsroom, reader: Page) -> None:
    asked: list[str] = []
    reader.on("request", lambda request: asked.append(request.url) if "/news/" in request.url else None)
    reader.evaluate(HIDE, True)
    reader.clock.fast_forward(10 * HALF_A_MINUTE)
    assert asked == []
    with reader.expect_response(lambda answer: "/news/" in answer.url):
        reader.evaluate(HIDE, False)
    assert len(asked) == 1


def test_a_server_that_is_away_is_asked_less_and_less_often(
    live: Newsroom, open_page: Callable[..., Page]
) -> None:
    page = open_page(expected=["ERR_FAILED"])
    page.clock.install()
    page.goto(live.address(TIMELINE))
    asked: list[str] = []
    page.route("**/news/*", lambda route: (asked.append(route.request.url), route.abort())[1])
    for _ in range(8):
        page.clock.fast_forward(HALF_A_MINUTE)
        page.wait_for_timeout(50)
    # After half a minute, a minute more, and two minutes more.
    assert len(asked) == 3
