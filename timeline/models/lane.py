"""A named, coloured strip of a timeline.

One that readers have seen events in is never deleted: it is closed, and out of sight once nothing public stands in it.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_extensions.db.fields import AutoSlugField

from timeline.models.slugs import slug_from
from timeline.models.timeline import Timeline


class LaneColour(models.TextChoices):
    """Names of the lane colours in tokens.css, which has each of them for light and dark and gives each a shape."""

    ONE = "lane-1", _("Blue")
    TWO = "lane-2", _("Red")
    THREE = "lane-3", _("Grey")
    FOUR = "lane-4", _("Green")
    FIVE = "lane-5", _("Ochre")
    SIX = "lane-6", _("Violet")
    SEVEN = "lane-7", _("Brown")
    EIGHT = "lane-8", _("Magenta")
    NINE = "lane-9", _("Stone")
    TEN = "lane-10", _("Teal")
    ELEVEN = "lane-11", _("Indigo")
    TWELVE = "lane-12", _("Olive")


MOST_LANES = len(LaneColour)


class LaneQuerySet(models.QuerySet["Lane"]):
    def open(self) -> "LaneQuerySet":
        """Those that events can still be placed in."""
        return self.filter(closed_at__isnull=True)


class Lane(models.Model):
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="lanes")
    name = models.CharField(max_length=60)
    # Unique within its timeline: the field reads that from the constraint below.
    slug = AutoSlugField(
        populate_from="name", slugify_function=slug_from, max_length=60, overwrite_on_add=False
    )
    colour = models.CharField(max_length=20, choices=LaneColour.choices, default=LaneColour.ONE)
    position = models.PositiveSmallIntegerField(default=0)
    closed_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = LaneQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["timeline", "slug"], name="lane_slug_once_per_timeline"),
            models.UniqueConstraint(fields=["timeline", "name"], name="lane_name_once_per_timeline"),
        ]

    def __str__(self) -> str:
        return self.name
