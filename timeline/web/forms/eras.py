"""The eras of a timeline as rows of fields: a row without a name and a date is not wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.models import Era, LaneColour
from timeline.models.characters import refuse_unfit_line
from timeline.models.edtf_form_field import EdtfFormField
from timeline.records import EraRecord

LONGEST_NAME = Era._meta.get_field("name").max_length or 60
LONGEST_REASON = 1000
MOST_ROWS = 20


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
        self.problem = _unfit(self.reason)
        return not (self.problem or any(row.problem for row in self.rows))

    def to_records(self) -> list[EraRecord]:
        return [EraRecord(" ".join(row.name.split()), row.read, row.colour) for row in self.rows if row.read]

    @property
    def spare(self) -> EraRow:
        """The empty row at the end."""
        colours = LaneColour.values
        return EraRow("", "", colours[len(self.rows) % len(colours)])

    @property
    def colours(self) -> list[tuple[str, str]]:
        return [(value, str(label)) for value, label in LaneColour.choices]

    def _problem_of(self, row: EraRow) -> str:
        if not row.name.strip():
            return _("Give the era a name.")
        if len(row.name) > LONGEST_NAME:
            return _("That is too long: %(most)s characters are the most.") % {"most": LONGEST_NAME}
        if row.colour not in LaneColour.values:
            return _("Choose one of these colours.")
        try:
            row.read = self._field.clean(row.date)
        except ValidationError as error:
            return " ".join(error.messages)
        return _unfit(row.name)


def _unfit(line: str) -> str:
    try:
        refuse_unfit_line(line)
    except ValidationError as error:
        return str(error.messages[0])
    return ""
