"""What readers take along: text, table, JSON, calendar. Only what is public, and as sharp as it is known."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from tests import cast, make, shared
from tests.web.test_corrections import corrected
from timeline.editorial.correcting import retract
from timeline.models import Era, Timeline
from timeline.rendering.calendar_file import calendar_file

pytestmark = pytest.mark.django_db
CANARY = "canary-in-a-draft"


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline("Talks", lanes=make.LANES)
        make.published_event("Ministers meet in Vienna", on=timeline, place="Vienna", summary="They *talk*.")
        make.published_event("=Alliance grows", on=timeline, date="2004")
        make.draft(CANARY, on=timeline)
        yield timeline


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def taken(timeline: Timeline, name: str) -> str:
    answer = Client().get(f"/timelines/{timeline.slug}/{name}")
    assert answer.status_code == 200
    return b"".join(answer.streaming_content if answer.streaming else [answer.content]).decode()


@pytest.mark.parametrize("name", ["chronology.txt", "chronology.csv", "chronology.json", "ahead.ics"])
def test_no_draft_leaves_the_house(talks, name):
    assert CANARY not in taken(talks, name)


@pytest.mark.parametrize("name", ["chronology.txt", "chronology.csv", "chronology.json", "ahead.ics"])
def test_a_timeline_that_is_not_public_is_not_there(name):
    hidden = make.timeline("Hidden", public=False)
    assert Client().get(f"/timelines/{hidden.slug}/{name}").status_code == 404


def test_the_text_has_dates_in_order_headlines_and_footnotes(talks):
    text = taken(talks, "chronology.txt")
    assert text.startswith("Talks\n=====\n")
    assert text.index("2004: =Alliance grows [1]") < text.index("6 March 2022: Ministers meet in Vienna [1]")
    assert "    They talk.\n" in text
    assert "\nSource\n  [1] The Secretariat, Minutes of the meeting" in text
    assert all(len(line) <= 78 or "http" in line for line in text.splitlines())


def test_the_table_has_the_columns_of_timelinejs_and_no_year_becomes_a_day(talks):
    rows = list(csv.DictReader(io.StringIO(taken(talks, "chronology.csv"))))
    assert rows[0] | {"Type": "title", "Headline": "Talks", "Year": ""} == rows[0]
    year, day = rows[1:]
    assert (year["Year"], year["Month"], year["Day"], year["Display Date"]) == ("2004", "", "", "2004")
    assert year["Headline"] == "'=Alliance grows"  # a spreadsheet would take it for a formula
    assert (day["Year"], day["Month"], day["Day"], day["EDTF"]) == ("2022", "3", "6", "2022-03-06")
    assert (day["Group"], day["End Year"]) == ("Diplomacy", "")
    assert "They talk." in day["Text"] and "Minutes of the meeting" in day["Text"]


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2022-01-09/2022-01-10", ("2022", "1", "9"), ("2022", "1", "10")),
        ("2014/2014-05", ("2014", "", ""), ("2014", "5", "")),  # which TimelineJS itself would lose
        ("2014/..", ("2014", "", ""), ("", "", "")),
        ("../2014-05", ("2014", "5", ""), ("", "", "")),
        ("201X", ("2010", "", ""), ("2019", "", "")),
        ("-0043-03", ("-43", "3", ""), ("", "", "")),
        ("2022-01~", ("2022", "1", ""), ("", "", "")),
    ],
)
def test_both_ends_are_told_as_far_as_they_are_known(date, start, end):
    timeline = make.timeline()
    make.published_event("An event", on=timeline, date=date)
    row = list(csv.DictReader(io.StringIO(taken(timeline, "chronology.csv"))))[1]
    assert tuple(row[name] for name in ("Year", "Month", "Day")) == start
    assert tuple(row[f"End {name}"] for name in ("Year", "Month", "Day")) == end
    assert row["EDTF"].removeprefix("'") == date  # one that begins with a minus could be taken for a formula


def era(timeline: Timeline, name: str, date: str, **told: object) -> Era:
    return Era.objects.create(timeline=timeline, name=name, date=date, colour="lane-2", **told)


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2014-02/2015-03", ("2014", "2", "", ""), ("2015", "3", "", "")),
        # TimelineJS drops an end that says the same as the beginning, and then refuses the era.
        ("2014", ("2014", "1", "", ""), ("2014", "12", "", "")),
        ("2014-02", ("2014", "2", "1", ""), ("2014", "2", "28", "")),
        ("2014-02-24", ("2014", "2", "24", "00:00:00"), ("2014", "2", "24", "23:59:59")),
        ("2021-21", ("2021", "3", "", ""), ("2021", "5", "", "")),
        # An end that is open is the edge of what the timeline tells.
        ("2014/..", ("2014", "1", "", ""), ("2024", "5", "", "")),
        ("../2014", ("2004", "1", "", ""), ("2014", "12", "", "")),
    ],
)
@time_machine.travel("2024-05-17T12:00Z")
def test_eras_go_into_the_table_with_both_ends(date, start, end):
    timeline = make.timeline("Talks")
    make.published_event("The beginning", on=timeline, date="2004")
    era(timeline, "The long winter", date)
    rows = list(csv.DictReader(io.StringIO(taken(timeline, "chronology.csv"))))
    [row] = [row for row in rows if row["Type"] == "era"]
    assert (row["Year"], row["Month"], row["Day"], row["Time"]) == start
    assert (row["End Year"], row["End Month"], row["End Day"], row["End Time"]) == end
    assert (row["Headline"], row["EDTF"], row["Group"]) == ("The long winter", date, "")


def test_eras_go_into_text_and_json_and_those_that_ended_do_not(talks):
    era(talks, "The long winter", "2014-02/2015-03")
    era(talks, "Taken back", "2014", ended_at=timezone.now())
    assert json.loads(taken(talks, "chronology.json"))["eras"] == [
        {
            "name": "The long winter",
            "date": "2014-02/2015-03",
            "date_in_words": "February 2014 – March 2015",
            "colour": "lane-2",
        }
    ]
    assert "\nEras: The long winter, February 2014 – March 2015.\n" in taken(talks, "chronology.txt")
    assert "Taken back" not in "".join(taken(talks, f"chronology.{kind}") for kind in ("txt", "csv", "json"))


def test_json_tells_dates_sources_and_corrections(talks):
    corrected("Put right", on=talks)
    gone = make.published_event("Never happened", on=talks, date="2023", summary="It was said.")
    retract(gone, by=cast.piet(), expected_version=gone.version, reason="Made up.")
    told = json.loads(taken(talks, "chronology.json"))
    assert (told["format"], told["version"], told["title"]) == ("sourceline-timeline", 1, "Talks")
    events = {event["headline"]: event for event in told["events"]}
    meeting = events["Ministers meet in Vienna"]
    assert (meeting["date"], meeting["date_in_words"]) == ("2022-03-06", "6 March 2022")
    assert [citation["source"] for citation in meeting["citations"]] == [told["sources"][0]["number"]]
    assert events["Put right"]["notices"][0]["wrong"] == "It said Geneva."
    assert events["Never happened"]["standing"] == "retracted"
    assert not {"summary", "citations"} & set(events["Never happened"])


@time_machine.travel("2022-03-01T12:00:00Z", tick=False)
def test_the_calendar_holds_what_is_ahead_and_known_to_the_day(settings):
    settings.SITE_URL = "https://times.example"
    talks = make.timeline("Talks")
    make.published_event("Ministers meet in Vienna", on=talks, place="Vienna")
    moved = make.published_event("Summit", on=talks, date="2022-04-07/2022-04-08", summary="Two days.")
    make.published_event("Some time in spring", on=talks, date="2022-05")
    make.published_event("Perhaps on the ninth", on=talks, date="2022-06-09?")
    make.published_event("Long past", on=talks, date="2021-05-01")
    text = taken(talks, "ahead.ics")
    assert "\r\n" in text and all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    calendar = Calendar.from_ical(text)
    entries = {str(entry["summary"]): entry for entry in calendar.walk("VEVENT")}
    assert set(entries) == {"Summit", "Ministers meet in Vienna"}
    summit = entries["Summit"]
    assert (str(summit.decoded("dtstart")), str(summit.decoded("dtend"))) == ("2022-04-07", "2022-04-09")
    assert summit["sequence"] == 0
    assert summit["uid"] == f"{moved.public_id}@times.example"
    assert entries["Ministers meet in Vienna"]["location"] == "Vienna"
    assert "2 more events are ahead, on days that are not known." in str(calendar["x-wr-caldesc"])


@time_machine.travel("2022-03-01T12:00:00Z", tick=False)
@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2022-04-07T14:00:00", "DTSTART:20220407T140000"),
        ("2022-04-07T14:00:00Z", "DTSTART:20220407T140000Z"),
        ("2022-04-07T14:00:00+02:00", "DTSTART:20220407T120000Z"),  # a zone without its rules is an error
    ],
)
def test_a_moment_in_the_calendar_has_no_zone_of_its_own_and_no_end(date, written):
    talks = make.timeline("Talks")
    make.published_event("Summit", on=talks, date=date)
    lines = taken(talks, "ahead.ics").split("\r\n")
    assert [line for line in lines if line.startswith(("DTSTART", "DTEND"))] == [written]


@time_machine.travel("2022-03-01T12:00:00Z", tick=False)
def test_the_calendar_is_made_without_reading_the_past(django_assert_num_queries):
    talks = make.timeline("Talks")
    for headline, date in (("Over", "2021-05-01"), ("Goes on", "2021/..")):
        make.published_event(headline, on=talks, date=date)
    gone = make.published_event("Taken back", on=talks, date="2023-05-01")
    retract(gone, by=cast.piet(), expected_version=gone.version, reason="Made up.")
    with django_assert_num_queries(2):  # who may not be named, and the entries, of which there are none
        written = calendar_file(talks, site="https://times.example", newsroom="Times", at=timezone.now())
    assert b"VEVENT" not in written


def test_a_closed_lane_in_which_nothing_public_stands_is_not_told(talks):
    talks.lanes.filter(slug="military").update(closed_at=timezone.now())
    told = [lane["slug"] for lane in json.loads(taken(talks, "chronology.json"))["lanes"]]
    assert told == ["diplomacy", "background"]
