"""Judges from its clause whether an event happened, goes on, is planned, claimed, forecast or cancelled."""

import re
from functools import lru_cache

from timeline.dates import EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, days_from_civil
from timeline.extraction.attributions import Saying
from timeline.extraction.clauses import joined_letters
from timeline.extraction.phrasing import any_of
from timeline.extraction.readings.reading import Setting
from timeline.extraction.vocabulary import ExtractionWords
from timeline.records import Occurrence


@lru_cache(maxsize=64)
def _cue(words: ExtractionWords, name: str) -> re.Pattern[str]:
    phrases: tuple[str, ...] = getattr(words, name)
    hanging = [phrase for phrase in phrases if not phrase[0].isalpha()]
    standing = [phrase for phrase in phrases if phrase[0].isalpha()]
    pattern = rf"\b{joined_letters(words)}{any_of(standing)}\b"
    return re.compile(rf"{pattern}|{any_of(hanging)}\b" if hanging else pattern)


def occurrence_of(
    clause: str,
    edtf: str | None,
    setting: Setting,
    saying: Saying | None,
    dates_the_saying: bool,
    words: ExtractionWords,
) -> Occurrence:
    """What the world did, as far as this clause tells. `dates_the_saying`: the date says when it was said."""
    if saying and dates_the_saying:
        return Occurrence.HAPPENED if saying.is_telling else Occurrence.CLAIMED
    clause = clause.lower()
    if _cue(words, "cancelled_cues").search(clause):
        return Occurrence.CANCELLED
    if _may_lie_ahead(edtf, setting):
        if _cue(words, "planned_cues").search(clause):
            return Occurrence.PLANNED
        if _cue(words, "forecast_cues").search(clause):
            return Occurrence.FORECAST
        if setting.is_future or _lies_ahead(edtf, setting):
            return Occurrence.PLANNED
    if saying:
        return Occurrence.CLAIMED
    if _cue(words, "ongoing_cues").search(clause):
        return Occurrence.ONGOING
    return Occurrence.HAPPENED


def _may_lie_ahead(edtf: str | None, setting: Setting) -> bool:
    """The date ends after publication, or the clause looks ahead; a day that is told of as past does not."""
    if edtf is None:
        return setting.is_future
    date = EdtfDate.parse(edtf)
    published = setting.clocks.written
    today = days_from_civil(published.year, published.month, published.day) * SECONDS_PER_DAY
    return date.latest >= today + SECONDS_PER_DAY or (setting.is_future and date.latest >= today)


def _lies_ahead(edtf: str | None, setting: Setting) -> bool:
    published = setting.clocks.published
    tomorrow = (days_from_civil(published.year, published.month, published.day) + 1) * SECONDS_PER_DAY
    return edtf is not None and EdtfDate.parse(edtf).earliest >= tomorrow
