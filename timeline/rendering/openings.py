"""When a timeline was open to the public, by what was noted of it: what was told behind closed doors stays there."""

from dataclasses import dataclass
from datetime import datetime

from timeline.models import AuditEntry, Timeline

OPENED, CLOSED = "open to public", "close to public"


@dataclass(frozen=True, slots=True)
class Openings:
    """Each change, newest first, and whether it was opened by it. Without any it is as old as the timeline itself."""

    changes: tuple[tuple[datetime, bool], ...]
    made_at: datetime

    @property
    def opened_at(self) -> list[datetime]:
        return [at for at, is_open in self.changes if is_open]

    def was_public(self, moment: datetime) -> bool:
        if not self.changes:
            return moment >= self.made_at
        return next((is_open for at, is_open in self.changes if at <= moment), False)


def openings_of(timeline: Timeline) -> Openings:
    noted = AuditEntry.objects.filter(
        target_kind="timeline", target_id=str(timeline.pk), act__in=(OPENED, CLOSED)
    )
    changes = noted.order_by("-at", "-pk").values_list("at", "act")
    return Openings(tuple((at, act == OPENED) for at, act in changes), timeline.created)
