"""What an editor chose for a frame where the choices make sense one by one and not together, in sentences.

Refuses nothing: whoever asks decides what keeps a frame from being saved, and what is only good to know.
"""

from collections.abc import Iterator
from datetime import datetime

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.models import Embed, EmbedChoices, Timeline
from timeline.rendering.editions import chart_as_of, chart_of
from timeline.rendering.embed_height import WIDTHS, height_above_the_list
from timeline.rendering.embed_page import chosen_page
from timeline.rendering.embed_words import LABELS, public_headlines
from timeline.rendering.event_page import page_instead_of
from timeline.rendering.languages import listed, moment_in_words
from timeline.rendering.selection import WINDOW, Selection, select
from timeline.rendering.view_state import ViewState

PHONE = WIDTHS[0]
ROUNDED_TO = 10
"""In pixels: a height is guessed."""


def remarks_on(timeline: Timeline, choices: EmbedChoices, *, at: datetime) -> tuple[str, ...]:
    """Sentences about the frame as it would be shown `at` now, in the newsroom's own zone."""
    return tuple(_remarks(timeline, choices, at))


def first_event_left_out(timeline: Timeline, choices: EmbedChoices, *, at: datetime) -> str:
    """Why the frame cannot begin with the event that is chosen; "" where it does, or begins elsewhere."""
    if choices.begins != Embed.Begins.EVENT:
        return ""
    headline = public_headlines(timeline, [choices.begins_with], at=at).get(choices.begins_with, "")
    selection = _selection(timeline, choices, at)
    place = selection.chart.position_of(choices.begins_with)
    if place is None:  # it may have been merged into another since
        place = selection.chart.position_of(page_instead_of(choices.begins_with, at=at))
    if place is None and choices.pinned_at and headline:
        return _(
            "“%(event)s” was not public yet at the moment at which the frame is kept. "
            "Choose another event to begin with."
        ) % {"event": headline}
    if place is None:
        return _("The event that it begins with is not public now: it begins with its first one instead.")
    told = {
        "lane": [LABELS["lanes"]],
        "topic": [LABELS["topics"]],
        "importance": [LABELS["least_importance"]],
        WINDOW: [LABELS[name] for name in ("start", "end") if getattr(choices, name)],
    }
    wishes = [name for name, wish in selection.wishes.items() if not wish >> place & 1]
    if not wishes:
        return ""
    because = listed(str(label) for name in wishes for label in told[name])
    return _(
        "“%(event)s” is not in the frame, because of: %(choices)s. "
        "Choose another event to begin with, or show more."
    ) % {"event": headline, "choices": because}


def _remarks(timeline: Timeline, choices: EmbedChoices, at: datetime) -> Iterator[str]:
    selection = _selection(timeline, choices, at)
    if not selection.found:
        if selection.chart.everything:
            yield _("No event of the timeline is in what was chosen: readers find an empty frame.")
        return
    if left_out := first_event_left_out(timeline, choices, at=at):
        yield left_out
    is_picture = choices.shows == Embed.Shows.AXIS
    if is_picture and (choices.begins != Embed.Begins.FIRST or choices.order != Embed.Order.OLDEST):
        yield _("The picture alone has no list: where the list begins and its order change nothing.")
    elif choices.pinned_at and choices.begins in (Embed.Begins.TODAY, Embed.Begins.NEAREST):
        yield _("What is kept as it stood keeps its day too: the list begins as it did on %(moment)s.") % {
            "moment": moment_in_words(choices.pinned_at, "long")
        }
    if choices.greatest_height and choices.shows != Embed.Shows.LIST:
        yield from _cut_off(timeline, choices, at)


def _cut_off(timeline: Timeline, choices: EmbedChoices, at: datetime) -> Iterator[str]:
    needed = height_above_the_list(chosen_page(timeline, choices, at=at), PHONE)
    if choices.greatest_height and needed >= choices.greatest_height:
        yield _(
            "On a phone the heading and the picture take about %(needed)s pixels: at a height of %(height)s "
            "readers see no more than a part of them until they scroll within the frame."
        ) % {"needed": round(needed / ROUNDED_TO) * ROUNDED_TO, "height": choices.greatest_height}


def _selection(timeline: Timeline, choices: EmbedChoices, at: datetime) -> Selection:
    pinned = choices.pinned_at
    chart = chart_as_of(timeline, pinned, now=at) if pinned else chart_of(timeline, at=at)
    topics = chart.topic_slugs
    view = ViewState(
        start=EdtfDate.parse(choices.start) if choices.start else None,
        end=EdtfDate.parse(choices.end) if choices.end else None,
        lanes=choices.lanes,
        topics=tuple(topics.get(slug, slug) for slug in choices.topics),
        least_importance=choices.least_importance,
    )
    return select(chart, view, None)
