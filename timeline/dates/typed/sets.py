"""Reads dates of which one is meant, or all: "2008 or 2009", "9 and 10 January 2022", "one of 1670–1672", "1984 or
earlier". A list has a bounded number of members; what is longer is no date.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from timeline.dates.errors import DateError
from timeline.dates.typed.answers import ADD_YEAR, Outcome, edge, outcome_of, values_of, years_to_offer
from timeline.dates.typed.kinds import DASHES, Kind, Word, Words, places_of
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.ranges import MOST_SPLITS, are_alike, is_dash, lent, read_end, read_ends
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings
from timeline.dates.value import EdtfDate

MOST_MEMBERS = 24
_MOST_COMMAS = 2
"""How many commas one date of a list may hold: Sunday, January 9, 2022."""
_MOST_CHOICES = 8

_OPENERS = frozenset({Kind.ONE_OF, Kind.ALL_OF})
_OR_ENDS = {Kind.OR_EARLIER: True, Kind.OR_LATER: False}
_AND_ENDS = {Kind.AND_EARLIER: True, Kind.AND_LATER: False}
_PARTING = DASHES | {Kind.OR, Kind.COMMA}
_DOUBTS = frozenset({Kind.APPROXIMATE, Kind.UNCERTAIN})
_NUMBERED = frozenset({Kind.SMALL, Kind.ORDINAL})
_ENDS = frozenset({*_OR_ENDS, *_AND_ENDS})


@dataclass(frozen=True, slots=True)
class _Member:
    """One date of a list, a run of two, or one that is open at its start (True) or its end (False)."""

    ends: tuple[Readings, ...]
    is_open_at_start: bool | None = None


def read_set(words: Words, context: Context) -> Outcome | None:
    """The set that a list of dates makes, if it is one."""
    opener = words[0].kinds & _OPENERS
    if opener:
        words = words[1:]
    joints = _joints(words)
    ended = bool(words and words[-1].kinds & _ENDS)
    if not (opener or joints or ended) or len(joints) > MOST_MEMBERS:
        return None
    for joint in (Kind.OR, Kind.AND):
        places = [index for index in joints if joint in words[index].kinds]
        if joints and not places:
            continue
        is_all = Kind.ALL_OF in opener or (not opener and _means_all(words, joint, joints))
        members = _members(words, places, is_all, context)
        if members is not None:
            return _outcome(members, is_all, context)
    return None


def _joints(words: Words) -> list[int]:
    """Where words join dates. Of the two "i" in "2013 i I kwartał 2014", which look alike, only the first does: what
    joins stands behind a date, and not behind another joint."""
    joints: list[int] = []
    for place in places_of(words, Kind.OR, Kind.AND):
        before = words[place - 1]
        follows_joint = place - 1 in joints or not before.kinds.isdisjoint(_PARTING)
        if Kind.ROMAN not in words[place].kinds or not (follows_joint or _is_passed(words, place - 1)):
            joints.append(place)
    return joints


def _is_passed(words: Words, place: int) -> bool:
    """Whether a word says nothing yet: "około", or "w", unless it is short for the century before it."""
    if words[place].kinds & _DOUBTS:
        return words[place].text != "?"
    counted = place > 0 and bool(words[place - 1].kinds & (_NUMBERED | {Kind.ROMAN}))
    return Kind.FILLER in words[place].kinds and not counted


def _means_all(words: Words, joint: Kind, joints: list[int]) -> bool:
    return joint is Kind.AND if joints else bool(words[-1].kinds & set(_AND_ENDS))


def _members(words: Words, joints: list[int], is_all: bool, context: Context) -> list[_Member] | None:
    """The members between the words "or"; where that does not do, between commas as well."""
    ends = _AND_ENDS if is_all else _OR_ENDS
    stretches = list(_stretches(words, joints))
    for place in range(len(stretches) - 1, 0, -1):
        stretches[place - 1 : place + 1] = lent(*stretches[place - 1 : place + 1])
    fault: Exception | None = None
    try:
        members = [_member(stretch, ends, context) for stretch in stretches]
    except (Refused, DateError) as error:
        fault, members = error, []
    read = [member for member in members if member is not None]
    if len(read) == len(stretches):
        return read
    found = _between_commas(stretches, ends, context)
    if found is None and fault is not None:
        raise fault
    return found


def _between_commas(stretches: list[Words], ends: dict[Kind, bool], context: Context) -> list[_Member] | None:
    found: list[_Member] = []
    for stretch in stretches:
        pieces = [piece for piece in _stretches(stretch, places_of(stretch, Kind.COMMA)) if piece]
        if len(found) + len(pieces) > MOST_MEMBERS * (_MOST_COMMAS + 1):
            return None
        listed = _listed(pieces, ends, context)
        if listed is None:
            return None
        found.extend(listed)
    return found if len(found) <= MOST_MEMBERS else None


def _listed(pieces: list[Words], ends: dict[Kind, bool], context: Context) -> list[_Member] | None:
    """The dates of pieces between commas, each of as many pieces as make a date."""
    members: list[_Member] = []
    place = 0
    while place < len(pieces):
        for count in range(_MOST_COMMAS + 1, 0, -1):
            joined = pieces[place : place + count]
            is_one = len(joined) == count and not any(map(_are_parted, joined, joined[1:]))
            piece = tuple(word for words in joined for word in words)
            try:
                member = _member(piece, ends, context) if is_one else None
            except (Refused, DateError):
                if count == 1:
                    raise
                continue  # pieces that make no date together may be dates apart
            if member is not None:
                members.append(member)
                place += count
                break
        else:
            return None
    return members


def _stretches(words: Words, places: list[int]) -> Iterator[Words]:
    start = 0
    for place in (*places, len(words)):
        yield words[start:place]
        start = place + 1


def _member(words: Words, ends: dict[Kind, bool], context: Context) -> _Member | None:
    """A date, a run ("1670–1672", "from 1670 to 1672"), or a date with all before it ("1984 or earlier")."""
    if not words:
        return None
    open_end = next((ends[kind] for kind in words[-1].kinds if kind in ends), None)
    if open_end is not None:
        words = words[:-1]
    readings = () if _is_list(words) else read_end(words, context)
    if readings:
        return _Member((readings,), open_end)
    if words and Kind.RANGE_OPENER in words[0].kinds:
        words = words[1:]
    if open_end is not None:
        return None
    joints = [index for index, word in enumerate(words) if index and _joins_run(word)]
    for joint in joints[:MOST_SPLITS]:
        start, end = read_ends(words[:joint], words[joint], words[joint + 1 :], context)
        if start and end and _is_run(start[0], end[0]):
            return _Member((start, end))
    return None


def _is_run(start: Partial, end: Partial) -> bool:
    """Whether both are days, months or years, as EDTF has it, or may yet be. In "winter 1801–02, September 1928" and
    "2014-03, 2015" the comma parts two dates.
    """
    return len({_grain(start), _grain(end)} - {""}) < 2 and not start.time + end.time


def _grain(date: Partial) -> str:
    if date.unspecified is not None:
        return str(date.unspecified)
    if date.day is not None:
        return "day"
    if date.month is not None or date.season is not None:
        return "month"
    return "" if date.year is None else "year"


def _is_list(words: Words) -> bool:
    """Whether a comma parts two days or two months."""
    commas = [
        index for index, word in enumerate(words) if 0 < index < len(words) - 1 and Kind.COMMA in word.kinds
    ]
    return any(_are_parted(words[:comma], words[comma + 1 :]) for comma in commas)


def _are_parted(left: Words, right: Words) -> bool:
    """Whether what a comma parts is two days, months or years: "9., 10.", which without it would be a date in digits,
    "août, sept.", which would be the seventh, "9 Jan, 10", which would be of the year 10, or "1 BC, 1800"."""
    before, after = left[-1].kinds, right[0].kinds
    is_day_alone = len(right) == 1 and Kind.SMALL in after and len(left) > 1
    if Kind.ERA in before and Kind.YEAR in after:
        return True
    return is_day_alone or bool(before & _NUMBERED and after & _NUMBERED) or Kind.MONTH in before & after


def _joins_run(word: Word) -> bool:
    """A dash, or a word for "to" that does not also join members."""
    return is_dash(word) or (Kind.JOINER in word.kinds and word.kinds.isdisjoint({Kind.OR, Kind.AND}))


def _outcome(members: list[_Member], is_all: bool, context: Context) -> Outcome | None:
    """The sets that the members make, in every way that they can be read alike."""
    choices = list(islice(product(*(ends for member in members for ends in member.ends)), _MOST_CHOICES))
    alike = [choice for choice in choices if are_alike(choice)]
    filled = [_filled(list(choice)) for choice in alike]
    filled = [partials for partials in filled if not any(partial.is_bare for partial in partials)]
    if not filled:
        return None
    shapes = [(len(member.ends), member.is_open_at_start) for member in members]
    if all(partial.lacks_year for partials in filled for partial in partials):
        if not any(partial.month or partial.season for partials in filled for partial in partials):
            return None
        years = years_to_offer(context, 2)
        dated = [
            [partial._replace(year=year) for partial in partials] for year in years for partials in filled
        ]
        wholes = tuple(_set(partials, shapes, is_all) for partials in dated)
        if wholes:
            return Outcome(values_of(wholes)[0], False, ADD_YEAR, lacks_year=True)
    return outcome_of(
        tuple(_set(partials, shapes, is_all)._replace(order=partials[0].order) for partials in filled),
        context,
    )


def _filled(partials: list[Partial]) -> list[Partial]:
    """Each with what it lacks and a neighbour says: first from the right, then from the left."""
    for place in range(len(partials) - 2, -1, -1):
        partials[place] = partials[place].in_era_of(partials[place + 1]).filled_from(partials[place + 1])
    for place in range(1, len(partials)):
        partials[place] = partials[place].filled_from(partials[place - 1])
    return partials


def _set(partials: list[Partial], shapes: list[tuple[int, bool | None]], is_all: bool) -> Partial:
    """EDTF's [a,b..c] or {a,b..c}."""
    texts, place = [], 0
    for count, is_open_at_start in shapes:
        first, last = partials[place].value(), partials[place + count - 1].value()
        place += count
        texts.append(_text(first, last, count, is_open_at_start))
    opened, closed = "{}" if is_all else "[]"
    return Partial(whole=EdtfDate.parse(f"{opened}{','.join(texts)}{closed}"))


def _text(first: EdtfDate, last: EdtfDate, count: int, is_open_at_start: bool | None) -> str:
    if is_open_at_start is not None:
        return f"..{last.text}" if is_open_at_start else f"{first.text}.."
    if count == 2 or first.parts is None:
        return f"{edge(first, at_start=True).text}..{edge(last, at_start=False).text}"
    return first.text
