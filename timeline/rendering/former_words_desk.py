"""What a timeline and a topic were called before, for the desk: what readers of the past still meet. Never writes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from timeline.models import Era, FormerTopic, Timeline, Topic

WORDS, ERA = "words", "era"


@dataclass(frozen=True, slots=True)
class Former:
    """One thing that was said until then; `key` finds it again."""

    key: str
    until: datetime
    title: str
    more: tuple[str, ...] = ()


def former_of_timeline(timeline: Timeline) -> tuple[Former, ...]:
    """What it said of itself and of its lanes, and the eras that ended, each the newest first."""
    return (*_words(timeline), *_eras(timeline))


def former_of_topic(topic: Topic) -> tuple[Former, ...]:
    """Its names, and those of what was merged into it."""
    told = FormerTopic.objects.bearing(topic).told()
    return tuple(Former(f"{WORDS}-{row.pk}", row.until, row.name) for row in told)


def _words(timeline: Timeline) -> Iterator[Former]:
    for row in timeline.former_words.told():
        lanes = " · ".join(lane["name"] for lane in row.lanes)
        yield Former(f"{WORDS}-{row.pk}", row.until, row.title, tuple(filter(None, (row.standfirst, lanes))))


def _eras(timeline: Timeline) -> Iterator[Former]:
    for era in Era.objects.filter(timeline=timeline, ended_at__isnull=False).order_by("-ended_at", "-pk"):
        if era.ended_at:
            yield Former(f"{ERA}-{era.pk}", era.ended_at, era.name)
