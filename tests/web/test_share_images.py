"""The pictures beside links: of one size, drawn of what is public, with nothing in the file but pixels."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFilter

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.withholding import withhold
from timeline.rendering.lettering import CAN_JOIN, FINE, Hand, drawable, is_right_to_left

HAND = Hand("serif", 40)
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
