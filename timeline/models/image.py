"""A picture that somebody uploaded, written anew and kept under a name that nobody guesses. An event has its words."""

from datetime import datetime

from django.db import models
from django.db.models import Q

from timeline.images.sizes import widths_of
from timeline.models.user import Role, User
from timeline.records import ImageRecord

NAME_LENGTH = 40


class ImageQuerySet(models.QuerySet["Image"]):
    def visible_to(self, user: User) -> "ImageQuerySet":
        """All for editors; for a contributor those that they uploaded, and those of events that they began."""
        if user.has_role(Role.EDITOR):
            return self.all()
        return self.filter(Q(added_by=user) | Q(events__created_by=user)).distinct()

    def public(self, at: datetime) -> "ImageQuerySet":
        """Those that readers can meet at that moment: of live events on public timelines, and of nothing else."""
        still = Q(publications__public_until__isnull=True) | Q(publications__public_until__gt=at)
        return self.filter(
            still,
            publications__standing="live",
            publications__public_from__lte=at,
            publications__entries__timeline__is_public=True,
        ).distinct()


class Image(models.Model):
    name = models.CharField(max_length=NAME_LENGTH, unique=True, editable=False)
    kind = models.CharField(max_length=10, editable=False)
    width = models.PositiveIntegerField(editable=False, help_text="In pixels, of the largest that is kept.")
    height = models.PositiveIntegerField(editable=False)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="images")
    added_at = models.DateTimeField()

    objects = ImageQuerySet.as_manager()

    class Meta:
        ordering = ["-added_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=["jpeg", "png", "webp"]), name="image_kind_is_known"),
            models.CheckConstraint(condition=Q(width__gt=0, height__gt=0), name="image_has_a_size"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}, {self.width} × {self.height}"

    @property
    def widths(self) -> tuple[int, ...]:
        return widths_of(self.width)

    def path(self, width: int) -> str:
        """Where the file of that width lies, under the folder for media."""
        return f"images/{self.name[:2]}/{self.name}-{width}.{self.kind}"

    def to_record(self, *, alt: str = "", caption: str = "", credit: str = "") -> ImageRecord:
        return ImageRecord(self.name, self.kind, self.width, self.height, alt, caption, credit)
