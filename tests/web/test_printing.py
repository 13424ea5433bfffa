"""A whole timeline for paper: everything that is public, its sources with their addresses, and no controls."""

import re

import pytest

from tests import make
from tests.web.pages import text_of
from tests.web.public_pages import read, read_words, timeline_address
from timeline.rendering import print_page

pytestmark = pytest.mark.django_db


def test_every_event_stands_there_with_its_sources_and_their_addresses(client):
    timeline = make.timeline("Talks", lanes=make.LANES)
    make.source(url="https://example.org/minutes")
    headlines = [f"Event number {year}" for year in range(1900, 1960)]
    for headline in headlines:
        make.published_event(headline, on=timeline, date=headline[-4:])
    make.draft("A draft", on=timeline)
    page = read_words(client, f"{timeline_address(timeline)}print/")
    assert [headline for headline in headlines if headline not in page] == []
    assert page.count("https://example.org/minutes") == len(headlines)
    assert "A draft" not in page


def test_it_is_found_under_the_timelines_own_address_alone(client):
    timeline = make.timeline()
    html = read(client, f"{timeline_address(timeline)}print/")
    assert f'<link rel="canonical" href="http://127.0.0.1:8000{timeline_address(timeline)}">' in html
    assert 'content="noindex"' in html
    assert not re.search("<(form|button|svg|script)", html)


def test_what_is_too_long_for_paper_is_refused_in_a_sentence(client, monkeypatch):
    monkeypatch.setattr(print_page, "MOST_PRINTED", 1)
    timeline = make.timeline()
    make.published_event("First", on=timeline)
    make.published_event("Second", on=timeline, date="2023")
    said = text_of(client.get(f"{timeline_address(timeline)}print/"))
    assert "Too long for paper" in said and "This timeline has 2 events" in said
    assert "First" not in said


def test_a_timeline_that_is_not_public_is_not_printed(client):
    hidden = make.timeline("Hidden", public=False)
    assert client.get(f"{timeline_address(hidden)}print/").status_code == 404


def test_the_timeline_leads_there_and_brings_the_sheet_for_paper(client):
    timeline = make.timeline()
    make.published_event(on=timeline)
    html = read(client, timeline_address(timeline))
    assert f'href="{timeline_address(timeline)}print/"' in html
    assert re.search(r'css/print\.css" media="print"', html)
