"""Pages are sent without their templates' margins, and say what they said."""

import pytest
from django.http import HttpResponse
from django.utils import timezone

from timeline.rendering.public_answers import Kept


def sent(body: str, content_type: str = "text/html; charset=utf-8") -> str:
    response = HttpResponse(body, content_type=content_type)
    return Kept.of(response, "version", timezone.now(), None).body.decode()


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<p>\n  \n    One\n\n  two</p>\n", "<p>\nOne\ntwo</p>\n"),
        ("<p>a</p>\n\n<textarea>\n  a\n\n  b</textarea>\n  <p>c</p>", None),
        ("<style>a {\n  b: c;\n}\n\n</style>\n\n<pre>\n  x\n\n</pre>", None),
    ],
)
def test_margins_go_and_what_is_told_with_them_stays(page, told) -> None:
    kept = sent(page)
    if told is not None:
        assert kept == told
    for part in (
        "<textarea>\n  a\n\n  b</textarea>",
        "<style>a {\n  b: c;\n}\n\n</style>",
        "<pre>\n  x\n\n</pre>",
    ):
        assert (part in page) == (part in kept)
    assert len(kept) <= len(page)


def test_what_is_no_page_is_sent_as_it_is() -> None:
    assert sent("a\n\n  b\n", "text/plain; charset=utf-8") == "a\n\n  b\n"
