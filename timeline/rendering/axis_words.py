"""Where the words of an axis that lies across stand on its page, so that a line can stop before them. Draws nothing."""

from collections.abc import Iterable, Iterator, Sequence

from timeline.layout.letters import text_width
from timeline.rendering.axis_drawing import Box, DrawnEra, DrawnLane, DrawnMark, Line

LETTERS = 14
SMALL = 12
ASCENT, DESCENT = 12, 5
BOLD = 1.07
EM_SPACE = 14


def word_boxes(marks: Iterable[DrawnMark], eras: Iterable[DrawnEra], lanes: Iterable[DrawnLane]) -> list[Box]:
    """The words of marks, the names of eras, and those of lanes where these stand in the plot."""
    named = (_box(_beside(lane), 0, 0, flies_back=False) for lane in lanes if lane.lines)
    told = (
        _box([_place(line, LETTERS) for line in mark.lines], mark.x, mark.y, flies_back=mark.flies_back)
        for mark in marks
        if mark.lines
    )
    called = (_box([_place(era.line, SMALL)], 0, 0, flies_back=False) for era in eras if era.line)
    return [*told, *called, *named]


Place = tuple[float, float, float]
"""Of a line: x, y, width."""


def _place(line: Line, letters: int) -> Place:
    return line.x or 0, line.y or 0, text_width(line.text, letters) * BOLD


def _beside(lane: DrawnLane) -> list[Place]:
    """The lines of a lane's name; what has no place of its own goes on behind the one before it."""
    places: list[Place] = []
    for line in _lines(lane):
        x, y, width = _place(line, LETTERS)
        if line.x is None and places:
            before = places.pop()
            x, y, width = before[0], before[1], before[2] + EM_SPACE + width
        places.append((x, y, width))
    return places


def _lines(lane: DrawnLane) -> Iterator[Line]:
    yield from lane.lines
    if lane.rest.words:
        yield Line(lane.rest.words, lane.rest.x, lane.rest.y, "rest")


def _box(places: Sequence[Place], x: float, y: float, *, flies_back: bool) -> Box:
    width = max(place[2] for place in places)
    left = x + min(place[0] for place in places) - (width if flies_back else 0)
    tops = [y + place[1] for place in places]
    return Box(left, min(tops) - ASCENT, width, max(tops) - min(tops) + ASCENT + DESCENT)
