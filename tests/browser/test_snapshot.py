"""A snapshot on somebody's plain web server, and in a folder: read, walked and framed, without a word to our server."""

import pytest
from playwright.sync_api import Page, expect

TALKS = "Russia and Ukraine: before the Geneva talks"
LISTENING = """<script>
  window.told = [];
  addEventListener("message", ({ data }) => { if (data?.type === "timeline:height") told.push(data.height); });
</script>"""


@pytest.fixture
def copy(newsroom, host_site) -> str:
    newsroom.manage("snapshot", "before-geneva", str(host_site.folder / "copy"))
    return f"{host_site.site}/copy"


@pytest.fixture
def asked(newsroom, open_page):
    """A page, and what it asks of the newsroom's own server."""

    def open_one(**options) -> tuple[Page, list[str]]:
        page, requests = open_page(**options), []
        page.on("request", lambda one: one.url.startswith(newsroom.site) and requests.append(one.url))
        return page, requests

    return open_one


@pytest.mark.parametrize("javascript", [True, False])
def test_it_is_read_and_walked(copy, asked, javascript):
    page, requests = asked(javascript=javascript)
    page.goto(f"{copy}/")
    expect(page.get_by_role("heading", level=1, name=TALKS)).to_be_visible()
    expect(page.get_by_text("This is the timeline as it stood on")).to_be_visible()
    mark = page.locator(".axis__mark:visible").last
    target = (mark.get_attribute("href") or "").removeprefix("#")
    mark.click()
    expect(page.locator(f"[id='{target}']")).to_be_in_viewport()
    headline = page.locator(".entry__headline a").first
    name = headline.inner_text()
    headline.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(name[:20])
    for link in ("Sources", "Corrections", "How it is made"):
        page.locator(".timeline-nav").get_by_role("link", name=link, exact=True).click()
        expect(page.get_by_role("heading", level=1, name=link)).to_be_visible()
    page.get_by_role("link", name=TALKS).click()
    expect(page).to_have_url(f"{copy}/index.html")
    assert requests == []


def test_its_frame_tells_a_host_its_height(copy, host_site, asked):
    page, requests = asked(width=700)
    page.goto(
        host_site.publish(
            "article.html", f'<!doctype html>{LISTENING}<iframe src="{copy}/embed/" width="600">'
        )
    )
    page.wait_for_function("told.length > 0 && told.at(-1) > 400")
    frame = page.frame_locator("iframe")
    assert frame.locator("body").evaluate("body => getComputedStyle(body).paddingTop") != "0px", (
        "no style sheet"
    )
    expect(frame.get_by_role("heading", level=3).first).to_be_visible()
    with page.context.expect_page() as opened:
        frame.get_by_role("heading", level=3).get_by_role("link").first.click()
    assert opened.value.url.startswith(f"{copy}/events/")
    assert requests == []


def test_it_is_read_from_a_folder_too(copy, host_site, asked):
    page, requests = asked()
    page.goto((host_site.folder / "copy" / "index.html").as_uri())
    margin = page.evaluate("getComputedStyle(document.body).margin")
    assert margin == "0px", "no style sheet"
    page.locator(".entry__headline a").first.click()
    expect(page.locator(".event-page")).to_be_visible()
    assert requests == []
