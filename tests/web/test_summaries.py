"""A summary's Markdown: shown while it is typed, with and without JavaScript, and to readers as HTML."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.public_pages import event_address, read, timeline_address
from tests.web.test_events import edit, fields, new_fields
from timeline.models import Event

pytestmark = pytest.mark.django_db
PREVIEW = "/desk/summary-preview/"
SUMMARY = "They *spoke* of [the act](https://example.org).\n\n- one\n- [two](//evil.example)"
HTML = '<p>They <em>spoke</em> of <a href="https://example.org" rel="noopener">the act</a>.</p>'


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_what_is_typed_is_shown_as_readers_will_see_it(headers):
    answer = client_of(cast.carla()).post(PREVIEW, {"summary": SUMMARY}, headers=headers)
    assert is_fragment(answer)
    assert HTML in answer.content.decode()
    assert "evil.example" not in answer.content.decode().replace("[two](//evil.example)", "")


@pytest.mark.parametrize("typed", ["", "  ", "\0", "![" * 100_000, "<script>alert(1)</script>"])
def test_whatever_is_typed_is_shown_and_inert(typed):
    answer = client_of(cast.carla()).post(PREVIEW, {"summary": typed})
    assert answer.status_code == 200
    assert "<script" not in answer.content.decode()


def test_a_stranger_is_sent_to_the_login_and_a_link_refused(client):
    assert client.post(PREVIEW, {"summary": "x"}).status_code == 302
    assert client_of(cast.edith()).get(PREVIEW).status_code == 405


def test_without_javascript_a_button_shows_it_and_saves_nothing():
    client = client_of(cast.edith())
    answer = client.post("/desk/events/new/", new_fields(client, summary=SUMMARY, preview="1"))
    assert answer.status_code == 200
    assert HTML in answer.content.decode()
    assert not Event.objects.exists()
    event = make.draft()
    answer = client.post(
        edit(event), fields(event, summary=SUMMARY, place="Hofburg", preview="1", version="1")
    )
    assert HTML in answer.content.decode()
    assert 'value="Hofburg"' in answer.content.decode()
    event.refresh_from_db()
    assert (event.summary, event.version) == ("", 1)


def test_readers_see_it_as_html_and_machines_as_words(client):
    timeline = make.timeline()
    event = make.published_event(on=timeline, summary=SUMMARY)
    for address in (event_address(event), timeline_address(timeline)):
        assert HTML in read(client, address)
    embed = client.get(f"/embed/{timeline.slug}/").content.decode()
    assert '<a target="_blank" href="https://example.org" rel="noopener">the act</a>' in embed
    page = read(client, event_address(event))
    assert '<meta name="description" content="They spoke of the act. one [two](//evil.example)">' in page
    assert '"description": "They spoke of the act. one' in page


def test_the_event_at_the_desk_shows_it_too():
    event = make.draft(summary=SUMMARY)
    answer = client_of(cast.edith()).get(f"/desk/events/{event.public_id}/")
    assert HTML in answer.content.decode()
    assert "[the act]" not in text_of(answer)
