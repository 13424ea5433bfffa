"""The filters of a timeline in a real browser: they answer while one types, and without a script they are a form."""

import re

import pytest
from playwright.sync_api import expect

TIMELINE = "/timelines/before-geneva/"


def test_searching_answers_while_one_types_and_the_address_is_the_state(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    search = page.get_by_role("searchbox")
    search.press_sequentially("minsk")
    expect(page.get_by_role("status").filter(has_text="events for “minsk”")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?q=minsk$"))
    expect(search).to_be_focused()
    page.get_by_role("checkbox", name="Military").check()
    expect(page.get_by_role("heading", name="Nothing found")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?q=minsk&lane=military$"))
    page.go_back()
    expect(page.get_by_role("heading", name="Minsk protocol")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Military")).not_to_be_checked()


@pytest.mark.parametrize("javascript", [True, False])
def test_a_date_that_can_be_read_two_ways_is_asked_about(newsroom, open_page, javascript):
    page = open_page(javascript=javascript, expected=["status of 400"])
    page.goto(newsroom.address(TIMELINE))
    page.get_by_role("textbox", name="From").fill("01/02/2022")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("search").get_by_text("This date can be read two ways")).to_be_visible()
    page.get_by_role("link", name="2 January 2022", exact=True).click()
    expect(page.get_by_role("textbox", name="From")).to_have_value("2 January 2022")
    expect(page.get_by_role("heading", name="2022")).to_be_visible()
    expect(page.get_by_role("heading", name="2008")).to_be_hidden()


def test_without_javascript_a_filter_finds_the_same(newsroom, open_page):
    texts = []
    for javascript in (True, False):
        page = open_page(javascript=javascript)
        page.goto(newsroom.address(TIMELINE))
        page.get_by_role("textbox", name="To").fill("March 2014")
        page.get_by_role("button", name="Show").click()
        expect(page.get_by_role("status").filter(has_text=" of 16 events")).to_be_visible()
        texts.append(page.get_by_role("region", name="Events", exact=True).inner_text())
    assert texts[0] == texts[1]
