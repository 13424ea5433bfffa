"""How often a timeline's frames were shown lately, and where they were seen: for the desk, nothing about readers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.models import EmbedDay, EmbedSighting, Timeline

DAYS = 30
PLAIN_FRAME = ""
MOST_REFUSED = 3
"""As many sites are named as refused: anybody can send an invented name."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A site on whose pages a frame was seen, and when last. Not on the timeline's list, it shows readers nothing."""

    host: str
    last_day: date
    is_listed: bool


@dataclass(frozen=True, slots=True)
class EmbedUses:
    """`days` are those of the last 30 on which it was shown at all, the latest first; `refused` are sites that asked
    for it in these days and may not show it, so that their readers found an empty frame.
    """

    days: tuple[tuple[date, int], ...] = ()
    sightings: tuple[Sighting, ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def allowed(self) -> tuple[Sighting, ...]:
        return tuple(seen for seen in self.sightings if seen.is_listed)

    @property
    def shown(self) -> int:
        return sum(times for _, times in self.days)


def uses_of(timeline: Timeline, *, today: date) -> dict[str, EmbedUses]:
    """By the short id of each embed, and under "" for the plain frame; today is the newsroom's day."""
    before = today - timedelta(days=DAYS)
    counted = EmbedDay.objects.filter(timeline=timeline, day__gt=before, day__lte=today)
    days: dict[str, list[tuple[date, int]]] = {}
    for public_id, day, shown in counted.order_by("-day").values_list("embed__public_id", "day", "shown"):
        days.setdefault(public_id or PLAIN_FRAME, []).append((day, shown))
    listed = timeline.embed_hosts
    seen = EmbedSighting.objects.filter(timeline=timeline).order_by("-last_day", "host")
    sightings: dict[str, list[Sighting]] = {}
    for public_id, host, last_day in seen.values_list("embed__public_id", "host", "last_day"):
        sighting = Sighting(host, last_day, host in listed)
        sightings.setdefault(public_id or PLAIN_FRAME, []).append(sighting)
    ids: Iterable[str] = {
        PLAIN_FRAME,
        *days,
        *sightings,
        *timeline.embeds.values_list("public_id", flat=True),
    }
    return {
        public_id: EmbedUses(
            tuple(days.get(public_id, ())),
            seen_there := tuple(sightings.get(public_id, ())),
            _refused(seen_there, before),
        )
        for public_id in ids
    }


def _refused(sightings: Iterable[Sighting], before: date) -> tuple[str, ...]:
    """The first few hosts of those that were seen after that day and may not show it."""
    hosts = dict.fromkeys(seen.host for seen in sightings if not seen.is_listed and seen.last_day > before)
    return tuple(hosts)[:MOST_REFUSED]
