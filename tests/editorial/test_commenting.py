"""Comments at the desk: who is called by name, who is told, and what is left when a comment is taken back."""

import pytest

from tests import cast, make
from timeline.editorial.commenting import comment_on, delete_comment, mentioned_in, resolve_comment
from timeline.editorial.refusals import NotAllowed, NotReady, WrongState
from timeline.models import AuditEntry, Comment, Notification, NotificationKind, Revision, Role, User

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("@edith look", ["edith"]),
        ("See (@Edith), please", ["edith"]),
        ("@EDITH.", ["edith"]),
        ("@anna may know", ["anna"]),
        ("@Anna Maria Lind may know", ["anna"]),
        ("@Anna  Maria\nLind may know", ["anna"]),
        ("@anna.b may know", ["annab"]),
        ("@edith and @egon", ["edith", "egon"]),
        ("@edith, yes @edith", ["edith"]),
        ("write to press@edith", []),
        ("@editha", []),
        ("@edith@example.org", []),
        ("no name at all", []),
        ("@", []),
    ],
)
def test_whom_a_comment_calls_by_name(text, called):
    people = [cast.edith(), cast.egon()]
    people.append(User(pk=901, username="anna", first_name="Anna Maria", last_name="Lind"))
    people.append(User(pk=902, username="anna.b"))
    expected = {"annab": "anna.b"}
    assert [one.username for one in mentioned_in(text, people)] == [
        expected.get(name, name) for name in called
    ]


def test_whoever_is_called_by_name_and_whose_event_it_is_are_told_once_each():
    event = make.draft(by=cast.edith())
    comment = comment_on(event, "@paula is this the right day? @edith", by=cast.egon())
    told = {(one.to.username, one.kind) for one in Notification.objects.all()}
    assert told == {("paula", NotificationKind.MENTION), ("edith", NotificationKind.MENTION)}
    assert {one.comment for one in Notification.objects.all()} == {comment}


def test_the_author_of_the_event_is_told_of_a_comment_and_nobody_of_their_own():
    event = make.draft(by=cast.edith())
    comment_on(event, "Is that so, @egon?", by=cast.egon())
    assert [(one.to.username, one.kind) for one in Notification.objects.all()] == [
        ("edith", NotificationKind.COMMENT)
    ]


@pytest.mark.parametrize("gone", ["role", "access"])
def test_whoever_may_not_see_the_event_cannot_be_called_by_name(gone):
    event = make.draft(by=cast.edith())
    if gone == "role":
        cast.colin()
        with pytest.raises(NotReady, match="Colin cannot see this event"):
            comment_on(event, "@colin look", by=cast.edith())
        assert not Comment.objects.exists()
    else:
        User.objects.filter(pk=cast.egon().pk).update(is_active=False)
        comment_on(event, "@egon look", by=cast.edith())
        assert not Notification.objects.exists()


def test_a_contributor_is_called_on_their_own_event():
    comment_on(make.draft(by=cast.carla()), "@carla, which minister?", by=cast.edith())
    assert Notification.objects.get().to == cast.carla()


def test_a_second_click_says_nothing_twice():
    event = make.draft()
    first, second = (comment_on(event, "Is that so?", by=cast.egon()) for _ in range(2))
    assert first == second
    assert Notification.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "sentence"), [("", "Write something"), (" \n\0", "Write something"), ("x" * 2001, "too long")]
)
def test_what_is_no_comment_is_refused(text, sentence):
    with pytest.raises(NotReady, match=sentence):
        comment_on(make.draft(), text, by=cast.edith())


def test_a_stranger_to_the_event_says_nothing_about_it():
    event = make.draft(by=cast.carla())
    with pytest.raises(NotAllowed):
        comment_on(event, "Hello", by=cast.colin())
    comment = comment_on(event, "Hello", by=cast.carla())
    with pytest.raises(NotAllowed):
        resolve_comment(comment, by=cast.colin())


def test_taken_back_nothing_of_it_is_left_but_that_it_was():
    event = make.draft()
    comment = comment_on(event, "CANARY @egon", by=cast.edith())
    with pytest.raises(NotAllowed):
        delete_comment(comment, by=cast.egon())
    for _ in range(2):
        delete_comment(comment, by=cast.edith())
    assert (Comment.objects.get().text, Notification.objects.count()) == ("", 0)
    assert "CANARY" not in str(list(AuditEntry.objects.values())) + str(list(Revision.objects.values()))
    assert AuditEntry.objects.filter(act="delete comment").count() == 1
    with pytest.raises(WrongState):
        resolve_comment(comment, by=cast.egon())


def test_done_and_not_done_after_all():
    comment = comment_on(make.draft(), "Check the day.", by=cast.egon())
    assert resolve_comment(comment, by=cast.edith()).resolved_by == cast.edith()
    assert resolve_comment(comment, by=cast.paula()).resolved_by == cast.edith()
    assert resolve_comment(comment, by=cast.paula(), is_resolved=False).resolved_at is None
    acts = AuditEntry.objects.filter(act__contains="comment").order_by("pk").values_list("act", flat=True)
    assert list(acts) == ["comment", "resolve comment", "reopen comment"]


def test_a_comment_changes_nothing_about_the_event():
    event = make.in_review()
    comment_on(event, "Is that so?", by=cast.egon())
    version, stage, revisions = event.version, event.stage, event.revisions.count()
    event.refresh_from_db()
    assert (event.version, event.stage, event.revisions.count()) == (version, stage, revisions)


def test_the_newcomer_role_is_the_one_that_counts():
    event = make.draft()
    User.objects.filter(pk=cast.colin().pk).update(role=Role.EDITOR)
    comment_on(event, "@colin look", by=cast.edith())
    assert Notification.objects.get().to == cast.colin()
