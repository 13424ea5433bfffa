"""What is wrong with a page to the eye and to the hand: axe, sideways scroll, controls cut off, covered or too small.

One page is looked at in every size and in both schemes without being loaded again: only the window changes.
"""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.watching import findings

# axe sets styles of its own while it looks, which the page's policy refuses and the console says.
LOOKED_AT = ["Applying inline style"]
WIDE, ZOOMED, PHONE, NARROWEST = 1280, 640, 360, 320
COLOURS = ["color-contrast", "link-in-text-block"]
HEIGHT = 800

# What is far from the window is not laid out until it comes near: it measures nothing, and axe passes over it.
ALL_OF_THE_LIST = """() => {
  for (const entry of document.querySelectorAll(".entry")) entry.style.contentVisibility = "visible";
}"""
CROWDED = (Path(__file__).parent / "crowded.js").read_text(encoding="utf-8")


def faults_of(page: Page, width: int) -> list[str]:
    """As the window stands."""
    page.evaluate(ALL_OF_THE_LIST)
    found = [*findings(page), *_crowded(page, width)]
    if page.get_by_role("heading", level=1).count() != 1:
        found.append("it has not one main heading")
    return found


def faults_in_every_window(page: Page) -> list[str]:
    """Wide, at 200 % zoom, on a phone and on the narrowest; light and dark. Leaves the window wide and light."""
    return [f"{window}: {fault}" for window, fault in _each_window(page)]


def _each_window(page: Page) -> Iterator[tuple[str, str]]:
    page.evaluate(ALL_OF_THE_LIST)
    for width in (NARROWEST, PHONE, ZOOMED, WIDE):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        # What a page is made of is the same in every window; how big and how bright it is, is not.
        found = faults_of(page, width) if width in (PHONE, WIDE) else _crowded(page, width)
        found += findings(page, only=["target-size"])
        for fault in found:
            yield f"{width} light", fault
    for width in (PHONE, WIDE):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        page.emulate_media(color_scheme="dark")
        for fault in findings(page, only=COLOURS):
            yield f"{width} dark", fault
        page.emulate_media(color_scheme="light")


def _crowded(page: Page, width: int) -> list[str]:
    found: list[str] = page.evaluate(CROWDED)
    widest = page.evaluate("document.documentElement.scrollWidth")
    return [*found, f"it scrolls sideways: {widest} px"] if widest > width else found
