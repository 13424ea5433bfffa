"""How much room a text takes, without drawing it. Refuses to be exact: it guesses a little wide, never narrow.

Widths are thousandths of the letter size, the wider of Public Sans and Arial, so that a label fits whichever of the
two a reader's browser shows.
"""

from functools import lru_cache

_WIDTHS = {
    letter: width
    for width, letters in {
        280: "ijl|!,.:;I·'‘’ \u00a0\u2009\u202fł",
        345: "()[]`{}/\\",
        390: "t-",
        420: 'fr*"“”',
        510: "Jsvz^",
        560: "1?_aekoxcyéèêëáàâäãåóòôöõøžźżšçć–",
        590: "+<=>Lhnuñńüúùû~",
        620: "27#bdpqß",
        660: "034568EFTZP9gŁŻŹ",
        700: "$YBKSVXÉÈÊŠ",
        730: "ACDRU&ÁÀÂÄÅÇÜÚ",
        790: "HNGOQwÓÖØÑ",
        880: "mM½",
        960: "W%",
        1020: "@…",
        1120: "—",
    }.items()
    for letter in letters
}
_OTHER_LETTER = 640
_WIDE_SCRIPT = 1000
_FIRST_WIDE_SCRIPT = "\u2e80"

ELLIPSIS = "…"


@lru_cache(maxsize=4096)
def text_width(text: str, size: float) -> float:
    """In the unit of `size`, which is the letter size."""
    return sum(_letter_width(letter) for letter in text) * size / 1000


def wrapped(text: str, *, size: float, width: float, lines: int) -> tuple[str, ...]:
    """The text in at most `lines` lines no wider than `width`, broken between words; what is left over becomes "…"."""
    words = [word for word in text.split(" ") if word]  # a no-break space holds its neighbours together
    result: list[str] = []
    while words and len(result) < lines:
        taken = _words_that_fit(words, size, width)
        result.append(_cut(" ".join(words[:taken]), size, width))
        words = words[taken:]
    if words:
        result[-1] = _cut(f"{result[-1]} {words[0]}", size, width, must_cut=True)
    return tuple(result)


def _words_that_fit(words: list[str], size: float, width: float) -> int:
    count = len(words)
    while count > 1 and text_width(" ".join(words[:count]), size) > width:
        count -= 1
    return count


def _cut(line: str, size: float, width: float, *, must_cut: bool = False) -> str:
    if not must_cut and text_width(line, size) <= width:
        return line
    while line and text_width(line + ELLIPSIS, size) > width:
        line = line.rpartition(" ")[0] or line[:-1]  # a word is cut only where it is alone
    return line.rstrip(" ,;:–—-") + ELLIPSIS


def _letter_width(letter: str) -> int:
    return _WIDTHS.get(letter, _WIDE_SCRIPT if letter >= _FIRST_WIDE_SCRIPT else _OTHER_LETTER)
