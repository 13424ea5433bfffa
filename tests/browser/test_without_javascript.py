"""The desk from one end to the other without JavaScript, on a phone: every act is a form or a link."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.busy import FILL
from tests.browser.newsroom import PASSWORD, Newsroom
from tests.browser.test_main_path import log_in

TWICE = (
    "The envoys of Norland and Sudland met in Vienna on Sunday. The harbour was closed on Monday. "
    "On Sunday the envoys of Norland and Sudland met for talks in Vienna."
)
REFUSED = ["status of 401", "status of 403"]


@pytest.fixture(scope="module")
def busy(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-c", FILL)
    return newsroom


@pytest.fixture
def person(busy, open_page):
    def come_in(name: str) -> Page:
        page = open_page(javascript=False, width=360, expected=REFUSED)
        log_in(page, busy, name)
        return page

    return come_in


def open_event(page: Page, busy: Newsroom, words: str) -> None:
    page.goto(busy.address(f"/desk/events/?q={words}"))
    page.locator("[data-row] [data-key=o]").first.click()


def act(page: Page, opened_by: str, verb: str, done: str, **fields: str) -> None:
    """Open what an act asks, fill it in, send it."""
    page.get_by_text(opened_by, exact=True).first.click()
    form = page.locator(f"form[action$='/{verb}/']")
    for name, value in fields.items():
        form.locator(f"[name={name}]").fill(value)
    form.locator("button").last.click()
    expect(page.locator("#desk")).to_contain_text(done)


def test_an_event_is_sent_back_scheduled_published_corrected_and_taken_away(busy, person) -> None:
    page = person("publisher")
    open_event(page, busy, "monitors")
    act(page, "Request changes", "request-changes", "Sent back", comment="Which monitors?")
    open_event(page, busy, "agenda")
    act(page, "Schedule", "schedule", "Scheduled.", moment="2027-01-05T06:00")
    page.locator("form[action$='/unschedule/'] button").click()
    page.get_by_role("button", name="Publish").click()
    expect(page.locator("#desk")).to_contain_text("Readers see it now")
    page.get_by_text("Correct", exact=False).first.click()
    page.locator("[name=decision][value=correction]").check()
    page.locator("[name=wrong]").fill("We wrote three.")
    page.locator("form[action$='/correct/'] [name=text]").fill("It was four.")
    page.locator("form[action$='/correct/'] button").last.click()
    act(page, "Change the notice", "word-notice", "The notice is changed", text="It was five.")
    page.locator("form[action$='/drop-correction/'] button").click()
    act(page, "Withhold", "withhold", "Withheld.", reason="It names a witness.")
    page.locator("details:has(form[action$='/reinstate/']) summary").click()
    page.locator("form[action$='/reinstate/'] [name=reason]").fill("All agreed to be named.")
    page.locator("form[action$='/reinstate/'] button").last.click()
    expect(page.locator("#desk")).to_contain_text("It is back")
    act(page, "Retract", "retract", "Retracted.", reason="It was never agreed.")


def test_two_events_are_made_one_and_two_again(busy, person) -> None:
    page = person("publisher")
    page.goto(busy.address("/desk/merges/"))
    page.locator("main a[href^='/desk/merges/']").first.click()
    merge = page.url
    page.get_by_role("button", name="Confirm the merge").click()
    expect(page.locator("#desk")).to_contain_text("The two are one event")
    page.goto(merge)
    page.locator("form[action$='/undo/'] [name=reason]").fill("They are two rooms.")
    page.locator("form[action$='/undo/'] button").last.click()
    expect(page.locator("#desk")).to_contain_text("Both stand by themselves again")


def test_triage_lists_and_sources(busy, person) -> None:
    page = person("editor")
    page.goto(busy.address("/desk/triage/"))
    page.locator("main a[href$='/triage/']").filter(has_text="Ministers").or_(
        page.locator("main li", has_text="Ministers").locator("a[href*='/triage/']")
    ).first.click()
    page.get_by_role("button", name=re.compile("27 February")).click()
    page.get_by_role("button", name=re.compile("^Accept")).click()
    page.locator("summary:has-text('Reject')").click()
    page.locator("form[action$='/reject/'] button").first.click()
    page.locator("form[action$='/undo/'] button").click()
    expect(page.locator("#triage-said")).to_contain_text("Taken back")
    page.goto(busy.address("/desk/events/?q=summit"))
    page.locator("summary:has-text('Save this list')").click()
    page.locator("form[action$='/save/'] [name=name]").fill("Summits")
    page.locator("form[action$='/save/'] button").click()
    page.locator("[name=event]").first.check()
    page.locator("summary:has-text('Change the chosen')").click()
    page.locator("select[name=importance]").select_option("5")
    page.get_by_role("button", name="Set", exact=True).click()
    open_event(page, busy, "summit")
    expect(page.locator("main")).to_contain_text("importance 5")
    page.goto(busy.address("/desk/sources/?q=envoy"))
    page.locator("main a[href^='/desk/sources/']").filter(has_text="What the envoy").first.click()
    page.get_by_role("link", name="Change particulars").click()
    page.locator("[name=reliability]").select_option("B")
    page.locator("[name=reliability_reason]").fill("Was right before.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("main")).to_contain_text("Was right before.")


def test_two_tellings_are_told_apart(busy, person) -> None:
    busy.manage("shell", "-c", f"from tests import make; make.capture({TWICE!r}, title='Twice')")
    page = person("editor")
    page.goto(busy.address("/desk/sources/?q=Twice"))
    page.locator("main a[href^='/desk/sources/']").filter(has_text="Twice").first.click()
    page.locator("main a[href*='/triage/']").first.click()
    page.get_by_role("button", name="Tell apart").first.click()
    expect(page.get_by_role("button", name="Tell apart")).to_have_count(0)


def test_what_was_typed_outlives_the_login(busy, person) -> None:
    page = person("editor")
    open_event(page, busy, "letter")
    page.get_by_label("Comment", exact=True).fill("Typed, and not lost: é < b")
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Comment", exact=True).click()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Log in in another tab").click()
    tab = opened.value
    tab.get_by_label("Name").fill("editor")
    tab.get_by_label("Password").fill(PASSWORD)
    tab.get_by_role("button", name="Log in").click()
    tab.wait_for_url("**/desk/")
    page.get_by_role("button", name="I am logged in: send it").click()
    page.get_by_role("button", name="Send it").click()
    expect(page.locator("#comments")).to_contain_text("Typed, and not lost: é < b")
