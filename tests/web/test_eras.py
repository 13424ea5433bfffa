"""The eras on a timeline's page at the desk, and to whom they are shown."""

from datetime import UTC, datetime
from functools import partial

import pytest
import time_machine
from django.test import Client

from tests import cast, make
from tests.web.pages import HTMX, client_of, text_of
from timeline.dates import EdtfDate
from timeline.editorial.dividing import divide_into_eras
from timeline.models import Era, Timeline
from timeline.records import EraRecord

pytestmark = pytest.mark.django_db
EDIT, ERAS = "/desk/timelines/talks/edit/", "/desk/timelines/talks/eras/"
TOLD = {
    "version": "1",
    "name": ["The long winter", ""],
    "date": ["February 2014 – March 2015", ""],
    "colour": ["lane-2", "lane-3"],
}


@pytest.fixture
def talks() -> Timeline:
    return make.timeline(public=False)


def names() -> list[str]:
    return list(Era.objects.values_list("name", flat=True))


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_an_era_is_typed_in_words(talks, headers):
    editor = client_of(cast.edith())
    answer = editor.post(ERAS, TOLD, headers=headers)
    assert answer.status_code == 302 and answer["Location"].endswith("#eras")
    assert Era.objects.get().date.text == "2014-02/2015-03"
    assert [row.name for row in editor.get(EDIT).context["eras"].rows] == ["The long winter"]


def test_strangers_and_wrong_roles_change_nothing(talks):
    assert Client().post(ERAS, TOLD).status_code == 302
    assert client_of(cast.carla()).post(ERAS, TOLD).status_code == 403
    editor = client_of(cast.edith())
    assert editor.post(ERAS.replace("talks", "nothing"), TOLD).status_code == 404
    assert editor.get(ERAS).status_code == 405
    assert names() == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ["", ""]}, "Give the era a name."),
        ({"date": ["", ""]}, "Type the date"),
        ({"date": ["once upon a time", ""]}, "not part of a date"),
        ({"name": ["x" * 61, ""]}, "too long"),
    ],
)
def test_what_cannot_be_an_era_stays_typed(talks, typed, sentence):
    answer = client_of(cast.edith()).post(ERAS, TOLD | typed)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert answer.context["eras"].rows and names() == []


def test_over_other_eras_both_are_shown(talks):
    editor = client_of(cast.edith())
    editor.post(ERAS, TOLD)
    answer = editor.post(ERAS, TOLD | {"name": ["Spring", ""]})
    assert answer.status_code == 409
    assert "The long winter" in text_of(answer) and answer.context["eras"].rows[0].name == "Spring"
    assert names() == ["The long winter"]


def test_readers_see_the_eras_of_a_public_timeline_and_of_no_other():
    make.published_event()
    make.published_event("Ministers part in silence")
    talks = Timeline.objects.get(slug="talks")
    Era.objects.create(timeline=talks, name="The long winter", date="2008/..", colour="lane-2")
    other = make.timeline("Secret", public=False)
    Era.objects.create(timeline=other, name="Not yet told", date="2008/..")
    talks.save()
    page = Client().get("/timelines/talks/").content.decode()
    assert "The long winter" in page and "Not yet told" not in page
    assert Client().get(f"/timelines/{other.slug}/").status_code == 404


def test_a_timeline_as_it_stood_has_the_eras_that_stood_then():
    with time_machine.travel("2026-02-10T12:00Z") as clock:
        talks = make.timeline("Talks")
        make.published_event("Winter begins", on=talks)
        make.published_event("Ministers part", on=talks, date="2023")
        clock.move_to(datetime(2026, 3, 10, tzinfo=UTC))
        divide = partial(divide_into_eras, talks, by=cast.edith(), reason="As scholars have it.")
        divide([EraRecord("The long winter", EdtfDate.parse("2014/.."))], expected_version=1)
        clock.move_to(datetime(2026, 5, 10, tzinfo=UTC))
        divide([EraRecord("The thaw", EdtfDate.parse("2014/.."))], expected_version=2)
        page = Client().get("/timelines/talks/").content.decode()
        past = Client().get("/timelines/talks/?as-of=2026-04-01").content.decode()
    assert "The thaw" in page and "The long winter" not in page
    assert "The long winter" in past and "The thaw" not in past
