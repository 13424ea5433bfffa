"""Sets of places as Python ints whose bit *p* stands for place *p*: joined with `|`, narrowed with `&`, counted with
`bit_count()`, a hundred thousand at a time. Knows nothing of what stands at a place.

A set is turned into *flags*, a byte of 0 or 1 for each place, wherever its members are wanted one by one.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

_ZERO_OR_ONE = bytes(number == ord("1") for number in range(256))
_AS_DIGIT = bytes(ord("1") if number else ord("0") for number in range(256))


def bitmap(of: Iterable[int]) -> int:
    """The set of these positions."""
    chosen = of if isinstance(of, Sequence) else list(of)
    bits = bytearray(max(chosen, default=0) // 8 + 1)
    for position in chosen:
        bits[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(bits, "little")


def flags_of(among: int) -> bytes:
    """A byte for each position up to the last in the set: 1 for those in it."""
    return f"{among:b}"[::-1].encode().translate(_ZERO_OR_ONE) if among else b""


def set_of_flags(flags: bytes | bytearray) -> int:
    """The set of the places whose byte is not 0."""
    return int(flags[::-1].translate(_AS_DIGIT), 2) if flags else 0


def positions(among: int) -> Iterator[int]:
    """The positions in a set, in order."""
    flags = flags_of(among)
    return compress(range(len(flags)), flags)


def first_positions(among: int, count: int) -> list[int]:
    """The first so many positions in a set, without looking at the rest."""
    found: list[int] = []
    flags, at = flags_of(among), -1
    while len(found) < count and (at := flags.find(1, at + 1)) >= 0:
        found.append(at)
    return found


def last_positions(among: int, count: int) -> list[int]:
    """The last so many positions in a set, the last one first."""
    found: list[int] = []
    flags = flags_of(among)
    at = len(flags)
    while len(found) < count and (at := flags.rfind(1, 0, at)) >= 0:
        found.append(at)
    return found


def every(step: int, length: int) -> int:
    """The places 0, `step`, twice `step` … below `length`. A step is a power of two."""
    pattern = (
        b"\x01" + bytes(step // 8 - 1) if step >= 8 else bytes([sum(1 << at for at in range(0, 8, step))])
    )
    times = length // (8 * len(pattern)) + 1
    return int.from_bytes(pattern * times, "little") & ((1 << length) - 1)


def without_place(among: int, place: int) -> int:
    """The set when that place is taken away and all behind it move up."""
    return (among & ((1 << place) - 1)) | (among >> (place + 1) << place)


def with_room(among: int, place: int) -> int:
    """The set when a place is put in there, which is not in the set, and all from there on move down."""
    return (among & ((1 << place) - 1)) | (among >> place << (place + 1))
