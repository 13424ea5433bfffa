"""A newsroom made up from a seed: events, sources and proposals in any number, for measuring and for trying out.

The words are nobody's: no person, no place and no institution that exists. Writes with `bulk_create`, past the verbs of
`editorial`, and so only ever into an empty newsroom; the database's own guards hold all the same.
"""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from timeline.dates import EdtfDate
from timeline.management.made_up_reviews import batches, review_and_publish
from timeline.management.made_up_traces import leave_traces
from timeline.models import (
    Capture,
    Citation,
    Entry,
    Event,
    Lane,
    LaneColour,
    Passage,
    Proposal,
    Role,
    Source,
    Stage,
    Standing,
    Timeline,
    Topic,
    TopicName,
    User,
    turn_every_page,
)
from timeline.models.capture import fingerprint
from timeline.models.slugs import slug_from

WHO = (
    "council",
    "ministry",
    "port",
    "court",
    "parliament",
    "garrison",
    "observatory",
    "refinery",
    "consulate",
)
WHERE = (
    "Arvel",
    "Brennick",
    "Corvath",
    "Dunmere",
    "Eskole",
    "Farrow",
    "Galdin",
    "Hestrel",
    "Ivarra",
    "Jorvale",
)
DID = ("opens", "closes", "rejects", "approves", "delays", "suspends", "inspects", "renames", "restores")
WHAT = (
    "border crossing",
    "grain quota",
    "water treaty",
    "night ferry",
    "census",
    "rail link",
    "archive",
    "tariff",
)
TOPICS = ("Borders", "Grain", "Water", "Ferries", "Census", "Railways", "Archives", "Tariffs")
LANES = ("Diplomacy", "Military", "Background")
# Out of ten events, where so many stand: the desk's queues are short beside what is live.
STAGES = (*[Stage.APPROVED] * 6, Stage.DRAFT, Stage.DRAFT, Stage.IN_REVIEW, Stage.CHANGES_REQUESTED)


@dataclass
class MadeUpNewsroom:
    """The plan: how many of each, and the seed from which all else follows."""

    events: int
    sources: int
    proposals: int
    seed: int = 2014
    random: Random = field(init=False)
    now: datetime.datetime = field(init=False)

    def __post_init__(self) -> None:
        # To be repeated, not to be kept secret.
        self.random = Random(self.seed)  # noqa: S311
        self.now = timezone.now()

    @transaction.atomic
    def build(self, say: Callable[[str], object]) -> None:
        self.people = [_person(role) for role in Role]
        self.lanes = [lane for number in range(1, 6) for lane in _timeline(number)]
        self.topics = [_topic(name) for name in TOPICS]
        say("people, timelines and topics")
        sources = _made(Source, self._sources())
        captures = _made(Capture, (self._capture(source) for source in sources))
        say(f"{len(sources):,} sources")
        _made(Passage, (_first_sentence(capture) for capture in captures))
        passages = list(Passage.objects.select_related("capture__source").order_by("pk"))
        events = _made(Event, self._events())
        _made(Citation, (self._citation(event, passages) for event in events))
        _made(Entry, (self._entry(event) for event in events))
        self._give_topics(events)
        say(f"{len(events):,} events")
        review_and_publish(self.people, self.now)
        say(f"{Event.objects.filter(standing=Standing.LIVE).count():,} of them live")
        leave_traces(self.people, self.now)
        _made(Proposal, self._proposals(passages))
        say(f"{self.proposals:,} open proposals")
        turn_every_page()

    def _sources(self) -> Iterator[Source]:
        for number in range(self.sources):
            yield Source(
                title=f"{self._headline()} ({number + 1})",
                publisher=f"The {self.random.choice(WHERE)} Courier",
                published=EdtfDate.parse(self._day()),
                reliability=self.random.choice("ABCDF"),
                added_by=self.people[number % len(self.people)],
            )

    def _capture(self, source: Source) -> Capture:
        text = f"{source.title}. Nobody could say why."
        return Capture(
            source=source,
            text=text,
            sha256=fingerprint(text),
            length=len(text),
            captured_at=self.now,
            captured_by=source.added_by,
        )

    def _events(self) -> Iterator[Event]:
        for number in range(self.events):
            stage = self.random.choice(STAGES)
            person = self.people[number % len(self.people)]
            yield Event(
                headline=f"{self._headline()} no. {number + 1}",
                summary="What was decided there was made known on the same evening.",
                date=EdtfDate.parse(self._date()),
                place=self.random.choice(WHERE),
                stage=stage,
                created_by=person,
                last_edited_by=person,
            )

    def _citation(self, event: Event, passages: list[Passage]) -> Citation:
        passage = passages[self.random.randrange(len(passages))]
        return Citation(event=event, source=passage.capture.source, passage=passage)

    def _entry(self, event: Event) -> Entry:
        lane = self.random.choice(self.lanes)
        return Entry(event=event, timeline=lane.timeline, lane=lane, importance=self.random.randint(1, 5))

    def _give_topics(self, events: list[Event]) -> None:
        through = Event.topics.through
        pairs = ((event.pk, self.random.choice(self.topics).pk) for event in events)
        _made(through, (through(event_id=event, topic_id=topic) for event, topic in pairs))

    def _proposals(self, passages: list[Passage]) -> Iterator[Proposal]:
        for number in range(self.proposals):
            passage = passages[number % len(passages)]
            yield Proposal(
                capture=passage.capture,
                sentence=passage,
                # A sentence may hold several dates; each proposal needs a span of its own.
                start=number // len(passages),
                end=number // len(passages) + 9,
                words=passage.exact[:9],
                date=EdtfDate.parse(self._day()),
                headline=self._headline(),
                confidence=0.8,
                explanation="A made-up reading.",
                rule="made-up",
                rules_version="v2",
            )

    def _headline(self) -> str:
        pick = self.random.choice
        return f"The {pick(WHERE)} {pick(WHO)} {pick(DID)} the {pick(WHAT)}"

    def _day(self) -> str:
        year, month, day = (
            self.random.randint(1990, 2025),
            self.random.randint(1, 12),
            self.random.randint(1, 28),
        )
        return f"{year}-{month:02}-{day:02}"

    def _date(self) -> str:
        """Mostly days; some months, years, decades and ranges, as in a real bank of events."""
        day, kind = self._day(), self.random.random()
        if kind < 0.7:
            return day
        if kind < 0.85:
            return day[:7]
        if kind < 0.92:
            return day[:4]
        return f"{day[:7]}/{int(day[:4]) + self.random.randint(1, 5)}" if kind < 0.99 else f"{day[:3]}X"


def _made(model: type[Model], rows: Iterator[Any]) -> list[Any]:
    made: list[Any] = []
    for batch in batches(rows):
        made += model._default_manager.bulk_create(batch)
    return made


def _first_sentence(capture: Capture) -> Passage:
    end = capture.text.index(". ") + 1
    return Passage(capture=capture, start=0, end=end, exact=capture.text[:end])


def _person(role: Role) -> User:
    user, _ = User.objects.get_or_create(username=role.value, defaults={"role": role})
    return user


def _timeline(number: int) -> list[Lane]:
    timeline = Timeline.objects.create(title=f"Made-up story {number}", is_public=True)
    return [
        Lane.objects.create(timeline=timeline, name=name, colour=colour, position=position)
        for position, (name, colour) in enumerate(zip(LANES, LaneColour.values, strict=False))
    ]


def _topic(name: str) -> Topic:
    topic = Topic.objects.create(name=name, slug=slug_from(name))
    TopicName.objects.create(topic=topic, name=name)
    return topic
