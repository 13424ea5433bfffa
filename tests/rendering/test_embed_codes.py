"""All the codes of a timeline: each leads to what it is about, whole and escaped, whatever the timeline is called."""

import re
from datetime import UTC, datetime

import pytest
import time_machine
from django.utils import timezone

from tests import cast, make
from tests.rendering.test_embed_code import SITE, TITLES, Elements
from tests.web.test_other_dates import publish_all, with_another_date
from timeline.editorial.correcting import retract
from timeline.models import Timeline
from timeline.rendering import embed_page
from timeline.rendering.embed_code import USUAL_HEIGHTS, Subject, _height_by_width, codes_of
from timeline.rendering.embed_height import WIDTHS

pytestmark = pytest.mark.django_db
TAGS = {
    "loader": ["sourceline-timeline", "a", "script"],
    "iframe": ["div", "iframe", "p", "a"],
    "pym": ["div", "a"],
    "amp": ["amp-iframe", "div", "div", "amp-img", "p", "a"],
    "newsletter": ["a", "img"],
    "picture": ["a", "img"],
}

CHOSEN = {
    "the picture alone": {"shows": "axis"},
    "nothing": {"start": "2030"},
    "a part": {"end": "2022-03-05"},
}


def codes(timeline: Timeline, embed=None) -> dict[str, str]:
    return {code.name: code.text for code in codes_of(timeline, embed, site=SITE, at=timezone.localtime())}


def called(title: str) -> Timeline:
    """A timeline of that name, however it came past the forms."""
    timeline = make.timeline()
    make.published_event(title, on=timeline)
    Timeline.objects.filter(pk=timeline.pk).update(title=title, standfirst=title)
    return Timeline.objects.get(pk=timeline.pk)


@pytest.mark.parametrize("title", TITLES)
def test_no_title_breaks_out_of_a_code(title) -> None:
    found = codes(called(title))
    for name, tags in TAGS.items():
        code = Elements(found[name])
        assert [tag for tag, _ in code.found] == tags, name
        written = [code.text, *(value or "" for _, said in code.found for value in said.values())]
        assert any(title in words for words in written), name
    article = Elements(found["article"])
    assert {tag for tag, _ in article.found} == {
        *("article", "h2", "h3", "p", "ol", "li", "time", "strong", "a", "sup", "cite")
    }
    assert article.text.count(title) == 3, "its title, its standfirst and the headline"


def test_every_code_says_where_it_works_and_is_offered_once() -> None:
    offered = codes_of(make.timeline(), None, site=SITE, at=timezone.localtime())
    assert len({code.name for code in offered}) == len({code.label for code in offered}) == len(offered) == 8
    assert all(code.where_it_works.endswith(".") for code in offered)


def test_the_codes_lead_to_what_an_editor_chose() -> None:
    talks = make.timeline()
    embed = make.embed(talks)
    frame = f"{SITE}/embed/{talks.slug}/{embed.public_id}/"
    for name, code in codes(talks, embed).items():
        assert (frame in code) == (name != "article")
    for name, code in codes(talks).items():
        assert embed.public_id not in code
        assert (f"{SITE}/embed/{talks.slug}/" in code) == (name not in ("article", "oembed"))


def test_the_line_to_paste_is_one_line_that_any_old_editor_takes() -> None:
    code = codes(make.timeline())["loader"]
    assert "\n" not in code
    script = Elements(code).found[-1]
    assert script == ("script", {"async": None, "src": f"{SITE}/embed.js"})
    assert re.fullmatch(r"\d+ \d+ \d+", Elements(code).found[0][1]["heights"] or "")


def test_a_frame_is_polite_where_it_stands() -> None:
    [(_, box), (_, frame), *_] = Elements(codes(make.timeline("Talks"))["iframe"]).found
    assert box == {"style": "container-type:inline-size"}
    assert int(frame.pop("height") or 0) >= 150
    assert (frame.pop("style") or "").startswith("border:0;height:m")
    assert frame == {
        "src": f"{SITE}/embed/talks/",
        "title": "Talks",
        "loading": "lazy",
        "width": "100%",
        "allow": "fullscreen; clipboard-write",
        "referrerpolicy": "strict-origin-when-cross-origin",
    }


@pytest.mark.parametrize("heights", [(4600, 3200, 2400), (4600, 900, 880), (824, 873, 862), USUAL_HEIGHTS])
def test_the_height_in_css_is_the_one_told_at_each_width(heights) -> None:
    written = _height_by_width(Subject(SITE, "", "", "", heights))
    for width, height in zip((*WIDTHS, 1900), (*heights, heights[-1]), strict=True):
        assert abs(height_at(written, width) - height) < 2


