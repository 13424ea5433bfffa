"""The columns of a long timeline's chart in a file, where every process of a machine finds them, also after a restart.

Numbers and no more: nothing in it can be run, and what is not whole is passed over. It is mapped, not read, so that
processes share the memory that it takes. What an event says is not in it, but for the words of places.
"""

import json
import logging
import mmap
import os
import sys
import tempfile
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files import locks

from timeline.layout.gaps import Gap
from timeline.layout.scale import Scale
from timeline.layout.time_index import KINDS, Orders, TimeIndex
from timeline.rendering.chart_columns import SETS, ChartColumns
from timeline.rendering.chart_members import Members
from timeline.rendering.kept_charts import Made, Traces
from timeline.rendering.source_tally import SourceTally

log = logging.getLogger(__name__)

# Whoever changes what stands in a file, or what it means, counts on.
FORMAT = f"sourceline chart 1 {sys.byteorder}\n".encode()
ALIGNED = 8
MEMBERS = ("in_lane", "at_place", "about")


@dataclass(frozen=True)
class ChartFile:
    columns: ChartColumns
    scale: Scale | None
    made: Made


@contextmanager
def turn_at(key: int) -> Iterator[None]:
    """Only one process of a machine at a time makes the chart of that timeline; the others wait, and find it made."""
    try:
        path = _path(key).with_suffix(".lock")
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w")
    except OSError:
        log.warning("Charts cannot be kept in %s, so each process makes its own", settings.CHARTS_DIR)
        yield
        return
    with file:
        locks.lock(file, locks.LOCK_EX)
        yield


def write_chart(key: int, kept: ChartFile) -> None:
    """In one step, so that nobody finds half a file."""
    body, told = _Body(), kept.columns
    head: dict[str, Any] = {
        "made": [kept.made.stamp, list(kept.made.traces), kept.made.at.isoformat()],
        "until": kept.made.until.isoformat() if kept.made.until else "",
        "length": len(told),
        "scale": _scale_as_told(kept.scale),
        "columns": [body.add(column) for column in _columns(told)],
        "sets": {name: body.add_set(getattr(told, name), len(told)) for name in SETS},
    }
    for name in MEMBERS:
        members: Members[Any] = getattr(told, name)
        head[name] = [
            [[value, body.add_set(known, len(told))] for value, known in members.dense.items()],
            [[value, body.add(places)] for value, places in members.sparse.items()],
        ]
    content = bytes(body.content)
    head["sum"] = zlib.crc32(content)
    words = json.dumps(head).encode()
    start = len(FORMAT) + ALIGNED + len(words)
    padding = bytes(-start % ALIGNED)
    told_length = (len(words) + len(padding)).to_bytes(ALIGNED, "little")
    try:
        handle, path = tempfile.mkstemp(dir=settings.CHARTS_DIR)
        with os.fdopen(handle, "wb") as file:
            file.writelines((FORMAT, told_length, words, padding.replace(b"\0", b" "), content))
        # Whoever serves pages reads what a command of somebody else's has kept; readers are told all of it.
        Path(path).chmod(0o644)
        Path(path).replace(_path(key))
    except OSError:
        log.exception("A chart cannot be kept in %s", settings.CHARTS_DIR)


def find_chart(key: int) -> ChartFile | None:
    """What is kept of that timeline's chart; None where nothing is, or not all of it."""
    try:
        with _path(key).open("rb") as file:
            mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        return _read(mapped)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, LookupError):
        log.warning("The chart kept in %s cannot be read, and is made anew", _path(key))
        return None


def forget_files() -> None:
    """Let every chart be read from the database when it is asked for next."""
    with suppress(OSError):
        for path in Path(settings.CHARTS_DIR).glob("*.chart"):
            path.unlink()


class _Body:
    """Runs of numbers one after the other, and for each where it begins, how long it is, and of what kind."""

    def __init__(self) -> None:
        self.content = bytearray()

    def add(self, numbers: Any) -> list[Any]:
        view = memoryview(numbers)
        start = len(self.content)
        self.content += view.tobytes()
        self.content += bytes(-len(self.content) % ALIGNED)
        return [start, view.nbytes, view.format]

    def add_set(self, among: int, length: int) -> list[Any]:
        return self.add(among.to_bytes(length // 8 + 1, "little"))


class _Found:
    """The same, read back."""

    def __init__(self, content: memoryview) -> None:
        self._content = content

    def numbers(self, told: Sequence[Any]) -> Any:
        start, size, kind = told
        piece = self._content[start : start + size]
        if len(piece) != size:
            raise ValueError("A column is not whole.")
        return piece.cast(kind) if size else array(kind)

    def set(self, told: Sequence[Any]) -> int:
        return int.from_bytes(self.numbers(told), "little")

    def members(self, told: Sequence[Any]) -> Members[Any]:
        dense, sparse = told
        return Members(
            {value: self.set(where) for value, where in dense},
            {value: self.numbers(where) for value, where in sparse},
        )


def _columns(told: ChartColumns) -> Iterator[Any]:
    yield from told.index.columns
    yield from told.index.orders
    yield from (told.precision, told.public_ids, told.sources.names, told.sources.counts)


def _read(mapped: memoryview) -> ChartFile:
    start = len(FORMAT) + ALIGNED
    if bytes(mapped[: len(FORMAT)]) != FORMAT:
        raise ValueError("It is of another format.")
    length = int.from_bytes(mapped[len(FORMAT) : start], "little")
    head: Mapping[str, Any] = json.loads(bytes(mapped[start : start + length]))
    content = mapped[start + length :]
    if zlib.crc32(content) != head["sum"]:
        raise ValueError("It is not whole.")
    found = _Found(content)
    columns = [found.numbers(told) for told in head["columns"]]
    order_count = len(Orders._fields)
    index_columns, rest = columns[: len(KINDS)], columns[len(KINDS) :]
    orders, (precision, public_ids, names, counts) = Orders(*rest[:order_count]), rest[order_count:]
    told = ChartColumns(
        TimeIndex.of_packed(index_columns, orders),
        precision,
        public_ids,
        live=found.set(head["sets"]["live"]),
        confirmed=found.set(head["sets"]["confirmed"]),
        in_lane=found.members(head["in_lane"]),
        at_place=found.members(head["at_place"]),
        about=found.members(head["about"]),
        sources=SourceTally(names, counts),
    )
    stamp, traces, at = head["made"]
    until = datetime.fromisoformat(head["until"]) if head["until"] else None
    made = Made(stamp, Traces(*traces), datetime.fromisoformat(at), until)
    return ChartFile(told, _told_scale(head["scale"]), made)


def _scale_as_told(scale: Scale | None) -> list[Any]:
    if scale is None:
        return []
    return [scale.moments, scale.positions, [(gap.start, gap.end) for gap in scale.gaps]]


def _told_scale(told: Sequence[Any]) -> Scale | None:
    if not told:
        return None
    moments, positions, gaps = told
    return Scale(tuple(moments), tuple(positions), tuple(Gap(*ends) for ends in gaps))


def _path(key: int) -> Path:
    return Path(settings.CHARTS_DIR) / f"timeline-{key}.chart"
