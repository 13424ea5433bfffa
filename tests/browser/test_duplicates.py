"""A happening that is there already, with keys alone: cited on the event with one key, and taken back with another."""

import re

from playwright.sync_api import expect

from tests.browser.test_main_path import UNCONFIRMED, log_in, paste

FIRST = "The envoys of Norland and Sudland met in Vienna on Friday. They may return soon.\n"
SECOND = "On Friday the envoys of Norland and Sudland met for talks in Vienna, and dined there.\n"


def test_a_second_article_is_cited_on_the_event_of_the_first(newsroom, open_page) -> None:
    editor = open_page(width=1280, expected=UNCONFIRMED)
    log_in(editor, newsroom, "editor")
    paste(editor, newsroom, FIRST, "Envoys meet")
    editor.keyboard.press("a")
    expect(editor.get_by_role("heading", name=re.compile("are decided"))).to_be_visible()
    headline = editor.locator(".card__drafts a").first.inner_text()

    paste(editor, newsroom, SECOND, "Told again")
    expect(editor.get_by_text("Nearly the same")).to_be_visible()
    editor.keyboard.press("c")
    expect(editor.locator(".cited-on a")).to_have_text(headline)
    expect(editor.locator(".step--merged")).to_have_count(1)

    editor.keyboard.press("u")
    expect(editor.get_by_role("button", name=re.compile("Cite on the existing event"))).to_be_visible()
    expect(editor.locator(".step--merged")).to_have_count(0)
    expect(editor.locator(".cited-on")).to_have_count(0)
