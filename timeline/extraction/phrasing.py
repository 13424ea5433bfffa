"""Turns lists of words into patterns: longest first, any white space between words, whole words only."""

import re
from collections.abc import Iterable

# Between two words of one expression: never a blank line.
GAP = r"(?:[ \t\u00a0\u202f]{1,3}|[ \t]{0,3}\n[ \t]{0,3})"


def any_of(phrases: Iterable[str]) -> str:
    """An alternation of plain phrases, as the text of a pattern without a group name."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return (
        "(?:"
        + "|".join(re.escape(phrase).replace(r"\ ", GAP).replace("'", "['’]") for phrase in ordered)
        + ")"
    )


def whole(pattern: str) -> str:
    """The pattern where it stands as a whole word, or hangs on one as “’ll” does."""
    return rf"(?<![\w-]){pattern}(?![\w-])"
