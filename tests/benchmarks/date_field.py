"""What a live reading costs the server: the whole request behind each pause in typing, by language and by outcome."""

from functools import partial

from django.conf import settings
from django.test import Client

from tests import cast
from tests.benchmarks.measuring import empty_newsroom, interleaved, print_table

AIM = 5.0
"""Milliseconds of server time."""

TYPED = {
    "a day in English": "9 January 2022",
    "a third of a month": "early March 2014",
    "a range in Ukrainian": "9–10 січня 2022 року",
    "a day in Arabic": "٩ يناير ٢٠٢٢",
    "a day in Polish": "9 stycznia 2022 r.",
    "EDTF, a set": "[1667,1668,1670..1672]",
    "asked about": "01/02/2022",
    "no date, half typed": "9 janu",
    "no date in any language": "the day the music died",
    "a hundred characters": "x y " * 25,
}


@empty_newsroom()
def main() -> None:
    """Print milliseconds a request, and how much of the aim each takes."""
    client = Client()
    client.force_login(cast.edith())
    seconds = interleaved({name: partial(_read, client, text) for name, text in TYPED.items()}, rounds=25)
    rows = [
        (name, f"{taken * 1000:.2f}", f"{taken * 1000 / AIM:.0%}")
        for name, taken in sorted(seconds.items(), key=lambda item: -item[1])
    ]
    print_table(
        f"A live reading, in {len(settings.DATE_LANGUAGES)} languages",
        ("typed", "ms", f"of {AIM:g} ms"),
        rows,
    )


def _read(client: Client, text: str) -> bytes:
    response = client.get("/desk/date-reading/", {"name": "date", "date": text})
    if response.status_code != 200:
        raise RuntimeError(f"“{text}” answered {response.status_code}")
    return response.content
