"""The words that only extraction needs, a table a language; months, weekdays and numbers belong to `timeline.dates`."""

from timeline.extraction.vocabulary.arabic import ARABIC
from timeline.extraction.vocabulary.english import ENGLISH
from timeline.extraction.vocabulary.french import FRENCH
from timeline.extraction.vocabulary.german import GERMAN
from timeline.extraction.vocabulary.polish import POLISH
from timeline.extraction.vocabulary.russian import RUSSIAN
from timeline.extraction.vocabulary.spanish import SPANISH
from timeline.extraction.vocabulary.table import ExtractionWords
from timeline.extraction.vocabulary.ukrainian import UKRAINIAN

_TABLES = {
    table.language: table for table in (ENGLISH, FRENCH, GERMAN, ARABIC, POLISH, RUSSIAN, SPANISH, UKRAINIAN)
}


def languages() -> tuple[str, ...]:
    """The codes of the languages that have a table."""
    return tuple(_TABLES)


def words_for(language: str) -> ExtractionWords | None:
    """The table of a language ("en", "en-GB"), or None where there is no grammar for it yet."""
    return _TABLES.get(language.replace("_", "-").split("-")[0].casefold())


__all__ = ["ExtractionWords", "languages", "words_for"]
