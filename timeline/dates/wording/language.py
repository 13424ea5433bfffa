"""One language in one style: says phrases by its table. A template is taken apart once, not each time it is used."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from string import Formatter
from typing import Literal, NamedTuple

from babel import Locale
from babel.dates import get_month_names

from timeline.dates.wording.phrase import Month, Phrase
from timeline.dates.wording.tables import KINDS

MonthsWidth = Literal["wide", "abbreviated"]
Numerals = Mapping[str, Callable[[int], str]]
Months = Mapping[str, tuple[str, ...]]

SPACED_DASH = " – "
_NO_FORM = "plain"
_FIRST_GROUPED = 10_000
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Style(StrEnum):
    """How much room there is: running text, a column, or a column of digits."""

    LONG = "long"
    SHORT = "short"
    NUMERIC = "numeric"


class _Piece(NamedTuple):
    literal: str
    gap: str | None
    wanted: str | None


class Wording:
    """One language in one style. `months` and `numerals` are what its gaps can ask for beyond what tables.py lists."""

    def __init__(
        self,
        locale: str,
        templates: Mapping[str, str],
        *,
        width: MonthsWidth = "wide",
        months: Months | None = None,
        numerals: Numerals | None = None,
        group: str = ",",
        decimal: str = ".",
        joint: str = SPACED_DASH,
        finish: Callable[[str], str] | None = None,
    ) -> None:
        self.templates = templates
        self.months: Months = {
            "": _month_names(locale, width, "format"),
            "standalone": _month_names(locale, width, "stand-alone"),
            **(months or {}),
        }
        self.numerals: Numerals = {
            "two": lambda number: f"{number % 100:02d}",
            "roman": roman,
            **(numerals or {}),
        }
        self.group, self.decimal, self._joint, self._finish = group, decimal, joint, finish
        self._plural_form = Locale.parse(locale).plural_form
        self._pieces: dict[tuple[str, str, str], tuple[_Piece, ...]] = {}

    def words(self, phrase: Phrase) -> str:
        """All that is to be said of a value."""
        words = self.say(phrase)
        return self._finish(words) if self._finish else words

    def say(self, phrase: Phrase, form: str = "") -> str:
        """The words of a phrase, in a grammatical form of this language."""
        kind, gaps, variant = phrase
        pieces = self._pieces.get((kind, variant, form)) or self._take_apart(kind, variant, form)
        words = []
        for literal, gap, wanted in pieces:
            words.append(literal)
            if gap is None:
                continue
            value = gaps[gap]
            if isinstance(value, str):
                words.append(value)
            elif isinstance(value, int):
                words.append(self._number(value, wanted or ""))
            else:
                words.append(self.say(value, form if wanted is None else wanted))
        return "".join(words)

    def has(self, key: str) -> bool:
        return key in self.templates

    def is_closed(self, kind: str, variant: str = "") -> bool:
        """Whether what is said before the words of this kind is said about both ends."""
        template = self.templates[self._key(kind, variant, "")]
        return SPACED_DASH not in template and self._joint not in template

    def plural(self, count: str) -> str:
        """CLDR's plural category of a number such as 4.5."""
        return self._plural_form(Decimal(count))

    def decimal_text(self, number: str) -> str:
        """A number such as 1234.5 with the separators of this language."""
        whole, point, rest = number.partition(".")
        return self._digits(int(whole)) + (self.decimal if point else "") + rest

    def _number(self, number: int, wanted: str) -> str:
        if isinstance(number, Month):
            names = self.months.get(wanted)
            if names:
                return names[number - 1]
            return str(int(number)) if wanted == "number" else self.numerals[wanted](number)
        return self.numerals[wanted](number) if wanted else self._digits(number)

    def _digits(self, number: int) -> str:
        if number < _FIRST_GROUPED:
            return str(number)
        return f"{number:,}" if self.group == "," else f"{number:,}".replace(",", self.group)

    def _take_apart(self, kind: str, variant: str, form: str) -> tuple[_Piece, ...]:
        template = self.templates[self._key(kind, variant, form)]
        pieces = tuple(
            _Piece(literal, gap, "" if spec == _NO_FORM else spec or None)
            for literal, gap, spec, _ in Formatter().parse(template)
        )
        self._pieces[kind, variant, form] = pieces
        return pieces

    def _key(self, kind: str, variant: str, form: str) -> str:
        for key in (f"{kind} {variant} {form}", f"{kind} {variant}", f"{kind} {form}", kind):
            if key in self.templates:
                return key
        default = KINDS[kind].default
        if default is None:
            raise LookupError(f"There is no template for “{kind}”.")
        return self._key(default, "", form)


def language(
    locale: str,
    *,
    long: Mapping[str, str],
    short: Mapping[str, str],
    numeric: Mapping[str, str],
    months: Months | None = None,
    numerals: Numerals | None = None,
    group: str = ",",
    decimal: str = ".",
    joint: str = SPACED_DASH,
    finish: Callable[[str], str] | None = None,
) -> Mapping[Style, Wording]:
    """The three styles of a language. `locale` is CLDR's, for the names of months and the plurals of counts.

    `short` holds what differs from `long`, and `numeric` what differs from both. `months` are rows of twelve names and
    `numerals` rules for numbers that templates ask for by name; `group` stands between groups of three digits.
    `joint` is what parts the ends of a range, as a spaced dash does: doubt is then said of each end. `finish` has the
    last word on the whole, for what depends on how the next word sounds.
    """

    def style(width: MonthsWidth, templates: Mapping[str, str]) -> Wording:
        return Wording(
            locale,
            templates,
            width=width,
            months=months,
            numerals=numerals,
            group=group,
            decimal=decimal,
            joint=joint,
            finish=finish,
        )

    return {
        Style.LONG: style("wide", {**long}),
        Style.SHORT: style("abbreviated", {**long, **short}),
        Style.NUMERIC: style("abbreviated", {**long, **short, **numeric}),
    }


def listed(names: Mapping[int, str]) -> Callable[[int], str]:
    """A rule for numbers from a table; a number that is not in it stays digits."""
    return lambda number: names.get(number, str(number))


def roman(number: int) -> str:
    """1 → I, 19 → XIX, up to 399."""
    numeral = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


@cache
def _month_names(
    locale: str, width: MonthsWidth, context: Literal["format", "stand-alone"]
) -> tuple[str, ...]:
    names = get_month_names(width, context=context, locale=locale)
    return tuple(names[month] for month in range(1, 13))
