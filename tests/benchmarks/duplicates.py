"""How long it takes to find the events that a proposal looks like, among 100,000, and to compare it with them all."""

import random
from functools import partial

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import cast, make
from tests.benchmarks.measuring import empty_newsroom, interleaved, print_table
from timeline.dates import EdtfDate
from timeline.extraction.likeness import likeness, telling_of
from timeline.models import Event, Proposal
from timeline.models.dated import aspects_of
from timeline.rendering.duplicates import duplicates_of_proposal

EVENTS, YEARS = 100_000, range(2000, 2025)
NAMES = [
    f"{first}{last}"
    for first in ("Al", "Be", "Cor", "Dav", "El", "Fer")
    for last in ("dan", "rov", "sson", "ek")
]
PLACES = ("Vienna", "Geneva", "Minsk", "Oslo", "Riga", "Lisbon", "Ankara", "Doha")
ACTS = ("meets", "calls", "warns", "visits", "thanks", "sues", "succeeds", "receives")
# How exactly a proposal is dated, and the events that overlap it there.
DATES = ("2014-03-18", "2014-03", "2014", "2010/2019", "2003/..")


@empty_newsroom()
def main() -> None:
    user = cast.edith()
    _write_events(user.pk)
    proposal = make.proposal()
    proposal.headline = "Corrov meets Bedan in Geneva"
    naive = interleaved({"naive": partial(_naive, proposal)}, rounds=1)["naive"]
    rows = []
    for text in DATES:
        proposal.date = EdtfDate.parse(text)
        quick = partial(duplicates_of_proposal, proposal, user)
        seconds = interleaved({"quick": quick})["quick"]
        with CaptureQueriesContext(connection) as captured:
            found = quick()
        overlapping = Event.objects.overlapping(proposal.date).count()
        ratio = f"{naive / seconds:,.0f} ×"
        rows.append((text, f"{overlapping:,}", len(found), len(captured), f"{seconds * 1000:.1f}", ratio))
    columns = ("dated", "overlap", "shown", "queries", "ms", "faster than naive")
    print_table(f"Duplicates of one proposal among {EVENTS:,} events", columns, rows)


def _write_events(author: int) -> None:
    chance = random.Random(7)
    events = []
    for _ in range(EVENTS):
        day = f"{chance.choice(YEARS)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        date = EdtfDate.parse(chance.choices([day, day[:7], day[:4]], [90, 8, 2])[0])
        one, other = chance.sample(NAMES, 2)
        headline = f"{one} {chance.choice(ACTS)} {other} in {chance.choice(PLACES)}"
        event = Event(headline=headline, date=date, created_by_id=author, last_edited_by_id=author)
        events.append(event)
    for column in aspects_of(Event):
        for event in events:
            setattr(event, column.name, column.said_of(event.date))
    Event.objects.bulk_create(events, batch_size=2_000)


def _naive(proposal: Proposal) -> list[float]:
    """Every event of the newsroom, each compared word by word."""
    telling = telling_of(proposal.headline)
    headlines = Event.objects.values_list("headline", "place")
    return sorted((likeness(telling, telling_of(*told)) for told in headlines), reverse=True)[:3]


if __name__ == "__main__":
    main()
