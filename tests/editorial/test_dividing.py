"""The eras of a timeline: in order of date, told to readers at once, and never written over unseen."""

import pytest

from tests import cast, make
from timeline.dates import EdtfDate
from timeline.editorial.composing import compose_timeline
from timeline.editorial.dividing import divide_into_eras, eras_of
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion
from timeline.models import MOST_ERAS, AuditEntry, Era, Timeline
from timeline.records import EraRecord, TimelineRecord

pytestmark = pytest.mark.django_db


def era(name: str, date: str, colour: str = "lane-1") -> EraRecord:
    return EraRecord(name, EdtfDate.parse(date), colour)


WAR, PEACE = era("The war", "1939-09/1945-05", "lane-2"), era("The peace", "1945-05/..")


@pytest.fixture
def talks() -> Timeline:
    return make.timeline(public=False)


def divide(timeline: Timeline, *wanted: EraRecord, **options) -> Timeline:
    return divide_into_eras(
        timeline, wanted, **({"by": cast.edith(), "expected_version": timeline.version} | options)
    )


def test_eras_stand_in_order_of_date_and_leave_a_trace(talks):
    divided = divide(talks, PEACE, WAR)
    assert eras_of(divided) == [WAR, PEACE]
    entry = AuditEntry.objects.get(act="divide into eras")
    assert (entry.before["eras"], entry.after["eras"]) == (
        [],
        ["The war (1939-09/1945-05)", "The peace (1945-05/..)"],
    )
    assert eras_of(divide(divided)) == []


def test_what_is_taken_away_is_ended_and_what_stays_has_not_begun_anew(talks):
    once = divide(talks, WAR, PEACE)
    kept = Era.objects.get(name="The peace")
    twice = divide(once, PEACE)
    assert eras_of(twice) == [PEACE]
    assert Era.objects.standing().get().pk == kept.pk
    war = Era.objects.get(name="The war")
    assert war.begun_at < war.ended_at
    assert eras_of(divide(twice, WAR, PEACE)) == [WAR, PEACE], "it may come back under its name"


def test_a_timeline_can_be_made_with_its_eras():
    made = compose_timeline(TimelineRecord("Century", eras=(PEACE, WAR)), by=cast.edith())
    assert eras_of(made) == [WAR, PEACE]
    with pytest.raises(NotReady, match="Two eras have the same name"):
        compose_timeline(TimelineRecord("Another", eras=(WAR, era("the War", "1914"))), by=cast.edith())
    assert not Timeline.objects.filter(title="Another").exists()


def test_the_very_same_is_no_change(talks):
    once = divide(talks, WAR)
    assert divide(once, WAR).version == once.version


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ([WAR, era("the War", "1914")], "Two eras have the same name"),
        ([era(f"Era {n}", f"{1900 + n}") for n in range(MOST_ERAS + 1)], "are the most"),
        ([era("The war", "1939", "lane-99")], "lane-99"),
    ],
)
def test_eras_that_cannot_be_are_refused(talks, wanted, sentence):
    with pytest.raises(NotReady, match=sentence):
        divide(talks, *wanted)
    assert eras_of(talks) == []


def test_what_was_typed_over_other_eras_is_refused(talks):
    divide(talks, WAR)
    with pytest.raises(StaleVersion):
        divide(talks, PEACE, by=cast.egon())


def test_contributors_divide_nothing(talks):
    with pytest.raises(NotAllowed):
        divide(talks, WAR, by=cast.carla())


def test_where_readers_see_them_a_change_takes_a_reason():
    talks = make.timeline()
    with pytest.raises(NotReady, match="Say why"):
        divide(talks, WAR)
    divide(talks, WAR, reason="A reader asked.")
    assert AuditEntry.objects.get(act="divide into eras").reason == "A reader asked."
