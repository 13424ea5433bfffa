"""A typed date as a picture: it takes the days that it means, and its edges are as sharp as they are known."""

import re

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from hypothesis import example, given
from hypothesis import strategies as st

from tests.dates.test_properties import values
from tests.rendering.test_any_date import ODD
from timeline.dates import EdtfDate
from timeline.rendering.date_extent import INSET, WIDTH, date_extent

# the date, what is said of its picture, the words under it
SAID = [
    ("2022-01-09", "9 January 2022, drawn within January 2022", ["1", "8", "15", "22"]),
    ("2014-03", "1–31 March 2014, drawn within 2014", ["Jan", "Apr", "Jul", "Oct"]),
    (
        "2014",
        "1 January – 31 December 2014, drawn within 2010–2019",
        ["2010", "2012", "2014", "2016", "2018"],
    ),
    ("2014-33", "1 January – 31 March 2014, drawn within 2014", ["Jan", "Apr", "Jul", "Oct"]),
    ("2014~", "about 2014, drawn within 2010–2019", None),
    ("2014/..", "since 2014, drawn within 2010–2019", None),
    ("[2008,2009]", "2008 or 2009, drawn within 2000–2009", None),
    (
        "2022-01-09T14:30:00Z",
        "9 January 2022, 14:30 UTC, drawn within 9 January 2022",
        ["00:00", "06:00", "12:00", "18:00"],
    ),
]


@pytest.mark.parametrize(("edtf", "said", "ticks"), SAID, ids=[row[0] for row in SAID])
def test_a_picture_is_told_in_words_and_has_a_ruler(edtf, said, ticks):
    extent = date_extent(EdtfDate.parse(edtf))
    assert extent.name == said
    if ticks is not None:
        assert [label.text for label in extent.labels] == ticks


def test_what_the_ruler_leaves_unsaid_stands_beneath_it():
    extent = date_extent(EdtfDate.parse("2021-12-28/2022-01-03"))
    assert [label.text for label in extent.contexts] == ["Dec 2021", "Jan 2022"]


def test_a_bar_takes_its_share_of_the_picture():
    [bar] = date_extent(EdtfDate.parse("2014")).bars
    year = (WIDTH - 2 * INSET) / 10
    assert bar.width == pytest.approx(year, rel=0.01)
    assert bar.x == pytest.approx(INSET + 4 * year, rel=0.01)


def corners(edtf: str) -> list[tuple[float, float]]:
    [bar] = date_extent(EdtfDate.parse(edtf)).bars
    numbers = [float(figure) for figure in re.findall(r"[\d.]+", bar.path)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@pytest.mark.parametrize(
    ("edtf", "slopes"),
    [
        ("2014", (False, False)),
        ("2022-01-09/2022-01-10", (False, False)),  # to the day
        ("2014-03/2014-05", (True, True)),
        ("2014-03/2014-05-18", (True, False)),
        ("2014/2014-05", (True, True)),  # both ends may be any day until May
    ],
)
def test_an_end_that_is_not_known_to_the_day_slopes(edtf, slopes):
    left_low, left_high, right_high, right_low = corners(edtf)
    assert (left_low[0] < left_high[0], right_high[0] < right_low[0]) == slopes


@pytest.mark.parametrize(
    ("edtf", "fades"),
    [
        ("2014", (False, False)),
        ("2014~", (True, True)),
        ("2014~/2016", (True, False)),
        ("2014/..", (False, True)),
        ("../2014", (True, False)),
        ("2022-01~/2022-04~", (True, True)),
        ("2004-06-~11", (True, True)),
    ],
)
def test_what_is_approximate_or_open_fades(edtf, fades):
    [bar] = date_extent(EdtfDate.parse(edtf)).bars
    ends = (bar.stops[0][1], bar.stops[-1][1]) if bar.stops else (1, 1)
    assert tuple(opacity == 0 for opacity in ends) == fades


def test_an_open_end_reaches_the_edge_and_an_unknown_one_is_dashed():
    [bar] = date_extent(EdtfDate.parse("2014/..")).bars
    assert bar.x + bar.width == WIDTH
    unknown = date_extent(EdtfDate.parse("1985/"))
    assert unknown.bars[0].x + unknown.bars[0].width < WIDTH
    assert len(unknown.dashes) == 1


def test_each_member_of_a_set_has_its_bar():
    extent = date_extent(EdtfDate.parse("[1667,1668,1670..1672]"))
    assert len(extent.bars) == 3
    assert "is-one-of" in extent.manner
    assert "is-one-of" not in date_extent(EdtfDate.parse("{2008,2009}")).manner


def test_what_is_in_doubt_looks_so():
    assert "is-uncertain" in date_extent(EdtfDate.parse("2014?")).manner
    assert date_extent(EdtfDate.parse("2014")).manner == ""


def test_a_drawing_has_decimal_points_where_words_have_commas():
    extent = date_extent(EdtfDate.parse("2022-01-09"))
    with translation.override("uk"):
        drawn = render_to_string("desk/_date_extent.html", {"extent": extent, "name": "day"})
    assert re.search(r'd="M\d+\.\d', drawn)
    assert re.findall(r'"[^"]*\d,\d[^"]*"', drawn) == []


def test_sixty_six_million_years_are_not_a_year_in_a_decade():
    assert (
        date_extent(EdtfDate.parse("Y-66000000~")).name
        == "about 66 million years ago, drawn within 70,000,000 BC – 60,000,001 BC"
    )


@example(EdtfDate.parse("9999-12-31/.."))
@given(st.sampled_from(ODD).map(EdtfDate.parse) | values)
def test_every_date_can_be_drawn_within_its_frame(date):
    extent = date_extent(date)
    assert extent.bars
    assert extent.name
    for bar in extent.bars:
        assert -0.1 <= bar.x <= bar.x + bar.width <= WIDTH + 0.1
        assert all(0 <= share <= 1 for share, _ in bar.stops)
        assert [share for share, _ in bar.stops] == sorted(share for share, _ in bar.stops)
    for label in extent.labels:
        assert 0 <= label.at <= WIDTH


@pytest.mark.parametrize("edtf", ["2014~", "[1667,1668~]", "1985/"])
def test_the_picture_needs_no_style_of_its_own(edtf):
    drawn = render_to_string(
        "desk/_date_extent.html", {"extent": date_extent(EdtfDate.parse(edtf)), "name": "date"}
    )
    assert "style=" not in drawn
    assert 'role="img"' in drawn
    identifiers = re.findall(r'id="([^"]+)"', drawn)
    assert len(identifiers) == len(set(identifiers))
