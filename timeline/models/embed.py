"""How one frame of a timeline looks in articles. Its short id stands in their code, so a change reaches all of them.

It never says what is public: it chooses from that, and what is withheld later is gone from it too.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy as _
from django_extensions.db.models import TimeStampedModel

from timeline.models.accent import validate_accent
from timeline.models.characters import refuse_unfit_line
from timeline.models.edtf_field import EdtfField
from timeline.models.entry import IMPORTANCE_RANGE
from timeline.models.event import Event
from timeline.models.lane import Lane
from timeline.models.slugs import PUBLIC_ID_LENGTH, new_public_id
from timeline.models.timeline import Timeline
from timeline.models.topic import Topic
from timeline.records import JoinedByField

LEAST_HEIGHT, GREATEST_HEIGHT = 200, 5000
"""In CSS pixels. WordPress lets no frame be lower than the first."""


@dataclass(frozen=True, slots=True)
class EmbedChoices(JoinedByField):
    """How a frame of a timeline looks. `start` and `end` are EDTF text, lanes and topics slugs; none stand for all.

    `begins_with` is the public id of an event, `greatest_height` counts CSS pixels, `accent` is "#rrggbb".
    """

    name: str
    start: str = ""
    end: str = ""
    lanes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    least_importance: int = 1
    shows: str = "both"
    order: str = "oldest"
    begins: str = "first"
    begins_with: str = ""
    theme: str = "host"
    accent: str = ""
    language: str = ""
    density: str = "comfortable"
    greatest_height: int | None = None
    pinned_at: datetime | None = None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what the audit kept. Unknown keys are left out, missing ones take their default."""
        known = {one.name: data[one.name] for one in fields(cls) if one.name in data}
        for name in {"lanes", "topics"} & known.keys():
            known[name] = tuple(known[name])
        known["pinned_at"] = parse_datetime(known.get("pinned_at") or "")
        return cls(**known)


class EmbedQuerySet(models.QuerySet["Embed"]):
    def public(self) -> "EmbedQuerySet":
        """Those that articles show: switched on, of timelines that are open."""
        return self.filter(is_on=True, timeline__is_public=True).select_related("timeline", "begins_with")


class Embed(TimeStampedModel):
    class Shows(models.TextChoices):
        BOTH = "both", _("The picture and the list")
        LIST = "list", _("The list alone")
        AXIS = "axis", _("The picture alone")

    class Order(models.TextChoices):
        OLDEST = "oldest", _("Oldest first")
        NEWEST = "newest", _("Newest first")

    class Begins(models.TextChoices):
        FIRST = "first", _("At the first event")
        TODAY = "today", _("At what comes next")
        NEAREST = "nearest", _("At the event nearest to today")
        EVENT = "event", _("At an event of your choice")

    class Theme(models.TextChoices):
        HOST = "host", _("As the reader's device has it")
        LIGHT = "light", _("Always light")
        DARK = "dark", _("Always dark")

    class Density(models.TextChoices):
        COMFORTABLE = "comfortable", _("Roomy")
        COMPACT = "compact", _("Compact")

    public_id = models.CharField(
        max_length=PUBLIC_ID_LENGTH, unique=True, default=new_public_id, editable=False
    )
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="embeds")
    # What colleagues know it by, such as "Crimea explainer".
    name = models.CharField(max_length=120, validators=[refuse_unfit_line])
    start = EdtfField("start", blank=True)
    end = EdtfField("end", blank=True)
    # None chosen: all of them.
    lanes = models.ManyToManyField(Lane, related_name="embeds", blank=True)
    topics = models.ManyToManyField(Topic, related_name="embeds", blank=True)
    least_importance = models.PositiveSmallIntegerField(default=1, validators=IMPORTANCE_RANGE)
    shows = models.CharField(max_length=12, choices=Shows.choices, default=Shows.BOTH)
    order = models.CharField(max_length=12, choices=Order.choices, default=Order.OLDEST)
    begins = models.CharField(max_length=12, choices=Begins.choices, default=Begins.FIRST)
    begins_with = models.ForeignKey(Event, on_delete=models.SET_NULL, related_name="+", null=True, blank=True)
    theme = models.CharField(max_length=12, choices=Theme.choices, default=Theme.HOST)
    accent = models.CharField(max_length=7, blank=True, default="", validators=[validate_accent])
    # In which language the frame speaks; empty is the timeline's.
    language = models.CharField(max_length=12, blank=True, default="")
    density = models.CharField(max_length=12, choices=Density.choices, default=Density.COMFORTABLE)
    # In CSS pixels; where it is higher it scrolls within. None follows the contents.
    greatest_height = models.PositiveIntegerField(
        null=True,
        blank=True,
        validators=[MinValueValidator(LEAST_HEIGHT), MaxValueValidator(GREATEST_HEIGHT)],
    )
    # The moment that it keeps showing; None is the present.
    pinned_at = models.DateTimeField(null=True, blank=True)
    is_on = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = EmbedQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        problems = {}
        if not self.name.strip():
            problems["name"] = _("Give it a name, by which colleagues find it again.")
        if self.start and self.end and self.start.earliest > self.end.latest:
            problems["end"] = _("This is before the date in “From”.")
        if self.language and self.language not in {
            code.partition("-")[0] for code, _name in settings.LANGUAGES
        }:
            problems["language"] = _("That is no language in which our pages speak.")
        if self.pinned_at and timezone.is_naive(self.pinned_at):
            problems["pinned_at"] = _("Say in which time zone that moment is: it is another one in each.")
        if problems:
            raise ValidationError(problems)

    def to_choices(self) -> EmbedChoices:
        return EmbedChoices(
            name=self.name,
            start=self.start.text if self.start else "",
            end=self.end.text if self.end else "",
            # From the rows, so that a list of frames reads the lanes of all of them at once.
            lanes=tuple(lane.slug for lane in self.lanes.all()),
            # Of one that was merged into another since, the other.
            topics=tuple(sorted({topic.kept.slug for topic in self.topics.all()})),
            least_importance=self.least_importance,
            shows=self.shows,
            order=self.order,
            begins=self.begins,
            begins_with=self.begins_with.public_id if self.begins_with else "",
            theme=self.theme,
            accent=self.accent,
            language=self.language,
            density=self.density,
            greatest_height=self.greatest_height,
            pinned_at=self.pinned_at,
        )
