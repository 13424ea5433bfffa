"""Reads a range of two dates, each of which may lend the other its month, its year or its doubt. Open ends are not its
business."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile

from timeline.dates.errors import DateError
from timeline.dates.precision import Precision
from timeline.dates.typed.answers import (
    ADD_YEAR,
    Outcome,
    edge,
    in_centuries,
    outcome_of,
    to_month,
    values_of,
    years_to_offer,
)
from timeline.dates.typed.kinds import DASHES, SKIPPED, Kind, Word, Words, places_of
from timeline.dates.typed.noise import without_noise
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings, qualified, read_rest_of_range
from timeline.dates.typed.single import read_single
from timeline.dates.typed.variants import variants, without_qualifiers
from timeline.dates.value import EdtfDate

_MONTHS = 12
MOST_SPLITS = 4
"""How many places to cut a range are tried: a date with more dashes than that is none, and reading stays linear."""

_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_BESIDE_DATES = _DOUBTS | SKIPPED
_ORDINAL = frozenset({Kind.SMALL, Kind.ORDINAL, Kind.ROMAN})
_COUNTED = _ORDINAL | {Kind.YEAR}
_AFTER_SLASH = frozenset({Kind.MONTH, Kind.SEASON, Kind.UNIT, Kind.QUARTER, Kind.HALF})
_WITHIN_YEAR = frozenset({Kind.MONTH, Kind.SEASON, Kind.SMALL, Kind.ORDINAL, Kind.QUARTER, Kind.HALF})
_CLOSED = DASHES | {Kind.SLASH}
_NAMED = frozenset({Kind.UNIT, Kind.DECADE_OPENER})
_SEASON_OR_DECADE = frozenset({Kind.SEASON, Kind.DECADE_OPENER})
_YEARS = frozenset({Kind.YEAR_WORD, Kind.DECADE_OPENER})


def read_range(words: Words, context: Context) -> Outcome | None:
    """9–10 January 2022, from 2014 to 2016, between March and May 2014."""
    if Kind.RANGE_OPENER in words[0].kinds:
        words = words[1:]
    words = _years_alone(words)
    for left, joint, right in _splits(words):
        outcome = _outcome(*read_ends(left, joint, right, context), context)
        if outcome is not None:
            return _in_two_calendars(outcome) if Kind.SLASH in joint.kinds and _has_month(left) else outcome
    return None


def _has_month(words: Words) -> bool:
    return any(Kind.MONTH in word.kinds for word in words)


def _in_two_calendars(outcome: Outcome) -> Outcome:
    """25 October/7 November 1917: the days from one to the other, or one day in the old calendar and the new."""
    value = outcome.choices[0]
    if not outcome.is_settled or value.start is None or value.end is None:
        return outcome
    if {value.start.precision, value.end.precision} != {Precision.DAY}:
        return outcome
    one_of = EdtfDate.parse(f"[{value.start.text},{value.end.text}]")
    return Outcome((value, one_of), False)


def _years_alone(words: Words) -> Words:
    """Two years without the word for years, where they follow it: "w latach 1990–1995", where "lata" might be the
    summer and "lata 1990" a decade."""
    bare = _without_skipped(words)
    if len(bare) != 4 or not bare[0].kinds & _YEARS or Kind.YEAR not in bare[1].kinds:
        return words
    named, _, joint, last = bare
    is_closed = joint.kinds & _CLOSED and last.kinds & {Kind.YEAR, Kind.SMALL}
    is_joined = Kind.JOINER in joint.kinds and Kind.YEAR in last.kinds and Kind.SEASON not in named.kinds
    return bare[1:] if is_closed or is_joined else words


def is_dash(word: Word) -> bool:
    return not word.kinds.isdisjoint(DASHES)


def read_ends(left: Words, joint: Word, right: Words, context: Context) -> tuple[Readings, Readings]:
    """The readings of two dates that stand side by side; none for the second where the first has none."""
    if _is_day_or_year(left, right):
        raise Refused(
            "The number after this date may be a day or a year.", "Type both dates out, as in {range}."
        )
    if joint.kinds & _CLOSED and not joint.senses[0].number:
        left, right = _sharing_doubt(left, right)
    left, right = lent(left, right)
    starts = read_end(left, context)
    return (starts, read_end(right, context)) if starts else ((), ())


def _is_day_or_year(left: Words, right: Words) -> bool:
    """Whether a bare number follows a date with its own year: in "11 Feb 1731/2" it is a year, in "1 Jan 2020-15" who
    knows."""
    dated = _without_skipped(left)
    if dated and Kind.YEAR_WORD in dated[-1].kinds:
        dated = dated[:-1]
    return (
        len(right) == 1
        and Kind.SMALL in right[0].kinds
        and len(dated) > 1
        and Kind.YEAR in dated[-1].kinds
        and any(word.kinds & _WITHIN_YEAR and Kind.YEAR_WORD not in word.kinds for word in dated[:-1])
    )


def read_end(words: Words, context: Context) -> Readings:
    """The readings of one of several dates, which may be no more than a number. Where one is the answer, it alone."""
    readings = read_single(words, context)
    if readings:
        return readings[:1] if readings[0].is_preferred else readings
    rest, is_approximate, is_uncertain = without_qualifiers(words)
    if len(rest) > 4:
        return ()
    for tokens in variants(rest):
        if readings := read_rest_of_range(without_noise(tokens, context)):
            return qualified(readings, is_approximate, is_uncertain)
    return ()


def lent(left: Words, right: Words) -> tuple[Words, Words]:
    """Both ends with the word that one of them says for both: "XVIII–XIX ст.", "siglos XVIII y XIX", "first and second
    quarter of 2014"."""
    start_part, start = _without_part(_without_skipped(left))
    end_part, end = _without_part(_without_skipped(right))
    if start_part and end_part and not start:
        return (*start_part, *end), right
    if len(start) == 1 and len(end) > 1 and start[0].kinds & _ORDINAL:
        is_named = end[0].kinds & _COUNTED and Kind.UNIT in end[1].kinds
        if is_named:
            return (*start_part, *start, end[1], *(word for word in end[2:] if Kind.ERA in word.kinds)), right
    if len(end) == 1 and len(start) == 2 and end[0].kinds & _COUNTED:
        is_season = start[0].kinds & _SEASON_OR_DECADE == {Kind.SEASON} and Kind.YEAR in end[0].kinds
        if (
            start[0].kinds & _NAMED
            and not start[0].kinds & _DOUBTS
            and start[1].kinds & _COUNTED
            and not is_season
        ):
            return left, (*end_part, start[0], *end)
    return left, right


