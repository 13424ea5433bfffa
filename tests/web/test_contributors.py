"""What a contributor meets of other people's work at the desk: nothing, wherever they look for it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import reverse

from tests import cast, make, shared
from tests.web.pages import HTMX, client_of, text_of
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import NewCitation, cite, edit_event
from timeline.editorial.triaging import accept
from timeline.models import Event, NoticeDecision, Role, User
from timeline.records import EntryRecord, Stance

pytestmark = pytest.mark.django_db
CANARY = "Canary"
VERBS = ("submit", "request-changes", "approve", "publish", "correct", "retract", "withhold")


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Event]:
    """A live event of an editor's, with a correction that nobody has seen and a citation that is not public."""
    with shared.scene(django_db_blocker):
        talks = make.timeline()
        event = make.published_event("Ministers meet", on=talks)
        event = correct(
            event,
            by=cast.edith(),
            expected_version=event.version,
            decision=NoticeDecision.CORRECTION,
            wrong="Canary of what was wrong.",
            text="Canary of a notice.",
        )
        event = edit_event(
            event,
            make.record("Canary of a headline", on=talks),
            by=cast.edith(),
            expected_version=event.version,
        )
        private = NewCitation(
            make.source("Canary of a source"),
            locator="Canary of a page",
            note="Canary of a note",
            stance=Stance.CONTEXT,
            is_public=False,
        )
        yield cite(event, private, by=cast.edith(), expected_version=event.version)


@pytest.fixture
def live(built: Event) -> Event:
    return Event.objects.get(pk=built.pk)


@pytest.mark.parametrize("face", [{}, HTMX], ids=["plain", "htmx"])
@pytest.mark.parametrize("path", ["", "?history=all", "edit/", "cite/"])
def test_the_desk_page_of_anothers_live_event_is_not_there(live, path, face):
    answer = client_of(cast.carla()).get(f"/desk/events/{live.public_id}/{path}", headers=face)
    assert answer.status_code == 404
    assert CANARY not in answer.content.decode()
    assert (
        CANARY
        in client_of(cast.edith()).get(f"/desk/events/{live.public_id}/", headers=face).content.decode()
    )


@pytest.mark.parametrize("verb", [*VERBS, "edit", "cite"])
def test_nothing_can_be_done_to_it_nor_learnt_by_trying(live, verb):
    answer = client_of(cast.carla()).post(f"/desk/events/{live.public_id}/{verb}/", {"version": live.version})
    assert answer.status_code == 404
    assert CANARY not in answer.content.decode()


def test_its_citations_are_not_there_either(live):
    client, version = client_of(cast.carla()), live.version
    for citation in live.citations.all():
        sent = {"version": version, "event": live.public_id}
        answer = client.post(reverse("desk:citation-remove", args=[citation.pk]), sent)
        assert answer.status_code == 404
    assert live.citations.count() == 2


@pytest.mark.parametrize(
    "address",
    [
        "/desk/",
        "/desk/events/",
        "/desk/events/?q=canary",
        "/desk/events/?standing=live",
        "/desk/timelines/",
        "/desk/timelines/talks/",
        "/desk/sources/",
    ],
)
def test_no_list_tells_of_it(live, address):
    page = client_of(cast.carla()).get(address)
    assert page.status_code == 200
    assert CANARY not in text_of(page)
    assert live.public_id not in page.content.decode()


def test_lists_say_where_what_is_live_can_be_read(live):
    client = client_of(cast.carla())
    assert (
        'href="/timelines/talks/">on its public page' in client.get("/desk/timelines/talks/").content.decode()
    )
    assert 'href="/">on the public pages' in client.get("/desk/events/").content.decode()
    assert "on the public pages" not in text_of(client_of(cast.edith()).get("/desk/events/"))


def test_a_source_of_mine_tells_of_no_event_of_others(live):
    mine = make.source("Mine", by=cast.carla())
    cite(live, NewCitation(mine, locator="page 1"), by=cast.edith(), expected_version=live.version)
    page = text_of(client_of(cast.carla()).get(f"/desk/sources/{mine.pk}/"))
    assert "Mine" in page and CANARY not in page


def test_an_article_of_mine_tells_nothing_of_the_draft_that_a_colleague_made_of_it():
    capture = make.capture("The ministers met on Sunday.", by=cast.carla())
    [proposal] = capture.proposals.all()
    talks = make.timeline()
    accept(
        proposal,
        by=cast.edith(),
        expected_version=proposal.version,
        entries=(EntryRecord(talks.slug, "diplomacy"),),
        edited=make.record("Canary of a headline", on=talks),
    )
    for address in ("", f"?proposal={proposal.pk}"):
        triage = f"/desk/captures/{capture.pk}/triage/{address}"
        assert CANARY not in text_of(client_of(cast.carla()).get(triage))
        assert CANARY in text_of(client_of(cast.edith()).get(triage))


def test_whoever_was_an_editor_once_sees_no_more_than_a_contributor(live):
    User.objects.filter(pk=cast.egon().pk).update(role=Role.EDITOR)
    edit_event(
        live,
        make.record("Canary by Egon", on=make.timeline("Other")),
        by=cast.egon(),
        expected_version=live.version,
    )
    User.objects.filter(pk=cast.egon().pk).update(role=Role.CONTRIBUTOR)
    assert CANARY not in text_of(client_of(cast.egon()).get("/desk/"))


def test_my_own_event_stays_mine_when_it_is_live():
    event = make.published_event("Begun by me", by=cast.carla())
    client = client_of(cast.carla())
    assert client.get(f"/desk/events/{event.public_id}/").status_code == 200
    for address in ("/desk/", "/desk/events/?standing=live", "/desk/timelines/talks/"):
        assert "Begun by me" in text_of(client.get(address))
