"""Any two revisions of an event side by side: by default what readers see, and what is proposed to them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils import timezone

from timeline.models import Event, Restrictions, Revision, Standing, User
from timeline.rendering.comparison import Change, compare
from timeline.rendering.event_desk import names_of_slugs

# A list to choose from; whoever wants an older one writes its number into the address.
MOST_LISTED = 200


@dataclass(frozen=True)
class EventComparison:
    before: Revision
    after: Revision
    changes: tuple[Change, ...]
    revisions: tuple[Revision, ...]
    # The number of the revision that readers see; 0 where they see none.
    public: int


def compare_revisions(
    event: Event, before: str = "", after: str = "", *, seen_by: User
) -> EventComparison | None:
    """Revisions by their numbers, as an address names them; None where the event has no such revision."""
    restrictions = Restrictions.for_person(seen_by)
    revisions = event.revisions.select_related("author")
    current = event.publications.select_related("revision").published(timezone.now()).first()
    public = current.revision.number if current and current.standing == Standing.LIVE else 0
    newest = revisions.latest()
    later = revisions.filter(number=_number(after)).first() if after else newest
    if later is None:
        return None
    usual = public if public and public != later.number else max(1, later.number - 1)
    earlier = revisions.filter(number=_number(before) if before else usual).first()
    if earlier is None:
        return None
    return EventComparison(
        before=earlier,
        after=later,
        changes=compare(
            restrictions.known_part(earlier.to_record()),
            restrictions.known_part(later.to_record()),
            names_of_slugs(),
        ),
        revisions=tuple(_hushed(revisions.defer("record")[:MOST_LISTED], restrictions)),
        public=public,
    )


def _hushed(revisions: Iterable[Revision], restrictions: Restrictions) -> Iterator[Revision]:
    for revision in revisions:
        revision.note = restrictions.hushed(revision.note)
        yield revision


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
