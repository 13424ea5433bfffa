"""What is chosen for a frame and a tab that dies, a login that runs out, or a colleague who saves first."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import LOOKED_AT, faults_of
from tests.browser.newsroom import Newsroom
from tests.browser.test_main_path import log_in
from tests.browser.test_together import CONFLICT, LOST, Open, at_the_form

NEW = "/desk/timelines/before-geneva/embeds/new/"


@pytest.fixture
def embed(newsroom: Newsroom, open_page: Open) -> str:
    """The address of a new frame, made by the editor."""
    page = open_page()
    log_in(page, newsroom, "editor")
    page.goto(newsroom.address(NEW))
    page.get_by_label("Name", exact=True).fill("In the long read")
    page.get_by_role("button", name="Make the frame").click()
    expect(page.get_by_text("Made. Copy a code below")).to_be_visible()
    return page.url


def save(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Save")).last.click()


def test_a_tab_is_closed_and_what_was_chosen_comes_back(newsroom, open_page, embed) -> None:
    page = at_the_form(newsroom, open_page(expected=LOST), "editor", embed)
    page.get_by_label("From", exact=True).press_sequentially("December 2021")
    page.get_by_label("Order").select_option("newest")
    expect(page.get_by_text("Kept for you at")).to_be_visible()
    context = page.context
    with context.expect_page() as opened:
        page.evaluate("window.open('about:blank')")
    page.close(run_before_unload=False)
    again = opened.value
    again.goto(embed + "edit/")
    expect(again.get_by_label("From", exact=True)).to_have_value("")
    again.get_by_text("Compare with what stands").click()
    expect(again.locator(".kept-offer")).to_contain_text("Newest first")
    again.get_by_role("link", name="Take it up again").click()
    expect(again.get_by_label("From", exact=True)).to_have_value("December 2021")
    save(again)
    expect(again.get_by_text("Every article that shows it has the change")).to_be_visible()
    again.goto(embed + "edit/")
    expect(again.get_by_label("Order")).to_have_value("newest")
    expect(again.get_by_text("You were writing here on")).to_have_count(0)


def test_a_login_that_ran_out_while_choosing_costs_nothing(newsroom, open_page, embed) -> None:
    page = at_the_form(newsroom, open_page(expected=LOST), "editor", embed)
    page.context.clear_cookies(name="sessionid")
    page.get_by_label("Name", exact=True).fill("In the longer read")
    expect(page.get_by_text("You are logged out.")).to_be_visible()
    # The preview that was asked for meanwhile is no place for the login page.
    expect(page.locator("#embed-frames iframe")).to_have_count(3)
    save(page)
    expect(page.get_by_role("heading", name="You were logged out, so this was not sent")).to_be_visible()
    log_in(page, newsroom, "editor")
    page.goto(embed + "edit/")
    page.get_by_role("link", name="Take it up again").click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("In the longer read")


@pytest.mark.parametrize(("width", "colour_scheme"), [(360, "dark"), (1280, "light")])
def test_two_people_choose_and_one_takes_theirs(newsroom, open_page, embed, width, colour_scheme) -> None:
    editor = at_the_form(newsroom, open_page(javascript=False), "editor", embed)
    publisher = open_page(width=width, colour_scheme=colour_scheme, expected=CONFLICT + LOOKED_AT)
    at_the_form(newsroom, publisher, "publisher", embed)
    editor.get_by_label("What it shows").select_option("list")
    editor.get_by_label("Order").select_option("newest")
    save(editor)
    publisher.get_by_label("What it shows").select_option("axis")
    save(publisher)
    both = publisher.get_by_role("alert").filter(has_text="Somebody changed this frame")
    expect(both).to_contain_text("The list alone")
    expect(publisher.get_by_label("Order")).to_have_value("newest")
    assert faults_of(publisher, width) == []
    both.get_by_role("group", name="What it shows").get_by_label("Theirs").check()
    save(publisher)
    expect(publisher.get_by_text("Saved.")).to_be_visible()
    publisher.goto(embed + "edit/")
    expect(publisher.get_by_label("What it shows")).to_have_value("list")
