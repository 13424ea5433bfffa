"""The chart of a long timeline lies in a file and is brought up to date, and always is what reading all of it gives."""

import random
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from tests import bulk, cast, make
from timeline.editorial.withholding import reinstate, withhold
from timeline.models import PublishedEntry, PublishedEvent, Timeline
from timeline.records import EntryRecord
from timeline.rendering import chart_making, chart_reading
from timeline.rendering.chart import Chart
from timeline.rendering.chart_file import find_chart, forget_files
from timeline.rendering.chart_reading import read_chart, read_columns
from timeline.rendering.editions import chart_as_of, chart_of, forget_charts

pytestmark = pytest.mark.django_db


@pytest.fixture
def long_one(settings, tmp_path, monkeypatch) -> Timeline:
    """Long for a test: what is kept of hundreds of thousands is kept of thirty here."""
    settings.CHARTS_DIR = tmp_path / "charts"
    monkeypatch.setattr(chart_making, "LEAST_KEPT", 30)
    return bulk.long_timeline(60)


def told(chart: Chart) -> dict[str, object]:
    """Everything that a page asks a chart, whichever way it is packed."""
    index, columns = chart.index, chart.columns
    lasting = [moment for moment in (*index.earliest, *index.latest) if abs(moment) < 10**12]
    edges = sorted(lasting[::7])
    return {
        "ids": [columns.public_id(place) for place in range(len(chart))],
        "index": [list(column) for column in index.columns],
        "sets": (chart.live, chart.confirmed),
        "lanes": {slug: chart.in_lane.bitmap(slug) for slug in chart.in_lane.values},
        "places": {name: chart.at_place.bitmap(name) for name in chart.at_place.values},
        "topics": {slug: chart.about.bitmap(slug) for slug in chart.topics},
        "overlaps": [index.overlapping(edge, edge + 86_400 * 200) for edge in edges],
        "counts": index.counts(edges, index.all),
        "sources": (list(columns.sources.names), list(columns.sources.counts)),
        "scale": chart.true_scale,
        "moments": (chart.updated_at, chart.until),
    }


def made_anew(timeline: Timeline) -> Chart:
    at = timezone.now()
    return read_chart(timeline, read_columns(timeline, at=at), at=at)


def is_as_made_anew(timeline: Timeline) -> bool:
    return told(chart_of(timeline, at=timezone.now())) == told(made_anew(timeline))


def restart() -> None:
    """All that a process keeps is gone; files stay."""
    forget_charts()


@pytest.fixture
def reads_all(monkeypatch) -> list[Timeline]:
    """The timelines that were read from one end to the other."""
    read: list[Timeline] = []

    def noted(timeline, **asked):
        read.append(timeline)
        return read_columns(timeline, **asked)

    monkeypatch.setattr(chart_making, "read_columns", noted)
    return read


def test_after_a_restart_nothing_is_read_anew(long_one, reads_all):
    before = told(chart_of(long_one, at=timezone.now()))
    restart()
    assert told(chart_of(long_one, at=timezone.now())) == before
    assert reads_all == [long_one]


def end(entry: PublishedEntry) -> None:
    PublishedEvent.objects.filter(pk=entry.published_event_id).update(public_until=timezone.now())


def test_what_is_published_and_what_ends_is_put_in_its_place(long_one, reads_all):
    chart_of(long_one, at=timezone.now())
    by_chance = random.Random(7)
    for turn in range(4):
        if turn % 2:
            restart()
        bulk.publish_many(long_one, 5, seed=turn)
        for entry in by_chance.sample(list(long_one.published_entries.filter(public_until=None)), 3):
            end(entry)
        # The stamp turns when a publication is saved; these were not.
        bulk.turn_every_page()
        assert is_as_made_anew(long_one)
    assert len(reads_all) == 1


def test_a_publication_by_the_desk_is_seen_at_once(long_one, reads_all):
    chart_of(long_one, at=timezone.now())
    lane = long_one.lanes.first()
    make.published_event("The port closes", entries=(EntryRecord(long_one.slug, lane.slug),))
    assert is_as_made_anew(long_one)
    assert len(chart_of(long_one, at=timezone.now())) == 61
    assert len(reads_all) == 1


