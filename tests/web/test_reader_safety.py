"""What public pages never do: tell of a draft, take text for markup, link to what is no web address."""

import json
import re

import pytest

from tests import cast, make
from tests.web.public_pages import event_address, read, read_words, timeline_address
from timeline.editorial.capturing import add_source
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.models import Event, Source, Timeline
from timeline.records import SourceRecord

pytestmark = pytest.mark.django_db

CANARY = "CANARY"


def test_a_draft_is_in_no_public_byte(client):
    """Planted in every field of a draft, a private citation, an internal note, a closed timeline and a correction."""
    timeline = make.timeline("Talks")
    closed = make.timeline(f"{CANARY} plans", public=False)
    live = make.published_event("Ministers meet", on=timeline)
    addresses = ["/", timeline_address(timeline), event_address(live), timeline_address(closed)]
    fields = {name: f"{CANARY} {name}" for name in ("summary", "date_words", "place", "attribution")}
    for how in (make.draft, make.in_review, make.approved):
        addresses.append(event_address(how(f"{CANARY} headline", on=timeline, **fields)))
    addresses.append(event_address(make.published_event(f"{CANARY} closed", on=closed, **fields)))
    addresses.append(event_address(_published_with_a_private_citation(timeline)))
    for address in addresses:
        response = client.get(address)
        said = response.content.decode() + str(dict(response.headers))
        assert CANARY not in said.replace(closed.slug, ""), address
    found = read_words(client, timeline_address(timeline) + f"?q={CANARY}")
    assert "0 of 2 events" in found


def _published_with_a_private_citation(timeline: Timeline) -> Event:
    event = make.draft("Two sources, one of them private", on=timeline)
    secret = add_source(SourceRecord(title=f"{CANARY} informant"), by=cast.edith())
    for citation in (
        NewCitation(secret, locator="page 1", is_public=False),
        NewCitation(
            Source.objects.get(title="Minutes of the meeting"), locator="page 3", note=f"{CANARY} note"
        ),
    ):
        event = cite(event, citation, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)></script><!--&amp;\u2028'


def test_markup_in_any_field_is_text(client):
    timeline = make.timeline(f"Talks {HOSTILE}")
    source = make.source(f"Minutes {HOSTILE}", authors=HOSTILE)
    event = make.draft(
        f"Ministers {HOSTILE}",
        on=timeline,
        cited=False,
        date="2022",
        **dict.fromkeys(("summary", "date_words", "place", "attribution"), HOSTILE),
    )
    citation = NewCitation(source, locator=HOSTILE)
    event = cite(event, citation, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    event = publish(event, by=cast.paula(), expected_version=event.version)
    for address in ("/", timeline_address(timeline), event_address(event)):
        html = read(client, address)
        assert "<script>alert" not in html
        assert "<img" not in html
        assert "<!--" not in html
        assert html.count("</script>") == len(re.findall(r"<script\b", html))
    html = read(
        client, timeline_address(timeline) + "?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&from=%3Cb%3E", 400
    )
    assert "<script>alert" not in html
    assert "<b>" not in html


def test_structured_data_survives_hostile_text(client):
    event = make.published_event(f"Ministers {HOSTILE}", date="2022-03-06", summary=HOSTILE)
    html = read(client, event_address(event))
    [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, flags=re.DOTALL)
    assert not set(data) & set("<>&\u2028\u2029")
    told = json.loads(data)
    assert told["name"] == event.headline
    assert (told["@type"], told["startDate"]) == ("Event", "2022-03-06")


@pytest.mark.parametrize(
    ("date", "coverage"),
    [
        ("2014", "2014"),
        ("2016-X3-10", None),  # as long as a day, and of the precision of one
        ("{2022-01-09,2022-01-12}", None),
    ],
)
def test_what_is_no_day_is_never_told_to_machines_as_one(client, date, coverage):
    html = read(client, event_address(make.published_event(date=date)))
    [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, flags=re.DOTALL)
    told = json.loads(data)
    assert told.get("temporalCoverage") == coverage
    assert "startDate" not in told


def test_links_to_sources_are_web_addresses(client):
    timeline = make.timeline()
    make.source("Minutes of the meeting", url="https://example.org/minutes")
    make.published_event(on=timeline)
    html = read(client, timeline_address(timeline))
    assert 'href="https://example.org/minutes"' in html
    assert "javascript:" not in html
