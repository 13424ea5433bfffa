"""Data for machines inside a page: the one place that marks text as safe, once all that ends a script is escaped."""

import json
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()

# json.dumps itself escapes all but ASCII, the line separators U+2028 and U+2029 included.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def structured_data(data: dict[str, Any]) -> str:
    escaped = json.dumps(data).translate(_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(escaped))  # noqa: S308
