"""Which edition of the public pages is out: a stamp that is another one after everything that readers could notice.

A timeline has a stamp of its own, and the newsroom has one for pages about more than one timeline. They lie where all
processes of a machine find them, in files or in Redis, so that to ask costs no query. A machine that shares neither
learns of a change by the age of what it keeps (see rendering/public_answers.py). Whoever saves a row of which readers
see something turns the page, whether they think of it or not.
"""

import logging
import os
import secrets
import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from timeline.models.embed import Embed
from timeline.models.event import Standing
from timeline.models.merge import Merge, merged_into
from timeline.models.published_event import PublishedEvent
from timeline.models.purging import purge_soon
from timeline.models.timeline import Timeline
from timeline.models.topic import Topic

log = logging.getLogger(__name__)

NEWSROOM, EVERY_TIMELINE = "newsroom", "every-timeline"


def stamp_of(slug: str = "") -> str:
    """The stamp of that timeline, or with no slug of the newsroom's own pages."""
    if not slug:
        return _read(NEWSROOM)
    return f"{_read(EVERY_TIMELINE)}-{_read(timeline_name(slug))}"


def timeline_name(slug: str) -> str:
    return f"timeline-{slug}"


def turn_page(slugs: Iterable[str]) -> None:
    """Let a new edition of these timelines begin, now and once more when what was written can be read by others.

    At once, because whoever writes reads it back; and again, because another process may have made a page meanwhile.
    """
    _turn([NEWSROOM, *map(timeline_name, slugs)])


def turn_every_page() -> None:
    """Let a new edition of everything begin: a topic is called otherwise, a source may not be told of any more."""
    _turn([NEWSROOM, EVERY_TIMELINE])


@receiver(post_save, sender=PublishedEvent)
def _published(instance: PublishedEvent, using: str, **told: Any) -> None:
    """Also what ended with it: its entries are on the same timelines, or on others that it was on before. What is
    withheld is withheld with all that was merged into it."""
    is_withheld = instance.standing == Standing.WITHHELD
    events = [instance.event_id, *(merged_into(instance.event_id) if is_withheld else ())]
    entered = Timeline.objects.using(using).filter(published_entries__published_event__event__in=events)
    slugs = set(entered.values_list("slug", flat=True))
    placed = (entry.get("timeline", "") for entry in instance.record.get("entries", ()))
    turn_page(sorted(slugs.union(filter(None, placed))))


@receiver(post_save, sender=Timeline)
def _timeline_changed(instance: Timeline, **told: Any) -> None:
    """Its page, and those of its story in other languages, which say whether it can be read."""
    beside = Timeline.objects.same_story(instance).values_list("slug", flat=True) if instance.story else ()
    turn_page([instance.slug, *beside])


@receiver(post_save, sender=Embed)
def _embed_changed(instance: Embed, **told: Any) -> None:
    """What it chooses of lanes and topics is written before it is saved."""
    turn_page([instance.timeline.slug])


@receiver([post_save, post_delete], sender=Topic)
def _topic_changed(instance: Topic, created: bool = False, **told: Any) -> None:
    if not created:  # nothing is about it yet
        turn_every_page()


@receiver(post_save, sender=Merge)
def _merged(instance: Merge, **told: Any) -> None:
    """What led nowhere leads on, or no longer."""
    if instance.confirmed_at:
        turn_every_page()


def _turn(names: list[str]) -> None:
    _write(names)
    transaction.on_commit(partial(_write, names), robust=True)
    transaction.on_commit(partial(purge_soon, names), robust=True)


def _is_shared_cache() -> bool:
    return "redis" in settings.CACHES["default"]["BACKEND"].lower()


def _read(name: str) -> str:
    try:
        if _is_shared_cache():
            return str(cache.get(f"edition:{name}") or "")
        # For every answer twice, so by the shortest way.
        with open(os.path.join(settings.EDITIONS_DIR, name), encoding="ascii") as file:
            return file.read()
    except Exception:
        # Readers can do without: what is kept grows old in a minute.
        return ""


def _write(names: list[str]) -> None:
    """Where it cannot be done, what is published is published all the same, and pages are fresh within a minute."""
    try:
        for name in names:
            stamp = secrets.token_hex(6)
            if _is_shared_cache():
                cache.set(f"edition:{name}", stamp, timeout=None)
            else:
                _write_file(name, stamp)
    except Exception:
        log.exception("The stamp of an edition cannot be written")


def _write_file(name: str, stamp: str) -> None:
    """In one step, so that nobody reads half a stamp."""
    folder = Path(settings.EDITIONS_DIR)
    folder.mkdir(parents=True, exist_ok=True)
    handle, path = tempfile.mkstemp(dir=folder)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(stamp)
    # Whoever serves pages reads what a command of somebody else's has written; it says nothing.
    Path(path).chmod(0o644)
    Path(path).replace(folder / name)
