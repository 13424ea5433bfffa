"""When a timeline was open to the public, by what was noted of it: what was told behind closed doors stays there."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce

from timeline.models import AuditEntry, PublishedEntry, Timeline

OPENED, CLOSED = "open to public", "close to public"
Stretch = tuple[datetime, datetime | None]


@dataclass(frozen=True, slots=True)
class Openings:
    """Each change, newest first, and whether it was opened by it. Before its first it was what that one ended."""

    changes: tuple[tuple[datetime, bool], ...]
    made_at: datetime

    @property
    def opened_at(self) -> list[datetime]:
        return [at for at, is_open in self.changes if is_open]

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """From when to when it was open, the oldest first; the last has no end where it is still."""
        return tuple(self._stretches())

    def was_public(self, moment: datetime) -> bool:
        return any(begin <= moment and (end is None or moment < end) for begin, end in self.stretches)

    def was_public_within(self, begin: datetime, end: datetime | None) -> bool:
        """Whether at any time from `begin` to `end`, which may be open."""
        return any(
            (end is None or opened < end) and (closed is None or begin < closed)
            for opened, closed in self.stretches
        )

    def overlapped(self, begin: str, end: str) -> Q:
        """The same as a condition on the columns of these names."""
        found = Q(pk__in=())
        for opened, closed in self.stretches:
            lasted = Q(**{end: None}) | Q(**{f"{end}__gt": opened})
            found |= lasted & (Q(**{f"{begin}__lt": closed}) if closed else Q())
        return found

    def _stretches(self) -> Iterator[Stretch]:
        opened = None if self.opened_at and self.changes[-1][1] else self.made_at
        for at, is_open in reversed(self.changes):
            if is_open:
                opened = opened or at
            elif opened:
                yield opened, at
                opened = None
        if opened:
            yield opened, None


def met_before(entries: QuerySet[PublishedEntry], moment: OuterRef) -> QuerySet[PublishedEntry]:
    """Those of the entries that readers could meet at any time before that moment of the query around it. The same as
    `was_public_within`, asked of the database in the midst of another question."""
    acts = AuditEntry.objects.filter(
        target_kind="timeline",
        target_id=Cast(OuterRef("timeline_id"), CharField()),
        act__in=(OPENED, CLOSED),
    )
    until = Coalesce(OuterRef("public_until"), OuterRef(moment))
    later = acts.filter(at__gt=OuterRef("public_from"))
    last = acts.filter(at__lte=OuterRef("public_from")).order_by("-at", "-pk").values("act")[:1]
    was_open = Q(last=OPENED) | Q(last=None) & (Q(next=None) | Q(next=CLOSED))
    opened = later.filter(act=OPENED, at__lt=until).filter(at__lt=OuterRef(moment))
    return (
        entries.filter(public_from__lt=moment)
        .annotate(last=Subquery(last), next=Subquery(later.order_by("at", "pk").values("act")[:1]))
        .filter(was_open | Q(Exists(opened)))
    )


def openings_of(timeline: Timeline) -> Openings:
    return openings_of_each([timeline])[timeline.pk]


def openings_of_each(timelines: Collection[Timeline]) -> Mapping[int, Openings]:
    """By the key of the timeline, in one query."""
    noted = AuditEntry.objects.filter(
        target_kind="timeline", target_id__in=[str(each.pk) for each in timelines], act__in=(OPENED, CLOSED)
    )
    changes: dict[str, list[tuple[datetime, bool]]] = {}
    for target, at, act in noted.order_by("-at", "-pk").values_list("target_id", "at", "act"):
        changes.setdefault(target, []).append((at, act == OPENED))
    return {each.pk: Openings(tuple(changes.get(str(each.pk), ())), each.created) for each in timelines}
