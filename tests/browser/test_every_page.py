"""Every page of the sample newsroom, narrow and wide, light and dark: sound for axe, and nothing scrolls sideways."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.newsroom import PASSWORD, Newsroom, open_newsroom
from tests.browser.watching import serious_findings

PUBLIC = [
    "/",
    "/timelines/before-geneva/",
    "/timelines/before-geneva/?q=nothing-of-the-kind",
    "/timelines/before-geneva/corrections/",
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
    "/desk/timelines/before-geneva/embed/",
    "/desk/timelines/before-geneva/edit/",
    "/desk/timelines/before-geneva/add/",
    "/desk/timelines/before-geneva/preview/",
]
# Pages whose address holds a number: the first link of that kind on the page before it.
BEHIND = [
    ("/timelines/before-geneva/", re.compile(r"^/events/\w+/$")),
    ("/desk/sources/", re.compile(r"^/desk/sources/\d+/$")),
    ("/desk/", re.compile(r"^/desk/captures/\d+/triage/")),
    ("/desk/events/", re.compile(r"^/desk/events/(?!new)\w+/$")),
    ("/desk/topics/", re.compile(r"^/desk/topics/(?!new)[\w-]+/$")),
]
# And the pages that lie behind such a page.
BELOW = {
    "/desk/sources/": ["edit/", "capture/"],
    "/desk/events/": ["merge/", "compare/"],
}
# axe sets styles of its own while it looks, which the page's policy refuses and the console says.
LOOKED_AT = ["Applying inline style"]


@pytest.fixture(scope="module")
def ukrainian_newsroom(
    built_newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Newsroom]:
    """The same newsroom, which speaks a language of longer words."""
    folder = tmp_path_factory.mktemp("newsroom")
    with open_newsroom(built_newsroom, folder, NEWSROOM_LANGUAGE="uk") as opened:
        yield opened


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_is_sound(newsroom, open_page, width, colour_scheme) -> None:
    page = open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT)
    assert faults_everywhere(newsroom, page, width) == {}


def test_every_page_is_sound_in_ukrainian(ukrainian_newsroom, open_page) -> None:
    page = open_page(width=360, expected=LOOKED_AT)
    assert faults_everywhere(ukrainian_newsroom, page, 360) == {}
    assert page.get_attribute("html", "lang") == "uk"


def faults_everywhere(newsroom: Newsroom, page: Page, width: int) -> dict[str, list[str]]:
    """What is wrong with each page, as a publisher walks through them all."""
    page.goto(newsroom.address("/desk/login/"))
    faults = {"/desk/login/": faults_of(page, width)}
    page.locator("[name=login]").fill("publisher")
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/")
    addresses = [*PUBLIC, *DESK]
    for start, kind in BEHIND:
        page.goto(newsroom.address(start))
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
        found = next(link for link in links if kind.match(link))
        addresses += [found, *(found + below for below in BELOW.get(start, []))]
    for address in addresses:
        response = page.goto(newsroom.address(address))
        assert response.status == 200, address
        faults[address] = faults_of(page, width)
    return {address: found for address, found in faults.items() if found}


def faults_of(page: Page, width: int) -> list[str]:
    found = serious_findings(page)
    if page.evaluate("document.documentElement.scrollWidth") > width:
        found.append("it scrolls sideways")
    if page.get_by_role("heading", level=1).count() != 1:
        found.append("it has not one main heading")
    return found
