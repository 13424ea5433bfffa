"""Reads the Roman numerals of centuries, quarters and months, also when typed with Cyrillic letters that look alike."""

import re

LETTERS = "ivxхіу"

_LOOK_ALIKES = str.maketrans("хіу", "xiv")
_NUMERAL = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_SMALL = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}


def roman_number(word: str) -> int:
    """1-39 for a numeral in folded letters, 0 for any other word."""
    match = _NUMERAL.fullmatch(word.translate(_LOOK_ALIKES))
    return len(match[1]) * 10 + _SMALL[match[2]] if match else 0
