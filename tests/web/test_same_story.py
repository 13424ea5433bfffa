"""The same story in other languages: set at the desk, told to readers as far as it is public, and no farther."""

import pytest
from django.test import Client
from django.urls import reverse

from tests import cast, make
from tests.editorial.test_relating import beside, relate
from tests.web.pages import HTMX, client_of, text_of
from tests.web.public_pages import read, timeline_address
from timeline.editorial.arranging import close_to_public
from timeline.editorial.composing import open_to_public
from timeline.models import Timeline

pytestmark = pytest.mark.django_db
EDIT, LANGUAGES = "/desk/timelines/talks/edit/", "/desk/timelines/talks/languages/"
CANARY = "qxcanary"


def told(language: str, title: str, *, public: bool = True) -> Timeline:
    made = make.timeline(title, public=public)
    Timeline.objects.filter(pk=made.pk).update(language=language)
    return Timeline.objects.get(pk=made.pk)


@pytest.fixture
def talks() -> Timeline:
    return told("en", "Talks")


@pytest.fixture
def peremovyny() -> Timeline:
    return told("uk", "Peremovyny")


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_an_editor_chooses_the_same_story(talks, peremovyny, headers):
    editor = client_of(cast.edith())
    answer = editor.post(LANGUAGES, {"version": "1", "in-uk": "peremovyny"}, headers=headers)
    assert answer.status_code == 302 and answer["Location"].endswith("#languages")
    assert (beside(talks), beside(peremovyny)) == ({"uk"}, {"en"})
    page = editor.get(EDIT)
    assert page.context["languages"]["in-uk"].value() == "peremovyny"
    assert "Українська" in text_of(page)


def test_what_cannot_be_chosen_is_refused_in_a_sentence(talks, peremovyny):
    editor = client_of(cast.edith())
    for slug in ("nothing", "talks", "\0"):
        answer = editor.post(LANGUAGES, {"version": "1", "in-uk": slug})
        assert answer.status_code == 422
        assert "Choose one of these timelines." in text_of(answer)
    assert beside(talks) == set()


def test_strangers_and_wrong_roles_choose_nothing(talks, peremovyny):
    asked = {"version": "1", "in-uk": "peremovyny"}
    assert Client().post(LANGUAGES, asked).status_code == 302
    assert client_of(cast.carla()).post(LANGUAGES, asked).status_code == 403
    editor = client_of(cast.edith())
    assert editor.post(LANGUAGES.replace("talks", "nothing"), asked).status_code == 404
    assert editor.get(LANGUAGES).status_code == 405
    assert beside(talks) == set()


def test_over_a_colleagues_choice_both_are_shown(talks, peremovyny):
    told("pl", "Rozmowy")
    relate(talks, peremovyny)
    answer = client_of(cast.edith()).post(LANGUAGES, {"version": "1", "in-pl": "rozmowy"})
    assert answer.status_code == 409
    assert "What stands now" in text_of(answer)
    assert answer.context["languages"]["in-pl"].value() == "rozmowy"
    assert beside(talks) == {"uk"}


def test_readers_find_the_way_both_ways(talks, peremovyny, settings):
    relate(talks, peremovyny)
    client, site = Client(), settings.SITE_URL
    links = [
        f'<link rel="alternate" hreflang="en" href="{site}/timelines/talks/">',
        f'<link rel="alternate" hreflang="uk" href="{site}/timelines/peremovyny/">',
        f'<link rel="alternate" hreflang="x-default" href="{site}/timelines/talks/">',
    ]
    for timeline, way in ((talks, "Українська"), (peremovyny, "English")):
        page = read(client, timeline_address(timeline))
        assert all(link in page for link in links)
        assert f">{way}</a>" in page
    assert "hreflang" not in read(client, timeline_address(told("de", "Allein")))


def test_without_english_the_first_is_for_everybody_else(peremovyny):
    relate(peremovyny, told("pl", "Rozmowy"))
    page = read(Client(), timeline_address(peremovyny))
    address = page.split('hreflang="pl" href="')[1].split('"')[0]
    assert f'hreflang="x-default" href="{address}"' in page


def test_the_sitemap_tells_of_them_too(talks, peremovyny, settings):
    relate(talks, peremovyny)
    sitemap = sitemap_of_timelines()
    assert sitemap.count('hreflang="uk"') == sitemap.count('hreflang="x-default"') == 2
    assert f'href="{settings.SITE_URL}/timelines/peremovyny/"' in sitemap


def sitemap_of_timelines() -> str:
    return Client().get(reverse("reader:sitemap", args=["timelines"])).content.decode()


def test_one_that_is_not_public_is_nowhere_to_be_seen(talks, peremovyny):
    hidden = told("pl", CANARY, public=False)
    relate(talks, hidden, peremovyny)
    client = Client()
    for address in (
        timeline_address(talks),
        timeline_address(peremovyny),
        f"{timeline_address(talks)}about/",
    ):
        answer = client.get(address)
        assert CANARY not in answer.content.decode() + str(answer.headers)
        assert 'hreflang="pl"' not in answer.content.decode()
    assert CANARY not in sitemap_of_timelines() and 'hreflang="pl"' not in sitemap_of_timelines()


def test_who_is_opened_or_closed_is_met_or_missed_at_once(talks):
    other = told("uk", "Peremovyny", public=False)
    relate(talks, other)
    client = Client()
    assert "hreflang" not in read(client, timeline_address(talks))
    open_to_public(Timeline.objects.get(pk=other.pk), by=cast.paula())
    assert 'hreflang="uk"' in read(client, timeline_address(talks))
    close_to_public(Timeline.objects.get(pk=other.pk), by=cast.paula(), reason="Not yet.")
    assert "hreflang" not in read(client, timeline_address(talks))
