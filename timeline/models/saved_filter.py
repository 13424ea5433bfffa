"""A search that a person has named to come back to: the query of a list's address. It is theirs, and nobody else's."""

from django.db import models
from django_extensions.db.models import TimeStampedModel

from timeline.models.user import User

LONGEST_FILTER_NAME = 60
LONGEST_QUERY = 1000


class SavedFilter(TimeStampedModel):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="saved_filters")
    name = models.CharField(max_length=LONGEST_FILTER_NAME)
    query = models.CharField(max_length=LONGEST_QUERY)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="saved_filter_once_per_name"),
            models.CheckConstraint(condition=~models.Q(name=""), name="saved_filter_has_a_name"),
        ]

    def __str__(self) -> str:
        return self.name
