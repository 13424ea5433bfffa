"""On which timelines an event stands, as the form asks it: its places and one more, of however many there are."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from tests.web.test_events import NEW, edit, fields
from timeline.models import Event, Lane, Timeline

pytestmark = pytest.mark.django_db


def test_a_newsroom_of_many_timelines_can_still_write_events(django_assert_max_num_queries):
    for number in range(400):
        Lane.objects.create(timeline=Timeline.objects.create(title=f"Story {number}"), name="All")
    client = client_of(cast.edith())
    with django_assert_max_num_queries(10):
        page = client.get(NEW)
    sent = {field.html_name: field.value() or "" for field in page.context["form"]}
    assert len(sent) < 30
    client.post(NEW, sent | fields(lane_added="story-399/all", importance_added="4"))
    [entry] = Event.objects.get().entries.all()
    assert (entry.timeline.slug, entry.lane.slug, entry.importance) == ("story-399", "all", 4)


def test_the_places_of_the_event_are_offered_and_one_more():
    event, other = make.draft(), make.timeline("Other")
    make.timeline("Third")
    client = client_of(cast.edith())
    form = client.get(edit(event)).context["form"]
    assert [place.timeline.title for place in form.places()] == ["Talks"]
    sent = fields(event, lane_added="other/military", entry_headline_added="Generals meet")
    client.post(edit(event), sent)
    assert {(entry.timeline.slug, entry.lane.slug, entry.headline) for entry in event.entries.all()} == {
        ("talks", "diplomacy", ""),
        ("other", "military", "Generals meet"),
    }
    event.refresh_from_db()
    talks = Timeline.objects.get(slug="talks")
    sent = {f"lane_{talks.pk}": "", f"lane_{other.pk}": "military", "version": str(event.version)}
    client.post(edit(event), fields(**sent))
    assert [entry.timeline for entry in event.entries.all()] == [other]


@pytest.mark.parametrize("lane", ["talks/military", "other/economy", "nowhere/all", "/", "a\0b"])
def test_a_place_that_cannot_be_added_is_refused_with_a_sentence(lane):
    event = make.draft()
    make.timeline("Other")
    answer = client_of(cast.edith()).post(edit(event), fields(event, lane_added=lane))
    assert answer.status_code == 422
    assert "Choose one of these. Where the event stands already" in text_of(answer)


def test_a_place_that_was_left_alone_stays_taken_off():
    """One person takes the event off the timeline, another changes its place in the world: both are done."""
    event = make.draft()
    sent = fields(event, place="Hofburg")
    off = {"headline": event.headline, "date": "6 March 2022", "occurrence": "happened", "version": "1"}
    client_of(cast.egon()).post(edit(event), off | {f"lane_{event.entries.get().timeline_id}": ""})
    answer = client_of(cast.edith()).post(edit(event), sent, follow=True)
    assert "together with what a colleague had changed meanwhile" in text_of(answer)
    event.refresh_from_db()
    assert (event.place, event.entries.count()) == ("Hofburg", 0)
