"""Events that are there already and look like what is being told: the likest first, and how alike in words.

Reads headlines alone until it knows which few are alike: a year of news overlaps a proposal that is dated to a year.
Shows nobody an event that they may not see, and none that is out of sight of readers for good.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from timeline.dates import EdtfDate
from timeline.extraction.likeness import NEARLY_SURE, SIMILAR, Telling, likeness, telling_of
from timeline.models import Event, Occurrence, Proposal, Standing, User
from timeline.models.searched import matching_any
from timeline.rendering.date_reading import in_words

MOST_SHOWN = 3
# How many of the overlapping are looked at word by word, and the share of letters that takes.
_LOOKED_AT, _LEAST_SHARED = 40, 40
_MUCH_LESS_EXACT = 20 * 24 * 60 * 60
# A date of more than so many seconds overlaps more headlines than can be read at once: of those are read the ones that
# hold two of the longest names, or words, of what is told, and no more than so many.
_LONG, _MOST_READ, _LONGEST_WORDS = 800 * 24 * 60 * 60, 5_000, 3
_STEM = 6
# A date that is much less exact than the other takes more than the usual likeness to be nearly sure.
_SURE_OF_ANOTHER_PRECISION = 0.9

Found = tuple[int, str, str, str, int, int]


@dataclass(frozen=True)
class Duplicate:
    """An event that may be the same happening."""

    event: Event
    score: float
    number: int
    is_nearly_sure: bool

    @property
    def how_alike(self) -> str:
        return _("Nearly the same") if self.is_nearly_sure else _("Similar")

    @property
    def date(self) -> str:
        return in_words(self.event.date) if self.event.date else ""


@dataclass(frozen=True)
class Duplicates:
    """What is shown beside a proposal."""

    events: tuple[Duplicate, ...] = ()

    @property
    def sure(self) -> Duplicate | None:
        """The one that to cite is the first choice: nearly sure, and the likest."""
        return self.events[0] if self.events and self.events[0].is_nearly_sure else None

    @property
    def others(self) -> tuple[Duplicate, ...]:
        return self.events[1:] if self.sure else self.events


def duplicates_of_proposal(proposal: Proposal, user: User) -> list[Duplicate]:
    """The events that a proposal may be a new source of."""
    if proposal.date is None:
        return []
    is_cancelled = proposal.occurrence == Occurrence.CANCELLED
    telling = telling_of(proposal.headline, is_cancelled=is_cancelled)
    return _alike(
        telling,
        proposal.headline,
        proposal.date,
        _overlapping(proposal.date, telling, user),
    )


def duplicates_of_event(event: Event, user: User) -> list[Duplicate]:
    """The other events that look like this one."""
    if event.date is None:
        return []
    is_cancelled = event.occurrence == Occurrence.CANCELLED
    telling = telling_of(event.headline, event.place, is_cancelled=is_cancelled)
    others = _overlapping(event.date, telling, user, besides=event.pk)
    return _alike(telling, f"{event.headline} {event.place}", event.date, others)


def _overlapping(date: EdtfDate, telling: Telling, user: User, *, besides: int = 0) -> list[Found]:
    out_of_sight = Q(standing__in=[Standing.RETRACTED, Standing.WITHHELD, Standing.MERGED])
    events: QuerySet[Event] = (
        Event.objects.visible_to(user).exclude(out_of_sight).exclude(pk=besides).overlapping(date)
    )
    if date.latest - date.earliest > _LONG:
        events = matching_any(events, _two_of(telling))
    found = events.order_by().values_list("pk", "headline", "place", "occurrence", "earliest", "latest")
    return list(found[:_MOST_READ])


def _two_of(telling: Telling) -> list[str]:
    """Each pair of the weightiest words, by their beginnings, so that a case ending or a plural does not hide one."""
    weighty = sorted(telling.words, key=lambda word: (-word.weight, -len(word.text)))
    stems = [word.text[:_STEM] for word in weighty][:_LONGEST_WORDS]
    return [f"{one} {other}" for one, other in combinations(stems, 2)] or stems


def _alike(telling: Telling, headline: str, date: EdtfDate, found: list[Found]) -> list[Duplicate]:
    scored = sorted(_scored(telling, date, _nearest(headline, found)), key=lambda one: (-one[0], one[2]))
    likest = scored[:MOST_SHOWN]
    events = Event.objects.in_bulk([pk for _, _, pk in likest])
    return [
        Duplicate(events[pk], score, number, is_sure)
        for number, (score, is_sure, pk) in enumerate(likest, start=1)
        if pk in events
    ]


def _nearest(headline: str, found: list[Found]) -> Iterable[Found]:
    """Those that share the most letters in words of any order, by a measure that is quick to take."""
    texts = [f"{one[1]} {one[2]}".lower() for one in found]
    nearest = process.extract(
        headline.lower(), texts, scorer=fuzz.token_set_ratio, limit=_LOOKED_AT, score_cutoff=_LEAST_SHARED
    )
    return [found[place] for _, _, place in nearest]


def _scored(telling: Telling, date: EdtfDate, found: Iterable[Found]) -> Iterable[tuple[float, bool, int]]:
    for pk, headline, place, occurrence, earliest, latest in found:
        is_cancelled = occurrence == Occurrence.CANCELLED
        score = likeness(telling, telling_of(headline, place, is_cancelled=is_cancelled))
        if score >= SIMILAR:
            differ = abs((latest - earliest) - (date.latest - date.earliest)) > _MUCH_LESS_EXACT
            yield score, score >= (_SURE_OF_ANOTHER_PRECISION if differ else NEARLY_SURE), pk
