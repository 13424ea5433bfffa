"""Reads a typed date at a terminal, as the desk's date field does; it needs no database and stores nothing."""

import datetime
import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from timeline.dates import EdtfDate, TypedReading, read_typed, to_words
from timeline.models.edtf_form_field import reading_order
from timeline.rendering.date_reading import precision_in_words

NOT_READ = 1
WRONG_OPTION = 2


class Command(BaseCommand):
    """`manage.py read_date "early March 2014" [--language en] [--at 2022-01-03] [--json]`."""

    help = (
        "Say how a typed date is read. The exit status is 0 where it is read, 1 where it is asked about or refused, "
        "and 2 for a wrong option; with --json it is 0 for every answer."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("text", help="the date as one would type it, for example “early March 2014”")
        parser.add_argument(
            "--language",
            action="append",
            help="a language it may be in, for example uk; again for more, tried in this order. "
            "Without it, those of DATE_LANGUAGES",
        )
        parser.add_argument("--at", help="the day that “yesterday” counts from, for example 2022-01-03")
        parser.add_argument(
            "--json",
            action="store_true",
            help="one object: edtf, words, first_day, last_day, alternatives, refusal",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        languages = tuple(options["language"] or reading_order())
        try:
            reading = read_typed(options["text"], languages=languages, today=_day(options["at"]))
        except LookupError as error:
            raise CommandError(str(error), returncode=WRONG_OPTION) from None
        if options["json"]:
            self.stdout.write(json.dumps(_to_json(reading), ensure_ascii=False))
            return
        if reading.value is None:
            self._print_refusal(reading)
            raise SystemExit(NOT_READ)
        self._print(reading.value, reading)

    def _print(self, date: EdtfDate, reading: TypedReading) -> None:
        self.stdout.write(reading.words)
        for name, said in (
            ("EDTF", date.text),
            ("first day", "open or unknown" if date.first_day == "-inf" else date.first_day),
            ("last day", "open or unknown" if date.last_day == "inf" else date.last_day),
            ("known", precision_in_words(date)),
        ):
            self.stdout.write(f"  {name:<10} {said}")
        for other in reading.alternatives:
            self.stdout.write(f"  {'or':<10} {other.text}  {to_words(other)}")

    def _print_refusal(self, reading: TypedReading) -> None:
        self.stdout.write(_refusal(reading))
        for choice in reading.alternatives:
            self.stdout.write(f"  {choice.text:<10} {to_words(choice)}")


def _to_json(reading: TypedReading) -> dict[str, object]:
    date = reading.value
    return {
        "edtf": date.text if date else None,
        "words": reading.words if date else None,
        "first_day": date.first_day if date else None,
        "last_day": date.last_day if date else None,
        "alternatives": [choice.text for choice in reading.alternatives],
        "refusal": None if date else _refusal(reading),
    }


def _refusal(reading: TypedReading) -> str:
    return f"{reading.refusal} {reading.suggestion}".strip()


def _day(text: str | None) -> datetime.date:
    if text is None:
        return timezone.localdate()
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise CommandError(
            f"“{text}” is no day: give --at like 2022-01-03.", returncode=WRONG_OPTION
        ) from None
