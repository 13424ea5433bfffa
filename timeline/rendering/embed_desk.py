"""The frames of a timeline as editors look after them: the list, and what the form has to offer. Writes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from timeline.models import Embed, EmbedChoices, Lane, Standing, Timeline
from timeline.models.published_entry import PublishedEntryQuerySet
from timeline.models.published_words import PublishedWords, folded
from timeline.models.searched import matching
from timeline.rendering.editions import chart_of
from timeline.rendering.embed_uses import MOST_REFUSED, PLAIN_FRAME, EmbedUses, uses_of
from timeline.rendering.embed_words import Names, in_short
from timeline.rendering.event_page import page_instead_of
from timeline.rendering.languages import date_in_words
from timeline.rendering.topic_names import topic_names

MOST_TOPICS = 200
MOST_FOUND = 10


@dataclass(frozen=True)
class EmbedRow:
    """`embed` is None for the timeline as it is, with nothing chosen."""

    embed: Embed | None
    in_short: str
    uses: EmbedUses


@dataclass(frozen=True)
class EventChoice:
    """An event that readers see on the timeline, and when it was."""

    public_id: str
    headline: str
    date: str


def embed_rows(timeline: Timeline, *, at: datetime) -> list[EmbedRow]:
    """In a constant number of queries; `at` is now, in the newsroom's own zone."""
    embeds = timeline.embeds.select_related("begins_with").prefetch_related("lanes", "topics__merged_into")
    chosen = {embed: embed.to_choices() for embed in embeds}
    names = Names.used_in(chosen.values(), timeline, at=at)
    uses = uses_of(timeline, today=at.date())
    return [
        EmbedRow(embed, in_short(choices, names), uses.get(embed.public_id, EmbedUses()))
        for embed, choices in chosen.items()
    ]


def embed_row(embed: Embed, *, at: datetime) -> EmbedRow:
    choices = embed.to_choices()
    words = in_short(choices, Names.used_in([choices], embed.timeline, at=at))
    uses = uses_of(embed.timeline, today=at.date())
    return EmbedRow(embed, words, uses.get(embed.public_id, EmbedUses()))


def whole_row(timeline: Timeline, *, at: datetime) -> EmbedRow:
    uses = uses_of(timeline, today=at.date())
    words = in_short(EmbedChoices(""), Names({}, {}, {}))
    return EmbedRow(None, words, uses.get(PLAIN_FRAME, EmbedUses()))


def refused_sites(rows: Iterable[EmbedRow]) -> tuple[str, ...]:
    """Sites that asked for one of these lately and may not show it."""
    return tuple(dict.fromkeys(host for row in rows for host in row.uses.refused))[:MOST_REFUSED]


def lanes_to_choose(timeline: Timeline, chosen: Iterable[str]) -> list[tuple[str, str]]:
    """The open lanes from top to bottom, and those that were chosen before they were closed."""
    kept = set(chosen)
    lanes: Iterable[Lane] = timeline.lanes.all()
    return [(lane.slug, lane.name) for lane in lanes if lane.closed_at is None or lane.slug in kept]


def topics_to_choose(
    timeline: Timeline, chosen: Iterable[str] = (), *, at: datetime
) -> list[tuple[str, str]]:
    """What the public events of the timeline are about, by name; of very many those that most events bear. And those
    that were chosen already: a box that is not there would be one that nobody ticked."""
    chart = chart_of(timeline, at=at)
    borne = sorted(chart.topics, key=lambda slug: -chart.about.bitmap(slug).bit_count())[:MOST_TOPICS]
    names = {slug: chart.topics[slug].name for slug in borne}
    names |= {slug: name for (slug,), name in topic_names(set(chosen) - names.keys()).items()}
    return sorted(names.items(), key=lambda one: one[1].casefold())


def events_with_words(timeline: Timeline, words: str, *, at: datetime) -> list[EventChoice]:
    """The first few events that readers see on the timeline and whose page there has all these words."""
    found = matching(PublishedWords.objects.filter(timeline=timeline), folded(words))
    return _choices(timeline.published_entries.filter(pk__in=found.values("pk")), at)


def event_to_begin_with(timeline: Timeline, public_id: str, *, at: datetime) -> EventChoice | None:
    """That event, or the one that it was merged into, where readers see it on the timeline."""
    ids = filter(None, (public_id, page_instead_of(public_id, at=at) if public_id else ""))
    found = _choices(timeline.published_entries.filter(public_id__in=list(ids)), at)
    return found[0] if found else None


def _choices(entries: PublishedEntryQuerySet, at: datetime) -> list[EventChoice]:
    live = entries.standing_at(at).filter(standing=Standing.LIVE).select_related("published_event")
    return [
        EventChoice(entry.public_id, entry.headline, date_in_words(entry.published_event.to_date()))
        for entry in live.in_order_of_date()[:MOST_FOUND]
    ]
