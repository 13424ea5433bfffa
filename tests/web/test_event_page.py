"""An event's own page: where else it stands, what stands beside it there, and what it said before."""

import json
import re

import pytest
from django.urls import reverse

from tests import cast, make
from tests.rendering.test_event_page import corrected
from tests.web.public_pages import answer, event_address, read, read_words
from tests.web.test_restricted_sources import CANARY as NAME
from tests.web.test_restricted_sources import REASON, drafted, let_out, named_source, restrict
from timeline.editorial.correcting import retract
from timeline.editorial.merging import confirm_merge, propose_merge
from timeline.editorial.withholding import withhold
from timeline.models import Event, Timeline
from timeline.records import EntryRecord

pytestmark = pytest.mark.django_db


def past_address(event: Event, sequence: int) -> str:
    return reverse("reader:event-publication", args=[event.public_id, sequence])


def on_both(first: Timeline, second: Timeline) -> tuple[EntryRecord, ...]:
    return (EntryRecord(first.slug, "diplomacy", 3), EntryRecord(second.slug, "military", 4, "As told there"))


def test_the_title_says_the_date_and_the_headline(client):
    page = read(client, event_address(make.published_event("Ministers meet", date="2022-01-09/2022-01-10")))
    assert re.search(r"<title>9.10 January 2022: Ministers meet – ", page)


def test_every_public_timeline_is_named_with_its_lane_and_the_way_to_the_event_there(client):
    here, there = make.timeline("Talks"), make.timeline("War")
    closed = make.timeline("Secret plans", public=False)
    entries = (*on_both(here, there), EntryRecord(closed.slug, "military", 3))
    event = make.published_event("Ministers meet", entries=entries)
    page = read(client, event_address(event))
    assert f'href="/timelines/talks/#e-{event.public_id}"' in page
    assert f'href="/timelines/war/#e-{event.public_id}"' in page
    assert "Diplomacy" in page and "Military" in page
    assert "ecret plans" not in page and closed.slug not in page


def test_who_comes_by_a_link_sees_at_once_which_timeline_this_is_of_and_who_checks_it(client):
    event = make.published_event("Ministers meet", on=make.timeline("Talks"))
    page = read(client, event_address(event))
    above, told = page.split("<h1", 1)
    assert 'href="/timelines/talks/"' in above and 'href="/timelines/talks/corrections/"' in above
    assert "a second person, who neither wrote the event nor changed it last" in told
    assert 'href="/timelines/talks/about/"' in told


@pytest.mark.parametrize(
    ("date", "before", "after"),
    [
        ("2022-03-06", "The day before", "The day after"),
        ("2022-03-04", "", "The day before"),
        ("2022-03-08", "The day after", ""),
        ("2022-03", "", "The day before"),  # of what begins together the finer comes first, and nothing does
    ],
)
def test_what_comes_before_and_after_on_the_same_timeline_is_a_click_away(client, date, before, after):
    timeline = make.timeline("Talks")
    make.published_event("The day before", on=timeline, date="2022-03-05")
    make.published_event("The day after", on=timeline, date="2022-03-07")
    make.draft("Not public", on=timeline, date="2022-03-06")
    make.published_event("Elsewhere", on=make.timeline("Other"), date="2022-03-06")
    gone = make.published_event("Retracted", on=timeline, date=date)
    retract(gone, by=cast.paula(), expected_version=gone.version, reason="Wrong.")
    event = make.published_event("Ministers meet", on=timeline, date=date)
    page = read(client, event_address(event))
    linked = dict(re.findall(r'rel="(prev|next)">([^<]*)</a>', page))
    assert linked == {name: told for name, told in (("prev", before), ("next", after)) if told}


def test_of_events_of_one_day_each_has_its_place(client):
    """Going from one to the next passes every event once, and comes back the same way."""
    timeline = make.timeline("Talks")
    events = [make.published_event(f"Number {number}", on=timeline, date="2022-03-06") for number in range(4)]
    address = event_address(min(events, key=lambda event: event.public_id))
    passed = [address]
    while found := re.search(r'href="([^"]*)" rel="next"', read(client, address)):
        page = read(client, found[1])
        assert f'href="{address}" rel="prev"' in page
        address = found[1]
        passed.append(address)
    assert len(passed) == len(set(passed)) == len(events)


