"""Times things in turn and compares them. A machine's seconds say little; how one thing stands to another says more."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

ROUNDS = 7


def interleaved(cases: Mapping[str, Callable[[], object]], *, rounds: int = ROUNDS) -> dict[str, float]:
    """Median seconds of each case. All take their turn in every round, so that a busy moment hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for run in cases.values():
        run()
    gc.collect()
    for _ in range(rounds):
        for name, run in cases.items():
            began = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - began)
    return {name: statistics.median(taken) for name, taken in times.items()}


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A small table: names to the left, figures to the right."""
    lines = [list(columns), *([str(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    print(f"\n{title}")
    for name, *figures in lines:
        shown = [figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True)]
        print("  " + "  ".join([name.ljust(widths[0]), *shown]))
