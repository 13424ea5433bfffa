"""Text made to run in somebody's browser, in every field that people type, on every page that shows it: inert."""

from html.parser import HTMLParser

import pytest

from tests import cast, make
from tests.web.pages import client_of
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.models import Event

pytestmark = pytest.mark.django_db

CORPUS = [
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    "</title></textarea></script><svg onload=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "<a href=javascript:alert(1)>x</a>",
    "[x](javascript:alert(1)) [y](//evil.example) <javascript:alert(1)>",
    '[x](https://example.org/"onclick="alert(1))',
    "![x](https://example.org/x.png) <iframe src=//evil.example>",
    "**<b onclick=alert(1)>** {{ 7|add:7 }} {% include 'x' %}",
]
RUNNING = {"object", "embed", "base", "iframe", "math", "foreignobject", "animate"}
SAFE = ("/", "#", "?", "http://", "https://", "mailto:", "data:image/")


class Page(HTMLParser):
    """What in a page could run, or lead to where nobody meant to go."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        told = dict(attributes)
        if tag in RUNNING or (
            tag == "script" and not (told.get("src") or "ld+json" in (told.get("type") or ""))
        ):
            self.faults.append(tag)
        for name, value in attributes:
            address = (value or "").strip().lower()
            if name.startswith("on"):
                self.faults.append(f"{tag} {name}")
            if name in ("href", "src", "action", "formaction") and address and not address.startswith(SAFE):
                self.faults.append(f"{tag} {name}={value}")
            if "evil.example" in address and name in ("href", "src"):
                self.faults.append(f"{tag} {name}={value}")


def published(hostile: str) -> Event:
    image = make.image().to_record(alt=hostile, caption=hostile, credit=hostile)
    texts = dict.fromkeys(("summary", "date_words", "place", "attribution"), hostile)
    timeline = make.timeline(hostile)
    event = make.draft(hostile, on=timeline, image=image, cited=False, **texts)
    source = make.source(
        f"Minutes {hostile}", authors=hostile, url='https://example.org/?q="><svg/onload=alert(1)>'
    )
    other = {"other_date": make.day("2022-03-05"), "other_date_reason": hostile}
    citation = NewCitation(source, locator=hostile, note=hostile, **other)
    event = cite(event, citation, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


@pytest.mark.parametrize("hostile", CORPUS)
def test_nothing_typed_runs_anywhere(client, hostile):
    event = published(hostile)
    timeline, citation = event.entries.get().timeline, event.citations.get()
    for address in (event_address(event), timeline_address(timeline), f"/embed/{timeline.slug}/", "/"):
        assert Page(client.get(address).content.decode()).faults == [], address
    desk = client_of(cast.edith())
    draft = make.draft(hostile, on=timeline, image=event.to_record().image, summary=hostile)
    cited = f"/desk/sources/{citation.source_id}/"
    for address in (
        f"/desk/events/{event.public_id}/",
        f"/desk/events/{draft.public_id}/edit/",
        "/desk/events/",
        cited,
    ):
        answer = desk.get(address)
        assert answer.status_code == 200
        assert Page(answer.content.decode()).faults == [], address
    assert Page(desk.post("/desk/summary-preview/", {"summary": hostile}).content.decode()).faults == []


def test_the_reader_of_pages_sees_what_it_is_for():
    for html in (
        "<script>x</script>",
        "<b onclick=x>",
        "<a href='javascript:x'>",
        "<img src='//evil.example/x'>",
    ):
        assert Page(html).faults
