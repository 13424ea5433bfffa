"""How long our server takes for one answer, asked one at a time: cold, of the same page again, and of many windows."""

import random
import statistics
import time
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

from tests.benchmarks.in_browser.serving import Served

WINDOWS = 60


@dataclass(frozen=True)
class Answer:
    """Milliseconds by the clock and of the server's processor, bytes as compressed."""

    clock: float
    processor: float
    weight: int


def answers(served: Served, path: str, *, queries: list[str]) -> list[Answer]:
    """One after the other, over one connection."""
    connection = HTTPConnection(urlsplit(served.site).netloc, timeout=300)
    found = []
    for query in queries:
        worked, began = served.worked(), time.perf_counter()
        connection.request("GET", f"{path}{query}", headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise RuntimeError(f"{path}{query} answered {response.status}")
        clock = (time.perf_counter() - began) * 1000
        found.append(Answer(clock, served.worked() - worked, len(body)))
    connection.close()
    return found


def windows(count: int = WINDOWS, *, seed: int = 2014) -> list[str]:
    """Addresses of windows from a month to 35 years wide, anywhere in the made-up events' time; no two the same."""
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        months = chance.choice((1, 3, 6, 12, 24, 60, 120, 240))
        first = chance.randrange(36 * 12 - months)
        last = first + months - 1
        found.append("?" + urlencode({"from": _month(first), "to": _month(last)}))
    return found


def at_most(share: float, values: list[float]) -> float:
    """What so great a share of the values does not exceed."""
    return statistics.quantiles(values, n=100)[round(share * 100) - 1]


def _month(number: int) -> str:
    return f"{1990 + number // 12}-{number % 12 + 1:02}"
