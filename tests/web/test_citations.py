"""Letting an event rest on a source: the words must stand there, and removing them is said."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from timeline.models import Event

pytestmark = pytest.mark.django_db


def cite(event: Event) -> str:
    return f"/desk/events/{event.public_id}/cite/"


def sent_citation(event: Event, source, **changed: str) -> dict[str, str]:
    return {
        "version": str(event.version),
        "source": str(source.pk),
        "stance": "supports",
        "is_public": "on",
    } | changed


def test_a_quote_is_found_where_it_stands():
    event, capture = make.draft(cited=False), make.capture()
    answer = client_of(cast.edith()).post(
        cite(event),
        sent_citation(event, capture.source, quote=" They will meet again on March 9-10,\r\n"),
        follow=True,
    )
    assert "It now cites “Ministers meet”." in text_of(answer)
    passage = event.citations.get().passage
    assert passage.exact == "They will meet again on March 9-10,"
    assert capture.text[passage.start : passage.end] == passage.exact


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"quote": "They will never meet again"}, "These words do not stand in the captured text."),
        ({"quote": "they will meet again"}, "These words do not stand in the captured text."),
        ({"quote": ""}, "Give the exact words, or say where in the source to look."),
        ({"quote": "on"}, "These words stand in more than one place."),
        ({"quote": "a\0b"}, "Null characters are not allowed."),
        ({"quote": "x" * 3000}, "That is too long for a quote"),
        ({"locator": "page 2", "stance": "denies"}, "Choose one of these."),
    ],
)
def test_a_citation_that_does_not_hold_is_refused_with_a_sentence(sent, sentence):
    event, capture = make.draft(cited=False), make.capture()
    answer = client_of(cast.edith()).post(cite(event), sent_citation(event, capture.source, **sent))
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert not event.citations.exists()


def test_words_that_stand_twice_are_asked_about_and_the_place_chosen_is_taken():
    event, capture = make.draft(cited=False), make.capture("He met him. He met her.", published="2022-03-06")
    client = client_of(cast.edith())
    sent = sent_citation(event, capture.source, quote="He met")
    shown = client.post(cite(event), sent).content.decode()
    assert f'value="{capture.pk}-0"' in shown and f'value="{capture.pk}-12"' in shown
    client.post(cite(event), sent | {"at": f"{capture.pk}-12"})
    assert event.citations.get().passage.start == 12


def test_a_source_without_text_is_cited_by_where_to_look():
    event, source = make.draft(cited=False), make.source("Final act")
    client = client_of(cast.edith())
    client.post(cite(event), sent_citation(event, source, locator="article 2", is_public=""))
    assert event.citations.get().locator == "article 2"


def test_words_of_a_document_whose_text_is_not_held_are_kept_as_an_excerpt():
    event, source = make.draft(cited=False), make.source("Final act")
    client = client_of(cast.edith())
    client.post(cite(event), sent_citation(event, source, quote="The parties", locator="article 1"))
    passage = event.citations.get().passage
    assert (passage.exact, passage.capture.is_excerpt) == ("The parties", True)
    assert "Excerpt kept" in text_of(client.get(f"/desk/sources/{source.pk}/"))


def test_a_citation_that_is_not_added_leaves_no_excerpt_behind():
    event, source = make.draft(cited=False), make.source("Final act")
    sent = sent_citation(event, source, quote="The parties", version="99")
    assert client_of(cast.edith()).post(cite(event), sent).status_code == 409
    assert not source.captures.exists()


def test_the_same_citation_sent_twice_is_one():
    event, source = make.draft(cited=False), make.source("Final act")
    client = client_of(cast.edith())
    for _ in range(2):
        assert client.post(cite(event), sent_citation(event, source, locator="article 2")).status_code == 302
    assert event.citations.count() == 1


@pytest.mark.parametrize("version", ["", "99"])
def test_a_stale_citation_is_kept_typed_and_not_added(version):
    event, source = make.draft(cited=False), make.source("Final act")
    sent = sent_citation(event, source, locator="article 2", version=version)
    answer = client_of(cast.edith()).post(cite(event), sent)
    assert answer.status_code == 409
    assert 'value="article 2"' in answer.content.decode()
    assert not event.citations.exists()


def test_a_contributor_cites_only_sources_of_their_own():
    event, source = make.draft(by=cast.carla(), cited=False), make.source("Kept by Edith", by=cast.edith())
    client = client_of(cast.carla())
    assert "Kept by Edith" not in text_of(client.get(cite(event)))
    answer = client.post(cite(event), sent_citation(event, source, locator="page 2"))
    assert answer.status_code == 404
    assert not event.citations.exists()


@pytest.mark.parametrize("source", ["", "0", "-1", "x", "\0", "9" * 40])
def test_a_source_that_is_none_leads_back_to_choosing(source):
    event = make.draft()
    answer = client_of(cast.edith()).get(cite(event), {"source": source})
    assert answer.status_code in (200, 404)


def remove(event: Event) -> str:
    return f"/desk/citations/{event.citations.get().pk}/remove/"


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_a_citation_is_removed_once_and_said(headers):
    event, client = make.draft(), client_of(cast.edith())
    sent, address = {"version": event.version, "event": event.public_id}, remove(event)
    answer = client.post(address, sent, headers=headers, follow=True)
    assert "It no longer cites “Minutes of the meeting”." in text_of(answer)
    assert is_fragment(answer) == bool(headers)
    again = client.post(address, sent, headers=headers, follow=True)
    assert "That citation is not there any more." in text_of(again)
    event.refresh_from_db()
    assert event.version == 2


def test_a_citation_is_not_removed_by_a_link_a_stranger_or_an_old_form():
    event = make.draft(by=cast.carla())
    address, sent = remove(event), {"version": event.version, "event": event.public_id}
    assert client_of(cast.carla()).get(address).status_code == 405
    assert client_of(cast.colin()).post(address, sent).status_code == 404
    assert client_of(cast.carla()).post(address, sent | {"version": ""}).status_code == 409
    assert event.citations.exists()


def test_a_citation_of_a_live_event_stays():
    event = make.published_event()
    answer = client_of(cast.edith()).post(remove(event), {"version": event.version, "event": event.public_id})
    assert answer.status_code == 409
    assert "Start a correction" in text_of(answer)
    assert event.citations.exists()
