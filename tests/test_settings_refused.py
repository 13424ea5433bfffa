"""A setting that cannot be meant stops the program in a sentence that names it, before anybody is served by it."""

import runpy

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
    ],
)
def test_it_is_refused_by_name(monkeypatch, name, value) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured, match=name):
        runpy.run_path(str(SETTINGS))


@pytest.mark.parametrize("value", ["", "http://127.0.0.1:6081/", "https://cache.example/purge"])
def test_an_address_of_the_web_is_taken(monkeypatch, value) -> None:
    monkeypatch.setenv("PURGE_URL", value)
    assert runpy.run_path(str(SETTINGS))["PURGE_URL"] == value