def _without_part(words: Words) -> tuple[Words, Words]:
    """The word for "early" or "late" that a date begins with, and the rest."""
    count = int(bool(words) and Kind.PART in words[0].kinds)
    return words[:count], words[count:]


def _without_skipped(words: Words) -> Words:
    """The words without those that add nothing, as "w" before a date does, though behind it "w." is a century."""
    return tuple(word for word in dropwhile(_is_filler, words) if not word.kinds <= SKIPPED)


def _is_filler(word: Word) -> bool:
    return Kind.FILLER in word.kinds and Kind.DECADE_OPENER not in word.kinds


def _splits(words: Words) -> Iterator[tuple[Words, Word, Words]]:
    joints = [
        place
        for place in places_of(words, *DASHES, Kind.JOINER, Kind.SLASH)
        if is_dash(words[place]) or Kind.JOINER in words[place].kinds or _is_joining_slash(words, place)
    ]
    for index in joints[:MOST_SPLITS]:
        yield words[:index], words[index], words[index + 1 :]


def _is_joining_slash(words: Words, place: int) -> bool:
    """The slash of "9./10. Januar 2022", "Jan/Feb" and "1914/18", where no date of digits alone could have it."""
    if Kind.SLASH not in words[place].kinds:
        return False
    before, after = words[place - 1], words[place + 1 :]
    if Kind.YEAR in before.kinds:
        return len(after) == 1
    if Kind.MONTH in before.kinds and len(after) == 1 and Kind.MONTH in after[0].kinds:
        return after[0].sense(Kind.MONTH).number % _MONTHS == before.sense(Kind.MONTH).number % _MONTHS + 1
    is_dated = any(Kind.YEAR in word.kinds for word in after) or bool(before.kinds & _COUNTED)
    return is_dated and any(word.kinds & _AFTER_SLASH for word in after)


