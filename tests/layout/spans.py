"""Dates for layouts to be tried on: a story with crowds and silences, and any dates at all."""

from hypothesis import strategies as st

from timeline.dates import EdtfDate
from timeline.layout.span import Span

STORY = (
    "2008-08-07/2008-08-12",
    "2014",
    "2014-02-27/2014-03-18",
    "2014-03-27",
    "2021-12",
    "2021-12-17",
    "2021-12-30",
    "2021-12-31",
    "2022-01-02",
    "2022-01-09/2022-01-10",
    "2022-01-12",
    "2022-01-13",
    "2022-01~/2022-04~",
)


def spans(*texts: str) -> list[Span]:
    return [Span.of(EdtfDate.parse(text)) for text in texts]


def _day(year: int, month: int, day: int) -> str:
    return EdtfDate.from_civil(year, month, day).text


days = st.builds(_day, st.integers(-4000, 4000), st.integers(1, 12), st.integers(1, 28))
near_days = st.builds(_day, st.integers(2021, 2022), st.integers(1, 12), st.integers(1, 28))
months = st.builds(lambda year, month: f"{year:04d}-{month:02d}", st.integers(0, 3000), st.integers(1, 12))
years = st.integers(-200_000_000, 200_000_000).map(lambda year: EdtfDate.from_year(year).text)
moments = st.builds(
    lambda day, hour, minute: f"2024-11-{day:02d}T{hour:02d}:{minute:02d}:00",
    st.integers(4, 8),
    st.integers(0, 23),
    st.integers(0, 59),
)
ranges = st.tuples(near_days, days).map(
    lambda ends: "/".join(sorted(ends, key=lambda end: EdtfDate.parse(end)))
)
open_ranges = near_days.flatmap(lambda day: st.sampled_from([f"{day}/..", f"../{day}"]))
dates = st.one_of(days, near_days, near_days, months, years, ranges, open_ranges)
a_night = st.one_of(moments, moments, moments, st.sampled_from(["2024-11-05", "2024-11", "2024-11-05/.."]))
any_spans = st.one_of(
    st.lists(dates, min_size=1, max_size=40), st.lists(a_night, min_size=1, max_size=40)
).map(lambda texts: spans(*texts))
