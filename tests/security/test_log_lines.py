"""What the log says when people send what they should not: one line for one message, no door opened by reading it."""

import io
import logging
from collections.abc import Iterator

import pytest
from django.test import Client

from tests import cast
from timeline.editorial.inviting import invite
from timeline.log_lines import OneSafeLine
from timeline.models import Role

pytestmark = pytest.mark.django_db

PASSWORD = "a password that nobody may read"
FORGED = "FORGED line"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the program's own handler writes, the one that settings name."""
    root = logging.getLogger()
    [console] = [one for one in root.handlers if any(isinstance(rule, OneSafeLine) for rule in one.filters)]
    written = io.StringIO()
    before, level = console.setStream(written), root.level
    root.setLevel(logging.INFO)
    yield written
    console.setStream(before)
    root.setLevel(level)


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        (f"/desk/%0d%0a{FORGED}/", {}),
        (f"/desk/events/%0A{FORGED}/", {}),
        (f"/desk/%E2%80%A8{FORGED}/", {}),
        (f"/nothing%1b[2J%0d{FORGED}/", {}),
        ("/", {"Host": f"evil.example\r\n{FORGED}"}),
        ("/nothing/", {"User-Agent": f"a\r\n{FORGED}", "Referer": f"b\n{FORGED}"}),
        ("/desk/login/", {"X-Forwarded-For": f"1.2.3.4\r\n{FORGED}"}),
    ],
)
def test_s31_nothing_from_outside_begins_a_line_of_its_own(log, address, headers) -> None:
    client = Client()
    client.get(address, headers=headers)
    client.post(address, {"login": f"edith\r\n{FORGED}", "password": "x"}, headers=headers)
    lines = log.getvalue().splitlines()
    assert lines
    assert not [line for line in lines if line.startswith(FORGED)]


def test_s31_no_secret_is_in_a_line(log) -> None:
    _invitation, token = invite("nora@example.org", Role.EDITOR, by=cast.olga())
    cast.edith()
    client = Client(enforce_csrf_checks=True)
    client.post(f"/desk/invitations/{token}/accept/", {"password1": PASSWORD})
    client = Client()
    client.post(f"/desk/invitations/{token}/accept/", {"password1": PASSWORD})
    client.post("/desk/password/reset/1-secret-key/", {"password1": PASSWORD})
    client.delete("/desk/password/reset/1-secret-key/")
    client.post("/desk/login/", {"login": "edith", "password": PASSWORD})
    client.get(
        "/desk/nothing/", headers={"Cookie": "sessionid=secret-session", "Authorization": "secret-key"}
    )
    said = log.getvalue()
    assert "/desk/invitations/…/accept/" in said
    for secret in (token, PASSWORD, "secret-key", "secret-session"):
        assert secret not in said


@pytest.mark.parametrize(
    "address", ["/desk/invitations/new/", "/desk/password/reset/sent/", "/desk/events/x/"]
)
def test_an_address_without_a_secret_is_told_whole(address) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, "Not Found: %s", (address,), None)
    assert OneSafeLine().filter(record)
    assert record.getMessage() == f"Not Found: {address}"
