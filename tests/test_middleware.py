"""What cannot be read is refused in a sentence, also by a newsroom that is only being tried out."""

import pytest
from django.test import Client

from tests import make
from tests.web.pages import text_of

NEW = "/desk/sources/new/"
MULTIPART = "multipart/form-data; boundary="


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize(
    ("sent", "content_type", "sentence"),
    [
        (b"text=" + b"x" * 6_000_000, "application/x-www-form-urlencoded", "Paste it in parts."),
        (
            b"&".join(b"f%d=x" % number for number in range(2000)),
            "application/x-www-form-urlencoded",
            "in parts",
        ),
        (b"nothing of the kind", MULTIPART, "cannot be read"),
        (b"nothing of the kind", MULTIPART + "x" * 300, "cannot be read"),
    ],
    ids=["too long", "too many", "no boundary", "boundary too long"],
)
def test_what_is_too_much_or_broken_gets_a_sentence(settings, debug, sent, content_type, sentence):
    settings.DEBUG = debug
    answer = Client().post(NEW, data=sent, content_type=content_type)
    assert answer.status_code == 400
    assert sentence in text_of(answer)
    assert "Traceback" not in text_of(answer)


@pytest.mark.django_db
@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize(
    "address", ["/nowhere/", "/timelines/nowhere/", "/events/nowhere/", "/static/nowhere.css"]
)
def test_a_wrong_address_gets_our_own_page(settings, debug, address):
    settings.DEBUG = debug
    answer = Client().get(address)
    assert answer.status_code == 404
    assert "URLconf" not in text_of(answer)
    assert "There is nothing here" in text_of(answer)


@pytest.mark.parametrize("debug", [False, True])
def test_an_address_with_too_much_in_it_gets_a_sentence(settings, debug):
    settings.DEBUG = debug
    answer = Client().get("/?" + "&".join(f"lane=a{number}" for number in range(1200)))
    assert answer.status_code == 400
    assert "Traceback" not in text_of(answer)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/embed/talks/", "/timelines/talks/", "/timelines/talks/sources/", "/embed/nobody/"]
)
def test_what_is_for_everybody_is_answered_before_anybody_is_looked_for(client, settings, address):
    """And looks no different for it."""
    make.published_event(on=make.timeline("Talks"))
    whole = client.get(address)
    inner = settings.MIDDLEWARE.index("timeline.middleware.answer_the_public") + 1
    settings.MIDDLEWARE = [*settings.MIDDLEWARE[:inner], "tests.test_middleware.nobody_comes_here"]
    alone = Client().get(address)
    assert (alone.status_code, alone.content, dict(alone.headers)) == (
        whole.status_code,
        whole.content,
        dict(whole.headers),
    )
    assert alone["Content-Length"] == str(len(alone.content))
    assert ("X-Frame-Options" in alone) is not address.startswith("/embed/")


def nobody_comes_here(get_response):
    def middleware(request):
        raise AssertionError("a session would be looked for")

    return middleware
