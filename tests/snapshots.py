"""Pictures that were looked at once and are kept: a page is compared with its own, pixel by pixel, with some tolerance.

`pytest --rewrite-golden` takes them anew. Look at every one before you keep it: a picture that nobody looked at proves
that nothing changed, not that it was good.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

KEPT = Path(__file__).parent / "snapshots"
COLOURS = 255
"""Kept pictures have so few: a page of words needs no more, and weighs half."""

TALLEST = 2600
"""Of a page only so much is kept: what follows is more of the same list."""

NOTICEABLE = 48
"""Of 255: what antialiasing and a palette of few colours make of the same page differs by less."""

MOST_NOTICEABLE = 0.004
"""The share of pixels that may differ noticeably: a line that sits a pixel lower on another machine's fonts."""

TALLER = 6


def compare(name: str, shot: bytes, *, rewrite: bool) -> str:
    """What is different from the picture that is kept, in words; "" where nothing is."""
    kept_path = KEPT / f"{name}.png"
    whole = Image.open(BytesIO(shot)).convert("RGB")
    taken = whole.crop((0, 0, whole.width, min(whole.height, TALLEST)))
    if rewrite:
        KEPT.mkdir(exist_ok=True)
        taken.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            kept_path, optimize=True
        )
        return ""
    if not kept_path.exists():
        return f"There is no kept picture {name}. Take it with --rewrite-golden, and look at it."
    kept = Image.open(kept_path).convert("RGB")
    difference = _difference(kept, taken)
    if difference:
        failed = KEPT / "failed"
        failed.mkdir(exist_ok=True)
        taken.save(failed / f"{name}.png")
        difference += f" Compare {kept_path} with {failed / kept_path.name}."
    return difference


def _difference(kept: Image.Image, taken: Image.Image) -> str:
    if kept.width != taken.width or abs(kept.height - taken.height) > TALLER:
        return f"It was {kept.width} by {kept.height}, and is {taken.width} by {taken.height}."
    height = min(kept.height, taken.height)
    boxes = (0, 0, kept.width, height)
    apart = ImageChops.difference(kept.crop(boxes), taken.crop(boxes)).convert("L")
    noticeable = sum(apart.histogram()[NOTICEABLE:]) / (kept.width * height)
    return f"{noticeable:.2%} of it differ." if noticeable > MOST_NOTICEABLE else ""
