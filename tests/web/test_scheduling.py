"""A publication's date and time as they are typed, on the newsroom's clock, which leaves some out and repeats some."""

from datetime import UTC, datetime

import pytest
import time_machine

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import Event, Stage, Standing

pytestmark = pytest.mark.django_db

NEW_YEAR = datetime(2062, 1, 1, 12, 0, tzinfo=UTC)
# Zone, what is typed, which of two, and the moment that is meant.
MOMENTS = [
    ("UTC", "2062-03-09T06:00", "", "2062-03-09T06:00+00:00"),
    ("UTC", "2062-03-09 06:00", "", "2062-03-09T06:00+00:00"),
    ("Europe/Kyiv", "2062-01-09T06:00", "", "2062-01-09T04:00+00:00"),
    ("Europe/Kyiv", "2062-07-09T06:00", "", "2062-07-09T03:00+00:00"),  # in summer the clocks are ahead
    (
        "Europe/Kyiv",
        "2062-03-26T02:59",
        "",
        "2062-03-26T00:59+00:00",
    ),  # the last minute before they go forward
    ("Europe/Kyiv", "2062-03-26T04:00", "", "2062-03-26T01:00+00:00"),  # and the next one
    ("Europe/Kyiv", "2062-10-29T03:30", "first", "2062-10-29T00:30+00:00"),
    ("Europe/Kyiv", "2062-10-29T03:30", "second", "2062-10-29T01:30+00:00"),
    ("Europe/Kyiv", "2062-10-29T04:00", "", "2062-10-29T02:00+00:00"),  # comes once
    ("Europe/Kyiv", "2062-10-29T05:00", "first", "2062-10-29T03:00+00:00"),  # an answer that nobody asked for
    ("America/New_York", "2062-11-05T01:30", "second", "2062-11-05T06:30+00:00"),
    ("Asia/Kathmandu", "2062-03-09T06:00", "", "2062-03-09T00:15+00:00"),
]
REFUSED = [
    ("Europe/Kyiv", "2062-03-26T03:00", "There is no 03:00 on 26 March 2062 in Europe/Kyiv"),
    ("Europe/Kyiv", "2062-03-26T03:59", "Choose 02:59 or earlier, or 04:00 or later."),
    ("Australia/Lord_Howe", "2062-10-01T02:15", "Choose 01:59 or earlier, or 02:30 or later."),
    ("Europe/Kyiv", "2062-10-29T03:30", "03:30 comes twice on 29 October 2062 in Europe/Kyiv"),
    ("UTC", "2062-01-01T12:00", "That moment has passed: it is 12:00 on 1 January 2062 (UTC) now."),
    ("UTC", "2061-12-31T12:00", "That moment has passed"),
    ("UTC", "2099-01-01T12:00", "That is more than five years ahead."),
    ("UTC", "", "Choose the date and the time."),
    *(("UTC", typed, "Write the date and the time like") for typed in (
        "tomorrow", "2062-13-01T06:00", "2062-02-30T06:00", "2062-03-09", "2062-03-09T25:00", "0001-01-01T00:00",
        "9999-12-31T23:59", "2062-03-09T06:00Z", "2062-03-09T06:00+02:00", "a\0b", "２０６２-03-09T06:00", "x" * 9999,
        "<script>alert(1)</script>",
    )),
]  # fmt: skip


@pytest.fixture(autouse=True)
def new_year():
    with time_machine.travel(NEW_YEAR, tick=False):
        yield


def send(event: Event, typed: str, which: str = ""):
    sent = {"version": event.version, "moment": typed} | ({"which": which} if which else {})
    return client_of(cast.paula()).post(f"/desk/events/{event.public_id}/schedule/", sent)


@pytest.mark.parametrize(("zone", "typed", "which", "meant"), MOMENTS)
def test_what_is_typed_is_on_the_newsrooms_clock(settings, zone, typed, which, meant):
    settings.TIME_ZONE = zone
    event = make.approved()
    assert send(event, typed, which).status_code == 302
    event.refresh_from_db()
    assert event.scheduled_for == datetime.fromisoformat(meant)


@pytest.mark.parametrize(("zone", "typed", "said"), REFUSED)
def test_what_is_no_moment_is_refused_in_a_sentence(settings, zone, typed, said):
    settings.TIME_ZONE = zone
    event = make.approved()
    answer = send(event, typed)
    assert answer.status_code == 422
    assert said in text_of(answer)
    event.refresh_from_db()
    assert (event.stage, event.standing) == (Stage.APPROVED, Standing.NONE)


def test_which_of_two_is_asked_only_where_there_are_two(settings):
    settings.TIME_ZONE = "Europe/Kyiv"
    event = make.approved()
    page = f"/desk/events/{event.public_id}/"
    assert 'name="which"' not in client_of(cast.paula()).get(page).content.decode()
    assert 'name="which"' not in send(event, "2062-03-26T03:30").content.decode()
    asked = send(event, "2062-10-29T03:30").content.decode()
    assert asked.count('name="which"') == 2
    assert 'value="2062-10-29T03:30"' in asked


def test_the_zone_stands_beside_the_field_and_the_time_on_the_page(settings):
    settings.TIME_ZONE = "Europe/Kyiv"
    event = make.approved()
    client = client_of(cast.paula())
    page = f"/desk/events/{event.public_id}/"
    assert "In the newsroom's own time, Europe/Kyiv, where it is 14:00 now." in text_of(client.get(page))
    send(event, "2062-07-09T06:00")
    shown = client.get(page)
    assert "Sunday 9 July 2062, 06:00 Europe/Kyiv" in text_of(shown)
    assert 'value="2062-07-09T06:00"' in shown.content.decode(), "to be moved from where it is"


def test_it_waits_on_the_overview_and_in_the_list():
    event = make.approved("Embargoed")
    send(event, "2062-03-09T06:00")
    client = client_of(cast.paula())
    assert "Embargoed" in text_of(client.get("/desk/events/?stage=scheduled"))
    assert "Live 9 Mar 2062, 06:00" in text_of(client.get("/desk/"))
    with time_machine.travel(datetime(2062, 3, 9, 6, 0, tzinfo=UTC), tick=False):
        assert "Embargoed" not in text_of(client_of(cast.paula()).get("/desk/events/?stage=scheduled"))
        assert "Embargoed" in text_of(client_of(cast.paula()).get("/desk/events/?standing=live"))
