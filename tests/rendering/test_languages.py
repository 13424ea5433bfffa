"""What differs between languages beside their words: thousands, commas, times of day, capitals."""

from datetime import UTC, datetime

import pytest

from timeline.rendering.languages import (
    counted,
    desk_language,
    isolated,
    listed,
    moment_and_zone_in_words,
    readers_language,
    speaking,
    within_a_sentence,
)


@pytest.mark.parametrize(
    ("language", "thousand", "more", "moment"),
    [
        ("en", "1,234", "12,345", "6 March 2022, 09:05 UTC"),
        ("uk", "1\xa0234", "12\xa0345", "6 березня 2022 року, 09:05 UTC"),
        ("ru", "1\xa0234", "12\xa0345", "6 марта 2022 года, 09:05 UTC"),
        ("fr", "1\u202f234", "12\u202f345", "6 mars 2022 à 9 h 05 UTC"),
        ("de", "1.234", "12.345", "6. März 2022, 9.05 Uhr UTC"),
        ("es", "1234", "12.345", "6 de marzo de 2022, 9:05 h UTC"),
        ("ar", "1,234", "12,345", "6 مارس 2022، الساعة 09:05 UTC"),
        ("pl", "1234", "12\xa0345", "6 marca 2022, godz. 9.05 UTC"),
    ],
)
def test_figures_and_moments(language, thousand, more, moment):
    with speaking(language):
        assert (counted(1234), counted(12345)) == (thousand, more)
        said = moment_and_zone_in_words(datetime(2022, 3, 6, 9, 5, tzinfo=UTC))
        assert said.replace("\xa0", " ").replace("\u202f", " ") == moment


def test_things_of_a_list():
    for language, said in (("en", "Geneva, Minsk"), ("ar", "Geneva، Minsk")):
        with speaking(language):
            assert listed(["Geneva", "Minsk"]) == said


def test_labels_within_a_sentence():
    for language, said in (("en", "date"), ("de", "Date")):
        with speaking(language):
            assert within_a_sentence("Date") == said


def test_words_are_isolated_where_something_runs_the_other_way():
    with speaking("en"):
        assert isolated("Geneva") == "Geneva"
        assert isolated("جنيف") == "\u2068جنيف\u2069"
    with speaking("ar"):
        assert isolated("Geneva") == "\u2068Geneva\u2069"


@pytest.mark.parametrize(
    ("asked", "readers", "desk"),
    [
        ("uk", "uk", "uk"),
        ("fr", "fr", "en-gb"),
        ("fr-CA", "fr", "en-gb"),
        ("tlh", "en-gb", "en-gb"),
        ("", "en-gb", "en-gb"),
    ],
)
def test_the_desk_speaks_two_of_the_languages_of_readers(asked, readers, desk):
    assert (readers_language(asked), desk_language(asked)) == (readers, desk)
