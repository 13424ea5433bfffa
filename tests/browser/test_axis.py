"""The axis in a real browser: named in full where a label is cut, and moved by a finger as by a mouse."""

import re

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import expect

from tests.browser.watching import serious_findings
from tests.rendering.marks import STORY, mark, scene_of

TIMELINE = "/timelines/before-geneva/"
LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 2


@pytest.mark.parametrize("width", [360, 1280])
def test_a_label_cut_within_a_word_is_named_in_full(open_page, width):
    page = open_page(width=width)
    axis = render_to_string(
        "reader/_axis.html", {"axis": scene_of(*STORY[:3], mark("2014-05-25", LONG_WORD))}
    )
    styles = "<style>.axis__drawing--wide { display: none } p[hidden] { display: none }</style>"
    page.set_content(
        f'<!doctype html><html lang="en"><title>Talks</title>{styles}<main><h1>Talks</h1>{axis}</main>'
    )
    assert serious_findings(page) == []
    expect(page.get_by_role("link", name=f"25 May 2014: {LONG_WORD}", exact=True).first).to_be_visible()


@pytest.mark.parametrize("reduced_motion", ["no-preference", "reduce"])
def test_a_finger_drags_the_axis_to_an_earlier_time(newsroom, open_page, reduced_motion):
    page = open_page(has_touch=True, reduced_motion=reduced_motion)
    page.goto(newsroom.address(TIMELINE) + "?from=2021-12-01&to=2022-01-31")
    box = page.locator(".axis__drawing--wide").bounding_box()
    finger = page.context.new_cdp_session(page)
    y = box["y"] + box["height"] / 2

    def touch(kind, *points):
        finger.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x in points]}
        )

    touch("touchStart", 500)
    for x in range(520, 801, 20):
        touch("touchMove", x)
    touch("touchEnd")
    expect(page).to_have_url(re.compile(r"from=2021-1[01]-\d\d&to=2022-01-\d\d"))
    expect(page.locator(".axis__moving[transform]")).to_have_count(0)


def test_the_frame_of_the_overview_is_dragged_along_and_made_narrower(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))

    def drag(share_from, share_to):
        page.locator(".axis__overview").scroll_into_view_if_needed()
        box = page.locator(".axis__overview").bounding_box()
        y = box["y"] + box["height"] / 2
        page.mouse.move(box["x"] + share_from * box["width"], y)
        page.mouse.down()
        page.mouse.move(box["x"] + share_to * box["width"], y, steps=6)
        page.mouse.up()

    drag(0.998, 0.5)
    expect(page).to_have_url(re.compile(r"\?from=.+&to=.+"))
    narrowed = page.url
    frame = page.locator(".axis__window")
    expect(frame).to_have_attribute("x", "0")
    drag(0.25, 0.5)
    expect(page).not_to_have_url(narrowed)
    expect(frame).not_to_have_attribute("x", "0")
    expect(page.locator(".axis__moving[transform]")).to_have_count(0)
    page.go_back()
    expect(page).to_have_url(narrowed)
    expect(frame).to_have_attribute("x", "0")


def test_the_frame_is_a_slider_for_keys_and_says_what_it_shows(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE) + "?from=2021-12-01&to=2022-01-31")
    frame = page.get_by_role("slider")
    told = frame.get_attribute("aria-valuetext")
    assert told == "1 Dec 2021 – 31 Jan 2022"
    frame.focus()
    page.keyboard.press("ArrowLeft")
    expect(frame).not_to_have_attribute("aria-valuetext", told)
    expect(frame).to_be_focused()
    page.keyboard.press("Home")
    expect(frame).to_have_attribute("aria-valuetext", re.compile("^Apr 2008|^3 Apr 2008"))
    expect(frame).to_be_focused()


