"""The embed beside TimelineJS, vis-timeline and a bare page: the same 20 events, one run, each in its turn; and each of
them framed in an article, once and ten times.

python -m tests.benchmarks embed
BENCH_ROUNDS=3 BENCH_FOLDER=/tmp/bench python -m tests.benchmarks embed

The second is shorter, and keeps its newsroom for the next run.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page

from tests.benchmarks.in_browser import peers, serving
from tests.benchmarks.in_browser.hosts import article
from tests.benchmarks.in_browser.stage import OURS, ROUNDS, Visits, chromium, folder, print_visits
from tests.benchmarks.in_browser.visits import DESKTOP, PHONE, Profile, visit
from tests.chromium import chromium_path

SIZE = 20
FRAMES = (1, 10)
EMBED = f"/embed/events-{SIZE}/"
# So high that a browser lays out all ten.
ARTICLE = Profile("article", 1280, 800)
LONG_ARTICLE = Profile("long article", 1280, 9000)

LET_BE_FRAMED = "from timeline.models import Timeline; Timeline.objects.update(embed_sites=[{site!r}])"


def main() -> None:
    if chromium_path() is None:
        print("\nThe embed in a browser is not measured: there is no Chromium here.")
        return
    with folder() as made, _addresses(made) as (pages, articles), chromium() as browser:
        print(f"\nThe machine: {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        for profile in (DESKTOP, PHONE):
            title = f"An embed of {SIZE} events by itself, {profile.name}, median of {ROUNDS}"
            print_visits(title, _visits(browser, pages, profile))
        for count, profile in zip(FRAMES, (ARTICLE, LONG_ARTICLE), strict=True):
            title = f"An article with {count} of them, median of {ROUNDS}"
            print_visits(title, _visits(browser, articles[count], profile, headline="^An article"))
        print(f"\nThe machine's load at the end: {os.getloadavg()[0]:.1f}")


Addresses = dict[str, str]


@contextmanager
def _addresses(made: Path) -> Iterator[tuple[Addresses, dict[int, Addresses]]]:
    """Of each by itself, and of the articles that hold so many of each; the peers where npm can fetch them."""
    newsroom = serving.build(made, [SIZE])
    with serving.ours(newsroom) as ours, tempfile.TemporaryDirectory(prefix="bench-peers-") as temporary:
        names = [OURS, "floor"]
        root = Path(temporary) / "root"
        root.mkdir()
        if peers.install(Path(temporary) / "npm"):
            names += ["timelinejs", "vis"]
            peers.copy(Path(temporary) / "npm", root)
        else:
            print("\nTimelineJS and vis-timeline are left out: npm is not there, or cannot fetch them.")
        peers.tell(made, root, [SIZE])
        paths = {OURS: ours.site + EMBED} | {name: f"/{name}-{SIZE}.html" for name in names[1:]}
        for name, path in paths.items():
            for count in FRAMES:
                (root / f"{name}-{count}-framed.html").write_text(article(path, count), encoding="utf-8")
        peers.compress(root)
        with serving.theirs(root) as theirs:
            newsroom.manage("shell", "-v0", "-c", LET_BE_FRAMED.format(site=theirs.site))
            pages = {name: path if name == OURS else theirs.site + path for name, path in paths.items()}
            yield (
                pages,
                {
                    count: {name: f"{theirs.site}/{name}-{count}-framed.html" for name in names}
                    for count in FRAMES
                },
            )


def _visits(browser: Browser, addresses: Addresses, profile: Profile, headline: str = "") -> Visits:
    """All in turn, in every round; the first visit to each is not counted."""
    found: Visits = {name: [] for name in addresses}
    said = {"headline": headline} if headline else {}
    for number in range(ROUNDS + 1):
        for name, address in addresses.items():
            seen = visit(browser, address, profile, _heights if headline else None, **said)
            if number:
                found[name].append(seen)
    return found


def _heights(page: Page, session: CDPSession) -> dict[str, float]:
    return {"changes of height": page.evaluate("window.heights")}
