"""Markup that is made and not typed: the one place that marks text as safe, after it was cleaned or escaped.

Data for machines, once all that ends a script is escaped; prose, which `rendering.prose` has cleaned; text with the
words of a search marked, which `rendering.marking` escapes; and a style sheet of ours.
"""

import json
from collections.abc import Collection
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from timeline.rendering import prose as summaries
from timeline.rendering.marking import marked_html, marked_text
from timeline.rendering.sheets import Sheet

register = template.Library()

# json.dumps itself escapes all but ASCII, the line separators U+2028 and U+2029 included.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def structured_data(data: dict[str, Any]) -> str:
    escaped = json.dumps(data).translate(_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(escaped))  # noqa: S308


@register.filter
def prose(text: str) -> str:
    """A summary as HTML: whole paragraphs."""
    return mark_safe(summaries.to_html(text))  # noqa: S308


@register.filter
def prose_in_frame(text: str) -> str:
    """The same, its links leading out of the frame."""
    return mark_safe(summaries.to_html(text, in_frame=True))  # noqa: S308


@register.filter
def marked(text: str, words: Collection[str]) -> str:
    """Text with these words marked; escaped by what marks it."""
    return mark_safe(marked_text(text, words))  # noqa: S308


@register.filter
def marked_line(text: str, words: Collection[str]) -> str:
    """The same for a summary of one paragraph, without the paragraph around it; "" for any other."""
    html = marked_html(summaries.to_html(text), words).strip()
    line = html.removeprefix("<p>").removesuffix("</p>")
    is_one = len(html) - len(line) == len("<p></p>") and "<p>" not in line
    return mark_safe(line) if is_one else ""  # noqa: S308


@register.filter
def marked_prose(text: str, words: Collection[str]) -> str:
    """A summary as HTML with these words marked; cleaned before."""
    return mark_safe(marked_html(summaries.to_html(text), words))  # noqa: S308


@register.simple_tag
def worn(sheet: Sheet) -> str:
    """A style sheet of ours inside the page, letter for letter, for the policy knows it by its hash."""
    return mark_safe(f"<style>{sheet.text}</style>")  # noqa: S308 (gathered from static/css, typed by nobody)
