"""What search engines are told of: every public page, once, and nothing else."""

import re

import pytest

from tests import cast, make
from tests.web.public_pages import event_address, read, timeline_address
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import withhold
from timeline.rendering import sitemap
from timeline.web import reader_urls

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
# Pages of a timeline that are no pages to be found: files, feeds, pictures, and what is the same matter once more.
NOT_TO_BE_FOUND = {"corrections-feed", "timeline-print", "as-of", "news"}


def told_of(client, name: str) -> list[str]:
    return re.findall(f"<loc>{SITE}([^<]+)</loc>", read(client, name))


def test_every_part_is_in_the_index_and_can_be_opened(client):
    make.published_event()
    parts = told_of(client, "/sitemap.xml")
    assert parts == ["/sitemaps/timelines.xml", "/sitemaps/events-1.xml"]
    for part in parts:
        for address in told_of(client, part):
            assert client.get(address).status_code == 200, address


def test_only_what_is_public_is_told_of(client):
    shown, hidden = make.timeline("Talks"), make.timeline("Hidden", public=False)
    event = make.published_event("Shown", on=shown)
    gone = make.published_event("Gone", on=shown, date="2021")
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason="For the lawyers.")
    retracted = make.published_event("Taken back", on=shown, date="2020")
    retract(retracted, by=cast.paula(), expected_version=retracted.version, reason="It was wrong.")
    make.published_event("Elsewhere", on=hidden, date="2019")
    make.draft("Draft", on=shown)
    assert told_of(client, "/sitemaps/events-1.xml") == [event_address(event), event_address(retracted)]
    timelines = told_of(client, "/sitemaps/timelines.xml")
    assert timeline_address(shown) in timelines and "/" in timelines
    assert not [address for address in timelines if hidden.slug in address]


def test_a_change_is_told_by_its_day(client):
    make.published_event()
    assert re.search(
        r"<lastmod>\d{4}-\d\d-\d\dT[^<]+\+00:00</lastmod>", read(client, "/sitemaps/events-1.xml")
    )


def test_many_events_fill_several_files(client, monkeypatch):
    monkeypatch.setattr(sitemap, "AT_MOST", 2)
    timeline = make.timeline()
    for year in range(2000, 2005):
        make.published_event(str(year), on=timeline, date=str(year))
    parts = told_of(client, "/sitemap.xml")[1:]
    events = [event for part in parts for event in told_of(client, part)]
    assert len(parts) == 3 and len(events) == len(set(events)) == 5


@pytest.mark.parametrize(
    "name", ["events-0", "events-2", "events-", "events-x", "nothing", "events-99999999"]
)
def test_what_is_no_part_is_not_there(client, name):
    make.published_event()
    assert client.get(f"/sitemaps/{name}.xml").status_code == 404


def test_every_page_of_a_timeline_is_told_of():
    """A new page is put into `PAGES_OF_A_TIMELINE`, or beside those that are not to be found."""
    pages = {
        route.name
        for route in reader_urls.urlpatterns
        if str(route.pattern).startswith("timelines/<slug:slug>/") and str(route.pattern).endswith("/")
    }
    assert pages - NOT_TO_BE_FOUND == {name.removeprefix("reader:") for name in sitemap.PAGES_OF_A_TIMELINE}


def test_robots_are_kept_from_the_desk_and_led_to_the_sitemap(client):
    said = read(client, "/robots.txt").splitlines()
    assert "Disallow: /desk/" in said
    assert f"Sitemap: {SITE}/sitemap.xml" in said
