"""The ways in which a list of events is sorted, each along an index: another way would be slow."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True)
class Order:
    """A way to sort; `column` has an index that ends with the key. Events that have nothing in it are left out."""

    label: "StrPromise"
    column: str
    descending: bool = False


ORDERS = {
    "changed": Order(gettext_lazy("Last changed first"), "modified", descending=True),
    "waiting": Order(gettext_lazy("Longest unchanged first"), "modified"),
    "date": Order(gettext_lazy("By date, oldest first"), "earliest"),
    "latest": Order(gettext_lazy("By date, newest first"), "earliest", descending=True),
    "headline": Order(gettext_lazy("By headline"), "headline"),
    "time": Order(gettext_lazy("Next to go live first"), "scheduled_for"),
}
# Everything but the last can be asked of any list: a time to go live has only what is scheduled.
CHOOSABLE_ORDERS = [(name, order.label) for name, order in ORDERS.items() if name != "time"]
