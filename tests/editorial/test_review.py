"""From draft to live: the second person, the gates, the version, and what the audit remembers."""

from dataclasses import replace

import pytest

from tests import cast, make
from timeline.editorial.drafting import NewCitation, cite, draft_event, edit_event, remove_citation
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion, WrongState
from timeline.editorial.reviewing import approve, request_changes, submit
from timeline.models import AuditEntry, Decision, Event, PublishedEntry, PublishedEvent, Stage, Standing

pytestmark = pytest.mark.django_db


def test_the_whole_way_from_a_draft_to_a_reader() -> None:
    event = make.draft("Ministers meet", by=cast.carla())
    event = submit(event, by=cast.carla(), expected_version=event.version)
    assert (event.stage, event.standing) == (Stage.IN_REVIEW, Standing.NONE)
    event = approve(event, by=cast.paula(), expected_version=event.version, comment="Checked.")
    assert (event.stage, event.standing) == (Stage.APPROVED, Standing.NONE)
    event = publish(event, by=cast.paula(), expected_version=event.version)
    assert (event.stage, event.standing) == (Stage.APPROVED, Standing.LIVE)

    public = PublishedEvent.objects.get()
    assert (public.headline, public.public_id, public.sequence) == ("Ministers meet", event.public_id, 1)
    assert public.to_record().citations[0].locator == "page 2"
    assert PublishedEntry.objects.get().lane.name == "Diplomacy"
    acts = list(
        AuditEntry.objects.filter(target_kind="event").order_by("pk").values_list("act", "actor__username")
    )
    assert acts == [("draft", "carla"), ("submit", "carla"), ("approve", "paula"), ("publish", "paula")]


class TestSecondPerson:
    def test_the_author_does_not_approve(self) -> None:
        event = make.in_review(by=cast.paula())
        with pytest.raises(NotAllowed, match="second person"):
            approve(event, by=cast.paula(), expected_version=event.version)

    def test_the_submitter_does_not_approve(self) -> None:
        event = make.draft(by=cast.carla())
        event = submit(event, by=cast.paula(), expected_version=event.version)
        with pytest.raises(NotAllowed, match="second person"):
            approve(event, by=cast.paula(), expected_version=event.version)

    def test_the_last_editor_does_not_approve(self) -> None:
        event = make.draft(by=cast.carla())
        event = edit_event(
            event,
            make.record("Better", make.timeline("Other")),
            by=cast.paula(),
            expected_version=event.version,
        )
        event = submit(event, by=cast.edith(), expected_version=event.version)
        with pytest.raises(NotAllowed, match="second person"):
            approve(event, by=cast.paula(), expected_version=event.version)
        assert approve(event, by=cast.piet(), expected_version=event.version).stage == Stage.APPROVED

    def test_an_edit_in_review_takes_the_review_back(self) -> None:
        event = make.in_review(by=cast.carla())
        stands_on = event.entries.get().timeline
        edited = edit_event(
            event, make.record("Changed", stands_on), by=cast.edith(), expected_version=event.version
        )
        assert edited.stage == Stage.DRAFT
        assert event.reviews.get().decision == Decision.SUPERSEDED

    def test_an_edit_voids_an_approval(self) -> None:
        event = make.approved(by=cast.edith())
        stands_on = event.entries.get().timeline
        edited = edit_event(
            event, make.record("Changed", stands_on), by=cast.edith(), expected_version=event.version
        )
        with pytest.raises(WrongState):
            publish(edited, by=cast.paula(), expected_version=edited.version)
        assert not PublishedEvent.objects.exists()


