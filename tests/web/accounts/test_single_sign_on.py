"""The organisation's own login, against a small server that plays it: for people who work here, and nobody else."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.http import HttpResponse
from django.test import Client

from tests import cast
from tests.web.accounts import with_organisation_urls
from tests.web.accounts.coming_in import confirmed, give_app
from tests.web.pages import text_of
from timeline.models import User

pytestmark = pytest.mark.django_db
LOGIN = "/desk/oidc/newsroom/login/"
EDITH = {"sub": "e-1", "email": "edith@example.org", "email_verified": True}


class Organisation(ThreadingHTTPServer):
    """Says of whoever comes that they are `who`."""

    who: dict[str, Any] = EDITH

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answers(BaseHTTPRequestHandler):
    server: Organisation

    def do_GET(self) -> None:
        here = self.server.address
        found = {
            "issuer": here,
            "authorization_endpoint": f"{here}/authorize",
            "token_endpoint": f"{here}/token",
            "userinfo_endpoint": f"{here}/who",
        }
        self._say(self.server.who if self.path == "/who" else found)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._say({"access_token": "a", "token_type": "bearer"})

    def _say(self, data: dict[str, Any]) -> None:
        body = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def organisation(settings) -> Iterator[Organisation]:
    server = Organisation(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    settings.ROOT_URLCONF = with_organisation_urls.__name__
    settings.OIDC_SERVER_URL, settings.OIDC_NAME, settings.OIDC_TRUST_EMAIL = server.address, "Acme", False
    app = {"provider_id": "newsroom", "name": "Acme", "client_id": "c", "secret": "s"}
    settings.SOCIALACCOUNT_PROVIDERS = {
        "openid_connect": {"APPS": [{**app, "settings": {"server_url": server.address}}]}
    }
    yield server
    server.shutdown()
    server.server_close()


def come_by(client: Client, **sent: str) -> HttpResponse:
    """Go there and come back."""
    there = client.post(LOGIN, sent)["Location"]
    state = parse_qs(urlsplit(there).query)["state"][0]
    return client.get(f"{LOGIN}callback/", {"code": "c", "state": state}, follow=True)


def who_is_in(client: Client) -> str:
    user_id = client.session.get("_auth_user_id")
    return User.objects.get(pk=user_id).username if user_id else ""


def test_nobody_new_comes_in(client, organisation):
    answer = come_by(client)
    assert "Nobody here has that account yet" in text_of(answer)
    assert not User.objects.exists()


@pytest.mark.parametrize(
    ("trusted", "verified", "comes_in"),
    [
        (True, True, "edith"),
        (True, False, ""),
        (True, "false", ""),
        (True, "true", ""),
        (True, None, ""),
        (False, True, ""),
    ],
)
def test_an_address_links_only_if_verified_by_a_trusted_server(
    client, organisation, settings, trusted, verified, comes_in
):
    cast.edith()
    settings.OIDC_TRUST_EMAIL = trusted
    organisation.who = {**EDITH, "email_verified": verified}
    come_by(client)
    assert who_is_in(client) == comes_in


def test_a_person_connects_the_two_and_comes_in_by_it(client, organisation):
    edith = confirmed(cast.edith())
    come_by(edith, process="connect", next="/desk/account/")
    assert "You can log in through it." in text_of(edith.get("/desk/account/"))
    come_by(client)
    assert who_is_in(client) == "edith"


def test_an_account_that_is_switched_off_stays_out(client, organisation, settings):
    settings.OIDC_TRUST_EMAIL = True
    cast.edith()
    User.objects.update(is_active=False)
    assert "This account is switched off" in text_of(come_by(client))
    assert who_is_in(client) == ""


def test_the_second_factor_is_asked_for_all_the_same(client, organisation, settings):
    settings.OIDC_TRUST_EMAIL = True
    give_app(cast.edith())
    assert "Second step" in text_of(come_by(client))
    assert who_is_in(client) == ""


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/"])
def test_nobody_is_sent_to_another_site_on_the_way_back(client, organisation, settings, elsewhere):
    settings.OIDC_TRUST_EMAIL = True
    cast.edith()
    assert come_by(client, next=elsewhere).redirect_chain[-1][0] == "/desk/"


def test_a_made_up_way_back_is_told_so(client, organisation):
    answer = client.get(f"{LOGIN}callback/", {"code": "c", "state": "made-up"})
    assert "That did not work" in text_of(answer)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        (LOGIN, 200),
        ("/desk/oidc/cancelled/", 200),
        ("/desk/oidc/error/", 401),
        ("/desk/account/connections/", 200),
    ],
)
def test_its_pages_are_drawn(organisation, address, status):
    assert confirmed(cast.edith()).get(address).status_code == status


def test_the_login_offers_it(client, organisation):
    assert "Go through Acme" in text_of(client.get("/desk/login/"))


@pytest.mark.parametrize("address", [LOGIN, f"{LOGIN}callback/", "/desk/account/connections/"])
def test_without_it_its_addresses_are_not_there(client, address):
    assert client.get(address).status_code == 404
