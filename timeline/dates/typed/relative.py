"""Reads words that count from a day: yesterday, last month, three weeks ago. Refuses them where no day was given.

"Next Friday" is the coming one to some and the one after to others, so it is asked. Weeks begin on Monday.
"""

import datetime

from timeline.dates.calendar import shift_month
from timeline.dates.typed.deep_time import is_dated
from timeline.dates.typed.kinds import Kind, Token, Tokens
from timeline.dates.typed.partial import Context, Partial
from timeline.dates.typed.refused import Refused
from timeline.dates.typed.shapes import Readings, Table
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import Direction, Unit

_FARTHEST_COUNT = 5000
_WEEK = datetime.timedelta(days=7)
_QUARTERS = 33
_SATURDAY = 6
_WINTER = 24
_END_OF_WINTER, _END_OF_SPRING = 2, 5


def read_relative(tokens: Tokens, context: Context) -> Readings:
    """A date counted from today, or several where the words leave it open."""
    try:
        return _RELATIVE.read(tokens, context)
    except OverflowError:
        raise Refused("This lies too far from today.", "Type the year itself.") from None


def _whole(*values: EdtfDate) -> Readings:
    return tuple(Partial(whole=value) for value in values)


def _relative_day(tokens: Tokens, context: Context) -> Readings:
    return _whole(EdtfDate.from_day(context.counted_from() + datetime.timedelta(days=tokens[0].number)))


def _relative_weekday(tokens: Tokens, context: Context) -> Readings:
    """Yesterday, Sunday: refused where it was not."""
    relative, weekday = sorted(tokens, key=lambda token: token.kind is not Kind.RELATIVE_DAY)
    day = context.counted_from() + datetime.timedelta(days=relative.number)
    return (Partial(day=day.day, month=day.month, year=day.year, weekday=weekday.number),)


def _directed_unit(tokens: Tokens, context: Context) -> Readings:
    """Last week, this month, next year."""
    direction, token = _directed(tokens)
    step, unit, today = direction.number, token.unit, context.counted_from()
    if unit is Unit.DAY:
        return _whole(EdtfDate.from_day(today + datetime.timedelta(days=step)))
    if unit is Unit.WEEK:
        return _whole(_week_of(today + step * _WEEK))
    if unit is Unit.WEEKEND and step > 0 and today.isoweekday() < _SATURDAY:
        return _whole(_weekend_of(today), _weekend_of(today + _WEEK))
    if unit is Unit.WEEKEND:
        return _whole(_weekend_of(today + step * _WEEK))
    if unit is Unit.MONTH:
        return _whole(EdtfDate.from_month(*shift_month(today.year, today.month, step)))
    if unit is Unit.QUARTER:
        year, month = shift_month(today.year, today.month, 3 * step)
        return _whole(EdtfDate.from_month(year, _QUARTERS + (month - 1) // 3))
    if unit is Unit.YEAR:
        return _whole(EdtfDate.from_year(today.year + step))
    if unit is Unit.DECADE:
        return _whole(EdtfDate.parse(f"{today.year // 10 + step:03d}X"))
    if unit is Unit.CENTURY:
        return _whole(EdtfDate.parse(f"{today.year // 100 + step:02d}XX"))
    return ()


def _directed_weekday(tokens: Tokens, context: Context) -> Readings:
    """Last Friday is before today; this Friday is of today's week; next Friday is either of the two to come."""
    direction, weekday = _directed(tokens)
    today = context.counted_from()
    coming = today + datetime.timedelta(days=(weekday.number - today.isoweekday() - 1) % 7 + 1)
    if direction.meaning == Direction.LAST:
        last = today - datetime.timedelta(days=(today.isoweekday() - weekday.number - 1) % 7 + 1)
        return _whole(EdtfDate.from_day(last))
    if direction.meaning == Direction.THIS:
        return _whole(EdtfDate.from_day(today + datetime.timedelta(days=weekday.number - today.isoweekday())))
    return _whole(EdtfDate.from_day(coming), EdtfDate.from_day(coming + _WEEK))


def _bare_weekday(tokens: Tokens, context: Context) -> Readings:
    """Friday: the last one or the coming one."""
    number, today = tokens[0].number, context.counted_from()
    if number == today.isoweekday():
        return _whole(EdtfDate.from_day(today), EdtfDate.from_day(today - _WEEK))
    last = today - datetime.timedelta(days=(today.isoweekday() - number) % 7)
    return _whole(EdtfDate.from_day(last), EdtfDate.from_day(last + _WEEK))


def _directed_month_or_season(tokens: Tokens, context: Context) -> Readings:
    """Last March is over, next March has not begun, this March is of this year; "next" may also mean next year's."""
    direction, period = _directed(tokens)
    today = context.counted_from()
    years = range(today.year - 2, today.year + 3)
    values = [EdtfDate.from_month(year, period.number) for year in years]
    now = EdtfDate.from_day(today)
    if period.kind is Kind.SEASON and period.number == _WINTER and direction.meaning != Direction.NEXT:
        return _winter_near(today, direction)
    if direction.meaning == Direction.LAST:
        return _whole([value for value in values if value.is_before(now)][-1])
    if direction.meaning == Direction.THIS:
        return _whole(next(value for value in values if value.parts and value.parts.year == today.year))
    coming = [value for value in values if now.is_before(value)]
    return _whole(*coming[:2])


def _winter_near(today: datetime.date, direction: Token) -> Readings:
    """This winter is the one that it is, and in spring that one or the one to come. In January and February, last
    winter is this one to some, as it began last year."""
    last, this, coming = (EdtfDate.from_month(today.year + step, _WINTER) for step in (-2, -1, 0))
    if direction.meaning == Direction.LAST:
        return _whole(last, this) if today.month <= _END_OF_WINTER else _whole(this)
    if today.month <= _END_OF_WINTER:
        return _whole(this)
    return _whole(this, coming) if today.month <= _END_OF_SPRING else _whole(coming)


def _directed(tokens: Tokens) -> tuple[Token, Token]:
    """The direction and what it points to, whichever stands first."""
    first, second = tokens
    return (first, second) if first.kind is Kind.DIRECTION else (second, first)


def _units_ago(tokens: Tokens, context: Context) -> Readings:
    """Three days ago is a day; three weeks, months or years ago is about then, to the week, month or year."""
    if is_dated(tokens, context):
        return ()
    count = next((token.number for token in tokens if token.kind in _COUNTS), 1)
    unit = next(token.unit for token in tokens if token.kind in (Kind.UNIT, Kind.YEAR_WORD))
    today = context.counted_from()
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


_COUNTS = frozenset({Kind.SMALL, Kind.NUMBER, Kind.YEAR, Kind.COUNT})

_RELATIVE = Table(
    ("R", _relative_day),
    ("RW|WR", _relative_weekday),
    ("D[UY]|[UY]D", _directed_unit),
    ("DW|WD", _directed_weekday),
    ("W", _bare_weekday),
    ("D[MS]|[MS]D", _directed_month_or_season),
    ("[Idnyw]?[UY]G|g[Idnyw]?[UY]", _units_ago),
)
