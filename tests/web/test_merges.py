"""The pages on which two events become one: looking for the other, choosing, confirming, turning down, undoing."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from tests import cast, make, shared
from tests.web.pages import HTMX, client_of, text_of
from timeline.editorial.correcting import retract
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.merging import propose_merge
from timeline.editorial.withholding import withhold
from timeline.models import Event, Merge, Standing

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[tuple[Event, Event]]:
    with shared.scene(django_db_blocker):
        talks = make.timeline()
        yield (
            make.published_event("Ministers meet in Vienna", on=talks, summary=""),
            make.published_event("Ministers met in Vienna", on=talks, summary="They met."),
        )


@pytest.fixture
def pair(built: tuple[Event, Event]) -> tuple[Event, Event]:
    kept, lost = built
    return Event.objects.get(pk=kept.pk), Event.objects.get(pk=lost.pk)


@pytest.fixture
def editor() -> Client:
    return client_of(cast.edith())


@pytest.fixture
def publisher() -> Client:
    return client_of(cast.paula())


def address(event: Event) -> str:
    return f"/desk/events/{event.public_id}/merge/"


def told(kept: Event, lost: Event, **choices: str) -> dict[str, str]:
    return {
        "with": lost.public_id,
        "version": str(kept.version),
        "lost_version": str(lost.version),
        **choices,
    }


@pytest.fixture
def proposed(pair, editor) -> Merge:
    editor.post(address(pair[0]), told(*pair, headline="lost"))
    return Merge.objects.get()


def verb(merge: Merge, name: str) -> str:
    return f"/desk/merges/{merge.pk}/{name}/"


def test_the_other_one_is_found_by_likeness_and_by_its_words(pair, editor):
    kept = pair[0]
    grain = make.draft("Grain is shipped")
    assert address(kept) in editor.get(f"/desk/events/{kept.public_id}/").content.decode()
    assert "Ministers met in Vienna" in text_of(editor.get(address(kept)))
    found = editor.get(address(kept), {"q": "grain"}).content.decode()
    assert f"{address(kept)}?with={grain.public_id}" in found
    assert "Nothing found" in text_of(editor.get(address(kept), {"q": "!!"}))


def test_both_stand_beside_each_other_with_a_choice_per_field(pair, editor):
    page = editor.get(address(pair[0]), {"with": pair[1].public_id})
    choices = {choice.change.field: choice.is_taken for choice in page.context["sides"].choices}
    # Where the one that stays says nothing, the other's is chosen beforehand.
    assert choices == {"headline": False, "summary": True}
    assert page.content.decode().count('type="radio"') == 4


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_an_editor_proposes_and_a_publisher_confirms(pair, editor, publisher, headers):
    kept, lost = pair
    answer = editor.post(address(kept), told(kept, lost, headline="lost"), headers=headers)
    merge = Merge.objects.get()
    assert answer["Location"] == f"/desk/merges/{merge.pk}/"
    assert "Ministers met in Vienna" in text_of(publisher.get("/desk/merges/"))
    assert "A merge waits" in text_of(editor.get(f"/desk/events/{lost.public_id}/"))
    for _ in range(2):
        answer = publisher.post(verb(merge, "confirm"), headers=headers)
        assert answer["Location"] == f"/desk/events/{kept.public_id}/"
    kept.refresh_from_db()
    assert kept.headline == "Ministers met in Vienna"
    assert "Nothing waits" in text_of(publisher.get("/desk/merges/"))
    answer = publisher.get(f"/desk/events/{lost.public_id}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/desk/events/{kept.public_id}/")
    assert "It stands for “Ministers met in Vienna” as well" in text_of(publisher.get(answer["Location"]))


@pytest.mark.parametrize("name", ["confirm", "turn-down", "undo"])
def test_strangers_and_wrong_roles_decide_nothing(pair, proposed, name):
    assert Client().post(verb(proposed, name)).status_code == 302
    assert client_of(cast.carla()).post(verb(proposed, name)).status_code == 404
    assert client_of(cast.egon()).post(verb(proposed, name), {"reason": "No."}).status_code == 403
    assert client_of(cast.paula()).get(verb(proposed, name)).status_code == 405
    assert client_of(cast.paula()).post("/desk/merges/999999/confirm/").status_code == 404
    assert Merge.objects.open().count() == 1


def test_a_contributor_proposes_nothing_not_even_of_their_own():
    talks = make.timeline()
    mine, also_mine = (make.draft(name, on=talks, by=cast.carla()) for name in ("One", "Two"))
    client = client_of(cast.carla())
    assert client.post(address(mine), told(mine, also_mine)).status_code == 403
    assert "Same as another" not in text_of(client.get(f"/desk/events/{mine.public_id}/"))
    assert Client().post(address(mine), told(mine, also_mine)).status_code == 302


@pytest.mark.parametrize("name", ["confirm", "turn-down", "undo"])
def test_a_refusal_names_no_restricted_source_to_whoever_began_both(name):
    talks = make.timeline()
    mine, also_mine = (make.draft(told, on=talks, by=cast.carla(), cited=False) for told in ("One", "Two"))
    unnamed = make.source("Talk with Canarinus", is_restricted=True, public_reason="Not allowed to speak")
    also_mine = cite(also_mine, NewCitation(unnamed), by=cast.edith(), expected_version=also_mine.version)
    merge = propose_merge(
        mine, also_mine, by=cast.edith(), kept_version=mine.version, lost_version=also_mine.version
    )
    answer = client_of(cast.carla()).post(verb(merge, name), {"reason": "No."})
    assert answer.status_code == 403
    assert "Canarinus" not in answer.content.decode()


def test_nobody_confirms_what_they_proposed(pair, publisher):
    publisher.post(address(pair[0]), told(*pair))
    answer = publisher.post(verb(Merge.objects.get(), "confirm"))
    assert answer.status_code == 403
    assert "second person" in text_of(answer)
    assert "Confirm the merge" not in text_of(publisher.get(f"/desk/merges/{Merge.objects.get().pk}/"))


@pytest.mark.parametrize("changed", [{"version": "1"}, {"lost_version": ""}, {"version": "many"}])
def test_over_older_events_nothing_is_proposed_and_the_choices_stay(pair, editor, changed):
    answer = editor.post(address(pair[0]), told(*pair, headline="lost") | changed)
    assert answer.status_code == 409
    assert {c.change.field: c.is_taken for c in answer.context["sides"].choices}["headline"]
    assert not Merge.objects.exists()


def test_what_has_changed_since_is_not_confirmed(pair, proposed, publisher):
    Event.objects.filter(pk=pair[1].pk).update(version=99)
    assert "has been changed since" in text_of(publisher.get(f"/desk/merges/{proposed.pk}/"))
    assert publisher.post(verb(proposed, "confirm")).status_code == 409
    assert Event.objects.get(pk=pair[1].pk).standing == Standing.LIVE


def test_it_is_turned_down_once_and_then_not_confirmed(pair, proposed, publisher):
    for _ in range(2):
        assert publisher.post(verb(proposed, "turn-down")).status_code == 302
    assert publisher.post(verb(proposed, "confirm")).status_code == 409


def test_undone_with_a_reason_the_other_is_found_again(pair, proposed, publisher, client):
    kept, lost = pair
    publisher.post(verb(proposed, "confirm"))
    assert client.get(f"/events/{lost.public_id}/").status_code == 301
    kept.refresh_from_db()
    undo = {"version": str(kept.version), "reason": "Two meetings."}
    assert publisher.post(verb(proposed, "undo"), undo | {"reason": " "}).status_code == 422
    stale = publisher.post(verb(proposed, "undo"), undo | {"version": "1"})
    assert stale.status_code == 409 and "Two meetings." in stale.content.decode()
    for _ in range(2):
        assert publisher.post(verb(proposed, "undo"), undo).status_code == 302
    assert client.get(f"/events/{lost.public_id}/").status_code == 200
    assert publisher.get(f"/desk/events/{lost.public_id}/").status_code == 200


def test_readers_learn_nothing_of_a_proposal_or_of_what_was_chosen(pair, editor, publisher, client):
    kept, lost = pair
    shown = [f"/events/{event.public_id}/" for event in pair] + ["/timelines/talks/", "/embed/talks/"]
    before = [client.get(page).content for page in shown]
    editor.post(address(kept), told(kept, lost, headline="lost", summary="lost"))
    assert [client.get(page).content for page in shown] == before
    publisher.post(verb(Merge.objects.get(), "confirm"))
    # What gave way is no neighbour of the other any more; nothing else of its page is another.
    neighbours = re.compile(rb'<ul class="appearance__beside">.*?</ul>', re.DOTALL)
    then, now = (neighbours.sub(b"", page).split() for page in (before[0], client.get(shown[0]).content))
    assert now == then
    for page in shown:
        assert "They met." not in client.get(page).content.decode()


def test_the_list_costs_the_same_for_one_row_and_twenty(editor, django_assert_max_num_queries):
    talks = make.timeline()
    events = [make.draft(f"Telling {number}", on=talks) for number in range(22)]
    editor.post(address(events[0]), told(events[0], events[1]))
    with django_assert_max_num_queries(20) as one:
        editor.get("/desk/merges/")
        cost = len(one)
    for number in range(2, 22, 2):
        editor.post(address(events[number]), told(events[number], events[number + 1]))
    with django_assert_max_num_queries(cost):
        editor.get("/desk/merges/")


@pytest.mark.parametrize("way", [withhold, retract])
def test_whoever_undoes_it_is_warned_when_the_one_that_stayed_is_out_of_sight(pair, proposed, publisher, way):
    publisher.post(verb(proposed, "confirm"))
    page = f"/desk/merges/{proposed.pk}/"
    assert "again at once" not in text_of(client_of(cast.piet()).get(page))
    kept = Event.objects.get(pk=pair[0].pk)
    seen = kept.version
    way(kept, by=cast.paula(), expected_version=seen, reason="A court.")
    answer = client_of(cast.piet()).post(verb(proposed, "undo"), {"version": seen, "reason": "Two meetings."})
    assert answer.status_code == 409
    assert "readers see “Ministers met in Vienna” again at once" in text_of(answer)
    again = client_of(cast.piet()).post(verb(proposed, "undo"), {"version": seen + 1, "reason": "Two."})
    assert again.status_code == 302
    assert Event.objects.get(pk=pair[1].pk).standing == Standing.LIVE
