"""Reads a date whose parts are qualified one by one or in groups: `2004-06~-11`, `?2004-06-~11`, `%-2011-06-13`.

Level 2 "Qualification": a sign to the right of a component holds for it and all before it, a sign to the left for it
alone. Dates with an X anywhere come by here too. Refuses two signs side by side.
"""

import re

from timeline.dates.errors import DateError
from timeline.dates.notation.masks import read_mask
from timeline.dates.notation.parts import Parts
from timeline.dates.notation.plain import DATE, read_plain
from timeline.dates.notation.signs import ALL_SIGNS, spelled, united, without_signs

QUALIFIED = re.compile(
    r"([?~%]?)-?[0-9X]{4}([?~%]?)(?:-([?~%]?)[0-9X]{2}([?~%]?)(?:-([?~%]?)[0-9X]{2}([?~%]?))?)?"
)


def read_qualified(text: str, match: re.Match[str]) -> tuple[Parts, str]:
    """The parts and the canonical spelling of a date of which `match` is the match of QUALIFIED."""
    plain = without_signs(text)
    parts = _read_unqualified(text, plain)
    if plain == text:
        return parts, text
    signs = component_signs(match)[: plain.count("-", 1) + 1]
    if len(set(signs)) == 1:
        return parts._replace(qualifier=signs[0]), plain + signs[0]
    year, month, day = (*signs, "", "")[:3]
    return parts._replace(doubts=(year, month, day)), spelled(plain, signs)


def component_signs(match: re.Match[str]) -> tuple[str, str, str]:
    """What is said of the year, the month (or season) and the day."""
    before_year, after_year, before_month, after_month, before_day, after_day = match.groups()
    return (
        united((before_year, after_year, after_month, after_day)),
        united((before_month, after_month, after_day)),
        united((before_day, after_day)),
    )


def _read_unqualified(text: str, plain: str) -> Parts:
    match = DATE.fullmatch(plain)
    try:
        return read_plain(plain, match) if match else read_mask(plain)
    except DateError as error:
        places = [place for place, character in enumerate(text) if character not in ALL_SIGNS]
        raise DateError(error.reason, text, places[error.position]) from None
