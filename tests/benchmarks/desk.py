"""How long the desk's pages take in a large newsroom, beside Django's own admin changelist on the same rows.

python -m tests.benchmarks desk                     100,000 events, 50,000 sources, 20,000 open proposals
DESK_EVENTS=2000 python -m tests.benchmarks desk    the same in small
"""

import os
from functools import partial

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.benchmarks import desk_pages
from tests.benchmarks.measuring import Taken, empty_newsroom, print_table, timed
from timeline.management.made_up import MadeUpNewsroom
from timeline.models import Event, Proposal, Role, Source, User

EVENTS = int(os.environ.get("DESK_EVENTS", "100000"))
ROUNDS = 5
HTMX = {"HX-Request": "true"}
COLUMNS = ("page", "queries", "ms", "of processor", "to the admin's")


@empty_newsroom()
def main() -> None:
    MadeUpNewsroom(events=EVENTS, sources=EVENTS // 2, proposals=EVENTS // 5).build(lambda line: None)
    # What a newsroom's own database does by itself in the night.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    measure()


def measure() -> None:
    """Every page in turn, as the owner, who sees the most, and the lists once more as a contributor."""
    owner, contributor = _client_of(Role.OWNER), _client_of(Role.CONTRIBUTOR)
    pages = {**desk_pages.pages(), **desk_pages.lists_of_events()}
    cases = {name: partial(_get, owner, address) for name, address in pages.items()}
    typed = {name: partial(_get, owner, address, HTMX) for name, address in desk_pages.typed().items()}
    cases |= typed
    for name in ("overview", "events: all", "a timeline", "a topic", "articles to triage"):
        cases[f"{name}, contributor"] = partial(_get, contributor, pages[name])
    cases["type “th”, contributor"] = partial(_get, contributor, "/desk/search/?q=th", HTMX)
    taken = timed(cases, rounds=ROUNDS)
    admin = taken[desk_pages.ADMIN]
    rows = [(name, _queries(run), *_told(taken[name], admin)) for name, run in cases.items()]
    title = (
        f"The desk with {Event.objects.count():,} events, {Source.objects.count():,} sources, "
        f"{Proposal.objects.open().count():,} open proposals ({connection.vendor})"
    )
    print_table(title, COLUMNS, rows)


def _told(taken: Taken, admin: Taken) -> tuple[str, str, str]:
    return f"{taken.wall * 1000:.0f}", f"{taken.processor * 1000:.0f}", f"{taken.wall / admin.wall:.1f} ×"


def _queries(run: "partial[None]") -> int:
    with CaptureQueriesContext(connection) as captured:
        run()
    return len(captured)


def _client_of(role: Role) -> Client:
    client = Client()
    client.force_login(User.objects.get(username=role.value))
    return client


def _get(client: Client, address: str, headers: dict[str, str] | None = None) -> None:
    answer = client.get(address, headers=headers or {})
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered {answer.status_code}")


if __name__ == "__main__":
    main()