def _sharing_doubt(left: Words, right: Words) -> tuple[Words, Words]:
    """In "c. 2014–16" and "2014–16?" the doubt is about both, in "2014?–16" about the start; where the dash is spaced,
    each end has its own."""
    leading = _leading_doubts(left) if _has_doubt(left) else ()
    trailing = _leading_doubts(right[::-1]) if _has_doubt(right) else ()
    return trailing + left, leading + right


def _has_doubt(words: Words) -> bool:
    return len(without_qualifiers(words)[0]) < len(words)


def _leading_doubts(words: Words) -> Words:
    """The words of doubt before all that says a date."""
    dated = (place for place, word in enumerate(words) if not word.kinds & _BESIDE_DATES)
    return tuple(word for word in words[: next(dated, 0)] if word.kinds & _DOUBTS)


def _outcome(starts: Readings, ends: Readings, context: Context) -> Outcome | None:
    """The intervals between ends that were read alike; their year is asked for where neither has one."""
    pairs = [(start, end) for start in starts for end in ends if are_alike((start, end))]
    pairs = [(start, end) for pair in pairs for start, end in in_centuries(pair, context)]
    if not pairs or not all(start.lacks_year and end.lacks_year for start, end in pairs):
        return outcome_of(_ranges(pairs), context)
    if not any(end.month or end.season for pair in pairs for end in pair):
        return None
    years = years_to_offer(context, 2)
    wholes = _ranges([(start._replace(year=year), end) for year in years for start, end in pairs])
    if not wholes:
        raise Refused("This range has no year.", "Add the year, as in {range}.")
    return Outcome(values_of(wholes)[0], False, ADD_YEAR, lacks_year=True)


def _ranges(pairs: list[tuple[Partial, Partial]]) -> Readings:
    """The ranges of those pairs that make one. Raises the first fault where none does."""
    wholes: list[Partial] = []
    fault: Exception | None = None
    for start, end in pairs:
        try:
            wholes.extend(_range(start, end))
        except (Refused, DateError) as error:
            fault = fault or error
    if not wholes and fault is not None:
        raise fault
    return tuple(wholes)


def _range(start: Partial, end: Partial) -> Iterator[Partial]:
    """The interval; two of them where it ends before it begins because only its end says a year."""
    first, last = start.in_era_of(end).filled_from(end), end.filled_from(start)
    if first.is_bare or last.is_bare:
        return
    may_cross_years = start.lacks_year != end.lacks_year and (start.month or start.season)
    if may_cross_years and first.year and last.year and first.value().earliest > last.value().latest:
        if start.lacks_year:
            yield _whole(first._replace(year=first.year - 1), last)
        yield _whole(first, last._replace(year=last.year + 1))
        return
    yield _whole(first, last, in_months=start.lacks_year)


def are_alike(partials: Iterable[Partial]) -> bool:
    """Whether digits are read in one order in all of them."""
    return len({partial.order for partial in partials if partial.order}) < 2


def _whole(first: Partial, last: Partial, *, in_months: bool = False) -> Partial:
    """The interval. Q1–Q3 2014, which shares its year, is said in months: January to September 2014."""
    start, end = edge(first.value(), at_start=True), edge(last.value(), at_start=False)
    if in_months:
        start, end = to_month(start, at_start=True), to_month(end, at_start=False)
    return Partial(whole=EdtfDate.interval(start, end))
