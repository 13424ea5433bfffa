"""An uploaded picture, judged by what it is and written anew: nothing of the file itself is kept.

Refuses, in a sentence, what is no JPEG, PNG or WebP, what is too heavy or unfolds to too many pixels (which is looked
up before anything is decoded), what moves and what is damaged. Names and declared types of files are not asked.
"""

import io
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageOps

from timeline.images.colours import SPACES, in_srgb
from timeline.images.sizes import widths_of

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 16_000
# What is kept: the largest that a page shows.
LARGEST = (1600, 2400)
WRITTEN_AS: dict[str, dict[str, Any]] = {
    "jpeg": {"quality": 84, "progressive": True, "optimize": True},
    "png": {"optimize": True},
    "webp": {"quality": 84, "method": 4},
}
CONTENT_TYPES = {kind: f"image/{kind}" for kind in WRITTEN_AS}

TOO_HEAVY = f"That file is too heavy: {MOST_BYTES // 1024 // 1024} MB are the most. Save it smaller."
TOO_MANY_PIXELS = (
    f"That picture is too large: {MOST_PIXELS // 1_000_000} million pixels and {LONGEST_SIDE:,} on a side are the "
    "most. Save it smaller."
)
DAMAGED = "That file cannot be read to its end. Save the picture again, as JPEG, PNG or WebP."
MOVES = "That picture moves. Choose one that stands still."
# How a file begins that is no picture for us, and what to say of it.
OTHERS = (
    (b"GIF8", "That is a GIF. Save it as JPEG, PNG or WebP."),
    (b"%PDF", "That is a PDF and no picture. Save the page as JPEG or PNG."),
    (b"II*\0", "That is a TIFF. Save it as JPEG, PNG or WebP."),
    (b"MM\0*", "That is a TIFF. Save it as JPEG, PNG or WebP."),
    (b"BM", "That is a BMP. Save it as JPEG, PNG or WebP."),
)
NO_PICTURE = "That is no picture that can be shown. Choose a JPEG, PNG or WebP."
A_DRAWING = "That is an SVG: a drawing that can hold programs. Save it as PNG."
A_PHONES = "That is a HEIC or AVIF, as phones keep them. Save it as JPEG."


class UnfitPicture(Exception):
    """Why a file was not taken, as a sentence."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture written anew: `files` by their width in pixels, `width` and `height` those of the largest."""

    kind: str
    width: int
    height: int
    files: Mapping[int, bytes]


def read_picture(data: bytes) -> Picture:
    """Decode the picture, turn it upright and write it in sRGB in every width that pages use, without its metadata.

    Raises `UnfitPicture`.
    """
    if len(data) > MOST_BYTES:
        raise UnfitPicture(TOO_HEAVY)
    kind = kind_of(data)
    try:
        return _written(_decoded(data, kind), kind)
    except UnfitPicture:
        raise
    except Image.DecompressionBombError as error:
        raise UnfitPicture(TOO_MANY_PIXELS) from error
    except Exception as error:
        # Whatever a decoder may trip over in a file made to trip it: Pillow promises no list of its exceptions.
        raise UnfitPicture(DAMAGED) from error


def kind_of(data: bytes) -> str:
    """ "jpeg", "png" or "webp", by the first bytes. Raises `UnfitPicture` for all else."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        raise UnfitPicture(A_PHONES)
    if b"<svg" in data[:4096].lower():
        raise UnfitPicture(A_DRAWING)
    raise UnfitPicture(next((sentence for begins, sentence in OTHERS if data.startswith(begins)), NO_PICTURE))


def _decoded(data: bytes, kind: str) -> Image.Image:
    with warnings.catch_warnings():
        # Pillow's own limit is wider than ours, which is asked next.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        image = Image.open(io.BytesIO(data), formats=[kind])
    width, height = image.size
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise UnfitPicture(TOO_MANY_PIXELS)
    if getattr(image, "is_animated", False):
        raise UnfitPicture(MOVES)
    if kind == "jpeg":
        # Decodes at a half or a quarter where that is still more than is kept.
        image.draft("RGB", (LARGEST[1] * 2, LARGEST[1] * 2))
    upright = ImageOps.exif_transpose(image)
    is_clear = kind != "jpeg" and upright.has_transparency_data
    if is_clear:
        return upright.convert("RGBA")
    return upright if upright.mode in SPACES else upright.convert("RGB")


def _written(image: Image.Image, kind: str) -> Picture:
    image.thumbnail(LARGEST)
    image = in_srgb(image)
    files = {}
    for width in widths_of(image.width):
        height = max(1, round(image.height * width / image.width))
        sized = image if width == image.width else image.resize((width, height), Image.Resampling.LANCZOS)
        written = io.BytesIO()
        # A fresh image of the pixels alone: what the file said beside them goes no further.
        bare = Image.frombytes(sized.mode, sized.size, sized.tobytes())
        bare.save(written, format=kind, **WRITTEN_AS[kind])
        files[width] = written.getvalue()
    return Picture(kind, image.width, image.height, files)
