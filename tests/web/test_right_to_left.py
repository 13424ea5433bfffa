"""Arabic pages run from right to left, and what runs the other way on a page is kept whole."""

import pytest
from django.test import Client

from tests import make
from tests.arabic import arabic_timeline
from timeline.models import PublishedEvent, Timeline

pytestmark = pytest.mark.django_db


def page(address):
    return Client().get(address).content.decode()


def test_arabic_pages_run_from_right_to_left():
    arabic_timeline()
    event = PublishedEvent.objects.order_by("pk").first()
    home = "/timelines/norval-bridge/"
    for address in (
        home,
        f"{home}corrections/",
        f"/events/{event.event.public_id}/",
        "/embed/norval-bridge/",
    ):
        assert ' lang="ar" dir="rtl"' in page(address).split(">", 2)[1]


@pytest.mark.parametrize("language", ["en", "uk", "ru", "fr", "de", "es", "pl"])
def test_other_pages_run_from_left_to_right(language):
    make.published_event(on=make.timeline())
    Timeline.objects.update(language=language)
    for address in ("/timelines/talks/", "/embed/talks/"):
        assert "dir=" not in page(address).split(">", 2)[1]


def test_latin_titles_quotes_and_addresses_are_each_in_one_piece():
    arabic_timeline()
    told = page("/timelines/norval-bridge/")
    assert 'rel="noopener" dir="auto">Minutes of the Norval–Linda commission (2nd sitting)</a>' in told
    assert '<q lang="en" dir="auto">The arch shall be in place before winter.</q>' in told
    assert "\N{FIRST STRONG ISOLATE}The Secretariat\N{POP DIRECTIONAL ISOLATE}، " in told
    assert "\N{FIRST STRONG ISOLATE}p. 2\N{POP DIRECTIONAL ISOLATE}" in told


def test_an_arabic_name_is_in_one_piece_on_an_english_page():
    talks = make.timeline()
    make.published_event(on=talks)
    told = page("/timelines/talks/")
    assert "\N{FIRST STRONG ISOLATE}" not in told
    make.published_event("Linda bridge opens", on=talks, attribution="هيئة الجسر")
    assert "According to \N{FIRST STRONG ISOLATE}هيئة الجسر\N{POP DIRECTIONAL ISOLATE}." in page(
        "/timelines/talks/"
    )


def test_words_around_the_timeline_are_arabic():
    arabic_timeline()
    told = page("/timelines/norval-bridge/")
    assert "7 أحداث" in told and "مصدران" in told and "20 نوفمبر 2024" in told
    assert "6 سنوات" in told  # the gap before what is planned
