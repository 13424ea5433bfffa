"""Where each public address of one timeline lies in its snapshot. Knows no pages, and gives no place to what only a
server can answer: questions, moments of the past, other timelines."""

import re
from posixpath import dirname, relpath, splitext

from django.urls import reverse

# The query that leads to the next piece of a long list, and nothing else that can be asked.
NEXT_PIECE = re.compile(r"after=([A-Za-z0-9-]{1,64})")
BESIDE = re.compile(
    r"|sources/|about/|corrections/|corrections/feed/|print/|feeds/\w+\.(rss|atom|json)|chronology\.(txt|csv|json)"
    r"|ahead\.ics|picture\.png"
)
FRAMES = re.compile(r"|[\w-]+/|([\w-]+/)?picture\.(svg|png)")
OF_EVENT = re.compile(r"[\w-]+/(publications/\d+/|picture\.png)?")
ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/avif": "avif",
}


class Places:
    def __init__(self, slug: str, site: str, static: str) -> None:
        self.page = reverse("reader:timeline", args=[slug])
        self.frame = reverse("embed:timeline", args=[slug])
        self.site = site
        self.static = static

    def file_of(self, address: str) -> str | None:
        """The path in the snapshot of an address without its host; None where it has no place there."""
        path, _, query = address.partition("?")
        piece = NEXT_PIECE.fullmatch(query)
        if query and not piece:
            return None
        file = self._file(path)
        if file and file.endswith("/"):
            file += f"after-{piece[1]}.html" if piece else "index.html"
        return file.removeprefix("/") if file else None

    def _file(self, path: str) -> str | None:
        if path == f"{self.page}corrections/feed/":
            return "corrections/feed.atom"
        for root, known, folder in (
            (self.page, BESIDE, "/"),
            (self.frame, FRAMES, "embed/"),
            ("/events/", OF_EVENT, "events/"),
        ):
            rest = path.removeprefix(root)
            if path.startswith(root) and known.fullmatch(rest):
                return f"{folder}{rest}"
        if path.startswith(self.static) and ".." not in path:
            return f"static/{path.removeprefix(self.static)}"
        if re.fullmatch(r"/images/\w+/\d+/", path):
            return path[1:-1]
        return path[1:] if re.fullmatch(r"/embed/accent/\w+\.css", path) else None


def with_ending(file: str, content_type: str) -> str:
    """Addresses of pictures have none, and it is by their endings that web servers know what files are."""
    ending = ENDINGS.get(content_type)
    return f"{file}.{ending}" if ending and not splitext(file)[1] else file


def between(file: str, target: str) -> str:
    """How one file of the snapshot leads to another, from any server and from none."""
    return relpath(target, dirname(file) or ".")
