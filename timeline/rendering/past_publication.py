"""An event as it stood before: one earlier publication that was public, and what has changed since. Never writes.

Refuses what was withheld or retracted since, pictures that were taken away, and whoever must not be named any more.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from timeline.models import Image, Restrictions
from timeline.rendering.citation_line import number_sources
from timeline.rendering.event_item import EventItem, event_item
from timeline.rendering.event_page import Absence, public_event
from timeline.rendering.languages import speaking
from timeline.rendering.public_changes import PublicChange, public_changes
from timeline.rendering.topic_names import topic_names


@dataclass(frozen=True, slots=True)
class PastPublication:
    """`changes` lead from what stood then to what stands now."""

    language: str
    sequence: int
    item: EventItem
    public_from: datetime
    public_until: datetime | None
    changes: tuple[PublicChange, ...]


def past_publication(public_id: str, sequence: int, *, at: datetime) -> PastPublication | Absence | None:
    """What stood there then; unknown where the event never said it in public.

    None where it is what stands now, or where nothing else is to be told any more, such as of a retracted event.
    """
    told = public_event(public_id, at=at)
    if isinstance(told, Absence):
        return told
    row = told.past.get(sequence)
    if row is None:
        is_seen = sequence in (one.sequence for one in told.seen)
        return None if is_seen else Absence.UNKNOWN
    restrictions = Restrictions.now()
    then, now = (restrictions.public_part(one.to_record()) for one in (row, told.current))
    if then.image and not Image.objects.public(at).filter(name=then.image.name).exists():
        then = replace(then, image=None)
    topics = topic_names([*then.topics, *now.topics])
    with speaking(told.language):
        return PastPublication(
            language=told.language,
            sequence=sequence,
            item=event_item(
                row,
                then,
                numbers=number_sources(then.public_citations),
                topics=topics,
                language=told.language,
            ),
            public_from=row.public_from,
            public_until=row.public_until,
            changes=tuple(public_changes(then, now, topics)),
        )