def height_at(written: str, width: int) -> float:
    """What the CSS says, in a box of that width: the higher or the lower of two lines that go on level."""
    line = r"(-?\d+)px \+ (-?\d+\.\d+)\*min\(100cqw,(\d+)px\)"
    found = re.fullmatch(rf"(max|min)\({line},{line}\)", written)
    assert found, written
    which, *numbers = found.groups()
    lines = (numbers[:3], numbers[3:])
    ends = [float(base) + float(step) * min(width, int(most)) for base, step, most in lines]
    return max(ends) if which == "max" else min(ends)


def test_the_text_has_footnotes_that_find_each_other_and_whole_addresses() -> None:
    talks = make.timeline()
    make.published_event("Ministers meet", on=talks, date="2014")
    article = codes(talks)["article"]
    links = [said["href"] or "" for tag, said in Elements(article).found if tag == "a"]
    ids = {said["id"] for tag, said in Elements(article).found if tag == "li" and "id" in said}
    notes = {link[1:] for link in links if link.startswith("#")}
    assert notes == ids != set()
    assert all(link.startswith("http") for link in links if not link.startswith("#"))
    assert '<time datetime="2014">2014</time>' in article
    assert "class=" not in article
    assert "style=" not in article


def test_the_text_tells_all_that_the_frame_shows_and_what_is_left_out(monkeypatch) -> None:
    monkeypatch.setattr(embed_page, "MOST_IN_FRAME", 4)
    talks = make.timeline()
    assert "<p>Nothing has been published on this timeline yet.</p>" in codes(talks)["article"]
    for day in range(1, 6):
        make.published_event(f"Round {day}", on=talks, date=f"2022-03-{day:02d}")
    told = {
        name: codes(talks, make.embed(talks, name, **chosen))["article"] for name, chosen in CHOSEN.items()
    }
    assert ">Round 1<" in told["the picture alone"], "which cannot be shown in words"
    assert "No event of this timeline is in the part that is asked for." in told["nothing"]
    assert "<ol>" not in told["nothing"]
    assert ">All 5 events, to search and zoom<" in told["a part"]


def test_the_text_tells_the_other_date_with_a_footnote_of_its_own() -> None:
    talks = make.timeline()
    publish_all(with_another_date(make.draft(on=talks)))
    article = codes(talks)["article"]
    assert '<p>or 5 March 2022 <sup><a href="#talks-source-2">[2]</a></sup></p>' in article
    assert "The other account" in article.partition('<li id="talks-source-2">')[2]


def test_the_text_says_as_of_when_it_tells_what_it_tells() -> None:
    with time_machine.travel(datetime(2026, 3, 10, 12, tzinfo=UTC), tick=False) as clock:
        talks = make.timeline()
        event = make.published_event("Ministers meet", on=talks)
        pinned = make.embed(talks, pinned_at=timezone.now())
        clock.shift(3600)
        retract(event, by=cast.paula(), expected_version=event.version, reason="They did not.")
        now, then = codes(talks)["article"], codes(talks, pinned)["article"]
    assert "As it stood on 10 March 2026, 13:00 UTC." in now
    assert "(retracted)" in now and "<s>Ministers meet</s>" in now
    assert "As it stood on 10 March 2026, 12:00 UTC." in then
    assert "(retracted)" not in then and "<s>" not in then
    for article in (now, then):
        assert "<strong>Retraction:</strong> They did not." in article


def test_footnotes_of_two_texts_in_one_article_are_not_mistaken_for_each_other() -> None:
    talks = make.timeline()
    make.published_event("Ministers meet", on=talks, date="2014")
    both = (codes(talks), codes(talks, make.embed(talks)), codes(talks, make.embed(talks, "Another")))
    ids = [name for told in both for name in re.findall(r'<li id="([^"]+)"', told["article"])]
    assert len(ids) == len(set(ids)) == 3


def test_the_text_speaks_the_language_that_was_chosen_around_words_in_their_own() -> None:
    talks = make.timeline()
    event = make.published_event("Ministers meet", on=talks, date="2022-03-07")
    retract(event, by=cast.paula(), expected_version=event.version, reason="They did not.")
    article = codes(talks, make.embed(talks, language="uk"))["article"]
    assert ':</strong> <span lang="en" dir="auto">They did not.</span>' in article
    assert article.startswith('<article lang="uk">')
    assert "7 березня 2022" in article
    assert '<strong lang="en">' in article
