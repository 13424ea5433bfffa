"""Brings locale/ up with what is marked for translation, compiles it, and says what nobody has translated yet."""

from typing import Any

from django.core.management.base import BaseCommand

from timeline.management.translations import as_mo, as_po, brought_up, catalogue_path, languages


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        for language in languages():
            catalogue = brought_up(language)
            path = catalogue_path(language)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(as_po(catalogue))
            path.with_suffix(".mo").write_bytes(as_mo(catalogue))
            todo = [message for message in catalogue if message.id and not any(_forms(message.string))]
            self.stdout.write(f"{language}: {len(catalogue)} texts, {len(todo)} of them not translated yet.")
            for message in todo:
                self.stdout.write(f"  {message.id!r}")


def _forms(words: Any) -> tuple[str, ...]:
    return words if isinstance(words, tuple) else (words,)
