"""The pictures beside links: of one size, drawn of what is public, with nothing in the file but pixels."""

import io

import pytest
from django.http import QueryDict
from django.utils import timezone
from PIL import Image, ImageDraw, ImageFilter

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.withholding import withhold
from timeline.models import Timeline
from timeline.rendering import share_image
from timeline.rendering.lettering import CAN_JOIN, FINE, Hand, _directions, drawable, is_right_to_left
from timeline.rendering.timeline_page import timeline_page

HAND = Hand("serif", 40)
BLUE, BROWN = (29, 92, 150), (173, 67, 23)
"""The first lane's and the second's."""
ARABIC = "الوزراء يجتمعون"


def picture_at(client, address: str) -> Image.Image:
    answer = client.get(f"{address}picture.png")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")
    return Image.open(io.BytesIO(answer.content))


@pytest.mark.django_db
def test_a_timeline_and_an_event_have_a_picture_without_words_in_the_file(client):
    timeline = make.timeline("Talks", lanes=make.LANES)
    event = make.published_event("Ministers meet", on=timeline)
    for address in (timeline_address(timeline), event_address(event)):
        picture = picture_at(client, address)
        assert (picture.size, picture.info) == ((1200, 630), {})


@pytest.mark.django_db
def test_a_picture_changes_with_what_is_public_alone(client):
    timeline = make.timeline(lanes=make.LANES)
    make.published_event("Ministers meet", on=timeline)
    before = picture_at(client, timeline_address(timeline)).tobytes()
    make.draft("A draft", on=timeline, date="2010")
    assert picture_at(client, timeline_address(timeline)).tobytes() == before
    make.published_event("Ministers part", on=timeline, date="2010")
    assert picture_at(client, timeline_address(timeline)).tobytes() != before


@pytest.mark.django_db
def test_an_empty_timeline_has_one_too(client):
    assert picture_at(client, timeline_address(make.timeline())).size == (1200, 630)


@pytest.mark.django_db
def test_what_is_not_public_has_none(client):
    hidden = make.timeline("Hidden", public=False)
    gone = make.published_event(on=make.timeline())
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason="For the lawyers.")
    for address in (timeline_address(hidden), event_address(gone), "/events/nothing/"):
        assert client.get(f"{address}picture.png").status_code == 404


def inked(picture: Image.Image, box: tuple[int, int, int, int]) -> list[int]:
    """The columns of a part of the picture in which something is written."""
    part = picture.convert("L").crop(box)
    return [x for x in range(part.width) if part.crop((x, 0, x + 1, part.height)).getextrema()[0] < 200]


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_dates_stand_all_along_the_axis_whichever_way_it_runs(client, language):
    timeline = make.timeline(lanes=make.LANES)
    Timeline.objects.filter(pk=timeline.pk).update(language=language)
    for year in (2010, 2012, 2014, 2017, 2020):
        make.published_event(f"Year {year}", on=timeline, date=f"{year}-06-01")
    columns = inked(picture_at(client, timeline_address(timeline)), (0, 570, 1200, 600))
    assert columns[0] < 300 and columns[-1] > 900


def colours_at(picture: Image.Image, box: tuple[int, int, int, int]) -> set[tuple[int, int, int]]:
    return {colour for _, colour in picture.convert("RGB").crop(box).getcolors(1_000_000)}


@pytest.mark.django_db
def test_the_lanes_stand_as_on_the_page_whichever_has_the_first_event(client):
    timeline = make.timeline(lanes=make.LANES)
    make.published_event("Ministers meet", on=timeline, lane="diplomacy", date="2020-06-01")
    make.published_event("Troops move", on=timeline, lane="military", date="2010-06-01")
    picture = picture_at(client, timeline_address(timeline))
    above, under = colours_at(picture, (64, 400, 1136, 479)), colours_at(picture, (64, 481, 1136, 556))
    assert BLUE in above - under and BROWN in under - above


@pytest.mark.django_db
def test_what_goes_on_is_not_cut_by_what_happens_meanwhile(client):
    timeline = make.timeline(lanes=make.LANES)
    make.published_event("War", on=timeline, lane="military", date="2010-01-01/2020-12-31")
    make.published_event("Some time then", on=timeline, lane="military", date="2015")
    make.published_event("Before", on=timeline, lane="military", date="2009-06-01")
    picture = picture_at(client, timeline_address(timeline)).convert("RGB")
    brown = [
        "".join("x" if picture.getpixel((x, y)) == BROWN else " " for x in range(1200))
        for y in range(400, 556)
    ]
    assert sum("x" * 600 in row for row in brown) > 4


