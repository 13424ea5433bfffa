"""Every address there is, by who comes: read from the URL configuration, so that a new one must be placed here."""

import json
from collections.abc import Iterator
from io import StringIO
from typing import Any, NamedTuple

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests import cast, shared
from tests.web import pages
from tests.web.subjects import one_of_each
from timeline.models import Event, Proposal

pytestmark = pytest.mark.django_db


class Route(NamedTuple):
    """What a GET answers to a stranger, a contributor, an editor, a publisher and the owner; `arguments` names what
    the address is about."""

    statuses: tuple[int, int, int, int, int]
    arguments: str = ""


PUBLIC = (200, 200, 200, 200, 200)
# A stranger is sent to the login; what is not theirs is not there for a contributor.
DESK = (302, 200, 200, 200, 200)
DESK_OF_OWNERS = (302, 403, 403, 403, 200)
DESK_OF_EDITORS = (302, 403, 200, 200, 200)
DESK_OF_PUBLISHERS = (302, 403, 403, 200, 200)
OTHERS = (302, 404, 200, 200, 200)
# A verb takes a button, not a link, whoever follows it.
VERB = (302, 405, 405, 405, 405)
# Whoever is in already is sent on.
ENTRANCE = (200, 302, 302, 302, 302)
# Asks for the password once more, or sends on to what is set up.
ONCE_MORE = (302, 302, 302, 302, 302)
NOT_SET_UP = (302, 404, 404, 404, 404)

