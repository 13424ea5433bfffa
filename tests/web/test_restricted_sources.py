"""A source that must not be named: readers are told why, colleagues its label, and nobody else a letter of it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import cast, make
from tests.web.pages import client_of, text_of
from tests.web.public_pages import event_address, read, read_words, timeline_address
from timeline.editorial.capturing import add_source, capture_source, passage_of
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import NewCitation, cite, draft_event, remove_citation
from timeline.editorial.publishing import publish, schedule
from timeline.editorial.refusals import NotAllowed, NotReady
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.sourcing import change_source
from timeline.models import Event, NoticeDecision, PublishedEvent, Source, Timeline, User
from timeline.records import SourceRecord
from timeline.rendering.event_page import event_page

pytestmark = pytest.mark.django_db

CANARY = "Canarinus"
REASON = "A person with knowledge of the talks who was not allowed to speak publicly"
NAMED = SourceRecord(
    title=f"Talk with {CANARY}",
    publisher=f"{CANARY} Office",
    authors=f"Dr {CANARY}",
    url=f"https://{CANARY.lower()}.example.org/notes",
    archived_url=f"https://archive.example.org/{CANARY}",
    published="2022-03-06",
)
TEXT = f"The ministers met on Sunday, {CANARY} says."


def restrict(source: Source, *, by: User | None = None, reason: str = REASON, **fields: object) -> Source:
    source.refresh_from_db()
    stands = source.to_record()
    record = type(stands)(
        **{
            **{
                name: getattr(stands, name)
                for name in ("title", "publisher", "authors", "url", "archived_url")
            },
            "published": stands.published,
            "is_restricted": True,
            "public_reason": reason,
            **fields,
        }
    )
    return change_source(
        source, record, by=by or cast.edith(), expected_version=source.version, language=source.language
    ).source


def named_source() -> Source:
    return capture_source(NAMED, TEXT, by=cast.edith()).source


def drafted(source: Source, timeline: Timeline, *, by: User | None = None, released: bool = False) -> Event:
    text = source.captures.get()
    citation = NewCitation(
        source,
        passage=passage_of(text, 0, text.length),
        locator=f"{CANARY}, minute 3",
        note=f"{CANARY} called twice",
        is_quote_released=released,
    )
    event = draft_event(make.record("Ministers meet", timeline), by=by or cast.edith())
    return cite(event, citation, by=by or cast.edith(), expected_version=event.version)


def let_out(event: Event) -> Event:
    """With a source beside it that readers can check: of a restricted one they are told too little to count it."""
    beside = NewCitation(make.source("The record of the day"), locator="page 4")
    event = cite(event, beside, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=event.created_by, expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def public_bytes(client, timeline: Timeline, event: Event) -> str:
    slug = timeline.slug
    addresses = [
        "/",
        timeline_address(timeline),
        event_address(event),
        f"/timelines/{slug}/corrections/",
        f"/timelines/{slug}/corrections/feed/",
        f"/embed/{slug}/",
        f"/events/{event.public_id}/nothing/",
    ]
    answers = [client.get(address) for address in addresses]
    return "\n".join(answer.content.decode() + str(dict(answer.headers)) for answer in answers)


def test_readers_are_told_the_reason_and_not_a_letter_more(client) -> None:
    timeline = make.timeline()
    source = restrict(named_source())
    event = let_out(drafted(source, timeline))
    assert CANARY.lower() not in public_bytes(client, timeline, event).lower()
    assert REASON in read_words(client, event_address(event))
    assert REASON in read_words(client, timeline_address(timeline))
    assert REASON in read_words(client, f"/embed/{timeline.slug}/")
    assert "0 of 1 event" in read_words(client, f"{timeline_address(timeline)}?q={CANARY}")
    assert "1 of 1 event" in read_words(client, f"{timeline_address(timeline)}?q=knowledge")


def test_what_is_published_holds_the_public_form_in_the_database_too() -> None:
    event = let_out(drafted(restrict(named_source()), make.timeline()))
    row = PublishedEvent.objects.get(event=event)
    assert CANARY.lower() not in str(row.record).lower()
    assert event.revisions.latest().to_record().citations[0].source.title == NAMED.title


@pytest.mark.parametrize("is_older", [False, True], ids=["with keys", "from before keys were kept"])
def test_restricting_takes_it_from_what_was_published_before(client, monkeypatch, is_older) -> None:
    """Two publications and what is told of their difference; the source was renamed in between as well."""
    timeline = make.timeline()
    if is_older:
        told = Source.to_record
        monkeypatch.setattr(Source, "to_record", lambda source: _without_key(told(source)))
    source = named_source()
    event = let_out(drafted(source, timeline))
    change_source(
        source,
        type(NAMED)(**{**_plain(NAMED), "title": f"{CANARY}, second talk", "url": ""}),
        by=cast.edith(),
        expected_version=1,
        language="en",
    )
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.UPDATE,
        text="More is known.",
    )
    shared = make.source()
    event = cite(
        event, NewCitation(shared, locator="page 2"), by=cast.edith(), expected_version=event.version
    )
    event = let_out(event)
    assert CANARY in public_bytes(client, timeline, event)
    monkeypatch.undo()
    restrict(source)
    assert CANARY.lower() not in public_bytes(client, timeline, event).lower()
    page = read_words(client, event_address(event))
    assert REASON in page
    assert "Minutes of the meeting" in page


def _without_key(record: SourceRecord) -> SourceRecord:
    return type(record)(**{**_plain(record)})


def _plain(record: SourceRecord) -> dict[str, object]:
    names = (
        "title",
        "publisher",
        "authors",
        "url",
        "archived_url",
        "published",
        "is_restricted",
        "public_reason",
    )
    return {name: getattr(record, name) for name in names}


def test_what_is_scheduled_says_nothing_either() -> None:
    source = named_source()
    event = drafted(source, make.timeline())
    event = submit(event, by=event.created_by, expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    moment = timezone.now() + timedelta(hours=1)
    schedule(event, by=cast.paula(), expected_version=event.version, moment=moment)
    restrict(source)
    page = event_page(event.public_id, at=moment + timedelta(seconds=1))
    assert CANARY not in str(page)
    assert REASON in str(page)


def test_words_that_were_released_are_shown_without_their_name(client) -> None:
    source = capture_source(NAMED, "The ministers met on Sunday.", by=cast.edith()).source
    restrict(source)
    event = let_out(drafted(source, make.timeline(), released=True))
    html = read(client, event_address(event))
    assert "The ministers met on Sunday." in html
    assert CANARY not in html


def test_two_people_with_one_reason_stay_two(client) -> None:
    timeline = make.timeline()
    event = drafted(restrict(named_source()), timeline)
    other = add_source(
        SourceRecord(title=f"Second {CANARY}", is_restricted=True, public_reason=REASON), by=cast.edith()
    )
    event = cite(event, NewCitation(other, locator="x"), by=cast.edith(), expected_version=event.version)
    event = let_out(event)
    page = read_words(client, event_address(event))
    assert page.count(REASON) == 2
    assert "rests on one source" not in page
    assert CANARY not in page


class TestAtTheDesk:
    def addresses(self, event: Event) -> list[str]:
        base = f"/desk/events/{event.public_id}/"
        return [
            "/desk/",
            "/desk/events/",
            "/desk/sources/",
            base,
            f"{base}?history=all",
            f"{base}compare/",
            f"{base}edit/",
        ]

    def event_of(self, contributor: User, source: Source) -> Event:
        """A contributor's event, to which an editor added the source and then took another away."""
        timeline = make.timeline()
        event = draft_event(make.record("Ministers meet", timeline), by=contributor)
        text = source.captures.get()
        citation = NewCitation(source, passage=passage_of(text, 0, text.length), note=f"{CANARY} note")
        event = cite(event, citation, by=cast.edith(), expected_version=event.version)
        second = NewCitation(source, locator=f"{CANARY}, page 9")
        event = cite(event, second, by=cast.edith(), expected_version=event.version)
        last = event.citations.order_by("pk").last()
        return remove_citation(last, by=cast.edith(), expected_version=event.version)

    @pytest.mark.parametrize("when", ["before", "after"])
    def test_a_contributor_sees_the_label_and_never_the_identity(self, when) -> None:
        source = named_source()
        if when == "before":
            restrict(source)
        event = self.event_of(cast.carla(), source)
        if when == "after":
            restrict(source)
        desk = client_of(cast.carla())
        for address in self.addresses(event):
            answer = desk.get(address)
            assert answer.status_code == 200, address
            assert CANARY.lower() not in answer.content.decode().lower(), address
        assert REASON in text_of(desk.get(f"/desk/events/{event.public_id}/"))
        for address in (f"/desk/sources/{source.pk}/", f"/desk/captures/{source.captures.get().pk}/triage/"):
            answer = desk.get(address)
            assert (answer.status_code, CANARY in answer.content.decode()) == (404, False)
        for form in ("json", "csv"):
            answer = desk.post(f"/desk/events/{event.public_id}/hand-out/", {"form": form})
            assert (answer.status_code, CANARY in answer.content.decode()) == (403, False)

    def test_editors_and_whoever_added_it_see_who_it_is(self) -> None:
        source = restrict(capture_source(NAMED, TEXT, by=cast.carla()).source)
        for user in (cast.carla(), cast.edith(), cast.paula()):
            page = text_of(client_of(user).get(f"/desk/sources/{source.pk}/"))
            assert NAMED.title in page
            assert REASON in page
        assert client_of(cast.colin()).get(f"/desk/sources/{source.pk}/").status_code == 404

    def test_the_file_tells_an_editor_all_and_marks_it(self) -> None:
        event = drafted(restrict(named_source()), make.timeline())
        answer = client_of(cast.edith()).post(f"/desk/events/{event.public_id}/hand-out/", {"form": "json"})
        [told] = answer.json()["sources"]
        assert (told["title"], told["is_restricted"], told["public_reason"]) == (NAMED.title, True, REASON)

    def test_a_contributor_may_restrict_what_they_added_and_not_lift_it(self) -> None:
        source = capture_source(NAMED, TEXT, by=cast.carla()).source
        restrict(source, by=cast.carla())
        with pytest.raises(NotAllowed):
            restrict(source, by=cast.carla(), is_restricted=False)
        assert not restrict(source, is_restricted=False).is_restricted

    @pytest.mark.parametrize("reason", ["", "  ", f"Somebody of {CANARY} Office", f"a friend of dr {CANARY}"])
    def test_the_reason_must_be_there_and_name_nobody(self, reason) -> None:
        source = named_source()
        with pytest.raises(NotReady):
            restrict(source, reason=reason)
        source.refresh_from_db()
        assert not source.is_restricted
