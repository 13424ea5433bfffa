"""An earlier revision becomes a new one; and revisions that another release wrote still open."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from django.utils import timezone

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.amending import FIELDS, CitationWords, amend_citation
from timeline.editorial.correcting import drop_correction
from timeline.editorial.drafting import NewCitation, cite, edit_event, remove_citation
from timeline.editorial.refusals import NotAllowed, NotReady, WrongState
from timeline.editorial.restoring import restore
from timeline.editorial.reviewing import submit
from timeline.models import Event, Revision, Source, Stage, User
from timeline.records import EventRecord

pytestmark = pytest.mark.django_db
OLD = json.loads(Path(__file__).with_name("old_revisions.json").read_text())


def changed(event: Event, **fields: object) -> Event:
    record = replace(Event.objects.with_record().get(pk=event.pk).to_record(), **fields)
    return edit_event(event, record, by=cast.edith(), expected_version=event.version)


def stands(event: Event) -> EventRecord:
    return Event.objects.with_record().get(pk=event.pk).to_record()


def test_it_reads_as_it_did_and_says_that_it_was_restored() -> None:
    capture = make.capture()
    event = make.draft("As it was", quote=(capture, "The ministers met in Vienna on Sunday."))
    first = stands(event)
    event = cite(
        event, NewCitation(make.source(), locator="1"), by=cast.edith(), expected_version=event.version
    )
    event = remove_citation(event.citations.first(), by=cast.edith(), expected_version=event.version)
    event = changed(event, headline="As it is", date="2022-04", entries=())
    event = restore(event, by=cast.edith(), expected_version=event.version, number=1)
    assert stands(event) == first
    latest = event.revisions.latest()
    assert (latest.number, latest.note, latest.to_record()) == (5, "Revision 1 restored", first)


def test_citations_that_stand_in_both_stay_the_rows_they_are() -> None:
    event = make.draft("As it was")
    kept = event.citations.get().pk
    event = cite(event, NewCitation(make.source("More"), locator="1"), by=cast.edith(), expected_version=1)
    event = restore(event, by=cast.edith(), expected_version=event.version, number=1)
    assert event.citations.get().pk == kept


def test_an_approval_is_void_and_a_review_is_asked_for_again() -> None:
    event = changed(make.draft("As it was"), headline="As it is")
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = restore(event, by=cast.edith(), expected_version=event.version, number=1)
    assert event.stage == Stage.DRAFT
    assert not event.reviews.open().exists()


def test_a_correction_changed_back_can_be_dropped() -> None:
    event = changed(make.open_correction("As it is"), headline="As it should not be")
    event = restore(event, by=cast.edith(), expected_version=event.version, number=1)
    event = drop_correction(event, by=cast.edith(), expected_version=event.version)
    assert event.stage == Stage.APPROVED


def test_what_readers_see_is_not_restored_behind_their_backs() -> None:
    event = make.published_event()
    with pytest.raises(WrongState, match="Start a correction"):
        restore(event, by=cast.edith(), expected_version=event.version, number=1)


@pytest.mark.parametrize(("number", "why"), [(9, "no revision 9"), (1, "reads like revision 1 already")])
def test_there_must_be_something_to_restore(number: int, why: str) -> None:
    event = make.draft()
    with pytest.raises(NotReady, match=why):
        restore(event, by=cast.edith(), expected_version=event.version, number=number)


def test_the_very_source_is_cited_again_whatever_it_is_called_now_and_whoever_bears_its_name() -> None:
    namesake = make.source()
    source = make.source()
    event = make.draft("As it was", cited=False)
    event = cite(event, NewCitation(source, locator="1"), by=cast.edith(), expected_version=event.version)
    event = remove_citation(event.citations.get(), by=cast.edith(), expected_version=event.version)
    Source.objects.filter(pk=source.pk).update(title="Renamed")
    event = restore(event, by=cast.edith(), expected_version=event.version, number=2)
    assert event.citations.get().source == source != namesake


def test_of_two_sources_with_the_same_text_the_very_one_is_cited_again() -> None:
    cited = make.capture(title="The same")
    make.capture(title="The same")
    event = make.draft("As it was", quote=(cited, "The ministers met in Vienna on Sunday."))
    event = remove_citation(event.citations.get(), by=cast.edith(), expected_version=event.version)
    event = restore(event, by=cast.edith(), expected_version=event.version, number=1)
    assert event.citations.get().source == cited.source


def test_a_source_without_a_key_that_is_no_longer_known_by_that_name_is_said() -> None:
    event = make.draft("As it was")
    event = remove_citation(event.citations.get(), by=cast.edith(), expected_version=event.version)
    record = event.revisions.get(number=1).record
    del record["citations"][0]["source"]["key"]
    Revision.objects.create(
        event=event, number=3, record=record, author=cast.edith(), written_at=timezone.now()
    )
    Source.objects.update(title="Renamed")
    with pytest.raises(NotReady, match="“Minutes of the meeting” is not in the library"):
        restore(event, by=cast.edith(), expected_version=event.version, number=3)


class TestWordsThatWereReleased:
    """Carla's own event rests on somebody who must not be named; what he said was released once."""

    WORDS = "The ministers met in Vienna on Sunday."

    def event(self) -> Event:
        capture = make.capture(by=cast.edith())
        Source.objects.filter(pk=capture.source_id).update(is_restricted=True, public_reason="A witness")
        event = make.draft("As it was", by=cast.carla(), quote=(capture, self.WORDS))
        return self.released(event, is_released=True)

    def released(self, event: Event, *, is_released: bool, by: User | None = None) -> Event:
        citation = event.citations.get()
        names = (name for name in FIELDS if name != "is_quote_released")
        words = CitationWords(
            **{name: getattr(citation, name) for name in names}, is_quote_released=is_released
        )
        return amend_citation(citation, words, by=by or cast.edith(), expected_version=event.version)

    def test_a_release_that_was_taken_back_does_not_come_again(self) -> None:
        event = self.released(self.event(), is_released=False)
        event = changed(event, headline="As it is")
        event = restore(event, by=cast.carla(), expected_version=event.version, number=2)
        assert (event.headline, event.citations.get().is_quote_released) == ("As it was", False)
        assert "release was taken back" in event.revisions.latest().note

    def test_nor_after_the_citation_was_removed(self) -> None:
        event = self.event()
        event = remove_citation(event.citations.get(), by=cast.edith(), expected_version=event.version)
        event = restore(event, by=cast.carla(), expected_version=event.version, number=2)
        assert not event.citations.get().is_quote_released

    def test_a_release_that_stands_stays(self) -> None:
        event = changed(self.event(), headline="As it is")
        event = restore(event, by=cast.carla(), expected_version=event.version, number=2)
        assert event.citations.get().is_quote_released

    def test_where_nothing_else_would_come_back_it_is_said(self) -> None:
        event = self.released(self.event(), is_released=False)
        with pytest.raises(NotReady, match="restoring does not release them"):
            restore(event, by=cast.carla(), expected_version=event.version, number=2)

    def test_to_release_them_again_takes_somebody_who_may_know_the_source(self) -> None:
        event = self.released(self.event(), is_released=False)
        with pytest.raises(NotAllowed, match="restricted"):
            self.released(event, is_released=True, by=cast.carla())
        assert self.released(event, is_released=True).citations.get().is_quote_released


@pytest.mark.parametrize("old", OLD, ids=lambda old: old["about"])
class TestRevisionsOfAnotherRelease:
    def written(self, old: dict[str, object]) -> Event:
        event = make.draft("Ministers meet in Vienna", on=make.timeline())
        Revision.objects.create(
            event=event, number=2, record=old["record"], author=cast.edith(), written_at=timezone.now()
        )
        return event

    @pytest.mark.parametrize("page", ["", "compare/?before=1&after=2", "compare/?before=2&after=1"])
    def test_they_open(self, old: dict[str, object], page: str) -> None:
        event = self.written(old)
        answer = client_of(cast.edith()).get(f"/desk/events/{event.public_id}/{page}")
        assert answer.status_code == 200
        assert "Ministers meet" in text_of(answer)

    def test_they_are_restored_or_what_is_missing_is_said(self, old: dict[str, object]) -> None:
        event = self.written(old)
        try:
            event = restore(event, by=cast.edith(), expected_version=event.version, number=2)
        except NotReady as refusal:
            assert "is not in the library any more" in str(refusal)
        else:
            assert stands(event).headline == "Ministers meet"
