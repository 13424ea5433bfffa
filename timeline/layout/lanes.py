"""Marks of one lane side by side where they would cover each other. Refuses to move one along the axis."""

from collections.abc import Sequence

MOST_TRACKS = 4


def tracks(extents: Sequence[tuple[float, float]], *, air: float, most: int = MOST_TRACKS) -> tuple[int, ...]:
    """The track of each (start, end), counted from the labels: the shortest first, long bars outermost.

    Where even `most` tracks are full, the rest lie over one another on the outermost.
    """
    chosen = [most - 1] * len(extents)
    taken: list[list[tuple[float, float]]] = [[] for _ in range(most)]
    for place in sorted(range(len(extents)), key=lambda place: _length_and_start(extents[place])):
        start, end = extents[place]
        for track, others in enumerate(taken):
            if all(end + air <= other_start or other_end + air <= start for other_start, other_end in others):
                others.append((start, end))
                chosen[place] = track
                break
    return tuple(chosen)


def _length_and_start(extent: tuple[float, float]) -> tuple[float, float]:
    start, end = extent
    return round(end - start, 6), start
