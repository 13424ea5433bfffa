"""Real parts for browser tests: Debian's Chromium, a newsroom in its own process, and another site beside it.

    def test_home(newsroom, open_page):
        page = open_page(width=360, colour_scheme="dark")
        page.goto(newsroom.address("/"))

A page fails its test for an error on its console, a breach of its policy or a request to a third party, unless the
test said that it would come: `open_page(expected=["status of 422"])`.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.host_pages import (
    PARENTS,
    STORY,
    Hosts,
    HostSite,
    fetch_parent_scripts,
    open_host_site,
    prepare_hosts,
)
from tests.browser.newsroom import Newsroom, build_newsroom, open_newsroom
from tests.browser.watching import Watch
from tests.chromium import chromium_flags, chromium_path

PATIENCE = 10_000  # milliseconds; a busy machine, not a slow page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once. Without one these tests are skipped before they come here, but never in CI."""
    path = chromium_path()
    if path is None:
        pytest.fail(
            "CI must run the browser tests, and there is no Chromium: install it or set CHROMIUM_PATH."
        )
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=chromium_flags())
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def built_newsroom(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    """The sample newsroom with its story and demo accounts, not served. Nobody writes to it."""
    return build_newsroom(tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="module")
def newsroom(built_newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """A served copy of the sample newsroom for this module: what its tests change, no other module sees."""
    with open_newsroom(built_newsroom, tmp_path_factory.mktemp("newsroom")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def server_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """What the newsroom's server said during a test, shown where the test fails: a traceback, most often."""
    if "newsroom" not in request.fixturenames:
        yield
        return
    log: Path = request.getfixturevalue("newsroom").log
    before = len(log.read_text(encoding="utf-8"))
    yield
    print(log.read_text(encoding="utf-8")[before:])


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a window of a fresh profile: `open_page(width=1280, height=800, colour_scheme="light", javascript=True)`."""
    watches, contexts = [], []

    def open_one(
        *,
        width: int = 1280,
        height: int = 800,
        colour_scheme: str = "light",
        javascript: bool = True,
        expected: list[str] | None = None,
        **options: Any,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=colour_scheme,
            java_script_enabled=javascript,
            reduced_motion=options.pop("reduced_motion", "reduce"),
            locale=options.pop("locale", "en-GB"),
            **options,
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        watch = Watch(expected or [])
        watches.append(watch)
        context.on("page", watch.listen_to)
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()
    complaints = [complaint for watch in watches for complaint in watch.complaints]
    assert not complaints, "the browser complained:\n" + "\n".join(complaints)


@pytest.fixture
def host_site(tmp_path: Path) -> Iterator[HostSite]:
    """Another origin and another site."""
    with open_host_site(tmp_path) as site:
        yield site


@pytest.fixture(scope="session")
def parent_scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of other people that hosts use, in a folder of this test run."""
    return fetch_parent_scripts(tmp_path_factory.mktemp("parents"))


@pytest.fixture(scope="module")
def hosts(newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    """The pages of hosts/ on a site that the sample newsroom allows, and frames that an editor chose for it."""
    with open_host_site(tmp_path_factory.mktemp("hosts")) as site:
        yield prepare_hosts(newsroom, site)


@pytest.fixture
def open_host(
    hosts: Hosts, open_page: Callable[..., Page], request: pytest.FixtureRequest
) -> Callable[..., Page]:
    """Open a host of that kind in a window: `open_host("pym", path="/embed/…/", width=320)`."""

    def open_one(kind: str, *, path: str = STORY, **options: Any) -> Page:
        if f"{kind}.js" in PARENTS:
            shutil.copy(request.getfixturevalue("parent_scripts") / f"{kind}.js", hosts.site.folder)
        page = open_page(**options)
        page.goto(hosts.publish(kind, path))
        return page

    return open_one