class TestGates:
    def test_a_draft_without_a_date_is_not_submitted(self) -> None:
        event = make.draft(date="")
        with pytest.raises(NotReady, match="no date"):
            submit(event, by=cast.edith(), expected_version=event.version)

    def test_a_draft_without_a_source_is_not_submitted(self) -> None:
        event = make.draft(cited=False)
        with pytest.raises(NotReady, match="No source supports it"):
            submit(event, by=cast.edith(), expected_version=event.version)

    def test_a_draft_that_is_nowhere_is_not_submitted(self) -> None:
        event = draft_event(
            make.record(), by=cast.edith(), citations=[NewCitation(make.source(), locator="1")]
        )
        with pytest.raises(NotReady, match="not on a timeline"):
            submit(event, by=cast.edith(), expected_version=event.version)

    @pytest.mark.parametrize(
        "citation",
        [
            {"locator": "page 2", "is_public": False},
            {"locator": ""},  # readers would not know where to look
            {"locator": "page 2", "stance": "contradicts"},
        ],
    )
    def test_a_source_that_readers_cannot_check_is_not_enough(self, citation: dict) -> None:
        event = make.draft()
        event = cite(
            event,
            NewCitation(make.source("Another"), **citation),
            by=cast.edith(),
            expected_version=event.version,
        )
        only = event.citations.get(source__title="Minutes of the meeting")
        event = remove_citation(only, by=cast.edith(), expected_version=event.version)
        if citation.get("stance") == "contradicts":
            with pytest.raises(NotReady, match="No source supports it"):
                submit(event, by=cast.edith(), expected_version=event.version)
            return
        event = submit(event, by=cast.edith(), expected_version=event.version)
        with pytest.raises(NotReady, match="needs 1 public source"):
            approve(event, by=cast.paula(), expected_version=event.version)

    def test_a_timeline_may_ask_for_two_sources(self) -> None:
        strict = make.timeline("Strict")
        strict.minimum_sources = 2
        strict.save()
        event = make.in_review(on=strict)
        with pytest.raises(
            NotReady, match="needs 2 public sources with a quote or a place to look; it has 1"
        ):
            approve(event, by=cast.paula(), expected_version=event.version)

    def test_changes_are_requested_in_words(self) -> None:
        event = make.in_review()
        with pytest.raises(NotReady):
            request_changes(event, by=cast.egon(), expected_version=event.version, comment="  ")
        back = request_changes(
            event, by=cast.egon(), expected_version=event.version, comment="Which minister?"
        )
        assert back.stage == Stage.CHANGES_REQUESTED
        assert event.reviews.get().comment == "Which minister?"


