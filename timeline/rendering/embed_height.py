"""How high a frame will be, guessed from what it holds before any browser has set it: for codes that cannot ask it.

The sizes are those of static/css/embed.css. Letters are taken to be as wide as layout/letters.py has them, so that a
reader's own fonts make it a little higher or lower; a test holds the guess to within 15 % of what Chromium shows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.layout.letters import text_width
from timeline.rendering.axis_drawing import Drawing
from timeline.rendering.embed_page import EmbedPage
from timeline.rendering.event_item import EventItem
from timeline.rendering.outline import OutlineGroup, OutlineItem

WIDTHS = (320, 768, 1200)
"""A phone, a tablet or an article's column, a page: in CSS pixels."""

LEAST = 150
PADDING = 16
FINE, PLAIN, HEADLINE = 13, 15, 17
LEADING, TIGHT = 1.45, 1.2
MEASURE = 576
NARROWEST_COLUMN, BETWEEN_COLUMNS = 296, 24
EVENT_EDGE = 15
BESIDE_THE_HEADING = 88 + 16
# The widths of its contents from which on the frame is laid out otherwise.
HEADINGS_ASIDE, MIDDLE_FROM, WIDE_FROM = 544, 592, 1024
AROUND_THE_AXIS = 24
NARROW_UP_TO, NARROW_UP_TO_IF_COMPACT = 384, 336
FIGURE = 352


def frame_heights(page: EmbedPage) -> tuple[int, int, int]:
    """In CSS pixels, at each of `WIDTHS`."""
    narrow, middle, wide = (frame_height(page, width) for width in WIDTHS)
    return narrow, middle, wide


def frame_height(page: EmbedPage, width: int) -> int:
    """In CSS pixels, at that width of the frame, and never more than an editor allows."""
    room = max(width - 2 * PADDING, 100)
    height = 2 * PADDING + _above_the_list(page, room, width) + _list(page, room) + _foot(room)
    return max(LEAST, min(round(height), page.choices.greatest_height or round(height)))


def height_above_the_list(page: EmbedPage, width: int) -> int:
    """Of the heading and the picture, in CSS pixels, at that width of the frame."""
    return round(2 * PADDING + _above_the_list(page, max(width - 2 * PADDING, 100), width))


def _above_the_list(page: EmbedPage, room: int, width: int) -> float:
    drawings = page.page.axis.drawings
    if not drawings:
        return _head(page, room, width)
    narrow_up_to = NARROW_UP_TO_IF_COMPACT if page.is_compact else NARROW_UP_TO
    return _head(page, room, width) + _drawn(drawings, room, narrow_up_to) + 2 * AROUND_THE_AXIS


def _head(page: EmbedPage, room: float, width: int) -> float:
    timeline = page.page.timeline
    size = min(max(22, 20.48 + width * 0.005), 26)
    height = _set(timeline.title, size, room, TIGHT)
    if timeline.standfirst:
        height += 8 + _set(timeline.standfirst, PLAIN, min(room, MEASURE))
    if page.pinned_at:
        sentences = 2 if page.changed_since else 1
        height += (
            8 + _lines_of(60 * (sentences + 0.5), FINE, min(room, MEASURE) - EVENT_EDGE) * FINE * LEADING
        )
    return height


def _drawn(drawings: Sequence[Drawing], room: float, narrow_up_to: int) -> float:
    """The one of the drawings that is shown in so much room, as its style sheet scales it."""
    name = "wide" if room >= WIDE_FROM else "middle" if room >= MIDDLE_FROM else "narrow"
    drawing = next((one for one in drawings if one.name == name), drawings[0])
    across = min(room, narrow_up_to) if name == "narrow" else room
    return drawing.height * across / drawing.width


def _list(page: EmbedPage, room: int) -> float:
    if page.problem or not page.has_list:
        return PLAIN * LEADING if page.problem else 0
    folded = 16 + FINE * LEADING if page.folded else 0
    read = sum(_group(group, page, room) for group in page.groups)
    # Those that are not read are taken to be as high as the others.
    shown = page.page.outline.shown
    return folded + (read * (shown + page.unread) / shown if shown else PLAIN * LEADING)


def _group(group: OutlineGroup, page: EmbedPage, room: int) -> float:
    is_aside = room >= HEADINGS_ASIDE
    room = room - BESIDE_THE_HEADING if is_aside else room
    heading = 0 if is_aside else PLAIN * TIGHT + 8
    columns = max(1, (room + BETWEEN_COLUMNS) // (NARROWEST_COLUMN + BETWEEN_COLUMNS))
    across = (room - BETWEEN_COLUMNS * (columns - 1)) / columns - EVENT_EDGE
    gap = 8 if page.is_compact else 16
    heights = [_event(item, page, across) for item in group.items]
    rows = [max(heights[place : place + columns]) for place in range(0, len(heights), columns)]
    return 1 + 2 * gap + heading + sum(rows) + gap * (len(rows) - 1)


@dataclass(frozen=True, slots=True)
class _Sizes:
    headline: int
    text: int


def _event(item: OutlineItem, page: EmbedPage, across: float) -> float:
    sizes = _Sizes(PLAIN, FINE) if page.is_compact else _Sizes(HEADLINE, PLAIN)
    event, room = item.event, min(across, MEASURE)
    date = _set(f"{event.date.words} {event.occurrence_words}", FINE, across)
    others = sum(_set(f"{one.other_date} {one.source.publisher}", FINE, across) for one in event.other_dates)
    parts = [_set(event.headline, sizes.headline, room, TIGHT), *_told(event, sizes, room)]
    if event.image and not page.is_compact:
        parts.append(8 + _figure(event, room))
    sources = len(event.citations) and text_width("10 sources", FINE) + 12 + 16
    is_one_line = text_width(item.lane.name, FINE) + sources <= room
    parts.append((FINE * LEADING + 5.2) * (1 if is_one_line or not sources else 2))
    return date + others + sum(parts) + 4 * (len(parts) - 1)


def _told(event: EventItem, sizes: _Sizes, room: float) -> Iterable[float]:
    if event.is_retracted:
        yield FINE * LEADING
    for notice in event.notices:
        words = f"{notice.label}, 30 September 2026. {notice.wrong} {notice.text}"
        yield _set(words, sizes.text, room - 11)
    if event.summary:
        yield _set(event.summary_words, sizes.text, room)
    if event.attribution:
        yield _set(f"According to {event.attribution}.", sizes.text, room)


def _figure(event: EventItem, room: float) -> float:
    image = event.image
    if image is None:
        return 0
    across = min(room, FIGURE, image.width)
    words = f"{image.caption} {image.credit}".strip()
    return 8 + image.height * across / image.width + (_set(words, FINE, across) if words else 0)


def _foot(room: int) -> float:
    link = "The whole timeline, to search and zoom"
    return 13 + FINE * LEADING * (1 if room > 2.1 * text_width(link, FINE) else 2)


def _set(words: str, size: float, room: float, leading: float = LEADING) -> float:
    """The height of a paragraph."""
    return _lines(words, size, room) * size * leading


def _lines(words: str, size: float, room: float) -> int:
    space = text_width(" ", size)
    lines, used = 1, 0.0
    for word in words.split():
        width = text_width(word, size)
        if used and used + space + width > room:
            lines, used = lines + 1, width
        else:
            used += (space if used else 0) + width
    return lines


def _lines_of(letters: float, size: float, room: float) -> int:
    """Where only the number of letters is known."""
    return _lines("x " * int(letters / 2), size, room)
