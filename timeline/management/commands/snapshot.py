"""Writes a timeline as static files. Refuses what is not public, and a folder that holds something else."""

from pathlib import Path
from typing import Any

from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage
from django.core.exceptions import DisallowedHost
from django.core.management.base import BaseCommand, CommandError, CommandParser

from timeline.management.snapshot import Refused, Snapshot, public_timeline, refuse_foreign, write


class Command(BaseCommand):
    help = "Write a timeline as files that work from any web server: its pages, frames, feeds and pictures."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="The timeline's name in its address.")
        parser.add_argument("folder", type=Path, help="A folder that is empty, not there, or a snapshot.")

    def handle(self, *args: Any, slug: str, folder: Path, **options: Any) -> None:
        _refuse_ungathered()
        try:
            snapshot = Snapshot(public_timeline(slug))
            # Where a link leads, so that what is withheld is gone from there and not from its name alone.
            place = folder.resolve()
            refuse_foreign(place)
            snapshot.take()
            write(snapshot.files, place)
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        except DisallowedHost as refusal:
            raise CommandError("SITE_URL names a host that is not in ALLOWED_HOSTS.") from refusal
        except OSError as fault:
            raise CommandError(f"The files cannot be written: {fault}") from fault
        size = sum(map(len, snapshot.files.values()))
        self.stdout.write(f"Written to {folder}: files {len(snapshot.files):,}, bytes {size:,}.")


def _refuse_ungathered() -> None:
    """Pages name their style sheets by what is in them, which nobody knows before they are gathered."""
    if isinstance(staticfiles_storage, ManifestFilesMixin) and not staticfiles_storage.hashed_files:
        raise CommandError(
            "The style sheets and scripts are not gathered yet. Run manage.py collectstatic first; "
            "where you are only trying things out, set DEBUG=on instead."
        )
