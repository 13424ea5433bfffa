"""Filters with a name: saved, renamed and deleted by their owner, and nobody else's to see."""

import pytest

from tests import cast
from tests.web.pages import client_of, text_of
from timeline.editorial.filtering import MOST_FILTERS, save_filter
from timeline.models import SavedFilter

pytestmark = pytest.mark.django_db
SAVE = "/desk/events/filters/save/"


def names() -> list[str]:
    return [saved.name for saved in SavedFilter.objects.all()]


def test_it_is_saved_and_stands_beside_the_queues():
    client = client_of(cast.edith())
    answer = client.post(
        SAVE, {"name": " My  drafts ", "query": "stage=draft&nonsense=1&from=n~5"}, follow=True
    )
    assert "Saved." in text_of(answer)
    assert SavedFilter.objects.get().query == "stage=draft"
    assert 'href="/desk/events/?stage=draft" aria-current="page">My drafts' in answer.content.decode()
    assert "My drafts" not in text_of(client_of(cast.egon()).get("/desk/events/"))


def test_a_second_click_saves_nothing_more():
    for _ in range(2):
        client_of(cast.edith()).post(SAVE, {"name": "Drafts", "query": "stage=draft"})
    assert names() == ["Drafts"]


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"name": "", "query": "stage=draft"}, "Give it a name."),
        ({"name": "\0 ", "query": "stage=draft"}, "character"),
        ({"name": "n" * 61, "query": "stage=draft"}, "too long"),
        ({"name": "All"}, "narrow it first"),
        ({"name": "All", "query": "stage=nonsense"}, "narrow it first"),
        ({"name": "Taken", "query": "stage=draft"}, "You have a filter called “Taken”"),
    ],
)
def test_what_cannot_be_saved_is_said(sent, said):
    save_filter("Taken", "stage=approved", by=cast.edith())
    answer = client_of(cast.edith()).post(SAVE, sent)
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert names() == ["Taken"]


def test_there_is_an_end_to_them():
    for number in range(MOST_FILTERS):
        save_filter(f"No. {number}", "stage=draft", by=cast.edith())
    answer = client_of(cast.edith()).post(SAVE, {"name": "More", "query": "stage=draft"})
    assert "are the most" in text_of(answer)


def test_it_is_renamed_and_deleted_by_its_owner():
    saved = save_filter("Drafts", "stage=draft", by=cast.edith())
    save_filter("Taken", "stage=approved", by=cast.edith())
    client = client_of(cast.edith())
    address = f"/desk/events/filters/{saved.pk}"
    assert client.post(f"{address}/rename/", {"name": "Taken"}).status_code == 422
    client.post(f"{address}/rename/", {"name": "Unfinished"})
    assert names() == ["Taken", "Unfinished"]
    client.post(f"{address}/delete/")
    assert names() == ["Taken"]
    assert client.post(f"{address}/delete/").status_code == 404


@pytest.mark.parametrize("verb", ["rename", "delete"])
def test_nobody_touches_those_of_others(client, verb):
    saved = save_filter("Drafts", "stage=draft", by=cast.edith())
    address = f"/desk/events/filters/{saved.pk}/{verb}/"
    assert client_of(cast.olga()).post(address, {"name": "Mine"}).status_code == 404
    assert client.post(address)["Location"].startswith("/desk/login/")
    assert client_of(cast.edith()).get(address).status_code == 405
    assert names() == ["Drafts"]
