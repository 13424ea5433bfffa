"""Commenting on an event in the browser: whole pages, parts of pages, and nothing of it in public."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.commenting import comment_on
from timeline.models import Comment, Notification

pytestmark = pytest.mark.django_db
CANARY = "CANARY"


def comment(event) -> str:
    return f"/desk/events/{event.public_id}/comment/"


def test_a_plain_form_leads_back_to_the_conversation():
    event = make.draft()
    answer = client_of(cast.egon()).post(comment(event), {"text": "Is that so?"})
    assert answer["Location"] == f"/desk/events/{event.public_id}/#comments"
    assert "Is that so?" in text_of(client_of(cast.edith()).get(f"/desk/events/{event.public_id}/"))


def test_htmx_gets_the_conversation_alone():
    event = make.draft()
    answer = client_of(cast.egon()).post(comment(event), {"text": "Is that so?"}, headers=HTMX)
    assert is_fragment(answer)
    assert "Is that so?" in text_of(answer)
    assert answer.content.count(b"<section") == 1


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"text": ""}, "Write something first."),
        ({"text": "x" * 2001}, "2,000 characters are the most"),
        ({"text": "a\u202eb"}, "turns the order of letters around"),
        ({"text": "@colin look"}, "Colin cannot see this event"),
        ({"text": "Look", "tell": "Colin"}, "Nobody of that name can see this event"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed(sent, sentence, headers):
    cast.colin()
    event = make.draft()
    answer = client_of(cast.edith()).post(comment(event), sent, headers=headers)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert sent["text"] in answer.content.decode()
    assert not Comment.objects.exists()


def test_whom_it_is_for_can_be_chosen_from_colleagues():
    event = make.draft()
    cast.colin(), cast.paula()
    client = client_of(cast.edith())
    page = client.get(f"/desk/events/{event.public_id}/").content.decode()
    assert '<option value="Paula">' in page
    assert '<option value="Colin">' not in page
    client.post(comment(event), {"text": "Which day?", "tell": "paula"})
    assert Comment.objects.get().text == "@Paula Which day?"
    assert Notification.objects.get().to == cast.paula()


@pytest.mark.parametrize("verb", ["delete", "resolve"])
@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_the_verbs_answer_with_the_conversation(verb, headers):
    event = make.draft()
    said = comment_on(event, "Is that so?", by=cast.edith())
    answer = client_of(cast.edith()).post(f"/desk/comments/{said.pk}/{verb}/", headers=headers)
    assert is_fragment(answer) if headers else answer["Location"].endswith("#comments")
    said.refresh_from_db()
    assert said.deleted_at if verb == "delete" else said.resolved_by == cast.edith()


def test_nobody_takes_back_what_another_said():
    said = comment_on(make.draft(), "Is that so?", by=cast.edith())
    assert client_of(cast.egon()).post(f"/desk/comments/{said.pk}/delete/").status_code == 403
    said.refresh_from_db()
    assert said.text == "Is that so?"


@pytest.mark.parametrize("who", [None, cast.colin])
def test_who_does_not_see_the_event_finds_no_comments(who):
    event = make.draft(by=cast.carla())
    said = comment_on(event, "Is that so?", by=cast.carla())
    client = client_of(who()) if who else Client()
    for address in (
        comment(event),
        f"/desk/comments/{said.pk}/delete/",
        f"/desk/comments/{said.pk}/resolve/",
    ):
        answer = client.post(address, {"text": "Hello"})
        assert answer.status_code == (404 if who else 302)
    assert Comment.objects.get() == said


@pytest.mark.parametrize("verb", ["delete", "resolve"])
def test_a_link_does_nothing(verb):
    said = comment_on(make.draft(), "Is that so?", by=cast.edith())
    assert client_of(cast.edith()).get(f"/desk/comments/{said.pk}/{verb}/").status_code == 405


def test_markup_in_a_comment_is_text():
    event = make.draft()
    comment_on(event, '<script>alert(1)</script>"><img src=x onerror=alert(1)>', by=cast.edith())
    page = client_of(cast.edith()).get(f"/desk/events/{event.public_id}/").content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_a_comment_is_in_no_public_byte(client):
    timeline = make.timeline()
    event = make.published_event(on=timeline)
    comment_on(event, f"{CANARY} says @egon", by=cast.edith())
    for address in ("/", timeline_address(timeline), event_address(event), f"/embed/{timeline.slug}/"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert CANARY not in answer.content.decode() + str(dict(answer.headers))


@pytest.mark.parametrize("count", [1, 20])
def test_the_page_asks_as_much_for_many_comments_as_for_one(count, django_assert_max_num_queries):
    event = make.draft()
    for number in range(count):
        comment_on(event, f"Number {number}", by=cast.egon())
    client = client_of(cast.edith())
    client.get("/desk/")
    with django_assert_max_num_queries(32):
        client.get(f"/desk/events/{event.public_id}/")
