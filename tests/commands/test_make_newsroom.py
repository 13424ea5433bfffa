"""A made-up newsroom is like a real one in every way that the desk looks at, and never mixes with one."""

import pytest
from django.core.management import CommandError, call_command

from tests import make
from timeline.models import (
    AuditEntry,
    Comment,
    Event,
    Merge,
    Notice,
    Notification,
    Proposal,
    PublishedEvent,
    Source,
    Stage,
    Standing,
)

pytestmark = pytest.mark.django_db


def test_it_holds_what_was_asked_for():
    call_command("make_newsroom", events=60, sources=10, proposals=25, verbosity=0)

    assert (Event.objects.count(), Source.objects.count()) == (60, 10)
    assert Proposal.objects.open().count() == 25
    assert set(Event.objects.values_list("stage", flat=True)) == {
        Stage.DRAFT,
        Stage.IN_REVIEW,
        Stage.CHANGES_REQUESTED,
        Stage.APPROVED,
    }
    live = Event.objects.filter(standing=Standing.LIVE)
    assert 0 < live.count() == PublishedEvent.objects.count()
    for event in Event.objects.with_record():
        assert event.revisions.get().to_record() == event.to_record()


def test_work_has_left_its_traces():
    call_command("make_newsroom", events=400, sources=10, proposals=0, verbosity=0)

    live = Event.objects.filter(standing=Standing.LIVE).count()
    assert AuditEntry.objects.count() == 400 + 2 * live
    assert Event.objects.filter(stage=Stage.APPROVED, standing=Standing.NONE).exists()
    assert Notification.objects.unread().count() == live
    for model in (Comment, Merge, Notice):
        assert model.objects.exists()


def test_it_refuses_a_newsroom_that_is_in_use():
    make.source()

    with pytest.raises(CommandError, match="not empty"):
        call_command("make_newsroom", events=1, verbosity=0)


def test_a_count_that_is_none_is_refused_in_words():
    with pytest.raises(CommandError, match="no number"):
        call_command("make_newsroom", "--events", "many")
