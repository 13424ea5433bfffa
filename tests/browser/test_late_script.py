"""What asks the server by script comes only when a reader is about to need it, and loses nothing done before."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

TIMELINE = "/timelines/before-geneva/"
HTMX = re.compile(r"/htmx\.min\.")
WINDOWED = re.compile(r"\?from=.+&to=.+")
MOVED = '.axis__moving[style*="transform"]'
STAYS = "window.isThisPage = true"


class Late:
    """A timeline where what asks has not come yet."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.held: list[Route] = []
        page.route(HTMX, lambda route: self.held.append(route))

    def come(self) -> None:
        for route in self.held:
            route.continue_()
        assert len(self.held) == 1, "it is asked for once"


@pytest.fixture
def late(newsroom, open_page) -> Late:
    opened = Late(open_page(reduced_motion="no-preference"))
    opened.page.goto(newsroom.address(TIMELINE))
    opened.page.evaluate(STAYS)
    return opened


def test_whoever_only_reads_never_waits_for_it(newsroom, open_page):
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(newsroom.address(TIMELINE))
    page.mouse.wheel(0, 900)
    page.wait_for_timeout(300)
    assert asked and not [address for address in asked if HTMX.search(address)]
    page.locator("#filter-q").focus()
    page.wait_for_function("() => 'htmx' in window")


def test_a_click_before_it_has_come_moves_the_picture_and_is_done_when_it_has(late):
    late.page.get_by_role("link", name="Zoom in").click()
    expect(late.page.locator(f".axis__drawing--wide {MOVED}")).to_have_count(1)
    late.come()
    expect(late.page).to_have_url(WINDOWED)
    expect(late.page.locator(MOVED)).to_have_count(0)
    assert late.page.evaluate("window.isThisPage")


def test_words_typed_before_it_has_come_are_searched_for_when_it_has(late):
    late.page.locator("#filter-q").press_sequentially("Geneva")
    late.come()
    expect(late.page).to_have_url(re.compile("q=Geneva"))
    assert late.page.evaluate("window.isThisPage")


def test_a_form_sent_before_it_has_come_is_sent_when_it_has(late):
    late.page.locator("#filter-q").fill("Geneva")
    late.page.locator("#filter-q").press("Enter")
    late.come()
    expect(late.page).to_have_url(re.compile("q=Geneva"))
    assert late.page.evaluate("window.isThisPage")


def test_back_after_the_page_was_loaded_anew_shows_what_the_address_says(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    ticks = page.locator(".axis__drawing--wide .axis__ticks")
    first = ticks.text_content()
    page.get_by_role("link", name="Zoom in").click()
    expect(page).to_have_url(WINDOWED)
    page.reload()
    page.go_back()
    expect(page).not_to_have_url(WINDOWED)
    expect(ticks).to_have_text(first)


def test_where_it_cannot_be_fetched_the_picture_stays_and_the_list_leads_on(newsroom, open_page):
    page = open_page(expected=["net::ERR_FAILED"])
    page.route(HTMX, lambda route: route.abort())
    page.goto(newsroom.address(TIMELINE))
    page.get_by_role("link", name="Zoom in").click()
    expect(page.locator(".axis__silence")).to_contain_text("The server does not answer")
    expect(page.locator(MOVED)).to_have_count(0)
    page.locator("#filter-q").fill("Geneva")
    page.locator("#filter-q").press("Enter")
    expect(page).to_have_url(re.compile("q=Geneva"))
    expect(page.locator("#list")).to_be_visible()
