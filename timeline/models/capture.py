"""The text of a source as it stood when it was captured. Never changed: extraction and quotes point into it."""

import hashlib
from typing import Any

from django.db import models

from timeline.models.source import Source
from timeline.models.user import User


class Capture(models.Model):
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="captures")
    text = models.TextField()
    sha256 = models.CharField(max_length=64, editable=False)
    length = models.PositiveIntegerField(editable=False, help_text="In Unicode code points.")
    is_excerpt = models.BooleanField(
        default=False, help_text="Words copied out of a document whose whole text is not held here."
    )
    captured_at = models.DateTimeField()
    captured_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="captures")

    class Meta:
        ordering = ["-captured_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(length__gt=0), name="capture_is_not_empty"),
            models.UniqueConstraint(fields=["source", "sha256"], name="capture_once_per_source_and_text"),
        ]

    def __str__(self) -> str:
        return f"{self.source}, captured {self.captured_at:%Y-%m-%d %H:%M}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.sha256 = fingerprint(self.text)
        self.length = len(self.text)
        super().save(*args, **kwargs)


def fingerprint(text: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()
