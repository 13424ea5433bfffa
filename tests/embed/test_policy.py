"""Who may frame an embed, and what its headers let it do."""

import pytest
from django.test import Client

from tests import cast, make
from timeline.editorial.composing import allow_embedding
from timeline.models import Timeline

pytestmark = pytest.mark.django_db
EMBED = "/embed/talks/"


def policy_of(path: str = EMBED) -> dict[str, str]:
    header = Client().get(path)["Content-Security-Policy"]
    return {name: values for name, _, values in (part.strip().partition(" ") for part in header.split(";"))}


@pytest.mark.parametrize(
    ("sites", "ancestors"),
    [
        ([], "'self'"),
        (["https://example.org"], "'self' https://example.org"),
        (
            ["https://example.org", "http://localhost:8080"],
            "'self' https://example.org http://localhost:8080",
        ),
    ],
)
def test_only_the_sites_on_the_list_may_frame_it(sites, ancestors):
    allow_embedding(make.timeline(), sites, by=cast.edith())
    assert policy_of()["frame-ancestors"] == ancestors


@pytest.mark.parametrize(
    "smuggled",
    [
        "https://example.org; script-src *",
        "https://example.org https://evil.example",
        "https://example.org\nSet-Cookie: a=b",
        "https://example.org\n",
        "*",
        "https://*.example.org",
        "javascript:alert(1)",
        "'unsafe-inline'",
        "https://example.org/path",
        "",
    ],
)
def test_what_is_no_site_never_reaches_the_header(smuggled):
    make.timeline()
    # Past every form and check, as a hand at the database would.
    Timeline.objects.update(embed_sites=[smuggled, "https://example.org"])
    answer = Client().get(EMBED)
    assert answer.status_code == 200
    assert policy_of()["frame-ancestors"] == "'self' https://example.org"
    assert "Set-Cookie" not in answer.headers
    assert policy_of()["script-src"] == "'self'"


@pytest.mark.parametrize("path", [EMBED, "/embed/never-was/"])
def test_it_may_load_its_own_style_and_script_and_nothing_else(path):
    make.timeline()
    policy = policy_of(path)
    del policy["frame-ancestors"]
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


@pytest.mark.parametrize("path", [EMBED, "/embed/never-was/"])
def test_it_is_made_for_frames(path):
    make.timeline()
    headers = Client().get(path).headers
    assert "X-Frame-Options" not in headers
    assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "unsafe-none"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["Permissions-Policy"]


def test_its_static_files_may_be_loaded_from_a_frame_without_an_origin(settings):
    settings.WHITENOISE_AUTOREFRESH = settings.WHITENOISE_USE_FINDERS = True
    answer = Client().get("/static/css/embed.css")
    assert answer.status_code == 200
    assert answer["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_pages_that_are_no_embed_stay_out_of_frames():
    make.timeline()
    answer = Client().get("/timelines/talks/")
    assert answer["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]
