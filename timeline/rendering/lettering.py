"""Words drawn into a picture, in the faces of the pages: Latin, Cyrillic and Arabic, each in its own direction.

Leaves out what none of the faces has rather than draw a box, and Arabic where its letters cannot be joined (Pillow
takes libfribidi from the system for that).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from django.conf import settings
from PIL import ImageDraw, ImageFont, features

Ranges = tuple[tuple[int, int], ...]

LATIN: Ranges = (
    *((0x20, 0x7E), (0xA0, 0xFF), (0x131, 0x131), (0x152, 0x153), (0x2BB, 0x2BC), (0x2C6, 0x2C6)),
    *((0x2DA, 0x2DA), (0x2DC, 0x2DC), (0x2010, 0x2027), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2212, 0x2212)),
)
LATIN_MORE: Ranges = ((0x100, 0x2BA), (0x2BD, 0x2C5), (0x1E00, 0x1E9F), (0x1EF2, 0x1EFF))
CYRILLIC: Ranges = ((0x301, 0x301), (0x400, 0x45F), (0x490, 0x491), (0x4B0, 0x4B1), (0x2116, 0x2116))
ARABIC: Ranges = (
    (0x600, 0x6FF),
    (0x750, 0x77F),
    (0x8A0, 0x8FF),
    (0x200C, 0x200D),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC),
)

NASKH = ("noto-naskh-arabic/noto-naskh-arabic-arabic-wght-normal.woff2", ARABIC)
FACES = {
    "serif": (
        ("newsreader/newsreader-latin-wght-normal.woff2", LATIN),
        ("newsreader/newsreader-latin-ext-wght-normal.woff2", LATIN_MORE),
        ("noto-serif/noto-serif-cyrillic-wght-normal.woff2", CYRILLIC),
        NASKH,
    ),
    "sans": (
        ("public-sans/public-sans-latin-wght-normal.woff2", LATIN),
        ("public-sans/public-sans-latin-ext-wght-normal.woff2", LATIN_MORE),
        ("noto-sans/noto-sans-cyrillic-wght-normal.woff2", CYRILLIC),
        NASKH,
    ),
}
CAN_JOIN = features.check("raqm") and features.check("fribidi")
# Letters are drawn so many times as large as they will be seen: Pillow sets each on a whole pixel.
FINE = 2
RIGHT_TO_LEFT = {"R", "AL", "AN"}
LEFT_TO_RIGHT = {"L", "EN"}
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Hand:
    """How words are written: the family's name, the letters' size in pixels, their weight."""

    family: str
    size: int
    weight: int = 400

    def width(self, text: str) -> float:
        return sum(run.width for run in _runs(text, self)) / FINE

    def lines(self, text: str, width: float, most: int) -> list[str]:
        """The text broken between words into lines of that width; what is left over becomes "…"."""
        words = drawable(text).split()
        lines: list[str] = []
        while words and len(lines) < most:
            taken = len(words)
            while taken > 1 and self.width(" ".join(words[:taken])) > width:
                taken -= 1
            lines.append(" ".join(words[:taken]))
            words = words[taken:]
        if lines and (words or self.width(lines[-1]) > width):
            lines[-1] = self._cut(lines[-1], width)
        return [self._cut(line, width) if self.width(line) > width else line for line in lines]

    def draw(self, on: ImageDraw.ImageDraw, at: tuple[float, float], text: str, ink: str) -> float:
        """Write one line from `at`, the left end of its foot, on a sheet made `FINE`; the answer is where it ends."""
        x, y = at[0] * FINE, at[1] * FINE
        for run in _runs(text, self):
            on.text((x, y), run.text, fill=ink, font=run.font, anchor="ls", direction=run.direction)
            x += run.width
        return x / FINE

    def _cut(self, line: str, width: float) -> str:
        while line and self.width(line + ELLIPSIS) > width:
            line = line.rpartition(" ")[0] or line[:-1]
        return line.rstrip(" ,;:–—-") + ELLIPSIS


def drawable(text: str) -> str:
    """The text less what there is no face for."""
    return " ".join("".join(letter if _place(letter) is not None else " " for letter in text).split())


def is_right_to_left(text: str) -> bool:
    """By its first letter that has a direction, as the Unicode algorithm has it (UAX 9, P2)."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of a line in one face and one direction, in the order of places on the page."""

    text: str
    font: ImageFont.FreeTypeFont
    is_backward: bool

    @property
    def direction(self) -> str | None:
        return ("rtl" if self.is_backward else "ltr") if CAN_JOIN else None

    @property
    def width(self) -> float:
        return self.font.getlength(self.text, direction=self.direction)


def _runs(text: str, hand: Hand) -> Iterator[_Run]:
    """One level of embedding (UAX 9), which headlines do with: numbers and names run forward within Arabic."""
    text = drawable(text)
    backward = is_right_to_left(text)
    stretches = [
        (goes_back, "".join(letter for letter, _ in letters))
        for goes_back, letters in groupby(
            zip(text, _directions(text, backward), strict=True), key=lambda it: it[1]
        )
    ]
    for goes_back, stretch in reversed(stretches) if backward else stretches:
        pieces = [
            ("".join(letters), place)
            for place, letters in groupby(stretch, key=lambda letter: _place(letter) or 0)
        ]
        for piece, place in reversed(pieces) if goes_back else pieces:
            yield _Run(piece, _font(hand.family, place, hand.size, hand.weight), goes_back)


def _directions(text: str, backward: bool) -> Sequence[bool]:
    """For each letter whether it runs from right to left; what has no direction goes with its neighbours where they
    agree, else with the line. A number runs forward, but counts as Arabic for what stands beside it unless it follows
    Latin (UAX 9: W7, N1), so that “2009 – 2021 · 5” in an Arabic line is told from the right."""
    kinds = _with_separators(list(map(unicodedata.bidirectional, text)))
    acts: list[bool | None] = []
    latest = backward
    for kind in kinds:
        if kind == "EN":
            acts.append(latest)
        elif kind in RIGHT_TO_LEFT or kind in LEFT_TO_RIGHT:
            latest = kind in RIGHT_TO_LEFT
            acts.append(latest)
        else:
            acts.append(None)
    said: list[bool] = []
    before = backward
    for place, goes_back in enumerate(acts):
        if goes_back is None:
            after = next((kind for kind in acts[place:] if kind is not None), backward)
            said.append(before if before == after else backward)
        else:
            said.append(goes_back and kinds[place] != "EN")
            before = goes_back
    return said


def _with_separators(kinds: list[str]) -> list[str]:
    """One separator between two numbers belongs to them (UAX 9, W4)."""
    return [
        "EN"
        if kind in ("CS", "ES") and kinds[place - 1 : place] == kinds[place + 1 : place + 2] == ["EN"]
        else kind
        for place, kind in enumerate(kinds)
    ]


def _place(letter: str) -> int | None:
    """Which of a family's faces has it; the families have the same ones."""
    code = ord(letter)
    for place, (_, ranges) in enumerate(FACES["serif"]):
        if any(first <= code <= last for first, last in ranges):
            return place if CAN_JOIN or ranges is not ARABIC else None
    return None


@lru_cache(maxsize=256)
def _font(family: str, place: int, size: int, weight: int) -> ImageFont.FreeTypeFont:
    file, _ = FACES[family][place]
    font = ImageFont.truetype(settings.BASE_DIR / "static" / "vendor" / file, size * FINE)
    axis = font.get_variation_axes()[0]
    font.set_variation_by_axes([min(max(weight, axis["minimum"] or 0), axis["maximum"] or 1000)])
    return font
