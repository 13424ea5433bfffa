"""A frame far down in an article: Chromium draws nothing there, and still its height is right before anybody comes."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Frame, Page

from tests.browser.host_pages import PAGES, Hosts, embedded, rest, told
from tests.browser.test_embed_loader import pasted

Act = Callable[[Page, Frame], object]
OPEN = "[...document.querySelectorAll('details.embed-sources')].at(-1).open = true"
TO_THE_FRAME = "message => document.querySelector('iframe').contentWindow.postMessage(message, '*')"


def first_event(frame: Frame) -> str:
    return str(frame.evaluate("document.querySelector('[id^=e-]').id"))


def shown_by_a_message(page: Page, frame: Frame) -> None:
    event = first_event(frame).removeprefix("e-")
    page.evaluate(TO_THE_FRAME, {"type": "timeline:show", "v": 1, "event": event})


def shown_by_the_address(page: Page, frame: Frame) -> None:
    page.evaluate("hash => { document.querySelector('iframe').src += hash; }", f"#{first_event(frame)}")


CHANGES: dict[str, Act] = {
    "a message shows a folded event": shown_by_a_message,
    "the address shows a folded event": shown_by_the_address,
    "sources are opened, as by a search in the page": lambda page, frame: frame.evaluate(OPEN),
    "the device is turned": lambda page, frame: page.set_viewport_size({"width": 360, "height": 740}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_its_height_is_right_before_it_comes_into_sight(open_host, hosts: Hosts, change: str) -> None:
    page = open_host("below", path=hosts.chosen["folded"], width=768, height=740)
    before = rest(page)
    frame = embedded(page)
    assert is_asleep(frame), "it is drawn, so this shows nothing"
    CHANGES[change](page, frame)
    page.wait_for_function(f"document.querySelector('iframe').clientHeight > {before}")
    stays_as_it_is_when_seen(page)


@pytest.mark.parametrize("script", ["ours", "pym.js"])
def test_a_script_of_the_page_tells_it_that_the_device_was_turned(
    open_page: Callable[..., Page], hosts: Hosts, parent_scripts: Path, script: str
) -> None:
    site, path = hosts.newsroom.site, hosts.chosen["folded"]
    page = open_page(width=768, height=740)
    event = re.findall(r'id="(e-\w+)"', page.request.get(site + path).text())[0]
    code = f'<div data-pym-src="{site}{path}"></div><script src="pym.js"></script>'
    if script == "ours":
        # With an event in the article's address: without one the frame waits until a reader comes near.
        code = pasted(site, path=path, more="data-deep-links")
    shutil.copy(parent_scripts / "pym.js", hosts.site.folder)
    below = (PAGES / "below.html").read_text(encoding="utf-8")
    html = re.sub(r"<iframe .*", lambda found: f"{code}</main></html>", below, flags=re.DOTALL)
    page.goto(f"{hosts.site.publish(f'below-{script}.html', html)}#{event}")
    before = rest(page)
    assert is_asleep(embedded(page)), "it is drawn, so this shows nothing"
    page.set_viewport_size({"width": 360, "height": 740})
    page.wait_for_function(
        f"frame => frame.clientHeight > {before}", arg=page.locator("iframe").element_handle()
    )
    stays_as_it_is_when_seen(page)


def stays_as_it_is_when_seen(page: Page) -> None:
    frame, height = embedded(page), rest(page)
    assert is_asleep(frame)
    said = len(told(page, "height"))
    page.evaluate("document.querySelector('main').className = 'is-open'")
    page.locator("iframe").evaluate("frame => frame.scrollIntoView()")
    page.wait_for_timeout(500)
    assert not is_asleep(frame)
    assert rest(page) == height
    # The same height told once more, to whoever asked for it, moves nothing.
    later = {message["height"] for message in told(page, "height")[said - 1 :]}
    assert len(later) == 1, "it moves under the eyes of whoever comes to it"


def is_asleep(frame: Frame) -> bool:
    """Whether no picture of it is drawn for a third of a second."""
    return bool(
        frame.evaluate(
            "() => new Promise(tell => { requestAnimationFrame(() => tell(false)); setTimeout(tell, 300, true); })"
        )
    )
