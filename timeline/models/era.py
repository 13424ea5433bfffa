"""A named time on a timeline, such as a war or a government: a coloured span behind what happened in it.

It is no event: it needs no source, and it says nothing that the events do not.
"""

from django.db import models

from timeline.models.edtf_field import EdtfField
from timeline.models.lane import LaneColour
from timeline.models.timeline import Timeline

MOST_ERAS = 12


class Era(models.Model):
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="eras")
    name = models.CharField(max_length=60)
    date = EdtfField("date")
    colour = models.CharField(max_length=20, choices=LaneColour.choices, default=LaneColour.ONE)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["timeline", "name"], name="era_name_once_per_timeline"),
        ]

    def __str__(self) -> str:
        return self.name
