"""Reads a date as somebody typed it: EDTF, then our grammar, then a second opinion. Asks where words leave a choice.

    read_typed("9-10 January 2022").value   # EdtfDate('2022-01-09/2022-01-10')
    read_typed("01/02/2022").alternatives   # (EdtfDate('2022-02-01'), EdtfDate('2022-01-02'))

No text of any kind raises anything.
"""

import datetime
import re
from dataclasses import dataclass

from timeline.dates.errors import DateError
from timeline.dates.typed.cleaning import clean, fold
from timeline.dates.typed.grammar import Outcome, read_phrase
from timeline.dates.typed.partial import Context
from timeline.dates.typed.refused import Refused, Unread
from timeline.dates.typed.second_opinion import second_opinion
from timeline.dates.typed.tokens import tokenise
from timeline.dates.value import EdtfDate
from timeline.dates.vocabulary import for_language
from timeline.dates.wording import to_words

MOST_ALTERNATIVES = 3

_SUGGESTION = "Type it like 9 January 2022, March 2014, 2014, early 2022 or 9–10 January 2022."
_LOOKS_LIKE_EDTF = re.compile(r"[-0-9XYEST~?%./:+Z\[\]{},]*[0-9X]{4}[-0-9XYEST~?%./:+Z\[\]{},]*")
# "2021-22" is summer 2021 in EDTF and two years to most people.
_SEASON_OR_YEARS = re.compile(r"([0-9]{2})([0-9]{2})-(2[1-4])")


@dataclass(frozen=True, slots=True)
class TypedReading:
    """A date as it was understood, or a question, or a refusal: exactly one of `value` and `refusal` is there.

    `words` say the value back. `alternatives` are other readings, at most three. `refusal` is a sentence and
    `suggestion` what to type instead. `language` is the one that it was read in, "" where it was not read.
    """

    value: EdtfDate | None = None
    words: str = ""
    alternatives: tuple[EdtfDate, ...] = ()
    refusal: str = ""
    suggestion: str = ""
    language: str = ""


def read_typed(
    text: str, *, languages: tuple[str, ...] = ("en",), today: datetime.date | None = None
) -> TypedReading:
    """Read a typed date. `today` is the day that "yesterday" counts from; without it such words are refused.

    Raises LookupError for a language that is not read, and nothing for any text.
    """
    vocabularies = [for_language(language) for language in languages]
    try:
        plain = clean(text)
        edtf = _read_edtf(plain)
        if edtf is not None:
            return _answer(edtf, languages, vocabularies[0].language)
        unread = Refused("This is not a date that can be read.")
        for vocabulary in vocabularies:
            try:
                outcome = _read_words(plain, Context(vocabulary, today))
            except Unread as error:
                unread = error
                continue
            if outcome is not None:
                return _answer(outcome, languages, vocabulary.language)
        raise _edtf_fault(plain) or unread
    except Refused as refused:
        return TypedReading(refusal=refused.reason, suggestion=refused.suggestion or _SUGGESTION)


def _read_edtf(text: str) -> Outcome | None:
    """A strict EDTF value; asked about where it is also the common way to write two years."""
    upper = text.upper()
    try:
        value = EdtfDate.parse(upper)
    except DateError:
        return None
    years = _SEASON_OR_YEARS.fullmatch(upper)
    if years and int(years[3]) == int(years[2]) + 1:
        return Outcome((value, EdtfDate.parse(f"{years[1]}{years[2]}/{years[1]}{years[3]}")), False)
    return Outcome((value,), True)


def _read_words(text: str, context: Context) -> Outcome | None:
    """What our grammar reads, or else dateparser, which only ever sees words of ours."""
    language = context.vocabulary.language
    tokens = tokenise(fold(text), language)
    try:
        outcome = read_phrase(tokens, context)
    except DateError as error:
        raise Refused(error.reason) from None
    if outcome is None:
        opinion = second_opinion(text, (language,))
        return None if opinion is None else Outcome((opinion,), True)
    return outcome


def _answer(outcome: Outcome, languages: tuple[str, ...], language: str) -> TypedReading:
    value, *others = outcome.choices
    if outcome.is_settled:
        words = to_words(value, locale=languages[0])
        return TypedReading(value, words, tuple(others[:MOST_ALTERNATIVES]), language=language)
    alternatives = outcome.choices[:MOST_ALTERNATIVES]
    ways = ", or ".join(to_words(choice, locale=languages[0]) for choice in alternatives)
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


def _edtf_fault(text: str) -> Refused | None:
    """EDTF's own complaint about what was meant for EDTF."""
    upper = text.upper()
    if _LOOKS_LIKE_EDTF.fullmatch(upper):
        try:
            EdtfDate.parse(upper)
        except DateError as error:
            return Refused(error.reason)
    return None
