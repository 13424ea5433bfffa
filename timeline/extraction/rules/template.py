"""Reads the short notation that rules are written in, so that a rule looks like the words it finds.

A space stands for any white space, `(on|by)` for either word in any case, `{month}` for a fragment of the grammar,
and `<month>` for the same fragment as a named part; `<last_month=month>` names the part otherwise. The rest is `re`.
"""

import re
from collections.abc import Mapping

from timeline.extraction.phrasing import GAP

_PLAIN_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_FRAGMENT = re.compile(r"\{([a-z_]+)\}")
_WORD = re.compile(r"[^\W\d_]+")
_PART = re.compile(r"(?<!P)<([a-z_]+)(?:=([a-z_]+))?>")


def spelt(template: str) -> frozenset[str]:
    """The words that a template spells out itself."""
    return frozenset(_WORD.findall(_PART.sub(" ", _FRAGMENT.sub(" ", template)).lower()))


def expand(template: str, fragments: Mapping[str, str]) -> str:
    """The pattern that a template stands for. An unknown fragment is a KeyError: a mistake in the rules."""
    pattern = _PLAIN_GROUP.sub("(?i:", template.replace(" ", GAP))
    pattern = _PART.sub(lambda found: f"(?P<{found[1]}>{fragments[found[2] or found[1]]})", pattern)
    return _FRAGMENT.sub(lambda found: fragments[found[1]], pattern)
