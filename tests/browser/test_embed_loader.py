"""The pasted line and its script on other people's pages, strict ones too: a link, then a frame that fits."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_embed import EMBED, TIMELINE, first_event, height_inside, host
from timeline.rendering.embed_code import Subject, _loader

__all__ = ["host"]
STRICT = """<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src {site}; frame-src {site}; base-uri 'none'">"""
FAR_DOWN = "<p>Above it.</p>" * 300
FRAME = "sourceline-timeline iframe"


def pasted(site: str, *, path: str = EMBED, more: str = "") -> str:
    subject = Subject(
        site, site + path, f"{site}/timelines/before-geneva/", TIMELINE.title, (4600, 3200, 2500)
    )
    return _loader(subject).replace("<sourceline-timeline", f"<sourceline-timeline {more}".rstrip())


def settle(page: Page) -> None:
    """Until each frame has spoken and taken the place of its link."""
    page.wait_for_function(
        "() => [...document.querySelectorAll('sourceline-timeline')]"
        ".every(one => one.shadowRoot && !one.shadowRoot.querySelector('slot'))"
    )
    page.wait_for_timeout(200)


def fits(page: Page) -> None:
    settle(page)
    assert page.locator(FRAME).first.evaluate("frame => frame.clientHeight") == height_inside(page)