ROUTES = {
    "reader:home": Route(PUBLIC),
    "reader:timeline": Route(PUBLIC, "timeline"),
    "reader:event": Route(PUBLIC, "live event"),
    "reader:event-publication": Route((302, 302, 302, 302, 302), "live publication"),
    "reader:sources": Route(PUBLIC, "timeline"),
    "reader:about": Route(PUBLIC, "timeline"),
    "reader:as-of": Route(PUBLIC, "timeline"),
    "reader:stamps": Route(PUBLIC, "timeline"),
    "reader:news": Route((400, 400, 400, 400, 400), "timeline"),
    "reader:corrections": Route(PUBLIC, "timeline"),
    "reader:corrections-feed": Route(PUBLIC, "timeline"),
    "reader:feed": Route(PUBLIC, "feed"),
    "reader:chronology-text": Route(PUBLIC, "timeline"),
    "reader:chronology-csv": Route(PUBLIC, "timeline"),
    "reader:chronology-json": Route(PUBLIC, "timeline"),
    "reader:calendar": Route(PUBLIC, "timeline"),
    "reader:image": Route(PUBLIC, "live image"),
    "reader:timeline-print": Route(PUBLIC, "timeline"),
    "reader:timeline-image": Route(PUBLIC, "timeline"),
    "reader:event-image": Route(PUBLIC, "live event"),
    "reader:sitemap-index": Route(PUBLIC),
    "reader:sitemap": Route(PUBLIC, "sitemap"),
    "reader:robots": Route(PUBLIC),
    "reader:oembed": Route((404, 404, 404, 404, 404)),
    "embed:timeline": Route(PUBLIC, "timeline"),
    "embed:chosen": Route(PUBLIC, "embed"),
    "embed:timeline-svg": Route(PUBLIC, "timeline"),
    "embed:timeline-png": Route(PUBLIC, "timeline"),
    "embed:chosen-svg": Route(PUBLIC, "embed"),
    "embed:chosen-png": Route(PUBLIC, "embed"),
    "embed:nowhere": Route((404, 404, 404, 404, 404)),
    "embed-loader": Route(PUBLIC),
    "embed:accent": Route(PUBLIC, "accent"),
    "account_login": Route(ENTRANCE),
    "account_logout": Route((405, 405, 405, 405, 405)),
    "account_inactive": Route(PUBLIC),
    "account_reset_password": Route(PUBLIC),
    "account_reset_password_done": Route(PUBLIC),
    "account_reset_password_from_key": Route(PUBLIC, "reset"),
    "account_reset_password_from_key_done": Route(PUBLIC),
    "mfa_authenticate": Route((302, 302, 302, 302, 302)),
    "mfa_login_webauthn": Route((302, 302, 302, 302, 302)),
    "account_reauthenticate": Route(DESK),
    "mfa_reauthenticate": Route(ONCE_MORE),
    "mfa_reauthenticate_webauthn": Route(ONCE_MORE),
    "mfa_index": Route(DESK),
    "account_change_password": Route(DESK),
    "account_set_password": Route(ONCE_MORE),
    "mfa_activate_totp": Route(ONCE_MORE),
    "mfa_deactivate_totp": Route(NOT_SET_UP),
    "mfa_view_recovery_codes": Route(NOT_SET_UP),
    "mfa_generate_recovery_codes": Route(ONCE_MORE),
    "mfa_list_webauthn": Route(ONCE_MORE),
    "mfa_add_webauthn": Route(ONCE_MORE),
    "mfa_edit_webauthn": Route(ONCE_MORE, "nothing"),
    "mfa_remove_webauthn": Route(ONCE_MORE, "nothing"),
    "desk:session-end": Route(VERB, "nothing"),
    "desk:session-end-others": Route(VERB),
    "desk:language-choose": Route(VERB),
    "desk:person-list": Route(DESK_OF_OWNERS),
    "desk:person-role": Route(VERB, "person"),
    "desk:person-access": Route(VERB, "person"),
    "desk:person-reset": Route(VERB, "person"),
    "desk:invitation-new": Route(DESK_OF_OWNERS),
    "desk:invitation-revoke": Route(VERB, "invitation"),
    "desk:invitation-accept": Route(PUBLIC, "token"),
    "desk:overview": Route(DESK),
    "desk:search": Route(DESK),
    "desk:keys": Route(DESK),
    "desk:keys-switch": Route(VERB),
    "desk:date-reading": Route(DESK),
    "desk:summary-preview": Route(VERB),
    "desk:source-list": Route(DESK),
    "desk:source-new": Route(DESK),
    "desk:document-new": Route(DESK),
    "desk:source": Route(OTHERS, "source"),
    "desk:source-edit": Route(OTHERS, "source"),
    "desk:capture-new": Route(OTHERS, "source"),
    "desk:source-remove": Route(VERB, "source"),
    "desk:triage-list": Route(DESK),
    "desk:triage": Route(OTHERS, "capture"),
    "desk:proposal-new": Route(OTHERS, "capture"),
    "desk:proposal-edit": Route(OTHERS, "proposal"),
    "desk:proposal-accept": Route(VERB, "proposal"),
    "desk:proposal-reject": Route(VERB, "proposal"),
    "desk:proposal-cite": Route(VERB, "proposal"),
    "desk:proposal-tell-apart": Route(VERB, "proposal"),
    "desk:proposal-skip": Route(VERB, "proposal"),
    "desk:proposal-flip": Route(VERB, "proposal"),
    "desk:proposal-date-right": Route(VERB, "proposal"),
    "desk:proposal-undo": Route(VERB, "proposal"),
    "desk:event-list": Route(DESK),
    "desk:event-change-together": Route(VERB),
    "desk:filter-save": Route(VERB),
    "desk:filter-rename": Route(VERB, "nothing"),
    "desk:filter-delete": Route(VERB, "nothing"),
    "desk:event-new": Route(DESK),
    "desk:event": Route(OTHERS, "draft"),
    "desk:event-edit": Route(OTHERS, "draft"),
    "desk:event-compare": Route(OTHERS, "draft"),
    "desk:citation-new": Route(OTHERS, "draft"),
    "desk:event-submit": Route(VERB, "draft"),
    "desk:event-request-changes": Route(VERB, "draft"),
    "desk:event-approve": Route(VERB, "draft"),
    "desk:event-publish": Route(VERB, "draft"),
    "desk:event-correct": Route(VERB, "draft"),
    "desk:event-drop-correction": Route(VERB, "draft"),
    "desk:event-retract": Route(VERB, "draft"),
    "desk:event-withhold": Route(VERB, "draft"),
    "desk:event-withdraw": Route(VERB, "draft"),
    "desk:event-schedule": Route(VERB, "draft"),
    "desk:event-unschedule": Route(VERB, "draft"),
    "desk:event-restore": Route(VERB, "draft"),
    "desk:event-word-notice": Route(VERB, "draft"),
    "desk:event-reinstate": Route(VERB, "draft"),
    "desk:merge-new": Route(OTHERS, "draft"),
    "desk:merge-list": Route(DESK_OF_EDITORS),
    "desk:merge": Route(OTHERS, "merge"),
    "desk:merge-confirm": Route(VERB, "merge"),
    "desk:merge-turn-down": Route(VERB, "merge"),
    "desk:merge-undo": Route(VERB, "merge"),
    "desk:publishing": Route(DESK_OF_PUBLISHERS),
    "desk:citation-edit": Route(OTHERS, "citation"),
    "desk:citation-remove": Route(VERB, "citation"),
    "desk:event-hand-out": Route(VERB, "draft"),
    "desk:comment-new": Route(VERB, "draft"),
    "desk:comment-delete": Route(VERB, "comment"),
    "desk:comment-resolve": Route(VERB, "comment"),
    "desk:buffer-keep": Route(VERB),
    "desk:buffer-throw-away": Route(VERB, "nothing"),
    "desk:event-presence": Route(VERB, "draft"),
    "desk:notification-list": Route(DESK),
    "desk:notification-read": Route(VERB, "nothing"),
    "desk:notification-read-all": Route(VERB),
    "desk:notification-letters": Route(VERB),
    "desk:image": Route(OTHERS, "draft image"),
    "desk:audit": Route(DESK_OF_EDITORS),
    "desk:topic-list": Route(DESK),
    "desk:topic-new": Route(DESK_OF_EDITORS),
    "desk:topic": Route(DESK, "topic"),
    "desk:topic-rename": Route(VERB, "topic"),
    "desk:topic-merge": Route(DESK_OF_EDITORS, "topic"),
    "desk:topic-delete": Route(VERB, "topic"),
    "desk:topic-former": Route(DESK_OF_PUBLISHERS, "topic"),
    "desk:timeline-list": Route(DESK),
    "desk:timeline-new": Route(DESK_OF_EDITORS),
    "desk:timeline": Route(DESK, "timeline"),
    "desk:timeline-rule": Route(VERB, "timeline"),
    "desk:timeline-edit": Route(DESK_OF_EDITORS, "timeline"),
    "desk:timeline-eras": Route(VERB, "timeline"),
    "desk:timeline-former": Route(DESK_OF_PUBLISHERS, "timeline"),
    "desk:timeline-languages": Route(VERB, "timeline"),
    "desk:timeline-lanes": Route(VERB, "timeline"),
    "desk:timeline-lane-close": Route(VERB, "lane"),
    "desk:timeline-add": Route(DESK_OF_EDITORS, "timeline"),
    "desk:timeline-place": Route(VERB, "timeline"),
    "desk:timeline-preview": Route(DESK_OF_EDITORS, "timeline"),
    "desk:timeline-preview-page": Route(DESK_OF_EDITORS, "timeline"),
    "desk:timeline-preview-embed": Route(DESK_OF_EDITORS, "timeline"),
    "desk:timeline-close": Route(VERB, "timeline"),
    "desk:timeline-open": Route(VERB, "timeline"),
    "desk:timeline-live": Route(VERB, "timeline"),
    "desk:timeline-hand-out": Route(VERB, "timeline"),
    "desk:timeline-embed": Route((302, 301, 301, 301, 301), "timeline"),
    "desk:embed-sites": Route(VERB, "timeline"),
    "desk:embed-whole": Route(DESK, "timeline"),
    "desk:embed-list": Route(DESK, "timeline"),
    "desk:embed-new": Route(DESK_OF_EDITORS, "timeline"),
    "desk:embed-preview": Route(DESK_OF_EDITORS, "timeline"),
    "desk:embed-events": Route(DESK_OF_EDITORS, "timeline"),
    "desk:embed-frame": Route((302, 403, 422, 422, 422), "timeline"),
    "desk:embed": Route(DESK, "embed"),
    "desk:embed-edit": Route(DESK_OF_EDITORS, "embed"),
    "desk:embed-switch": Route(VERB, "embed"),
}
# Drafts in the shape that readers will see, in frames on the desk's own page.
FRAMED_BY_THE_DESK = {"desk:timeline-preview-page", "desk:timeline-preview-embed", "desk:embed-frame"}
PEOPLE = (None, cast.carla, cast.edith, cast.paula, cast.olga)


