"""Reads a date as somebody typed it: EDTF, then our grammar, then a second opinion. Asks where words leave a choice.

    read_typed("9-10 January 2022").value   # EdtfDate('2022-01-09/2022-01-10')
    read_typed("01/02/2022").alternatives   # (EdtfDate('2022-02-01'), EdtfDate('2022-01-02'))

No text of any kind raises anything.
"""

import datetime
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.errors import DateError
from timeline.dates.typed.answers import Outcome
from timeline.dates.typed.cleaning import clean
from timeline.dates.typed.edtf import edtf_fault, read_edtf
from timeline.dates.typed.grammar import read_phrase
from timeline.dates.typed.lexicon import spelt_out
from timeline.dates.typed.partial import Context
from timeline.dates.typed.refused import Refused, Unread
from timeline.dates.typed.second_opinion import second_opinion
from timeline.dates.typed.tokens import tokenise
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import for_language
from timeline.dates.wording import LOCALES, to_words

MOST_ALTERNATIVES = 3

_SUGGESTION = "Type it like {day}, {month}, {year}, {part} or {range}."
_EXAMPLES = {
    "day": "2022-01-09",
    "month": "2014-03",
    "year": "2014",
    "part": "2022-01~/2022-04~",
    "range": "2022-01-09/2022-01-10",
}


@dataclass(frozen=True, slots=True)
class TypedReading:
    """A date as it was understood, or a question, or a refusal: exactly one of `value` and `refusal` is there.

    `words` say the value back. `alternatives` are other readings, at most three. `refusal` is a sentence and
    `suggestion` what to type instead. The sentences are English; dates in them are in the language of the text,
    which is `language`: "" where nothing was read.
    """

    value: EdtfDate | None = None
    words: str = ""
    alternatives: tuple[EdtfDate, ...] = ()
    refusal: str = ""
    suggestion: str = ""
    language: str = ""


def read_typed(
    text: str, *, languages: Sequence[str] = ("en",), today: datetime.date | None = None
) -> TypedReading:
    """Read a typed date, in the first of the languages that can. `today` is the day that "yesterday" counts from;
    without it such words are refused.

    Raises LookupError for a language that is not read, and nothing for any text.
    """
    codes = tuple(dict.fromkeys(for_language(language).language for language in languages))
    locale = codes[0] if codes else "en"
    try:
        plain = clean(text)
        edtf = read_edtf(plain)
        if edtf is not None:
            return _answer(edtf, locale)
        outcome, language = _read_words(plain, codes, today)
        return _answer(outcome, language)
    except Refused as refused:
        suggestion = refused.suggestion or _SUGGESTION
        return TypedReading(refusal=refused.reason, suggestion=suggestion.format(**_examples(locale)))


def _read_words(text: str, languages: tuple[str, ...], today: datetime.date | None) -> tuple[Outcome, str]:
    """What the first language that can read the text makes of it, and which that is. Raises Refused: with a reason
    from a language that knew every word, else with the word that the farthest reading stopped at."""
    refused: Refused | None = None
    unread: Unread | None = None
    understood = []
    for language in languages:
        try:
            words = tokenise(spelt_out(text, language), language)
            outcome = read_phrase(words, Context(for_language(language), today, text))
        except Unread as error:
            unread = error if unread is None or error.position > unread.position else unread
            continue
        except Refused as error:
            refused = refused or error
            continue
        except DateError as error:
            refused = refused or Refused(error.reason)
            continue
        if outcome is not None:
            return outcome, language
        understood.append((language, words))
    for language, words in () if refused else understood:
        opinion = second_opinion(text, words, language)
        if opinion is not None:
            return Outcome((opinion,), True), language
    generic = Refused("This is not a date that can be read.")
    raise refused or edtf_fault(text) or (unread.named() if unread and not understood else generic)


def _answer(outcome: Outcome, language: str) -> TypedReading:
    locale = _locale(language)
    value, *others = outcome.choices
    if outcome.is_settled:
        words, alternatives = to_words(value, locale=locale), tuple(others[:MOST_ALTERNATIVES])
        return TypedReading(value, words, alternatives, language=language)
    alternatives = outcome.choices[:MOST_ALTERNATIVES]
    ways = ", or ".join(_isolated(to_words(choice, locale=locale)) for choice in alternatives)
    return TypedReading(
        alternatives=alternatives,
        refusal=_question(len(alternatives), ways),
        suggestion=outcome.advice,
        language=language,
    )


def _question(count: int, ways: str) -> str:
    if count == 1:
        return f"This date has no year. Is it {ways}?"
    return f"This date can be read {'two' if count == 2 else 'three'} ways: {ways}."


def _locale(language: str) -> str:
    """The language to word a date in: the reader's own, or English while it has no wording."""
    return language if language in LOCALES else "en"


@lru_cache(maxsize=16)
def _examples(language: str) -> dict[str, str]:
    locale = _locale(language)
    return {
        name: _isolated(to_words(EdtfDate.parse(text), locale=locale)) for name, text in _EXAMPLES.items()
    }


def _isolated(words: str) -> str:
    """Words of a language that is read from the right, kept in order within a sentence of one that is not (Unicode
    Bidirectional Algorithm, 2.4.2: explicit directional isolates)."""
    is_from_right = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)
    return f"\u2068{words}\u2069" if is_from_right else words
