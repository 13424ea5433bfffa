"""What the list of a timeline asks for and templates cannot say: gaps, links, words to mark. Decides nothing."""

from collections.abc import Collection

from django import template

from timeline.dates import EdtfDate
from timeline.rendering.axis_controls import Switch
from timeline.rendering.list_choices import list_choices
from timeline.rendering.marking import wanted_words
from timeline.rendering.outline import OutlineGroup
from timeline.rendering.silences import with_silences
from timeline.rendering.view_state import ViewState
from timeline.rendering.zooming import zoom_query

register = template.Library()


@register.filter
def wanted(search: str) -> tuple[str, ...]:
    """The words of a search, as `marked` takes them."""
    return wanted_words(search)


@register.filter
def zoomed_to(view: ViewState, date: EdtfDate) -> str:
    """The address of the axis around that date."""
    return zoom_query(view, date)


@register.filter
def choices_of_list(view: ViewState) -> tuple[Switch, ...]:
    return list_choices(view)


@register.filter
def silences(groups: Collection[OutlineGroup]) -> list[tuple[str, OutlineGroup]]:
    """The groups, each after the words for the silence before it."""
    return list(with_silences(tuple(groups)))
