"""Who else has an event's form open, for a line above it."""

from dataclasses import dataclass
from datetime import datetime

from timeline.models import Event, Presence, User

MOST_NAMED = 8


@dataclass(frozen=True)
class Writer:
    person: User
    seen_at: datetime
    # 0 stands for "now".
    minutes: int


@dataclass(frozen=True)
class Writers:
    """The colleagues, the last seen first, and whether the person who looks has it open in another tab."""

    colleagues: tuple[Writer, ...]
    is_open_elsewhere: bool

    def __bool__(self) -> bool:
        return bool(self.colleagues) or self.is_open_elsewhere


def writers_of(event: Event, *, seen_by: User, tab: str, at: datetime) -> Writers:
    present = Presence.objects.fresh(at).filter(event=event).select_related("person")
    colleagues: dict[int, Writer] = {}
    is_open_elsewhere = False
    for one in present:
        if one.person_id != seen_by.pk:
            minutes = max(0, int((at - one.seen_at).total_seconds() // 60))
            colleagues.setdefault(one.person_id, Writer(one.person, one.seen_at, minutes))
        elif one.tab != tab:
            is_open_elsewhere = True
    return Writers(tuple(colleagues.values())[:MOST_NAMED], is_open_elsewhere)
