"""The pages that say no: a kind sentence, the right status, and nobody asked who it is."""

import pytest
from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpResponse
from django.test import Client, RequestFactory
from django.urls import include, path

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.web import refusals


def raising(exception):
    def view(request):
        raise exception

    return view


REFUSED = [
    ("bad/", BadRequest("CANARY"), 400, "cannot be read"),
    ("suspicious/", SuspiciousOperation("CANARY"), 400, "cannot be read"),
    ("too-big/", RequestDataTooBig("CANARY"), 400, "Paste it in parts"),
    ("forbidden/", PermissionDenied("CANARY"), 403, "another account, or another role"),
    ("missing/", Http404("CANARY"), 404, "The address may be mistyped"),
    ("broken/", ZeroDivisionError("CANARY"), 500, "Something went wrong on our side"),
]

urlpatterns = [
    *(path(place, raising(exception)) for place, exception, _, _ in REFUSED),
    path("", include("timeline.urls")),
]
handler400, handler403 = refusals.bad_request, refusals.forbidden
handler404, handler500 = refusals.not_found, refusals.server_error


# Without a database: a page that asked it for anything would fail here.
@pytest.mark.parametrize(
    ("place", "exception", "status", "sentence"), REFUSED, ids=[row[0] for row in REFUSED]
)
@pytest.mark.urls(__name__)
def test_a_refusal_has_its_status_and_its_sentence(place, exception, status, sentence):
    answer = Client(raise_request_exception=False).get(f"/{place}")
    assert answer.status_code == status
    assert sentence in text_of(answer)
    assert "CANARY" not in answer.content.decode(), "what the program says to itself is not for readers"


@pytest.mark.parametrize("place", [row[0] for row in REFUSED])
@pytest.mark.urls(__name__)
def test_a_refusal_is_the_same_for_everybody(db, place):
    strangers, editors = Client(raise_request_exception=False), client_of(cast.edith())
    editors.raise_request_exception = False
    answers = [client.get(f"/{place}") for client in (strangers, editors)]
    assert answers[0].content == answers[1].content
    for answer in answers:
        assert not answer.cookies
        assert "Cookie" not in answer.headers.get("Vary", "")


@pytest.mark.parametrize(
    "address",
    [
        "/nothing/",
        "/timelines/nothing/",
        "/timelines/<script>alert(1)</script>/",
        "/timelines/%00/",
        "/timelines/%0d%0aSet-Cookie:a=b/",
        "/events/0000000000/",
        f"/{'a' * 3000}/",
        "/%ff%fe/",
        "/../../etc/passwd",
    ],
)
@pytest.mark.django_db
def test_an_address_that_leads_nowhere_says_where_to_go(address):
    answer = Client().get(address)
    assert answer.status_code == 404
    assert "There is nothing here" in text_of(answer)
    assert 'href="/"' in answer.content.decode()
    assert "alert(1)" not in answer.content.decode()


@pytest.mark.django_db
def test_a_draft_and_nothing_at_all_are_told_the_same():
    draft = make.draft("A canary in a draft")
    hidden = make.timeline("Hidden", public=False)
    nothing = Client().get("/events/zzzzzzzzzz/").content
    for address in (f"/events/{draft.public_id}/", f"/timelines/{hidden.slug}/"):
        answer = Client().get(address)
        assert answer.status_code == 404
        assert answer.content == nothing


@pytest.mark.django_db
def test_no_cache_keeps_a_closed_timeline_shut_after_it_is_opened():
    hidden = make.timeline("Hidden", public=False)
    event = make.published_event(on=hidden)
    addresses = [
        f"/timelines/{hidden.slug}/",
        f"/events/{event.public_id}/",
        f"/embed/{hidden.slug}/",
        "/nothing/",
    ]
    for address in addresses:
        answer = Client().get(address)
        assert answer.status_code == 404
        assert {"public", "no-cache"} == set(answer.headers["Cache-Control"].split(", ")), address


@pytest.mark.django_db
def test_a_form_without_its_token_says_that_it_is_out_of_date():
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.edith())
    answer = client.post("/desk/timelines/new/", {"title": "Talks"})
    assert answer.status_code == 403
    assert "This form is out of date." in text_of(answer)
    assert "Nothing was changed." in text_of(answer)


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/desk/sources/new/", "/desk/events/new/", "/desk/timelines/new/"])
def test_more_text_than_is_read_is_refused_with_what_to_do(address):
    answer = client_of(cast.edith()).post(address, {"text": "x" * 6_000_000})
    assert answer.status_code == 400
    assert "Paste it in parts" in text_of(answer)
    assert "what you typed is most likely still there" in text_of(answer)


@pytest.mark.django_db
def test_more_fields_than_any_form_has_are_refused_with_a_sentence():
    answer = client_of(cast.edith()).post(
        "/desk/timelines/new/", {f"f{number}": "x" for number in range(2000)}
    )
    assert answer.status_code == 400
    assert "Send it in parts" in text_of(answer)


@pytest.mark.django_db
def test_an_unknown_host_is_refused_with_a_sentence():
    answer = Client().get("/", headers={"Host": "evil.example"})
    assert answer.status_code == 400
    assert "cannot be read" in text_of(answer)
    assert "evil.example" not in answer.content.decode()


def test_where_even_the_page_about_a_fault_is_broken_plain_words_are_left(settings):
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": []}]
    answer = refusals.server_error(RequestFactory().get("/"))
    assert isinstance(answer, HttpResponse)
    assert answer.status_code == 500
    assert "Something went wrong on our side" in text_of(answer)
