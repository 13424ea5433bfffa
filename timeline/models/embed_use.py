"""How often frames were shown on each day, and on which sites they were seen. Knows no reader and no time of day.

A row without an embed is about the timeline's plain frame.
"""

from django.db import models
from django.db.models import Q

from timeline.models.embed import Embed
from timeline.models.timeline import Timeline

LONGEST_HOST = 253
"""RFC 1035, 2.3.4."""


def _once(*fields: str, name: str) -> list[models.BaseConstraint]:
    """Once of each embed, and once of the plain frame: to a database no nothing is like another."""
    return [
        models.UniqueConstraint(
            fields=["embed", *fields], condition=Q(embed__isnull=False), name=f"one_{name}"
        ),
        models.UniqueConstraint(
            fields=["timeline", *fields], condition=Q(embed__isnull=True), name=f"one_{name}_of_plain_frame"
        ),
    ]


class EmbedUse(models.Model):
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="+")
    embed = models.ForeignKey(Embed, on_delete=models.CASCADE, related_name="+", null=True, blank=True)

    class Meta:
        abstract = True


class EmbedDay(EmbedUse):
    """How many times a frame was shown on a day of the newsroom's zone."""

    day = models.DateField(db_index=True)
    shown = models.PositiveBigIntegerField(default=0, db_default=0)

    class Meta:
        constraints = _once("day", name="embed_day")

    def __str__(self) -> str:
        return f"{self.day}: {self.shown}"


class EmbedSighting(EmbedUse):
    """A site on whose pages a frame was seen, and the last day of that."""

    host = models.CharField(max_length=LONGEST_HOST)
    last_day = models.DateField(db_index=True)

    class Meta:
        constraints = _once("host", name="embed_sighting")

    def __str__(self) -> str:
        return f"{self.host}, {self.last_day}"
