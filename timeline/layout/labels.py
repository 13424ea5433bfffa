"""Room for words beside marks, so that no two touch. Refuses to squeeze: what has no room is left out, to be counted.

Two ways. Flags fly from poles along an axis that runs with the text, back or on, and a crowd makes a tent of them:

             Second │ Third │
            First │ │     │ Fourth
                  ● ●     ●●

Beside an axis that runs down the page, labels keep their order and give way to each other by as little as they can.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that would like a place: where its mark stands, what it needs along the axis, how much it matters."""

    at: float
    length: float
    importance: int


@dataclass(frozen=True, slots=True)
class Flag:
    """Row 0 is next to the marks. A flag ends at its pole if it flies back, and begins there if not."""

    row: int
    flies_back: bool = False


def flags(wishes: Sequence[Wish], *, rows: int, start: float, end: float) -> dict[int, Flag]:
    """The flag of each label that has room from `start` to `end`, by its place in `wishes`.

    The important choose first; a label is taken if all those taken still find a row with it, and in the end all
    stand as low as they can.
    """
    taken: list[int] = []
    for place in _by_importance(wishes):
        if _pitched(wishes, [*taken, place], rows, start, end) is not None:
            taken.append(place)
    attempts = (_pitched(wishes, taken, fewer, start, end) for fewer in range(1, rows + 1))
    return next((standing for standing in attempts if standing is not None), {})


def _pitched(
    wishes: Sequence[Wish], places: Sequence[int], rows: int, start: float, end: float
) -> dict[int, Flag] | None:
    """A tent for each crowd, from first to last, with as few flags flying back as it takes."""
    standing: dict[int, Flag] = {}
    taken_until = [start] * rows
    for crowd in _crowds(wishes, sorted(places, key=lambda place: (wishes[place].at, place))):
        tents = (_tent(wishes, crowd, back, taken_until, end) for back in range(len(crowd) + 1))
        tent = next((tent for tent in tents if tent is not None), None)
        if tent is None:
            return None
        standing |= tent
        for place, flag in tent.items():
            reach = wishes[place].at + (0 if flag.flies_back else wishes[place].length)
            taken_until[flag.row] = max(taken_until[flag.row], reach)
            for below in range(flag.row):
                taken_until[below] = max(taken_until[below], wishes[place].at)
    return standing


def _crowds(wishes: Sequence[Wish], places: Sequence[int]) -> Iterator[list[int]]:
    """Runs of labels that would touch if all flew on. Only one that flies back can reach out of its crowd."""
    crowd: list[int] = []
    reach = -inf
    for place in places:
        if crowd and wishes[place].at >= reach:
            yield crowd
            crowd = []
        crowd.append(place)
        reach = max(reach, wishes[place].at + wishes[place].length)
    if crowd:
        yield crowd


def _tent(
    wishes: Sequence[Wish], crowd: Sequence[int], back: int, taken_until: Sequence[float], end: float
) -> dict[int, Flag] | None:
    """The first `back` fly back and the rest on, each in the lowest free row, seen from its side.

    Every label below a flag then belongs to a mark nearer to the edge of the tent, so no pole runs through a label.
    """
    standing: dict[int, Flag] = {}
    free_from = list(taken_until)
    for place in crowd[:back]:
        wish = wishes[place]
        row = _lowest(wish.at - wish.length >= free for free in free_from)
        if row is None:
            return None
        standing[place] = Flag(row, flies_back=True)
        free_from[: row + 1] = [wish.at] * (row + 1)
    free_until = [end] * len(taken_until)
    for place in reversed(crowd[back:]):
        wish = wishes[place]
        row = _lowest(wish.at + wish.length <= free for free in free_until)
        if row is None:
            return None
        standing[place] = Flag(row)
        free_until[: row + 1] = [wish.at] * (row + 1)
    return standing


def _lowest(is_free: Iterable[bool]) -> int | None:
    return next((row for row, free in enumerate(is_free) if free), None)


def beside(wishes: Sequence[Wish], *, end: float) -> dict[int, float]:
    """Where each label that has room begins, from 0 to `end`, by its place in `wishes`, which are in order.

    A label would like its mark at its middle. The least important go first when they do not all fit, and of equals
    those that are nearest to others, so that neither end of the axis is left without words.
    """
    kept = _spread_by_importance(wishes)
    while kept and sum(wishes[place].length for place in kept) > end:
        kept.pop()
    return _spread(wishes, sorted(kept), end)


def _spread(wishes: Sequence[Wish], places: Sequence[int], end: float) -> dict[int, float]:
    """Least squares under "each after the one before": neighbours that collide merge into a block that moves as one
    (pool adjacent violators; Ayer and others, 1955)."""
    blocks: list[_Block] = []
    for place in places:
        block = _Block([place], wishes[place].at - wishes[place].length / 2, wishes[place].length)
        while blocks and blocks[-1].start_within(end) + blocks[-1].length > block.start_within(end):
            block = blocks.pop().joined(block)
        blocks.append(block)
    starts: dict[int, float] = {}
    for block in blocks:
        along = block.start_within(end)
        for place in block.places:
            starts[place] = along
            along += wishes[place].length
    return starts


@dataclass(frozen=True, slots=True)
class _Block:
    """Labels without air between them; `wanted` is where it would begin if it were alone."""

    places: list[int]
    wanted: float
    length: float

    def start_within(self, end: float) -> float:
        return max(0.0, min(self.wanted, end - self.length))

    def joined(self, later: "_Block") -> "_Block":
        """Each label pulls the block with the same force towards its own mark."""
        count, later_count = len(self.places), len(later.places)
        wanted = (self.wanted * count + (later.wanted - self.length) * later_count) / (count + later_count)
        return _Block(self.places + later.places, wanted, self.length + later.length)


def _by_importance(wishes: Sequence[Wish]) -> Iterable[int]:
    return sorted(range(len(wishes)), key=lambda place: (-wishes[place].importance, place))


def _spread_by_importance(wishes: Sequence[Wish]) -> list[int]:
    """The important first; of equals the first, then the middle one, then those in the middle of the halves, and so
    on (van der Corput's sequence)."""
    ranked: list[tuple[int, int, int]] = []
    for importance in {wish.importance for wish in wishes}:
        equals = [place for place, wish in enumerate(wishes) if wish.importance == importance]
        bits = len(equals).bit_length()
        ranked += [(-importance, _reversed(rank, bits), place) for rank, place in enumerate(equals)]
    return [place for _importance, _rank, place in sorted(ranked)]


def _reversed(number: int, bits: int) -> int:
    return int(f"{number:0{bits}b}"[::-1], 2)
