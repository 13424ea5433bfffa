"""What comparisons in a browser share: where they are made, the browser, and how they are told."""

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.in_browser.visits import Visit
from tests.benchmarks.measuring import print_table
from tests.chromium import chromium_flags, chromium_path

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
OURS = "Sourceline"

Visits = dict[str, list[Visit]]


@contextmanager
def folder() -> Iterator[Path]:
    """Where everything is made: thrown away, or kept where BENCH_FOLDER says."""
    if kept := os.environ.get("BENCH_FOLDER"):
        Path(kept).mkdir(parents=True, exist_ok=True)
        yield Path(kept)
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as made:
        yield Path(made)


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=chromium_flags())
        yield browser
        browser.close()


FIGURES: dict[str, tuple[Callable[[Visit], float | None], str]] = {
    "first event, ms": (lambda seen: seen.readable or float("inf"), ".0f"),
    "kB": (lambda seen: seen.weight / 1000, ".1f"),
    "kB without fonts": (lambda seen: seen.weight_without_fonts / 1000, ".1f"),
    "requests": (lambda seen: seen.requests, ".0f"),
    "elsewhere": (lambda seen: seen.elsewhere, ".0f"),
    "layout shift": (lambda seen: seen.shift, ".3f"),
    "blocked, ms": (lambda seen: seen.blocked, ".0f"),
    "heap, MB": (lambda seen: seen.heap, ".1f"),
    "DOM nodes": (lambda seen: seen.nodes, ".0f"),
    "changes of height": (lambda seen: seen.figures.get("changes of height"), ".0f"),
    "frames missed, %": (lambda seen: seen.figures.get("frames missed"), ".0f"),
}


def print_visits(title: str, visits: Visits) -> None:
    """A row for each figure: the medians, and how many times ours theirs is."""
    names = list(visits)
    rows = []
    for figure, (read, shape) in FIGURES.items():
        if None in map(read, visits[OURS]):
            continue
        medians = {name: statistics.median(map(read, seen)) for name, seen in visits.items()}
        ratios = [
            f"{medians[name] / medians[OURS]:.1f} ×" if medians[OURS] else "–"
            for name in names
            if name != OURS
        ]
        rows.append((figure, *[format(medians[name], shape) for name in names], *ratios))
    others = [f"{name} to ours" for name in names if name != OURS]
    print_table(title, ("", *names, *others), rows)