def test_what_comes_out_by_itself_is_there_when_its_time_has_come(long_one):
    soon = timezone.now() + timedelta(hours=1)
    entry = long_one.published_entries.first()
    PublishedEvent.objects.filter(pk=entry.published_event_id).update(public_until=soon)
    chart_of(long_one, at=timezone.now())
    with time_machine.travel(soon + timedelta(seconds=2), tick=False):
        bulk.turn_every_page()
        assert is_as_made_anew(long_one)
        assert len(chart_of(long_one, at=timezone.now())) == 59


@pytest.mark.parametrize("moment", [timedelta(seconds=0), timedelta(days=-1), timedelta(minutes=-30)])
def test_the_past_is_made_of_the_present(long_one, moment):
    now = timezone.now()
    chart_of(long_one, at=now)
    entry = long_one.published_entries.first()
    end(entry)
    bulk.turn_every_page()
    asked, now = now + moment, timezone.now()
    past = read_chart(long_one, read_columns(long_one, at=asked, is_past=True), at=asked, is_past=True)
    assert told(chart_as_of(long_one, asked, now=now)) == told(past)


@pytest.mark.parametrize("damage", [b"", b"sourceline", b"\0" * 4_000, None])
def test_a_file_that_is_not_whole_is_passed_over(long_one, settings, damage):
    expected = told(chart_of(long_one, at=timezone.now()))
    path = settings.CHARTS_DIR / f"timeline-{long_one.pk}.chart"
    content = path.read_bytes()
    path.write_bytes(content[:-40] + b"\1" * 40 if damage is None else damage)
    restart()
    assert find_chart(long_one.pk) is None
    assert told(chart_of(long_one, at=timezone.now())) == expected
    assert find_chart(long_one.pk) is not None


def test_a_file_of_another_database_is_passed_over(long_one, settings, reads_all):
    another = bulk.long_timeline(60, "Another story")
    chart_of(another, at=timezone.now())
    own, other = (settings.CHARTS_DIR / f"timeline-{kept.pk}.chart" for kept in (long_one, another))
    own.write_bytes(other.read_bytes())
    assert is_as_made_anew(long_one)
    assert reads_all == [another, long_one]


def test_where_no_file_can_be_written_pages_do_without(long_one, settings, tmp_path):
    settings.CHARTS_DIR = tmp_path / "in-the-way"
    settings.CHARTS_DIR.write_text("")
    assert is_as_made_anew(long_one)
    bulk.publish_many(long_one, 3, seed=5)
    assert is_as_made_anew(long_one)


def test_where_much_has_changed_all_is_read(long_one, reads_all, monkeypatch):
    chart_of(long_one, at=timezone.now())
    monkeypatch.setattr(chart_reading, "MOST_CHANGES", 4)
    bulk.publish_many(long_one, 20, seed=3)
    assert is_as_made_anew(long_one)
    assert len(reads_all) == 2
    forget_files()
    restart()
    assert is_as_made_anew(long_one)


def test_what_was_withheld_since_is_not_in_a_past_that_is_made_of_the_present(long_one):
    with time_machine.travel(timezone.now() + timedelta(days=1)) as clock:
        event = make.published_event("CANARY", on=long_one)
        clock.shift(timedelta(days=1))
        before = timezone.now()
        assert chart_as_of(long_one, before, now=before).position_of(event.public_id) is not None
        clock.shift(timedelta(days=1))
        event = withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
        assert chart_as_of(long_one, before, now=timezone.now()).position_of(event.public_id) is None
        reinstate(event, by=cast.piet(), expected_version=event.version, reason="It was lifted.")
        clock.shift(timedelta(days=1))
        now = timezone.now()
        assert chart_of(long_one, at=now).position_of(event.public_id) is not None
        assert chart_as_of(long_one, before, now=now).position_of(event.public_id) is None


def test_whoever_serves_the_pages_can_read_what_a_command_has_kept(long_one, settings):
    chart_of(long_one, at=timezone.now())
    path = settings.CHARTS_DIR / f"timeline-{long_one.pk}.chart"
    assert path.stat().st_mode & 0o777 == 0o644