def test_a_strict_page_gets_a_frame_as_high_as_what_it_holds(newsroom, open_page, host):
    page = open_page(width=320)
    page.goto(host(STRICT.format(site=newsroom.site) + pasted(newsroom.site)))
    for width in (320, 768, 1200, 240):
        page.set_viewport_size({"width": width, "height": 800})
        fits(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, "it scrolls sideways"
    expect(page.locator(FRAME)).to_have_attribute("title", TIMELINE.title)
    expect(page.get_by_role("link", name=TIMELINE.title)).to_be_hidden()
    before = height_inside(page)
    page.frame_locator(FRAME).locator(".embed-sources summary").first.click()
    page.wait_for_timeout(200)
    assert height_inside(page) > before
    fits(page)


def test_it_is_a_link_without_javascript(newsroom, open_page, host):
    page = open_page(javascript=False)
    page.goto(host(pasted(newsroom.site)))
    link = page.get_by_role("link", name=TIMELINE.title)
    expect(link).to_have_attribute("href", newsroom.address("/timelines/before-geneva/"))
    expect(page.locator("iframe")).to_have_count(0)


def test_the_link_stays_alone_where_the_frame_is_refused(newsroom, open_page, host, host_site):
    host("")
    page = open_page(expected=["frame-ancestors"])
    page.goto(host_site.publish("b.html", pasted(newsroom.site)).replace("localhost", "127.0.0.1"))
    expect(page.locator(FRAME)).to_have_js_property("clientHeight", 0)
    expect(page.get_by_role("link", name=TIMELINE.title)).to_be_visible()


def test_a_frame_that_has_spoken_keeps_its_room(newsroom, open_page, host):
    page = open_page()
    page.goto(host(pasted(newsroom.site)))
    settle(page)
    page.wait_for_timeout(1500)
    fits(page)


def test_far_down_it_waits_until_somebody_comes_near(newsroom, open_page, host):
    page = open_page()
    page.goto(host(FAR_DOWN + pasted(newsroom.site)))
    expect(page.locator(FRAME)).to_be_attached()
    page.wait_for_timeout(300)
    expect(page.frame_locator(FRAME).get_by_role("heading", level=3)).to_have_count(0)
    assert page.locator(FRAME).evaluate("frame => frame.clientHeight") == 2500, "the room that it will need"
    page.locator(FRAME).scroll_into_view_if_needed()
    expect(first_event(page.frame_locator(FRAME))).to_be_visible()


def test_two_of_them_and_the_script_twice_do_not_disturb_each_other(newsroom, open_page, host):
    page = open_page()
    second = pasted(newsroom.site, path=f"{EMBED}?view=list&from=2022")
    page.goto(host(pasted(newsroom.site) + second))
    settle(page)
    told = page.locator(FRAME).evaluate_all("frames => frames.map(frame => frame.clientHeight)")
    inside = [
        frame.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")
        for frame in page.frames
        if EMBED in frame.url
    ]
    assert sorted(told) == sorted(inside)
    assert len(set(told)) == 2


def test_it_leaves_no_name_behind(newsroom, open_page, host):
    page = open_page()
    names = "Object.getOwnPropertyNames(window).filter(name => isNaN(name)).sort()"
    page.goto(host("<p>Nothing</p>") + "?before")
    before = page.evaluate(names)
    page.goto(host(pasted(newsroom.site)))
    fits(page)
    assert page.evaluate(names) == before


def test_no_other_window_is_heeded(newsroom, open_page, host):
    forged = "parent.postMessage({type: 'timeline:height', v: 1, id: 'before-geneva', height: 7}, '*')"
    page = open_page()
    page.goto(host(f'{pasted(newsroom.site)}<iframe srcdoc="<script>{forged}</script>"></iframe>'))
    page.evaluate("postMessage({type: 'timeline:height', v: 1, height: 9}, '*')")
    fits(page)


def test_an_event_in_the_address_of_the_article_is_shown_and_followed(newsroom, open_page, host):
    page = open_page(height=700)
    address = host(FAR_DOWN + pasted(newsroom.site, more="data-deep-links"))
    names = re.findall(r'id="(e-\w+)"', page.request.get(newsroom.address(EMBED)).text())
    page.goto(f"{address}#{names[-2]}")
    steps = page.evaluate("history.length")
    card = page.frame_locator(FRAME).locator(f"#{names[-2]}")
    expect(card).to_be_in_viewport()
    page.evaluate(f"location.replace('#{names[0]}')")
    expect(page.frame_locator(FRAME).locator(f"#{names[0]}")).to_be_in_viewport()
    page.frame_locator(FRAME).locator(".axis__mark:visible").last.click()
    page.wait_for_function(f"!location.hash.endsWith('{names[0]}')")
    shown = page.evaluate("location.hash")
    expect(page.frame_locator(FRAME).locator(shown)).to_be_in_viewport()
    assert page.evaluate("history.length") == steps, "back leads out of the article"


def test_the_address_of_the_article_is_left_alone_unless_that_is_asked_for(newsroom, open_page, host):
    page = open_page()
    page.goto(host(pasted(newsroom.site)))
    fits(page)
    page.frame_locator(FRAME).locator(".axis__mark:visible").last.click()
    page.wait_for_timeout(300)
    assert page.evaluate("location.hash") == ""


@pytest.mark.parametrize(
    ("device", "look", "said"),
    [
        ("light", "background: #14171a", "dark"),
        ("dark", "background: #fffefb", "light"),
        ("dark", "background: oklch(0.97 0.01 90)", "light"),
        ("light", "color-scheme: dark", "dark"),
        ("dark", "color-scheme: light dark", "dark"),
        ("dark", "", "light"),
    ],
)
def test_it_is_as_dark_as_the_page_around_it(newsroom, open_page, host, device, look, said):
    page = open_page(colour_scheme=device)
    page.goto(host(f"<style>html {{ {look} }}</style>{pasted(newsroom.site)}"))
    expect(page.frame_locator(FRAME).locator(f"html.is-{said}")).to_be_attached()


def test_it_follows_the_page_that_changes_its_look(newsroom, open_page, host):
    page = open_page()
    page.goto(host(f"<style>.night {{ background: #111 }}</style>{pasted(newsroom.site)}"))
    expect(page.frame_locator(FRAME).locator("html.is-light")).to_be_attached()
    page.evaluate("document.body.className = 'night'")
    expect(page.frame_locator(FRAME).locator("html.is-dark")).to_be_attached()
