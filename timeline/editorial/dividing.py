"""The eras of a timeline: named times behind its events. Readers of a public timeline see them as soon as they are
saved, so where it is public a change takes a reason."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone
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
        _let_stand(locked, ordered, at=timezone.now())

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


def begin_eras(timeline: Timeline, wanted: Sequence[EraRecord]) -> None:
    """Give a timeline that is being made its first eras."""
    _require_eras(wanted)
    _let_stand(timeline, sorted(wanted, key=lambda era: (era.date, era.name)), at=timezone.now())


def eras_of(timeline: Timeline) -> list[EraRecord]:
    return [record for era in Era.objects.standing().filter(timeline=timeline) if (record := _record(era))]


def _let_stand(timeline: Timeline, ordered: Sequence[EraRecord], *, at: datetime) -> None:
    """End what is not wanted any more, keep what stands, and let the rest begin."""
    standing = {_record(era): era for era in Era.objects.standing().filter(timeline=timeline)}
    gone = [era.pk for record, era in standing.items() if record not in ordered]
    Era.objects.filter(pk__in=gone).update(ended_at=at)
    for position, record in enumerate(ordered):
        era = standing.get(record) or Era(
            timeline=timeline, name=record.name, date=record.date, colour=record.colour, begun_at=at
        )
        era.position = position
        require_valid(era, exclude=())
        era.save()


def _record(era: Era) -> EraRecord | None:
    return EraRecord(era.name, era.date, era.colour) if era.date else None


def _state(timeline: Timeline) -> dict[str, Any]:
    eras = [f"{era.name} ({era.date.text})" for era in eras_of(timeline)]
    return {"version": timeline.version, "eras": eras}


def _require_eras(wanted: Sequence[EraRecord]) -> None:
    names = [era.name.casefold() for era in wanted]
    if len(names) > MOST_ERAS:
        raise NotReady(_("%(most)s eras are the most: more could not be told apart.") % {"most": MOST_ERAS})
    if len(set(names)) < len(names):
        raise NotReady(_("Two eras have the same name. Give each its own."))
