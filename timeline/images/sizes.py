"""In which widths a picture is kept, so that a page can offer each screen what it needs."""

WIDTHS = (480, 960)


def widths_of(width: int) -> tuple[int, ...]:
    """The widths in pixels that a picture of this width is kept in, its own last."""
    return (*(smaller for smaller in WIDTHS if smaller < width), width)
