"""The columns beside a date: they say what it says and keep up with it however it is written; one index serves."""

from typing import Any

import pytest
from django.core.exceptions import FieldError
from django.db import connection
from django.db.models import F
from django.utils import timezone

from tests import cast, make
from timeline.dates import OPEN_END, EdtfDate, Precision
from timeline.models import Event, PublishedEntry, PublishedEvent

pytestmark = pytest.mark.django_db

# What the database holds for each precision. Rows are sorted by it: to change one is to fill the columns anew.
STORED = {
    Precision.SECOND: 0,
    Precision.DAY: 1,
    Precision.MONTH: 2,
    Precision.SEASON: 3,
    Precision.QUARTER: 4,
    Precision.THIRD: 5,
    Precision.HALF: 6,
    Precision.YEAR: 7,
    Precision.DECADE: 8,
    Precision.CENTURY: 9,
    Precision.MILLENNIUM: 10,
}
COLUMNS = ("precision", "is_open_start", "is_open_end", "is_approximate", "is_uncertain")
SAID = [
    ("2022-01-09", (Precision.DAY, False, False, False, False)),
    ("2022-01-09T14:30:00Z", (Precision.SECOND, False, False, False, False)),
    ("2014-33", (Precision.QUARTER, False, False, False, False)),
    ("2014~", (Precision.YEAR, False, False, True, False)),
    ("2014-03?", (Precision.MONTH, False, False, False, True)),
    ("201X%", (Precision.DECADE, False, False, True, True)),
    ("2014/..", (Precision.YEAR, False, True, False, False)),
    ("../2014", (Precision.YEAR, True, False, False, False)),
    ("2014/", (Precision.YEAR, False, False, False, False)),  # unknown is not open
    ("Y-66000000~", (Precision.YEAR, False, False, True, False)),
]


def dated(*dates: str) -> list[Event]:
    """Events of those dates, and nothing else about them."""
    edith = cast.edith()
    return Event.objects.bulk_create(
        Event(headline=date or "Undated", date=date, created_by=edith, last_edited_by=edith) for date in dates
    )


def columns_of(event: Event) -> dict[str, Any]:
    return Event.objects.filter(pk=event.pk).values(*COLUMNS, "earliest", "latest").get()


def test_the_ranks_that_rows_hold_stay_as_they_are():
    assert {precision: precision.rank for precision in Precision} == STORED


@pytest.mark.parametrize(("edtf", "said"), SAID)
def test_the_columns_say_what_the_date_says(edtf, said):
    [event] = dated(edtf)
    stored = columns_of(event)
    assert tuple(stored[name] for name in COLUMNS) == (STORED[said[0]], *said[1:])
    date = EdtfDate.parse(edtf)
    assert (stored["earliest"], stored["latest"]) == (date.earliest, date.latest)


def test_an_open_end_reaches_as_far_as_the_column():
    [event] = dated("2014/..")
    assert columns_of(event)["latest"] == OPEN_END == 2**63 - 1


def test_without_a_date_there_is_nothing_in_them():
    [event] = dated("")
    assert set(columns_of(event).values()) == {None}


def test_what_is_published_has_them_too():
    make.published_event(date="2014~")
    published = PublishedEvent.objects.get()
    assert (published.precision, published.is_approximate) == (STORED[Precision.YEAR], True)
    entry = PublishedEntry.objects.get()
    assert (entry.earliest, entry.precision, entry.latest) == (
        published.earliest,
        published.precision,
        published.latest,
    )


class TestKeepingUp:
    def change_and_save(self, event: Event) -> None:
        event.date = make.day("2014~")
        event.save()

    def change_and_save_the_date_alone(self, event: Event) -> None:
        event.date = make.day("2014~")
        event.save(update_fields=["date"])

    def update(self, event: Event) -> None:
        Event.objects.filter(pk=event.pk).update(date=make.day("2014~"))

    def update_by_its_text(self, event: Event) -> None:
        Event.objects.filter(pk=event.pk).update(date="2014~")

    @pytest.mark.parametrize(
        "way", [change_and_save, change_and_save_the_date_alone, update, update_by_its_text]
    )
    def test_however_a_date_is_written_its_columns_come_along(self, way) -> None:
        [event] = dated("2022-01-09")
        way(self, event)
        expected = make.day("2014~")
        stored = columns_of(event)
        assert (stored["earliest"], stored["latest"]) == (expected.earliest, expected.latest)
        assert (stored["precision"], stored["is_approximate"]) == (STORED[Precision.YEAR], True)

    def test_taking_the_date_away_empties_them(self) -> None:
        [event] = dated("2022-01-09")
        Event.objects.filter(pk=event.pk).update(date=None)
        assert set(columns_of(event).values()) == {None}

    def test_a_date_is_not_written_by_an_expression(self) -> None:
        dated("2022-01-09")
        with pytest.raises(FieldError, match="Save each row"):
            Event.objects.update(date=F("date_words"))

    def test_a_date_is_not_written_in_bulk_without_them(self) -> None:
        [event] = dated("2022-01-09")
        event.date = make.day("2014")
        with pytest.raises(FieldError, match="Save each row"):
            Event.objects.bulk_update([event], ["date"])


# Earliest, then the finer, then the shorter; what has no beginning comes first.
IN_ORDER = [
    "../2014",
    "Y-66000000~",
    "-0043-03-15",
    "18XX",
    "2014-01-01T00:00:00",
    "2014-01-01",
    "2014-01-01/2014-01-03",
    "2014-01",
    "2014-33",
    "2014-37",
    "2014-40",
    "2014",
    "2014/2015",
    "2014/..",
    "2014-01-01T00:00:01",
    "2014-01-02",
]


def test_the_database_orders_as_values_do():
    dated(*reversed(IN_ORDER))
    assert [event.date.text for event in Event.objects.in_order_of_date()] == IN_ORDER
    assert [event.date.text for event in sorted(Event.objects.all(), key=lambda one: one.date)] == IN_ORDER


@pytest.mark.parametrize(
    ("window", "found"),
    [
        ("2014-03-18", ["../2014", "2014", "2014/..", "2014-03"]),
        ("2015", ["2014/..", "2015-06-01"]),
        ("2013-12-31", ["../2014", "2013-12-31"]),
        ("../1000", ["../2014"]),
    ],
)
def test_a_window_finds_whatever_may_lie_in_it(window, found):
    dated("2014-03", "2014", "2014/..", "../2014", "2015-06-01", "2013-12-31", "")
    events = Event.objects.overlapping(EdtfDate.parse(window)).in_order_of_date()
    assert [event.headline for event in events] == found


def plan_of(queryset: Any) -> str:
    return str(queryset.explain())


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite says its plan in its own words")
class TestOneIndex:
    """SQLite chooses by the shape of a query."""

    def test_for_what_overlaps_a_window_in_order(self) -> None:
        plan = plan_of(Event.objects.overlapping(EdtfDate.parse("2014")).in_order_of_date())
        assert "USING INDEX event_in_order_of_date (earliest" in plan
        assert "B-TREE" not in plan, "sorted by hand"

    def test_for_a_timeline_s_window_in_order(self) -> None:
        timeline = make.timeline()
        entries = PublishedEntry.objects.filter(timeline=timeline).overlapping(EdtfDate.parse("2014"))
        for found in (entries, entries.published(timezone.now())):
            plan = plan_of(found.in_order_of_date())
            assert "USING INDEX published_entry_in_order (timeline_id=? AND earliest" in plan
            assert "B-TREE" not in plan, "sorted by hand"
