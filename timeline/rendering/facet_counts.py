"""Counting what each choice leads to, under all that is chosen already. Offers nothing that leads nowhere."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from django.utils.translation import gettext as _

from timeline.models import TopicKind
from timeline.rendering.chart import Chart, Members
from timeline.rendering.facet_times import times_of
from timeline.rendering.facets import Chip, Facet, Facets, FacetValue
from timeline.rendering.languages import date_in_words
from timeline.rendering.reader_filter import ReaderFilter
from timeline.rendering.selection import Selection
from timeline.rendering.suggestions import WithWords, suggestions_of
from timeline.rendering.view_state import ViewState

MOST_VALUES = 24
"""Of each kind so many are listed; the rest is found by its words."""


def facets_of(selection: Selection, asked: ReaderFilter, with_words: WithWords) -> Facets:
    """`with_words` is asked only where nothing was found."""
    chart, view = selection.chart, asked.view
    facets = (
        _any_of(selection, view, "lane", _("Lane"), chart.in_lane, _lane_words(chart)),
        *_topics(selection, view),
        _any_of(selection, view, "place", _("Place"), chart.at_place, str),
    )
    return Facets(
        facets=tuple(facet for facet in facets if _has_a_choice(facet, selection)),
        times=times_of(selection, view),
        confirmed=_confirmed(selection, view),
        chips=tuple(_chips(chart, view)),
        suggestions=() if selection.found else suggestions_of(selection, view, with_words),
        clear_query=ViewState(scale=view.scale, order=view.order, shown=view.shown, as_of=view.as_of).query(),
    )


def _has_a_choice(facet: Facet, selection: Selection) -> bool:
    """What all that is found bears, and nothing else of its kind, is no choice."""
    total = selection.without(facet.name).bit_count()
    return any(value.is_chosen or value.bearing < total for value in facet.values)


def _any_of(
    selection: Selection,
    view: ViewState,
    name: str,
    label: str,
    members: Members,
    words_of: Callable[[str], str],
) -> Facet:
    """Of these, any that is chosen will do."""
    chart, chosen = selection.chart, _chosen(view, name)
    base = selection.without(name)
    bearing = members.counts(base)
    now = (members.any_of(chosen) & base).bit_count()
    colours = {lane.slug: lane.colour for lane in chart.lanes} if name == "lane" else {}
    values = []
    for value in (*chosen, *(value for value in bearing if value not in chosen)):
        rest = tuple(one for one in chosen if one != value)
        own = bearing.get(value, 0)
        count = now + own
        if value in chosen:
            count = now - own if rest else base.bit_count()
        query = view.query(**{FIELDS[name]: rest if value in chosen else (*chosen, value)})
        values.append(
            FacetValue(value, words_of(value), count, own, query, value in chosen, colours.get(value, ""))
        )
    if name == "lane":
        order = [lane.slug for lane in chart.lanes]
        return Facet(name, label, tuple(sorted(values, key=lambda value: order.index(value.value))))
    return _facet(name, label, values)


def _topics(selection: Selection, view: ViewState) -> Iterator[Facet]:
    """Of topics, people and organisations all that are chosen must be borne."""
    chart, found = selection.chart, selection.found
    bearing = chart.about.counts(found)
    for name, kind, label in (
        ("topic", TopicKind.SUBJECT, _("Topic")),
        ("person", TopicKind.PERSON, _("Person")),
        ("topic", TopicKind.ORGANISATION, _("Organisation")),
    ):
        values = []
        for slug, topic in chart.topics.items():
            holder = "person" if slug in view.people else "topic" if slug in view.topics else ""
            if topic.kind != kind or not (holder or bearing.get(slug)):
                continue
            chosen = _chosen(view, holder or name)
            if holder:
                rest = tuple(one for one in chosen if one != slug)
                query = view.query(**{FIELDS[holder]: rest})
                count = (selection.without(holder) & _all_of(chart, rest)).bit_count()
                values.append(
                    FacetValue(slug, topic.name, count, bearing.get(slug, 0), query, is_chosen=True)
                )
            else:
                query = view.query(**{FIELDS[name]: (*chosen, slug)})
                values.append(FacetValue(slug, topic.name, bearing[slug], bearing[slug], query))
        yield _facet(name, label, values)


FIELDS = {"lane": "lanes", "topic": "topics", "person": "people", "place": "places"}


def _chosen(view: ViewState, name: str) -> tuple[str, ...]:
    chosen: tuple[str, ...] = getattr(view, FIELDS[name])
    return chosen


def _all_of(chart: Chart, slugs: Iterable[str]) -> int:
    found = chart.everything
    for slug in slugs:
        found &= chart.about.bitmap(slug)
    return found


def _facet(name: str, label: str, values: Sequence[FacetValue]) -> Facet:
    ordered = sorted(values, key=lambda value: (not value.is_chosen, -value.bearing, value.words.casefold()))
    chosen = sum(value.is_chosen for value in ordered)
    kept = ordered[: max(MOST_VALUES, chosen)]
    return Facet(name, label, tuple(kept), undisclosed=len(ordered) - len(kept))


def _lane_words(chart: Chart) -> Callable[[str], str]:
    return {lane.slug: lane.name for lane in chart.lanes}.__getitem__


def _confirmed(selection: Selection, view: ViewState) -> FacetValue | None:
    base = selection.without("confirmed")
    own = (base & selection.chart.confirmed).bit_count()
    if not view.is_confirmed and own in (0, base.bit_count()):
        return None
    count = base.bit_count() if view.is_confirmed else own
    query = view.query(is_confirmed=not view.is_confirmed)
    return FacetValue("1", _("Only confirmed"), count, own, query, view.is_confirmed)


def _chips(chart: Chart, view: ViewState) -> Iterator[Chip]:
    if view.search:
        yield Chip("q", _("Words"), view.search, view.query(search=""))
    for name, label, words in _ends(view):
        yield Chip(name, label, words, view.query(**{"start" if name == "from" else "end": None}))
    names: Mapping[str, str] = {lane.slug: lane.name for lane in chart.lanes}
    topics = {slug: topic.name for slug, topic in chart.topics.items()}
    kinds = {slug: topic.kind for slug, topic in chart.topics.items()}
    labels = {
        TopicKind.SUBJECT: _("Topic"),
        TopicKind.PERSON: _("Person"),
        TopicKind.ORGANISATION: _("Organisation"),
    }
    for name in FIELDS:
        chosen = _chosen(view, name)
        for value in chosen:
            rest = view.query(**{FIELDS[name]: tuple(one for one in chosen if one != value)})
            if name == "lane":
                yield Chip(name, _("Lane"), names[value], rest)
            elif name == "place":
                yield Chip(name, _("Place"), value, rest)
            else:
                yield Chip(name, labels[TopicKind(kinds[value])], topics[value], rest)
    if view.is_confirmed:
        yield Chip("confirmed", "", _("Only confirmed"), view.query(is_confirmed=False))


def _ends(view: ViewState) -> Iterator[tuple[str, str, str]]:
    if view.start:
        yield "from", _("From"), date_in_words(view.start)
    if view.end:
        yield "to", _("To"), date_in_words(view.end)
