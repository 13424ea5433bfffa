"""Lists that are longer than a page: every row once, in order, there and back, and an act leads back to its page."""

import pytest
from django.test import Client
from django.utils.http import urlencode

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.naming import create_topic
from timeline.models import Entry, Event, Lane, Stage, Standing, Timeline, Topic
from timeline.rendering.keyset import ROWS
from timeline.rendering.timeline_desk import ENTRIES

pytestmark = pytest.mark.django_db
STORY, TOPIC, PUBLISHING = "/desk/timelines/talks/", "/desk/topics/nato/", "/desk/publishing/"


def events(number: int, *, stage: str = Stage.DRAFT, dated: bool = True) -> list[Event]:
    """So many at once, the first the earliest; three share each day, so that pages end within one."""
    edith = cast.edith()
    return Event.objects.bulk_create(
        Event(
            headline=f"No. {place}",
            date=make.day(f"{2000 + place // 3}-03-18") if dated else None,
            stage=stage,
            created_by=edith,
            last_edited_by=edith,
        )
        for place in range(number)
    )


@pytest.fixture
def story() -> Timeline:
    return make.timeline("Talks")


def place(rows: list[Event], on: Timeline) -> None:
    lane = Lane.objects.get(timeline=on, slug="diplomacy")
    Entry.objects.bulk_create(Entry(event=event, timeline=on, lane=lane) for event in rows)


def walked(client: Client, address: str, way: str, cursor: str = "") -> list[list[str]]:
    """The headlines of each page, by the links that the pages themselves have."""
    pages = []
    while True:
        page = client.get(address, {"from": cursor} if cursor else {})
        context = page.context["desk"].page if "desk" in page.context else page.context["page"]
        context = getattr(context, "events", context)
        pages.append([str(getattr(row, "event", row)) for row in context.rows])
        cursor = getattr(context, "after" if way == "next" else "before")
        assert (f'rel="{way}"' in page.content.decode()) is bool(cursor)
        if not cursor:
            return pages


def last_cursor(client: Client, address: str) -> str:
    context = client.get(address).context
    page = context["desk"].page if "desk" in context else context["page"]
    return getattr(page, "events", page).after


def test_a_timeline_is_read_by_date_a_page_at_a_time(story):
    dated, undated = events(ENTRIES + 1), events(2, dated=False)
    place(undated + dated, story)
    client = client_of(cast.edith())

    pages = walked(client, STORY, "next")
    assert [len(page) for page in pages] == [ENTRIES, 3]
    assert [name for page in pages for name in page] == [str(event) for event in dated + undated]
    assert walked(client, STORY, "prev", last_cursor(client, STORY)) == [pages[1], pages[0]]
    first = text_of(client.get(STORY))
    # All of it is counted, not the page: by lane, and above the list.
    assert f"Diplomacy {ENTRIES + 3}" in first and f"Events: {ENTRIES + 3}." in first


def test_a_short_timeline_has_no_pages_and_leaves_out_what_was_merged(story):
    first, second = events(2)
    place([first, second], story)
    Event.objects.filter(pk=second.pk).update(standing=Standing.MERGED)
    page = client_of(cast.edith()).get(STORY)
    assert [len(group.entries) for group in page.context["desk"].groups] == [1]
    assert "Events: " not in text_of(page) and 'class="pages"' not in page.content.decode()


def test_placing_leads_back_to_the_page_of_the_timeline(story):
    place(events(ENTRIES), story)
    chosen = make.draft("The last of all", on=story, date="2100")
    client = client_of(cast.edith())
    cursor = last_cursor(client, STORY)
    page = client.get(STORY, {"from": cursor})
    assert f'name="from" value="{cursor}"' in page.content.decode()
    sent = {
        "chosen": f"{chosen.public_id}:{chosen.version}",
        "lane": "military",
        "do": "place",
        "from": cursor,
    }
    answer = client.post(f"{STORY}place/", sent, follow=True)
    assert answer.redirect_chain[0][0].startswith(f"{STORY}?from=n~")
    assert "The last of all" in text_of(answer) and "No. 0" not in text_of(answer)
    assert chosen.entries.get().lane.slug == "military"


@pytest.fixture
def nato() -> Topic:
    return create_topic("NATO", by=cast.edith())


def test_a_topic_shows_every_event_that_bears_it(nato):
    nato.events.set(events(ROWS + 2))
    client = client_of(cast.edith())
    pages = walked(client, TOPIC, "next")
    assert [len(page) for page in pages] == [ROWS, 2]
    assert len({name for page in pages for name in page}) == ROWS + 2
    assert f"Events {ROWS + 2}" in text_of(client.get(TOPIC))
    assert walked(client, TOPIC, "prev", last_cursor(client, TOPIC)) == pages[::-1]


def test_a_contributor_walks_their_own_events_of_a_topic_alone(nato):
    nato.events.set(events(ROWS + 2))
    mine = make.draft("Mine", topics=("nato",), by=cast.carla())
    page = client_of(cast.carla()).get(TOPIC)
    assert page.context["page"].events.rows == [mine]
    assert "Events of yours 1" in text_of(page)


def test_what_waits_to_be_published_is_read_to_its_end():
    events(ROWS + 1, stage=Stage.APPROVED)
    client = client_of(cast.paula())
    pages = walked(client, PUBLISHING, "next")
    assert pages == [[f"No. {number}" for number in range(ROWS)], [f"No. {ROWS}"]]
    assert f"Events: {ROWS + 1}." in text_of(client.get(PUBLISHING))


def test_publishing_from_a_later_page_leads_back_to_it_and_shows_what_is_in_the_way_there():
    events(ROWS + 1, stage=Stage.APPROVED)
    ready = make.approved("Ready")
    client = client_of(cast.paula())
    address = f"{PUBLISHING}?{urlencode({'from': last_cursor(client, PUBLISHING)})}"
    stale = client.post(address, {"event": f"{ready.public_id}:{ready.version - 1}"})
    assert stale.status_code == 409
    assert stale.content.decode().count(" checked") == 1 and "No. 0" not in text_of(stale)
    done = client.post(address, {"event": f"{ready.public_id}:{ready.version}"}, follow=True)
    assert done.redirect_chain[0][0].startswith(f"{PUBLISHING}?from=n")
    assert "1 event is published." in text_of(done) and "No. 0" not in text_of(done)
