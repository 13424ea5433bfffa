"""Loads a sample story from seeds/ through the same editorial functions that people use; never twice."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from timeline.dates import EdtfDate
from timeline.editorial.capturing import add_source, capture_source
from timeline.editorial.composing import compose_timeline, open_to_public
from timeline.editorial.drafting import NewCitation, cite, draft_event
from timeline.editorial.naming import create_topic
from timeline.editorial.notifying import mark_read
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import Refusal
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.triaging import accept
from timeline.models import Capture, Event, Notification, Proposal, Source, Timeline, User
from timeline.records import (
    EntryRecord,
    EraRecord,
    EventRecord,
    LaneRecord,
    Occurrence,
    SourceRecord,
    Stance,
    TimelineRecord,
)

SOURCE_FIELDS = ("title", "kind", "publisher", "authors", "url", "published", "accessed", "archived_url")
EVENT_FIELDS = ("headline", "date", "date_words", "summary", "place")


class Command(BaseCommand):
    help = (
        "Load a sample story: its sources, its events, each drafted by one account and approved by another."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", default="geneva-talks", help="A folder of seeds/.")
        parser.add_argument("--author", default="editor", help="The account that writes.")
        parser.add_argument("--reviewer", default="publisher", help="The account that reviews and publishes.")

    def handle(self, *args: Any, folder: str, author: str, reviewer: str, **options: Any) -> None:
        story = read_story(settings.BASE_DIR / "seeds" / folder)
        if Timeline.objects.filter(slug=story["timeline"]["slug"]).exists():
            self.stdout.write(f"The story “{story['timeline']['title']}” is here already.")
            return
        try:
            with transaction.atomic():
                told = StoryTeller(story, account(author), account(reviewer)).tell()
        except Refusal as refusal:
            raise CommandError(f"The story was not loaded: {refusal}") from refusal
        self.stdout.write(f"Loaded “{told.title}”: /timelines/{told.slug}/")


class StoryTeller:
    """Walks a story's way from its sources to its readers, in two people's names."""

    def __init__(self, story: dict[str, Any], author: User, reviewer: User) -> None:
        self.story = story
        self.author = author
        self.reviewer = reviewer
        self.sources: dict[str, Source] = {}
        self.captures: dict[str, Capture] = {}
        self.topics: dict[str, str] = {}

    def tell(self) -> Timeline:
        timeline = compose_timeline(timeline_record(self.story["timeline"]), by=self.author)
        for source in self.story["sources"]:
            self.add(source)
        for topic in self.story.get("topics", ()):
            made = create_topic(topic["name"], by=self.author, aliases=topic["aliases"])
            self.topics[topic["name"]] = made.slug
        for told in self.story["events"]:
            self.publish(self.draft(told, timeline))
        return open_to_public(timeline, by=self.reviewer)

    def add(self, told: dict[str, Any]) -> None:
        record = SourceRecord(**{name: told[name] for name in SOURCE_FIELDS})
        reliability = told["reliability"]
        if "text" in told:
            capture = capture_source(record, told["text"], by=self.author, reliability=reliability)
            self.captures[told["key"]] = capture
            self.sources[told["key"]] = capture.source
        else:
            self.sources[told["key"]] = add_source(record, by=self.author, reliability=reliability)

    def draft(self, told: dict[str, Any], timeline: Timeline) -> Event:
        entry = EntryRecord(timeline.slug, told["lane"], told["importance"])
        record = EventRecord(
            **{name: told[name] for name in EVENT_FIELDS},
            occurrence=Occurrence(told["occurrence"]),
            entries=(entry,),
            topics=tuple(self.topics[name] for name in told.get("topics", ())),
        )
        citations = [self.citation(item) for item in told["citations"]]
        if "from_proposal" not in told:
            return draft_event(record, by=self.author, citations=citations)
        proposal = self.proposal(told["from_proposal"])
        accepted = accept(
            proposal, by=self.author, expected_version=proposal.version, entries=(entry,), edited=record
        )
        event = Event.objects.get(proposals=accepted)
        for citation in citations:
            if citation.quote != proposal.sentence.exact:
                event = cite(event, citation, by=self.author, expected_version=event.version)
        return event

    def citation(self, told: dict[str, Any]) -> NewCitation:
        return NewCitation(
            source=self.sources[told["source"]],
            quote=told["quote"],
            locator=told["locator"],
            note=told["note"],
            stance=Stance(told["stance"]),
        )

    def proposal(self, told: dict[str, str]) -> Proposal:
        found = [
            proposal
            for proposal in self.captures[told["source"]].proposals.open().select_related("sentence")
            if told["sentence_contains"] in proposal.sentence.exact
            and (told["words"] in proposal.words or proposal.words in told["words"])
        ]
        if len(found) != 1:
            raise CommandError(
                f"{len(found)} proposals have the words “{told['words']}” in a sentence with "
                f"“{told['sentence_contains']}”; the story needs one."
            )
        return found[0]

    def publish(self, event: Event) -> Event:
        event = submit(event, by=self.author, expected_version=event.version)
        event = approve(event, by=self.reviewer, expected_version=event.version)
        event = publish(event, by=self.reviewer, expected_version=event.version)
        # A sample is nobody's news: the bell is silent until somebody does something.
        mark_read(Notification.objects.filter(event=event))
        return event


def read_story(folder: Path) -> dict[str, Any]:
    """The story with the texts of its articles put in; a sentence when the folder holds none."""
    path = folder / "story.json"
    if not path.is_file():
        raise CommandError(f"There is no story in {folder.name}: it needs a story.json.")
    story: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for source in story["sources"]:
        if "text_file" in source:
            source["text"] = (folder / source["text_file"]).read_text(encoding="utf-8")
    return story


def timeline_record(told: dict[str, Any]) -> TimelineRecord:
    return TimelineRecord(
        title=told["title"],
        standfirst=told["standfirst"],
        language=told["language"],
        slug=told["slug"],
        lanes=tuple(LaneRecord(**lane) for lane in told["lanes"]),
        eras=tuple(era_record(era) for era in told.get("eras", ())),
    )


def era_record(told: dict[str, str]) -> EraRecord:
    return EraRecord(told["name"], EdtfDate.parse(told["date"]), told["colour"])


def account(name: str) -> User:
    user = User.objects.filter(username=name).first()
    if user is None:
        raise CommandError(
            f"There is no account “{name}”. Run make_demo_accounts first, or name one of yours."
        )
    return user
