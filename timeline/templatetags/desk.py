"""What desk pages say over and over: where one is, and dates in words. Decides nothing."""

from typing import Any, NamedTuple

from django import template
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from timeline.dates import DateError, EdtfDate
from timeline.models import Role
from timeline.rendering.languages import date_in_words

register = template.Library()

PLACES = (
    (_("Overview"), "o", "desk:overview", ("overview",), Role.CONTRIBUTOR),
    (_("Sources"), "s", "desk:source-list", ("source", "capture", "triage", "proposal"), Role.CONTRIBUTOR),
    (_("Events"), "e", "desk:event-list", ("event", "citation", "filter", "merge"), Role.CONTRIBUTOR),
    (_("Timelines"), "t", "desk:timeline-list", ("timeline",), Role.CONTRIBUTOR),
    (_("Topics"), "p", "desk:topic-list", ("topic",), Role.CONTRIBUTOR),
    (_("Audit"), "a", "desk:audit", ("audit",), Role.EDITOR),
    (_("People"), "u", "desk:person-list", ("person", "invitation"), Role.OWNER),
)


class Place(NamedTuple):
    """One link of the desk's navigation."""

    name: str
    address: str
    is_here: bool
    # The key that goes there, after "g".
    letter: str


@register.simple_tag(takes_context=True)
def desk_places(context: dict[str, Any]) -> list[Place]:
    """The rooms that this person may enter; the one whose noun begins the page's URL name is the one we are in."""
    match = context["request"].resolver_match
    noun = match.url_name.split("-")[0] if match and match.url_name else ""
    user = context["request"].user
    return [
        Place(str(name), reverse(address), noun in nouns, letter)
        for name, letter, address, nouns, role in PLACES
        if user.has_role(role)
    ]


@register.filter
def dashed(name: str) -> str:
    """The name of a state as a style sheet spells it: "in_review" is "in-review" there."""
    return name.replace("_", "-")


@register.filter
def in_words(date: EdtfDate | str | None, style: str = "long") -> str:
    """A date as people say it ("9–10 January 2022"); text that is no EDTF stays as it is, no date is ""."""
    if not date:
        return ""
    try:
        value = date if isinstance(date, EdtfDate) else EdtfDate.parse(date)
    except DateError:
        return str(date)
    return date_in_words(value, style)
