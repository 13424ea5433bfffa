"""Which events rest on a source, and what would become of those that readers see if it went. Writes nothing."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import ngettext

from timeline.models import Citation, Event, Source, Stance, Standing, User

# Enough for one page; the list of events finds the rest by their source.
MOST_SHOWN = 100


@dataclass(frozen=True)
class Rests:
    """`alone` are live events that no other source supports, `others` the rest of those that this person may see.

    `unseen` counts those that are not listed: of colleagues, or beyond a page.
    """

    alone: tuple[Event, ...]
    others: tuple[Event, ...]
    alone_count: int
    live_count: int
    unseen: int

    @property
    def is_any(self) -> bool:
        return bool(self.alone or self.others or self.unseen)

    @property
    def consequence(self) -> str:
        """What happens if the source goes, in a sentence."""
        if self.alone_count:
            return ngettext(
                "%(count)s live event has no other source.",
                "%(count)s live events have no other source.",
                self.alone_count,
            ) % {"count": self.alone_count}
        if self.live_count:
            return ngettext(
                "%(count)s live event rests on it, with another source beside it.",
                "%(count)s live events rest on it, each with another source beside it.",
                self.live_count,
            ) % {"count": self.live_count}
        return ""


def rests_on(source: Source, user: User) -> Rests:
    """Read them in a constant number of queries, however many there are."""
    # From its citations to their events: the other way every event of the newsroom would be asked.
    resting = Event.objects.filter(pk__in=Citation.objects.filter(source=source).values("event"))
    live = resting.of_standing([Standing.LIVE], timezone.now())
    alone = live.filter(~Exists(_other_support(source)))
    seen = resting.visible_to(user).order_by("-modified", "-pk")
    # The gravest are listed whatever else there is.
    first = tuple(seen.filter(pk__in=alone.values("pk"))[:MOST_SHOWN])
    rest = tuple(seen.exclude(pk__in=alone.values("pk"))[:MOST_SHOWN])
    return Rests(
        alone=first,
        others=rest,
        alone_count=alone.count(),
        live_count=live.count(),
        unseen=resting.count() - len(first) - len(rest),
    )


def _other_support(source: Source) -> QuerySet[Citation]:
    cited = Citation.objects.filter(event=OuterRef("pk"), stance=Stance.SUPPORTS)
    return cited.exclude(source=source)
