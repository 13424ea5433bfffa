"""A named time on a timeline, such as a war or a government: a coloured span behind what happened in it.

It is no event: it needs no source, and it says nothing that the events do not. One that is changed or taken away is
ended and stays, so that the timeline can be shown as it was.
"""

from datetime import datetime

from django.db import models

from timeline.models.edtf_field import EdtfField
from timeline.models.lane import LaneColour
from timeline.models.timeline import Timeline

MOST_ERAS = 12


class EraQuerySet(models.QuerySet["Era"]):
    def standing(self) -> "EraQuerySet":
        """Those that readers see now."""
        return self.filter(ended_at=None)

    def standing_at(self, moment: datetime) -> "EraQuerySet":
        begun = models.Q(begun_at=None) | models.Q(begun_at__lte=moment)
        return self.filter(begun, models.Q(ended_at=None) | models.Q(ended_at__gt=moment))


class Era(models.Model):
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="eras")
    name = models.CharField(max_length=60)
    date = EdtfField("date")
    colour = models.CharField(max_length=20, choices=LaneColour.choices, default=LaneColour.ONE)
    position = models.PositiveSmallIntegerField(default=0)
    # When it began to stand here; of the oldest it is not known.
    begun_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = EraQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["timeline", "name"],
                condition=models.Q(ended_at=None),
                name="era_name_once_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return self.name
