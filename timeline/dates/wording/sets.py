"""What there is to say about a set: 2008 or 2009; 1667, 1668 and 1670–1672; 1984 or earlier."""

from timeline.dates.notation.parts import Parts
from timeline.dates.value import EdtfDate
from timeline.dates.wording.interval import interval_phrase, is_whole
from timeline.dates.wording.language import Wording
from timeline.dates.wording.phrase import Month, Phrase
from timeline.dates.wording.single import date_phrase, joined
from timeline.dates.wording.tables import MEMBERS
from timeline.dates.wording.years import is_plain_year, year_phrase


def value_phrase(value: EdtfDate, wording: Wording) -> Phrase:
    """Any value."""
    if value.parts:
        return date_phrase(value.parts, wording)
    return _set_phrase(value, wording) if getattr(value, "is_set", False) else interval_phrase(value, wording)


def _set_phrase(value: EdtfDate, wording: Wording) -> Phrase:
    joint = "or" if value.is_one_of else "and"
    if len(value.members) > 1:
        shared = _shared_phrase([member.parts for member in value.members], joint, wording)
        return shared or joined([_member_phrase(member, joint, wording) for member in value.members], joint)
    (member,) = value.members
    if member.is_open_start or member.is_open_end:
        return _member_phrase(member, joint, wording)
    kind = "one of" if value.is_one_of else "all of"
    return Phrase(kind, {"run": value_phrase(member, wording)}, _made_of(member))


def _shared_phrase(members: list[Parts | None], joint: str, wording: Wording) -> Phrase | None:
    """9 or 10 January 2022; March or May 2014. None where they differ in more, or where dates are digits."""
    first = members[0]
    if first is None or first.month is None or not (is_plain_year(first.year) and is_whole(first)):
        return None
    alike = [parts for parts in members if parts and _shares(first, parts)]
    if len(alike) < len(members) or wording.has("day plain"):
        return None
    year = year_phrase(first.year)
    if first.day is None:
        names = [Phrase("month name", {"month": Month(parts.month or 0)}) for parts in alike]
        return Phrase("months in a set", {"months": joined(names, joint), "year": year})
    days = [Phrase("day number", {"day": parts.day or 0}) for parts in alike]
    return Phrase("days in a set", {"days": joined(days, joint), "month": Month(first.month), "year": year})


def _shares(first: Parts, other: Parts) -> bool:
    """Whether two whole dates without any doubt differ in their day alone, or in their month if they have no day."""
    if first.qualifier or other.qualifier or not is_whole(other) or other.precision is not first.precision:
        return False
    return other.year == first.year and (first.day is None or other.month == first.month)


def _member_phrase(member: EdtfDate, joint: str, wording: Wording) -> Phrase:
    if member.is_open_start and member.end:
        return Phrase(f"{joint} earlier", {"date": value_phrase(member.end, wording)})
    if member.is_open_end and member.start:
        return Phrase(f"{joint} later", {"date": value_phrase(member.start, wording)})
    return value_phrase(member, wording)


def _made_of(run: EdtfDate) -> str:
    """The unit that a run counts in, where both ends are whole ones of it."""
    parts = [end.parts for end in (run.start, run.end) if end and end.parts]
    units = {
        part.written_to if part.season is None and part.year == part.last_year else None for part in parts
    }
    unit = units.pop() if len(units) == 1 else None
    return str(unit) if unit in MEMBERS else ""
