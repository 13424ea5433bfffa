"""Makes words that differ only in case, accents, stops or spaces the same; keys and typed text both pass through here.

Cyrillic letters keep what makes them letters (й, ї), but ё is е and stress marks go. Refuses nothing.
"""

import re
import unicodedata

_MOST_KEPT = 4096
_CYRILLIC = ("\u0400", "\u052f")

# Letters that no decomposition makes plain. Arabic ones are those that are typed for one another.
_SAME = {
    "ß": "ss",
    "ł": "l",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ё": "е",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ة": "ه",
    "ـ": "",
    **dict.fromkeys("’‘ʼ`´′ʹ", "'"),
    **dict.fromkeys("\u2010\u2011", "-"),
}

_STOP = re.compile(r"(?<=[^\W\d_])\.")
_STOP_AT_DASH = re.compile(r"(?<=[^\W\d_])\.(?=[-–])")
_SPACES = re.compile(r"\s+-|\s{2,}")
_APOSTROPHE_INSIDE = re.compile(r"(?<=[\u0400-\u052f])'(?=[\u0400-\u052f])")


class _Plain(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        if len(self) < _MOST_KEPT:
            self[code] = plain
        return plain


def _plain(character: str) -> str:
    letters = []
    for letter in character.lower():
        if letter in _SAME:
            letters.append(_SAME[letter])
        elif _CYRILLIC[0] <= letter <= _CYRILLIC[1]:
            letters.append(letter)
        else:
            letters.extend(
                part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part)
            )
    return "".join(letters)


_TABLE = _Plain()


def fold(text: str) -> str:
    """The text in lower case and single spaces, without accents and the full stops of abbreviations."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    folded = _STOP.sub(" ", _STOP_AT_DASH.sub("", text)).translate(_TABLE)
    if not folded.isascii():
        folded = _APOSTROPHE_INSIDE.sub("", folded)
    return _SPACES.sub(lambda spaces: "-" if spaces[0][-1] == "-" else " ", folded).strip()


def fold_suffix(suffix: str) -> str:
    """What may follow digits, folded; its own hyphen or stop stays."""
    return suffix.translate(_TABLE)


def typed_word(text: str, position: int) -> str:
    """The word of `text` that stands at a position of the folded text, as it was typed."""
    text = unicodedata.normalize("NFC", text)
    left = sum(letter not in " '" for letter in fold(text)[:position])
    stopped = _STOP.sub(" ", text)
    for place, character in enumerate(stopped):
        left -= sum(letter not in " '" for letter in character.translate(_TABLE))
        if left < 0:
            return _word_around(text, place)
    return _word_around(text, len(text) - 1)


def _word_around(text: str, place: int) -> str:
    start = text.rfind(" ", 0, place + 1) + 1
    return text[start:].split(" ")[0].strip(".,;:()") or text[place]
