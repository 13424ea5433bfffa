"""What there is to say about a set: 2008 or 2009; 1667, 1668 and 1670–1672; 1984 or earlier."""

from timeline.dates.value import EdtfDate
from timeline.dates.wording.interval import interval_phrase
from timeline.dates.wording.language import Wording
from timeline.dates.wording.phrase import Phrase
from timeline.dates.wording.single import date_phrase, joined
from timeline.dates.wording.tables import MEMBERS


def value_phrase(value: EdtfDate, wording: Wording) -> Phrase:
    """Any value."""
    if value.parts:
        return date_phrase(value.parts, wording)
    return _set_phrase(value, wording) if getattr(value, "is_set", False) else interval_phrase(value, wording)


def _set_phrase(value: EdtfDate, wording: Wording) -> Phrase:
    joint = "or" if value.is_one_of else "and"
    if len(value.members) > 1:
        return joined([_member_phrase(member, joint, wording) for member in value.members], joint)
    (member,) = value.members
    if member.is_open_start or member.is_open_end:
        return _member_phrase(member, joint, wording)
    kind = "one of" if value.is_one_of else "all of"
    return Phrase(kind, {"run": value_phrase(member, wording)}, _made_of(member))


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
