"""What people paste, made plain: one kind of space, quote and digit. Refuses control characters and long texts."""

import re
import unicodedata

from timeline.dates.typed.refused import Refused

LONGEST_TEXT = 400
"""What is typed has some tens of characters; the words of a set whose every member is in doubt, some three hundred."""

HYPHEN = "-"
DASH = "–"

_MOST_KEPT = 4096
_SAME = {
    **dict.fromkeys("-\u2010\u2011\u2212\ufe63\uff0d", HYPHEN),
    **dict.fromkeys("\u2012\u2013\u2014\u2015\u2e3a", DASH),
    **dict.fromkeys("'’‘ʼ`´′ʹ", "'"),
    # Arabic signs, and the full-width ones of East Asia.
    **dict(zip("،٬؛؟٫٪，．：／？～％", ",,;?.%,.:/?~%", strict=True)),
}

_MOST_MARKS = 12
_MARKS = re.compile(r"[^\w\s]")
_SAID = re.compile(r"\w+")

# "9 - 10 January": a hyphen between spaces is meant for a dash.
_SPACED_HYPHEN = re.compile(r"\s+-{1,2}\s+|--")


class _Plain(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        if len(self) < _MOST_KEPT:
            self[code] = plain
        return plain


def _plain(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf":  # bidi marks, soft hyphens, joiners: seen by nobody, pasted by everybody
        return ""
    if category in ("Cc", "Cs", "Co", "Cn"):
        raise Refused("There are characters in this that no date has.")
    return character


_TABLE = _Plain()


def clean(text: str) -> str:
    """The text with plain spaces, hyphens, dashes, apostrophes and digits, its case kept. Raises Refused."""
    if len(text) > LONGEST_TEXT:
        raise Refused(f"This is too long for a date, which has at most {LONGEST_TEXT} characters.")
    plain = " ".join(text.translate(_TABLE).split())
    if not plain:
        raise Refused("There is no date here.")
    if len(_MARKS.findall(plain)) > _MOST_MARKS + 2 * len(_SAID.findall(plain)):
        raise Refused("This is not a date that can be read.")
    return _SPACED_HYPHEN.sub(f" {DASH} ", plain)