@pytest.mark.django_db
def test_what_is_forecast_is_paler_than_what_happened(client):
    timeline = make.timeline(lanes=make.LANES)
    make.published_event("Ministers meet", on=timeline, lane="diplomacy", date="2010-06-01")
    make.published_event(
        "Troops may move", on=timeline, lane="military", date="2012~/2014~", occurrence="forecast"
    )
    assert BROWN not in colours_at(picture_at(client, timeline_address(timeline)), (64, 400, 1136, 556))


@pytest.mark.django_db
def test_one_event_alone_is_told_with_its_whole_date_in_the_middle(client):
    timeline = make.timeline(lanes=make.LANES)
    make.published_event("Ministers meet", on=timeline)
    columns = inked(picture_at(client, timeline_address(timeline)), (0, 570, 1200, 600))
    assert columns[-1] - columns[0] > 80
    assert 590 < (columns[0] + columns[-1]) / 2 < 610


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2010-03-01", "2018-03-03"], "2010 – 2018 · 2 events"),
        (["2024-03-01T22:00:00", "2024-03-02T01:00:00"], "1 Mar 2024 – 2 Mar 2024 · 2 events"),
        (["../1868", "1890/.."], "1868 – 1890 · 2 events"),
        (["2014"], "2014 · 1 event"),
    ],
)
def test_the_facts_say_from_when_to_when(dates, words):
    timeline = make.timeline(lanes=make.LANES)
    for date in dates:
        make.published_event(f"On {date}", on=timeline, date=date)
    assert share_image._facts(timeline_page(timeline, QueryDict(), at=timezone.localtime())) == words


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("أ 2009 – 2021 · 5 ب", "RR----RRR----RRR-RR"),
        ("أ OTAN 2009 ب", "RR---------RR"),
        ("أ 12,5 ب", "RR----RR"),
        ("of 2009 – 2021", "-" * 14),
    ],
)
def test_in_an_arabic_line_numbers_follow_each_other_from_the_right(text, backwards):
    directions = _directions(text, is_right_to_left(text))
    assert "".join("R" if goes_back else "-" for goes_back in directions) == backwards


@pytest.mark.parametrize("text", ["Łódź: Żółć", "Міністри: ґрунт, їжа, єдність", "Große Straße", ARABIC])
def test_every_letter_of_our_languages_has_a_face(text):
    assert drawable(text) == text
    for family in ("serif", "sans"):
        assert Hand(family, 40).width(text) > 100


def test_letters_without_a_face_are_left_out_and_not_drawn_as_boxes():
    assert drawable("Talks 日本 in\u202e Vienna\x00") == "Talks in Vienna"


@pytest.mark.skipif(not CAN_JOIN, reason="this Pillow cannot join letters")
def test_arabic_letters_are_joined():
    alone = sum(HAND.width(letter) for letter in ARABIC if letter != " ")
    assert HAND.width(ARABIC) < 0.9 * alone


def test_the_first_letter_says_where_a_line_begins():
    assert is_right_to_left(f"12 {ARABIC} NATO")
    assert not is_right_to_left(f"12 NATO {ARABIC}")


@pytest.mark.skipif(not CAN_JOIN, reason="this Pillow cannot join letters")
def test_a_latin_name_in_an_arabic_line_stands_to_the_left_of_what_comes_before_it():
    """The ink of the name alone is found in the picture of the line where the line's left end is."""
    line = _ink(f"{ARABIC} OTAN")
    name = _ink("OTAN")
    assert line.crop((0, 0, *name.size)).tobytes() == name.tobytes()


def _ink(text: str) -> Image.Image:
    sheet = Image.new("L", (round(HAND.width(text)) * FINE, 60 * FINE), 255)
    HAND.draw(ImageDraw.Draw(sheet), (0, 44), text, "#000000")
    return sheet.filter(ImageFilter.MinFilter(1)).crop((0, 0, round(HAND.width(text)) * FINE - 8, 60 * FINE))


@pytest.mark.parametrize(
    "text", ["A headline of many words that will not do", "Bundesausbildungsförderungsgesetz" * 3]
)
def test_no_line_is_wider_than_its_room(text):
    lines = HAND.lines(text, 300, 2)
    assert 1 <= len(lines) <= 2
    assert max(map(HAND.width, lines)) <= 300
    assert lines[-1].endswith("…")
