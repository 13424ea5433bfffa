"""A date that somebody typed into a public page: what it was read as, or a sentence that says why it was not."""

import datetime
from dataclasses import dataclass

from timeline.dates import EdtfDate, read_typed
from timeline.dates.vocabulary import LANGUAGES
from timeline.models.date_sentences import in_use
from timeline.rendering.date_line import words_in

LONGEST_DATE = 100
"""What is typed beyond this is not shown again."""


@dataclass(frozen=True, slots=True)
class DateAsked:
    """One end of the window: what stands in its field, what that was read as, or why it was not."""

    text: str = ""
    date: EdtfDate | None = None
    problem: str = ""
    choices: tuple[EdtfDate, ...] = ()
    language: str = "en"

    @property
    def choices_in_words(self) -> tuple[tuple[EdtfDate, str], ...]:
        return tuple((choice, words_in(choice, self.language)) for choice in self.choices)


def date_asked(typed: str, today: datetime.date, language: str) -> DateAsked:
    """What was typed as a date, read in that language and in English."""
    text = " ".join(typed.replace("\0", " ").split())
    if not text:
        return DateAsked()
    languages = _languages(language)
    reading = read_typed(text, languages=languages, today=today)
    if reading.value is None:
        problem = f"{in_use(reading.refusal)} {in_use(reading.suggestion)}".strip()
        return DateAsked(text[:LONGEST_DATE], None, problem, reading.alternatives, language)
    # The axis asks in EDTF: its field shows words instead, where they would be read as the same date again.
    words = words_in(reading.value, language)
    is_read_back = read_typed(words, languages=languages, today=today).value == reading.value
    return DateAsked(words if text == reading.value.text and is_read_back else text, reading.value)


def _languages(language: str) -> tuple[str, ...]:
    base = language.partition("-")[0].lower()
    return tuple(dict.fromkeys([base, "en"] if base in LANGUAGES else ["en"]))
