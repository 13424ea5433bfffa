"""The code to paste: it works where it is pasted, and no title breaks out of it."""

import html
from html.parser import HTMLParser

import pytest
from django.template import Context, Template

from timeline.models import Timeline
from timeline.rendering.embed_code import iframe_code

SITE = "https://news.example"
HEIGHTS = (2100, 1200, 900)
TITLES = [
    "Talks",
    'The "winter" talks & after',
    '"><script>alert(1)</script>',
    "</textarea><script>alert(1)</script>",
    "' onload='alert(1)",
]


class Elements(HTMLParser):
    """The elements of a piece of HTML, each with its attributes, and its text."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(code)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.text += data


def timeline(title: str = "Talks") -> Timeline:
    return Timeline(title=title, slug="talks")


@pytest.mark.parametrize("title", TITLES)
def test_it_is_a_frame_and_a_link(title):
    code = Elements(iframe_code(timeline(title), SITE, HEIGHTS))
    assert [tag for tag, _ in code.found] == ["div", "iframe", "p", "a"]
    frame = code.found[1][1]
    assert (frame.pop("style") or "").startswith("border:0;height:m")
    assert frame == {
        "src": "https://news.example/embed/talks/",
        "title": title,
        "loading": "lazy",
        "width": "100%",
        "height": "1200",
        "allow": "fullscreen; clipboard-write",
        "referrerpolicy": "strict-origin-when-cross-origin",
    }
    assert code.found[3][1] == {"href": "https://news.example/timelines/talks/"}
    assert code.text.strip() == title


@pytest.mark.parametrize("title", TITLES)
def test_a_page_shows_exactly_the_code(title):
    code = iframe_code(timeline(title), SITE, HEIGHTS)
    shown = Template("<textarea>{{ code }}</textarea>").render(Context({"code": code}))
    inside = shown.removeprefix("<textarea>").removesuffix("</textarea>")
    assert "<" not in inside, "it must be words on the page that shows it"
    assert html.unescape(inside) == code
