"""One change to several events: each by its own verb and version, never a publication, and told row by row."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.drafting import edit_event
from timeline.editorial.naming import create_topic
from timeline.models import AuditEntry, Entry, Event, PublishedEvent, Stage, Timeline

pytestmark = pytest.mark.django_db
ADDRESS = "/desk/events/change-together/"


def chosen(*events: Event, **said: str) -> dict[str, object]:
    return {"event": [f"{event.public_id}:{event.version}" for event in events], **said}


@pytest.fixture
def pair() -> list[Event]:
    create_topic("Grain", by=cast.edith())
    return [make.draft("First"), make.draft("Second")]


def places() -> set[tuple[str, int]]:
    return set(Entry.objects.values_list("lane__slug", "importance"))


@pytest.mark.parametrize(
    ("said", "became"),
    [
        ({"act": "lane", "lane": "talks/military"}, {("military", 3)}),
        ({"act": "importance", "importance": "5"}, {("diplomacy", 5)}),
        ({"act": "importance", "importance": "5", "on": "talks/military"}, {("diplomacy", 5)}),
        ({"act": "topic", "topic": "grain"}, {("diplomacy", 3)}),
        ({"act": "submit"}, {("diplomacy", 3)}),
    ],
)
def test_it_is_done_to_all_of_them(pair, said, became):
    answer = client_of(cast.edith()).post(ADDRESS, chosen(*pair, query="stage=draft", **said), follow=True)
    assert answer.redirect_chain == [("/desk/events/?stage=draft", 302)]
    assert "Done: 2 events." in text_of(answer)
    assert places() == became
    assert {event.version for event in Event.objects.all()} == {2}
    assert Event.objects.filter(topics__slug="grain").count() == (2 if said["act"] == "topic" else 0)
    assert Event.objects.filter(stage=Stage.IN_REVIEW).count() == (2 if said["act"] == "submit" else 0)


def test_a_second_click_changes_nothing_more(pair):
    for _ in range(2):
        client_of(cast.edith()).post(ADDRESS, chosen(*pair, act="submit"))
    assert AuditEntry.objects.filter(act="submit").count() == 2


def test_they_are_put_on_a_timeline_where_they_did_not_stand(pair):
    make.timeline("Other")
    client_of(cast.edith()).post(ADDRESS, chosen(*pair, act="lane", lane="other/background"))
    assert Entry.objects.filter(timeline__slug="other", lane__slug="background").count() == 2
    assert Entry.objects.filter(timeline__slug="talks").count() == 2


def test_a_row_has_its_own_button(pair):
    first = f"{pair[0].public_id}:{pair[0].version}"
    client_of(cast.edith()).post(ADDRESS, chosen(pair[1], submit_one=first))
    assert [event.headline for event in Event.objects.filter(stage=Stage.IN_REVIEW)] == ["First"]


def test_what_is_not_done_is_told_row_by_row_and_the_rest_is_done(pair):
    live, uncited = make.published_event("Live"), make.draft("Uncited", cited=False)
    answer = client_of(cast.edith()).post(ADDRESS, chosen(*pair, live, uncited, act="submit"))
    assert answer.status_code == 409
    said = text_of(answer)
    assert "2 events could not be changed. 2 are done." in said
    assert {row["event"].headline for row in answer.context["rows"] if row["problems"]} == {"Live", "Uncited"}
    assert {row["event"].headline for row in answer.context["rows"] if row["is_chosen"]} == {
        "Live",
        "Uncited",
    }
    assert Event.objects.filter(stage=Stage.IN_REVIEW).count() == 2


def test_the_same_field_changed_by_a_colleague_is_not_overwritten(pair):
    sent = chosen(*pair, act="lane", lane="talks/military")
    theirs = make.record("First", on=Timeline.objects.get(slug="talks"), lane="background")
    edit_event(pair[0], theirs, by=cast.egon(), expected_version=1)
    answer = client_of(cast.edith()).post(ADDRESS, sent)
    assert answer.status_code == 409
    assert "Somebody changed this after you opened it." in text_of(answer)
    assert places() == {("background", 3), ("military", 3)}


@pytest.mark.parametrize("act", ["publish", "approve", "schedule", "retract", "", "edit"])
def test_there_is_no_way_to_publish_here(act):
    event = make.approved()
    answer = client_of(cast.paula()).post(ADDRESS, chosen(event, act=act))
    assert answer.status_code == 422
    assert "Choose what to do" in text_of(answer)
    assert not PublishedEvent.objects.exists()


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ({"act": "lane", "lane": "talks/none"}, "Choose a lane."),
        ({"act": "lane", "lane": "\0"}, "Choose a lane."),
        ({"act": "topic"}, "Choose a topic."),
        ({"act": "importance", "importance": "6"}, "from 1 to 5"),
        ({"act": "assign", "assign_to": "x"}, "Choose a person."),
        ({"act": "assign", "assign_to": "99999"}, "Choose a person."),
        ({"act": "submit", "event": []}, "Choose at least one event."),
        ({"act": "submit", "event": ["never-was:1"]}, "not there any more"),
        ({"act": "submit", "event": [f"{number}:1" for number in range(51)]}, "50 are the most"),
    ],
)
def test_what_is_missing_is_said(pair, said, answered):
    answer = client_of(cast.edith()).post(ADDRESS, {**chosen(*pair), **said})
    assert answer.status_code == 422
    assert answered in text_of(answer)
    assert {event.version for event in Event.objects.all()} == {1}


@pytest.mark.parametrize("version", ["", "0", "one", "9" * 30])
def test_a_version_that_cannot_be_read_is_out_of_date(pair, version):
    sent = {"event": [f"{pair[0].public_id}:{version}"], "act": "submit"}
    assert client_of(cast.edith()).post(ADDRESS, sent).status_code == 409


def test_they_are_assigned_and_that_voids_nothing():
    event = make.approved()
    for person, answer in [(cast.egon(), "for Egon"), (None, "Done: 1 event.")]:
        sent = chosen(event, act="assign", assign_to=str(person.pk) if person else "nobody")
        said = text_of(client_of(cast.edith()).post(ADDRESS, sent, follow=True))
        assert answer in said
        event.refresh_from_db()
        assert (event.assigned_to, event.stage, event.version) == (person, Stage.APPROVED, 3)
    told = AuditEntry.objects.filter(act="assign").order_by("pk").values_list("before", "after")
    assert [(before["assigned_to"], after["assigned_to"]) for before, after in told] == [
        ("", "Egon"),
        ("Egon", ""),
    ]


def test_nobody_is_given_what_they_could_not_see(pair):
    sent = chosen(*pair, act="assign", assign_to=str(cast.carla().pk))
    answer = client_of(cast.edith()).post(ADDRESS, sent)
    assert answer.status_code == 409
    assert "Carla could not see it" in text_of(answer)


def test_contributors_change_their_own_alone(pair):
    own = make.draft("Own", by=cast.carla())
    client = client_of(cast.carla())
    assert client.post(ADDRESS, chosen(own, *pair, act="submit")).status_code == 422
    assert client.post(ADDRESS, chosen(own, act="assign", assign_to=str(cast.carla().pk))).status_code == 409
    assert client.post(ADDRESS, chosen(own, act="submit")).status_code == 302
    assert list(Event.objects.filter(stage=Stage.IN_REVIEW)) == [own]


def test_a_stranger_is_asked_to_log_in(client, pair):
    assert client.post(ADDRESS, chosen(*pair, act="submit"))["Location"].startswith("/desk/login/")
