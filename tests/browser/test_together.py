"""Two people at one event, and a tab that dies: what only browsers show of autosave, presence and joining."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import LOOKED_AT, faults_of
from tests.browser.newsroom import PASSWORD, Newsroom
from tests.browser.test_main_path import log_in

CONFLICT = ["status of 409"]
# A page that is killed, or a session that ends, is told on the console of whoever asks next.
LOST = ["Failed to fetch", "status of 4", "net::ERR"]
Open = Callable[..., Page]


@pytest.fixture
def event(newsroom: Newsroom, open_page: Open) -> str:
    """The address of a new draft, written by the editor."""
    page = open_page()
    log_in(page, newsroom, "editor")
    page.goto(newsroom.address("/desk/events/new/"))
    page.get_by_label("Headline", exact=True).fill("Envoys meet in Vienna")
    page.get_by_role("button", name="Save as a draft").click()
    expect(page.get_by_text("Saved as a draft.")).to_be_visible()
    return page.url


def at_the_form(newsroom: Newsroom, page: Page, name: str, event: str) -> Page:
    log_in(page, newsroom, name)
    page.goto(event + "edit/")
    return page


@pytest.mark.parametrize("javascript", [True, False])
def test_two_people_edit_different_fields_and_both_are_saved(newsroom, open_page, event, javascript) -> None:
    editor = at_the_form(newsroom, open_page(javascript=javascript), "editor", event)
    publisher = at_the_form(newsroom, open_page(javascript=javascript), "publisher", event)
    expect(publisher.get_by_text("Also editing:")).to_contain_text("Edda (editor), now")
    editor.get_by_label("Place").fill("Hofburg")
    editor.get_by_role("button", name="Save", exact=True).click()
    publisher.get_by_label("Who says so").fill("An envoy")
    publisher.get_by_role("button", name="Save", exact=True).click()
    expect(publisher.get_by_text("together with what a colleague had changed")).to_be_visible()
    publisher.goto(event + "edit/")
    expect(publisher.get_by_label("Place")).to_have_value("Hofburg")
    expect(publisher.get_by_label("Who says so")).to_have_value("An envoy")


@pytest.mark.parametrize("javascript", [True, False])
def test_two_people_edit_the_same_field_and_choose(newsroom, open_page, event, javascript) -> None:
    editor = at_the_form(newsroom, open_page(javascript=javascript), "editor", event)
    publisher = at_the_form(newsroom, open_page(javascript=javascript, expected=CONFLICT), "publisher", event)
    editor.get_by_label("Place").fill("Hofburg")
    editor.get_by_label("Who says so").fill("An envoy")
    editor.get_by_role("button", name="Save", exact=True).click()
    publisher.get_by_label("Place").fill("Schönbrunn")
    publisher.get_by_label("Who says so").fill("Two envoys")
    publisher.get_by_role("button", name="Save", exact=True).click()
    both = publisher.get_by_role("alert").filter(has_text="Somebody saved this event")
    expect(both).to_contain_text("Hofburg")
    expect(publisher.locator("#id_place")).to_have_value("Schönbrunn")
    both.get_by_role("group", name="Place").get_by_label("Theirs").check()
    publisher.get_by_role("button", name=re.compile("^Save")).click()
    expect(publisher.get_by_text("Saved.")).to_be_visible()
    publisher.goto(event + "edit/")
    expect(publisher.get_by_label("Place")).to_have_value("Hofburg")
    expect(publisher.get_by_label("Who says so")).to_have_value("Two envoys")


def test_a_tab_is_killed_and_its_text_comes_back(newsroom, open_page, event) -> None:
    page = at_the_form(newsroom, open_page(expected=LOST), "editor", event)
    page.get_by_label("Place").press_sequentially("Hofburg")
    expect(page.get_by_text("Kept for you at")).to_be_visible()
    context = page.context
    with context.expect_page() as opened:
        page.evaluate("window.open('about:blank')")
    page.close(run_before_unload=False)
    again = opened.value
    again.goto(event + "edit/")
    expect(again.get_by_label("Place")).to_have_value("")
    expect(again.get_by_text("You were writing here on")).to_be_visible()
    again.get_by_role("link", name="Take it up again").click()
    expect(again.get_by_label("Place")).to_have_value("Hofburg")
    again.get_by_role("button", name="Save", exact=True).click()
    expect(again.get_by_text("Saved.")).to_be_visible()
    again.goto(event + "edit/")
    expect(again.get_by_text("You were writing here on")).to_have_count(0)


def test_a_login_that_ran_out_while_typing_costs_nothing(newsroom, open_page, event) -> None:
    """Typed after the session ended, so that the desk never had it, and sent off with the form's own button."""
    page = at_the_form(newsroom, open_page(expected=LOST), "editor", event)
    page.context.clear_cookies(name="sessionid")
    page.get_by_label("Place").fill("Hofburg")
    expect(page.get_by_text("You are logged out.")).to_be_visible()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("heading", name="You were logged out, so this was not sent")).to_be_visible()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Log in in another tab").click()
    log_in_here(opened.value, "editor")
    page.get_by_role("button", name="I am logged in: send it").click()
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_text("Hofburg").first).to_be_visible()
    page.goto(event + "edit/")
    expect(page.get_by_label("Place")).to_have_value("Hofburg")


