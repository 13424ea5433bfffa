"""Names in a sentence: how two spellings of one name are made alike. Knows no newsroom and no database."""

import re
import unicodedata

_APART = re.compile(r"[\W_]+")


def folded_name(name: str) -> str:
    """A name as it is compared: lower case, without accents or punctuation, one space between words.

    Accents go from Latin letters alone: in Cyrillic "й" and "ї" are letters of their own.
    """
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(
        letter
        for before, letter in zip(" " + letters, letters, strict=False)
        if not (unicodedata.combining(letter) and before.isascii())
    )
    return _APART.sub(" ", unicodedata.normalize("NFC", kept)).strip()
