"""An image as a page shows it: which files there are, how large, and its words. Says nothing of who may see it."""

from dataclasses import dataclass

from timeline.images.sizes import widths_of
from timeline.records import ImageRecord

# What stands in for all sizes where only one can be named.
USUAL_WIDTH = 960


@dataclass(frozen=True, slots=True)
class ImageLine:
    """`width` and `height` are those of the largest file, so that the page keeps its room before it has come."""

    name: str
    width: int
    height: int
    alt: str
    caption: str
    credit: str

    @property
    def widths(self) -> tuple[int, ...]:
        return widths_of(self.width)

    @property
    def usual_width(self) -> int:
        return min(self.width, USUAL_WIDTH)


def image_line(image: ImageRecord | None) -> ImageLine | None:
    if image is None:
        return None
    return ImageLine(image.name, image.width, image.height, image.alt, image.caption, image.credit)