def test_the_next_person_at_the_same_tab_is_handed_nothing(newsroom, open_page, event) -> None:
    page = at_the_form(newsroom, open_page(expected=LOST), "editor", event)
    page.context.clear_cookies(name="sessionid")
    page.get_by_label("Place").fill("Hofburg")
    expect(page.get_by_text("You are logged out.")).to_be_visible()
    log_in(page, newsroom, "publisher")
    page.goto(event + "edit/")
    expect(page.get_by_role("heading", name="Edit the event")).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text("You were writing here on")).to_have_count(0)
    counted = newsroom.manage(
        "shell",
        "-v0",
        "-c",
        "from timeline.models import Buffer; print(Buffer.objects.filter(person__role='publisher').count())",
    )
    assert counted.strip() == "0"


def test_reloading_is_no_other_tab(newsroom, open_page, event) -> None:
    page = at_the_form(newsroom, open_page(), "editor", event)
    page.reload()
    expect(page.get_by_text("You have this open in another tab.")).to_have_count(0)
    again = page.context.new_page()
    again.goto(event + "edit/")
    expect(again.get_by_text("You have this open in another tab.")).to_be_visible()


def log_in_here(page: Page, name: str) -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def test_who_comes_later_is_seen_without_a_reload(newsroom, open_page, event) -> None:
    editor = at_the_form(newsroom, open_page(), "editor", event)
    expect(editor.get_by_text("Also editing:")).to_have_count(0)
    publisher = at_the_form(newsroom, open_page(), "publisher", event)
    # As when the tab comes to the front, which asks at once and not only every half minute.
    editor.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(editor.get_by_text("Also editing:")).to_contain_text("Paul (publisher), now")
    publisher.goto(newsroom.address("/desk/"))
    # A page that is left says so while the next one is coming: the desk may be asked a moment too early.
    editor.wait_for_function(
        """() => {
            window.dispatchEvent(new Event("focus"));
            return !document.body.textContent.includes("Also editing:");
        }""",
        polling=1500,
    )


def test_a_comment_is_written_and_its_reader_told(newsroom, open_page, event) -> None:
    page = open_page()
    log_in(page, newsroom, "publisher")
    page.goto(event)
    page.get_by_label("Comment", exact=True).fill("@editor which of the two days?")
    page.get_by_role("button", name="Comment").click()
    expect(page.locator(".comment")).to_contain_text("which of the two days?")
    editor = open_page()
    log_in(editor, newsroom, "editor")
    editor.get_by_role("link", name=re.compile(r"^Notifications, \d+ unread")).click()
    row = editor.locator(".notification").first
    expect(row).to_contain_text("calls you by name")
    row.get_by_role("button", name=re.compile("^Mark as read")).click()
    expect(row.get_by_text("Read", exact=True)).to_be_visible()


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_what_is_said_offered_and_told_is_sound(newsroom, open_page, event, width, colour_scheme) -> None:
    publisher = at_the_form(newsroom, open_page(), "publisher", event)
    publisher.goto(event)
    publisher.get_by_label("Comment", exact=True).fill("@editor which of the two days?")
    publisher.get_by_role("button", name="Comment").click()
    expect(publisher.locator(".comment")).to_be_visible()
    publisher.goto(event + "edit/")
    page = open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT)
    at_the_form(newsroom, page, "editor", event)
    page.get_by_label("Place").fill("Hofburg")
    expect(page.get_by_text("Kept for you at")).to_be_visible()
    faults = faults_of(page, width)
    for address in (event + "edit/", event, newsroom.address("/desk/notifications/")):
        page.goto(address)
        faults += faults_of(page, width)
    assert faults == []
