"""How long the desk's pages take in a large newsroom, beside Django's own admin changelist on the same rows.

python -m tests.benchmarks desk                     100,000 events, 50,000 sources, 20,000 open proposals
DESK_EVENTS=2000 python -m tests.benchmarks desk    the same in small
"""

import os
from functools import partial

from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, get_runner, setup_test_environment

from tests.benchmarks.measuring import interleaved, print_table
from timeline.management.made_up import MadeUpNewsroom
from timeline.models import Capture, Event, Proposal, ProposalStatus, Role, Source, Stage, User

EVENTS = int(os.environ.get("DESK_EVENTS", "100000"))
ROUNDS = 5
HTMX = {"HX-Request": "true"}


def main() -> None:
    setup_test_environment(debug=False)
    get_runner(settings)(verbosity=0, interactive=False).setup_databases()
    MadeUpNewsroom(events=EVENTS, sources=EVENTS // 2, proposals=EVENTS // 5).build(lambda line: None)
    measure()


def measure() -> None:
    """Every page in turn, as the owner, who sees the most, and the lists once more as a contributor."""
    owner, contributor = _client_of(Role.OWNER), _client_of(Role.CONTRIBUTOR)
    pages = {**_pages(), **_lists_of_words()}
    cases = {name: partial(_get, owner, address) for name, address in pages.items()}
    cases |= {
        f"{name}, contributor": partial(_get, contributor, pages[name]) for name in ("overview", "events")
    }
    cases |= {
        f"type “{text}”": partial(_get, owner, f"/desk/search/?q={text}", HTMX)
        for text in ("bo", "border cr")
    }
    cases["type “th”, contributor"] = partial(_get, contributor, "/desk/search/?q=th", HTMX)
    seconds = interleaved(cases, rounds=ROUNDS)
    admin = seconds["admin: events"]
    rows = []
    for name, run in cases.items():
        with CaptureQueriesContext(connection) as captured:
            run()
        told = f"{seconds[name] * 1000:.0f}"
        rows.append((name, len(captured), told, f"{seconds[name] / admin:.1f} ×"))
    title = (
        f"The desk with {Event.objects.count():,} events, {Source.objects.count():,} sources, "
        f"{Proposal.objects.open().count():,} open proposals"
    )
    print_table(title, ("page", "queries", "ms", "to the admin's"), rows)


def _pages() -> dict[str, str]:
    event = Event.objects.filter(stage=Stage.DRAFT).order_by("pk")[0]
    capture = Capture.objects.filter(proposals__status=ProposalStatus.OPEN).order_by("pk")[0]
    return {
        "admin: events": "/desk/admin/timeline/event/",
        "admin: events, by a word": "/desk/admin/timeline/event/?q=grain",
        "overview": "/desk/",
        "events": "/desk/events/",
        "events by date": "/desk/events/?order=date",
        "events by headline": "/desk/events/?order=headline",
        "events to review": "/desk/events/?queue=review",
        "my work": "/desk/events/?queue=mine",
        "drafts on a lane, one source": "/desk/events/?stage=draft&timeline=made-up-story-1/diplomacy&only=single",
        "events of a day": "/desk/events/?date=3+March+2014",
        "nothing scheduled": "/desk/events/?stage=scheduled",
        "nothing retracted": "/desk/events/?standing=retracted",
        "an event": f"/desk/events/{event.public_id}/",
        "its form": f"/desk/events/{event.public_id}/edit/",
        "sources": "/desk/sources/",
        "a source": f"/desk/sources/{capture.source_id}/",
        "articles to triage": "/desk/triage/",
        "next triage card": f"/desk/captures/{capture.pk}/triage/",
        "timelines": "/desk/timelines/",
        "a timeline": "/desk/timelines/made-up-story-1/",
        "topics": "/desk/topics/",
        "a topic": "/desk/topics/grain/",
        "audit": "/desk/audit/",
        "publishing together": "/desk/publishing/",
    }


def _lists_of_words() -> dict[str, str]:
    return {
        "events by words": "/desk/events/?q=border+cros",
        "events by a word of all": "/desk/events/?q=the",
        "events by no word": "/desk/events/?q=zzz",
        "sources by a word": "/desk/sources/?q=grain",
    }


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
