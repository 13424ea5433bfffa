"""The first page that anybody sees, in a real browser."""

import pytest

from tests.browser.watching import serious_findings


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
def test_the_home_page_opens_cleanly(newsroom, open_page, width, colour_scheme):
    page = open_page(width=width, colour_scheme=colour_scheme)
    response = page.goto(newsroom.address("/"))
    assert response.status == 200
    assert page.get_by_role("heading", level=1).is_visible()
    assert serious_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "it scrolls sideways"


def test_the_home_page_says_the_same_without_javascript(newsroom, open_page):
    texts = []
    for javascript in (True, False):
        page = open_page(javascript=javascript)
        page.goto(newsroom.address("/"))
        texts.append(page.get_by_role("main").inner_text())
    assert texts[0] == texts[1]
