"""Dates of all kinds for property tests, as EDTF texts and values of levels 0 to 2."""

from hypothesis import strategies as st

from timeline.dates import DateError, EdtfDate
from timeline.dates.calendar import days_in_month, iso_year

years = st.one_of(st.integers(1800, 2100), st.integers(-9999, 9999))
signs = st.sampled_from(["", "", "", "~", "?", "%"])


def valid(text: str) -> EdtfDate | None:
    try:
        return EdtfDate.parse(text)
    except DateError:
        return None


@st.composite
def days(draw: st.DrawFn) -> str:
    year, month = draw(years), draw(st.integers(1, 12))
    return f"{iso_year(year)}-{month:02d}-{draw(st.integers(1, days_in_month(year, month))):02d}"


@st.composite
def unspecified_years(draw: st.DrawFn) -> str:
    """Unspecified from the right: 201X, 18XX, -1XXX."""
    return draw(st.sampled_from(["", "-"])) + draw(
        st.one_of(
            st.integers(0, 999).map(lambda decade: f"{decade:03d}X"),
            st.integers(0, 99).map(lambda century: f"{century:02d}XX"),
            st.integers(0, 9).map(lambda millennium: f"{millennium}XXX"),
            st.just("XXXX"),
        )
    )


@st.composite
def masked_texts(draw: st.DrawFn) -> str:
    """Unspecified anywhere: 156X-12-31, 1XX3, 1500-1X-25."""
    date = draw(days())
    hidden = draw(st.sets(st.integers(0, len(date) - 1), min_size=1, max_size=4))
    text = "".join("X" if place in hidden and sign.isdigit() else sign for place, sign in enumerate(date))
    year, month, _ = text.rsplit("-", 2)
    return draw(st.sampled_from([year, f"{year}-{month}", text]))


def masks() -> st.SearchStrategy[str]:
    return masked_texts().filter(lambda text: "X" in text)


@st.composite
def qualified_parts(draw: st.DrawFn) -> str:
    """Doubt about single parts, before or after them: 2004?-~06-~04, 2004-06~-11."""
    parts = draw(st.one_of(days(), months, seasons, masks())).rsplit("-", 2)
    marked = [draw(st.sampled_from(["{sign}{part}", "{part}{sign}"])) for _ in parts]
    return "-".join(
        mark.format(part=part, sign=draw(signs)) for mark, part in zip(marked, parts, strict=True)
    )


months = st.builds(lambda year, month: f"{iso_year(year)}-{month:02d}", years, st.integers(1, 12))
seasons = st.builds(lambda year, season: f"{iso_year(year)}-{season}", years, st.integers(21, 24))
parts_of_years = st.builds(lambda year, code: f"{iso_year(year)}-{code}", years, st.integers(25, 41))
unspecified_parts = st.builds(
    str.__add__, st.one_of(years.map(iso_year), unspecified_years()), st.sampled_from(["-XX", "-XX-XX"])
)
unspecified_days = months.map(lambda month: f"{month}-XX")
level_one = st.builds(
    str.__add__,
    st.one_of(
        days(),
        months,
        years.map(iso_year),
        seasons,
        unspecified_years(),
        unspecified_parts,
        unspecified_days,
    ),
    signs,
)
ends = st.one_of(level_one, level_one, parts_of_years, masks(), qualified_parts())
long_years = st.one_of(
    st.integers(10_000, 290_000_000_000).map("Y{}".format),
    st.integers(10_000, 290_000_000_000).map("Y-{}".format),
    st.integers(100, 500_000).map(lambda ten_thousands: f"Y-{ten_thousands}0000"),
    st.builds("Y{}{}E{}".format, st.sampled_from(["", "-"]), st.integers(1, 290), st.integers(4, 9)),
)
estimates = st.one_of(
    st.builds("{}S{}".format, years.map(iso_year), st.integers(1, 4)),
    st.builds("{}S{}".format, long_years, st.integers(1, 5)),
)
zones = st.sampled_from(["", "Z", "+02", "+05:30", "-12:00", "+14:00"])
clocks = st.times().map(lambda time: time.strftime("%H:%M:%S"))
moments = st.builds("{}T{}{}".format, days(), st.one_of(clocks, st.just("14:30:00")), zones)
texts = st.one_of(ends, st.builds(str.__add__, long_years, signs), estimates, moments)

singles = texts.map(valid).filter(bool)
end_values = ends.map(valid).filter(bool)
"""What an interval can begin or end with, and what a set can have as a member."""


@st.composite
def intervals(draw: st.DrawFn) -> EdtfDate:
    first, last = sorted((draw(end_values), draw(end_values)))
    wanted = draw(
        st.sampled_from(
            [f"{first}/{last}", f"{first}/{last}", f"{first}/..", f"../{last}", f"{first}/", f"/{last}"]
        )
    )
    return valid(wanted) or valid(f"{first}/..")


@st.composite
def near_intervals(draw: st.DrawFn) -> EdtfDate:
    """Intervals whose ends have a month or a year in common, as most have."""
    text, sign = draw(days()), draw(signs)
    cut = draw(st.sampled_from([0, 3, 6]))
    year, month, day = text.rsplit("-", 2)
    ways = [(f"{year}-12-31", 0), (f"{year}-{month}-28" if int(day) <= 28 else text, 0), (f"{year}-12", 3)]
    last = draw(st.sampled_from([end for end, needed in ways if needed == (3 if cut == 3 else 0)]))
    if cut == 6:
        return EdtfDate.parse(
            f"{year}{sign}/{iso_year(min(int(year) + draw(st.integers(0, 200)), 9999))}{sign}"
        )
    return EdtfDate.parse(f"{text[:-cut] if cut else text}{sign}/{last}{sign}")


@st.composite
def sets(draw: st.DrawFn) -> EdtfDate:
    members = sorted(draw(st.lists(end_values, min_size=1, max_size=4)))
    written = [member.text for member in members]
    for place in range(len(written) - 2, -1, -1):
        if draw(st.integers(0, 3)) == 0:
            written[place : place + 2] = [f"{written[place]}..{written[place + 1]}"]
    text = draw(st.sampled_from(["{}", "{}", "{}", "..{}", "{}.."])).format(",".join(written))
    opening, closing = draw(st.sampled_from(["[]", "{}"]))
    return (
        valid(f"{opening}{text}{closing}")
        or valid(f"{opening}{written[0]}{closing}")
        or EdtfDate.parse("[1984]")
    )


@st.composite
def near_sets(draw: st.DrawFn) -> EdtfDate:
    """Days of a month, months of a year, and years, as most sets are of."""
    year, month = draw(years), draw(st.integers(1, 12))
    numbers = draw(st.sets(st.integers(1, 28), min_size=2, max_size=4))
    members = draw(
        st.sampled_from(
            [
                [f"{iso_year(year)}-{month:02d}-{number:02d}" for number in numbers],
                [f"{iso_year(year)}-{number:02d}" for number in numbers if number <= 12],
                [iso_year(year + number) for number in numbers if year + number <= 9999],
            ]
        ).filter(bool)
    )
    opening, closing = draw(st.sampled_from(["[]", "{}"]))
    return EdtfDate.parse(f"{opening}{','.join(members)}{closing}")


values = st.one_of(singles, near_intervals(), intervals(), sets(), near_sets())