def test_a_correction_leads_to_what_was_said_before_it(client):
    event = corrected(make.published_event("Ministers meet", date="2022-03-06"), date="2022-03-07")
    page = read(client, event_address(event))
    assert f'href="{past_address(event, 1)}"' in page
    said = read_words(client, event_address(event))
    assert "It said “6 March 2022” and now says “7 March 2022”." in said
    then = read_words(client, past_address(event, 1))
    assert "This is not how the event stands now." in then
    assert "6 March 2022" in then and "now says “7 March 2022”" in then


def test_of_several_corrections_each_has_both_its_sides(client):
    event = corrected(make.published_event("Said"), headline="Said better")
    event = corrected(event, headline="Said best")
    page = read(client, event_address(event))
    before, after = (page.index(heading) for heading in ("What is right", "Corrections before"))
    assert page.index(past_address(event, 2), before) < after
    assert past_address(event, 1) in page[after:] and past_address(event, 2) in page[after:]


def test_what_stood_before_is_not_for_search_engines(client):
    event = corrected(make.published_event("Said"), headline="Said better")
    page = read(client, past_address(event, 1))
    assert '<meta name="robots" content="noindex">' in page
    assert re.search(rf'<link rel="canonical" href="[^"]*{event_address(event)}">', page)


def test_what_stands_now_has_one_address(client):
    event = make.published_event()
    assert answer(client, past_address(event, 1), 302)["Location"] == event_address(event)


@pytest.mark.parametrize("sequence", [0, 2, 7, 10**15])
def test_what_was_never_published_has_no_page(client, sequence):
    read(client, past_address(make.published_event(), sequence), 404)


def test_what_was_scheduled_or_drafted_has_no_page(client):
    event = make.open_correction()
    read(client, past_address(event, 2), 404)


def test_what_an_event_said_before_it_was_retracted_is_not_told(client):
    event = corrected(make.published_event("CANARY first"), headline="It never happened")
    event = retract(event, by=cast.paula(), expected_version=event.version, reason="The source withdrew it.")
    assert answer(client, past_address(event, 1), 302)["Location"] == event_address(event)
    page = read(client, event_address(event))
    assert "CANARY" not in page and "The source withdrew it." in page and "publications/" not in page


def test_what_an_event_said_before_it_was_withheld_is_gone(client):
    event = corrected(make.published_event("CANARY first"), headline="Said better")
    withhold(event, by=cast.paula(), expected_version=event.version, reason="A court order.")
    for address in (event_address(event), past_address(event, 1), past_address(event, 2)):
        assert "CANARY" not in read(client, address, 410)


def test_a_picture_that_was_taken_away_stays_away(client):
    timeline = make.timeline()
    make.illustrated(make.published_event, "With a picture", on=timeline)
    event = corrected(Event.objects.get(), headline="With a picture still")
    assert "<img" in read(client, past_address(event, 1))
    event = corrected(event, image=None, headline="Without")
    assert "<img" not in read(client, past_address(event, 1))


def test_who_must_not_be_named_now_is_not_named_in_what_stood_before(client):
    source = named_source()
    event = corrected(let_out(drafted(source, make.timeline())), headline="Said better")
    assert NAME in read(client, past_address(event, 1))
    restrict(source)
    page = read(client, past_address(event, 1)) + read(client, event_address(event))
    assert NAME.lower() not in page.lower() and REASON in page


def test_a_merged_event_leads_to_the_one_that_was_kept(client):
    timeline = make.timeline()
    kept, lost = make.published_event("Kept", on=timeline), make.published_event("Lost", on=timeline)
    merge = propose_merge(kept, lost, by=cast.edith(), kept_version=kept.version, lost_version=lost.version)
    confirm_merge(merge, by=cast.paula())
    for address in (event_address(lost), past_address(lost, 1)):
        assert client.get(address)["Location"] == event_address(kept)


def test_the_page_tells_machines_when_it_was_published_and_put_right(client):
    event = corrected(make.published_event("Said"), headline="Said better")
    [data] = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', read(client, event_address(event))
    )
    told = json.loads(data)
    assert told["name"] == "Said better"
    assert told["correction"] and told["dateModified"] >= told["datePublished"]


def test_the_queries_are_as_many_for_two_timelines_as_for_one(client, django_assert_num_queries):
    here, there = make.timeline("Talks"), make.timeline("War")
    for number in range(4):
        make.published_event(f"Number {number}", entries=on_both(here, there), date=f"2022-03-0{number + 1}")
    event = make.published_event("Ministers meet", entries=on_both(here, there), date="2022-03-03")
    for _ in range(3):
        event = corrected(event, summary=f"{event.version} words")
    with django_assert_num_queries(8):
        read(client, event_address(event))
