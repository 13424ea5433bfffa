"""Reads a typed phrase: one date, several, a range of two, or one that is open at an end. Says how many ways it can be
read."""

from dataclasses import replace

from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.dates.precision import Precision
from timeline.dates.typed.answers import Outcome, edge, outcome_of
from timeline.dates.typed.kinds import DASHES, SKIPPED, Kind, Word, Words, places_of
from timeline.dates.typed.partial import Context
from timeline.dates.typed.ranges import is_dash, read_range
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.sets import read_set
from timeline.dates.typed.single import read_single
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Opening

_OPENERS = frozenset({Kind.OPENING, Kind.RANGE_OPENER})
_CLOCKS = frozenset({Kind.TIME, Kind.MERIDIEM})
_UNKNOWN = frozenset({Kind.UNKNOWN_START, Kind.UNKNOWN_END})
_TO_THE_MONTH = frozenset(
    {Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.THIRD, Precision.HALF}
)


def read_phrase(words: Words, context: Context) -> Outcome | None:
    """What a phrase can mean; None where it is none of ours. Raises Refused for one that cannot be."""
    if all(word.kinds <= SKIPPED for word in words):
        return None
    if is_dash(words[0]) or is_dash(words[-1]):
        raise Refused("One end of this range is missing.", "Type both ends, as in {range}.")
    is_from = words[0].kinds >= {Kind.FILLER, Kind.OPENING}  # "من 2014", though within a date "من" is "of"
    outcome = (
        (_read_open(words, context) if is_from else None)
        or _read_one(words, context)
        or _read_unknown_end(words, context)
        or read_set(words, context)
    )
    if outcome is not None:
        return outcome
    if places_of(words, *DASHES, Kind.JOINER) and any(map(_is_clock, words)):
        raise Refused("A range goes from day to day: leave the times out.", "Type it like {range}.")
    return _read_open(words, context) or read_range(words, context)


def _is_clock(word: Word) -> bool:
    """Whether a word is of a time of day and of nothing else: "م" is p.m., and AD."""
    return bool(word.kinds & _CLOCKS) and Kind.ERA not in word.kinds


def _read_one(words: Words, context: Context) -> Outcome | None:
    return outcome_of(read_single(words, context), context)


def _read_unknown_end(words: Words, context: Context) -> Outcome | None:
    """From 2014, end unknown; until 2014, start unknown; 2014 – ?; ? – 2014."""
    first, last = words[0], words[-1]
    if last.kinds & _UNKNOWN:
        inner = words[1:-1] if first.kinds & _OPENERS else words[:-1]
        if inner and Kind.COMMA in inner[-1].kinds:
            inner = inner[:-1]
        is_end = Kind.UNKNOWN_END in last.kinds
    elif Kind.OPEN_END in last.kinds and len(words) > 1:
        return _read_until_now(words, context)
    elif last.text == "?" and len(words) > 2 and is_dash(words[-2]):
        inner, is_end = words[:-2], True
    elif first.text == "?" and len(words) > 2 and is_dash(words[1]):
        inner, is_end = words[2:], False
    else:
        return None
    outcome = _read_one(inner, context)
    if outcome is None:
        return None
    ends = [edge(value, at_start=is_end).text for value in outcome.choices]
    texts = [f"{text}/" if is_end else f"/{text}" for text in ends]
    return replace(outcome, choices=tuple(map(EdtfDate.parse, texts)))


def _read_until_now(words: Words, context: Context) -> Outcome | None:
    """2014 to the present; with both joints, too: 2014 – до сьогодні."""
    inner = words[1:-1] if words[0].kinds & _OPENERS else words[:-1]
    start = inner[:-1] if inner and Kind.JOINER in inner[-1].kinds else inner
    start = start[:-1] if start and is_dash(start[-1]) else start
    outcome = _read_one(start, context) if len(start) < len(inner) else None
    if outcome is None:
        return None
    return replace(outcome, choices=tuple(_opened(value, Opening.SINCE) for value in outcome.choices))


def _read_open(words: Words, context: Context) -> Outcome | None:
    """Since 2014, after 3 May, until early 2022, from 2014 onwards. "After" begins with what follows, "before" ends
    with what precedes."""
    if Kind.OPENING in words[0].kinds:
        opening = Opening(words[0].sense(Kind.OPENING).meaning)
        outcome = _read_one(words[1:], context)
        if outcome is not None:
            return replace(outcome, choices=tuple(_opened(value, opening) for value in outcome.choices))
    if Kind.OPENING in words[-1].kinds and words[-1].sense(Kind.OPENING).meaning == Opening.SINCE:
        inner = words[1:-1] if words[0].kinds & _OPENERS else words[:-1]
        outcome = _read_one(inner, context) if inner else None
        if outcome is not None:
            return replace(outcome, choices=tuple(_opened(value, Opening.SINCE) for value in outcome.choices))
    return None


def _opened(value: EdtfDate, opening: Opening) -> EdtfDate:
    first, last = edge(value, at_start=True), edge(value, at_start=False)
    if opening is Opening.SINCE:
        return EdtfDate.interval(first, None)
    if opening is Opening.UNTIL:
        return EdtfDate.interval(None, last)
    if opening is Opening.AFTER:
        return EdtfDate.interval(_neighbour(last, last.latest + 1), None)
    return EdtfDate.interval(None, _neighbour(first, first.earliest - 1))


def _neighbour(value: EdtfDate, second: int) -> EdtfDate:
    """The day, month or year around a second just outside of `value`, with the doubts of `value`."""
    year, month, day = civil_from_days(second // SECONDS_PER_DAY)
    if value.precision is Precision.DAY:
        neighbour = EdtfDate.from_civil(year, month, day)
    elif value.precision in _TO_THE_MONTH:
        neighbour = EdtfDate.from_month(year, month)
    else:
        neighbour = EdtfDate.from_year(year)
    return neighbour.qualified(approximate=value.is_approximate, uncertain=value.is_uncertain)
