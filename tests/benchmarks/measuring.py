"""Times things in turn and compares them. A machine's seconds say little; how one thing stands to another says more."""

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from django.conf import settings
from django.test.utils import get_runner, setup_test_environment, teardown_test_environment

ROUNDS = 7


@dataclass(frozen=True)
class Taken:
    """Median seconds: by the clock, and of this process's own work, which a busy machine makes no longer."""

    wall: float
    processor: float


@contextmanager
def empty_newsroom() -> Iterator[None]:
    """A database of the benchmark's own, whichever engine `DATABASE_URL` names, and gone when it is done."""
    setup_test_environment(debug=False)
    runner = get_runner(settings)(verbosity=0, interactive=False)
    databases = runner.setup_databases()
    try:
        yield
    finally:
        runner.teardown_databases(databases)
        teardown_test_environment()


def interleaved(cases: Mapping[str, Callable[[], object]], *, rounds: int = ROUNDS) -> dict[str, float]:
    """Median seconds of each case by the clock."""
    return {name: taken.wall for name, taken in timed(cases, rounds=rounds).items()}


def timed(cases: Mapping[str, Callable[[], object]], *, rounds: int = ROUNDS) -> dict[str, Taken]:
    """What each case takes. All take their turn in every round, so that a busy moment hits all alike."""
    times: dict[str, list[Taken]] = {name: [] for name in cases}
    for run in cases.values():
        run()
    gc.collect()
    for _ in range(rounds):
        for name, run in cases.items():
            began, worked = time.perf_counter(), time.process_time()
            run()
            times[name].append(Taken(time.perf_counter() - began, time.process_time() - worked))
    return {
        name: Taken(
            statistics.median(taken.wall for taken in all_taken),
            statistics.median(taken.processor for taken in all_taken),
        )
        for name, all_taken in times.items()
    }


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A small table: names to the left, figures to the right."""
    lines = [list(columns), *([str(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    print(f"\n{title}")
    for name, *figures in lines:
        shown = [figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True)]
        print("  " + "  ".join([name.ljust(widths[0]), *shown]), flush=True)