class TestVersion:
    def test_an_act_on_what_has_changed_is_refused_and_writes_nothing(self) -> None:
        event = make.draft()
        stands_on = event.entries.get().timeline
        edit_event(event, make.record("Theirs", stands_on), by=cast.egon(), expected_version=1)
        with pytest.raises(StaleVersion) as refusal:
            edit_event(event, make.record("Mine", stands_on), by=cast.edith(), expected_version=1)
        assert refusal.value.current_version == 2
        event.refresh_from_db()
        assert (event.headline, event.revisions.count()) == ("Theirs", 2)

    def test_no_version_is_never_taken_for_the_current_one(self) -> None:
        event = make.draft()
        with pytest.raises(StaleVersion):
            submit(event, by=cast.edith(), expected_version=-1)

    def test_a_second_click_is_not_a_second_act(self) -> None:
        event = make.draft()
        once = submit(event, by=cast.edith(), expected_version=event.version)
        twice = submit(event, by=cast.edith(), expected_version=event.version)
        assert once.version == twice.version
        assert event.reviews.count() == 1

    def test_somebody_elses_second_click_is_stale(self) -> None:
        event = make.draft()
        submit(event, by=cast.edith(), expected_version=event.version)
        with pytest.raises(StaleVersion):
            submit(event, by=cast.egon(), expected_version=event.version)

    def test_publishing_twice_publishes_once(self) -> None:
        event = make.approved()
        publish(event, by=cast.paula(), expected_version=event.version)
        publish(event, by=cast.paula(), expected_version=event.version)
        assert PublishedEvent.objects.count() == 1

    def test_another_text_from_the_same_version_is_not_a_second_click(self) -> None:
        """Two tabs of one person: the second text was typed without sight of the first, and neither may be lost."""
        event = make.draft()
        stands_on = event.entries.get().timeline
        edit_event(event, make.record("First tab", stands_on), by=cast.edith(), expected_version=1)
        with pytest.raises(StaleVersion):
            edit_event(event, make.record("Second tab", stands_on), by=cast.edith(), expected_version=1)

    def test_changes_to_different_fields_are_joined(self) -> None:
        """Promise 5: what two people change in different fields is merged, and neither is asked anything."""
        event = make.draft("Headline", summary="Summary.")
        base = event.to_record()
        edit_event(event, replace(base, headline="Theirs"), by=cast.egon(), expected_version=1)
        joined = edit_event(event, replace(base, summary="Mine."), by=cast.edith(), expected_version=1)
        assert (joined.headline, joined.summary, joined.version) == ("Theirs", "Mine.", 3)
        assert event.revisions.latest().to_record().headline == "Theirs"

    def test_where_both_changed_one_field_both_texts_survive(self) -> None:
        event = make.draft("Headline", summary="Summary.")
        base = event.to_record()
        edit_event(
            event, replace(base, headline="Theirs", place="Vienna"), by=cast.egon(), expected_version=1
        )
        with pytest.raises(StaleVersion) as refusal:
            edit_event(
                event, replace(base, headline="Mine", summary="Mine."), by=cast.edith(), expected_version=1
            )
        merged = refusal.value.merged
        assert (merged.headline, merged.summary, merged.place) == ("Mine", "Mine.", "Vienna")
        event.refresh_from_db()
        assert (event.headline, event.summary) == ("Theirs", "Summary.")

    def test_an_older_version_than_the_last_is_joined_too(self) -> None:
        event = make.draft("Headline")
        base = event.to_record()
        second = edit_event(event, replace(base, headline="Second"), by=cast.egon(), expected_version=1)
        cite(event, NewCitation(make.source("More"), locator="1"), by=cast.egon(), expected_version=2)
        joined = edit_event(
            event, replace(second.to_record(), place="Vienna"), by=cast.edith(), expected_version=2
        )
        assert (joined.headline, joined.place, joined.citations.count()) == ("Second", "Vienna", 2)

    def test_a_citation_from_the_same_version_is_not_a_second_click(self) -> None:
        event, more = make.draft(), make.source("More")
        edit_event(
            event, make.record("First tab", event.entries.get().timeline), by=cast.edith(), expected_version=1
        )
        with pytest.raises(StaleVersion):
            cite(event, NewCitation(more, locator="1"), by=cast.edith(), expected_version=1)

    def test_the_same_citation_sent_twice_is_one(self) -> None:
        event, more = make.draft(), make.source("More")
        for _ in range(2):
            cite(event, NewCitation(more, locator="1"), by=cast.edith(), expected_version=1)
        assert event.citations.filter(source=more).count() == 1

    def test_another_comment_is_not_a_second_click(self) -> None:
        event = make.in_review()
        request_changes(event, by=cast.egon(), expected_version=event.version, comment="Which minister?")
        with pytest.raises(StaleVersion):
            request_changes(event, by=cast.egon(), expected_version=event.version, comment="And when?")

    def test_a_citation_that_is_refused_leaves_no_passage_behind(self) -> None:
        event, capture = make.draft(), make.capture()
        before = capture.passages.count()
        with pytest.raises(StaleVersion):
            cite(
                event, NewCitation(capture.source, span=(capture, 0, 13)), by=cast.edith(), expected_version=9
            )
        assert capture.passages.count() == before

    def test_saving_what_already_stands_writes_no_revision(self) -> None:
        event = make.draft()
        again = edit_event(event, Event.objects.get().to_record(), by=cast.edith(), expected_version=1)
        assert (again.version, event.revisions.count()) == (1, 1)


def test_nothing_is_half_published() -> None:
    """The lane is gone between approval and publication: then no public row, no audit, no new standing."""
    event = make.approved()
    revision = event.revisions.first()
    broken = make.record(lane="no-such-lane", on=event.entries.get().timeline)
    with pytest.raises(NotReady, match="no lane"):
        edit_event(event, broken, by=cast.edith(), expected_version=event.version)
    event.refresh_from_db()
    assert event.stage == Stage.APPROVED
    assert event.revisions.first() == revision
    assert event.entries.count() == 1
