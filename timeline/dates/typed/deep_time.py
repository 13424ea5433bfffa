"""Reads "66 million years ago". Needs no today: at that distance no one counts from this year."""

import re

from timeline.dates.calendar import FARTHEST_YEAR
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings
from timeline.dates.typed.tokens import Tokens, shape
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Unit

_MILLIONS_AGO = re.compile("[dny](?:,[dny])?BUG")


def read_deep_time(tokens: Tokens, context: Context) -> Readings:
    """About so many million years before the year 0."""
    if (
        not _MILLIONS_AGO.fullmatch(shape(tokens))
        or context.vocabulary.units[tokens[-2].text] is not Unit.YEAR
    ):
        return ()
    decimals = tokens[2].text if len(tokens) == 6 else ""
    year = int(tokens[0].text + decimals) * tokens[-3].number // 10 ** len(decimals)
    if year > FARTHEST_YEAR:
        raise Refused("This is longer ago than time itself.", "Check the number.")
    return (Partial(whole=EdtfDate.from_year(-year).qualified(approximate=True)),)
