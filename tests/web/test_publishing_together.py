"""Several events at once: all of them or none, and for each that stands in the way the reason beside it."""

import pytest
from django.db.models.signals import post_save

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.publishing import publish_together
from timeline.models import AuditEntry, Event, PublishedEntry, PublishedEvent, Standing

pytestmark = pytest.mark.django_db
ADDRESS = "/desk/publishing/"


def ticked(*events: Event) -> dict[str, list[str]]:
    return {"event": [f"{event.public_id}:{event.version}" for event in events]}


@pytest.fixture
def pair() -> list[Event]:
    return [make.approved("First"), make.approved("Second")]


def nothing_happened() -> bool:
    return not (
        PublishedEvent.objects.exists()
        or PublishedEntry.objects.exists()
        or Event.objects.exclude(standing=Standing.NONE).exists()
        or AuditEntry.objects.filter(act="publish").exists()
    )


def test_they_become_public_together(pair):
    answer = client_of(cast.paula()).post(ADDRESS, ticked(*pair), follow=True)
    assert "2 events are published. Readers see them now." in text_of(answer)
    assert PublishedEvent.objects.count() == 2


def test_one_in_the_way_keeps_them_all_back_and_is_told_why(pair):
    stale = ticked(*pair)
    stale["event"][1] = f"{pair[1].public_id}:{pair[1].version - 1}"
    answer = client_of(cast.paula()).post(ADDRESS, stale)
    assert answer.status_code == 409
    assert "None of them is published" in text_of(answer)
    assert text_of(answer).count("Somebody changed this after you opened it.") == 1
    assert answer.content.decode().count(" checked") == 2
    assert nothing_happened()


def test_what_has_gone_elsewhere_meanwhile_is_named(pair):
    other = make.in_review("Sent back")
    answer = client_of(cast.paula()).post(ADDRESS, ticked(*pair, other))
    assert "Sent back : This event cannot be changed that way now" in text_of(answer)
    assert nothing_happened()


def test_a_fault_in_the_middle_leaves_nothing(pair):
    made = []

    def fail_at_the_second(instance: PublishedEvent, **kwargs: object) -> None:
        made.append(instance)
        if len(made) == 2:
            raise RuntimeError("the disk is full")

    post_save.connect(fail_at_the_second, sender=PublishedEvent)
    try:
        with pytest.raises(RuntimeError):
            publish_together([(event, event.version) for event in pair], by=cast.paula())
    finally:
        post_save.disconnect(fail_at_the_second, sender=PublishedEvent)
    assert len(made) == 2
    assert nothing_happened()


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Choose at least one event."),
        ({"event": ["never-was:1"]}, "One of them is not there any more."),
        ({"event": ["a\0b"]}, "One of them is not there any more."),
        ({"event": [f"{number}:1" for number in range(51)]}, "50 are the most."),
    ],
)
def test_what_cannot_be_done_is_said(sent, said):
    answer = client_of(cast.paula()).post(ADDRESS, sent)
    assert answer.status_code == 422
    assert said in text_of(answer)


@pytest.mark.parametrize("version", ["", "one", "-1", "9" * 30])
def test_a_version_that_cannot_be_read_is_out_of_date(pair, version):
    answer = client_of(cast.paula()).post(ADDRESS, {"event": [f"{pair[0].public_id}:{version}"]})
    assert answer.status_code == 409
    assert nothing_happened()


@pytest.mark.parametrize("who", [cast.carla, cast.edith])
def test_it_takes_a_publisher(pair, who):
    answer = client_of(who()).post(ADDRESS, ticked(*pair))
    assert answer.status_code == 403
    assert nothing_happened()


def test_a_stranger_is_asked_to_log_in(client, pair):
    assert client.post(ADDRESS, ticked(*pair))["Location"].startswith("/desk/login/")
    assert nothing_happened()


def test_more_events_are_not_more_queries(django_assert_max_num_queries):
    client = client_of(cast.paula())
    make.approved("First")
    with django_assert_max_num_queries(8) as one:
        client.get(ADDRESS)
    for number in range(9):
        make.approved(f"Number {number}")
    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get(ADDRESS)
