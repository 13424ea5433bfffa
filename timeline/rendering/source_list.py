"""The library as a list: a page of sources with what was proposed from each and how much rests on it."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from timeline.models import Capture, Citation, ProposalStatus, Source
from timeline.rendering.keyset import KeysetPage, keyset_page


@dataclass(frozen=True)
class SourceRow:
    """A source in the list. `latest_capture` is 0 where no whole text is held."""

    source: Source
    latest_capture: int = 0
    waiting: int = 0
    proposed: int = 0
    events: int = 0


def source_rows(sources: QuerySet[Source], cursor: str) -> tuple[KeysetPage[Source], list[SourceRow]]:
    """The page at the cursor, newest first: what is told of each row is read for the page alone."""
    cited = Citation.objects.filter(source=OuterRef("pk")).order_by().values("source")
    events = cited.annotate(events=Count("event", distinct=True)).values("events")
    page: KeysetPage[Source] = keyset_page(sources.annotate(events=Subquery(events)), cursor)
    keys = [source.pk for source in page.rows]
    is_open = Q(proposals__status=ProposalStatus.OPEN)
    captures: dict[int, list[tuple[int, int, int]]] = {}
    held = Capture.objects.filter(source__in=keys, is_excerpt=False).order_by("-captured_at", "-pk")
    counted = held.annotate(open=Count("proposals", filter=is_open), all=Count("proposals"))
    for source, pk, waiting, proposed in counted.values_list("source", "pk", "open", "all"):
        captures.setdefault(source, []).append((pk, waiting, proposed))
    return page, [_row(source, captures.get(source.pk, [])) for source in page.rows]


def _row(source: Source, captures: list[tuple[int, int, int]]) -> SourceRow:
    return SourceRow(
        source,
        latest_capture=captures[0][0] if captures else 0,
        waiting=sum(waiting for _, waiting, _ in captures),
        proposed=sum(proposed for _, _, proposed in captures),
        events=getattr(source, "events", 0) or 0,
    )
