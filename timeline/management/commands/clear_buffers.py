"""Removes what people typed, did not save and did not come back for within two weeks."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from timeline.editorial.buffering import clear_expired


class Command(BaseCommand):
    help = "Remove what was typed and not saved more than 14 days ago. Run it once a day."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{clear_expired(timezone.now())} removed.")
