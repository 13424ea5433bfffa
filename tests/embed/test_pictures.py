"""A timeline as a picture: it holds what the frame shows, and nothing that a reader of mail would be warned of."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from PIL import Image

from tests import cast, make, shared
from timeline.editorial.correcting import retract
from timeline.editorial.embedding import switch_embed
from timeline.models import Timeline
from timeline.rendering.share_image import LANES

pytestmark = pytest.mark.django_db
KINDS = ("svg", "png")


def picture(timeline, kind: str, embed=None):
    return Client().get(f"/embed/{timeline.slug}/{f'{embed.public_id}/' if embed else ''}picture.{kind}")


def drawn(answer) -> ElementTree.Element:
    return ElementTree.fromstring(answer.content)  # noqa: S314 (our own picture)


def words(answer) -> str:
    return " ".join(drawn(answer).itertext())


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        talks = make.timeline()
        make.published_event("Ministers meet", on=talks, date="2022-03-07")
        make.published_event("A deal is signed", on=talks, date="2014~")
        make.draft("Nobody may know", on=talks)
        yield talks


@pytest.fixture
def talks(built: Timeline) -> Timeline:
    return Timeline.objects.get(pk=built.pk)


def test_it_draws_what_is_public_and_stands_alone(talks) -> None:
    answer = picture(talks, "svg")
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "Ministers meet" in words(answer)
    assert "Nobody may know" not in words(answer)
    elements = list(drawn(answer).iter())
    tags = {element.tag.rpartition("}")[2] for element in elements}
    assert not tags & {"a", "script", "style", "image", "foreignObject", "use"}
    said = [(name, value) for element in elements for name, value in element.attrib.items()]
    assert not {name for name, _ in said} & {"class", "style", "href"}
    assert not [value for _, value in said if "url(" in value and not value.startswith("url(#")]
    assert "var(" not in answer.content.decode()


def test_as_a_png_it_is_as_large_as_the_code_says(talks) -> None:
    answer = picture(talks, "png")
    assert answer.headers["Content-Type"] == "image/png"
    assert Image.open(BytesIO(answer.content)).size == (1200, 630)


def test_it_shows_what_an_editor_chose(talks) -> None:
    embed = make.embed(talks, start="2020")
    assert "Ministers meet" in words(picture(talks, "svg", embed))
    assert "A deal is signed" not in words(picture(talks, "svg", embed))


def test_each_lane_has_its_colour_also_where_an_end_fades_and_what_is_taken_back_has_none() -> None:
    talks = make.timeline()
    make.published_event("Soft", on=talks, date="2014~", lane="military")
    gone = make.published_event("Gone", on=talks, date="2019-03-01", lane="background")
    retract(gone, by=cast.paula(), expected_version=gone.version, reason="It was not so.")
    root = drawn(picture(talks, "svg"))
    fading = [one.get("fill")[5:-1] for one in root.iter() if one.get("fill", "").startswith("url(#")]
    gradients = {one.get("id"): one for one in root.iter() if one.tag.endswith("linearGradient")}
    assert fading and set(fading) <= set(gradients)
    stops = {stop.get("stop-color") for name in fading for stop in gradients[name]}
    assert stops == {LANES["lane-2"]}
    [mark] = [one for one in root.iter() if (one.get("id") or "").endswith(gone.public_id)]
    assert LANES["lane-3"] not in ElementTree.tostring(mark).decode()


def test_it_runs_as_its_words_are_read(talks) -> None:
    assert drawn(picture(talks, "svg")).get("direction") is None
    assert drawn(picture(talks, "svg", make.embed(talks, language="ar"))).get("direction") == "rtl"


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_gone_with_what_it_shows(talks, kind) -> None:
    embed = make.embed(talks)
    assert picture(talks, kind, embed).status_code == 200
    switch_embed(embed, False, by=cast.edith())
    assert picture(talks, kind, embed).status_code == 404
    hidden = make.timeline("Hidden", public=False)
    assert picture(hidden, kind).status_code == 404
    assert picture(hidden, kind, embed).status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_where_nothing_is_drawn_there_is_a_picture_all_the_same(kind) -> None:
    assert picture(make.timeline(), kind).status_code == 200
    talks = make.timeline("More talks")
    assert picture(talks, kind, make.embed(talks, shows="list")).status_code == 200


def test_hostile_words_are_only_words(talks) -> None:
    Timeline.objects.filter(pk=talks.pk).update(title='</title><script>alert(1)</script>\x0b"')
    assert "<script>alert(1)</script>" in words(picture(talks, "svg"))
    assert b"<script" not in picture(talks, "svg").content


def test_what_has_no_room_for_words_is_only_counted(talks) -> None:
    for day in range(10, 18):
        make.published_event(f"Ministers speak at length on the {day}th", on=talks, date=f"2022-03-{day}")
    page = Client().get(f"/embed/{talks.slug}/").content.decode()
    assert re.search(r">\+\d", page), "the page links to the rest"
    assert not re.search(r"\+\d", words(picture(talks, "svg")))
    assert "10 events" in words(picture(talks, "svg"))
