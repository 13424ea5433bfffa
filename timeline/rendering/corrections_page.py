"""What a newsroom has put right on one timeline, newest first, a piece at a time: public notices and nothing else."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q

from timeline.models import Merge, Notice, PublishedEvent, Timeline, kept_instead_of_each
from timeline.rendering.event_item import NoticeLine, notice_lines
from timeline.rendering.public_notices import notices_on

SHOWN = 50


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A notice, and the event as it stands now, or as it last stood. `kept` is the event that it was merged into."""

    public_id: str
    headline: str
    notice: NoticeLine
    kept: str


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    timeline: Timeline
    lines: tuple[CorrectionLine, ...]
    # The number of the last line shown where there are more; 0 where there are not.
    next_after: int
    is_continued: bool


def corrections_page(timeline: Timeline, *, at: datetime, after: str = "") -> CorrectionsPage:
    """The notices given after that one in the list; from the beginning where there is no such notice."""
    found = notices_on(timeline, at=at)
    last = (
        found.filter(pk=int(after)).first()
        if after.isascii() and after.isdecimal() and len(after) < 19
        else None
    )
    if last:
        found = found.filter(
            Q(published_at__lt=last.published_at) | Q(published_at=last.published_at, pk__lt=last.pk)
        )
    notices = list(found[: SHOWN + 1])
    shown = notices[:SHOWN]
    return CorrectionsPage(
        timeline=timeline,
        lines=tuple(_lines(shown, at)),
        next_after=shown[-1].pk if len(notices) > SHOWN else 0,
        is_continued=last is not None,
    )


def _lines(notices: list[Notice], at: datetime) -> list[CorrectionLine]:
    events = [notice.event_id for notice in notices]
    has_moved = Exists(Merge.objects.standing().filter(lost=OuterRef("event")))
    stand = PublishedEvent.objects.ever_public(at).filter(event__in=events).order_by("sequence")
    told = stand.annotate(has_moved=has_moved).values_list("event", "public_id", "headline", "has_moved")
    latest = {event: (public_id, said, moved) for event, public_id, said, moved in told}
    kept = kept_instead_of_each(event for event, (*_told, moved) in latest.items() if moved)
    return [
        CorrectionLine(*latest[notice.event_id][:2], line, kept.get(notice.event_id, ""))
        for notice, line in zip(notices, notice_lines(notices), strict=True)
    ]
