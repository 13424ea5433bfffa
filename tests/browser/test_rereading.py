"""Choosing another reading with a key, and what a changed day of publication does, as an editor sees it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_main_path import UNCONFIRMED, log_in, paste
from tests.browser.watching import serious_findings

ARTICLE = (
    "The two delegations met in Vienna on Sunday.\n\n"
    "Their treaty was signed in 1994. The envoys flew home on Monday. "
    "A second round is to be held on January 12, the spokeswoman said."
)


@pytest.fixture
def triage(newsroom, open_page) -> Page:
    """The triage of a fresh article, published on Sunday 2 January 2022."""
    page = open_page(expected=UNCONFIRMED)
    log_in(page, newsroom, "editor")
    return page


def read_as(page: Page) -> str:
    return page.locator("[data-card] .card__date").first.inner_text()


def press(page: Page, key: str) -> None:
    """Press a key and wait until the card is another one."""
    before = page.locator("[data-card]").get_attribute("id")
    page.keyboard.press(key)
    expect(page.locator("[data-card]")).not_to_have_id(before or "")


def test_another_reading_is_one_key_away_and_says_why(newsroom, triage) -> None:
    page = triage
    paste(page, newsroom, "Of flips.\n\n" + ARTICLE, "A first telling")
    assert read_as(page) == "Sunday 2 January 2022"
    press(page, "1")
    assert read_as(page) == "Sunday 26 December 2021"
    expect(page.get_by_text("You chose 26 December 2021")).to_be_visible()
    expect(page.get_by_text("the Sunday before").first).to_be_visible()
    assert serious_findings(page) == []
    press(page, "1")
    assert read_as(page) == "Sunday 2 January 2022"
    press(page, "1")
    press(page, "u")
    assert read_as(page) == "Sunday 2 January 2022"
    press(page, "1")
    press(page, "a")
    page.keyboard.press("k")
    expect(page.locator(".card__draft")).to_contain_text("Sunday 26 December 2021")


def test_while_reasons_are_asked_for_a_number_is_a_reason(newsroom, triage) -> None:
    page = triage
    paste(page, newsroom, "Of reasons.\n\n" + ARTICLE, "A second telling")
    page.keyboard.press("x")
    page.keyboard.press("9")
    expect(page.locator(".reject")).to_have_attribute("open", "")
    press(page, "1")
    page.keyboard.press("k")
    expect(page.locator(".card__status")).to_contain_text("Rejected")
    expect(page.locator(".card__status")).to_contain_text("Not an event")


def test_another_day_of_publication_shows_what_went_stale(newsroom, triage) -> None:
    page = triage
    paste(page, newsroom, "Of days.\n\n" + ARTICLE, "A third telling")
    press(page, "a")
    at = page.url.split("?")[0]
    page.locator(".triage__title a").click()
    page.get_by_role("link", name="Change particulars").click()
    page.get_by_label("Published on").fill("16 January 2022")
    expect(page.locator("#published-reading")).to_contain_text("Sunday 16 January 2022")
    page.get_by_label("That is right").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text(re.compile(r"read anew, 1 event rests on what was changed"))).to_be_visible()
    looks = page.get_by_role("region", name="Events that rest on a relative date")
    expect(looks).to_contain_text("2 January 2022")
    expect(looks).to_contain_text("16 January 2022")
    assert serious_findings(page) == []

    page.goto(at)
    expect(page.locator(".triage__stale")).to_contain_text("from 2 January 2022 to 16 January 2022")
    page.get_by_role("link", name="on Monday", exact=True).click()
    page.get_by_role("link", name="See how it was read").click()
    expect(page.locator(".card__status")).to_contain_text("Stale")
    expect(page.locator("a.date-words--stale")).to_have_css("text-decoration-line", "line-through")
    assert serious_findings(page) == []
    page.get_by_role("link", name="To the new reading").click()
    expect(page.locator(".card__former")).to_be_visible()

    page.goto(at)
    page.get_by_role("link", name="on Sunday").click()
    expect(page.get_by_text("Look at this date.")).to_be_visible()
    page.get_by_role("button", name="The date is right").click()
    page.wait_for_url("**/sources/**")
    expect(page.get_by_role("heading", name="Events that rest on a relative date")).to_have_count(0)


def test_the_list_of_relative_dates_shrinks_in_place(newsroom, triage) -> None:
    page = triage
    paste(page, newsroom, "Of looks.\n\n" + ARTICLE, "A fourth telling")
    press(page, "a")
    page.locator(".triage__title a").click()
    page.get_by_role("link", name="Change particulars").click()
    page.get_by_label("Published on").fill("16 January 2022")
    expect(page.locator("#published-reading")).to_contain_text("Sunday 16 January 2022")
    page.get_by_label("That is right").check()
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="The date is right").click()
    expect(page.get_by_text("All of them have been looked at.")).to_be_visible()
    expect(page.get_by_role("link", name="Change particulars")).to_be_visible()
