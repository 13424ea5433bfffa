"""What a timeline, its lanes and its topics were called at a moment in the past. Never writes.

What is not known of then, or must not be told any more, is called as it is now, and the page says that some of it is.
"""

from collections.abc import Collection, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import datetime

from timeline.models import FormerTopic, FormerWords, Lane, Timeline, Topic


@dataclass(frozen=True, slots=True)
class Called:
    """`words` are None where the timeline says the same still. `is_told_anew` says that something is called as now
    because it cannot be called as then."""

    lanes: Sequence[Lane]
    topics: Sequence[Topic]
    words: FormerWords | None = None
    is_told_anew: bool = False

    def on(self, timeline: Timeline) -> Timeline:
        """The timeline with what it said then; its rules are those of now. Not to be saved."""
        if self.words is None:
            return timeline
        then = copy(timeline)
        then.title, then.standfirst = self.words.title, self.words.standfirst
        then.language = self.words.language
        return then


def called_now(timeline: Timeline, topics: Collection[int]) -> Called:
    """Topics by their primary keys."""
    return Called(list(Lane.objects.filter(timeline=timeline)), _topics(topics))


def called_at(timeline: Timeline, topics: Collection[int], moment: datetime) -> Called:
    now = called_now(timeline, topics)
    words = FormerWords.objects.filter(timeline=timeline).at(moment)
    asked = {topic.pk for topic in now.topics} | {topic.kept.pk for topic in now.topics}
    former = FormerTopic.objects.at(moment, asked)
    is_known = words is None or bool(words.title)
    return Called(
        lanes=_lanes(now.lanes, words, moment) if words and is_known else now.lanes,
        topics=[_as_then(topic, former) for topic in now.topics],
        words=words if is_known else None,
        is_told_anew=not is_known or any(not former[pk].name for pk in asked & former.keys()),
    )


def _topics(keys: Collection[int]) -> list[Topic]:
    return list(Topic.objects.filter(pk__in=keys).select_related("merged_into"))


def _lanes(now: Sequence[Lane], words: FormerWords, moment: datetime) -> list[Lane]:
    """A lane that is not told of is seen by what stands in it alone."""
    then = words.to_lanes()
    told = {lane.pk for lane in then}
    others = [copy(lane) for lane in now if lane.pk not in told]
    for lane in others:
        lane.closed_at = moment
    return [*then, *others]


def _as_then(topic: Topic, former: dict[int, FormerTopic]) -> Topic:
    row = former.get(topic.pk)
    if row is None or not row.name:
        then, kept = copy(topic), topic.merged_into
    else:
        then, kept = row.to_topic(), row.merged_into
    if kept:
        its = former.get(kept.pk)
        # What was merged since goes by its name of then, or by none of its own.
        then.merged_into = its.to_topic() if its and its.name else kept.kept
    return then
