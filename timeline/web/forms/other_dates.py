"""Two sources disagree: the other dates of an event in its own form, each beside the citation that gives it."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.other_dates import OtherDate
from timeline.models import Citation, User
from timeline.records import CitationRecord, EventRecord
from timeline.rendering.date_reading import DateReading, typable
from timeline.web.forms.date_field import FormWithDates, TypedDateField
from timeline.web.forms.lengths import too_long

LONGEST_REASON = int(getattr(Citation._meta.get_field("other_date_reason"), "max_length", 0))
SENT_DATE = re.compile(r"other_date_([0-9]{1,18})")


@dataclass(frozen=True)
class OtherDateFields:
    """The fields of one citation. `was_date` and `was_reason` are what they were typed over."""

    citation: Citation
    date: BoundField
    reason: BoundField
    reading: DateReading
    was_date: str
    was_reason: str

    @property
    def is_told(self) -> bool:
        return bool(self.reading.text or self.reason.value() or self.date.errors or self.reason.errors)


class FormWithOtherDates(FormWithDates):
    """`citations` are all of the event, in the order of `told`. Those have fields whose source the person knows.

    A citation that the form was not sent with is left as it stands.
    """

    # Whether what was typed is shown beside what stands, so that sending it again puts it over that.
    is_over_what_stands = False

    def __init__(
        self,
        *args: Any,
        today: datetime.date,
        languages: tuple[str, ...] = (),
        citations: Sequence[Citation] = (),
        told: Sequence[CitationRecord] = (),
        seen_by: User | None = None,
        **options: Any,
    ) -> None:
        super().__init__(*args, today=today, languages=languages, **options)
        self.citations = list(citations)
        for citation, words in zip(self.citations, told, strict=False):
            if seen_by and citation.source.is_known_to(seen_by):
                self._add_fields(citation.pk, words, today, languages)

    def _add_fields(
        self, pk: int, words: CitationRecord, today: datetime.date, languages: tuple[str, ...]
    ) -> None:
        date = TypedDateField(label=_("The date that this source gives"), required=False)
        date.today, date.languages = today, languages
        if words.other_date:
            date.initial = typable(EdtfDate.parse(words.other_date), today=today, languages=languages)
        self.fields[f"other_date_{pk}"] = date
        self.fields[f"other_reason_{pk}"] = forms.CharField(
            label=_("Why the two differ"),
            required=False,
            max_length=LONGEST_REASON,
            initial=words.other_date_reason,
            error_messages={"max_length": too_long(LONGEST_REASON)},
        )

    def other_date_fields(self) -> list[OtherDateFields]:
        return [
            OtherDateFields(
                citation,
                self[f"other_date_{citation.pk}"],
                self[f"other_reason_{citation.pk}"],
                self.reading_of(f"other_date_{citation.pk}"),
                *self._was(citation),
            )
            for citation in self._datable()
        ]

    def are_told(self) -> bool:
        return any(fields.is_told for fields in self.other_date_fields())

    def other_dates(self) -> list[OtherDate]:
        """What was typed and is not what it was typed over."""
        return [one for one in self._wanted() if (one.text, one.reason) != one.said]

    def citations_of(self, stands: EventRecord) -> tuple[CitationRecord, ...]:
        """The citations of the record, which are those of the form, dated as was typed."""
        typed = {one.citation: one for one in self.other_dates()}
        if len(stands.citations) != len(self.citations):
            return stands.citations
        return tuple(
            replace(words, other_date=one.text, other_date_reason=one.reason)
            if (one := typed.get(citation.pk))
            else words
            for citation, words in zip(self.citations, stands.citations, strict=True)
        )

    def clean(self) -> dict[str, Any]:
        super().clean()
        told = self.cleaned_data
        for citation in self._datable():
            date, reason = f"other_date_{citation.pk}", f"other_reason_{citation.pk}"
            if told.get(date) and reason in told and not told[reason]:
                self.add_error(reason, _("Say in a sentence why the two differ. Readers will see it."))
            if told.get(reason) and date in told and not told[date]:
                self.add_error(date, _("Give the date that this source gives, or leave the reason out."))
            if told.get(date) and told[date] == told.get("date"):
                self.add_error(date, _("That is the date of the event already: leave it out here."))
        for typed in self._lost():
            sentence = _(
                "The source that gives “%(date)s” is not cited any more. Cite it again and date it there."
            )
            self.add_error(None, sentence % {"date": typed})
        return told

    def _datable(self) -> Iterator[Citation]:
        return (one for one in self.citations if f"other_date_{one.pk}" in self.fields)

    def _wanted(self) -> Iterator[OtherDate]:
        told = self.cleaned_data
        for citation in self._datable():
            if f"other_date_{citation.pk}" in self.data:
                date, reason = told[f"other_date_{citation.pk}"], told[f"other_reason_{citation.pk}"]
                yield OtherDate(citation.pk, date, reason, self._was(citation))

    def _was(self, citation: Citation) -> tuple[str, str]:
        keys = (f"other_date_{citation.pk}_was", f"other_reason_{citation.pk}_was")
        if keys[0] in self.data and not self.is_over_what_stands:
            return str(self.data[keys[0]]), str(self.data.get(keys[1], ""))
        return citation.other_date.text if citation.other_date else "", citation.other_date_reason

    def _lost(self) -> Iterator[str]:
        """Dates that were typed for citations that have been taken away meanwhile."""
        for name in self.data:
            is_lost = SENT_DATE.fullmatch(name) and name not in self.fields
            typed = str(self.data[name]).strip()
            if is_lost and typed and not self.data.get(f"{name}_was"):
                yield typed[:100]
