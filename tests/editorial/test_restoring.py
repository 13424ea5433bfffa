"""An earlier revision becomes a new one; and revisions that another release wrote still open."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from django.utils import timezone

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.correcting import drop_correction
from timeline.editorial.drafting import NewCitation, cite, edit_event, remove_citation
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.restoring import restore
from timeline.editorial.reviewing import submit
from timeline.models import Event, Revision, Source, Stage
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
