"""A frame made at the desk: what its choices look like is seen while they are made, and its code is copied."""

import re

from playwright.sync_api import Page, expect

from tests.browser.newsroom import PASSWORD, Newsroom

NEW = "/desk/timelines/before-geneva/embeds/new/"


def come_in(page: Page, newsroom: Newsroom) -> None:
    page.goto(newsroom.address(f"/desk/login/?next={NEW}"))
    page.get_by_label("Name").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def preview(page: Page):
    return page.frame_locator(".embed-preview__column iframe")


def test_an_editor_makes_a_frame_dresses_it_pins_it_and_switches_it_off(newsroom, open_page) -> None:
    page = open_page(expected=["status of 422"], permissions=["clipboard-read", "clipboard-write"])
    come_in(page, newsroom)
    expect(
        preview(page).get_by_role("heading", name="NATO says Ukraine and Georgia will become members")
    ).to_be_visible()
    page.get_by_label("Name", exact=True).fill("In the explainer on Crimea")
    page.get_by_label("From", exact=True).fill("December 2021")
    expect(preview(page).get_by_text("NATO says Ukraine and Georgia will become members")).to_have_count(0)
    page.get_by_label("Where the list begins").select_option("event")
    page.get_by_label("Find the event").fill("brussels")
    page.get_by_role("radio", name=re.compile("NATO-Russia Council")).check()
    expect(preview(page).get_by_text(re.compile(r"^\d+ earlier events$"))).to_be_visible()
    page.get_by_role("button", name="Make the frame").click()

    expect(page.get_by_text("Made. Copy a code below into the article.")).to_be_visible()
    page.get_by_role("button", name=re.compile("^Copy")).first.click()
    expect(page.get_by_text("Copied.").first).to_be_visible()
    address = page.evaluate("navigator.clipboard.readText()")
    [short_id] = re.findall(
        r"/embed/before-geneva/(\w+)/",
        page.url.replace("/desk/timelines/before-geneva/embeds/", "/embed/before-geneva/"),
    )
    assert f"/embed/before-geneva/{short_id}/" in address

    page.get_by_role("link", name="Change it").click()
    page.get_by_text("Colour, spacing, height, language").click()
    page.get_by_role("textbox", name=re.compile("^Accent colour")).fill("#ffd700")
    expect(page.locator("#embed-frames").get_by_text("too pale to be read on white")).to_be_visible()
    page.get_by_role("button", name="Save", exact=True).last.click()
    page.get_by_role("button", name=re.compile("Save with #")).click()
    expect(page.get_by_text("Every article that shows it has the change")).to_be_visible()

    page.get_by_role("link", name="Change it").click()
    page.get_by_text("The present, or a moment that has passed").click()
    page.get_by_label("Keep it as it stood at").fill("14 March 1999, 18:00")
    page.get_by_role("button", name="Save", exact=True).last.click()
    expect(page.get_by_role("alert").get_by_text("was not open to the public then")).to_be_visible()
    expect(page.get_by_label("Keep it as it stood at")).to_have_value("14 March 1999, 18:00")
    page.goto(newsroom.address("/desk/timelines/before-geneva/embeds/"))
    page.get_by_role("button", name=re.compile("Switch off")).click()
    expect(page.get_by_text("is switched off. Articles say that it is not shown.")).to_be_visible()
    answer = page.request.get(newsroom.address(f"/embed/before-geneva/{short_id}/"))
    assert answer.status == 404


def test_without_script_a_preview_is_a_button_away(newsroom, open_page) -> None:
    page = open_page(javascript=False)
    come_in(page, newsroom)
    page.get_by_label("What it shows").select_option("list")
    page.get_by_role("button", name="Preview").click()
    expect(preview(page).locator("svg")).to_have_count(0)
    expect(
        preview(page).get_by_role("heading", name="NATO says Ukraine and Georgia will become members")
    ).to_be_visible()


def test_on_a_phone_the_preview_begins_as_a_phone(newsroom, open_page) -> None:
    page = open_page(width=360)
    come_in(page, newsroom)
    expect(page.get_by_role("radio", name="Phone")).to_be_checked()
    expect(page.locator(".embed-preview__phone")).to_be_visible()
    page.get_by_role("radio", name="Column").check()
    expect(page.locator(".embed-preview__phone")).to_be_hidden()
