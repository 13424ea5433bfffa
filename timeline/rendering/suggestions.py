"""What to try where nothing was found: a little less of what was asked for, each as a link with what it leads to.

The nearest comes first: a word less, a beginning of the words, dates a little wider, a filter less, and in the end
everything. Suggests nothing that leads nowhere.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from math import ceil

from django.utils.translation import gettext as _

from timeline.dates import OPEN_START, EdtfDate
from timeline.dates.calendar import FARTHEST_YEAR, SECONDS_PER_DAY, civil_from_days
from timeline.rendering.facets import Suggestion
from timeline.rendering.languages import date_in_words, isolated
from timeline.rendering.selection import WINDOW, Selection, window_of
from timeline.rendering.view_state import ViewState

MOST = 8
MOST_WORDS = 5
"""Of a longer search no single words are tried: each takes a look at the index of words."""

LEAST_BEGINNING = 3

WithWords = Callable[[str], int]
"""The set of what holds these words."""


def suggestions_of(selection: Selection, view: ViewState, with_words: WithWords) -> tuple[Suggestion, ...]:
    found = [
        *_fewer_words(selection, view, with_words),
        *_beginnings(selection, view, with_words),
        *_wider_dates(selection, view),
        *islice(_without_one_wish(selection, view), MOST),
    ]
    if found or not len(selection.chart):
        return tuple(found[:MOST])
    everything = ViewState(scale=view.scale, order=view.order, shown=view.shown, as_of=view.as_of)
    return (Suggestion(_("Everything on this timeline"), len(selection.chart), everything.query()),)


def _fewer_words(selection: Selection, view: ViewState, with_words: WithWords) -> Iterator[Suggestion]:
    words = view.search.split()
    if not 1 < len(words) <= MOST_WORDS:
        return
    others = selection.without("q")
    for number, word in enumerate(words):
        rest = " ".join((*words[:number], *words[number + 1 :]))
        if count := (others & with_words(rest)).bit_count():
            yield Suggestion(
                _("Without the word “%(word)s”") % {"word": isolated(word)}, count, view.query(search=rest)
            )


def _beginnings(selection: Selection, view: ViewState, with_words: WithWords) -> Iterator[Suggestion]:
    """Words are found by their beginnings: another ending of a word is found by less of it."""
    words = view.search.split()
    others = selection.without("q")
    tried = {view.search}
    for cut in (_without_ending, _first_half):
        shorter = " ".join(map(cut, words))
        if shorter in tried or len(words) > MOST_WORDS:
            continue
        tried.add(shorter)
        if count := (others & with_words(shorter)).bit_count():
            said = _("Words that begin with “%(words)s”") % {"words": isolated(shorter)}
            yield Suggestion(said, count, view.query(search=shorter))
            return


def _without_ending(word: str) -> str:
    return word[: max(LEAST_BEGINNING, len(word) - 2)]


def _first_half(word: str) -> str:
    return word[: max(LEAST_BEGINNING, ceil(len(word) / 2))]


def _wider_dates(selection: Selection, view: ViewState) -> Iterator[Suggestion]:
    """The window, opened as far as the nearest year on either side in which there is something."""
    base = selection.without(WINDOW)
    if not view.has_window or not base:
        return
    index = selection.chart.index
    start, end = window_of(view)
    before = base & (1 << index.begun_before(start)) - 1
    if before and index.earliest[before.bit_length() - 1] > OPEN_START:
        year = _year_of(index.earliest[before.bit_length() - 1])
        wider = (index.overlapping(year.earliest, end) & base).bit_count()
        words = _("Begin earlier: %(date)s") % {"date": date_in_words(year)}
        yield Suggestion(words, wider, view.query(start=year))
    after = index.nearest(end, base)
    if after is not None and index.earliest[after] >= end:
        year = _year_of(index.earliest[after])
        wider = (index.overlapping(start, year.latest + 1) & base).bit_count()
        words = _("End later: %(date)s") % {"date": date_in_words(year)}
        yield Suggestion(words, wider, view.query(end=year))


def _year_of(moment: int) -> EdtfDate:
    year = civil_from_days(moment // SECONDS_PER_DAY)[0]
    return EdtfDate.from_year(max(-FARTHEST_YEAR, min(year, FARTHEST_YEAR)))


def _without_one_wish(selection: Selection, view: ViewState) -> Iterator[Suggestion]:
    if len(selection.wishes) < 2:
        return
    for name, words, changes in _wishes(view):
        count = selection.without(name).bit_count()
        if name in selection.wishes and count:
            yield Suggestion(words, count, view.query(**changes))


def _wishes(view: ViewState) -> Iterator[tuple[str, str, dict[str, object]]]:
    yield "q", _("Without the words “%(words)s”") % {"words": isolated(view.search)}, {"search": ""}
    yield WINDOW, _("At any time"), {"start": None, "end": None}
    yield "lane", _("On any lane"), {"lanes": ()}
    yield "topic", _("Whatever the topic"), {"topics": ()}
    yield "person", _("Whoever it is about"), {"people": ()}
    yield "place", _("At any place"), {"places": ()}
    yield "confirmed", _("With what is not confirmed"), {"is_confirmed": False}
