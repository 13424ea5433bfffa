"""What is typed and not saved, in the browser's requests: kept, offered back, thrown away, and seen by nobody else."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import client_of, text_of
from tests.web.public_pages import event_address, timeline_address
from tests.web.test_events import NEW, edit, fields, new_fields
from timeline.models import AuditEntry, Buffer, Event, Revision

pytestmark = pytest.mark.django_db
CANARY = "CANARY"
BUFFERS = "/desk/buffers/"
ARTICLES = "/desk/sources/new/"


def typed(
    event: Event | None = None, subject: str = "", tab: str = "tab00001", **sent: str
) -> dict[str, str]:
    about = {"keep_subject": subject or ("event" if event else "new_event"), "keep_tab": tab}
    key = {"keep_key": event.public_id} if event else {}
    return (fields(event) if event or not subject else {}) | about | key | sent


def test_what_is_typed_is_kept_and_offered_back_as_it_was_typed():
    event, client = make.draft(), client_of(cast.edith())
    answer = client.post(BUFFERS, typed(event, headline="Ministers met", date="the day before"))
    assert "Kept for you at" in text_of(answer)
    page = client.get(edit(event))
    assert "You were writing here on" in text_of(page)
    [offer] = page.context["keeping"].offers
    taken = client.get(edit(event), {"buffer": offer.buffer.pk})
    assert 'value="Ministers met"' in taken.content.decode()
    assert 'value="the day before"' in taken.content.decode()
    assert "Nothing of it is saved yet." in text_of(taken)
    event.refresh_from_db()
    assert (event.headline, event.version) == ("Ministers meet in Vienna", 1)


def test_the_offer_says_what_it_would_change():
    event, client = make.draft(), client_of(cast.edith())
    client.post(BUFFERS, typed(event, place="Hofburg"))
    client_of(cast.egon()).post(edit(event), fields(event, summary="Written by Egon."))
    page = client.get(edit(event))
    assert [change.field for change in page.context["keeping"].offers[0].changes] == ["place"]


def test_taken_up_after_others_have_saved_it_is_joined_with_theirs():
    event, client = make.draft(), client_of(cast.edith())
    client.post(BUFFERS, typed(event, place="Hofburg"))
    client_of(cast.egon()).post(edit(event), fields(event, summary="Written by Egon."))
    page = client.get(edit(event), {"buffer": Buffer.objects.get().pk})
    client.post(edit(event), fields(event, place="Hofburg") | {"version": str(page.context["version"])})
    event.refresh_from_db()
    assert (event.place, event.summary) == ("Hofburg", "Written by Egon.")


def test_saving_removes_what_was_kept_of_the_tab_and_what_was_taken_up():
    event, client = make.draft(), client_of(cast.edith())
    client.post(BUFFERS, typed(event, tab="tab00001", place="Hofburg"))
    first = Buffer.objects.get()
    client.post(BUFFERS, typed(event, tab="tab00002", place="Hofburg"))
    saved = typed(event, tab="tab00002", place="Hofburg", keep_taken_up=str(first.pk))
    client.post(edit(event), saved)
    assert not Buffer.objects.exists()
    # What was on its way while the form was sent comes too late.
    assert client.post(BUFFERS, saved).status_code == 204
    assert not Buffer.objects.exists()


def test_a_form_in_error_keeps_its_tab_and_what_was_kept():
    event, client = make.draft(), client_of(cast.edith())
    client.post(BUFFERS, typed(event, headline=""))
    answer = client.post(edit(event), typed(event, headline=""))
    assert answer.status_code == 422
    assert answer.context["keeping"].tab == "tab00001"
    assert Buffer.objects.count() == 1


def test_what_would_change_nothing_is_not_offered():
    event, client = make.draft(), client_of(cast.edith())
    client.post(BUFFERS, typed(event, date="2022-03-06"))
    assert "You were writing here" not in text_of(client.get(edit(event)))


def test_a_new_event_is_offered_until_it_is_saved():
    client = client_of(cast.carla())
    sent = new_fields(client, **typed(subject="new_event", headline="Envoys meet"))
    client.post(BUFFERS, sent)
    page = client.get(NEW)
    assert "Envoys meet" in text_of(page)
    taken = client.get(NEW, {"buffer": Buffer.objects.get().pk})
    assert 'value="Envoys meet"' in taken.content.decode()
    assert sent["public_id"] in taken.content.decode()
    # Saved in another tab, whose text was not kept: the same event, so no longer a new one.
    client.post(NEW, sent | {"keep_tab": "tab00002"})
    assert "Envoys meet" not in text_of(client.get(NEW))


def test_an_article_is_offered_until_it_is_taken_in():
    client = client_of(cast.edith())
    sent = {"text": "They met on Sunday.", "title": "Ministers meet", "publisher": "The Example"}
    sent |= {"published": "6 March 2022", "published_choice": "2022-03-06", "kind": "article", "language": ""}
    client.post(BUFFERS, typed(subject="new_source", **sent))
    assert "Ministers meet" in text_of(client.get(ARTICLES))
    taken = client.get(ARTICLES, {"buffer": Buffer.objects.get().pk})
    assert "They met on Sunday." in taken.content.decode()
    answer = client.post(ARTICLES, typed(subject="new_source", **sent))
    assert answer.status_code == 302
    assert not Buffer.objects.exists()


def test_thrown_away_it_is_gone():
    event, client = make.draft(), client_of(cast.edith())
    client.post(BUFFERS, typed(event, place="Hofburg"))
    answer = client.post(f"{BUFFERS}{Buffer.objects.get().pk}/throw-away/")
    assert answer["Location"] == edit(event)
    assert not Buffer.objects.exists()


def test_what_another_types_is_not_there():
    event = make.draft()
    client_of(cast.edith()).post(BUFFERS, typed(event, place=CANARY))
    buffer, egon = Buffer.objects.get(), client_of(cast.egon())
    assert CANARY not in egon.get(edit(event), {"buffer": buffer.pk}).content.decode()
    assert egon.post(f"{BUFFERS}{buffer.pk}/throw-away/").status_code == 404
    assert Buffer.objects.get() == buffer


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"keep_subject": "event", "keep_key": "nothing"}, 404),
        ({"keep_subject": "anything"}, 404),
        ({}, 404),
        ({"keep_subject": "new_event", "summary": "x" * 1_000_001}, 422),
        ({"keep_subject": "new_event", "keep_tab": "<script>", "version": "x"}, 200),
    ],
)
def test_what_is_no_form_of_theirs_is_not_kept(sent, status):
    make.draft()
    answer = client_of(cast.carla()).post(BUFFERS, sent)
    assert answer.status_code == status
    assert Buffer.objects.count() == (1 if status == 200 else 0)


def test_the_event_of_another_contributor_is_not_there():
    event = make.draft(by=cast.carla())
    assert client_of(cast.colin()).post(BUFFERS, typed(event)).status_code == 404


def test_a_stranger_is_sent_to_the_login_and_nothing_is_kept():
    assert Client().post(BUFFERS, {"keep_subject": "new_event"})["Location"].startswith("/desk/login/")
    assert not Buffer.objects.exists()


@pytest.mark.parametrize("address", [BUFFERS, BUFFERS + "1/throw-away/"])
def test_a_link_does_nothing(address):
    assert client_of(cast.edith()).get(address).status_code == 405


def test_what_is_typed_is_in_no_public_byte_and_in_no_record(client):
    timeline = make.timeline()
    event = make.published_event(on=timeline)
    edith = client_of(cast.edith())
    every = {name: f"{CANARY} {name}" for name in ("headline", "summary", "place", "attribution")}
    edith.post(BUFFERS, typed(event, **every))
    edith.post(BUFFERS, typed(subject="new_event", **every))
    for address in ("/", timeline_address(timeline), event_address(event), f"/embed/{timeline.slug}/"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert CANARY not in answer.content.decode() + str(dict(answer.headers))
    assert "0 of 1 event" in text_of(client.get(timeline_address(timeline) + f"?q={CANARY}"))
    records = [*Revision.objects.values(), *AuditEntry.objects.values(), *Event.objects.values()]
    assert CANARY not in str(records)
    # Egon searches the desk for the very words and does not find the event.
    assert event.headline not in text_of(client_of(cast.egon()).get("/desk/events/", {"q": CANARY}))
