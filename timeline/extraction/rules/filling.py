"""Fills a template with a language's fragments, leaving out every choice that needs a list the language leaves empty.

It reads the notation of `template`, without plain groups: a template that spells words has no place here. What can
never match costs nothing then, neither when the rules are compiled nor at each word of an article.
"""

import re
from collections.abc import Iterator, Mapping

from timeline.extraction.phrasing import GAP, NEVER

_TOKEN = re.compile(
    r"(?P<plain>\\.|\[(?:\\.|[^\]\\])*\]|\(\?P=\w+\))"
    r"|(?P<open>\(\?(?:P<\w+>|<[=!]|[:=!]))|(?P<close>\))|(?P<bar>\|)|(?P<optional>[?*]|\{0?,\d*\})"
    r"|\{(?P<fragment>[a-z_]+)\}|<(?P<name>[a-z_]+)(?:=(?P<its>[a-z_]+))?>|(?P<space> )|(?P<sign>.)",
    re.DOTALL,
)
_DENIALS = ("(?!", "(?<!")


def fill(template: str, fragments: Mapping[str, str], gap: str = GAP) -> str:
    """The pattern that a template stands for, `NEVER` where it needs what there is not. An unknown fragment is a
    KeyError: a mistake in the rules."""
    choices = _choices(_TOKEN.finditer(template), fragments, gap)
    return "|".join(choices) if choices else NEVER


def letters_of(template: str) -> list[str]:
    """The letters that a template spells out itself, and should not."""
    return [token[0] for token in _TOKEN.finditer(template) if token["sign"] and token[0].isalpha()]


def _choices(tokens: Iterator[re.Match[str]], fragments: Mapping[str, str], gap: str) -> list[str]:
    """The choices up to the end of a group, or of the template, that can match."""
    choices: list[list[str | None]] = [[]]
    for token in tokens:
        items = choices[-1]
        if token["close"]:
            break
        if token["bar"]:
            choices.append([])
        elif token["optional"]:
            item = items.pop()
            items.append("" if item is None else item + token["optional"])
        else:
            items.append(_item(token, tokens, fragments, gap))
    return ["".join(filter(None, items)) for items in choices if None not in items]


def _item(
    token: re.Match[str], tokens: Iterator[re.Match[str]], fragments: Mapping[str, str], gap: str
) -> str | None:
    """One sign, fragment or group; None for what never matches."""
    if token["open"]:
        inner = _choices(tokens, fragments, gap)
        if not inner:
            return "" if token["open"] in _DENIALS else None
        return f"{token['open']}{'|'.join(inner)})"
    if token["fragment"]:
        value = fragments[token["fragment"]]
        return None if value == NEVER else value
    if token["name"]:
        value = fragments[token["its"] or token["name"]]
        return None if value == NEVER else f"(?P<{token['name']}>{value})"
    return gap if token["space"] else token[0]
