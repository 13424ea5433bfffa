"""What the database refuses, whoever asks: each statement here goes round `editorial` on purpose."""

from typing import Any

import pytest
from django.db import DataError, IntegrityError, transaction
from django.utils import timezone

from tests import cast, make
from timeline.editorial.drafting import edit_event
from timeline.models import (
    AuditEntry,
    Capture,
    Citation,
    Decision,
    Entry,
    Event,
    Notice,
    NoticeKind,
    Passage,
    Proposal,
    PublishedEntry,
    PublishedEvent,
    Review,
    Revision,
    Standing,
    User,
)

pytestmark = pytest.mark.django_db


def refuses(**kwargs: Any):
    return pytest.raises(IntegrityError, **kwargs)


class TestConstraints:
    def test_earliest_is_never_after_latest(self) -> None:
        event = make.draft()
        with refuses(), transaction.atomic():
            Event.objects.filter(pk=event.pk).update(earliest=2, latest=1)

    def test_a_bound_never_stands_alone(self) -> None:
        event = make.draft()
        with refuses(), transaction.atomic():
            Event.objects.filter(pk=event.pk).update(latest=None)

    @pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5)])
    def test_a_passage_has_a_length(self, start: int, end: int) -> None:
        # PostgreSQL stumbles over the negative length before it comes to the constraint.
        with pytest.raises((IntegrityError, DataError)), transaction.atomic():
            Passage.objects.create(capture=make.capture(), start=start, end=end, exact="")

    @pytest.mark.parametrize(
        ("start", "end", "exact"),
        [
            (0, 13, "The ministers "),  # one letter too many
            (4, 13, "Ministers"),
            (100_000, 100_009, "ministers"),  # past the end of the text
        ],
    )
    def test_a_passage_is_the_exact_words_of_its_capture(self, start: int, end: int, exact: str) -> None:
        with refuses(match="exact words"), transaction.atomic():
            Passage.objects.create(capture=make.capture(), start=start, end=end, exact=exact)

    def test_code_points_are_counted_and_not_bytes(self) -> None:
        capture = make.capture("🕊️ Київ: talks on Sunday.", title="Київ")
        start = capture.text.index("talks")
        passage = Passage.objects.create(capture=capture, start=start, end=start + 5, exact="talks")
        assert capture.text[passage.start : passage.end] == passage.exact

    def test_an_event_stands_once_on_a_timeline(self) -> None:
        entry = make.draft().entries.get()
        with refuses(), transaction.atomic():
            Entry.objects.create(event=entry.event, timeline=entry.timeline, lane=entry.lane)

    def test_one_review_at_a_time(self) -> None:
        review = make.in_review().reviews.get()
        with refuses(), transaction.atomic():
            Review.objects.create(
                event=review.event,
                revision=review.revision,
                submitted_by=cast.egon(),
                submitted_at=timezone.now(),
            )

    def test_an_approval_names_a_revision(self) -> None:
        with refuses(), transaction.atomic():
            Review.objects.create(
                event=make.draft(), revision_id=None, submitted_by=cast.edith(), submitted_at=timezone.now()
            )

    def test_an_approval_is_of_a_revision_of_its_own_event(self) -> None:
        other = make.draft("Another").revisions.get()
        with refuses(match="of its event"), transaction.atomic():
            Review.objects.create(
                event=make.draft(), revision=other, submitted_by=cast.edith(), submitted_at=timezone.now()
            )

    def test_an_accepted_proposal_has_an_event(self) -> None:
        proposal = make.proposal()
        with refuses(), transaction.atomic():
            Proposal.objects.filter(pk=proposal.pk).update(
                status="accepted", decided_by=cast.edith(), decided_at=timezone.now()
            )

    def test_a_script_is_no_web_address(self) -> None:
        source = make.source()
        with refuses(), transaction.atomic():
            type(source).objects.filter(pk=source.pk).update(url="javascript:alert(1)")

    def test_a_role_is_one_of_four(self) -> None:
        cast.edith()
        with refuses(), transaction.atomic():
            User.objects.update(role="superuser")


def decide(review: Review, reviewer: User) -> None:
    Review.objects.filter(pk=review.pk).update(
        decision=Decision.APPROVED, reviewer=reviewer, decided_at=timezone.now()
    )


