"""What events are about: a name, and the other names by which articles call it."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_extensions.db.fields import AutoSlugField

from timeline.extraction.names import folded_name
from timeline.models.slugs import slug_from

LONGEST_TOPIC_NAME = 80


class TopicKind(models.TextChoices):
    """What readers are offered it as, so that they find people among people."""

    SUBJECT = "subject", _("Subject")
    PERSON = "person", _("Person")
    ORGANISATION = "organisation", _("Organisation")


class TopicQuerySet(models.QuerySet["Topic"]):
    def standing(self) -> "TopicQuerySet":
        """Those that events can bear: a merged one is its old address alone."""
        return self.filter(merged_into__isnull=True)

    def called(self, folded: Iterable[str]) -> "TopicQuerySet":
        """The topics that go by any of these folded names."""
        return self.filter(names__folded__in=list(folded)).distinct()


class TopicNameQuerySet(models.QuerySet["TopicName"]):
    def among(self, folded: Iterable[str], beginnings: Iterable[str] = ()) -> "TopicNameQuerySet":
        """The names that are one of these when they are folded, or that begin so."""
        wanted = models.Q(folded__in=list(folded))
        for beginning in beginnings:
            wanted |= models.Q(folded__startswith=beginning)
        return self.filter(wanted)


class Topic(models.Model):
    name = models.CharField(max_length=LONGEST_TOPIC_NAME)
    slug = AutoSlugField(
        populate_from="name", slugify_function=slug_from, max_length=80, unique=True, overwrite_on_add=False
    )
    kind = models.CharField(
        max_length=20, choices=TopicKind.choices, default=TopicKind.SUBJECT, db_default=TopicKind.SUBJECT
    )

    # What was published under the slug is never rewritten: it is read as the topic that was kept, itself never merged.
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="merged"
    )

    objects = TopicQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="topic_has_a_name"),
            models.CheckConstraint(condition=models.Q(kind__in=TopicKind.values), name="topic_kind_is_known"),
            models.UniqueConstraint(
                fields=["name"], condition=models.Q(merged_into__isnull=True), name="standing_topic_name_once"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def kept(self) -> "Topic":
        """Itself, or the topic that it was merged into."""
        return self.merged_into or self


class TopicName(models.Model):
    """One name of a topic: its own, or an alias. No name is shared, so that a name in a text means one topic."""

    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=LONGEST_TOPIC_NAME)
    # As it is looked up in a text: see `folded_name`. Folding may lengthen a name ("ß" becomes "ss").
    folded = models.CharField(max_length=2 * LONGEST_TOPIC_NAME, unique=True, editable=False)

    objects = TopicNameQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [models.CheckConstraint(condition=~models.Q(folded=""), name="topic_name_has_letters")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **options: Any) -> None:
        self.folded = folded_name(self.name)
        super().save(*args, **options)
