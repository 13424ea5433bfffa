"""Fills an empty newsroom with made-up events, sources and proposals; refused where anything real may stand."""

from argparse import ArgumentTypeError
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from timeline.management.made_up import MadeUpNewsroom
from timeline.models import Event, Source


class Command(BaseCommand):
    help = "Fill an empty newsroom with made-up events, sources and open proposals, for measuring."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--events", type=_count, default=1_000)
        parser.add_argument("--sources", type=_count, help="Half as many as events, if not said.")
        parser.add_argument("--proposals", type=_count, help="A fifth of the events, if not said.")
        parser.add_argument("--seed", type=int, default=2014, help="The same seed makes the same newsroom.")

    def handle(self, *args: Any, events: int, seed: int, **options: Any) -> None:
        if Event.objects.exists() or Source.objects.exists():
            raise CommandError("This newsroom is not empty. Made-up events go into a database of their own.")
        sources, proposals = options["sources"], options["proposals"]
        newsroom = MadeUpNewsroom(
            events=events,
            sources=max(1, events // 2 if sources is None else sources),
            proposals=events // 5 if proposals is None else proposals,
            seed=seed,
        )
        say = self.stdout.write if options["verbosity"] else (lambda line: None)
        newsroom.build(say)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError(f"“{text}” is no number of things to make up.")
    return int(text)
