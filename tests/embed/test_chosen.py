"""A frame as an editor chose it: a change at the desk reaches the article, and switching off takes it out."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from tests import cast, make
from tests.rendering.test_event_page import corrected
from tests.web.pages import text_of
from timeline.editorial.correcting import retract
from timeline.editorial.embedding import change_embed, switch_embed
from timeline.editorial.withholding import withhold
from timeline.models import Timeline

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def page(embed):
    return Client().get(f"/embed/{embed.timeline.slug}/{embed.public_id}/")


def headlines(embed) -> list[str]:
    """Of the events that are in sight, folded ones left out."""
    html = re.sub(
        r'<details class="embed-sources">.*?</details>', "", page(embed).content.decode(), flags=re.DOTALL
    )
    in_sight = re.sub(r"<details.*?</details>", "", html, flags=re.DOTALL)
    return re.findall(r"<h3[^>]*><a [^>]*>([^<]*)</a>", in_sight)


def three(on: Timeline) -> list:
    days = [("Crimea", "2014-03-18"), ("Minsk", "2015-02-12"), ("Geneva", "2022-01-10")]
    return [make.published_event(headline, on=on, date=date) for headline, date in days]


def test_a_change_at_the_desk_reaches_the_article(talks) -> None:
    three(talks)
    embed = make.embed(talks, start="2015")
    assert headlines(embed) == ["Minsk", "Geneva"]
    change_embed(embed, replace(embed.to_choices(), start=""), by=cast.edith(), expected_version=1)
    assert headlines(embed) == ["Crimea", "Minsk", "Geneva"]


def test_switched_off_or_under_another_timeline_it_is_not_there(talks) -> None:
    other, embed = make.timeline("Other"), make.embed(talks)
    assert Client().get(f"/embed/{other.slug}/{embed.public_id}/").status_code == 404
    assert page(embed).status_code == 200
    switch_embed(embed, False, by=cast.edith())
    answer = page(embed)
    assert answer.status_code == 404
    assert answer.content == Client().get("/embed/nothing/").content
    assert "This timeline is not shown here." in text_of(answer), (
        "true of both, for the timeline may be public"
    )


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ({"end": "2014"}, ["Crimea"]),
        ({"start": "2015", "end": "2022"}, ["Minsk", "Geneva"]),
        ({"order": "newest"}, ["Geneva", "Minsk", "Crimea"]),
        ({"lanes": ("military",)}, []),
        ({"lanes": ("diplomacy",)}, ["Crimea", "Minsk", "Geneva"]),
        ({"least_importance": 4}, []),
        ({"least_importance": 3}, ["Crimea", "Minsk", "Geneva"]),
        ({"begins": "today"}, ["Geneva"]),
        ({"begins": "nearest"}, ["Geneva"]),
        ({"shows": "axis"}, []),
    ],
)
def test_what_is_chosen_is_shown(talks, chosen, shown) -> None:
    three(talks)
    assert headlines(make.embed(talks, **chosen)) == shown


def test_it_begins_with_an_event_and_folds_what_came_before(talks) -> None:
    _crimea, minsk, _geneva = three(talks)
    embed = make.embed(talks, begins="event", begins_with=minsk.public_id)
    assert headlines(embed) == ["Minsk", "Geneva"]
    assert "One earlier event" in text_of(page(embed))
    assert "Crimea" in text_of(page(embed))
    newest = make.embed(talks, begins="event", begins_with=minsk.public_id, order="newest")
    assert headlines(newest) == ["Minsk", "Crimea"]
    assert "One later event" in text_of(page(newest))


def test_a_heading_that_is_folded_in_part_is_not_mistaken_for_itself(talks) -> None:
    three(talks)
    again = make.published_event("Minsk again", on=talks, date="2015-03")
    split = page(make.embed(talks, begins="event", begins_with=again.public_id)).content.decode()
    assert split.count(">2015</h2>") == 2
    names = re.findall(r' id="([^"]+)"', split)
    assert len(names) == len(set(names))


def test_the_picture_and_the_list_are_each_left_out(talks) -> None:
    three(talks)
    assert "<svg" not in page(make.embed(talks, shows="list")).content.decode()
    html = page(make.embed(talks, shows="axis")).content.decode()
    assert "<svg" in html
    assert "<h3" not in html


def test_a_mark_leads_to_the_event_in_the_list_or_to_its_own_page(talks) -> None:
    three(talks)
    for chosen, leads in [({}, r"#e-\w+"), ({"shows": "axis"}, r"http://[\w.:]+/events/\w+/")]:
        html = page(make.embed(talks, **chosen)).content.decode()
        marks = re.findall(r'<a class="axis__mark[^>]*>', html)
        assert marks
        for mark in marks:
            assert re.search(f'href="{leads}"', mark), mark
            assert ('target="_blank" rel="noopener"' in mark) is (leads[0] != "#")


def test_the_look_is_said_in_classes_and_sheets_and_never_in_styles(talks) -> None:
    embed = make.embed(talks, theme="dark", density="compact", accent="#0a5c36", greatest_height=480)
    html = page(embed).content.decode()
    assert '<html class="embedded is-dark is-compact"' in html
    assert 'data-most="480"' in html
    assert 'href="/embed/accent/0a5c36.css"' in html
    assert "style=" not in html
    sheet = Client().get("/embed/accent/0a5c36.css")
    assert sheet.status_code == 200
    assert b"--accent:light-dark(#0a5c36,#" in sheet.content
    assert sheet.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert Client().get("/embed/accent/ffee00.css").status_code == 404


def test_it_speaks_the_language_that_is_chosen_around_words_in_their_own(talks) -> None:
    make.published_event("Ministers meet", on=talks)
    html = page(make.embed(talks, language="uk")).content.decode()
    assert 'lang="uk"' in html
    assert "березня" in html
    assert '<h1 lang="en" dir="auto">' in html


def test_pinned_it_still_says_what_it_said_and_says_what_changed() -> None:
    with time_machine.travel(datetime(2026, 3, 10, tzinfo=UTC)) as clock:
        talks = make.timeline()
        changed = make.published_event("Ministers meet in Vienna", on=talks)
        taken_back = make.published_event("A deal is signed", on=talks, date="2022-03-08")
        gone = make.published_event("A name that must go", on=talks, date="2022-03-09")
        corrected(make.published_event("A mistake", on=talks, date="2022-03-10"), headline="Put right before")
        clock.move_to(datetime(2026, 4, 10, tzinfo=UTC))
        embed = make.embed(talks, pinned_at=timezone.now())
        as_it_was = headlines(embed)
        for day in range(1, 11):
            clock.move_to(datetime(2026, 5, day, tzinfo=UTC))
            changed = corrected(changed, headline=f"Ministers meet in Geneva, {day}")
        clock.move_to(datetime(2026, 6, 1, tzinfo=UTC))
        retract(
            taken_back,
            by=cast.paula(),
            expected_version=taken_back.version,
            reason="It was never signed.",
        )
        make.published_event("Came later", on=talks)
        assert headlines(embed) == as_it_was
        words = text_of(page(embed))
        assert "As it stood on 10 April 2026, 00:00 UTC." in words
        assert "2 events have been corrected or retracted since, and say so." in words
        assert "Came later" not in words
        assert "It was never signed." in words
        # What the law has out of sight is out of sight at every moment.
        withhold(gone, by=cast.paula(), expected_version=gone.version, reason="A court said so.")
        assert "A name that must go" not in text_of(page(embed))


def test_a_moment_at_which_nobody_could_see_it_shows_nothing(talks) -> None:
    three(talks)
    embed = make.embed(talks, pinned_at=timezone.now() - timedelta(days=9))
    assert headlines(embed) == []
    assert "was not open to the public then" in text_of(page(embed))
