"""Hosts of every kind make the frame as high as what it holds, and come to rest. Three run their real scripts."""

from itertools import pairwise

import pytest
from playwright.sync_api import Route, expect

from tests.browser.host_pages import embedded, height_within, rest, told

KINDS = ["raw", "pym", "open-iframe-resizer", "iframe-resizer", "wordpress", "amp", "medium", "datawrapper"]
# What WordPress makes of the heights that it is told.
CLAMPED = {"wordpress": {"least": 200, "most": 1000}}


@pytest.mark.parametrize("kind", KINDS)
def test_a_host_makes_the_frame_as_high_as_what_it_holds(open_host, kind):
    page = open_host(kind, width=320, height=740)
    limits = CLAMPED.get(kind, {})
    for width in (320, 768, 1200):
        page.set_viewport_size({"width": width, "height": 740})
        rest(page, **limits)
    before = height_within(embedded(page))
    embedded(page).locator("details.embed-sources summary").first.click()
    rest(page, **limits)
    assert height_within(embedded(page)) > before
    page.set_viewport_size({"width": 740, "height": 1200})
    rest(page, **limits)
    heights = [one["height"] for one in told(page, "height")]
    assert len(heights) <= 12, "it does not come to rest"
    assert all(one != after for one, after in pairwise(heights)), heights

    mark = embedded(page).locator(".axis__mark:visible").last
    target = embedded(page).locator(mark.get_attribute("href") or "")
    expect(target).not_to_be_in_viewport()
    steps = page.evaluate("history.length")
    mark.click()
    expect(target).to_be_in_viewport()
    assert page.evaluate("history.length") == steps, "back leads out of the article"


def test_where_the_width_swings_with_the_height_it_comes_to_rest(open_host):
    page = open_host("swinging", width=900)
    page.wait_for_timeout(1500)
    heights = [one["height"] for one in told(page, "height")]
    assert len(set(heights)) == 2, "the widths of this host must differ in height"
    assert len(heights) < 12
    page.wait_for_timeout(300)
    assert len(told(page, "height")) == len(heights)
    assert heights[-1] == max(heights), "nothing of it may be cut off"


def test_two_frames_on_a_page_and_a_panel_that_opens_later(open_host):
    page = open_host("two", width=1000)
    first = rest(page)
    own = "told.filter(one => one.data?.type === 'timeline:height')"
    assert page.evaluate(f"{own}.every(one => one.frame === 0)"), "what is not shown has no height to tell"
    page.locator("#panel").evaluate("panel => { panel.hidden = false; panel.scrollIntoView(); }")
    assert rest(page, 1) > first, "it is narrower"
    embedded(page, 1).locator("details.embed-sources summary").first.click()
    rest(page, 1)
    assert rest(page) == first


def test_a_tab_in_the_background_has_the_right_height_when_it_is_opened(open_host):
    page = open_host("raw", width=768)
    page.context.new_page().bring_to_front()
    page.set_viewport_size({"width": 400, "height": 740})
    page.reload()
    page.wait_for_function("told.some(one => one.data?.type === 'timeline:height')")
    page.bring_to_front()
    rest(page)


def test_a_frame_with_a_greatest_height_scrolls_within(open_host, hosts):
    page = open_host("raw", path=hosts.chosen["low"], width=768)
    assert rest(page, most=500) == 500
    assert {one["height"] for one in told(page, "height")} == {500}
    frame = embedded(page)
    mark = frame.locator(".axis__mark:visible").last
    target = frame.locator(mark.get_attribute("href") or "")
    mark.click()
    expect(target).to_be_in_viewport()
    assert frame.evaluate("scrollY") > 0


def test_a_mark_of_a_folded_event_opens_what_folds_it(open_host, hosts):
    page = open_host("raw", path=hosts.chosen["folded"], width=768)
    before = rest(page)
    frame = embedded(page)
    assert frame.evaluate("document.querySelector('.embed-earlier').open") is False
    mark = frame.locator(".axis__mark:visible").first
    target = frame.locator(mark.get_attribute("href") or "")
    expect(target).to_be_hidden()
    mark.click()
    assert rest(page) > before
    expect(target).to_be_in_viewport()
    [slide] = told(page, "slide")
    assert slide["event"] == (mark.get_attribute("href") or "").removeprefix("#e-")
    assert slide["top"] == pytest.approx(target.evaluate("card => card.getBoundingClientRect().top"), abs=1)
    assert page.evaluate("document.querySelector('iframe').clientHeight") > slide["top"] > 0


def test_a_picture_keeps_its_room_before_it_comes(open_page, hosts):
    page, held = open_page(width=768), []
    page.route("**/*", lambda route: held.append(route) if is_picture(route) else route.continue_())
    page.goto(hosts.publish("raw", hosts.chosen["picture"]), wait_until="commit")
    page.wait_for_function("window.told?.some(one => one.data?.type === 'timeline:height')")
    before = rest(page)
    assert held, "the frame asks for a picture"
    expect(embedded(page).locator("img")).to_have_js_property("complete", False)
    for route in held:
        route.continue_()
    expect(embedded(page).locator("img")).to_have_js_property("complete", True)
    assert rest(page) == before
    assert len(told(page, "height")) == 1


def is_picture(route: Route) -> bool:
    return route.request.resource_type == "image"


def test_without_scripts_or_a_listening_host_it_scrolls_within(open_host):
    page = open_host("raw", width=768, javascript=False)
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", level=3).first).to_be_visible()
    mark = frame.locator(".axis__mark:visible").last
    mark.click()
    expect(frame.locator(mark.get_attribute("href") or "")).to_be_in_viewport()


def test_wordpress_is_told_of_links_to_us_that_its_sandbox_holds_back(open_host):
    page = open_host("wordpress", width=768)
    rest(page, most=1000)
    expect(page.locator("blockquote")).to_be_hidden()
    link = embedded(page).get_by_role("heading", level=3).first.get_by_role("link")
    link.click()
    page.wait_for_function("told.some(one => one.data?.message === 'link')")
    [said] = page.evaluate("told.map(one => one.data).filter(data => data?.message === 'link')")
    assert said == {"message": "link", "value": link.get_attribute("href"), "secret": "aB3dE6gH9j"}
