"""What holds for every date, tried on thousands that nobody thought of."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import DateError, EdtfDate, read_typed, to_words
from timeline.dates.calendar import days_in_month, iso_year

TODAY = datetime.date(2022, 1, 3)

years = st.one_of(st.integers(1800, 2100), st.integers(-9999, 9999))
qualifiers = st.sampled_from(["", "", "", "~", "?", "%"])


@st.composite
def days(draw: st.DrawFn) -> str:
    year, month = draw(years), draw(st.integers(1, 12))
    return f"{iso_year(year)}-{month:02d}-{draw(st.integers(1, days_in_month(year, month))):02d}"


@st.composite
def unspecified(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(["", "-"])) + draw(
        st.one_of(
            st.integers(0, 999).map(lambda decade: f"{decade:03d}X"),
            st.integers(0, 99).map(lambda century: f"{century:02d}XX"),
            st.integers(0, 9).map(lambda millennium: f"{millennium}XXX"),
            st.just("XXXX"),
        )
    )


months = st.builds(lambda year, month: f"{iso_year(year)}-{month:02d}", years, st.integers(1, 12))
seasons = st.builds(lambda year, season: f"{iso_year(year)}-{season}", years, st.integers(21, 24))
masked_parts = st.builds(
    str.__add__, st.one_of(years.map(iso_year), unspecified()), st.sampled_from(["-XX", "-XX-XX"])
)
masked_days = months.map(lambda month: f"{month}-XX")
end_points = st.builds(
    str.__add__,
    st.one_of(days(), months, years.map(iso_year), seasons, unspecified(), masked_parts, masked_days),
    qualifiers,
)
long_years = st.integers(10_000, 290_000_000_000).flatmap(
    lambda year: st.sampled_from([f"Y{year}", f"Y-{year}"])
)
zones = st.sampled_from(["", "Z", "+02", "+05:30", "-12:00", "+14:00"])
moments = st.builds(lambda day, time, zone: f"{day}T{time:%H:%M:%S}{zone}", days(), st.times(), zones)
singles = st.one_of(end_points, st.builds(str.__add__, long_years, qualifiers), moments).map(EdtfDate.parse)


@st.composite
def intervals(draw: st.DrawFn) -> EdtfDate:
    first, last = sorted(map(EdtfDate.parse, (draw(end_points), draw(end_points))))
    text = draw(st.sampled_from([f"{first}/{last}", f"{first}/..", f"../{last}", f"{first}/", f"/{last}"]))
    return EdtfDate.parse(text)


values = st.one_of(singles, intervals())


@given(values)
def test_text_is_canonical(value: EdtfDate) -> None:
    assert EdtfDate.parse(value.text) == value
    assert value.earliest <= value.latest


@given(days())
def test_the_more_precise_lies_within_the_less_precise(text: str) -> None:
    day = EdtfDate.parse(text)
    month, year = EdtfDate.parse(text[:-3]), EdtfDate.parse(text[:-6])
    assert month.contains(day) and year.contains(month)
    assert EdtfDate.parse(f"{text[:-7]}X").contains(year) or year.text in ("0000",)
    assert day.precision.rank < month.precision.rank < year.precision.rank


@given(values, values)
def test_overlap_is_symmetric_and_the_opposite_of_apart(one: EdtfDate, other: EdtfDate) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(other) != (one.is_before(other) or other.is_before(one))
    if one.contains(other):
        assert one.overlaps(other)


@given(values, values, values)
def test_order_is_total(one: EdtfDate, two: EdtfDate, three: EdtfDate) -> None:
    assert (one < two) + (one == two) + (one > two) == 1
    assert (one <= two) == (not one > two) and (one >= two) == (two <= one)
    first, second, third = sorted([one, two, three])
    assert first <= second <= third and first <= third


@settings(max_examples=400)
@given(values, st.sampled_from(["long", "short"]))
def test_words_read_back(value: EdtfDate, style: str) -> None:
    words = to_words(value, style=style)
    assert read_typed(words).value == value, words


@given(values)
def test_edtf_is_read_as_it_stands(value: EdtfDate) -> None:
    reading = read_typed(value.text)
    assert value in (reading.value, *reading.alternatives)


_WORDS = """
    early mid late the of 9 10 31 2022 1990s '90s 19th century BC AD - – / . , ? ~ % X T Z [ ] Q1 half quarter
    H2 Feb. Sunday spring winter last next this week month year ago three a about possibly since before
    from to between and until unknown end 00 0000 Y12345 million ٩ \u200f \x00 <b>
"""
phrases = st.one_of(
    st.text(max_size=120), st.lists(st.sampled_from(_WORDS.split()), max_size=12).map(" ".join)
)


@given(phrases)
def test_edtf_refuses_with_its_own_error_alone(text: str) -> None:
    try:
        EdtfDate.parse(text)
    except DateError as error:
        assert str(error) and 0 <= error.position <= max(len(text), 1)


@settings(max_examples=600)
@given(phrases, st.sampled_from([None, TODAY, datetime.date.min, datetime.date.max]))
def test_anything_typed_gets_an_answer_a_question_or_a_reason(text: str, today: datetime.date | None) -> None:
    reading = read_typed(text, today=today)
    assert bool(reading.value) != bool(reading.refusal)
    assert len(reading.alternatives) <= 3
    assert bool(reading.words) == bool(reading.value)
    assert bool(reading.suggestion) == bool(reading.refusal)