class TestSecondPerson:
    def test_the_submitter_does_not_decide(self) -> None:
        review = make.in_review(by=cast.paula()).reviews.get()
        with refuses(), transaction.atomic():
            decide(review, cast.paula())

    def test_the_author_of_the_revision_does_not_decide(self) -> None:
        event = make.draft(by=cast.paula())
        Review.objects.create(
            event=event,
            revision=event.revisions.get(),
            submitted_by=cast.edith(),
            submitted_at=timezone.now(),
        )
        with refuses(match="second person"), transaction.atomic():
            decide(event.reviews.get(), cast.paula())

    def test_a_review_is_not_born_decided(self) -> None:
        event = make.draft(by=cast.edith())
        with refuses(match="asked for before"), transaction.atomic():
            Review.objects.create(
                event=event,
                revision=event.revisions.get(),
                submitted_by=cast.edith(),
                submitted_at=timezone.now(),
                decision=Decision.APPROVED,
                reviewer=cast.paula(),
                decided_at=timezone.now(),
            )

    def test_nothing_unreviewed_becomes_public(self) -> None:
        event = make.in_review()
        with refuses(match="approved"), transaction.atomic():
            PublishedEvent.objects.create(
                event=event,
                revision=event.revisions.get(),
                public_id=event.public_id,
                sequence=1,
                standing=Standing.LIVE,
                public_from=timezone.now(),
                published_by=cast.paula(),
            )

    def test_an_approval_does_not_cover_a_later_revision(self) -> None:
        event = make.published_event()
        later = Revision.objects.create(
            event=event, number=2, record={}, author=cast.edith(), written_at=timezone.now()
        )
        PublishedEvent.objects.update(public_until=timezone.now())
        with refuses(match="approved"), transaction.atomic():
            PublishedEvent.objects.create(
                event=event,
                revision=later,
                public_id=event.public_id,
                sequence=2,
                standing=Standing.LIVE,
                public_from=timezone.now(),
                published_by=cast.paula(),
            )


class TestPublication:
    """What readers see is what was approved, to the letter."""

    @pytest.mark.parametrize(
        "change",
        [
            {"headline": "Another"},
            {"summary": "Another."},
            {"date": make.day("1999")},
            {"public_id": "another"},
        ],
    )
    def test_nothing_else_than_what_was_approved_becomes_public(self, change: dict[str, Any]) -> None:
        event = make.approved()
        told = PublishedEvent(
            event=event,
            revision=event.revisions.get(),
            public_id=event.public_id,
            sequence=1,
            standing=Standing.LIVE,
            headline=event.headline,
            date=event.date,
            record=event.to_record().to_json(),
            public_from=timezone.now(),
            published_by=cast.paula(),
        )
        for name, value in change.items():
            setattr(told, name, value)
        with refuses(match="approved"), transaction.atomic():
            told.save()

    @pytest.mark.parametrize("change", [{"headline": "Another"}, {"record": {}}, {"public_id": "another"}])
    def test_closing_a_publication_rewrites_nothing_of_it(self, change: dict[str, Any]) -> None:
        make.published_event()
        with refuses(match="closed, never rewritten"), transaction.atomic():
            PublishedEvent.objects.update(public_until=timezone.now(), **change)

    def test_the_creator_of_an_event_does_not_decide_on_it(self) -> None:
        event = make.draft(by=cast.paula())
        edit_event(
            event,
            make.record("Edited", event.entries.get().timeline),
            by=cast.edith(),
            expected_version=event.version,
        )
        Review.objects.create(
            event=event,
            revision=event.revisions.latest(),
            submitted_by=cast.egon(),
            submitted_at=timezone.now(),
        )
        with refuses(match="second person"), transaction.atomic():
            decide(event.reviews.get(), cast.paula())


class TestHistory:
    """What has been written down stays as it was written."""

    @pytest.fixture(autouse=True)
    def history(self) -> None:
        event = make.published_event()
        Notice.objects.create(
            event=event,
            kind=NoticeKind.RETRACTION,
            text="Because.",
            before=event.revisions.get(),
            published_at=timezone.now(),
            published_by=cast.paula(),
        )
        make.capture()

    @pytest.mark.parametrize(
        ("model", "change"),
        [
            (AuditEntry, {"act": "something else"}),
            (Notice, {"text": "Something else."}),
            (Revision, {"note": "Something else"}),
            (Capture, {"text": "Something else."}),
            (Passage, {"exact": "Something else."}),
            (PublishedEvent, {"headline": "Something else"}),
            (PublishedEntry, {"headline": "Something else"}),
            (PublishedEvent, {"public_until": None}),
            (Review, {"comment": "Something else."}),
        ],
    )
    def test_it_is_not_rewritten(self, model: Any, change: dict[str, Any]) -> None:
        assert model.objects.exists()
        with refuses(), transaction.atomic():
            model.objects.update(**change)

    @pytest.mark.parametrize(
        "table",
        [
            "auditentry",
            "notice",
            "revision",
            "capture",
            "passage",
            "review",
            "publishedevent",
            "publishedentry",
        ],
    )
    def test_it_is_not_deleted(self, table: str) -> None:
        """By plain SQL: the models refuse it as well, but a database shell does not ask them."""
        from_shell = Event._meta.app_label
        with refuses(), transaction.atomic(), transaction.get_connection().cursor() as cursor:
            cursor.execute(f"DELETE FROM {from_shell}_{table}")  # noqa: S608

    def test_a_citation_quotes_the_source_it_names(self) -> None:
        passage = Passage.objects.first()
        with refuses(match="quote the source"), transaction.atomic():
            Citation.objects.create(event=Event.objects.get(), source=make.source("Other"), passage=passage)
