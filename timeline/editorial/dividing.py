"""The eras of a timeline: named times behind its events. Readers of a public timeline see them as soon as they are
saved, so where it is public a change takes a reason."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, require_valid
from timeline.editorial.writing import write_once
from timeline.models import MOST_ERAS, Era, Role, Timeline, User
from timeline.records import EraRecord


def divide_into_eras(
    timeline: Timeline, wanted: Sequence[EraRecord], *, by: User, expected_version: int, reason: str = ""
) -> Timeline:
    """Let the eras be these and no others, in order of date."""
    require_role(by, Role.EDITOR, _("To change a timeline takes an editor."))
    ordered = sorted(wanted, key=lambda era: (era.date, era.name))
    if ordered == eras_of(timeline):
        return timeline

    def change(locked: Timeline) -> None:
        _require_eras(ordered)
        if locked.is_public and not reason.strip():
            raise NotReady(_("Readers see these eras. Say why they change."))
        Era.objects.filter(timeline=locked).delete()
        for position, record in enumerate(ordered):
            era = Era(
                timeline=locked, name=record.name, date=record.date, colour=record.colour, position=position
            )
            require_valid(era, exclude=())
            era.save()

    return write_once(
        timeline,
        "divide into eras",
        by=by,
        expected_version=expected_version,
        asked=[[era.name, era.date.text, era.colour] for era in ordered],
        change=change,
        state=_state,
        reason=reason.strip(),
    )


def eras_of(timeline: Timeline) -> list[EraRecord]:
    return [
        EraRecord(era.name, era.date, era.colour) for era in Era.objects.filter(timeline=timeline) if era.date
    ]


def _state(timeline: Timeline) -> dict[str, Any]:
    eras = [f"{era.name} ({era.date.text})" for era in eras_of(timeline)]
    return {"version": timeline.version, "eras": eras}


def _require_eras(wanted: Sequence[EraRecord]) -> None:
    names = [era.name.casefold() for era in wanted]
    if len(names) > MOST_ERAS:
        raise NotReady(_("%(most)s eras are the most: more could not be told apart.") % {"most": MOST_ERAS})
    if len(set(names)) < len(names):
        raise NotReady(_("Two eras have the same name. Give each its own."))
