"""What the desk says in words is Ukrainian for whoever works so: the file for the lawyer, and why a date was read."""

import csv
import io

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def ukrainian_desk():
    edith = cast.edith()
    User.objects.filter(pk=edith.pk).update(language="uk")
    edith.refresh_from_db()
    return client_of(edith)


def test_headings_and_kinds_stay_and_what_is_said_in_words_is_ukrainian(ukrainian_desk):
    event = make.published_event()
    answer = ukrainian_desk.post(f"/desk/events/{event.public_id}/hand-out/", {"form": "csv"})
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    assert list(rows[0]) == ["at", "event", "kind", "who", "what", "details"]
    assert {row["kind"] for row in rows} == {"act", "revision", "review", "publication", "source"}
    assert "Версія 1" in {row["what"] for row in rows}
    told = ukrainian_desk.post(f"/desk/events/{event.public_id}/hand-out/", {"form": "json"}).json()
    assert {"revisions", "reviews", "sources", "acts"} <= set(told)
    assert "publish" in {act["act"] for act in told["acts"]}
    assert not {"published", "wrote the draft"} & {act["did"] for act in told["acts"]}


def test_why_a_date_was_read_so_is_said_in_ukrainian_and_kept_in_english(ukrainian_desk):
    capture = make.capture()
    page = text_of(ukrainian_desk.get(f"/desk/captures/{capture.pk}/triage/"))
    proposal = capture.proposals.open().first()
    assert "the day of publication itself, Sun 6 March 2022" in proposal.explanation
    assert "припадає на день публікації: неділя, 6 березня 2022 року" in page
    assert "day of publication itself" not in page
