"""Former words that nobody is to read any more: gone from every page of the past, by a publisher and for a reason."""

from collections.abc import Iterator
from datetime import timedelta
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
import time_machine
from django.apps import apps
from django.db import connection
from django.test import Client

from tests import cast, make
from tests.web.called_otherwise import (
    APRIL,
    MARCH,
    MAY,
    arranged,
    as_of,
    described,
    divided,
    opened_in_march,
    renamed,
)
from tests.web.pages import client_of
from tests.web.public_pages import read
from timeline.editorial.refusals import NotAllowed, NotReady
from timeline.editorial.remembering import withhold_former_names, withhold_former_words
from timeline.models import AuditEntry, Era, FormerTopic, FormerWords, Timeline, Topic, turn_every_page

pytestmark = pytest.mark.django_db
CANARY = "CANARY"


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(MARCH, tick=True) as traveller:
        yield traveller


@pytest.fixture
def talks(clock) -> Timeline:
    return opened_in_march(clock)


def withheld_words() -> None:
    words = list(FormerWords.objects.values_list("pk", flat=True))
    eras = list(Era.objects.filter(ended_at__isnull=False).values_list("pk", flat=True))
    timeline = Timeline.objects.get(slug="talks")
    withhold_former_words(timeline, words, eras, by=cast.paula(), reason="A court order.")


def withheld_name() -> None:
    names = list(FormerTopic.objects.values_list("pk", flat=True))
    withhold_former_names(Topic.objects.get(), names, by=cast.paula(), reason="A court order.")


@pytest.mark.parametrize(
    ("say", "say_otherwise", "withhold", "is_told_anew"),
    [
        (lambda: described(CANARY), described, withheld_words, True),
        (lambda: described(standfirst=CANARY), described, withheld_words, True),
        (lambda: arranged(CANARY, "B", "C"), lambda: arranged("A", "B", "C"), withheld_words, True),
        (lambda: divided(CANARY), lambda: divided("War"), withheld_words, False),
        (lambda: renamed("grain", CANARY), lambda: renamed("grain", "Wheat"), withheld_name, True),
    ],
    ids=["title", "standfirst", "lane", "era", "topic"],
)
def test_what_is_withheld_does_not_come_back_through_the_past(
    client, clock, talks, say, say_otherwise, withhold, is_told_anew
):
    say()
    clock.move_to(APRIL + timedelta(days=2))
    embed = make.embed(talks, pinned_at=APRIL + timedelta(days=1))
    say_otherwise()
    clock.move_to(MAY)
    frame = f"/embed/talks/{embed.public_id}/"
    past = as_of("2026-04-11"), as_of("2026-04-11", view="list"), frame, f"{frame}picture.svg"
    assert CANARY in read(client, past[0])
    withhold()
    for address in (*past, f"/oembed?url=http://127.0.0.1:8000{frame}"):
        assert CANARY not in read(client, address)
    for address in (past[0], frame):
        assert ("Some names and words are those of today." in read(client, address)) is is_told_anew


def test_to_withhold_takes_a_publisher_and_a_reason(clock, talks):
    described("Peace talks")
    words = list(FormerWords.objects.values_list("pk", flat=True))
    with pytest.raises(NotAllowed, match="publisher"):
        withhold_former_words(talks, words, by=cast.edith(), reason="A court order.")
    with pytest.raises(NotReady, match="Say why"):
        withhold_former_words(talks, words, by=cast.paula(), reason=" ")
    for _time in range(2):
        withhold_former_words(talks, words, by=cast.paula(), reason="A court order.")
    entry = AuditEntry.objects.get(act="withhold former words")
    assert entry.reason == "A court order." and "Talks" in str(entry.before)


def test_of_names_that_were_changed_before_any_were_kept_nothing_is_told(client, clock, talks):
    described(f"{CANARY} title")
    renamed("grain", f"{CANARY} topic")
    clock.move_to(APRIL + timedelta(days=1))
    described("Talks of peace")
    renamed("grain", "Wheat")
    FormerWords.objects.all().delete()
    FormerTopic.objects.all().delete()
    clock.move_to(MAY)
    migration = import_module("timeline.migrations.0064_former_words")
    migration.note_what_is_not_known(apps, SimpleNamespace(connection=connection))
    turn_every_page()
    page = read(client, as_of("2026-04-11T00:00:00Z"))
    assert CANARY not in page and "Talks of peace" in page and "Wheat" in page
    assert "Some names and words are those of today." in page
    assert "Some names and words are those of today." not in read(client, as_of("2026-04-20"))


FORMER = "/desk/timelines/talks/former/"
FORMER_TOPIC = "/desk/topics/grain/former/"


@pytest.fixture
def former(clock, talks) -> dict[str, str]:
    """What to choose on each of the two pages."""
    described("Peace talks")
    renamed("grain", "Wheat")
    return {
        FORMER: f"words-{FormerWords.objects.get().pk}",
        FORMER_TOPIC: f"words-{FormerTopic.objects.get().pk}",
    }


@pytest.mark.parametrize("address", [FORMER, FORMER_TOPIC])
def test_strangers_and_wrong_roles_withhold_nothing(former, address):
    told = {"chosen": former[address], "reason": "By order."}
    assert Client().post(address, told).status_code == 302
    assert client_of(cast.edith()).post(address, told).status_code == 403
    assert client_of(cast.edith()).get(address).status_code == 403
    missing = address.replace("talks", "nothing").replace("grain", "nothing")
    assert client_of(cast.paula()).post(missing, told).status_code == 404
    assert FormerWords.objects.told().count() == FormerTopic.objects.told().count() == 1


@pytest.mark.parametrize("address", [FORMER, FORMER_TOPIC])
@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}], ids=["plain", "htmx"])
def test_a_publisher_withholds_what_is_ticked(former, address, headers):
    client = client_of(cast.paula())
    assert former[address] in client.get(address).content.decode()
    answer = client.post(address, {"chosen": former[address], "reason": "By order."}, headers=headers)
    assert answer.status_code == 302 and answer["Location"] == address
    page = client.get(address).content.decode()
    assert "Nothing that readers could still meet." in page
    audit = client.get("/desk/audit/").content.decode()
    assert "By order." in audit


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"reason": "By order."}, "Choose what nobody is to read any more."),
        ({"chosen": "words-99999", "reason": "By order."}, "withheld already"),
        ({"chosen": "era-1; drop", "reason": "By order."}, "withheld already"),
        ({"chosen": "…", "reason": ""}, "Say why it is withheld."),
    ],
)
def test_what_does_not_hold_stays_typed_and_withholds_nothing(former, told, sentence):
    if told.get("chosen") == "…":
        told = told | {"chosen": former[FORMER]}
    answer = client_of(cast.paula()).post(FORMER, told)
    page = answer.content.decode()
    assert answer.status_code == 422 and sentence in page
    assert (told["reason"] in page) and ("checked" in page) == (told.get("chosen") == former[FORMER])
    assert FormerWords.objects.told().exists()


def test_the_pages_that_name_things_lead_there(former):
    page = client_of(cast.paula()).get("/desk/timelines/talks/edit/").content.decode()
    assert f'href="{FORMER}"' in page
    assert f'href="{FORMER_TOPIC}"' in client_of(cast.paula()).get("/desk/topics/grain/").content.decode()
    assert FORMER not in client_of(cast.edith()).get("/desk/timelines/talks/edit/").content.decode()
