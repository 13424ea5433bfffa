"""The code for pym.js on pages that have the real pym.js 1.3.2, by itself or brought in by its own loader."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.host_pages import Hosts, code_of, embedded, height_within, rest

ARTICLE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="watch.js"></script><p>What stands before it.</p>{code}{script}"""
# Where pym-loader takes pym.js from, whoever's page it stands on.
FROM_NPR = "https://pym.nprapps.org/pym.v1.min.js"
BRINGS_IT = {
    "the page's own pym.js": '<script src="pym.js"></script>',
    "pym.js before the code is read": '<script src="pym.js" async></script>',
    "pym-loader": '<script src="pym-loader.js"></script>',
    "pym-loader twice": '<script src="pym-loader.js"></script>' * 2,
}
TITLE = "Russia and Ukraine: before the Geneva talks"


@pytest.fixture(scope="module")
def code(hosts: Hosts) -> str:
    return code_of(hosts.newsroom, "pym")


@pytest.fixture
def open_article(
    hosts: Hosts, parent_scripts: Path, code: str, open_page: Callable[..., Page]
) -> Callable[..., Page]:
    def open_one(script: str, **options: object) -> Page:
        for name in ("pym.js", "pym-loader.js"):
            hosts.site.publish(name, (parent_scripts / name).read_text(encoding="utf-8"))
        page = open_page(expected=[f"third party: {FROM_NPR}"], **options)
        page.route(FROM_NPR, lambda route: _given(route, parent_scripts / "pym.js"))
        page.goto(hosts.site.publish(f"pym-{len(script)}.html", ARTICLE.format(code=code, script=script)))
        return page

    return open_one


def _given(route: Route, script: Path) -> None:
    route.fulfill(body=script.read_text(encoding="utf-8"), content_type="text/javascript")


@pytest.mark.parametrize("brings_it", BRINGS_IT)
def test_the_code_becomes_a_frame_as_high_as_what_it_holds(open_article, brings_it) -> None:
    page = open_article(BRINGS_IT[brings_it], width=320, height=740)
    for width in (320, 768, 1200):
        page.set_viewport_size({"width": width, "height": 740})
        rest(page)
    expect(page.locator("iframe")).to_have_count(1)
    expect(page.locator("iframe")).to_have_attribute("title", TITLE)
    expect(page.get_by_role("link", name=TITLE)).to_have_count(0)
    before = height_within(embedded(page))
    embedded(page).locator("details.embed-sources summary").first.click()
    assert rest(page) > before
    page.evaluate("scrollTo(0, 0)")
    mark = embedded(page).locator(".axis__mark:visible").last
    target = embedded(page).locator(mark.get_attribute("href") or "")
    expect(target).not_to_be_in_viewport()
    mark.click()
    expect(target).to_be_in_viewport()


def test_without_pym_it_is_a_link(open_article, hosts: Hosts) -> None:
    page = open_article("")
    link = page.get_by_role("link", name=TITLE)
    expect(link).to_have_attribute("href", hosts.newsroom.address("/timelines/before-geneva/"))
    expect(page.locator("iframe")).to_have_count(0)