def addresses() -> list[str]:
    """The names of all addresses but Django's admin's, which has one gate for all of its own."""
    said = StringIO()
    call_command("show_urls", format_style="json", stdout=said)
    return [route["name"] for route in json.loads(said.getvalue()) if "/desk/admin/" not in route["url"]]


@pytest.fixture(scope="module")
def subjects(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, list[object]]]:
    with shared.scene(django_db_blocker):
        for who in filter(None, PEOPLE):
            who()
        yield one_of_each()


def client_of(who) -> Client:
    return pages.client_of(who()) if who else Client()


def test_every_address_has_its_audience() -> None:
    assert sorted(addresses()) == sorted(ROUTES)


@pytest.mark.parametrize("name", ROUTES)
def test_each_person_gets_what_is_theirs(name: str, subjects) -> None:
    route = ROUTES[name]
    address = reverse(name, args=subjects[route.arguments])
    before = Event.objects.count(), list(Proposal.objects.values_list("status", "version"))
    assert tuple(client_of(who).get(address).status_code for who in PEOPLE) == route.statuses
    assert (Event.objects.count(), list(Proposal.objects.values_list("status", "version"))) == before


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.statuses == VERB])
def test_a_verb_without_its_token_is_refused(name: str, subjects) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.olga())
    answer = client.post(reverse(name, args=subjects[ROUTES[name].arguments]))
    assert answer.status_code == 403
    assert "out of date" in answer.content.decode()


