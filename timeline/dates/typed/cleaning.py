"""What people paste, made plain: one kind of space, quote and digit. Refuses control characters and long texts."""

import re
import unicodedata

from timeline.dates.typed.refused import Refused

LONGEST_TEXT = 200
"""The longest words of an interval in BC, with both ends in doubt, have some 120 characters."""

HYPHEN = "-"
DASH = "–"

_HYPHENS = "-\u2010\u2011\u2212\ufe63\uff0d"
_DASHES = "\u2012\u2013\u2014\u2015\u2e3a"
_APOSTROPHES = "'’‘ʼ`´′"

# "9 - 10 January": a hyphen between spaces is meant for a dash.
_SPACED_HYPHEN = re.compile(r"\s+-{1,2}\s+|--")
_INITIALS = re.compile(r"\b([a-z])\.\s?([a-z])\.(?:\s?([a-z])\.)?")
_ABBREVIATION_STOP = re.compile(r"(?<=[^\W\d_])\.")
_GROUPED_NUMBER = re.compile(r"(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])")


def clean(text: str) -> str:
    """The text with plain spaces, hyphens, dashes, apostrophes and digits, its case kept. Raises Refused."""
    if len(text) > LONGEST_TEXT:
        raise Refused(f"This is too long for a date, which has at most {LONGEST_TEXT} characters.")
    plain = " ".join("".join(map(_plain, text)).split())
    if not plain:
        raise Refused("There is no date here.")
    return _SPACED_HYPHEN.sub(f" {DASH} ", plain)


def fold(text: str) -> str:
    """Clean text in lower case, without the full stops of abbreviations and the commas of large numbers."""
    folded = _INITIALS.sub(lambda initials: "".join(filter(None, initials.groups())) + " ", text.lower())
    folded = _ABBREVIATION_STOP.sub(" ", folded)
    return _GROUPED_NUMBER.sub(lambda number: number[0].replace(",", ""), folded).strip(" .,;")


def _plain(character: str) -> str:
    if character.isascii() and character.isprintable():
        return HYPHEN if character in _HYPHENS else "'" if character in _APOSTROPHES else character
    if character.isspace():
        return " "
    if character in _HYPHENS:
        return HYPHEN
    if character in _DASHES:
        return DASH
    if character in _APOSTROPHES:
        return "'"
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf":  # bidi marks, soft hyphens, joiners: seen by nobody, pasted by everybody
        return ""
    if category in ("Cc", "Cs", "Co", "Cn"):
        raise Refused("There are characters in this that no date has.")
    return character
