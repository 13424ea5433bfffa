"""The embed where it has no origin, and where what is said to it comes from strangers or makes no sense."""

import json

import pytest
from playwright.sync_api import Page, expect

EMBED = "/embed/before-geneva/"
ILLUSTRATE = (
    "from tests import make; from timeline.models import Timeline;"
    "talks = Timeline.objects.get(slug='before-geneva'); talks.embed_sites = ['{site}']; talks.save();"
    "make.illustrated(make.published_event, 'With a picture', on=talks, date='2022-02-20')"
)


@pytest.fixture(scope="module")
def illustrated(newsroom):
    """The newsroom, one of whose events has a picture."""
    newsroom.manage("shell", "-c", ILLUSTRATE.format(site="http://localhost"))
    return newsroom


@pytest.fixture
def host(illustrated, host_site):
    """A page of another site that may frame it: `host(body)` gives its address."""
    illustrated.manage(
        "shell",
        "-c",
        f"from timeline.models import Timeline; talks = Timeline.objects.get(slug='before-geneva');"
        f"talks.embed_sites = ['{host_site.site}']; talks.save()",
    )
    return lambda body: host_site.publish("article.html", f"<!doctype html><title>An article</title>{body}")


def test_s8_its_pictures_are_seen_in_a_frame_without_an_origin(illustrated, open_page, host):
    page = open_page(width=700)
    frame = f'<iframe src="{illustrated.address(EMBED)}" width="600" height="800" sandbox="allow-scripts"></iframe>'
    page.goto(host(frame))
    picture = page.frame_locator("iframe").locator("img").first
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("picture => picture.naturalWidth") > 0
    assert picture.evaluate("() => origin") == "null"
    assert page.context.cookies() == []


STRANGE = (
    {"type": "timeline:show", "event": "<img src=x onerror=alert(1)>"},
    {"type": "timeline:show", "event": {"toString": "a"}},
    {"type": "timeline:show", "event": "../../desk/"},
    {"type": "timeline:theme", "theme": 'is-light x"><script>'},
    {"type": "constructor"},
    {"type": "__proto__"},
    {"type": {"a": 1}},
    "[iFrameSizer]<b>:0:false:",
    "pymx<img>xwidthx1",
    "x" * 100_000,
    None,
    7,
    [],
)


def state_of(page: Page) -> str:
    [frame] = [frame for frame in page.frames if EMBED in frame.url]
    return frame.evaluate("document.documentElement.outerHTML + location.href")


def said_to_it(page: Page) -> int:
    return page.evaluate("told.length")


LISTENING = (
    "<script>window.told = []; addEventListener('message', event => "
    "event.source === frames[0] && told.push(event.data))</script>"
)


def test_s10_what_makes_no_sense_changes_nothing(illustrated, open_page, host):
    page = open_page(width=700)
    page.goto(host(f'{LISTENING}<iframe src="{illustrated.address(EMBED)}" width="600"></iframe>'))
    page.wait_for_function("told.some(one => one.type === 'timeline:height')")
    page.wait_for_timeout(300)
    before = state_of(page), said_to_it(page)
    for strange in STRANGE:
        page.evaluate("said => frames[0].postMessage(said, '*')", strange)
    page.wait_for_timeout(300)
    assert (state_of(page), said_to_it(page)) == before


def test_s10_only_the_host_is_heeded(illustrated, open_page, host):
    """Of the same words the host's are obeyed, and those of a frame beside it are not."""
    words = [
        {"type": "timeline:theme", "theme": "dark"},
        {"type": "timeline:hello"},
        "[iFrameSizer]a:0:false:",
    ]
    sibling = (
        f"<script>for (const said of {json.dumps(words)}) parent.frames[0].postMessage(said, '*')</script>"
    )
    page = open_page(width=700)
    page.goto(host(f'{LISTENING}<iframe src="{illustrated.address(EMBED)}" width="600"></iframe>'))
    page.wait_for_function("told.some(one => one.type === 'timeline:height')")
    page.wait_for_timeout(300)
    before = state_of(page), said_to_it(page)
    page.evaluate(
        "html => { const f = document.createElement('iframe'); f.srcdoc = html; document.body.append(f) }",
        sibling,
    )
    page.wait_for_timeout(500)
    assert (state_of(page), said_to_it(page)) == before
    page.evaluate("words => words.forEach(said => frames[0].postMessage(said, '*'))", words)
    page.wait_for_function(f"told.length > {before[1]}")
    assert "is-dark" in state_of(page)
