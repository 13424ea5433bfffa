"""Reads words that count from a day: yesterday, last month, three weeks ago. Refuses them where no day was given.

"Next Friday" is the coming one to some and the one after to others, so it is asked. Weeks begin on Monday.
"""

import datetime
import re
from collections.abc import Callable

from timeline.dates.calendar import shift_month
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings
from timeline.dates.typed.tokens import Kind, Tokens, shape
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Direction, Unit

_STEPS = {Direction.LAST: -1, Direction.THIS: 0, Direction.NEXT: 1}
_FARTHEST_COUNT = 5000
_WEEK = datetime.timedelta(days=7)


def read_relative(tokens: Tokens, context: Context) -> Readings:
    """A date counted from today, or several where the words leave it open."""
    letters = shape(tokens)
    for pattern, reader in _SHAPES:
        if pattern.fullmatch(letters):
            if context.today is None:
                words = " ".join(token.text for token in tokens)
                raise Refused(
                    f"“{words}” needs a day to count from.", "Type the date itself, as in 9 January 2022."
                )
            try:
                return reader(tokens, context, context.today)
            except OverflowError:
                raise Refused("This lies too far from today.", "Type the year itself.") from None
    return ()


def _whole(*values: EdtfDate) -> Readings:
    return tuple(Partial(whole=value) for value in values)


def _relative_day(tokens: Tokens, context: Context, today: datetime.date) -> Readings:
    return _whole(EdtfDate.from_day(today + datetime.timedelta(days=tokens[0].number)))


def _directed_unit(tokens: Tokens, context: Context, today: datetime.date) -> Readings:
    """Last week, this month, next year."""
    step = _STEPS[context.vocabulary.directions[tokens[0].text]]
    unit = context.vocabulary.units[tokens[1].text]
    if unit is Unit.DAY:
        return _whole(EdtfDate.from_day(today + datetime.timedelta(days=step)))
    if unit is Unit.WEEK:
        return _whole(_week_of(today + step * _WEEK))
    if unit is Unit.WEEKEND:
        return _whole(_weekend_of(today + step * _WEEK))
    if unit is Unit.MONTH:
        return _whole(EdtfDate.from_month(*shift_month(today.year, today.month, step)))
    if unit is Unit.QUARTER:
        return _whole(_quarter_of(*shift_month(today.year, today.month, 3 * step)))
    if unit is Unit.YEAR:
        return _whole(EdtfDate.from_year(today.year + step))
    if unit is Unit.DECADE:
        return _whole(EdtfDate.parse(f"{today.year // 10 + step:03d}X"))
    if unit is Unit.CENTURY:
        return _whole(EdtfDate.parse(f"{today.year // 100 + step:02d}XX"))
    return ()


def _directed_weekday(tokens: Tokens, context: Context, today: datetime.date) -> Readings:
    """Last Friday is before today; this Friday is of today's week; next Friday is either of the two to come."""
    direction = context.vocabulary.directions[tokens[0].text]
    coming = today + datetime.timedelta(days=(tokens[1].number - today.isoweekday() - 1) % 7 + 1)
    if direction is Direction.LAST:
        last = today - datetime.timedelta(days=(today.isoweekday() - tokens[1].number - 1) % 7 + 1)
        return _whole(EdtfDate.from_day(last))
    if direction is Direction.THIS:
        return _whole(
            EdtfDate.from_day(today + datetime.timedelta(days=tokens[1].number - today.isoweekday()))
        )
    return _whole(EdtfDate.from_day(coming), EdtfDate.from_day(coming + _WEEK))


def _bare_weekday(tokens: Tokens, context: Context, today: datetime.date) -> Readings:
    """Friday: the last one or the coming one."""
    number = tokens[0].number
    if number == today.isoweekday():
        return _whole(EdtfDate.from_day(today), EdtfDate.from_day(today - _WEEK))
    last = today - datetime.timedelta(days=(today.isoweekday() - number) % 7)
    return _whole(EdtfDate.from_day(last), EdtfDate.from_day(last + _WEEK))


def _directed_month_or_season(tokens: Tokens, context: Context, today: datetime.date) -> Readings:
    """Last March is over, next March has not begun, this March is of this year; "next" may also mean next year's."""
    direction = context.vocabulary.directions[tokens[0].text]
    years = range(today.year - 2, today.year + 3)
    values = [EdtfDate.from_month(year, tokens[1].number) for year in years]
    now = EdtfDate.from_day(today)
    if direction is Direction.LAST:
        return _whole([value for value in values if value.is_before(now)][-1])
    if direction is Direction.THIS:
        return _whole(next(value for value in values if value.parts and value.parts.year == today.year))
    coming = [value for value in values if now.is_before(value)]
    return _whole(*coming[:2])


def _units_ago(tokens: Tokens, context: Context, today: datetime.date) -> Readings:
    """Three days ago is a day; three weeks, months or years ago is about then, to the week, month or year."""
    count = 1 if tokens[0].kind is Kind.ARTICLE else tokens[0].number
    unit = context.vocabulary.units[tokens[1].text]
    if count > _FARTHEST_COUNT:
        raise Refused("This lies too far from today.", "Type the year itself.")
    if unit is Unit.DAY:
        return _whole(EdtfDate.from_day(today - datetime.timedelta(days=count)))
    if unit in (Unit.WEEK, Unit.FORTNIGHT):
        days = count * (7 if unit is Unit.WEEK else 14)
        return _whole(EdtfDate.from_day(today - datetime.timedelta(days=days)).qualified(approximate=True))
    if unit is Unit.MONTH:
        return _whole(
            EdtfDate.from_month(*shift_month(today.year, today.month, -count)).qualified(approximate=True)
        )
    if unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY):
        years = count * {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}[unit]
        return _whole(EdtfDate.from_year(today.year - years).qualified(approximate=True))
    return ()


def _week_of(day: datetime.date) -> EdtfDate:
    monday = day - datetime.timedelta(days=day.weekday())
    return EdtfDate.interval(
        EdtfDate.from_day(monday), EdtfDate.from_day(monday + datetime.timedelta(days=6))
    )


def _weekend_of(day: datetime.date) -> EdtfDate:
    saturday = day + datetime.timedelta(days=5 - day.weekday())
    return EdtfDate.interval(
        EdtfDate.from_day(saturday), EdtfDate.from_day(saturday + datetime.timedelta(days=1))
    )


def _quarter_of(year: int, month: int) -> EdtfDate:
    first = (month - 1) // 3 * 3 + 1
    return EdtfDate.interval(EdtfDate.from_month(year, first), EdtfDate.from_month(year, first + 2))


Reader = Callable[[Tokens, Context, datetime.date], Readings]

_SHAPES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile("R"), _relative_day),
    (re.compile("DU"), _directed_unit),
    (re.compile("DW"), _directed_weekday),
    (re.compile("W"), _bare_weekday),
    (re.compile("D[MS]"), _directed_month_or_season),
    (re.compile("[Idnw]UG"), _units_ago),
)
