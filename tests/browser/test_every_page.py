"""Every page of a newsroom at work, in every window, light and dark: axe finds nothing, and nothing is cut off."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.busy import FILL
from tests.browser.looking import LOOKED_AT, PHONE, faults_in_every_window, faults_of
from tests.browser.newsroom import PASSWORD, Newsroom, open_newsroom

PUBLIC = [
    "/",
    "/timelines/before-geneva/",
    "/timelines/before-geneva/?q=nothing-of-the-kind",
    "/timelines/before-geneva/corrections/",
    "/timelines/before-geneva/sources/",
    "/timelines/before-geneva/about/",
    "/timelines/before-geneva/as-of/",
    "/embed/before-geneva/",
]
DESK = [
    "/desk/",
    "/desk/sources/",
    "/desk/sources/new/",
    "/desk/sources/new-document/",
    "/desk/events/",
    "/desk/events/?queue=live&only=single",
    "/desk/triage/",
    "/desk/search/?q=rus",
    "/desk/keys/",
    "/desk/events/new/",
    "/desk/publishing/",
    "/desk/notifications/",
    "/desk/merges/",
    "/desk/topics/",
    "/desk/topics/new/",
    "/desk/audit/",
    "/desk/timelines/",
    "/desk/timelines/new/",
    "/desk/timelines/before-geneva/",
    "/desk/timelines/before-geneva/embeds/",
    "/desk/timelines/before-geneva/embeds/whole/",
    "/desk/timelines/before-geneva/embeds/new/",
    "/desk/timelines/before-geneva/edit/",
    "/desk/timelines/before-geneva/add/",
    "/desk/timelines/before-geneva/former/",
    "/desk/timelines/before-geneva/preview/",
]
AN_EVENT = re.compile(r"^/desk/events/(?!new)\w+/$")
# Pages whose address holds a number: the first link of that kind on the page before it.
BEHIND = [
    ("/timelines/before-geneva/", re.compile(r"^/events/\w+/$")),
    ("/desk/sources/", re.compile(r"^/desk/sources/\d+/$")),
    ("/desk/", re.compile(r"^/desk/captures/\d+/triage/")),
    ("/desk/events/", AN_EVENT),
    ("/desk/merges/", re.compile(r"^/desk/merges/\d+/$")),
    ("/desk/sources/?q=envoy", re.compile(r"^/desk/sources/\d+/$")),
    ("/desk/sources/?q=ministers", re.compile(r"^/desk/sources/\d+/$")),
    ("/desk/topics/", re.compile(r"^/desk/topics/(?!new)[\w-]+/$")),
]
# And the pages that lie behind such a page.
BELOW = {
    "/desk/sources/": ["edit/", "capture/"],
    "/desk/events/": ["merge/", "compare/"],
}
# Events in one state each, by the words that find them, and what else each of them shows.
STATES = {
    "first time": ["edit/", "cite/", "merge/"],
    "empty chairs": ["edit/"],
    "cease-fire": ["edit/", "compare/"],
    "delegations arrive": ["compare/"],
    "monitors": [],
    "letter": [],
    "agenda": [],
    "made public": [],
    "summit": [],
    "bridge": [],
    "name is given": [],
}


@pytest.fixture(scope="module")
def ukrainian_newsroom(
    built_newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Newsroom]:
    """The same newsroom, which speaks a language of longer words."""
    folder = tmp_path_factory.mktemp("newsroom")
    with open_newsroom(built_newsroom, folder, NEWSROOM_LANGUAGE="uk") as opened:
        opened.manage("shell", "-c", FILL)
        yield opened


@pytest.fixture(scope="module")
def busy(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-c", FILL)
    return newsroom


def test_every_page_is_sound(busy, open_page) -> None:
    page = open_page(expected=LOOKED_AT)
    assert faults_everywhere(busy, page, faults_in_every_window) == {}


def test_every_page_is_sound_in_ukrainian(ukrainian_newsroom, open_page) -> None:
    page = open_page(width=PHONE, expected=LOOKED_AT)
    assert faults_everywhere(ukrainian_newsroom, page, lambda page: faults_of(page, PHONE)) == {}
    assert page.get_attribute("html", "lang") == "uk"


def faults_everywhere(
    newsroom: Newsroom, page: Page, faults_here: Callable[[Page], list[str]]
) -> dict[str, list[str]]:
    """What is wrong with each page, as a publisher walks through them all."""
    page.goto(newsroom.address("/desk/login/"))
    faults = {"/desk/login/": faults_here(page)}
    page.locator("[name=login]").fill("publisher")
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/")
    for address in [*PUBLIC, *DESK, *found_by_links(newsroom, page)]:
        response = page.goto(newsroom.address(address))
        assert response.status == 200, address
        faults[address] = faults_here(page)
    return {address: found for address, found in faults.items() if found}


def found_by_links(newsroom: Newsroom, page: Page) -> list[str]:
    addresses = []
    for start, kind in BEHIND:
        found = first_link(newsroom, page, start, kind)
        assert found, start
        addresses += [found, *(found + below for below in BELOW.get(start, []))]
    for words, below in STATES.items():
        found = first_link(newsroom, page, f"/desk/events/?q={words}", AN_EVENT)
        assert found, words
        addresses += [found, *(found + more for more in below)]
    return addresses


def first_link(newsroom: Newsroom, page: Page, start: str, kind: re.Pattern[str]) -> str:
    page.goto(newsroom.address(start))
    links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
    return next((link for link in links if kind.match(link)), "")
