"""What a timeline of 100,000 events costs its readers beside one of 20: opening it, moving about in it, its weight.

python -m tests.benchmarks reader                       100,000 events; making them takes some minutes
READER_EVENTS=2000 python -m tests.benchmarks reader    the same in small
READER_DATABASE=reader.sqlite3 …                        keeps the newsroom for the next time
"""

import gzip
import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext, get_runner, setup_test_environment
from django.urls import reverse

from tests import bulk
from tests.benchmarks.measuring import interleaved, print_table
from timeline.models import Timeline
from timeline.rendering.editions import forget_charts
from timeline.rendering.public_answers import forget_answers

EVENTS = int(os.environ.get("READER_EVENTS", "100000"))
FEW = 20
WINDOWS = 100
KEPT = os.environ.get("READER_DATABASE", "")
GZIP = {"Accept-Encoding": "gzip"}
HANDLER, REQUESTS = WSGIHandler(), RequestFactory()


def main() -> None:
    setup_test_environment(debug=False)
    few, many = _timelines()
    cases = {
        "open, made anew": partial(_compared, few, many, ""),
        "open, process begun anew": partial(_compared, few, many, "", is_first=True),
        "open, newest first": partial(_compared, few, many, "?order=newest"),
        "begin at today": partial(_compared, few, many, "?start=today"),
        "list alone": partial(_compared, few, many, "?view=list"),
        "a common word": partial(_compared, few, many, "?q=council"),
        "a topic at a place": partial(_compared, few, many, "?topic=grain&place=Arvel"),
    }
    rows = [(name, *run()) for name, run in cases.items()]
    rows.append(("open, kept", *_compared(few, many, "", is_kept=True)))
    title = f"A timeline of {FEW} events and one of {EVENTS:,}"
    print_table(title, ("page", "queries", "HTML, gzip", "time"), rows)
    _print_windows(few, many)


def _timelines() -> tuple[str, str]:
    if KEPT:
        connection.settings_dict["NAME"] = Path(KEPT).resolve()
        call_command("migrate", verbosity=0)
    else:
        get_runner(settings)(verbosity=0, interactive=False).setup_databases()
    return _timeline("A short story", FEW), _timeline(f"A story of {EVENTS}", EVENTS)


@transaction.atomic
def _timeline(title: str, count: int) -> str:
    known = Timeline.objects.filter(title=title).first()
    timeline = known or bulk.long_timeline(count, title)
    return reverse("reader:timeline", args=[timeline.slug])


def _compared(
    few: str, many: str, query: str, *, is_kept: bool = False, is_first: bool = False
) -> tuple[str, str, str]:
    """Queries, weight and time of both. Unless `is_kept` the pages are forgotten before each visit."""
    visits: dict[str, Callable[[], object]] = {
        "few": partial(_visit, few + query, is_kept=is_kept, is_first=is_first),
        "many": partial(_visit, many + query, is_kept=is_kept, is_first=is_first),
    }
    seconds = interleaved(visits)
    queries = []
    for visit in visits.values():
        with CaptureQueriesContext(connection) as captured:
            visit()
        queries.append(str(len(captured)))
    weights = [f"{_weight(address + query):.1f}" for address in (few, many)]
    told = f"{seconds['few'] * 1000:.0f} → {seconds['many'] * 1000:.0f} ms"
    return (
        " → ".join(queries),
        f"{' → '.join(weights)} kB",
        f"× {seconds['many'] / seconds['few']:.2f}  ({told})",
    )


def _print_windows(few: str, many: str) -> None:
    """Random windows from a week to a decade, as panning and zooming ask for them. Time is that of the processor, the
    database's included: how long others keep it busy says nothing of us."""
    random = Random(2014)
    windows = [_window(random) for _ in range(WINDOWS)]
    rows = []
    for name, address in ((f"{FEW}", few), (f"{EVENTS:,}", many)):
        _visit(address)
        taken, weights = [], []
        for window in windows:
            began = time.process_time()
            content = _visit(address + window)
            taken.append((time.process_time() - began) * 1000)
            weights.append(len(gzip.compress(content)) / 1000)
        p95 = statistics.quantiles(taken, n=20)[-1]
        rows.append((name, f"{statistics.median(taken):.0f} ms", f"{p95:.0f} ms", f"{max(weights):.1f} kB"))
    print_table(f"{WINDOWS} random windows", ("events", "median", "p95", "heaviest, gzip"), rows)


def _window(random: Random) -> str:
    years = random.choice((0, 0, 1, 5, 10))
    year, month = random.randint(1990, 2015), random.randint(1, 12)
    if not years:
        day = random.randint(1, 21)
        return f"?from={year}-{month:02}-{day:02}&to={year}-{month:02}-{day + 7:02}"
    return f"?from={year}-{month:02}&to={year + years}-{month:02}"


def _visit(address: str, *, is_kept: bool = False, is_first: bool = False) -> bytes:
    if not is_kept:
        forget_answers()
    if is_first:
        forget_charts()
    # Past the test client, which copies the context of each of five hundred templates: no reader waits for that.
    response = HANDLER.get_response(REQUESTS.get(address))
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")
    return response.content


def _weight(address: str) -> float:
    return len(Client().get(address, headers=GZIP).content) / 1000


if __name__ == "__main__":
    main()
