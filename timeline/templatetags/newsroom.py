"""The newsroom's name for every page, from the settings alone, so that public pages need no context processor."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def newsroom_name() -> str:
    return settings.NEWSROOM_NAME
