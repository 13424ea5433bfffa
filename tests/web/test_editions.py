"""A public page is made once and kept: it costs no query, and what changes is seen by the very next reader."""

import gzip
import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.arranging import Particulars, arrange_lanes, describe_timeline
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.naming import TopicNames, create_topic, rename_topic
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.sourcing import change_source
from timeline.editorial.withholding import withhold
from timeline.models import Event, NoticeDecision, PublishedWords, Timeline, stamp_of
from timeline.records import LaneRecord
from timeline.rendering.editions import chart_of
from timeline.rendering.public_answers import forget_answers

pytestmark = pytest.mark.django_db
GZIP = {"Accept-Encoding": "gzip"}


@pytest.fixture
def talks() -> Timeline:
    return make.timeline("Talks")


@pytest.fixture
def event(talks) -> Event:
    topic = create_topic("Grain", by=cast.edith())
    return make.published_event("Ministers meet", on=talks, topics=(topic.slug,))


def addresses(talks: Timeline, event: Event) -> dict[str, str]:
    return {
        "home": "/",
        "timeline": timeline_address(talks),
        "event": event_address(event),
        "corrections": f"{timeline_address(talks)}corrections/",
        "feed": f"{timeline_address(talks)}corrections/feed/",
        "embed": f"/embed/{talks.slug}/",
    }


