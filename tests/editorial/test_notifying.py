"""Who is told of what: never of one's own acts, never of what one may not see, and of what is planned at its time."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import cast, make
from timeline.editorial.correcting import retract
from timeline.editorial.notifying import choose_letters
from timeline.editorial.publishing import publish, schedule, unschedule
from timeline.editorial.refusals import NotReady
from timeline.editorial.reviewing import request_changes, submit, withdraw
from timeline.models import Letters, Notification, NotificationKind, Review, Role, User

pytestmark = pytest.mark.django_db
TOMORROW = timezone.now() + timedelta(days=1)


def told(user, at=None):
    return [str(one.kind) for one in Notification.objects.visible_to(user, at or timezone.now())]


def test_a_review_asked_of_somebody_is_told_to_them_alone():
    event = make.draft()
    submit(event, by=cast.edith(), expected_version=event.version, reviewer=cast.paula())
    assert told(cast.paula()) == [NotificationKind.REVIEW_ASKED]
    assert Notification.objects.count() == 1
    assert Review.objects.get().asked_of == cast.paula()


def test_asked_of_nobody_nobody_is_told():
    make.in_review()
    assert not Notification.objects.exists()


def test_taken_back_the_question_is_gone_while_unread():
    event = make.draft()
    event = submit(event, by=cast.edith(), expected_version=event.version, reviewer=cast.paula())
    withdraw(event, by=cast.edith(), expected_version=event.version)
    assert told(cast.paula()) == []


@pytest.mark.parametrize(
    ("reviewer", "sentence"),
    [(cast.carla, "takes an editor"), (cast.edith, "second person"), (cast.egon, "")],
)
def test_only_who_can_be_the_second_person_is_asked(reviewer, sentence):
    event = make.draft()
    if sentence:
        with pytest.raises(NotReady, match=sentence):
            submit(event, by=cast.edith(), expected_version=event.version, reviewer=reviewer())
        assert not Review.objects.exists()
    else:
        submit(event, by=cast.edith(), expected_version=event.version, reviewer=reviewer())


def test_changes_wanted_are_told_to_author_and_submitter():
    event = make.draft(by=cast.carla())
    event = submit(event, by=cast.edith(), expected_version=event.version)
    request_changes(event, by=cast.egon(), expected_version=event.version, comment="Which minister?")
    assert told(cast.carla()) == told(cast.edith()) == [NotificationKind.CHANGES_REQUESTED]
    assert told(cast.egon()) == []


def test_what_goes_live_is_told_to_those_whose_work_it_is():
    make.published_event(by=cast.carla())
    assert told(cast.carla()) == [NotificationKind.WENT_LIVE]
    assert told(cast.paula()) == []


def test_what_is_scheduled_is_told_at_its_time_with_nobody_there():
    make.scheduled(moment=TOMORROW)
    assert told(cast.edith()) == []
    assert told(cast.edith(), TOMORROW) == [NotificationKind.WENT_LIVE]


def test_what_is_called_off_or_moved_is_not_told_at_the_former_time():
    event = make.scheduled(moment=TOMORROW)
    later = TOMORROW + timedelta(days=1)
    event = schedule(event, by=cast.paula(), expected_version=event.version, moment=later)
    assert (told(cast.edith(), TOMORROW), len(told(cast.edith(), later))) == ([], 1)
    event = unschedule(event, by=cast.paula(), expected_version=event.version)
    assert told(cast.edith(), later) == []
    publish(event, by=cast.paula(), expected_version=event.version)
    assert told(cast.edith()) == [NotificationKind.WENT_LIVE]


def test_a_retraction_leaves_what_was_told():
    event = make.published_event()
    retract(event, by=cast.piet(), expected_version=event.version, reason="It was another day.")
    assert told(cast.edith()) == [NotificationKind.WENT_LIVE]


def test_what_one_may_see_no_longer_is_not_told():
    event = make.draft(by=cast.egon())
    submit(event, by=cast.egon(), expected_version=event.version, reviewer=cast.edith())
    User.objects.filter(pk=cast.edith().pk).update(role=Role.CONTRIBUTOR)
    assert told(User.objects.get(username="edith")) == []
    User.objects.filter(pk=cast.edith().pk).update(role=Role.EDITOR, is_active=False)
    assert told(User.objects.get(username="edith")) == []


def test_letters_come_as_often_as_one_says():
    choose_letters(cast.edith(), "off")
    assert cast.edith().letters == Letters.OFF
    with pytest.raises(NotReady):
        choose_letters(cast.edith(), "hourly")
