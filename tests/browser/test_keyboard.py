"""The desk by keyboard: the keys of lists and rooms, when they rest, and a focus that is seen and never lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.busy import FILL
from tests.browser.newsroom import Newsroom
from tests.browser.test_main_path import log_in


@pytest.fixture(scope="module")
def busy(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-c", FILL)
    return newsroom


@pytest.fixture
def page(busy, open_page) -> Page:
    opened = open_page()
    log_in(opened, busy, "publisher")
    return opened


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.innerText.split(':')[0].trim()")


def open_list(page: Page, busy: Newsroom, words: str) -> None:
    page.goto(busy.address(f"/desk/events/?q={words}"))


def test_rows_are_walked_and_opened(busy, page) -> None:
    page.goto(busy.address("/desk/events/"))
    headlines = page.locator("[data-row] [data-key=o]").all_inner_texts()
    walked = []
    for key in "jjjk":
        page.keyboard.press(key)
        walked.append(focused(page))
    assert walked == [headlines[at].split(":")[0] for at in (0, 1, 2, 1)]
    expect(page.locator(":focus-visible")).to_have_count(1)
    page.keyboard.press("o")
    expect(page.get_by_role("heading", level=1)).to_have_text(headlines[1])


@pytest.mark.parametrize(
    ("words", "key", "name", "leads_to"),
    [
        ("summit", "e", "Edit", "Edit the event"),
        ("monitors", "a", "Review", "Monitors count forty breaches"),
    ],
)
def test_a_key_does_what_is_to_be_seen_in_the_row(busy, page, words, key, name, leads_to) -> None:
    open_list(page, busy, words)
    page.keyboard.press("j")
    expect(page.locator(f"[data-row] [data-key={key}]")).to_contain_text(name)
    page.keyboard.press(key)
    expect(page.get_by_role("heading", level=1)).to_have_text(leads_to)


def test_r_sends_the_row_to_review(busy, page) -> None:
    open_list(page, busy, "letter")
    page.keyboard.press("j")
    page.keyboard.press("r")
    expect(page.locator("#desk")).to_contain_text("In review")


def test_help_search_and_rooms(busy, page) -> None:
    # Loaded, so that the keys are listened to; and no room itself, so that each step is a new page to wait for.
    page.goto(busy.address("/desk/account/"))
    page.keyboard.press("?")
    help_ = page.get_by_role("dialog", name="Keyboard")
    expect(help_).to_be_visible()
    rooms = {
        link.get_attribute("data-go"): link.get_attribute("href") for link in help_.locator("[data-go]").all()
    }
    page.keyboard.press("Escape")
    # The browser closes a dialog after the key, not with it, and keys rest while it is open.
    expect(help_).to_be_hidden()
    assert len(rooms) >= 8
    for letter, address in rooms.items():
        with page.expect_navigation(url=busy.address(address)):
            page.keyboard.press("g")
            page.keyboard.press(letter)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "desk-q"
    # In a field they are letters.
    page.keyboard.type("joke?")
    assert page.input_value("#desk-q") == "joke?"
    expect(help_).to_be_hidden()


def test_keys_can_be_switched_off(busy, page) -> None:
    page.goto(busy.address("/desk/keys/"))
    page.get_by_role("button", name="Switch keys off for me").click()
    open_list(page, busy, "summit")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement === document.body")
    page.goto(busy.address("/desk/keys/"))
    page.get_by_role("button", name="Switch keys on for me").click()
    expect(page.get_by_text("Keys are on.")).to_be_visible()


def test_the_focus_is_not_lost_when_a_part_of_the_page_is_replaced(busy, page) -> None:
    open_list(page, busy, "empty")
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.get_by_label("Comment", exact=True).fill("Which hall is it?")
    page.get_by_role("button", name="Comment", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#comments")).to_contain_text("Which hall is it?")
    assert page.evaluate("document.activeElement.closest('#comments') !== null")
    page.get_by_role("button", name="Approve").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Approved.")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('#desk') !== null")
    expect(page.locator(":focus-visible")).to_have_count(1)


def test_every_stop_of_the_tab_key_is_seen(busy, page) -> None:
    for address in ("/desk/", "/desk/events/", "/desk/sources/new/"):
        page.goto(busy.address(address))
        unseen = []
        for _stop in range(25):
            page.keyboard.press("Tab")
            if name := page.evaluate(UNSEEN):
                unseen.append(name)
        assert unseen == [], address


# No ring, or out of the window.
UNSEEN = """() => {
  const one = document.activeElement;
  if (one === document.body) return "";
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const hasRing = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return hasRing && isInside ? "" : one.outerHTML.slice(0, 120);
}"""
