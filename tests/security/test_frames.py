"""What keeps a frame a guest: no cookie, no session, no form, no stranger around it, and the same for everybody."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests import cast, shared
from tests.security import embed_addresses
from tests.security.embed_addresses import IN_FRAMES, SITE, Frames
from tests.web.pages import client_of, headers_of

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def frames(django_db_setup: None, django_db_blocker: Any) -> Iterator[Frames]:
    with shared.scene(django_db_blocker):
        yield embed_addresses.build()


def policy_of(answer: Any) -> dict[str, list[str]]:
    parts = (part.split() for part in answer.headers["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in filter(None, parts)}


def every(frames: Frames) -> list[str]:
    return [*frames.shown.values(), *frames.refused]


@pytest.mark.parametrize("name", IN_FRAMES)
def test_s5_only_the_sites_on_the_list_are_around_a_page(name: str, frames: Frames) -> None:
    answer = Client().get(frames.shown[name])
    is_sheet = answer.headers["Content-Type"].startswith("text/css")
    expected = ["'self'"] if is_sheet else ["'self'", SITE]
    assert policy_of(answer)["frame-ancestors"] == expected
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "X-Frame-Options" not in answer.headers


def test_s5_a_refusal_does_not_tell_which_sites_are_on_a_list(frames: Frames) -> None:
    for address in frames.refused:
        answer = Client().get(address)
        assert answer.status_code == 404, address
        assert policy_of(answer)["frame-ancestors"] == ["*"], address
        assert "X-Frame-Options" not in answer.headers, address
        assert SITE not in str(answer.headers)


def test_s7_no_cookie_no_session_and_the_same_for_everybody(frames: Frames) -> None:
    for address in every(frames):
        with CaptureQueriesContext(connection) as asked:
            editor = client_of(cast.edith())
            before = len(asked)
            known = editor.get(address, {"childId": "a"})
            told = [query["sql"] for query in asked.captured_queries[before:]]
        assert [sql for sql in told if re.search("session|timeline_user", sql)] == [], address
        stranger = Client().get(address)
        assert (known.status_code, known.content) == (stranger.status_code, stranger.content), address
        assert headers_of(known) == headers_of(stranger), address
        assert not known.cookies and not stranger.cookies, address
        assert "Cookie" not in stranger.headers.get("Vary", ""), address


def test_s9_nothing_in_a_frame_is_sent_and_nothing_is_taken(frames: Frames) -> None:
    for address in every(frames):
        assert not re.search(rb"<(form|input|textarea|select)\b", Client().get(address).content), address
        for method in ("post", "put", "delete", "patch"):
            answer = getattr(Client(enforce_csrf_checks=True), method)(address)
            assert answer.status_code == 405, (method, address)
    assert policy_of(Client().get(frames.shown["embed:timeline"]))["form-action"] == ["'none'"]


def test_s12_what_is_closed_switched_off_or_unknown_is_told_the_same(frames: Frames) -> None:
    pages = [address for address in frames.refused if address.endswith("/")]
    answers = [Client().get(address) for address in pages]
    assert len({answer.content for answer in answers}) == 1
    assert len({str(dict(answer.headers)) for answer in answers}) == 1
    told = [Client().get("/oembed", {"url": f"http://127.0.0.1:8000{address}"}) for address in pages]
    assert {(answer.status_code, answer.content) for answer in told} == {(404, told[0].content)}


def test_scripts_of_any_site_may_read_a_frame_and_ask_first(frames: Frames) -> None:
    for name in ("embed:timeline", "embed:chosen"):
        assert Client().get(frames.shown[name]).headers["Access-Control-Allow-Origin"] == "*"
        first = Client().options(
            frames.shown[name],
            headers={
                "Origin": "null",
                "Access-Control-Request-Method": "GET",
                "Access-Control-Request-Headers": "hx-request",
            },
        )
        assert (first.status_code, first.content) == (204, b"")
        assert first.headers["Access-Control-Allow-Headers"] == "*"
        assert "Access-Control-Allow-Credentials" not in first.headers
