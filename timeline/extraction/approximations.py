"""Hears that a date is only about right, as in “around 1936”: the words beside it say so. Guesses at no other doubt."""

import re
from functools import lru_cache

from timeline.extraction.phrasing import GAP, any_of

# Before the date, with or without a preposition between.
BEFORE = {
    "en": "around|about|circa|ca.|c.|approximately|roughly|some time around|sometime around",
    "uk": "близько|біля|приблизно|орієнтовно|десь",
    "ru": "около|примерно|приблизительно|ориентировочно|где-то",
    "de": "um|etwa|circa|zirka|ca.|ungefähr|gegen|rund um",
    "fr": "vers|environ|aux environs de|aux alentours de|autour de|à peu près",
    "es": "hacia|alrededor de|alrededor del|en torno a|en torno al|aproximadamente|cerca de|cerca del|circa",
    "pl": "około|ok.|mniej więcej|w okolicach|w przybliżeniu|gdzieś",
    "ar": "حوالي|حوالى|نحو|قرابة|زهاء",
}
# After it.
BEHIND = {
    "en": "or so|or thereabouts|approximately",
    "de": "ungefähr",
    "fr": "environ",
    "es": "aproximadamente",
    "ar": "تقريبا|تقريبًا|تقريباً",
}
# Between one and the date: “примерно в 1940 году”, “aux environs du 5 mai”.
SMALL = {
    "en": "in|on|the|year",
    "uk": "в|у|на|року|рік",
    "ru": "в|во|на|году|год",
    "de": "den|dem|das|Jahr|Jahre",
    "fr": "en|le|la|l’année|l'année|au",
    "es": "en|el|la|año",
    "pl": "w|na|roku|rok",
    "ar": "عام|سنة|العام|شهر|في|يوم",
}
# After one of these “about” and “um” say what it is about: a book about 1984.
TOPICS = {
    "en": "book|books|film|films|novel|story|stories|documentary|play|series|article|report|song|poem|debate|question|"
    "questions|talk|talks|talked|talking|asked|ask|asks|said|says|spoke|speak|speaks|speaking|wrote|write|writes|"
    "written|think|thinks|thought|know|knows|knew|worried|concerned|all|told|tell|tells|lied|argue|argued|nothing",
    "de": "geht|ging|gehe|handelt|handelte|dreht|drehte|Film|Buch|Roman|Streit|Kampf|Debatte|Wettbewerb|Rennen",
}
LONGEST_LEAD = 60
_PLAIN = re.compile(r"-?\d{4}(?:-\d{2}){0,2}", re.ASCII)


def as_near_as_said(edtf: str | None, text: str, start: int, end: int, language: str) -> str | None:
    """The reading of the words from `start` to `end`, called approximate (EDTF level 1, "~") where the text does.

    What is an interval, a part of a year or vague already stays as it was read.
    """
    if edtf is None or language not in BEFORE or not _PLAIN.fullmatch(edtf):
        return edtf
    before, within = _leading(language)
    said = before.search(text, max(0, start - LONGEST_LEAD), start) or within.match(text, start, end)
    topics = TOPICS.get(language)
    if said and topics and re.search(rf"\b(?:{topics})\s+$", text[: said.start()][-LONGEST_LEAD:]):
        said = None
    return f"{edtf}~" if said or _behind(language).match(text, end) else edtf


@lru_cache(maxsize=16)
def _leading(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """In front of a date, and at the beginning of its own words."""
    said, small = _any(BEFORE[language]), _any(SMALL[language])
    before = rf"(?<!\w){said}(?:{GAP}{small}){{0,2}}{GAP}?$"
    within = rf"(?:{small}{GAP}){{0,2}}{said}{GAP}"
    return re.compile(before, re.IGNORECASE), re.compile(within, re.IGNORECASE)


@lru_cache(maxsize=16)
def _behind(language: str) -> re.Pattern[str]:
    return re.compile(rf"{GAP}{_any(BEHIND.get(language, ''))}(?!\w)", re.IGNORECASE)


def _any(phrases: str) -> str:
    return any_of(phrases.split("|") if phrases else ())
