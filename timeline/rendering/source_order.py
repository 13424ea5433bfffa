"""In which order the sources of a timeline are read: each order with its headings, and a key that leaves no tie.

What must not be told of a source is not told by its place either: it is ordered by what readers may know.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from timeline.dates import OPEN_START, DateError, EdtfDate
from timeline.dates.calendar import SECONDS_PER_DAY, civil_from_days
from timeline.models import SourceKind
from timeline.models.published_words import folded
from timeline.records import SourceRecord
from timeline.rendering.languages import date_in_words


class SourceOrder(StrEnum):
    CITED = "cited"
    PUBLISHER = "publisher"
    DATE = "date"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a source stands: under which heading, and by what it is sorted there. What is not known comes last."""

    is_unknown: bool
    rank: int
    heading: str
    title: str

    @property
    def key(self) -> tuple[bool, int, str, str, str]:
        return self.is_unknown, self.rank, folded(self.heading), self.heading, self.title


def place_of(source: SourceRecord, order: SourceOrder) -> Place:
    if source.is_restricted:
        return Place(True, 1, _("Not named"), folded(source.title))
    return _PLACES[order](source)


def order_words(order: SourceOrder) -> str:
    return {
        SourceOrder.CITED: _("As first cited"),
        SourceOrder.PUBLISHER: _("By publisher"),
        SourceOrder.DATE: _("By date"),
        SourceOrder.KIND: _("By kind"),
    }[order]


def _by_publisher(source: SourceRecord) -> Place:
    publisher = " ".join(source.publisher.split())
    return Place(not publisher, 0, publisher or _("No publisher"), folded(source.title))


def _by_kind(source: SourceRecord) -> Place:
    is_known = source.kind in SourceKind.values
    return Place(
        not is_known,
        0,
        str(SourceKind(source.kind).label) if is_known else _("Other"),
        folded(source.title),
    )


def _by_date(source: SourceRecord) -> Place:
    """Newest year last, as events are read; within it by day."""
    try:
        date = EdtfDate.parse(source.published)
    except DateError:
        return Place(True, 0, _("Undated"), folded(source.title))
    moment = date.latest if date.earliest == OPEN_START else date.earliest
    year = civil_from_days(moment // SECONDS_PER_DAY)[0]
    return Place(False, moment, date_in_words(EdtfDate.from_year(year)), folded(source.title))


_PLACES: dict[SourceOrder, Callable[[SourceRecord], Place]] = {
    SourceOrder.PUBLISHER: _by_publisher,
    SourceOrder.DATE: _by_date,
    SourceOrder.KIND: _by_kind,
}
