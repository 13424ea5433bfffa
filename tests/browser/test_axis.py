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
