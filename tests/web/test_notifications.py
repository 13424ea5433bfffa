"""What a person is told at the desk: the bell, the page behind it, and how often letters come."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from timeline.editorial.commenting import comment_on
from timeline.models import Letters, Notification, Role, User

pytestmark = pytest.mark.django_db
LIST = "/desk/notifications/"


@pytest.fixture
def told() -> Notification:
    """Edith is told that Egon commented on her event."""
    comment_on(make.draft(by=cast.edith()), "Is that so?", by=cast.egon())
    return Notification.objects.get()


def test_the_bell_counts_what_is_unread(told):
    assert "Notifications, 1 unread" in text_of(client_of(cast.edith()).get("/desk/"))
    assert "unread" not in text_of(client_of(cast.egon()).get("/desk/"))


def test_the_page_says_who_did_what_to_which_event(told):
    page = text_of(client_of(cast.edith()).get(LIST))
    assert "Egon commented on Ministers meet in Vienna Is that so?" in page


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_one_is_marked_as_read(told, headers):
    client = client_of(cast.edith())
    answer = client.post(f"{LIST}{told.pk}/read/", headers=headers)
    if headers:
        assert is_fragment(answer)
        assert "Mark as read" not in text_of(answer)
    else:
        assert answer["Location"] == LIST
    assert "unread" not in text_of(client.get("/desk/"))


def test_all_are_marked_as_read_and_only_ones_own(told):
    comment_on(make.draft("Second", by=cast.egon()), "And this?", by=cast.edith())
    client_of(cast.edith()).post(f"{LIST}read/")
    assert [one.to for one in Notification.objects.unread()] == [cast.egon()]


def test_what_is_anothers_is_not_there(told):
    assert client_of(cast.egon()).post(f"{LIST}{told.pk}/read/").status_code == 404
    assert Notification.objects.unread().count() == 1
    assert "commented" not in text_of(client_of(cast.egon()).get(LIST))


def test_what_one_may_see_no_longer_is_neither_counted_nor_listed_nor_marked():
    comment_on(make.draft(by=cast.egon()), "@edith is that so?", by=cast.paula())
    User.objects.filter(pk=cast.edith().pk).update(role=Role.CONTRIBUTOR)
    client = client_of(cast.edith())
    assert "unread" not in text_of(client.get("/desk/"))
    assert "Ministers" not in text_of(client.get(LIST))
    told = Notification.objects.get(to=cast.edith())
    assert client.post(f"{LIST}{told.pk}/read/").status_code == 404


def test_how_often_letters_come_is_ones_own_choice():
    client = client_of(cast.edith())
    page = text_of(client.post(f"{LIST}letters/", {"letters": "at_once"}, follow=True))
    assert "Letters come as you chose." in page
    assert (cast.edith().letters, cast.egon().letters) == (Letters.AT_ONCE, Letters.DAILY)
    assert client.post(f"{LIST}letters/", {"letters": "hourly"}).status_code == 422


@pytest.mark.parametrize("verb", ["read/", "letters/", "1/read/"])
def test_a_link_does_nothing_and_a_stranger_is_sent_to_the_login(client, verb):
    assert client_of(cast.edith()).get(LIST + verb).status_code == 405
    assert client.post(LIST + verb)["Location"].startswith("/desk/login/")


@pytest.mark.parametrize("count", [1, 20])
def test_the_list_asks_as_much_of_twenty_as_of_one(count, django_assert_max_num_queries):
    event = make.draft(by=cast.edith())
    for number in range(count):
        comment_on(event, f"Number {number}", by=cast.egon())
    client = client_of(cast.edith())
    client.get("/desk/")
    with django_assert_max_num_queries(6):
        assert text_of(client.get(LIST)).count("Egon commented on") == count


def test_a_long_list_comes_in_pages():
    event = make.draft(by=cast.edith())
    comment_on(event, "First", by=cast.egon())
    first = Notification.objects.get()
    Notification.objects.bulk_create(
        Notification(to=first.to, kind=first.kind, event=event, by=first.by, at=first.at) for _ in range(60)
    )
    client = client_of(cast.edith())
    page = client.get(LIST)
    assert text_of(page).count("Egon commented on") == 50
    later = client.get(LIST, {"from": page.context["found"].page.after})
    assert text_of(later).count("Egon commented on") == 11


def submit(event, reviewer, **options):
    sent = {"version": str(event.version), "reviewer": str(reviewer)}
    return client_of(cast.edith()).post(f"/desk/events/{event.public_id}/submit/", sent, **options)


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_a_review_can_be_asked_of_somebody_by_name(headers):
    event = make.draft()
    page = text_of(submit(event, cast.paula().pk, headers=headers, follow=True))
    assert "Sent to review by Edith, who asks Paula" in page
    assert "Edith asks you to review Ministers meet in Vienna" in text_of(client_of(cast.paula()).get(LIST))


@pytest.mark.parametrize(
    ("reviewer", "sentence"),
    [(cast.edith, "a review takes a second person"), (cast.carla, "Choose one of these")],
)
def test_who_cannot_review_it_cannot_be_asked(reviewer, sentence):
    event = make.draft()
    answer = submit(event, reviewer().pk)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert not Notification.objects.exists()
