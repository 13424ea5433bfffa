"""Letters about what happened at the desk: to whom, when, and never about what one may not see any more."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone

from tests import cast, make
from timeline.editorial.commenting import comment_on, delete_comment
from timeline.models import Letters, Notification, Role, User
from timeline.rendering.digest import is_due

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    """Edith, who wants her letters at once, is told of two comments on Egon's event."""
    User.objects.filter(pk=cast.edith().pk).update(letters=Letters.AT_ONCE)
    User.objects.filter(pk=cast.egon().pk).update(letters=Letters.OFF)
    event = make.draft(by=cast.egon())
    return [comment_on(event, f"@edith {word}?", by=cast.paula()) for word in ("Where", "CANARY when")]


def send() -> list[str]:
    mail.outbox.clear()
    call_command("send_digests", stdout=StringIO())
    return [letter.to[0] for letter in mail.outbox]


def test_a_letter_says_who_did_what_with_a_link_and_not_what_was_said(told):
    assert send() == ["edith@example.org"]
    [letter] = mail.outbox
    assert letter.subject == "Sourceline: 2 things for you at the desk"
    assert "Paula calls you by name in a comment on\nMinisters meet in Vienna\nhttp://" in letter.body
    assert "CANARY" not in letter.body + letter.subject


def test_nothing_goes_out_twice(told):
    assert [send(), send()] == [["edith@example.org"], []]


def test_what_was_read_at_the_desk_or_taken_back_is_not_sent(told):
    Notification.objects.filter(comment=told[0]).update(read_at=timezone.now())
    delete_comment(told[1], by=cast.paula())
    assert send() == []


@pytest.mark.parametrize(
    "change",
    [{"role": Role.CONTRIBUTOR}, {"is_active": False}, {"letters": Letters.OFF}, {"email": ""}],
    ids=["may not see it any more", "no longer works here", "wants no letters", "has no address"],
)
def test_who_is_written_to_is_asked_at_the_moment_of_sending(told, change):
    User.objects.filter(pk=cast.edith().pk).update(**change)
    assert send() == []


MORNING = datetime(2022, 3, 6, 7, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("letters", "last", "at", "due"),
    [
        (Letters.AT_ONCE, MORNING, MORNING + MINUTE, True),
        (Letters.OFF, None, MORNING, False),
        (Letters.DAILY, None, MORNING, True),
        (Letters.DAILY, MORNING - 24 * 60 * MINUTE, MORNING - MINUTE, False),
        (Letters.DAILY, MORNING - 24 * 60 * MINUTE, MORNING, True),
        (Letters.DAILY, MORNING + MINUTE, MORNING + 600 * MINUTE, False),
    ],
)
def test_when_a_letter_is_due(letters, last, at, due):
    assert is_due(User(letters=letters, letter_sent_at=last), at) is due


def test_a_letter_that_cannot_be_sent_is_tried_again(told, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with pytest.raises(CommandError, match="1 could not be sent"):
        send()
    assert not Notification.objects.filter(sent_at__isnull=False).exists()
