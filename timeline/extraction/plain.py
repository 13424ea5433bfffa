"""Makes letters that are typed for one another the same, one for one, so that places in a text stay where they are.

Case is kept. Cyrillic й and ї stay letters of their own; ё is е. Marks that stand as characters of their own are left.
"""

import unicodedata
from functools import lru_cache

_LATIN_WITH_MARKS = range(0xC0, 0x250)
_ARABIC = range(0x620, 0x6D4)
_ALIKE = {
    **dict.fromkeys("’‘ʼ`´′ʹ", "'"),
    **dict.fromkeys("\u00a0\u202f\u2007\u2009", " "),
    **dict.fromkeys("\u2010\u2011", "-"),
    **{"ё": "е", "Ё": "Е", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O"},
    **{"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا"},
}


def _table() -> dict[int, str]:
    table = {ord(letter): plain for letter, plain in _ALIKE.items()}
    for code in (*_LATIN_WITH_MARKS, *_ARABIC):
        if code in table:
            continue
        letter, *marks = list(unicodedata.normalize("NFD", chr(code)))
        if marks:
            table[code] = table.get(ord(letter), letter)
    for code in range(0x660, 0x6FA):
        if (digit := unicodedata.digit(chr(code), None)) is not None:
            table[code] = str(digit)
    return table


_TABLE = _table()


def plain_text(text: str) -> str:
    """The text with plain letters, digits, spaces and apostrophes; as long as it was."""
    return text if text.isascii() else text.translate(_TABLE)


@lru_cache(maxsize=8192)
def plain_words(text: str) -> str:
    """Words to look up: plain, lower case, single spaces, without the stop of an abbreviation."""
    return " ".join(plain_text(text).lower().rstrip(".").split())


def without_stops(text: str) -> str:
    """The same, of words with stops in the middle: "н. е."."""
    return " ".join(plain_text(text).lower().replace(".", " ").split())
