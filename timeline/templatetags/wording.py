"""The signs and figures of the language in use: what stands between the things of a list, thousands set apart."""

from collections.abc import Iterable

from django import template

from timeline.rendering import languages

register = template.Library()


@register.simple_tag
def comma() -> str:
    """ ", " with its space."""
    return languages.comma()


@register.filter
def listed(words: Iterable[str]) -> str:
    """ "Geneva, Minsk"."""
    return languages.listed(words)


@register.filter
def counted(number: int) -> str:
    """ "12,000"."""
    return languages.counted(number)


@register.filter
def isolated(words: str) -> str:
    """Kept in one piece among words that run the other way."""
    return languages.isolated(words)
