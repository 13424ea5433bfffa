"""What pages say from the settings alone, so that public ones need no context processor: names, no more."""

from django import template
from django.conf import settings

from timeline.rendering.languages import language_in_use

register = template.Library()


@register.simple_tag
def newsroom_name() -> str:
    return settings.NEWSROOM_NAME


@register.simple_tag
def site_address() -> str:
    """Without a slash at its end."""
    return settings.SITE_URL


@register.simple_tag
def single_sign_on_name() -> str:
    """What the organisation's own login is called; empty where there is none."""
    return settings.OIDC_NAME if settings.OIDC_SERVER_URL else ""


@register.simple_tag
def page_language() -> str:
    """What the page is worded in, for HTML's `lang`."""
    return language_in_use()