PAGES = ["home", "timeline", "event", "corrections", "feed", "embed"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asked_for_again_costs_no_query(client, talks, event, page, django_assert_num_queries):
    address = addresses(talks, event)[page]
    first = client.get(address)
    assert first.status_code == 200
    with django_assert_num_queries(0):
        again, compressed = client.get(address), client.get(address, headers=GZIP)
        head = client.head(address)
        known = [
            client.get(address, headers={"If-None-Match": answer["ETag"]}) for answer in (first, compressed)
        ]
    assert again.content == first.content == gzip.decompress(compressed.content)
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", first["ETag"])
    assert [answer.status_code for answer in known] == [304, 304]
    assert all(answer["Cache-Control"].startswith("public, max-age=0, ") for answer in (first, again, *known))
    assert "Accept-Encoding" in compressed["Vary"]
    assert known[0].get("Content-Security-Policy") == first.get("Content-Security-Policy")


def test_no_cookie_and_no_person_is_in_what_is_kept(client, talks):
    client.force_login(cast.edith())
    seen = client.get(timeline_address(talks))
    assert not seen.cookies
    assert Client().get(timeline_address(talks)).content == seen.content


def test_what_an_address_says_beside_the_point_is_neither_kept_nor_shown(
    client, talks, event, django_assert_num_queries
):
    plain = client.get(f"{timeline_address(talks)}?order=newest&lane=diplomacy")
    with django_assert_num_queries(0):
        more = client.get(f"{timeline_address(talks)}?utm_source=CANARY&lane=diplomacy&q=&order=newest")
    assert more.content == plain.content


def _correct(event: Event) -> Event:
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="It was said otherwise.",
        text="It rained.",
    )
    record = make.record("Ministers met in the rain", event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def _publish_another(event: Event) -> None:
    make.published_event("Ministers part", on=event.entries.get().timeline)


def _retract(event: Event) -> None:
    retract(event, by=cast.piet(), expected_version=event.version, reason="It was not so.")


def _withhold(event: Event) -> None:
    withhold(event, by=cast.piet(), expected_version=event.version, reason="For the lawyers.")


def _restrict_its_source(event: Event) -> None:
    source = event.citations.get().source
    record = replace(source.to_record(), is_restricted=True, public_reason="A person at risk")
    change_source(source, record, by=cast.edith(), expected_version=source.version, language=source.language)


def _rename_its_topic(event: Event) -> None:
    topic = event.topics.get()
    seen = TopicNames.of(topic)
    rename_topic(topic, TopicNames("Wheat"), by=cast.edith(), seen=seen, reason="It is about wheat alone.")


def _rename_its_lane(event: Event) -> None:
    timeline = event.entries.get().timeline
    lanes = [
        LaneRecord("Ministries" if lane.slug == "diplomacy" else lane.name, lane.colour, lane.slug)
        for lane in timeline.lanes.all()
    ]
    arrange_lanes(timeline, lanes, by=cast.edith(), expected_version=timeline.version, reason="It says more.")


def _rename_the_timeline(event: Event) -> None:
    timeline = event.entries.get().timeline
    wanted = Particulars("Talks and more talks", timeline.standfirst, timeline.language)
    describe_timeline(timeline, wanted, by=cast.edith(), expected_version=timeline.version)


# what is done, what then stands on the timeline's page, and what no longer does
CHANGES = [
    (_publish_another, "Ministers part", ""),
    (_correct, "Ministers met in the rain", ">Ministers meet<"),
    (_retract, "It was not so.", ""),
    (_withhold, "Nothing here yet", "Ministers meet"),
    (_restrict_its_source, "A person at risk", "Minutes of the meeting"),
    (_rename_its_topic, "Wheat", "Grain"),
    (_rename_its_lane, "Ministries", "Diplomacy"),
    (_rename_the_timeline, "Talks and more talks", ""),
]


@pytest.mark.parametrize(("change", "said", "gone"), CHANGES, ids=[row[0].__name__ for row in CHANGES])
def test_a_change_is_seen_by_the_very_next_reader(client, talks, event, change, said, gone):
    address = timeline_address(talks)
    before = client.get(address)
    assert said not in before.content.decode()
    change(Event.objects.get(pk=event.pk))
    after = client.get(address, headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200
    assert said in after.content.decode()
    assert not gone or gone not in after.content.decode()


def test_what_was_scheduled_is_there_when_its_time_has_come(client, talks, event, monkeypatch):
    soon = timezone.now() + timedelta(minutes=30)
    make.scheduled("Ministers to part", on=talks, moment=soon)
    assert "Ministers to part" not in client.get(timeline_address(talks)).content.decode()
    monkeypatch.setattr(timezone, "now", lambda: soon + timedelta(seconds=1))
    assert "Ministers to part" in client.get(timeline_address(talks)).content.decode()
    assert "2 events" in client.get("/").content.decode()


def test_a_change_on_one_timeline_leaves_the_page_of_another(client, talks, event):
    other = make.timeline("Other")
    before = stamp_of(other.slug), stamp_of(talks.slug), stamp_of()
    _publish_another(event)
    after = stamp_of(other.slug), stamp_of(talks.slug), stamp_of()
    assert [one == two for one, two in zip(before, after, strict=True)] == [True, False, False]


def test_a_draft_and_a_new_topic_change_no_page(talks, event):
    before = stamp_of(talks.slug), stamp_of()
    make.draft("Not for readers yet", on=talks)
    create_topic("Barley", by=cast.edith())
    assert (stamp_of(talks.slug), stamp_of()) == before


ASKING = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
import django
from django.conf import settings
django.setup()
settings.EDITIONS_DIR = sys.argv[1]
from timeline.models import stamp_of
for line in sys.stdin:
    print(stamp_of(line.strip()), flush=True)
"""


def test_another_process_learns_of_it(talks, event):
    asking = subprocess.Popen(
        [sys.executable, "-c", ASKING, str(settings.EDITIONS_DIR)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "DATABASE_URL": "sqlite://:memory:"},
    )
    with asking as process:
        said = []
        for act in (lambda: None, lambda: _publish_another(event)):
            act()
            process.stdin.write(f"{talks.slug}\n")
            process.stdin.flush()
            said.append(process.stdout.readline().strip())
        process.stdin.close()
    assert said[0] and said[1] == stamp_of(talks.slug) != said[0]


def test_stamps_that_cannot_be_written_stop_nobody(talks, event, settings, tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    settings.EDITIONS_DIR = tmp_path / "file"
    _publish_another(event)
    assert Event.objects.count() == 2
    assert "cannot be written" in caplog.text


def test_what_is_restricted_is_found_by_no_word_of_its_name(client, talks):
    source = make.source("Zanzibar dossier")
    quote = (make.capture(title="Zanzibar papers"), "Talks had broken down in 2014.")
    make.published_event("They met", on=talks, quote=quote)
    address = f"{timeline_address(talks)}?q=zanzibar"
    assert "They met" in client.get(address).content.decode()
    event = Event.objects.get(headline="They met")
    _restrict_its_source(event)
    answer = client.get(address).content.decode()
    assert "They met" not in answer
    assert source.title not in answer
    assert not PublishedWords.objects.filter(text__icontains="zanzibar").exists()


@pytest.fixture
def alone(settings, tmp_path) -> None:
    """A machine to which no other one's stamps come."""
    (tmp_path / "file").write_text("in the way")
    settings.EDITIONS_DIR = tmp_path / "file"


def test_a_machine_without_stamps_learns_of_another_name_within_a_minute(
    client, alone, talks, event, monkeypatch
):
    make.published_event("They rest", on=talks)
    address = f"{timeline_address(talks)}?view=list"
    before = client.get(address).content.decode()
    _rename_its_topic(event)
    in_a_minute = timezone.now() + timedelta(seconds=61)
    monkeypatch.setattr(timezone, "now", lambda: in_a_minute)
    forget_answers()
    after = client.get(address).content.decode()
    assert "Grain" in before and "Grain" not in after and "Wheat" in after


def test_the_chart_of_an_empty_timeline_is_kept_too(talks, django_assert_num_queries):
    at = timezone.now()
    empty = chart_of(talks, at=at)
    with django_assert_num_queries(0):
        assert chart_of(talks, at=at) is empty


def test_a_stamp_can_be_read_by_whoever_serves_the_pages(talks):
    """Commands are run by other people than the server is."""
    stamps = list(Path(settings.EDITIONS_DIR).iterdir())
    assert stamps and all(stamp.stat().st_mode & 0o777 == 0o644 for stamp in stamps)
