"""The other dates of an event: each rests on one of its citations and says why the two differ. Writes no revision."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.refusals import NotReady
from timeline.models import Event
from timeline.records import CitationRecord


@dataclass(frozen=True)
class OtherDate:
    """What somebody wants a citation to say of the date, and what it said, as EDTF text and reason, when they began."""

    citation: int
    date: EdtfDate | None
    reason: str
    said: tuple[str, str] = ("", "")

    @property
    def text(self) -> str:
        return self.date.text if self.date else ""


def require_another_date(event: Event, date: EdtfDate | None) -> None:
    if date and date == event.date:
        raise NotReady(_("That is the date of the event already: leave it out here."))


def dated_otherwise(event: Event, wanted: Sequence[OtherDate]) -> tuple[CitationRecord, ...]:
    """The citations of the event as they would read."""
    by_citation = {one.citation: one for one in wanted}
    return tuple(
        replace(row.to_record(), other_date=one.text, other_date_reason=one.reason)
        if (one := by_citation.get(row.pk))
        else row.to_record()
        for row in event.citations.all()
    )


def is_overtaken(event: Event, wanted: Sequence[OtherDate]) -> bool:
    """Whether somebody else has meanwhile said another thing of one of them, or taken its citation away."""
    stand = {
        row.pk: (row.other_date.text if row.other_date else "", row.other_date_reason)
        for row in event.citations.all()
    }
    return any(stand.get(one.citation) not in (one.said, (one.text, one.reason)) for one in wanted)


def date_otherwise(event: Event, wanted: Sequence[OtherDate]) -> None:
    """Write them to the locked event, whose own date is the one that they have to differ from."""
    rows = {row.pk: row for row in event.citations.all()}
    for one in wanted:
        if one.citation not in rows:
            raise NotReady(_("A colleague has removed this citation. Cite the source again if it is wanted."))
        if one.date and not one.reason:
            raise NotReady(_("Say in a sentence why the two differ. Readers will see it."))
        require_another_date(event, one.date)
        row = rows[one.citation]
        row.other_date, row.other_date_reason = one.date, one.reason if one.date else ""
        row.save(update_fields=["other_date", "other_date_reason"])
