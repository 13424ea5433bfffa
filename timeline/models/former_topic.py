"""What a topic was called until it was called otherwise, so that readers can be shown a timeline as it was.

As with the former words of a timeline: a row without a name says nothing, and the present is asked of the topic itself.
What is deleted has no name any more, at no time.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Self

from django.db import models

from timeline.models.topic import LONGEST_TOPIC_NAME, Topic, TopicKind


class FormerTopicQuerySet(models.QuerySet["FormerTopic"]):
    def at(self, moment: datetime, topics: Collection[int]) -> "dict[int, FormerTopic]":
        """By topic, what these were called then, and what those were called that they were merged into then."""
        kept = self.filter(topic__in=topics, until__gt=moment).values("merged_into")
        either = models.Q(topic__in=topics) | models.Q(topic__in=kept)
        found = self.filter(either, until__gt=moment).select_related("topic", "merged_into__merged_into")
        return {row.topic_id: row for row in found.order_by("-until", "-pk")}

    def bearing(self, topic: Topic) -> "FormerTopicQuerySet":
        """Those of the topic, and of what was merged into it."""
        return self.filter(models.Q(topic=topic) | models.Q(topic__merged_into=topic))

    def told(self) -> "FormerTopicQuerySet":
        return self.exclude(name="")


class FormerTopic(models.Model):
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="former")
    until = models.DateTimeField()
    name = models.CharField(max_length=LONGEST_TOPIC_NAME, blank=True)
    kind = models.CharField(max_length=20, choices=TopicKind.choices, default=TopicKind.SUBJECT)
    # Into what it was merged by then; that may have been merged again since.
    merged_into = models.ForeignKey(
        Topic, null=True, blank=True, on_delete=models.SET_NULL, related_name="merged_before"
    )

    objects = FormerTopicQuerySet.as_manager()

    class Meta:
        ordering = ["-until", "-pk"]
        indexes = [models.Index(fields=["topic", "until"], name="former_names_of_a_topic")]

    def __str__(self) -> str:
        return f"{self.name or '–'}, until {self.until:%Y-%m-%d %H:%M}"

    @classmethod
    def of(cls, topic: Topic, until: datetime) -> Self:
        """What it is called now, not saved yet."""
        return cls(topic=topic, until=until, name=topic.name, kind=topic.kind, merged_into=topic.merged_into)

    def to_topic(self) -> Topic:
        """Not saved, and not to be."""
        return Topic(pk=self.topic_id, slug=self.topic.slug, name=self.name, kind=self.kind)
