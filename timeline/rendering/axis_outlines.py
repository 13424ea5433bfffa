"""The shapes of points: each lane has one beside its colour, for who cannot tell twelve colours apart.

Colours are so numbered that the three which share a shape are told apart by every kind of colour blindness.
"""

CIRCLE = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"
SQUARE = "M-4.5-4.5h9v9h-9z"
DIAMOND = "M0-6.2l6.2 6.2-6.2 6.2-6.2-6.2z"
TRIANGLE = "M0-6.4l5.8 10h-11.6z"
BAND = "M-5-1.5h10v3h-10z"
"""Of an era, which is no point."""

OUTLINES = (CIRCLE, SQUARE, DIAMOND, TRIANGLE)
"""Paths about their middle, of like weight to the eye."""


def outline_of(colour: str) -> str:
    """The shape that goes with a lane's colour, which is named by its number: lane-1, lane-2 …"""
    return OUTLINES[(int(colour.rpartition("-")[2]) - 1) % len(OUTLINES)]
