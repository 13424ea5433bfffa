"""What is taken for a picture, what is made of it, and what is refused with which sentence."""

import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests import pictures
from timeline.images.reading import MOST_BYTES, UnfitPicture, read_picture


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_picture_is_written_anew_in_its_kind_and_in_the_widths_of_pages(kind):
    read = read_picture(pictures.picture(kind, (2000, 1000)))
    assert (read.kind, read.width, read.height, sorted(read.files)) == (kind, 1600, 800, [480, 960, 1600])
    for width, data in read.files.items():
        image = Image.open(io.BytesIO(data))
        assert (image.format, image.size) == (kind.upper(), (width, width // 2))


def test_a_small_picture_is_not_blown_up():
    assert sorted(read_picture(pictures.picture(size=(300, 200))).files) == [300]


def test_it_is_turned_upright_and_nothing_else_that_the_file_said_is_kept():
    data = pictures.with_metadata()
    assert b"CANARY" in data
    read = read_picture(data)
    assert (read.width, read.height) == (20, 40)
    image = Image.open(io.BytesIO(read.files[20]))
    assert not dict(image.getexif())
    assert not {"exif", "comment", "icc_profile", "xmp"} & set(image.info)
    assert b"CANARY" not in read.files[20]


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_what_is_clear_stays_clear(kind):
    read = read_picture(pictures.picture(kind, colour=(0, 0, 255, 100)))
    assert Image.open(io.BytesIO(read.files[40])).mode == "RGBA"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK"])
def test_every_mode_of_colour_becomes_one_that_browsers_show(mode):
    written = io.BytesIO()
    Image.new(mode, (10, 10)).save(written, format="jpeg" if mode == "CMYK" else "png")
    shown = Image.open(io.BytesIO(read_picture(written.getvalue()).files[10]))
    assert shown.mode in ("RGB", "RGBA")


GREENISH, REDDISH = (lambda r, g, b: g > 200 > r + b), (lambda r, g, b: r > 200 > g + b)


def shown_at_its_middle(data: bytes) -> tuple[int, ...]:
    image = Image.open(io.BytesIO(next(iter(read_picture(data).files.values()))))
    assert "icc_profile" not in image.info
    return image.getpixel((image.width // 2, image.height // 2))


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_colours_are_those_that_its_profile_says(kind):
    data = pictures.picture(kind, colour="red", icc_profile=pictures.swapped_profile())
    assert GREENISH(*shown_at_its_middle(data))


def test_what_is_clear_stays_clear_with_a_profile():
    data = pictures.picture("png", colour=(255, 0, 0, 100), icc_profile=pictures.swapped_profile())
    *colour, clearness = shown_at_its_middle(data)
    assert GREENISH(*colour) and clearness == 100


GREY = b"".join((pictures.swapped_profile()[:16], b"GRAY", pictures.swapped_profile()[20:]))


@pytest.mark.parametrize(
    "profile",
    [b"no profile at all", pictures.swapped_profile()[:200], pictures.swapped_profile()[:132], GREY],
    ids=["words", "cut short", "cut after its head", "for greys"],
)
def test_a_broken_profile_is_passed_over(profile):
    assert REDDISH(*shown_at_its_middle(pictures.picture(colour="red", icc_profile=profile)))


# what, the file, a part of the sentence
REFUSED = [
    ("a PNG that is a ZIP bomb", pictures.bomb, "too large"),
    ("a bomb within the side's limit", lambda: pictures.bomb(10_000, 10_000), "too large"),
    ("a PNG whose remark is a bomb", pictures.text_bomb, "cannot be read to its end"),
    ("a 50,000-pixel JPEG", pictures.long_jpeg, "too large"),
    ("an SVG", lambda: pictures.SVG, "an SVG"),
    ("an SVG after blanks", lambda: b"\n" * 200 + pictures.SVG, "an SVG"),
    ("a text file", lambda: b"Dear editors,", "no picture"),
    ("a page", lambda: b"<!doctype html><script>alert(1)</script>", "no picture"),
    ("nothing", lambda: b"", "no picture"),
    ("a GIF", lambda: pictures.picture("gif"), "GIF"),
    ("a TIFF", lambda: pictures.picture("tiff"), "TIFF"),
    ("a BMP", lambda: pictures.picture("bmp"), "BMP"),
    ("a PDF", lambda: pictures.picture("pdf"), "PDF"),
    ("a HEIC", lambda: b"\0\0\0\x18ftypheic" + b"\0" * 40, "HEIC"),
    ("a truncated JPEG", lambda: pictures.picture(size=(900, 900))[:2000], "cannot be read to its end"),
    ("a truncated PNG", lambda: pictures.picture("png", size=(900, 900))[:60], "cannot be read to its end"),
    ("a truncated WebP", lambda: pictures.picture("webp", size=(900, 900))[:60], "cannot be read to its end"),
    ("a JPEG's first bytes alone", lambda: b"\xff\xd8\xff", "cannot be read to its end"),
    ("a moving PNG", lambda: pictures.animated("png"), "moves"),
    ("a moving WebP", lambda: pictures.animated("webp"), "moves"),
    ("too heavy a file", lambda: b"\xff\xd8\xff" + b"\0" * MOST_BYTES, "too heavy"),
]


@pytest.mark.parametrize(("what", "made", "sentence"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_unfit_is_refused_with_a_sentence_and_at_once(what, made, sentence):
    data = made()
    begun = time.process_time()
    with pytest.raises(UnfitPicture, match=sentence):
        read_picture(data)
    assert time.process_time() - begun < 1, "it was decoded first"


def test_what_follows_a_picture_in_its_file_is_dropped():
    read = read_picture(pictures.picture("png") + b"<script>alert(1)</script>PK\3\4")
    assert b"script" not in read.files[40]


@given(st.binary(max_size=200), st.sampled_from(["jpeg", "png", "webp"]), st.integers(0, 300))
def test_a_picture_with_some_bytes_changed_is_read_or_refused(noise, kind, at):
    data = pictures.picture(kind)
    try:
        read_picture(data[: 12 + at] + noise + data[12 + at + len(noise) :])
    except UnfitPicture as refusal:
        assert str(refusal).endswith(".")
