"""Where people are led after a form: to our own pages, whatever address came along with it."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.accounts.coming_in import log_in
from tests.web.pages import HTMX, client_of

pytestmark = pytest.mark.django_db

ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "///evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "http:///evil.example/",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "\t//evil.example/",
    "//evil.example\\@testserver/",
    "http://testserver@evil.example/",
    "http://testserver.evil.example/",
    "/\t/evil.example/",
    "/desk/\r\nSet-Cookie: a=b",
    "\x00//evil.example/",
]


def is_ours(location: str) -> bool:
    return (
        location.startswith("/") and not location.startswith(("//", "/\\", "/\t")) and location.isprintable()
    )


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_s41_coming_in_leads_nowhere_else(elsewhere) -> None:
    cast.edith()
    assert is_ours(log_in(Client(), "edith", next=elsewhere)["Location"])
    client = client_of(cast.edith())
    again = client.post("/desk/account/confirm/", {"password": cast.PASSWORD, "next": elsewhere})
    assert is_ours(again["Location"])
    inside = client.get("/desk/login/", {"next": elsewhere})
    assert is_ours(inside["Location"])


@pytest.mark.parametrize("name", ["HX-Redirect", "HX-Location", "HX-Push-Url", "Location", "HX-Replace-Url"])
@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_s41_what_htmx_is_told_to_open_is_ours(elsewhere, name) -> None:
    """Whatever an address, a field or a header of the request names: none is taken for the place to go to."""
    proposal = make.proposal()
    client = client_of(cast.edith())
    clean = {
        "Referer": f"http://testserver/{elsewhere}".encode("ascii", "ignore").decode().replace("\r\n", "")
    }
    answer = client.post(
        f"/desk/proposals/{proposal.pk}/skip/",
        {"version": proposal.version, "next": elsewhere, "back": elsewhere, "HX-Redirect": elsewhere},
        headers={**HTMX, **clean, "HX-Current-URL": clean["Referer"]},
    )
    assert answer.status_code == 200
    assert name not in answer.headers or is_ours(answer.headers[name])


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_s41_whoever_lacks_a_second_factor_is_led_to_our_own_page(elsewhere, settings) -> None:
    settings.MFA_REQUIRED_OF = ["publisher"]
    client = client_of(cast.paula())
    plain = client.get("/desk/events/", {"next": elsewhere})
    assert is_ours(plain["Location"])
    assert is_ours(client.get("/desk/events/", {"next": elsewhere}, headers=HTMX)["HX-Redirect"])