@pytest.mark.parametrize("who", PEOPLE, ids=lambda who: getattr(who, "__name__", "stranger"))
def test_the_admin_is_the_owners(who) -> None:
    answer = client_of(who).get("/desk/admin/timeline/event/")
    assert (answer.status_code == 200) == (who is cast.olga)


@pytest.mark.parametrize("name", [name for name in ROUTES if name.startswith(("reader:", "embed:"))])
def test_a_public_answer_is_the_same_for_everybody_and_sets_nothing(name: str, subjects) -> None:
    address = reverse(name, args=subjects[ROUTES[name].arguments])
    with time_machine.travel(timezone.now(), tick=False):  # a download says of when it is
        answers = [client_of(who).get(address) for who in PEOPLE]
        assert len({answer.getvalue() for answer in answers}) == 1
    assert not any(answer.cookies for answer in answers)
    assert not any("Cookie" in answer.headers.get("Vary", "") for answer in answers)


@pytest.mark.parametrize("name", ROUTES)
def test_only_the_embed_may_be_framed_and_previews_by_the_desk(name: str, subjects) -> None:
    answer = client_of(cast.olga).get(reverse(name, args=subjects[ROUTES[name].arguments]))
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    if name in FRAMED_BY_THE_DESK:
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert "frame-ancestors 'self';" in f"{policy};"
    elif name.startswith("embed:"):
        ancestors = "*" if answer.status_code == 404 else "'self'"
        assert "X-Frame-Options" not in answer.headers
        assert f"frame-ancestors {ancestors}" in policy
    else:
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert "frame-ancestors 'none'" in policy
