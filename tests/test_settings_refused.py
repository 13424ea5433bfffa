"""A setting that cannot be meant stops the program in a sentence that names it, before anybody is served by it."""

import runpy
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

SETTINGS = settings.BASE_DIR / "timeline" / "settings.py"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PURGE_URL", "file:///etc/passwd"),
        ("PURGE_URL", "cache.example/purge"),
        ("MFA_REQUIRED_OF", "publisher,king"),
        ("DATE_LANGUAGES", "en,tlh"),
        ("NEWSROOM_LANGUAGE", "tlh"),
        ("SITE_URL", "timelines.example.org"),
        ("SITE_URL", "//timelines.example.org"),
        ("OIDC_SERVER_URL", "login.example.org"),
        ("DEBUG", "maybe"),
        ("SERVED_OVER_TLS", "ture"),
        ("EMBED_COUNTS_DAYS", "many"),
        ("TRUSTED_PROXIES", "x"),
        ("PURGE_HEADERS", "Fastly-Key"),
        ("TIME_ZONE", "Mars/Base"),
        ("TIME_ZONE", "/etc/passwd"),
        ("EMAIL_URL", "user:hunter2@mail.example.org"),
        ("CACHE_URL", "memory"),
        ("DATABASE_URL", "mysql://user:hunter2@host/name"),
        ("DATABASE_URL", "sourceline.sqlite3"),
    ],
)
def test_it_is_refused_by_name(monkeypatch, name, value) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured, match=name) as refused:
        runpy.run_path(str(SETTINGS))
    assert "hunter2" not in str(refused.value), "nobody's password is repeated"


@pytest.mark.parametrize("value", ["", "http://127.0.0.1:6081/", "https://cache.example/purge"])
def test_an_address_of_the_web_is_taken(monkeypatch, value) -> None:
    monkeypatch.setenv("PURGE_URL", value)
    assert runpy.run_path(str(SETTINGS))["PURGE_URL"] == value


@pytest.mark.parametrize(
    ("value", "is_on"), [("on", True), ("Yes", True), ("off", False), ("0", False), ("", False)]
)
def test_yes_and_no_are_read_as_people_write_them(monkeypatch, value, is_on) -> None:
    monkeypatch.setenv("EMBED_COUNTS", value)
    assert runpy.run_path(str(SETTINGS))["EMBED_COUNTS"] is is_on


def test_the_command_line_says_it_in_one_line() -> None:
    told = subprocess.run(
        [sys.executable, settings.BASE_DIR / "manage.py", "check"],
        env={"PATH": "", "TIME_ZONE": "Mars/Base"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (
        1,
        "TIME_ZONE is “Mars/Base”: no zone is called so. One is Europe/Kyiv.\n",
    )
