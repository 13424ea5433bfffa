"""Lanes dragged with a pointer, as only a browser shows it, and drafts in the frame of the preview."""

from tests.browser.newsroom import PASSWORD

EDIT = "/desk/timelines/before-geneva/edit/"


def test_a_lane_is_dragged_to_another_place_and_stays_there(newsroom, open_page) -> None:
    page = open_page()
    page.goto(newsroom.address(f"/desk/login/?next={EDIT}"))
    page.get_by_label("Name").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    names = page.locator("[data-lane] [name=name]")
    before = [names.nth(place).input_value() for place in range(names.count())]
    handles = page.locator("[data-lane] [draggable]")
    handles.last.drag_to(handles.first, target_position={"x": 2, "y": 2})
    page.get_by_text("The lanes are saved.").wait_for()
    after = [names.nth(place).input_value() for place in range(names.count())]
    assert after == [before[-1], *before[:-1]]


def test_an_event_in_the_preview_leads_to_its_page_at_the_desk(newsroom, open_page) -> None:
    page = open_page()
    page.goto(newsroom.address("/desk/login/?next=/desk/timelines/before-geneva/preview/"))
    page.get_by_label("Name").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.frame_locator("iframe").locator(".entry__headline a").first.click()
    page.wait_for_url("**/desk/events/*/")
