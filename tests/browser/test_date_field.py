"""The desk's date field in a real browser: what is typed is read and drawn while it is typed, or asked about."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.newsroom import PASSWORD, Newsroom
from tests.browser.watching import serious_findings

# axe sets styles of its own while it looks, which the page's policy refuses and the console says.
LOOKED_AT = ["Applying inline style"]
# The answer to a date that has to be asked about.
ASKED = ["status of 422"]

# what is typed, the words said back in its language, in English, and the picture in words
TYPED = [
    ("9 January 2022", "", "Sunday 9 January 2022", "9 January 2022, drawn within January 2022"),
    (
        "9–10 січня 2022 року",
        "9–10 січня 2022 року",
        "9–10 January 2022",
        "9–10 January 2022, drawn within January 2022",
    ),
    ("٩ يناير ٢٠٢٢", "9 يناير 2022", "Sunday 9 January 2022", "9 January 2022, drawn within January 2022"),
]


def new_event(page: Page, newsroom: Newsroom) -> Locator:
    """The date field of a new event's form."""
    page.goto(newsroom.address("/desk/events/new/"))
    page.get_by_label("Name").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="New event")).to_be_visible()
    return page.locator(".date-field")


def type_date(field: Locator, text: str) -> None:
    box = field.get_by_label("Date", exact=True)
    box.fill("")
    box.press_sequentially(text)


@pytest.mark.parametrize(("typed", "own", "english", "drawn"), TYPED, ids=["English", "Ukrainian", "Arabic"])
def test_a_date_is_said_back_and_drawn_while_it_is_typed(
    newsroom, open_page, typed, own, english, drawn
) -> None:
    field = new_event(open_page(width=360), newsroom)
    type_date(field, typed)
    reading = field.get_by_role("status")
    expect(reading).to_contain_text(english)
    if own:
        expect(reading).to_contain_text(own)
    picture = reading.get_by_role("img", name=drawn)
    expect(picture).to_be_visible()
    box = picture.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert box["width"] > 250, "too small to be read"


def test_arabic_runs_from_the_right(newsroom, open_page) -> None:
    field = new_event(open_page(), newsroom)
    type_date(field, "٩ يناير ٢٠٢٢")
    box = field.get_by_label("Date", exact=True)
    assert box.evaluate("element => getComputedStyle(element).direction") == "rtl"
    type_date(field, "9 January 2022")
    assert box.evaluate("element => getComputedStyle(element).direction") == "ltr"


def test_another_reading_is_taken_with_one_click_and_saved(newsroom, open_page) -> None:
    page = open_page(width=1280)
    field = new_event(page, newsroom)
    page.get_by_label("Headline", exact=True).fill("A hard winter")
    type_date(field, "winter 2014")
    reading = field.get_by_role("status")
    expect(reading.locator(".date-reading__words")).to_contain_text("winter 2014–15")
    other = reading.get_by_role("radio", name=re.compile("winter 2013–14"))
    other.check()
    expect(reading.locator(".date-reading__words")).to_contain_text("winter 2013–14")
    expect(reading.get_by_role("img", name=re.compile("December 2013"))).to_be_visible()
    expect(other).to_be_checked()
    expect(other).to_be_focused()
    page.get_by_role("button", name="Save as a draft").click()
    expect(page.get_by_role("heading", name="A hard winter")).to_be_visible()
    expect(page.locator(".event-desk__date")).to_contain_text("winter 2013–14")


def test_going_on_typing_forgets_what_was_taken(newsroom, open_page) -> None:
    field = new_event(open_page(), newsroom)
    type_date(field, "winter 2014")
    field.get_by_role("radio", name=re.compile("winter 2013–14")).check()
    expect(field.locator(".date-reading__words")).to_contain_text("winter 2013–14")
    type_date(field, "March 2014")
    expect(field.locator(".date-reading__words")).to_contain_text("March 2014")
    expect(field.get_by_role("radio")).to_have_count(0)


def test_without_javascript_the_same_question_comes_back_and_is_answered_there(newsroom, open_page) -> None:
    with_script = open_page()
    field = new_event(with_script, newsroom)
    type_date(field, "01/02/2022")
    question = field.locator("legend")
    expect(question).to_contain_text("two ways")
    asked = question.inner_text()
    offered = field.get_by_role("radio").evaluate_all("radios => radios.map(radio => radio.value)")
    assert offered == ["2022-02-01", "2022-01-02"]

    page = open_page(javascript=False, expected=ASKED)
    field = new_event(page, newsroom)
    page.get_by_label("Headline", exact=True).fill("Ministers speak by telephone")
    page.get_by_label("Summary").fill("They speak for an hour.")
    field.get_by_label("Date", exact=True).fill("01/02/2022")
    page.get_by_role("button", name="Save as a draft").click()
    field = page.locator(".date-field")
    expect(field.locator("legend")).to_have_text(asked)
    assert field.get_by_role("radio").evaluate_all("radios => radios.map(radio => radio.value)") == offered
    expect(field.get_by_label("Date", exact=True)).to_have_value("01/02/2022")
    expect(page.get_by_label("Headline", exact=True)).to_have_value("Ministers speak by telephone")
    expect(page.get_by_label("Summary")).to_have_value("They speak for an hour.")
    field.get_by_role("radio", name="Sunday 2 January 2022").check()
    page.get_by_role("button", name="Save as a draft").click()
    expect(page.get_by_role("heading", name="Ministers speak by telephone")).to_be_visible()
    expect(page.locator(".event-desk__date")).to_contain_text("2 January 2022")


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_whatever_the_field_shows_is_sound(newsroom, open_page, width, colour_scheme) -> None:
    page = open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT)
    field = new_event(page, newsroom)
    reading = field.get_by_role("status")
    for typed, shown in (
        ("early 2022?", "possibly"),
        ("٩ يناير ٢٠٢٢", "Sunday 9 January 2022"),
        ("1667, 1668 or 1670–1672", "one of several"),
        ("winter 2014", "Or did you mean"),
        ("01/02/2022", "two ways"),
        ("31 February 2022", "28 days"),
    ):
        type_date(field, typed)
        expect(reading).to_contain_text(shown)
        assert serious_findings(page) == [], typed
        assert page.evaluate("document.documentElement.scrollWidth") <= width, typed
