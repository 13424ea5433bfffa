"""The words of time, language by language, as data. A language that is not here is refused by name."""

from timeline.dates.vocabulary.arabic import ARABIC
from timeline.dates.vocabulary.english import ENGLISH
from timeline.dates.vocabulary.french import FRENCH
from timeline.dates.vocabulary.german import GERMAN
from timeline.dates.vocabulary.polish import POLISH
from timeline.dates.vocabulary.russian import RUSSIAN
from timeline.dates.vocabulary.spanish import SPANISH
from timeline.dates.vocabulary.ukrainian import UKRAINIAN
from timeline.dates.vocabulary.words import Direction, Era, Hemisphere, Opening, Part, Unit, Vocabulary

__all__ = [
    "LANGUAGES",
    "Direction",
    "Era",
    "Hemisphere",
    "Opening",
    "Part",
    "Unit",
    "Vocabulary",
    "for_language",
]

_VOCABULARIES = {
    vocabulary.language: vocabulary
    for vocabulary in (ENGLISH, ARABIC, FRENCH, GERMAN, POLISH, RUSSIAN, SPANISH, UKRAINIAN)
}

LANGUAGES = tuple(_VOCABULARIES)
"""The languages that dates can be read in."""


def for_language(language: str) -> Vocabulary:
    """The words of a language, by its code; the region of "en-GB" is passed over. Raises LookupError."""
    vocabulary = _VOCABULARIES.get(language.replace("_", "-").partition("-")[0].lower())
    if vocabulary is None:
        raise LookupError(
            f"There are no words for the language “{language}”: there are for {', '.join(LANGUAGES)}."
        )
    return vocabulary
