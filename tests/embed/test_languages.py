"""Each word of a frame is told to be in its own language, and runs its own way, whichever the frame itself speaks."""

from html.parser import HTMLParser

import pytest
from django.test import Client
from django.utils.html import VOID_ELEMENTS

from tests import cast, make
from timeline.editorial.correcting import retract
from timeline.models import Timeline

pytestmark = pytest.mark.django_db

HEADLINE, SUMMARY, NAME = "اجتماع الوزراء", "قال الوزير إن الاجتماع انتهى.", "Diplomacy"


class Told(HTMLParser):
    """Words, with the language and the direction of the nearest element that has one."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.around: list[tuple[str, str]] = [("", "")]
        self.words: dict[str, tuple[str, str]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID_ELEMENTS:
            said, (language, way) = dict(attrs), self.around[-1]
            self.around.append((said.get("lang") or language, said.get("dir") or way))

    def handle_endtag(self, tag: str) -> None:
        self.around.pop()

    def handle_data(self, data: str) -> None:
        # Of what stands in the picture too it is the list that is told of, which comes after it.
        self.words[" ".join(data.split())] = self.around[-1]


@pytest.fixture
def arabic() -> Timeline:
    timeline = make.timeline("محادثات")
    timeline.language = "ar"
    timeline.save()
    event = make.published_event(HEADLINE, on=timeline, summary=SUMMARY, attribution="UN")
    retract(event, by=cast.paula(), expected_version=event.version, reason="لم يحدث ذلك.")
    return timeline


def told(timeline: Timeline, **chosen: str) -> dict[str, tuple[str, str]]:
    embed = make.embed(timeline, **chosen)
    return Told(Client().get(f"/embed/{timeline.slug}/{embed.public_id}/").content.decode()).words


def test_words_of_the_frame_are_in_its_language_and_those_of_the_timeline_in_theirs(arabic) -> None:
    words = told(arabic, language="en")
    for own in ("محادثات", HEADLINE, "لم يحدث ذلك."):
        assert words[own] == ("ar", "auto")
    assert words[NAME][0] == "ar"
    assert words["How the talks came about."] == ("ar", "auto")
    for ours in ("Retracted.", "The whole timeline, to search and zoom"):
        assert words[ours] == ("en-GB", "")


def test_where_both_are_one_it_is_said_once(arabic) -> None:
    words = told(arabic)
    assert {language for language, _ in words.values()} == {"", "ar"}
    assert words[HEADLINE] == ("ar", "auto")
    talks = make.timeline()
    make.published_event("Ministers meet", on=talks, summary="They met.", attribution="UN")
    words = told(talks, language="ar")
    assert words["They met."] == words["Ministers meet"] == ("en", "auto")
    assert next(around for line, around in words.items() if "UN" in line) == ("ar", "rtl")
