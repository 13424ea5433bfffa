"""In which order the list is read, where it begins, and the way back to the picture: each as a plain link."""

from django.utils.translation import gettext as _

from timeline.rendering.axis_controls import Switch
from timeline.rendering.view_state import Order, Shown, ViewState


def list_choices(view: ViewState) -> tuple[Switch, ...]:
    """A link that is current and leads elsewhere is one to be switched off. The list alone is asked for elsewhere."""
    is_today, is_list = view.starts_today, view.shown is Shown.LIST
    choices = (
        Switch(_("Oldest first"), view.query(order=Order.OLDEST), view.order is Order.OLDEST),
        Switch(_("Newest first"), view.query(order=Order.NEWEST), view.order is Order.NEWEST),
        Switch(
            _("Start at today"),
            view.query(starts_today=not is_today),
            is_today,
            place="" if is_today else "today",
        ),
    )
    return (
        (*choices, Switch(_("List only"), view.query(shown=Shown.BOTH), is_current=True))
        if is_list
        else choices
    )
