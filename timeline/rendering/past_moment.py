"""A timeline at a moment in the past: whether it can be shown as of then, and when it changed lately."""

from dataclasses import replace
from datetime import datetime, timedelta

from django.db.models import Exists, Min, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.models import PublishedEntry, Timeline
from timeline.rendering.former_words import called_at
from timeline.rendering.languages import moment_in_words
from timeline.rendering.moment_asked import MomentAsked, read_moment
from timeline.rendering.openings import openings_of

SHOWN = 10
MOST_READ = 500


def past_moment(timeline: Timeline, typed: str, *, now: datetime) -> MomentAsked:
    """What was typed, read; refused where the timeline was not open to the public then."""
    asked = read_moment(typed, now=now, language=timeline.language)
    if asked.moment is None:
        return asked
    openings = openings_of(timeline)
    if openings.was_public(asked.moment):
        return asked
    said = [_("This timeline was not open to the public then.")]
    if openings.stretches and asked.moment < (first := openings.stretches[0][0]):
        opened = moment_in_words(_whole_minute(first), "long")
        said.append(_("It has been since %(moment)s.") % {"moment": opened})
    return replace(asked, moment=None, problem=" ".join(said))


def told_at(timeline: Timeline, typed: str, *, now: datetime) -> Timeline:
    """The timeline with what it said of itself at the moment that was typed, where it can be shown as of then."""
    moment = past_moment(timeline, typed, now=timezone.localtime(now)).moment if typed else None
    return called_at(timeline, (), moment).on(timeline) if moment else timeline


def latest_changes(timeline: Timeline, *, now: datetime) -> tuple[datetime, ...]:
    """The last moments at which readers of the timeline could notice a change, newest first: of each minute one, in
    whole seconds, as addresses say them."""
    begun = PublishedEntry.objects.ever_public(now).filter(timeline=timeline)
    newest = begun.order_by("-public_from").values("public_from").annotate(one=Min("pk"))[:MOST_READ]
    # Of each moment one is asked, and not each of thousands that began together.
    of_then = PublishedEntry.objects.filter(timeline=timeline, public_from=OuterRef("public_from"))
    told = of_then.lasting().not_withheld_since()
    moments = PublishedEntry.objects.filter(Exists(told), pk__in=newest.values("one"))
    openings = openings_of(timeline)
    begun_at = moments.order_by().values_list("public_from", flat=True)
    noticed = [*filter(None, begun_at), *openings.opened_at]
    minutes: dict[datetime, datetime] = {}
    for moment in sorted(noticed, reverse=True):
        minutes.setdefault(moment.replace(second=0, microsecond=0), moment)
    seen = [moment for moment in minutes.values() if openings.was_public(moment)]
    return tuple(timezone.localtime(_whole(moment)) for moment in seen[:SHOWN])


def _whole(moment: datetime) -> datetime:
    """The first whole second at which what began then has begun."""
    return moment.replace(microsecond=0) + timedelta(seconds=1 if moment.microsecond else 0)


def _whole_minute(moment: datetime) -> datetime:
    """The same in minutes, as words tell it."""
    minute = moment.replace(second=0, microsecond=0)
    return minute if minute == moment else minute + timedelta(minutes=1)
