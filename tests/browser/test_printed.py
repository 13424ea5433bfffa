"""A timeline on paper, as Chromium prints it: all that is public can be read there, and nothing asks to be pressed."""

import re
from collections.abc import Callable

import pypdfium2
import pytest
from playwright.sync_api import Page

from tests.browser.newsroom import Newsroom

TIMELINE = "/timelines/before-geneva/"
CONTROLS = ("Zoom in", "Evenly spaced", "Share and embed", "Show these dates", "Zoom to this", "Skip to")


def words_of(page: Page) -> str:
    """What stands on all sheets, without the spaces and breaks of lines that paper puts where it likes."""
    document = pypdfium2.PdfDocument(page.pdf(format="A4"))
    told = "".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    return squeezed(told)


def squeezed(words: str) -> str:
    return re.sub(r"[\s\u00ad\ufffe]+", "", words)


@pytest.mark.parametrize("path", [TIMELINE, f"{TIMELINE}print/"])
def test_every_event_is_on_paper_with_its_sources_and_their_addresses(
    newsroom: Newsroom, open_page: Callable[..., Page], path: str
) -> None:
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    headlines = page.locator(".entry__headline a").all_text_contents()
    quotes = page.locator(".citation q").all_text_contents()
    links = page.locator("#sources a[href^='http']").evaluate_all("all => all.map(link => link.href)")
    addresses = [link for link in links if "127.0.0.1" not in link]
    assert len(headlines) == 16 and len(quotes) > 10 and len(addresses) == 3
    page.goto(newsroom.address(path))
    printed = words_of(page)
    assert [each for each in (*headlines, *quotes, *addresses) if squeezed(each) not in printed] == []
    assert [each for each in CONTROLS if squeezed(each) in printed] == []
