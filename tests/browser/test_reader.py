"""The filters of a timeline in a real browser: they answer while one types, and without a script they are a form."""

import re

import pytest
from playwright.sync_api import expect

TIMELINE = "/timelines/before-geneva/"


def test_searching_answers_while_one_types_and_the_address_is_the_state(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    search = page.get_by_role("searchbox")
    search.press_sequentially("russia")
    expect(page.get_by_role("status").filter(has_text="events for “russia”")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?q=russia$"))
    expect(search).to_be_focused()
    expect(page.locator("#list mark", has_text="Russia").first).to_be_visible()
    page.get_by_role("link", name=re.compile("^Military")).click()
    expect(page.get_by_role("link", name="Remove: Lane: Military")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?lane=military&q=russia$"))
    expect(page.get_by_role("heading", name="NATO-Russia Council")).to_be_hidden()
    page.go_back()
    expect(page.get_by_role("heading", name="NATO-Russia Council")).to_be_visible()
    expect(page.get_by_role("link", name="Remove: Lane: Military")).to_be_hidden()


def test_what_came_since_the_last_visit_is_marked_and_the_first_visit_says_nothing(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    line = page.get_by_text("New or changed since your last visit:")
    expect(line).to_be_hidden()
    # As if the last visit had been long ago, in a tab that is closed.
    page.evaluate(
        "key => { localStorage.setItem(key, '86400'); sessionStorage.clear(); }", f"last seen {TIMELINE}"
    )
    page.reload()
    expect(line).to_contain_text("16")
    expect(page.get_by_text("New", exact=True).first).to_be_visible()
    page.reload()
    expect(line).to_contain_text("16")
    page.evaluate("sessionStorage.clear()")
    page.reload()
    expect(line).to_be_hidden()


def test_what_is_new_is_counted_on_the_whole_timeline_whatever_part_is_shown(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    page.evaluate(
        "key => { localStorage.setItem(key, '86400'); sessionStorage.clear(); }", f"last seen {TIMELINE}"
    )
    page.goto(newsroom.address(f"{TIMELINE}?q=treaty"))
    expect(page.get_by_text("New or changed since your last visit:")).to_contain_text("16")
    assert page.locator(".entry").count() < 16


@pytest.mark.parametrize("javascript", [True, False])
def test_a_date_that_can_be_read_two_ways_is_asked_about(newsroom, open_page, javascript):
    page = open_page(javascript=javascript, expected=["status of 400"])
    page.goto(newsroom.address(TIMELINE))
    page.get_by_role("textbox", name="From").fill("01/02/2022")
    page.get_by_role("button", name="Show these dates").click()
    expect(page.get_by_role("search").get_by_text("This date can be read two ways")).to_be_visible()
    asked = page.get_by_role("search", name="Search this timeline")
    asked.get_by_role("link", name="2 January 2022", exact=True).click()
    expect(page.get_by_role("textbox", name="From")).to_have_value("2 January 2022")
    expect(page.get_by_role("heading", name="2022")).to_be_visible()
    expect(page.get_by_role("heading", name="2008")).to_be_hidden()


def test_without_javascript_a_filter_finds_the_same(newsroom, open_page):
    texts = []
    for javascript in (True, False):
        page = open_page(javascript=javascript)
        page.goto(newsroom.address(TIMELINE))
        page.get_by_role("textbox", name="To").fill("March 2014")
        page.get_by_role("button", name="Show these dates").click()
        expect(page.get_by_role("status").filter(has_text=" of 16 events")).to_be_visible()
        texts.append(page.get_by_role("region", name="Events", exact=True).text_content().split())
    assert texts[0] == texts[1]


@pytest.mark.parametrize("width", [360, 1280])
def test_a_link_to_an_event_or_a_year_ends_at_it_also_where_motion_is_welcome(newsroom, open_page, width):
    page = open_page(width=width, height=700, reduced_motion="no-preference")
    page.goto(newsroom.address(TIMELINE))
    at_the_top = "id => Math.abs(document.getElementById(id).getBoundingClientRect().top - 28) < 33"
    year = page.get_by_role("navigation", name="Jump to").get_by_role("link", name="2022")
    year.click()
    page.wait_for_function(at_the_top, arg=year.get_attribute("href").removeprefix("#"))
    event = page.locator(".entry").nth(11).get_attribute("id")
    page.goto(newsroom.address("/"))
    page.goto(newsroom.address(f"{TIMELINE}#{event}"))
    page.wait_for_function(at_the_top, arg=event)
