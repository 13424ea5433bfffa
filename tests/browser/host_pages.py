"""Somebody else's web site, and the kinds of pages on it that show our frame. Commits nothing of other people's."""

import json
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Frame, Page

from tests import npm
from tests.browser.newsroom import Newsroom

PAGES = Path(__file__).parent / "hosts"
STORY = "/embed/before-geneva/"

# What a page calls it: the package, and the file of it that hosts load.
PARENTS = {
    "pym.js": ("pym.js@1.3.2", "pym.js/dist/pym.v1.min.js"),
    "pym-loader.js": ("pym.js@1.3.2", "pym.js/dist/pym-loader.v1.min.js"),
    "open-iframe-resizer.js": (
        "@open-iframe-resizer/core@2.1.0",
        "@open-iframe-resizer/core/dist/index.js",
    ),
    "iframe-resizer.js": ("iframe-resizer@4.4.5", "iframe-resizer/js/iframeResizer.min.js"),
}

PREPARE = """
import json
from tests import cast, make
from timeline.models import Timeline
story = Timeline.objects.get(slug="before-geneva")
talks = make.timeline("Talks in pictures")
make.illustrated(make.published_event, "Two people meet", on=talks)
for timeline in (story, talks):
    timeline.embed_sites = ["{site}"]
    timeline.save()
chosen = {{
    "folded": make.embed(story, "Folded", begins="nearest"),
    "low": make.embed(story, "Low", greatest_height=500),
    "dark": make.embed(story, "Dark", theme="dark"),
    "picture": make.embed(talks, "Picture"),
}}
print(json.dumps({{name: f"/embed/{{one.timeline.slug}}/{{one.public_id}}/" for name, one in chosen.items()}}))
"""


@dataclass(frozen=True)
class HostSite:
    """Somebody else's web site: put a page into its folder and visit it."""

    folder: Path
    site: str

    def publish(self, name: str, html: str) -> str:
        """Lay a page down and give its address."""
        (self.folder / name).write_text(html, encoding="utf-8")
        return f"{self.site}/{name}"


@dataclass(frozen=True)
class Hosts:
    """Pages of a site that may show the frame. `chosen` are the paths of frames as an editor chose them."""

    newsroom: Newsroom
    site: HostSite
    chosen: dict[str, str]

    def publish(self, kind: str, path: str = STORY) -> str:
        """Lay down a host of that kind with that frame, and give its address."""
        page = (PAGES / f"{kind}.html").read_text(encoding="utf-8")
        # Under a new name each time: a browser keeps a page that is younger than a second.
        name = f"{kind}-{len(list(self.site.folder.iterdir()))}.html"
        return self.site.publish(name, page.replace("FRAME", self.newsroom.address(path)))


class _QuietHandler(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/favicon.ico":  # a browser asks every site for it
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def open_host_site(folder: Path) -> Iterator[HostSite]:
    """Another origin and another site: `localhost` is not `127.0.0.1`, so third-party rules hold."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield HostSite(folder, f"http://localhost:{server.server_port}")
    server.shutdown()
    server.server_close()
    thread.join()


def prepare_hosts(newsroom: Newsroom, site: HostSite) -> Hosts:
    """Let the site show the frames, and choose some for it."""
    shutil.copy(PAGES / "watch.js", site.folder)
    said = newsroom.manage("shell", "-c", PREPARE.format(site=site.site))
    return Hosts(newsroom, site, json.loads(said.strip().splitlines()[-1]))


CODE = """
from django.utils import timezone
from timeline.models import Timeline
from timeline.rendering.embed_code import codes_of
codes = codes_of(Timeline.objects.get(slug="before-geneva"), None, site="{site}", at=timezone.localtime())
print(next(code.text for code in codes if code.name == "{name}"))
"""


def code_of(newsroom: Newsroom, name: str) -> str:
    """The code of that name for the sample story, as the desk offers it."""
    return newsroom.manage("shell", "-v", "0", "-c", CODE.format(site=newsroom.site, name=name)).strip()


def fetch_parent_scripts(folder: Path) -> Path:
    """The very scripts that hosts use, under the names by which the pages call them."""
    modules = npm.install(
        folder,
        [package for package, _ in PARENTS.values()],
        untried="what the real scripts of pym.js and the two resizers do",
    )
    for name, (_, file) in PARENTS.items():
        shutil.copy(modules / file, folder / name)
    return folder


def embedded(page: Page, number: int = 0) -> Frame:
    """One of our frames on the host's page, in the order in which they were opened."""
    return [frame for frame in page.frames if "/embed/" in frame.url][number]


def height_within(frame: Frame) -> int:
    return int(frame.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))


def rest(page: Page, number: int = 0, *, least: int = 0, most: int = 100_000) -> int:
    """The height at which the host's frame stays, once it is that of what the frame holds."""
    element, before = page.locator("iframe").nth(number), None
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        page.wait_for_timeout(100)
        within = height_within(embedded(page, number))
        now = (element.evaluate("frame => frame.clientHeight"), within)
        if now == before and within > 100 and now[0] == max(least, min(within, most)):
            return int(now[0])
        before = now
    pytest.fail(f"the host's frame is {before[0]} px high, its contents {before[1]} px" if before else "none")


def told(page: Page, kind: str) -> list[dict[str, Any]]:
    """Our own messages of that kind that the host has heard."""
    return page.evaluate(
        "kind => told.map(one => one.data).filter(data => data?.type === `timeline:${kind}`)", kind
    )
