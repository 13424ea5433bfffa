"""Eras on the axis: where their bands lie, that their names do not touch, and that they are told in words."""

from dataclasses import dataclass
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.spans import dates
from tests.rendering.marks import STORY, drawn, scene_of
from timeline.dates import EdtfDate
from timeline.layout.letters import text_width
from timeline.rendering.view_state import ViewState


@dataclass(frozen=True)
class Era:
    name: str
    date: EdtfDate
    colour: str = "lane-2"


def era(name: str, date: str) -> Era:
    return Era(name, EdtfDate.parse(date))


def test_an_era_lies_from_its_first_day_to_its_last():
    scene = scene_of(*STORY, eras=[era("The war", "2008-08-07/2008-08-12")])
    [band] = drawn(scene).eras
    war = next(each for each in drawn(scene).marks if each.mark.headline.startswith("War"))
    assert (band.band.x, band.band.width) == (war.x + war.bar.x, pytest.approx(war.bar.width, abs=0.2))
    assert scene.summary.endswith("Eras: The war, 7–12 Aug 2008.")


def test_an_era_outside_the_window_is_neither_drawn_nor_told():
    view = ViewState(start=EdtfDate.parse("2021-12-01"), end=EdtfDate.parse("2022-01-31"))
    scene = scene_of(*STORY, view=view, eras=[era("The war", "2008-08"), era("The winter", "2021-12/..")])
    for drawing in scene.drawings:
        assert [each.title for each in drawing.eras] == ["The winter, since Dec 2021"]
    assert "The war" not in scene.summary


def test_a_phone_tells_the_names_of_eras_with_those_of_lanes():
    narrow = drawn(scene_of(*STORY, eras=[era("The winter", "2021-12/..")]), "narrow")
    assert narrow.lanes[-1].lines[0].text == "The winter, since Dec 2021"
    assert narrow.eras[0].line is None


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.builds(Era, st.text("abcde", min_size=1, max_size=60), dates.map(EdtfDate.parse)), max_size=8)
)
def test_the_names_of_eras_never_touch_and_stay_on_the_page(eras):
    for drawing in scene_of(*STORY, eras=eras).drawings[:2]:
        names = [
            (each.line.x, each.line.x + text_width(each.line.text, 12), each.line.y) for each in drawing.eras
        ]
        assert all(left >= 0 and right <= drawing.width for left, right, _ in names)
        for one, other in combinations(names, 2):
            assert one[2] != other[2] or one[1] <= other[0] or other[1] <= one[0]
