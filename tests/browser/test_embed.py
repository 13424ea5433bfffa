"""The embed inside pages of other people: on another origin, in a sandbox without one, and without scripts."""

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.watching import serious_findings
from timeline.models import Timeline
from timeline.rendering.embed_code import iframe_code

EMBED = "/embed/before-geneva/"
TIMELINE = Timeline(slug="before-geneva", title="Russia and Ukraine: before the Geneva talks")
LISTENING = """<script>
  window.told = [];
  addEventListener("message", event => told.push({
    data: event.data, origin: event.origin, isOurs: event.source === document.querySelector("iframe").contentWindow,
  }));
</script>"""


@pytest.fixture
def host(newsroom, host_site):
    """A page of another site that the newsroom allows: `host(body)` gives its address."""
    newsroom.manage(
        "shell",
        "-c",
        "from timeline.models import Timeline; timeline = Timeline.objects.get(slug='before-geneva'); "
        f"timeline.embed_sites = ['{host_site.site}']; timeline.save()",
    )

    def publish(body: str) -> str:
        page = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>{body}'
        return host_site.publish("article.html", page)

    return publish


def heights(page: Page) -> list[int]:
    return page.evaluate(
        "told.filter(one => one.data?.type === 'timeline:height').map(one => one.data.height)"
    )


def height_inside(page: Page) -> int:
    [frame] = [frame for frame in page.frames if EMBED in frame.url]
    return frame.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")


def first_event(frame: FrameLocator):
    return frame.get_by_role("heading", level=3).first


@pytest.mark.parametrize("sandbox", ["", 'sandbox="allow-scripts"'])
def test_it_tells_a_strange_host_its_height_and_nothing_else(newsroom, open_page, host, sandbox):
    page = open_page(width=700)
    page.goto(host(f'{LISTENING}<iframe src="{newsroom.address(EMBED)}" width="600" {sandbox}></iframe>'))
    frame = page.frame_locator("iframe")
    expect(first_event(frame)).to_be_visible()
    page.wait_for_function("told.some(one => one.data?.type === 'timeline:height')")
    assert frame.locator("body").evaluate("body => getComputedStyle(body).paddingTop") == "16px", (
        "no style sheet"
    )
    assert heights(page)[-1] == height_inside(page)
    for message in page.evaluate("told"):
        assert message["isOurs"]
        if isinstance(message["data"], dict) and message["data"].get("type") == "timeline:height":
            assert set(message["data"]) == {"type", "v", "id", "height"}
            assert (message["data"]["v"], message["data"]["id"]) == (1, "before-geneva")
    assert page.context.cookies() == []


def test_it_speaks_again_only_when_its_height_changes(newsroom, open_page, host):
    page = open_page(width=700)
    page.goto(host(f'{LISTENING}<iframe src="{newsroom.address(EMBED)}" width="600"></iframe>'))
    frame = page.frame_locator("iframe")
    page.wait_for_function("told.some(one => one.data?.type === 'timeline:height')")
    page.wait_for_timeout(300)
    before = heights(page)
    assert len(before) == len(set(before))
    frame.locator("summary").first.click()
    own = "told.filter(one => one.data?.type === 'timeline:height')"
    page.wait_for_function(f"{own}.length > {len(before)}")
    assert heights(page)[-1] > before[-1]
    assert heights(page)[-1] == height_inside(page)


@pytest.mark.parametrize(
    ("child", "spoken"),
    [("timeline-1", True), ("a.*b", False), ("x" * 65, False), ("%3Cscript%3E", False)],
)
def test_it_answers_pym_by_plain_names_only(newsroom, open_page, host, child, spoken):
    page = open_page(width=700)
    address = newsroom.address(f"{EMBED}?initialWidth=600&childId={child}&parentTitle=An+article")
    page.goto(host(f'{LISTENING}<iframe src="{address}" width="600"></iframe>'))
    page.wait_for_function("told.some(one => one.data?.type === 'timeline:height')")
    page.wait_for_timeout(200)
    words = page.evaluate(
        "told.map(one => one.data).filter(data => typeof data === 'string' && data.startsWith('pym'))"
    )
    expected = [f"pymxPYMx{child}xPYMxheightxPYMx{height}" for height in heights(page)]
    assert words == (expected if spoken else [])


def test_the_bare_code_is_read_without_javascript(newsroom, open_page, host):
    page = open_page(width=700, javascript=False)
    page.goto(host(iframe_code(TIMELINE, newsroom.site, (3000, 2000, 1500))))
    frame = page.frame_locator("iframe")
    expect(first_event(frame)).to_be_visible()
    frame.locator("summary").first.click()
    expect(frame.locator("details li").first).to_be_visible()
    expect(page.get_by_role("link", name=TIMELINE.title)).to_be_visible()


def test_a_mark_on_the_axis_leads_to_its_event_within_the_frame(newsroom, open_page, host):
    page = open_page(width=700)
    page.goto(host(f'<iframe src="{newsroom.address(EMBED)}" width="600" height="400"></iframe>'))
    frame = page.frame_locator("iframe")
    mark = frame.locator(".axis__drawing--narrow .axis__mark").last
    target = (mark.get_attribute("href") or "").removeprefix("#")
    mark.click()
    expect(frame.locator(f"[id='{target}']")).to_be_in_viewport()
    assert page.url.endswith("article.html"), "the host stays where it is"


@pytest.mark.parametrize("path", ["/embed/no-such-timeline/", "/embed/no/such/address"])
def test_a_timeline_that_is_not_open_says_so_in_its_frame(newsroom, open_page, host, path):
    page = open_page(width=700, expected=["status of 404"])
    page.goto(host(f'{LISTENING}<iframe src="{newsroom.address(path)}"></iframe>'))
    expect(page.frame_locator("iframe").get_by_text("is not shown here")).to_be_visible()
    page.wait_for_function("told.some(one => one.data?.type === 'timeline:height')")
    assert heights(page)[-1] < 150


def test_a_site_that_is_not_on_the_list_gets_no_frame(newsroom, open_page, host_site):
    page = open_page(expected=["frame-ancestors"])
    page.goto(
        host_site.publish(
            "stranger.html", f'<!doctype html><iframe src="{newsroom.address(EMBED)}"></iframe>'
        )
    )
    page.wait_for_timeout(300)
    expect(page.frame_locator("iframe").get_by_role("heading")).to_have_count(0)


@pytest.mark.parametrize(
    ("width", "colour_scheme"),
    [(240, "light"), (360, "dark"), (360, "light"), (768, "dark"), (1280, "light"), (1600, "dark")],
)
def test_it_is_sound_at_every_width(newsroom, open_page, width, colour_scheme):
    page = open_page(width=width, colour_scheme=colour_scheme)
    assert page.goto(newsroom.address(EMBED)).status == 200
    assert serious_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "it scrolls sideways"


def test_it_fetches_its_script_and_nothing_else(newsroom, open_page):
    page = open_page(expected=["favicon.ico"])
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.resource_type))
    page.goto(newsroom.address(EMBED))
    page.wait_for_load_state("networkidle")
    # Chromium asks for an icon only where the embed is a page of its own.
    assert sorted(kind for kind in asked if kind != "other") == ["document", "script"]


def test_on_paper_its_sources_are_open(newsroom, open_page):
    page = open_page(width=768)
    page.goto(newsroom.address(EMBED))
    expect(page.locator("details li").first).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator("details li").first).to_be_visible()
