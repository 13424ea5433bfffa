"""The frame where a browser blocks the cookies of third parties, and where it lets them pass: no different.

A stranger's frame beside ours tries to keep a cookie, which shows that the browser does as its profile says.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.host_pages import STORY, Hosts, embedded, height_within, told
from tests.browser.test_embed_loader import pasted
from tests.browser.watching import Watch
from tests.chromium import chromium_flags, chromium_path

# As a person sets them at chrome://settings/cookies: all are let pass, or those of third parties are blocked.
COOKIE_CONTROLS = {"passed": 0, "blocked": 1}
STRANGER = """<!doctype html><title>A stranger</title><script>
  document.cookie = "kept=1; SameSite=None; Secure; Path=/";
  let store = "open";
  try { localStorage.kept = 1; } catch { store = "shut"; }
  parent.postMessage({ stranger: [document.cookie, store] }, "*");
</script>"""
WHAT_A_STRANGER_KEEPS = {"passed": ["kept=1", "open"], "blocked": ["", "shut"]}

ARTICLE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<script src="watch.js"></script><main>{code}</main><iframe src="{stranger}" title="A stranger"></iframe><script>
  addEventListener("message", ({{ data, source }}) => {{
    const bare = document.querySelector("main iframe");
    if (data?.type === "timeline:height" && bare?.contentWindow === source) bare.height = data.height;
  }});
</script>"""
BARE = '<iframe src="{address}" title="A timeline" width="100%" height="640" {more}></iframe>'
KINDS = ("a bare frame", "a frame in a sandbox", "our script")


@pytest.fixture(params=COOKIE_CONTROLS)
def cookies(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def profile(browser: Browser, tmp_path: Path, cookies: str) -> Iterator[BrowserContext]:
    """On disk, for a private window goes by rules of its own."""
    (tmp_path / "Default").mkdir()
    preferences = {"profile": {"cookie_controls_mode": COOKIE_CONTROLS[cookies]}}
    (tmp_path / "Default" / "Preferences").write_text(json.dumps(preferences), encoding="utf-8")
    context = browser.browser_type.launch_persistent_context(
        str(tmp_path),
        executable_path=chromium_path(),
        args=chromium_flags(),
        viewport={"width": 768, "height": 740},
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    watch = Watch()
    context.on("page", watch.listen_to)
    yield context
    context.close()
    assert not watch.complaints, watch.complaints


@pytest.mark.parametrize("kind", KINDS)
def test_s8_with_the_cookies_of_third_parties_blocked_it_works_whole(
    hosts: Hosts, profile: BrowserContext, cookies: str, kind: str
) -> None:
    page = profile.new_page()
    page.goto(_article(hosts, kind))
    page.wait_for_function("told.some(one => one.data?.stranger)")
    stranger = page.evaluate("told.find(one => one.data?.stranger).data.stranger")
    assert stranger == WHAT_A_STRANGER_KEEPS[cookies], "the browser does not do as its profile says"

    _fits(page)
    frame = embedded(page)
    expect(frame.locator("body")).to_have_css("padding-top", "16px")
    before = height_within(frame)
    frame.locator("details.embed-sources summary").first.click()
    assert height_within(frame) > before
    _fits(page)
    mark = frame.locator(".axis__mark:visible").last
    event = mark.get_attribute("href") or ""
    mark.click()
    expect(frame.locator(event)).to_be_in_viewport()
    assert [one["event"] for one in told(page, "slide")] == [event.removeprefix("#e-")]
    if kind == "our script":
        assert page.evaluate("location.hash") == event
        expect(page.get_by_role("link", name="Geneva")).to_be_hidden()
    # A cookie belongs to a host whatever its port, so the stranger's is seen here: and nothing else may be.
    assert [one["name"] for one in profile.cookies()] == ["kept"] * (cookies == "passed")


def _article(hosts: Hosts, kind: str) -> str:
    """The address of a page with that code on it, and a frame from a third site."""
    site = hosts.newsroom.site
    more = 'sandbox="allow-scripts"' if kind == "a frame in a sandbox" else ""
    code = BARE.format(address=site + STORY, more=more)
    if kind == "our script":
        code = pasted(site, more="data-deep-links")
    stranger = hosts.site.publish("stranger.html", STRANGER).replace("localhost", "127.0.0.1")
    return hosts.site.publish(f"{KINDS.index(kind)}.html", ARTICLE.format(code=code, stranger=stranger))


def _fits(page: Page) -> None:
    """Wait until our frame is as high as what it holds."""
    page.wait_for_function("told.some(one => one.data?.type === 'timeline:height')")
    element = page.locator("main iframe")
    expect(element).to_have_js_property("clientHeight", height_within(embedded(page)))
    page.wait_for_timeout(200)
    expect(element).to_have_js_property("clientHeight", height_within(embedded(page)))
