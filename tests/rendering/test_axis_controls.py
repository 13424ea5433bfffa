"""Moving along the axis by its links alone, and what an address may say."""

from datetime import date

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string

from tests.rendering.marks import STORY, drawn, scene_of
from timeline.dates import EdtfDate
from timeline.rendering.reader_filter import Known, read_filter
from timeline.rendering.view_state import ViewState

KNOWN = Known(lanes=("military", "diplomacy", "background"))


def reads(address: str) -> ViewState:
    """What the page makes of an address."""
    return read_filter(QueryDict(address.lstrip("?")), known=KNOWN, today=date(2022, 1, 2)).view


def follow(view: ViewState, name: str) -> ViewState | None:
    control = next(move for move in scene_of(*STORY, view=view).controls.moves if move.name == name)
    return reads(control.query) if control.query else None


def test_from_the_whole_one_can_only_go_in():
    assert [move.name for move in scene_of(*STORY).controls.moves if move.query] == ["in"]


def test_zooming_in_never_ends_in_emptiness():
    view, steps = ViewState(), 0
    while (nearer := follow(view, "in")) is not None:
        view, steps = nearer, steps + 1
        assert drawn(scene_of(*STORY, view=view)).marks, view.query()
    assert 3 <= steps <= 20


def test_panning_crosses_every_gap_in_a_few_steps_and_ends_at_the_end():
    view, steps = reads("from=2008-08-01&to=2008-08-31"), 0
    while (later := follow(view, "later")) is not None:
        assert later.start > view.start
        view, steps = later, steps + 1
    assert steps <= 60 and view.end.latest >= EdtfDate.parse("2022-04-30").earliest


def test_zooming_out_comes_back_to_the_whole():
    view = reads("from=2021-12-30&to=2022-01-03")
    while (farther := follow(view, "out")) is not None:
        view = farther
    assert not view.has_window


def test_stops_are_dates_that_an_address_can_say():
    controls = scene_of(*STORY, view=reads("from=2014-01-01&to=2014-12-31")).controls
    stops = [EdtfDate.parse(stop) for stop in controls.stops]
    assert stops == sorted(stops)
    assert controls.stops[controls.stops_per_window] == "2014-01-01"


@pytest.mark.parametrize(
    ("address", "canonical"),
    [
        ("", "?"),
        ("?scale=even&order=newest&q=geneva&lane=military&lane=diplomacy&lane=military&to=2022-02&from=2014",
         "?from=2014&to=2022-02&lane=military&lane=diplomacy&q=geneva&order=newest&scale=even"),
        ("?scale=cubist&order=random", "?"),
    ],
)  # fmt: skip
def test_one_state_has_one_address(address, canonical):
    assert reads(address).query() == canonical


@pytest.mark.parametrize(
    "address",
    [
        "?from=2050&to=2051",
        "?from=2016&to=2017",  # all of it within a gap
        "?from=2030",
        "?to=1900",
        "?from=Y-200000000000",
        "?from=2022-01-02&to=2022-01-02",
        "?lane=nowhere",
    ],
)
def test_any_window_can_be_drawn(address):
    scene = scene_of(*STORY, view=reads(address))
    assert scene.summary
    assert render_to_string("reader/_axis.html", {"axis": scene})


def test_only_the_lanes_that_were_chosen_are_drawn():
    chosen = reads("?lane=military&order=newest")
    assert chosen.query() == "?lane=military&order=newest"
    assert {each.mark.lane for each in drawn(scene_of(*STORY, view=chosen)).marks} == {"military"}
