"""Removes uploaded pictures that no draft, no revision and no published event uses, and says which."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from timeline.editorial.clearing_images import clear_images


class Command(BaseCommand):
    help = "Remove uploaded pictures that nothing has used for a day. Run it once a day."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--dry-run", action="store_true", help="Say what would be removed, and remove nothing."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        cleared = clear_images(timezone.now(), is_rehearsal=options["dry_run"])
        for name in cleared.pictures:
            self.stdout.write(f"picture {name}")
        for path in cleared.strays:
            self.stdout.write(f"file without a picture {path}")
        done = "Would be removed" if options["dry_run"] else "Removed"
        numbers = f"pictures {len(cleared.pictures)}, files without a picture {len(cleared.strays)}"
        self.stdout.write(f"{done}: {numbers}, bytes {cleared.size:,}.")
