"""Two sources disagree: one preferred date, any number of others, each resting on a citation; and citations amended."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.public_pages import event_address, read_words, timeline_address
from timeline.editorial.amending import CitationWords, amend_citation
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.publishing import publish
from timeline.editorial.restoring import restore
from timeline.editorial.reviewing import approve, submit
from timeline.models import Citation, Event
from timeline.records import CitationRecord, Stance
from timeline.rendering.comparison import compare

pytestmark = pytest.mark.django_db
REASON = "The minutes count the first evening."


def edit(event: Event) -> str:
    return f"/desk/citations/{event.citations.latest('pk').pk}/edit/"


def sent(event: Event, **changed: str) -> dict[str, str]:
    words = {"version": str(event.version), "locator": "page 2", "stance": "supports", "is_public": "on"}
    return words | changed


def with_another_date(event: Event, **fields) -> Event:
    told = {"is_public": True, "other_date": make.day("2022-03-05"), "other_date_reason": REASON} | fields
    other = NewCitation(make.source("The other account"), locator="page 9", **told)
    return cite(event, other, by=cast.edith(), expected_version=event.version)


def publish_all(event: Event) -> Event:
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


# Amending a citation


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_a_citation_is_changed_and_the_event_has_a_new_revision(headers):
    event = make.draft()
    told = sent(event, locator="page 7", note="Ask Ana", stance="context", is_public="")
    answer = client_of(cast.edith()).post(edit(event), told, headers=headers, follow=True)
    assert answer.status_code == 200
    assert is_fragment(answer) == bool(headers)
    assert "page 7" in text_of(answer)
    record = event.revisions.latest().to_record().citations[0]
    assert (record.locator, record.note, record.stance, record.is_public) == (
        "page 7",
        "Ask Ana",
        Stance.CONTEXT,
        False,
    )
    assert event.revisions.count() == 2


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"locator": ""}, "Say where in the source to look"),
        ({"locator": "x" * 201}, "at most 200 characters"),
        ({"stance": "denies"}, "Choose one of these."),
        ({"note": "a\0b"}, "Type it anew, or paste it as plain text."),
        ({"other_date": "5 March 2022"}, "Say in a sentence why the two differ."),
        ({"other_date_reason": REASON}, "Give the date that this source gives"),
        ({"other_date": "01/02/2022", "other_date_reason": REASON}, "can be read two ways"),
        (
            {"other_date": "6 March 2022", "other_date_reason": REASON},
            "That is the date of the event already",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_sentence(typed, sentence):
    event = make.draft()
    answer = client_of(cast.edith()).post(edit(event), sent(event, **typed))
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert event.revisions.count() == 1


@pytest.mark.parametrize("version", ["", "99", "x"])
def test_a_stale_change_is_kept_typed_and_not_saved(version):
    event = make.draft()
    answer = client_of(cast.edith()).post(edit(event), sent(event, locator="page 7", version=version))
    assert answer.status_code == 409
    assert 'value="page 7"' in answer.content.decode()
    assert "It stands now: Supports, page 2" in text_of(answer)
    assert event.citations.get().locator == "page 2"


def test_the_same_change_sent_twice_is_one():
    event, client = make.draft(), client_of(cast.edith())
    told = sent(event, other_date="5 March 2022", other_date_reason=REASON)
    assert [client.post(edit(event), told).status_code for _ in range(2)] == [302, 302]
    assert event.revisions.count() == 2


def test_who_may_not_change_the_event_may_not_change_its_citations():
    event = make.draft()
    assert client_of(cast.carla()).post(edit(event), sent(event)).status_code == 404
    live = make.published_event("Live", on=event.entries.get().timeline)
    answer = client_of(cast.edith()).post(edit(live), sent(live, locator="page 7"))
    assert answer.status_code == 409
    assert live.citations.get().locator == "page 2"


def test_an_amended_citation_takes_a_review_back_to_its_draft():
    event = make.in_review()
    words = CitationWords("page 7", "", Stance.SUPPORTS, True, None, "")
    event = amend_citation(event.citations.get(), words, by=cast.egon(), expected_version=event.version)
    assert event.stage == "draft"
    assert not event.reviews.open().exists()


# The other date


def test_readers_see_both_dates_in_the_list_and_on_the_event(client):
    timeline = make.timeline()
    event = publish_all(with_another_date(make.draft(on=timeline)))
    listed = read_words(client, timeline_address(timeline))
    said = "Sources disagree on the date. Here: 6 March 2022 . The Secretariat 2 : 5 March 2022 ."
    assert said in " ".join(listed.split()) and REASON in listed
    page = read_words(client, event_address(event))
    assert "says The Secretariat (source 2)." in page and REASON in page
    assert "or 5 March 2022" in " ".join(text_of(client.get(f"/embed/{timeline.slug}/")).split())


def test_what_a_source_that_is_not_public_gives_is_not_public(client):
    timeline = make.timeline()
    event = publish_all(with_another_date(make.draft(on=timeline), is_public=False))
    for address in (timeline_address(timeline), event_address(event)):
        assert "5 March 2022" not in read_words(client, address)
        assert REASON not in read_words(client, address)


def test_the_desk_shows_it_beside_the_date_and_where_it_is_cited():
    event = with_another_date(make.draft())
    client = client_of(cast.edith())
    for path in ("", "edit/"):
        page = client.get(f"/desk/events/{event.public_id}/{path}").content.decode()
        assert "5 March 2022" in page and REASON in page
    assert 'value="5 March 2022"' in client.get(edit(event)).content.decode()


def test_it_is_compared_restored_and_read_from_older_revisions():
    event = with_another_date(make.draft())
    before = event.revisions.latest().to_record()
    words = CitationWords("page 9", "", Stance.SUPPORTS, True, make.day("2022-03-04"), REASON)
    citation = Citation.objects.latest("pk")
    event = amend_citation(citation, words, by=cast.edith(), expected_version=event.version)
    [change] = compare(before, event.revisions.latest().to_record())
    assert "dates it 5 March 2022" in change.pieces[0].detail
    assert "dates it 4 March 2022" in change.pieces[0].detail
    event = restore(event, by=cast.edith(), expected_version=event.version, number=2)
    assert event.revisions.latest().to_record() == before
    old = {"source": {"title": "Old"}, "quote": "q"}
    assert CitationRecord(**old).other_date == ""