def test_a_finger_drags_the_frame_and_its_edges(newsroom, open_page):
    page = open_page(width=360, has_touch=True)
    page.goto(newsroom.address(TIMELINE))
    finger = page.context.new_cdp_session(page)

    def drag(share_from, share_to):
        page.locator(".axis__overview").scroll_into_view_if_needed()
        box = page.locator(".axis__overview").bounding_box()
        steps = [share_from + (share_to - share_from) * step / 6 for step in range(7)]
        points = [{"x": box["x"] + share * box["width"], "y": box["y"] + 18} for share in steps]
        for kind, point in [("touchStart", points[0]), *(("touchMove", each) for each in points[1:])]:
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    drag(0.96, 0.5)
    expect(page).to_have_url(re.compile(r"from=.+&to=.+"))
    frame = page.locator(".axis__window")
    expect(frame).to_have_attribute("x", "0")
    narrowed = page.url
    drag(0.25, 0.45)
    expect(page).not_to_have_url(narrowed)
    expect(frame).not_to_have_attribute("x", "0")


def test_home_and_end_go_to_the_ends_of_the_timeline(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE) + "?from=2021-12-01&to=2022-01-31")
    page.locator(".axis__picture").focus()
    page.keyboard.press("Home")
    expect(page).to_have_url(re.compile(r"from=2008-"))
    page.keyboard.press("End")
    expect(page).to_have_url(re.compile(r"from=202[12]-"))
    expect(page.locator("span.axis__move", has_text="Later")).to_be_visible()


def test_two_fingers_zoom_in(newsroom, open_page):
    page = open_page(has_touch=True)
    page.goto(newsroom.address(TIMELINE))
    page.locator(".axis__controls").scroll_into_view_if_needed()
    box = page.locator(".axis__drawing--wide").bounding_box()
    hand = page.context.new_cdp_session(page)
    y = box["y"] + 40
    middle = box["x"] + box["width"] / 2

    def touch(kind, *points):
        hand.send(
            "Input.dispatchTouchEvent",
            {
                "type": kind,
                "touchPoints": [{"x": x, "y": y, "id": number} for number, x in enumerate(points)],
            },
        )

    touch("touchStart", middle - 100, middle + 100)
    for reach in range(110, 260, 20):
        touch("touchMove", middle - reach, middle + reach)
    touch("touchEnd")
    expect(page).to_have_url(re.compile(r"\?from=.+&to=.+"))


def test_axis_and_list_follow_each_other(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    entry = page.locator(".entry").nth(2)
    mark = page.locator(f'.axis__drawing--wide .axis__mark[href="#{entry.get_attribute("id")}"]')
    entry.locator("h3 a").focus()
    expect(mark).to_have_class(re.compile("is-pointed"))
    mark.locator(".axis__shape").click()
    expect(page).to_have_url(re.compile("#e-"))
    expect(entry).to_be_in_viewport()
    expect(mark).to_have_class(re.compile("is-read"))


def test_after_a_drag_the_first_touch_of_a_mark_leads_to_its_event(newsroom, open_page):
    page = open_page(has_touch=True)
    page.goto(newsroom.address(TIMELINE) + "?from=2021-12-01&to=2022-01-31")
    box = page.locator(".axis__drawing--wide").bounding_box()
    finger = page.context.new_cdp_session(page)
    y = box["y"] + box["height"] / 2
    for kind, points in [
        ("touchStart", [500]),
        *(("touchMove", [x]) for x in range(520, 801, 20)),
        ("touchEnd", []),
    ]:
        finger.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x in points]}
        )
    expect(page).to_have_url(re.compile(r"from=2021-1[01]-\d\d&to=2022-01-\d\d"))
    expect(page.locator(".axis__moving[style*='transform']")).to_have_count(0)
    page.locator(".axis__drawing--wide .axis__mark").first.dispatch_event("click")
    expect(page).to_have_url(re.compile("#e-"))


def test_a_window_is_listed_from_its_beginning_wherever_the_list_was(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    last = page.locator(".entry[id]").last.get_attribute("id").removeprefix("e-")
    page.goto(newsroom.address(TIMELINE) + f"?from=2021-12-01&to=2022-01-31&before={last}")
    page.locator(".axis__picture").focus()
    page.keyboard.press("Home")
    expect(page).to_have_url(re.compile(r"from=2008-"))
    assert "before=" not in page.url
