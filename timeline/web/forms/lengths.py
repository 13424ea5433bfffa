"""The sentence about what is longer than a field takes, for the fields that count. Counts nothing itself."""

from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _


def too_long(most: int | None) -> Any:
    """Lazy, since forms are declared long before anybody's language is known."""
    return format_lazy(_("That is too long: {most} characters are the most."), most=f"{most:,}")
