"""The eras of a timeline as rows of fields: a row without a name and a date is not wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.models import Era, LaneColour
from timeline.models.edtf_form_field import EdtfFormField
from timeline.records import EraRecord
from timeline.web.forms.named_rows import (
    LONGEST_REASON,
    MOST_ROWS,
    colours,
    problem_of_line,
    problem_of_named,
)

LONGEST_NAME = Era._meta.get_field("name").max_length or 60


@dataclass
class EraRow:
    """One era as it was typed; `read` is its date once that was understood."""

    name: str
    date: str
    colour: str
    problem: str = ""
    read: EdtfDate | None = None


class ErasForm:
    def __init__(
        self, data: QueryDict | None = None, *, language: str, eras: Sequence[EraRecord] = ()
    ) -> None:
        self.problem = self.reason = ""
        self._field = EdtfFormField(languages=(language,))
        self.rows = [EraRow(era.name, era.date.text, era.colour) for era in eras]
        if data is not None:
            told = [data.getlist(name)[:MOST_ROWS] for name in ("name", "date", "colour")]
            self.rows = [EraRow(*row) for row in zip(*told, strict=False)]
            self.reason = data.get("reason", "")[:LONGEST_REASON]

    def is_valid(self) -> bool:
        self.rows = [row for row in self.rows if row.name.strip() or row.date.strip()]
        for row in self.rows:
            row.problem = self._problem_of(row)
        self.problem = problem_of_line(self.reason)
        return not (self.problem or any(row.problem for row in self.rows))

    def to_records(self) -> list[EraRecord]:
        return [EraRecord(" ".join(row.name.split()), row.read, row.colour) for row in self.rows if row.read]

    @property
    def spare(self) -> EraRow:
        """The empty row at the end."""
        values = LaneColour.values
        return EraRow("", "", values[len(self.rows) % len(values)])

    @property
    def colours(self) -> list[tuple[str, str]]:
        return colours()

    def _problem_of(self, row: EraRow) -> str:
        nameless = _("Give the era a name.")
        if problem := problem_of_named(row.name, row.colour, longest=LONGEST_NAME, if_nameless=nameless):
            return problem
        try:
            row.read = self._field.clean(row.date)
        except ValidationError as error:
            return " ".join(error.messages)
        return ""
