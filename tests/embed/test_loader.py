"""The script at its fixed address: small, plain, loadable from anywhere, and asked for anew only when it changed."""

import gzip
import re

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
MOST_BYTES = 1500


def test_any_site_may_load_it_and_keep_it() -> None:
    answer = Client().get("/embed.js")
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "public" in answer.headers["Cache-Control"]
    assert not answer.cookies
    again = Client().get("/embed.js", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304
    assert Client().get("/embed.js?v=2").headers["ETag"] == answer.headers["ETag"]
    assert Client().post("/embed.js").status_code == 405


def test_it_is_small_as_it_travels() -> None:
    answer = Client().get("/embed.js", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.content) < MOST_BYTES
    assert gzip.decompress(answer.content) == Client().get("/embed.js").content


def test_an_old_browser_can_read_it_and_a_strict_policy_lets_it_run() -> None:
    text = Client().get("/embed.js").content.decode()
    newer = re.findall(r"=>|`|\b(?:let|const|class|async|await)\b|\?\.|\?\?|\.\.\.", text)
    refused = re.findall(r"eval|new Function|innerHTML|setAttribute|document\.write|insertRule", text)
    assert (newer, refused) == ([], [])
