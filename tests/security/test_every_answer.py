"""What every answer carries, whatever its address: policies, nothing that loosens them, no trace where it is private.

Read from the table of all addresses, so that a new one is held to it by itself.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from csp.utils import build_policy
from django.http import HttpResponse
from django.test import Client
from django.test.utils import override_settings
from django.urls import reverse

from tests import cast, npm, shared
from tests.web.pages import client_of
from tests.web.subjects import one_of_each
from tests.web.test_route_matrix import FRAMED_BY_THE_DESK, ROUTES
from timeline.embed.policy import ancestors_from, open_frame
from timeline.middleware import OF_THE_PUBLIC
from timeline.rendering.sheets import Sheet

pytestmark = pytest.mark.django_db

A_YEAR = 365 * 24 * 3600
# What is answered where there is nothing to show, or where more is asked than to be shown.
REFUSALS = (
    "/nothing/",
    "/embed/nothing/",
    "/embed/a/b/c/",
    "/embed/accent/nonsense.css",
    "/timelines/nothing/",
)
# Each with what it has to say; of "script-src" and the like also what they fall back to.
LOOSE = (
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    "'strict-dynamic'",
    "*",
    "data:",
    "blob:",
    "http:",
)


@pytest.fixture(scope="module")
def answers(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, HttpResponse]]:
    """What the owner is answered at every address, over TLS."""
    over_tls = override_settings(SECURE_HSTS_SECONDS=A_YEAR, SECURE_HSTS_INCLUDE_SUBDOMAINS=True)
    with shared.scene(django_db_blocker), over_tls:
        subjects = one_of_each()
        owner = client_of(cast.olga())
        yield {
            name: owner.get(reverse(name, args=subjects[route.arguments]), secure=True)
            for name, route in ROUTES.items()
        }


def policy_of(answer: HttpResponse) -> dict[str, list[str]]:
    parts = (part.split() for part in answer.headers["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in filter(None, parts)}


def is_page(answer: HttpResponse) -> bool:
    return answer.headers.get("Content-Type", "").startswith("text/html")


def test_s1_every_answer_has_every_policy(answers) -> None:
    for name, answer in answers.items():
        headers = answer.headers
        assert headers["Content-Security-Policy"], name
        assert headers["X-Content-Type-Options"] == "nosniff", name
        assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin", name
        assert "camera=()" in headers["Permissions-Policy"], name
        assert f"max-age={A_YEAR}" in headers["Strict-Transport-Security"], name


def test_s2_no_policy_lets_a_stranger_in(answers) -> None:
    """What csp_evaluator looks for: loose sources of scripts and styles, and ways around those that are named."""
    for name, answer in answers.items():
        policy = policy_of(answer)
        assert policy["default-src"] == ["'none'"], name
        assert policy["base-uri"] == ["'none'"], name
        assert policy.get("object-src", policy["default-src"]) == ["'none'"], name
        for kind in ("script-src", "style-src"):
            said = policy.get(kind, ["'none'"])
            assert not set(said) & set(LOOSE), (name, kind)
            assert all(source.startswith("'") for source in said), f"{name} takes {kind} from elsewhere"


EVALUATE = """
const modules = process.argv[1] + "/csp_evaluator/dist/";
const { CspEvaluator } = require(modules + "evaluator.js");
const { CspParser } = require(modules + "parser.js");
const found = (policy) => new CspEvaluator(new CspParser(policy).csp).evaluate();
console.log(JSON.stringify(JSON.parse(require("fs").readFileSync(0)).map(found)));
"""
# Its standing note on a policy that names our own site for scripts: we keep no JSONP and no files that run.
STANDING = {("script-src", "'self'", 50)}
# That the evaluator is heard when it has something to say.
LOOSENED = {
    "default-src 'none'; script-src 'self' 'unsafe-inline'; base-uri 'none'": (
        "script-src",
        "'unsafe-inline'",
        10,
    ),
    "default-src 'none'; script-src *; base-uri 'none'": ("script-src", "*", 10),
    "default-src 'none'; script-src 'self' https://ajax.googleapis.com": (
        *("script-src", "https://ajax.googleapis.com", 10),
    ),
}


def test_s2_csp_evaluator_has_nothing_to_say_but_its_standing_note(answers, tmp_path: Path) -> None:
    """Google's own, over every policy that we send: what our own look at them may have missed."""
    modules = npm.install(
        tmp_path, ["csp_evaluator@1.1.8"], untried="what csp_evaluator says of our policies"
    )
    sent = {answer.headers["Content-Security-Policy"] for answer in answers.values()}
    sent |= {Client().get(address).headers["Content-Security-Policy"] for address in REFUSALS}
    sent |= {
        Client().post(address).headers["Content-Security-Policy"] for address in ("/", "/embed/a/", "/oembed")
    }
    # And as production has them, where pages wear their sheets inside.
    worn = Sheet("", "'sha256-AAAA'", build_policy(update={"style-src": ["'sha256-AAAA'"]}))
    frame = open_frame(HttpResponse(), ancestors_from(["https://paper.example"]), worn)
    sent |= {worn.policy, frame.headers["Content-Security-Policy"]}
    assert len(sent) >= 6, "frames and pages, those that wear a sheet, refusals and what the desk frames"
    policies = [*sorted(sent), *LOOSENED]
    told = json.loads(npm.node(EVALUATE, json.dumps(policies), modules))
    found = {
        policy: {(one["directive"], one.get("value"), one["severity"]) for one in findings}
        for policy, findings in zip(policies, told, strict=True)
    }
    assert all(note in found[policy] for policy, note in LOOSENED.items()), "it finds nothing at all"
    assert {policy: found[policy] - STANDING for policy in sent if found[policy] - STANDING} == {}


