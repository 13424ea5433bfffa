"""The sample story says nothing it cannot show: dates parse, quotes stand in the text, citations can be checked."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from timeline.dates import EdtfDate
from timeline.extraction.names import folded_name
from timeline.records import Occurrence, Stance

FOLDER = Path(__file__).resolve().parents[2] / "seeds" / "geneva-talks"
STORY: dict[str, Any] = json.loads((FOLDER / "story.json").read_text(encoding="utf-8"))
SOURCES: dict[str, dict[str, Any]] = {source["key"]: source for source in STORY["sources"]}
EVENTS: list[dict[str, Any]] = STORY["events"]
TEXTS = {
    key: (FOLDER / source["text_file"]).read_text(encoding="utf-8")
    for key, source in SOURCES.items()
    if "text_file" in source
}
CITATIONS = [(event, citation) for event in EVENTS for citation in event["citations"]]
ACCEPTED = [event for event in EVENTS if "from_proposal" in event]

SOURCE_KINDS = {"article", "document", "report", "readout", "resolution", "treaty"}
SOURCE_FIELDS = {
    "key", "kind", "title", "publisher", "authors", "url", "published", "accessed", "archived_url", "reliability"
}  # fmt: skip
EVENT_FIELDS = {
    "headline", "date", "date_words", "summary", "place", "occurrence", "lane", "importance", "topics", "citations"
}  # fmt: skip
ALWAYS_FILLED = {
    "timeline": ("slug", "title", "standfirst", "language"),
    "lane": ("slug", "name", "colour"),
    "source": ("key", "kind", "title", "publisher"),
    "event": ("headline", "date", "summary", "occurrence", "lane"),
}

each_source = pytest.mark.parametrize("source", SOURCES.values(), ids=list(SOURCES))
each_event = pytest.mark.parametrize("event", EVENTS, ids=[event["headline"] for event in EVENTS])
each_accepted = pytest.mark.parametrize("event", ACCEPTED, ids=[event["headline"] for event in ACCEPTED])
each_citation = pytest.mark.parametrize(
    ("event", "citation"),
    CITATIONS,
    ids=[f"{event['date']}-{citation['source']}" for event, citation in CITATIONS],
)


def test_the_timeline_names_itself_and_its_lanes() -> None:
    timeline = STORY["timeline"]
    assert all(timeline[field].strip() for field in ALWAYS_FILLED["timeline"])
    assert all(lane[field].strip() for lane in timeline["lanes"] for field in ALWAYS_FILLED["lane"])
    slugs = [lane["slug"] for lane in timeline["lanes"]]
    assert len(slugs) == len(set(slugs)) == 3
    assert {event["lane"] for event in EVENTS} == set(slugs), "a lane is unknown, or stands empty"


def test_eras_have_a_name_a_date_and_a_stated_origin() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    for era in STORY["timeline"]["eras"]:
        assert EdtfDate.parse(era["date"]).text == era["date"]
        assert f"**{era['name']}" in readme


def test_keys_and_headlines_are_used_once() -> None:
    assert len(SOURCES) == len(STORY["sources"])
    assert len({event["headline"] for event in EVENTS}) == len(EVENTS)
    assert {citation["source"] for _, citation in CITATIONS} == set(SOURCES), (
        "a source is unknown, or cited nowhere"
    )


@each_source
def test_a_source_is_named_and_claims_nothing_unreadable(source: dict[str, Any]) -> None:
    assert set(source) - {"text_file"} == SOURCE_FIELDS
    assert all(source[field].strip() for field in ALWAYS_FILLED["source"])
    assert source["kind"] in SOURCE_KINDS
    assert source["reliability"] in {"", *"ABCDEF"}
    for field in ("published", "accessed"):
        if source[field]:
            assert EdtfDate.parse(source[field]).text == source[field]
    for field in ("url", "archived_url"):
        if source[field]:
            address = urlsplit(source[field])
            assert address.scheme == "https" and address.hostname


@each_event
def test_an_event_is_whole(event: dict[str, Any]) -> None:
    assert set(event) - {"from_proposal"} == EVENT_FIELDS
    assert all(event[field].strip() for field in ALWAYS_FILLED["event"])
    assert len(event["headline"]) <= 80 and not event["headline"].endswith(".")
    assert event["summary"].endswith(".")
    assert event["occurrence"] in set(Occurrence)
    assert event["importance"] in range(1, 6)
    assert EdtfDate.parse(event["date"]).text == event["date"]


def test_topics_are_declared_once_and_borne_by_some_event() -> None:
    names = [folded_name(name) for topic in STORY["topics"] for name in (topic["name"], *topic["aliases"])]
    assert len(names) == len(set(names))
    assert {topic["name"] for topic in STORY["topics"]} == {
        name for event in EVENTS for name in event["topics"]
    }


@each_event
def test_a_reader_can_check_an_event(event: dict[str, Any]) -> None:
    supporting = [citation for citation in event["citations"] if citation["stance"] == Stance.SUPPORTS]
    assert any(citation["quote"] or citation["locator"] for citation in supporting)


@each_citation
def test_a_citation_says_where_to_look(event: dict[str, Any], citation: dict[str, Any]) -> None:
    assert set(citation) == {"source", "quote", "locator", "note", "stance"}
    assert citation["stance"] in set(Stance)
    assert citation["quote"] or citation["locator"]
    if citation["source"] in TEXTS:
        found = TEXTS[citation["source"]].count(citation["quote"])
        assert citation["quote"] and found == 1, (
            "the words are not in the article, or stand there more than once"
        )


@each_accepted
def test_an_accepted_event_first_cites_the_sentence_it_came_from(event: dict[str, Any]) -> None:
    origin, first = event["from_proposal"], event["citations"][0]
    assert TEXTS[origin["source"]].count(origin["sentence_contains"]) == 1
    assert first["source"] == origin["source"]
    assert origin["sentence_contains"] in first["quote"]
    assert first["quote"].count(origin["words"]) == 1
    assert origin["words"] == event["date_words"]


def test_some_of_the_article_is_left_for_a_newcomer() -> None:
    assert 5 <= len(ACCEPTED) < len(EVENTS)
    cited = [event["date_words"].lower() for event in ACCEPTED]
    text = TEXTS["before-geneva"].lower()
    for words in ("in june", "the following day", "last month", "two days earlier"):
        assert text.count(words) == 1
        assert words not in cited


def test_nothing_happens_after_the_story_is_told() -> None:
    told = EdtfDate.parse(SOURCES["before-geneva"]["published"])
    for event in EVENTS:
        if event["occurrence"] in {Occurrence.HAPPENED, Occurrence.ONGOING}:
            assert EdtfDate.parse(event["date"]).earliest <= told.latest
        else:
            assert EdtfDate.parse(event["date"]).latest > told.latest
