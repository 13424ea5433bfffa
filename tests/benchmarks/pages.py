"""How the public pages of a timeline grow: queries, bytes and time with 20 events and with 200, read by a stranger."""

import gzip
from functools import partial

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import make
from tests.benchmarks.measuring import empty_newsroom, interleaved, print_table

FEW, MANY = 20, 200


@empty_newsroom()
def main() -> None:
    few, many = _publish(FEW), _publish(MANY)
    rows = []
    for page in few:
        seconds = interleaved({"few": partial(_visit, few[page]), "many": partial(_visit, many[page])})
        rows.append(
            (
                page,
                f"{_queries(few[page])} → {_queries(many[page])}",
                f"{_weight(few[page]):.1f} → {_weight(many[page]):.1f} kB",
                f"× {seconds['many'] / seconds['few']:.2f}",
            )
        )
    print_table(f"Public pages, {FEW} → {MANY} events", ("page", "queries", "HTML, gzip", "time"), rows)


def _publish(count: int) -> dict[str, str]:
    """A public timeline of so many events; gives the addresses of its pages."""
    timeline = make.timeline(f"Talks in {count} rounds")
    for number in range(count):
        date = f"{2000 + number % 20}-0{1 + number % 9}"
        event = make.published_event(f"Round {number + 1}", on=timeline, date=date)
    return {
        "timeline": reverse("reader:timeline", args=[timeline.slug]),
        "event": reverse("reader:event", args=[event.public_id]),
        "embed": reverse("embed:timeline", args=[timeline.slug]),
    }


def _visit(address: str) -> bytes:
    response = Client().get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")
    return response.content


def _queries(address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        _visit(address)
    return len(captured)


def _weight(address: str) -> float:
    return len(gzip.compress(_visit(address))) / 1000
