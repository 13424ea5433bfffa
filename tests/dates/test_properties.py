"""What holds for every date, tried on thousands that nobody thought of."""

import datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dates.strategies import days, estimates, masks, texts, valid, values
from timeline.dates import DateError, EdtfDate, Precision, hull, read_typed, to_words
from timeline.dates.typed.cleaning import LONGEST_TEXT
from timeline.dates.vocabulary import LANGUAGES
from timeline.dates.wording import LOCALES, STYLES, Style

TODAY = datetime.date(2022, 1, 3)


@given(values)
def test_text_is_kept_and_reads_back(value: EdtfDate) -> None:
    again = EdtfDate.parse(value.text)
    assert again == value and again.text == value.text and hash(again) == hash(value)
    assert value.earliest <= value.latest


@given(values)
def test_the_canonical_spelling_says_the_same(value: EdtfDate) -> None:
    canonical = EdtfDate.parse(value.canonical)
    assert canonical == value and canonical.canonical == value.canonical
    assert (canonical.earliest, canonical.latest, canonical.precision) == (
        value.earliest,
        value.latest,
        value.precision,
    )


@given(days())
def test_the_more_precise_lies_within_the_less_precise(text: str) -> None:
    day = EdtfDate.parse(text)
    month, year = EdtfDate.parse(text[:-3]), EdtfDate.parse(text[:-6])
    assert month.contains(day) and year.contains(month)
    assert year.text == "0000" or EdtfDate.parse(f"{text[:-7]}X").contains(year)
    assert day.precision.rank < month.precision.rank < year.precision.rank


@given(masks(), st.data())
def test_a_digit_more_lies_within_a_digit_less(text: str, data: st.DataObject) -> None:
    masked = valid(text)
    place = data.draw(st.sampled_from([place for place, sign in enumerate(text) if sign == "X"]))
    known = valid(text[:place] + data.draw(st.sampled_from("0123456789")) + text[place + 1 :])
    if masked and known and not known.parts.season:  # X1 is a month, and 21 is none
        assert masked.contains(known)


@given(estimates)
def test_an_estimate_lies_within_what_its_digits_promise(text: str) -> None:
    estimate = valid(text)
    if estimate:
        assert estimate.contains(EdtfDate.parse(text.partition("S")[0]))


@given(values, values)
def test_overlap_is_symmetric_and_the_opposite_of_apart(one: EdtfDate, other: EdtfDate) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    if one.contains(other):
        assert one.covers(other) and one.overlaps(other)


@given(values, values)
def test_an_intersection_lies_in_both_and_says_the_same_either_way(one: EdtfDate, other: EdtfDate) -> None:
    try:
        both, again = one.intersection(other), other.intersection(one)
    except DateError:
        return  # years that EDTF has no interval of
    assert (both is None) == (again is None)
    if both is None or again is None:
        return
    assert one.covers(both) and other.covers(both) and one.overlaps(other)
    assert (both.earliest, both.latest) == (again.earliest, again.latest)
    assert one.intersection(one) == one


@given(st.lists(values, min_size=1, max_size=4), st.randoms())
def test_a_hull_covers_all_whatever_their_order(dates: list[EdtfDate], random: Random) -> None:
    shuffled = random.sample(dates, len(dates))
    try:
        around, again = hull(dates), hull(shuffled)
    except DateError:
        return  # years that EDTF has no interval of, and no end at all
    assert all(around.covers(date) for date in dates)
    assert (around.earliest, around.latest) == (again.earliest, again.latest)
    assert hull([around, *dates]).covers(around)


@given(values, values)
def test_certainly_before_is_before_and_never_both_ways(one: EdtfDate, other: EdtfDate) -> None:
    if one.is_certainly_before(other):
        assert not other.is_certainly_before(one)
        is_timed = (
            one.precision is other.precision is Precision.SECOND
        )  # their zones may turn their order round
        assert is_timed or one.is_before(other)


@given(values, values, values)
def test_order_is_total(one: EdtfDate, two: EdtfDate, three: EdtfDate) -> None:
    assert (one < two) + (one == two) + (one > two) == 1
    assert (one <= two) == (not one > two) and (one >= two) == (two <= one)
    first, second, third = sorted([one, two, three])
    assert first <= second <= third and first <= third


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=300)
@given(values, st.sampled_from(Style))
def test_words_read_back(locale: str, value: EdtfDate, style: Style) -> None:
    words = to_words(value, locale=locale, style=style)
    if len(words) <= LONGEST_TEXT:
        assert read_typed(words, languages=(locale,)).value == value, words


@given(values, st.sampled_from([style for style in STYLES if style not in list(Style)]))
def test_houses_word_every_date(value: EdtfDate, house: str) -> None:
    assert to_words(value, style=house)


@given(values)
def test_edtf_is_read_as_it_stands(value: EdtfDate) -> None:
    reading = read_typed(value.text)
    assert value in (reading.value, *reading.alternatives)


_WORDS = """
    early mid late the of 9 10 31 2022 1990s '90s 19th century BC AD - – / . .. , ? ~ % X T Z S3 E9 Y [ ] { } Q1 half
    quarter H2 Feb. Sunday spring winter last next this week month year ago three a about possibly since before or and
    from to between until unknown end 00 0000 Y12345 million 14:30 UTC+02:00 (northern hemisphere) ٩ \u200f \x00 <b>
    січня 2022 року з по XIX ст. початок янв. год с начало века до н.э. 1er janvier du au siècle avant J.-C. mars
    del al de enero siglo hacia vom bis Januar Jahrhundert v.Chr. etwa stycznia w. p.n.e. około يناير عام القرن قبل
"""
phrases = st.one_of(
    st.text(max_size=120), texts, st.lists(st.sampled_from(_WORDS.split()), max_size=12).map(" ".join)
)


@settings(max_examples=300)
@given(phrases)
def test_edtf_refuses_with_its_own_error_alone(text: str) -> None:
    try:
        EdtfDate.parse(text)
    except DateError as error:
        assert str(error) and 0 <= error.position <= max(len(text), 1)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150)
@given(phrases, st.sampled_from([None, TODAY, datetime.date.min, datetime.date.max]))
def test_anything_typed_gets_an_answer_a_question_or_a_reason(
    language: str, text: str, today: datetime.date | None
) -> None:
    reading = read_typed(text, languages=(language,), today=today)
    assert bool(reading.value) != bool(reading.refusal)
    assert len(reading.alternatives) <= 3
    assert bool(reading.words) == bool(reading.value)
    assert bool(reading.suggestion) == bool(reading.refusal)
