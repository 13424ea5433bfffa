"""The words as data: what each language must have, and that nobody changes them by accident."""

import pytest

from timeline.dates.vocabulary import LANGUAGES, Direction, Part, Unit, for_language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vocabulary_is_whole(language: str) -> None:
    words = for_language(language)
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(1, 8))
    assert set(words.seasons.values()) == {21, 22, 23, 24}
    assert set(words.parts.values()) == set(Part)
    assert set(words.directions.values()) == set(Direction)
    assert set(words.units.values()) >= set(Unit) - {Unit.FORTNIGHT}  # few languages have a word for that
    assert set(words.numbers.values()) >= set(range(1, 91))
    assert set(words.ordinals.values()) >= set(range(1, 32))


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_folded(language: str) -> None:
    words = for_language(language)
    for table in (words.months, words.weekdays, words.numbers, words.ordinals, words.parts, words.openings):
        assert all(key == " ".join(key.lower().split()) and "." not in key for key in table)


def test_english_takes_what_the_press_writes() -> None:
    words = for_language("en-GB")
    assert words.months["sept"] == 9 and words.weekdays["thurs"] == 4 and words.seasons["fall"] == 23
    assert words.numbers["twenty-one"] == words.numbers["twenty one"] == 21
    assert words.ordinals["thirty-first"] == 31
    assert words.directions["following"] is Direction.NEXT


def test_words_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        for_language("en").months["smarch"] = 13  # type: ignore[index]


def test_unknown_languages_are_refused_by_name() -> None:
    with pytest.raises(LookupError, match="“tlh”"):
        for_language("tlh")
