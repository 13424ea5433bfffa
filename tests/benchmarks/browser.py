"""The reader's page beside TimelineJS and vis-timeline: the same events, one browser, one run, each in its turn.

python -m tests.benchmarks browser
BENCH_SIZES=20 BENCH_ROUNDS=3 BENCH_FOLDER=/tmp/bench python -m tests.benchmarks browser

The second is shorter, and keeps its newsroom for the next run.
"""

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page

from tests.benchmarks.in_browser import peers, serving
from tests.benchmarks.in_browser.dragging import drag
from tests.benchmarks.in_browser.server_times import answers, at_most, windows
from tests.benchmarks.in_browser.serving import Served
from tests.benchmarks.in_browser.stage import OURS, ROUNDS, Visits, chromium, folder, print_visits
from tests.benchmarks.in_browser.visits import DESKTOP, PHONE, Profile, visit
from tests.benchmarks.measuring import print_table
from tests.chromium import chromium_path

SIZES = [int(size) for size in os.environ.get("BENCH_SIZES", "20,2000,100000").split(",")]
# What a finger is drawn along, and whether that goes across.
PICTURES = {
    OURS: (".axis__picture", False),
    "timelinejs": (".tl-timenav", True),
    "vis": (".vis-center", True),
}

Sites = dict[str, Served]


def main() -> None:
    if chromium_path() is None:
        print("\nThe pages in a browser are not measured: there is no Chromium here.")
        return
    with folder() as made, _sites(made) as sites, chromium() as browser:
        print(f"\nThe machine: {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        _print_server(sites[OURS])
        for size in SIZES:
            for profile in (DESKTOP, PHONE):
                title = f"{size:,} events, {profile.name}, median of {ROUNDS}"
                print_visits(title, _visits(browser, sites, size, profile))
        print(f"\nThe machine's load at the end: {os.getloadavg()[0]:.1f}")


@contextmanager
def _sites(folder: Path) -> Iterator[Sites]:
    """Who is measured, and where: ours, and the peers where npm can fetch them."""
    newsroom = serving.build(folder, SIZES)
    with serving.ours(newsroom) as ours, tempfile.TemporaryDirectory(prefix="bench-peers-") as made:
        if not peers.install(Path(made) / "npm"):
            print("\nTimelineJS and vis-timeline are left out: npm is not there, or cannot fetch them.")
            yield {OURS: ours}
            return
        root = Path(made) / "root"
        peers.lay_out(Path(made) / "npm", folder, root, _sizes_of_peers())
        with serving.theirs(root) as theirs:
            yield {OURS: ours, "timelinejs": theirs, "vis": theirs}


def _sizes_of_peers() -> list[int]:
    return [size for size in SIZES if size <= 2000]


def _address(sites: Sites, name: str, size: int) -> str:
    page = f"/timelines/events-{size}/" if name == OURS else f"/{name}-{size}.html"
    return sites[name].site + page


def _visits(browser: Browser, sites: Sites, size: int, profile: Profile) -> Visits:
    """All in turn, in every round; the first of ours is not counted, for its picture is drawn for the first time."""
    there = [name for name in sites if name == OURS or size in _sizes_of_peers()]
    found: Visits = {name: [] for name in there}
    visit(browser, _address(sites, OURS, size), profile)
    for _ in range(ROUNDS):
        for name in there:
            found[name].append(visit(browser, _address(sites, name, size), profile, _then(name, profile)))
    return found


def _then(name: str, profile: Profile) -> Callable[[Page, CDPSession], dict[str, float]] | None:
    """On a phone a finger is drawn along the picture."""
    if not profile.is_touched:
        return None
    picture, is_across = PICTURES[name]
    return partial(_dragged, picture=picture, is_across=is_across)


def _dragged(page: Page, session: CDPSession, *, picture: str, is_across: bool) -> dict[str, float]:
    return {"frames missed": drag(page, session, picture, is_across=is_across)}


def _print_server(ours: Served) -> None:
    """Beside the clock's times the processor's, which a busy machine changes little."""
    rows = []
    for size in SIZES:
        path = f"/timelines/events-{size}/"
        [cold] = answers(ours, path, queries=[""])
        # Until each of the two workers has met this timeline.
        answers(ours, path, queries=[f"?q={number}" for number in range(8)])
        fresh = answers(ours, path, queries=windows())
        again = answers(ours, path, queries=[""] * 30)[10:]
        clock, processor = [one.clock for one in fresh], [one.processor for one in fresh]
        rows.append(
            (
                f"{size:,}",
                f"{cold.clock:.0f}",
                f"{statistics.median(clock):.0f} / {statistics.median(processor):.0f}",
                f"{at_most(0.95, clock):.0f} / {at_most(0.95, processor):.0f}",
                f"{statistics.median(one.clock for one in again):.1f}",
                f"{max(one.weight for one in fresh) / 1000:.1f}",
                f"{again[-1].weight / 1000:.1f}",
            )
        )
    columns = ("events", "first of all", "a new window", "of 95 %", "page again", "window, kB", "page, kB")
    print_table("Our server, ms an answer by clock / processor, one at a time", columns, rows)
