"""How often frames are shown, and where: counted in memory and written down now and then. It holds up no reader.

Each process counts for itself and adds what it has to the same rows. Where it is killed, or the machine goes down, it
loses what it counted since it last wrote, half a minute at most; what cannot be written is tried again with the next.
"""

import atexit
import logging
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from threading import Lock, Timer
from typing import NamedTuple

from django.conf import settings
from django.db import connections, transaction
from django.db.models import F, Q

from timeline.models import Embed, EmbedDay, EmbedSighting, Timeline

log = logging.getLogger(__name__)

SECONDS = 30
MOST_HOSTS = 50
"""Of each frame: anybody can say that they come from anywhere."""

MOST_KEPT = 5_000
"""Different showings that a process keeps until it writes; beyond that it forgets the hosts."""


class Showing(NamedTuple):
    """A frame on somebody's page on a day. `public_id` is empty for the plain frame, `host` where none was told."""

    slug: str
    public_id: str
    day: date
    host: str = ""


class Frame(NamedTuple):
    """A timeline's plain frame where there is no embed, and the hosts of the sites that may show it."""

    timeline: int
    embed: int | None
    listed: frozenset[str]

    @property
    def rows(self) -> Q:
        return Q(timeline=self.timeline, embed=self.embed)

    @property
    def place(self) -> tuple[int, int]:
        return self.timeline, self.embed or 0


class _Tally:
    """What was counted and not yet written. The timer runs only while there is something to write."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.counted: Counter[Showing] = Counter()
        self.timer: Timer | None = None

    def add(self, showing: Showing) -> None:
        with self.lock:
            self._count(showing, 1)
            if self.timer is None:
                timer = Timer(SECONDS, _write_beside)
                timer.daemon = True
                # Where the machine has no thread left, the next showing asks again.
                with suppress(RuntimeError):
                    timer.start()
                    self.timer = timer

    def take_back(self, counted: Counter[Showing]) -> None:
        """To be written with what is counted next."""
        with self.lock:
            for showing, times in counted.items():
                self._count(showing, times)

    def _count(self, showing: Showing, times: int) -> None:
        is_full = showing not in self.counted and len(self.counted) >= MOST_KEPT
        self.counted[showing._replace(host="") if is_full else showing] += times

    def take(self) -> Counter[Showing]:
        with self.lock:
            taken, self.counted = self.counted, Counter()
            if self.timer:
                self.timer.cancel()
                self.timer = None
        return taken


_tally = _Tally()


def count_showing(showing: Showing) -> None:
    """Remember it; asks the database nothing."""
    _tally.add(showing)


@atexit.register
def write_counts() -> None:
    """Add what was counted to what is known, and drop what is too old. A failure is told to the log alone."""
    counted = _tally.take()
    if not counted:
        return
    try:
        _write(counted)
    except Exception:
        log.exception("What was counted of embeds cannot be written now")
        _tally.take_back(counted)


def forget_counts() -> None:
    """Let nothing be written of what was counted since the last time."""
    _tally.take()


def _write_beside() -> None:
    """On a thread of its own, whose connection ends with it."""
    try:
        write_counts()
    finally:
        connections.close_all()


@transaction.atomic
def _write(counted: Counter[Showing]) -> None:
    frames = _frames(counted)
    days: Counter[tuple[Frame, date]] = Counter()
    seen: dict[Frame, dict[str, date]] = {}
    for showing, times in counted.items():
        frame = frames.get(showing[:2])
        if frame is None:
            continue
        # On a site that is not on the timeline's list, browsers show nothing of it.
        if not showing.host or showing.host in frame.listed:
            days[frame, showing.day] += times
        if showing.host:
            hosts = seen.setdefault(frame, {})
            hosts[showing.host] = max(showing.day, hosts.get(showing.host, showing.day))
    # In one order in every process, so that two that write at once wait for each other and not each for the other.
    for (frame, day), times in sorted(days.items(), key=lambda item: (item[0][0].place, item[0][1])):
        _add(frame, day, times)
    for frame in sorted(seen, key=lambda frame: frame.place):
        _sight(frame, seen[frame])
    _drop_old(max(showing.day for showing in counted))


def _frames(counted: Iterable[Showing]) -> dict[tuple[str, str], Frame]:
    """By slug and short id, those that are there."""
    names = {showing[:2] for showing in counted}
    timelines = {known.slug: known for known in Timeline.objects.filter(slug__in={slug for slug, _ in names})}
    embeds = dict(
        Embed.objects.filter(public_id__in={name for _, name in names}).values_list("public_id", "pk")
    )
    return {
        (slug, public_id): Frame(timeline.pk, embeds.get(public_id), frozenset(timeline.embed_hosts))
        for slug, public_id in names
        if (timeline := timelines.get(slug)) and (not public_id or public_id in embeds)
    }


def _add(frame: Frame, day: date, times: int) -> None:
    EmbedDay.objects.bulk_create(
        [EmbedDay(timeline_id=frame.timeline, embed_id=frame.embed, day=day)], ignore_conflicts=True
    )
    EmbedDay.objects.filter(frame.rows, day=day).update(shown=F("shown") + times)


def _sight(frame: Frame, hosts: dict[str, date]) -> None:
    """Where there are too many, those longest not seen give way, and those on the timeline's list last of all."""
    rows = EmbedSighting.objects.filter(frame.rows)
    known = dict(rows.values_list("host", "last_day"))
    latest = known | {host: max(day, known.get(host, day)) for host, day in hosts.items()}
    ranked = sorted(latest, key=lambda host: (host in frame.listed, latest[host]), reverse=True)
    kept = ranked[:MOST_HOSTS]
    if too_many := set(known).difference(kept):
        rows.filter(host__in=too_many).delete()
    new = [host for host in kept if host not in known]
    EmbedSighting.objects.bulk_create(
        [
            EmbedSighting(timeline_id=frame.timeline, embed_id=frame.embed, host=host, last_day=latest[host])
            for host in new
        ],
        ignore_conflicts=True,
    )
    for day in set(hosts.values()):
        rows.filter(host__in=[host for host in kept if latest[host] == day], last_day__lt=day).update(
            last_day=day
        )


def _drop_old(today: date) -> None:
    oldest = today - timedelta(days=settings.EMBED_COUNTS_DAYS)
    EmbedDay.objects.filter(day__lt=oldest).delete()
    EmbedSighting.objects.filter(last_day__lt=oldest).delete()
