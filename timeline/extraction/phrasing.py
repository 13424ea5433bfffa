"""Turns lists of words into patterns: the longer phrase first, any white space between words, whole words only."""

import re
from collections.abc import Iterable

# Between two words of one expression: never a blank line.
GAP = r"(?:[ \t\u00a0\u202f]{1,3}|[ \t]{0,3}\n[ \t]{0,3})"

# Letters by case, of the scripts that have it; those of scripts that have none count as small ones.
UPPER = "[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻŒЀ-ЯҐ]"
LOWER = "[a-zß-öø-ÿąćęłńśźżœа-џґء-يٱ-ۓ]"
NEVER = "(?!)"

_LETTERS = {" ": GAP, "'": "['’ʼ]", **dict.fromkeys("её", "[её]")}
_Tree = dict[str, "_Tree"]


def any_of(phrases: Iterable[str]) -> str:
    """An alternation of plain phrases, as the text of a pattern without a group name; of none, what never matches.

    It is a tree of their common beginnings, so that a word that none of them begins with is given up at its first
    letter, however many they are.
    """
    tree: _Tree = {}
    for phrase in phrases:
        branch = tree
        for letter in phrase:
            branch = branch.setdefault(_LETTERS.get(letter) or re.escape(letter), {})
        branch[""] = {}
    if not tree:
        return NEVER
    return f"(?:{_alternatives(tree)})"


def _alternatives(tree: _Tree) -> str:
    """What may follow a beginning. The end of a phrase comes last: the longer phrase wins."""
    return "|".join(letter + _rest(tree[letter]) for letter in sorted(tree, reverse=True))


def _rest(tree: _Tree) -> str:
    return _alternatives(tree) if len(tree) < 2 else f"(?:{_alternatives(tree)})"


def at_words(pattern: str) -> str:
    """The pattern where a word or a sign begins, so that a search for it skips the insides of words."""
    return rf"(?!\B\w|\s)(?:{pattern})"
