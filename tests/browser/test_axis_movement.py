"""Moving along the axis in a real browser: by keys, wheel and hand, on a slow line and with the server gone."""

import re
from time import monotonic, sleep

import pytest
from playwright.sync_api import Page, Route, expect

TIMELINE = "/timelines/before-geneva/"
WINDOW = "?from=2021-12-01&to=2022-01-31"
MOVED = '.axis__moving[style*="transform"]'
WINDOWED = re.compile(r"\?from=.+&to=.+")
GLIDING = """() => {
  window.gliding = 0;
  document.addEventListener("htmx:after:swap", () => requestAnimationFrame(() => {
    const moves = document.getAnimations().filter((each) => each.transitionProperty === "transform");
    window.gliding = Math.max(window.gliding, moves.length);
  }));
}"""


def picture_of(page: Page) -> dict[str, float]:
    box = page.locator(".axis__drawing--wide").bounding_box()
    assert box
    return box


def drag(page: Page, by: int, *, release: bool = True) -> None:
    page.locator(".axis__controls").scroll_into_view_if_needed()
    box = picture_of(page)
    x, y = box["x"] + box["width"] * 0.6, box["y"] + 12
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + by, y, steps=8)
    if release:
        page.mouse.up()


def test_keys_alone_lead_everywhere(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    page.locator(".axis__picture").focus()
    for key, address in [
        ("+", WINDOWED),
        ("ArrowLeft", re.compile(r"from=20(0|1)")),
        ("-", re.compile(r"before-geneva/")),
        ("0", re.compile(r"before-geneva/\??$")),
    ]:
        before = page.url
        page.keyboard.press(key)
        expect(page).not_to_have_url(before)
        expect(page).to_have_url(address)
        expect(page.locator(MOVED)).to_have_count(0)
        expect(page.locator(".axis__picture")).to_be_focused()


def test_marks_are_walked_in_order_of_date_and_enter_leads_to_the_event(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    in_list = [entry.get_attribute("id") for entry in page.locator(".entry[id]").all()]
    page.locator(".axis__picture").focus()
    walked = []
    for _ in range(12):
        page.keyboard.press("Tab")
        href = page.evaluate("document.activeElement.getAttribute('href')")
        if href.startswith("#e-"):
            walked.append(href[1:])
    assert len(walked) > 3 and walked == in_list[: len(walked)]
    page.keyboard.press("Enter")
    expect(page.locator(f"#{walked[-1]}")).to_be_in_viewport()


def test_the_wheel_scrolls_the_page_and_zooms_only_when_asked(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    box = picture_of(page)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40)
    page.mouse.wheel(0, 240)
    page.wait_for_timeout(300)
    assert page.evaluate("scrollY") > 100
    assert "from=" not in page.url
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -240)
    page.keyboard.up("Control")
    expect(page).to_have_url(WINDOWED)
    assert page.evaluate("scrollY") == 0


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_marks_glide_to_their_new_places_unless_stillness_is_wished(newsroom, open_page, motion):
    page = open_page(reduced_motion=motion)
    page.goto(newsroom.address(TIMELINE) + WINDOW)
    page.evaluate(GLIDING)
    page.get_by_role("link", name="Zoom in").click()
    expect(page).not_to_have_url(re.compile(re.escape(WINDOW)))
    expect(page.locator(MOVED)).to_have_count(0)
    page.wait_for_timeout(60)
    assert (page.evaluate("window.gliding") > 0) == (motion == "no-preference")


def test_on_a_slow_line_the_old_picture_stays_moved_until_the_new_one_is_there(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE) + WINDOW)

    def slowly(route: Route) -> None:
        sleep(0.6)
        route.continue_()

    page.route(re.compile(r"before-geneva/\?from"), slowly)
    marks = page.locator(".axis__drawing--wide .axis__mark").count()
    asked = monotonic()
    drag(page, 220)
    expect(page.locator(f".axis__drawing--wide {MOVED}")).to_have_count(1)
    assert page.locator(".axis__drawing--wide .axis__mark").count() == marks
    expect(page).not_to_have_url(re.compile(re.escape(WINDOW)))
    assert monotonic() - asked > 0.5
    expect(page.locator(MOVED)).to_have_count(0)


def test_with_the_server_gone_in_mid_pan_the_picture_stays_and_it_is_said(newsroom, open_page):
    page = open_page(expected=["net::ERR_FAILED", "htmx"])
    page.goto(newsroom.address(TIMELINE) + WINDOW)
    before = page.locator(".axis__drawing--wide .axis__marks").inner_html()
    page.route(re.compile(r"before-geneva/\?from"), lambda route: route.abort())
    drag(page, 220)
    expect(page.locator(".axis__silence")).to_contain_text("The server does not answer")
    expect(page.locator(MOVED)).to_have_count(0)
    assert page.locator(".axis__drawing--wide .axis__marks").inner_html() == before
    assert page.url.endswith(WINDOW)


def test_back_and_forward_show_the_windows_that_were_seen(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE) + WINDOW)
    ticks = page.locator(".axis__drawing--wide .axis__ticks")
    first = ticks.text_content()
    page.get_by_role("link", name="Earlier").click()
    expect(page).not_to_have_url(re.compile(re.escape(WINDOW)))
    second_address = page.url
    page.go_back()
    expect(page).to_have_url(re.compile(re.escape(WINDOW)))
    expect(ticks).to_have_text(first)
    page.go_forward()
    expect(page).to_have_url(second_address)
    expect(ticks).not_to_have_text(first)


def test_two_windows_of_one_reader_do_not_move_each_other(newsroom, open_page):
    one = open_page()
    one.goto(newsroom.address(TIMELINE) + WINDOW)
    other = one.context.new_page()
    other.goto(newsroom.address(TIMELINE))
    one.get_by_role("link", name="Earlier").click()
    expect(one).not_to_have_url(re.compile(re.escape(WINDOW)))
    moved = one.url
    other.get_by_role("link", name="Zoom in").click()
    expect(other).to_have_url(WINDOWED)
    assert one.url == moved and other.url != moved


def test_a_drag_at_a_middle_width_moves_the_picture_that_is_seen(newsroom, open_page):
    page = open_page(width=768)
    page.goto(newsroom.address(TIMELINE) + WINDOW)
    expect(page.locator(".axis__drawing--wide")).to_be_hidden()
    box = page.locator(".axis__drawing--middle").bounding_box()
    page.mouse.move(box["x"] + 500, box["y"] + 12)
    page.mouse.down()
    page.mouse.move(box["x"] + 650, box["y"] + 12, steps=6)
    expect(page.locator(f".axis__drawing--middle {MOVED}")).to_have_count(1)
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"from=2021-1[01]"))


def test_the_list_alone_is_a_choice_and_leads_back(newsroom, open_page):
    page = open_page()
    page.goto(newsroom.address(TIMELINE))
    page.locator(".axis__scales").get_by_role("link", name="List only").click()
    expect(page).to_have_url(re.compile("view=list"))
    expect(page.locator(".axis")).to_have_count(0)
    expect(page.locator(".entry").first).to_be_visible()
    page.go_back()
    expect(page.locator(".axis__drawing--wide")).to_be_visible()
