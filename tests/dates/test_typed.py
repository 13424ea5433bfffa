"""Reading typed dates whatever the language: several languages at once, folding, zones, numerals, and what it costs.

Today is Monday, 3 January 2022.
"""

import datetime
import sys
from types import SimpleNamespace

import pytest

from timeline.dates import EdtfDate, read_typed, to_words
from timeline.dates.typed import second_opinion
from timeline.dates.typed.cleaning import LONGEST_TEXT
from timeline.dates.typed.roman import roman_number
from timeline.dates.typed.zones import ZONES, edtf_zone
from timeline.dates.vocabulary import LANGUAGES
from timeline.dates.vocabulary.folding import fold, typed_word

TODAY = datetime.date(2022, 1, 3)
EVERY = tuple(LANGUAGES)

IN_MANY_LANGUAGES = [
    ("9 січня 2022 року", "2022-01-09", "uk"),
    ("9 января 2022 года", "2022-01-09", "ru"),
    ("le 9 janvier 2022", "2022-01-09", "fr"),
    ("9 de enero de 2022", "2022-01-09", "es"),
    ("am 9. Januar 2022", "2022-01-09", "de"),
    ("9 stycznia 2022 r.", "2022-01-09", "pl"),
    ("9 يناير 2022", "2022-01-09", "ar"),
    ("9 January 2022", "2022-01-09", "en"),
    ("vor 2014", "../2013", "de"),
    ("vor zwei Jahren", "2020~", "de"),
    ("до 2014 року", "../2014", "uk"),
    ("з 9 до 10 січня 2022", "2022-01-09/2022-01-10", "uk"),
    ("il y a trois semaines", "2021-12-13~", "fr"),
    ("الشهر الماضي", "2021-12", "ar"),
    ("siglo XIX", "18XX", "es"),
    ("9 XI 2022", "2022-11-09", "pl"),
]


@pytest.mark.parametrize(("typed", "edtf", "language"), IN_MANY_LANGUAGES)
def test_the_language_that_knows_the_words_reads_them(typed: str, edtf: str, language: str) -> None:
    reading = read_typed(typed, languages=EVERY, today=TODAY)
    assert reading.value == EdtfDate.parse(edtf), reading
    assert reading.language == language
    assert reading.words == to_words(reading.value, locale=language)


def test_the_first_language_that_can_read_a_text_does() -> None:
    assert read_typed("mars 2014", languages=("en", "fr", "de")).language == "fr"
    assert read_typed("2014?", languages=("uk", "en")).words == to_words(EdtfDate.parse("2014?"), locale="uk")
    assert read_typed("01.02.2022", languages=("de", "en")).value == EdtfDate.parse("2022-02-01")
    assert len(read_typed("01.02.2022", languages=("en", "de")).alternatives) == 2


def test_languages_come_in_any_sequence_with_any_region() -> None:
    for languages in (["en-GB", "en", "de_AT", "DE"], ("de",), ("fr-CA", "de")):
        assert read_typed("9. Januar 2022", languages=languages).value == EdtfDate.parse("2022-01-09")
    with pytest.raises(LookupError, match="“tlh”"):
        read_typed("2014", languages=("en", "tlh"))


REFUSED = [
    ("31. Februar 2022", ("en", "de", "fr"), "February 2022 has 28 days."),
    ("Montag, 2. Januar 2022", ("de", "en"), "is a Sunday, not a Monday."),
    ("9 Januarish 2022", ("en", "de"), "“Januarish” is not part of a date"),
    ("le 9 Smarch 2022", ("en", "fr", "uk"), "“Smarch” is not part of a date"),  # French got farthest
    ("le Ÿzz 2022", ("fr",), "“Ÿzz” is not part of a date"),  # as it was typed
    ("9 січня 2022 року в Києві", ("uk",), "“Києві” is not part of a date"),
    ("9 сі\u0301чня опі\u0301вночі", ("uk",), "“опі\u0301вночі” is not part of a date"),
    ("2022-02-31", EVERY, "February 2022 has 28 days."),
    ("soon", EVERY, "“soon” is not part of a date"),
    ("9" * 10_000, EVERY, "too long"),
    ("9 January 2022, " * 24 + "9 January 2022", ("en",), "not a date that can be read"),
]


@pytest.mark.parametrize(("typed", "languages", "reason"), REFUSED)
def test_the_refusal_that_tells_most_is_given(typed: str, languages: tuple[str, ...], reason: str) -> None:
    assert reason in read_typed(typed, languages=languages, today=TODAY).refusal


@pytest.mark.parametrize("language", EVERY)
def test_what_is_asked_and_suggested_is_in_the_language(language: str) -> None:
    asked = read_typed("01/02/2022", languages=(language,))
    assert to_words(EdtfDate.parse("2022-02-01"), locale=language) in asked.refusal
    refused = read_typed("zzz", languages=(language,))
    assert to_words(EdtfDate.parse("2022-01-09"), locale=language) in refused.suggestion
    assert "{" not in refused.suggestion


FOLDED = [
    ("Été", "ete"),
    ("STRAẞE", "strasse"),
    ("środa", "sroda"),
    ("Łódź", "lodz"),
    ("œuvre", "oeuvre"),
    ("п’ятниця", "пятниця"),
    ("П'ЯТНИЦЯ", "пятниця"),
    ("ёлка", "елка"),
    ("й ї", "й ї"),
    ("сі\u0301чень", "січень"),
    ("أُكتوبَر", "اكتوبر"),
    ("ينـــاير", "يناير"),
    ("الماضى", "الماضي"),
    ("до н. е.", "до н е"),
    ("до н.е.", "до н е"),
    ("av. J.-C.", "av j-c"),
    ("Jan.–März", "jan–marz"),
    ("l’été", "l'ete"),
    ("XIXᵉ", "xixe"),
    ("1.º", "1.o"),
    ("9. Januar", "9. januar"),
]