def test_s4_only_frames_may_be_framed(answers) -> None:
    for name, answer in answers.items():
        ancestors = policy_of(answer)["frame-ancestors"]
        if name in FRAMED_BY_THE_DESK:
            assert (answer.headers["X-Frame-Options"], ancestors) == ("SAMEORIGIN", ["'self'"]), name
        elif name.startswith("embed:"):
            assert "X-Frame-Options" not in answer.headers, name
            assert ancestors == (["*"] if answer.status_code == 404 else ["'self'"]), name
        else:
            assert (answer.headers["X-Frame-Options"], ancestors) == ("DENY", ["'none'"]), name


def test_s6_a_page_shares_its_window_with_no_other_site(answers) -> None:
    pages = [name for name, answer in answers.items() if is_page(answer) and not name.startswith("embed:")]
    assert len(pages) > 50
    for name in pages:
        assert answers[name].headers["Cross-Origin-Opener-Policy"] == "same-origin", name


def test_s24_what_is_answered_before_a_token_is_asked_for_takes_nothing(answers) -> None:
    """Forms are guarded further in than where the public is answered, so nothing there may be one."""
    public = [answer.wsgi_request.path for answer in answers.values()]
    public = [address for address in public if address.startswith(OF_THE_PUBLIC)]
    assert len(public) > 25
    client = Client(enforce_csrf_checks=True)
    for method in ("post", "put", "patch", "delete"):
        taken = [address for address in public if getattr(client, method)(address).status_code != 405]
        assert taken == [], method


def test_s42_nothing_private_is_kept_on_the_way(answers) -> None:
    private = [name for name in ROUTES if not name.startswith(("reader:", "embed"))]
    assert len(private) > 50
    kept = [
        f"{name} {answers[name].status_code}"
        for name in private
        # What is not there is told to everybody in the same words.
        if answers[name].status_code != 404
        and "no-store" not in answers[name].headers.get("Cache-Control", "")
    ]
    assert kept == []


def test_what_frames_show_may_be_loaded_from_anywhere(answers) -> None:
    for name in (
        "reader:image",
        "reader:timeline-image",
        "reader:event-image",
        "embed-loader",
        "embed:accent",
    ):
        assert answers[name].headers["Cross-Origin-Resource-Policy"] == "cross-origin", name
    assert "Cross-Origin-Resource-Policy" not in answers["desk:overview"].headers


def test_s1_what_is_not_there_has_them_too() -> None:
    for address in (*REFUSALS, "/oembed", "/desk/nothing/"):
        headers = Client().get(address).headers
        for said in (
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
        ):
            assert headers[said], address
