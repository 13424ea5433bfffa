"""Every page of the sample newsroom, narrow and wide, light and dark: sound for axe, and nothing scrolls sideways."""

import re

import pytest

from tests.browser.newsroom import PASSWORD
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
    "/desk/events/",
    "/desk/events/?queue=live&only=single",
    "/desk/triage/",
    "/desk/search/?q=rus",
    "/desk/keys/",
    "/desk/events/new/",
    "/desk/publishing/",
    "/desk/notifications/",
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
]
# axe sets styles of its own while it looks, which the page's policy refuses and the console says.
LOOKED_AT = ["Applying inline style"]


@pytest.fixture(scope="module")
def pages(newsroom) -> list[str]:
    return [*PUBLIC, *DESK]


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_is_sound(newsroom, open_page, pages, width, colour_scheme) -> None:
    page = open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT)
    page.goto(newsroom.address("/desk/login/"))
    faults = {"/desk/login/": faults_of(page, width)}
    page.get_by_label("Name").fill("publisher")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    addresses = list(pages)
    for start, kind in BEHIND:
        page.goto(newsroom.address(start))
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
        addresses.append(next(link for link in links if kind.match(link)))
    for address in addresses:
        response = page.goto(newsroom.address(address))
        assert response.status == 200, address
        faults[address] = faults_of(page, width)
    assert {address: found for address, found in faults.items() if found} == {}


def faults_of(page, width: int) -> list[str]:
    found = serious_findings(page)
    if page.evaluate("document.documentElement.scrollWidth") > width:
        found.append("it scrolls sideways")
    if page.get_by_role("heading", level=1).count() != 1:
        found.append("it has not one main heading")
    return found
