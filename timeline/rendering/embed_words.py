"""What an editor chose for a frame, in words: each choice under its name, and all of it in a short sentence. Reads the
names of lanes, topics and events, and of an event nothing but what readers see."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate
from timeline.models import Embed, EmbedChoices, Importance, PublishedEntry, Timeline
from timeline.rendering.comparison import Change
from timeline.rendering.languages import (
    date_in_words,
    language_name,
    listed,
    moment_and_zone_in_words,
    within_a_sentence,
)
from timeline.rendering.topic_names import topic_names

# What each choice is called, in the order in which the form asks for it.
LABELS = {
    "name": gettext_lazy("Name"),
    "shows": gettext_lazy("What it shows"),
    "start": gettext_lazy("From"),
    "end": gettext_lazy("To"),
    "begins": gettext_lazy("Where the list begins"),
    "begins_with": gettext_lazy("The event that it begins with"),
    "order": gettext_lazy("Order"),
    "pinned": gettext_lazy("Keep it as it stood at"),
    "lanes": gettext_lazy("Lanes"),
    "topics": gettext_lazy("Topics"),
    "least_importance": gettext_lazy("How important an event must be"),
    "theme": gettext_lazy("Light or dark"),
    "accent": gettext_lazy("Accent colour"),
    "density": gettext_lazy("Spacing"),
    "greatest_height": gettext_lazy("Greatest height"),
    "language": gettext_lazy("Language around the events"),
}

CHOICES: Mapping[str, type[TextChoices]] = {
    "shows": Embed.Shows,
    "order": Embed.Order,
    "begins": Embed.Begins,
    "theme": Embed.Theme,
    "density": Embed.Density,
}


# Of those choices that are not one column of the same name.
COLUMNS = {"begins": ("begins", "begins_with"), "pinned": ("pinned_at",)}


@dataclass(frozen=True)
class Names:
    """What is called what on one timeline, by slugs and public ids."""

    lanes: Mapping[str, str]
    topics: Mapping[str, str]
    events: Mapping[str, str]

    @classmethod
    def used_in(cls, choices: Iterable[EmbedChoices], timeline: Timeline, *, at: datetime) -> "Names":
        """In three queries, however many frames there are."""
        every = list(choices)
        topics = topic_names(slug for one in every for slug in one.topics)
        return cls(
            lanes=dict(timeline.lanes.values_list("slug", "name")),
            topics={slug: name for (slug,), name in topics.items()},
            events=public_headlines(timeline, {one.begins_with for one in every} - {""}, at=at),
        )


def public_headlines(timeline: Timeline, public_ids: Iterable[str], *, at: datetime) -> dict[str, str]:
    """What readers see at the head of these events of the timeline; those that they do not see are left out."""
    rows = PublishedEntry.objects.filter(timeline=timeline, public_id__in=public_ids).standing_at(at)
    return dict(rows.values_list("public_id", "headline"))


def compare_choices(before: EmbedChoices, after: EmbedChoices, names: Names) -> tuple[Change, ...]:
    """Every choice in which the two differ, in words."""
    told = (
        Change(name, str(label), "value", _word(name, before, names), _word(name, after, names), ())
        for name, label in LABELS.items()
        # The event is told with where the list begins.
        if name != "begins_with"
    )
    return tuple(change for change in told if change.before != change.after)


def columns_of(name: str) -> tuple[str, ...]:
    """Where that choice stands in the record."""
    return COLUMNS.get(name, (name,))


def in_short(choices: EmbedChoices, names: Names) -> str:
    """What an article shows of the timeline, such as “The picture and the list, from 2014 on, Diplomacy”."""
    said = [str(Embed.Shows(choices.shows).label), *_part_of_the_whole(choices, names)]
    if len(said) == 1:
        said.append(_("of the whole timeline"))
    if choices.order == Embed.Order.NEWEST:
        said.append(within_a_sentence(str(Embed.Order.NEWEST.label)))
    if choices.begins == Embed.Begins.EVENT and choices.begins_with in names.events:
        said.append(_("beginning with “%(event)s”") % {"event": names.events[choices.begins_with]})
    return listed(said)


def _part_of_the_whole(choices: EmbedChoices, names: Names) -> Iterator[str]:
    start, end = (_date(edtf) for edtf in (choices.start, choices.end))
    if start and end:
        yield _("%(start)s to %(end)s") % {"start": start, "end": end}
    elif start:
        yield _("from %(start)s on") % {"start": start}
    elif end:
        yield _("up to %(end)s") % {"end": end}
    yield from (names.lanes[slug] for slug in choices.lanes if slug in names.lanes)
    yield from (names.topics[slug] for slug in choices.topics if slug in names.topics)
    if choices.least_importance > 1:
        yield _("importance %(least)s or more") % {"least": choices.least_importance}


def _word(name: str, choices: EmbedChoices, names: Names) -> str:
    match name:
        case "start" | "end":
            return _date(getattr(choices, name))
        case "lanes":
            return listed(names.lanes.get(slug, slug) for slug in choices.lanes) or _("all")
        case "topics":
            return listed(names.topics.get(slug, slug) for slug in choices.topics) or _("all")
        case "least_importance":
            return str(Importance(choices.least_importance).label)
        case "begins" if choices.begins == Embed.Begins.EVENT:
            event = names.events.get(choices.begins_with, _("one that readers do not see now"))
            return f"{Embed.Begins.EVENT.label}: {event}"
        case "pinned":
            return moment_and_zone_in_words(choices.pinned_at) if choices.pinned_at else _("the present")
        case "language":
            return language_name(choices.language)
        case "shows" | "begins" | "order" | "theme" | "density":
            return str(CHOICES[name](getattr(choices, name)).label)
    value = getattr(choices, name)
    return "" if value is None else str(value)


def _date(edtf: str) -> str:
    return date_in_words(EdtfDate.parse(edtf)) if edtf else ""