@pytest.mark.parametrize(("typed", "folded"), FOLDED)
def test_folding(typed: str, folded: str) -> None:
    assert fold(typed) == folded
    assert fold(folded) == folded


def test_a_word_is_found_again_as_it_was_typed() -> None:
    text = "P.S. Straße  п’ятниця (l’Été!)"
    for word in ("Straße", "п’ятниця", "l’Été!"):
        assert typed_word(text, fold(text).index(fold(word))) == word


@pytest.mark.parametrize(
    ("word", "number"),
    [("i", 1), ("iv", 4), ("xix", 19), ("xxxix", 39), ("хіх", 19), ("хvі", 16), ("ху", 15)]
    + [(word, 0) for word in ("", "iiii", "vx", "ic", "mid", "xl", "дім")],
)
def test_roman_numerals(word: str, number: int) -> None:
    assert roman_number(word) == number


ROMAN = [
    ("XIX ст.", "uk", "18XX"),
    ("ХІХ ст.", "uk", "18XX"),  # Cyrillic letters
    ("ХVІІІ–ХІХ ст.", "uk", "17XX/18XX"),
    ("XIX-го века", "ru", "18XX"),
    ("XIXe siècle", "fr", "18XX"),
    ("XIXᵉ siècle", "fr", "18XX"),
    ("wiek XIX", "pl", "18XX"),
    ("II квартал 2014", "uk", "2014-34"),
    ("9 i 10 stycznia 2022", "pl", "{2022-01-09,2022-01-10}"),  # "i" is no numeral here
    ("siglos XVIII y XIX", "es", "{17XX,18XX}"),
]


@pytest.mark.parametrize(("typed", "language", "edtf"), ROMAN)
def test_roman_numerals_count_centuries_and_quarters(typed: str, language: str, edtf: str) -> None:
    assert read_typed(typed, languages=(language,)).value == EdtfDate.parse(edtf)


@pytest.mark.parametrize("name", ZONES)
def test_every_zone_has_shifts_that_edtf_takes(name: str) -> None:
    readings = read_typed(f"9 January 2022, 14:30 {name.upper()}")
    wanted = [EdtfDate.parse(f"2022-01-09T14:30:00{edtf_zone(shift)}") for shift in ZONES[name]]
    assert wanted == ([readings.value] if readings.value else list(readings.alternatives))


GROUPED = [
    ("66,000,001 BC", "en", "Y-66000000"),
    ("66.000.001 v. Chr.", "de", "Y-66000000"),
    ("66\u202f000\u202f001 av. J.-C.", "fr", "Y-66000000"),
    ("10.000 v. Chr.", "de", "-9999"),
    ("4,5 Milliarden", "de", None),
    ("vor 4,5 Milliarden Jahren", "de", "Y-4500000000~"),
    ("4.5 billion years ago", "en", "Y-4500000000~"),
    ("4,500 million years ago", "en", "Y-4500000000~"),  # a comma groups in English
    ("vor 4.500 Millionen Jahren", "de", "Y-4500000000~"),  # and a stop in German
]


@pytest.mark.parametrize(("typed", "language", "edtf"), GROUPED)
def test_large_numbers_are_grouped_as_the_language_does(typed: str, language: str, edtf: str | None) -> None:
    assert read_typed(typed, languages=(language,)).value == (edtf and EdtfDate.parse(edtf))


def test_dateparser_is_asked_little(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    parser = second_opinion._parser("en")

    def ask(text: str) -> object:
        asked.append(text)
        return parser.get_date_data(text)

    spy = SimpleNamespace(get_date_data=ask)
    monkeypatch.setattr(second_opinion, "_parser", lambda language: spy)
    assert read_typed("January 2022, the 9th").value == EdtfDate.parse("2022-01-09")
    assert asked == ["January 2022, the 9th"]
    too_long = "January 2022, " + "the " * 30 + "9th"
    for typed in (
        too_long,
        "until January 2022, the 9th",
        "January 2022, the 9th?",
        "third 2022",
        "9 January",
    ):
        read_typed(typed)
    assert asked == ["January 2022, the 9th"]


# Each begins or joins something in some language, or nothing in any.
UNITS = """9 or |2014 or |9-|9 – |1,|2014, |early |from |until |(|)|? |~2014|c |x|1XX3 (X: |third |second third |may
Q1 |'90s |i v x |14:30 |9 |January 9, 2022, |1914–1918, |9 and 10 January 2022, |of the |a. b. |в. |і |vor |до |من |و
l'|du |y |lata |9. |66 000 |66.000.|7|zz """.replace("\n", "|").split("|")


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_costs_no_more_than_twice_the_work(unit: str) -> None:
    half, whole = ((unit * LONGEST_TEXT)[: LONGEST_TEXT // count] for count in (2, 1))
    assert _work(whole) < 2.5 * _work(half) + 2_000


def _work(text: str) -> int:
    """The calls of functions that a reading takes, which do not depend on the machine."""
    read_typed(text, languages=EVERY, today=TODAY)  # what is kept after the first time is not counted
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        read_typed(text, languages=EVERY, today=TODAY)
    finally:
        sys.setprofile(before)
    return count
