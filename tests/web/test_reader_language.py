"""What readers meet is worded in the language of the timeline, as far as we speak it; nothing else decides."""

import pytest
from django.test import Client

from tests import cast, make
from timeline.editorial.withholding import withhold
from timeline.models import Timeline

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("language", "spoken", "date"),
    [
        ("en", "en-GB", "6 March 2022"),
        ("uk", "uk", "6 березня 2022 року"),
        ("ar", "ar", "6 مارس 2022"),
        ("de", "de", "6. März 2022"),
        ("es", "es", "6 de marzo de 2022"),
        ("fr", "fr", "6 mars 2022"),
        ("pl", "pl", "6 marca 2022"),
        ("ru", "ru", "6 марта 2022 года"),
    ],
)
def test_pages_of_a_timeline_speak_its_language(language, spoken, date):
    event = make.published_event(on=make.timeline(), date="2022-03-06")
    Timeline.objects.update(language=language)
    for address in ("/timelines/talks/", f"/events/{event.public_id}/", "/embed/talks/"):
        page = Client().get(address).content.decode()
        assert f' lang="{spoken}"' in page.split(">", 2)[1]
        assert date in page


def test_the_axis_and_the_feed_speak_it_too():
    timeline = make.timeline()
    for date in ("2022-03-06", "2022-03-09"):
        make.published_event(on=timeline, date=date)
    Timeline.objects.update(language="uk")
    assert "6 бер. 2022" in Client().get("/timelines/talks/").content.decode()
    assert 'xml:lang="uk"' in Client().get("/timelines/talks/corrections/feed/").content.decode()


def test_home_speaks_the_newsrooms(settings):
    settings.LANGUAGE_CODE = "uk"
    assert '<html lang="uk">' in Client().get("/").content.decode()


def test_the_page_of_what_is_withheld_speaks_it_still():
    event = make.published_event(on=make.timeline())
    Timeline.objects.update(language="de")
    withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    answer = Client().get(f"/events/{event.public_id}/")
    assert answer.status_code == 410
    assert '<html lang="de">' in answer.content.decode()
