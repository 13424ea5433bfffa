"""Takes a set apart: `[1667,1668,1670..1672]`, `{..1984}`. Refuses intervals, times and sets within it, and reads none
of its dates.

Level 2 "Set representation": [ ] is one of the dates, { } is all of them. Two dots stand for all dates between two of
one precision, and at the beginning or at the end for all on or before, on or after.
"""

from typing import NamedTuple

from timeline.dates.errors import DateError

_CLOSING = {"[": "]", "{": "}"}
RUN = ".."


class Member(NamedTuple):
    """A date, or a run from `start` to `end`, with their places in the set; "" where the run is open."""

    start: str
    start_position: int
    end: str
    end_position: int
    is_run: bool


def is_set(text: str) -> bool:
    return text[:1] in ("[", "{")


def split_set(text: str) -> list[Member]:
    """The members of a set in the order written. Raises DateError with the reason and the place."""
    closing = _CLOSING[text[0]]
    if text[-1] != closing:
        is_end = "/" in text[text.rfind(closing) :] and closing in text
        raise DateError(
            "A set stands alone: it cannot be the end of an interval."
            if is_end
            else f"A set that opens with {text[0]} ends with {closing}.",
            text,
            text.rfind(closing) + 1 if closing in text else len(text),
        )
    if len(text) == 2:
        raise DateError("There is no date in this set.", text, 1)
    members, position = [], 1
    for written in text[1:-1].split(","):
        members.append(_member(text, written, position))
        position += len(written) + 1
    _check_open_runs(text, members)
    return members


def _member(text: str, written: str, position: int) -> Member:
    reason = _fault(written)
    if reason:
        raise DateError(reason, text, position)
    start, dots, end = written.partition(RUN)
    if not dots:
        return Member(start, position, start, position, is_run=False)
    return Member(start, position, end, position + len(start) + len(RUN), is_run=True)


def _fault(written: str) -> str:
    """What is wrong with a member, before its dates are read; "" where nothing is."""
    if not written:
        return "There is no date between two commas, or at an end of this set."
    if written == RUN:
        return "A run needs at least one end that is known, as in [1760..] or [..1984]."
    if "/" in written:
        return "A set holds no intervals: all dates between two are written 1670..1672."
    if "T" in written:
        return "A set holds whole days, months or years: leave the time out."
    if set(written) & set("[]{}"):
        return "A set holds no other set."
    if written.count(RUN) > 1 or "..." in written:
        return "A run has two ends and two dots between them, as in 1670..1672."
    return ""


def _check_open_runs(text: str, members: list[Member]) -> None:
    """A double dot is open "at the beginning or the end of the list" alone."""
    for member in members[1:]:
        if not member.start:
            raise DateError(
                "Only the first run of a set can be open at its start.", text, member.start_position
            )
    for member in members[:-1]:
        if not member.end:
            raise DateError("Only the last run of a set can be open at its end.", text, member.end_position)
