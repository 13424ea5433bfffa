"""Reads the dated statements of a text file at a terminal; it needs no database and stores nothing."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.extraction import extract
from timeline.records import ProposalRecord


class Command(BaseCommand):
    """`manage.py extract FILE --published 2022-01-02 --language en [--json] [--explain]`."""

    help = "Print the dated statements of an article, each with its date, its headline and its sentence."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="a text file in UTF-8")
        parser.add_argument(
            "--published", required=True, help="the day of publication, for example 2022-01-02"
        )
        parser.add_argument(
            "--language", help="the language of the text, for example en; else the text tells"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object a line")
        parser.add_argument(
            "--explain", action="store_true", help="why each date was read so, and what else it could be"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        text = _read(options["file"])
        try:
            proposals = extract(text, published=options["published"], language=options["language"])
        except ValueError as error:
            raise CommandError(str(error)) from None
        if options["json"]:
            for proposal in proposals:
                self.stdout.write(json.dumps(asdict(proposal), ensure_ascii=False))
            return
        for proposal in proposals:
            self._print(proposal, explain=options["explain"])
        self.stdout.write(_summary(proposals))

    def _print(self, proposal: ProposalRecord, *, explain: bool) -> None:
        says = f", {proposal.attribution}" if proposal.attribution else ""
        self.stdout.write(
            f"{proposal.edtf or 'undated':<23} {proposal.headline} ({proposal.occurrence}{says})"
        )
        if explain:
            self.stdout.write(f"    {proposal.explanation}")
            for rival in proposal.rivals:
                self.stdout.write(f"    or {rival.edtf}: {rival.explanation}")
            self.stdout.write(
                f"    rule {proposal.rule} of {proposal.rules_version}, confidence {proposal.confidence:.0%}"
            )
        self.stdout.write(f"    {' '.join(proposal.sentence.split())}\n")


def _read(name: str) -> str:
    path = Path(name)
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise CommandError(f"“{name}” is not a text in UTF-8. Save it as plain text and try again.") from None
    except OSError as error:
        raise CommandError(f"“{name}” could not be read: {error.strerror or error}.") from None


def _summary(proposals: list[ProposalRecord]) -> str:
    undated = sum(proposal.edtf is None for proposal in proposals)
    dated = len(proposals) - undated
    if not proposals:
        return "No dated statement found."
    found = f"{dated} dated statement{'' if dated == 1 else 's'}"
    return f"{found}, and {undated} without a date." if undated else f"{found}."
