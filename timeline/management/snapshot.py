"""A timeline as files that any web server, and a folder on a disk, can show when we are gone. Asks our own views as a
stranger would, so what is not public cannot be in it; writes all of it or nothing."""

import hashlib
import json
import re
import shutil
import tempfile
from collections import deque
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import Http404, HttpRequest, QueryDict
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from timeline.management.snapshot_html import IN_STYLE, Standalone
from timeline.management.snapshot_places import Places, between, with_ending
from timeline.models import Embed, PublishedEntry, Timeline
from timeline.rendering.languages import moment_in_words, speaking, speaking_to_desk

MANIFEST = "manifest.json"
MADE_BY = "Sourceline snapshot"
AS_OF = re.compile(rb'"as_of": "[^"]*"')


class Refused(Exception):
    """A sentence for whoever asked."""


class Answer(NamedTuple):
    content_type: str
    body: bytes


class Snapshot:
    """`files` are what is written, by path; filled by `take`."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.site = settings.SITE_URL
        self.places = Places(timeline.slug, self.site, settings.STATIC_URL)
        self.moment = _newest_change(timeline)
        self.files: dict[str, bytes] = {}
        # Pages of events wait for the lists, which say whose events they are.
        self._lists: deque[tuple[str, Answer]] = deque()
        self._events: deque[tuple[str, Answer]] = deque()
        self._known: dict[str, str | None] = {}

    def take(self) -> None:
        for address in self._beginnings():
            self._file_of(address, from_event=False)
        while waiting := self._lists or self._events:
            self._add(*waiting.popleft())
        self.files[MANIFEST] = self._manifest()

    def _beginnings(self) -> list[str]:
        page, frame = self.places.page, self.places.frame
        embeds = Embed.objects.public().filter(timeline=self.timeline).order_by("public_id")
        frames = [f"{frame}{embed.public_id}/" for embed in embeds]
        pictures = [f"{address}picture.{kind}" for address in (frame, *frames) for kind in ("svg", "png")]
        return [page, f"{page}picture.png", f"{page}print/", frame, *frames, *pictures]

    def _add(self, address: str, answer: Answer) -> None:
        file = self._known[address] or ""
        body = answer.body
        if answer.content_type == "text/html":
            body = self._standalone(address, file, body.decode()).encode()
        elif file == "chronology.json":
            # The moment at which somebody asked; what it tells has stood since this one.
            moment = self.moment.isoformat(timespec="seconds").encode()
            body = AS_OF.sub(b'"as_of": "%s"' % moment, body, count=1)
        elif file.endswith(".css"):
            for found in IN_STYLE.finditer(body.decode()):
                self._file_of(_beside(address, found[1]), from_event=False)
        self.files[file] = body

    def _standalone(self, address: str, file: str, html: str) -> str:
        is_event = address.startswith("/events/")

        def lead(whole: str) -> str | None:
            there = whole.removeprefix(self.site)
            if target := self._file_of(there, from_event=is_event):
                return between(file, target)
            return None if _is_ours(there) else whole

        is_page = not address.startswith("/embed/")
        return Standalone(self.site + address, lead, self._banner() if is_page else "").rewrite(html)

    def _banner(self) -> str:
        with speaking(self.timeline.language):
            moment = moment_in_words(self.moment, "long")
            words = _("This is the timeline as it stood on %(moment)s.") % {"moment": moment}
            living = format_html('<a href="{}{}">{}</a>', self.site, self.places.page, _("How it stands now"))
            return format_html('<div class="notice notice--past"><p>{} {}</p></div>', words, living)

    def _file_of(self, address: str, *, from_event: bool) -> str | None:
        """Where it lies, if it can be had; it is then to be fetched. An event of another timeline, which a page of an
        event may name, stays out."""
        is_event = address.startswith("/events/")
        if address not in self._known:
            if is_event and from_event and address.count("/") == 3:
                return None
            file = self.places.file_of(address)
            answer = self._answer(address) if file else None
            self._known[address] = with_ending(file, answer.content_type) if file and answer else None
            if answer:
                (self._events if is_event else self._lists).append((address, answer))
        return self._known[address]

    def _answer(self, address: str) -> Answer | None:
        if address.startswith(settings.STATIC_URL):
            return _static(address.removeprefix(settings.STATIC_URL))
        return _asked(address, self.site)

    def _manifest(self) -> bytes:
        told = {
            "made_by": MADE_BY,
            "title": self.timeline.title,
            "address": f"{self.site}{self.places.page}",
            "moment": self.moment.isoformat(),
            "files": {
                path: {"sha256": hashlib.sha256(body).hexdigest(), "bytes": len(body)}
                for path, body in sorted(self.files.items())
            },
        }
        return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def public_timeline(slug: str) -> Timeline:
    """Raises `Refused` for what never was and for what is not open, alike."""
    found = Timeline.objects.public().filter(slug=slug).first()
    if found is None:
        raise Refused(f"There is no timeline “{slug}” that is open to the public.")
    return found


def refuse_foreign(folder: Path) -> None:
    """Only what is empty, or a snapshot already and nothing beside it, is written over."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise Refused(f"{folder} is a file. Name a folder.")
    ours = _written_before(folder)
    for path in folder.rglob("*"):
        other = path.relative_to(folder).as_posix()
        if not path.is_dir() and other not in ours:
            raise Refused(
                f"{folder} holds something else: {other}. Name an empty folder, or one that is not there yet."
            )


def write(files: dict[str, bytes], folder: Path) -> None:
    """Beside the folder first, and then in its place: nobody ever meets half a snapshot."""
    refuse_foreign(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as made:
        new, old = Path(made) / "new", Path(made) / "old"
        for path, body in files.items():
            file = new / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(body)
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
        shutil.rmtree(old, ignore_errors=True)


def _written_before(folder: Path) -> set[str]:
    """The files of the snapshot that lies there; none where it is something else."""
    try:
        told = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return set()
    is_ours = isinstance(told, dict) and told.get("made_by") == MADE_BY
    return {MANIFEST, *told.get("files", ())} if is_ours else set()


def _newest_change(timeline: Timeline) -> datetime:
    """And not the moment at which somebody asks: two snapshots of the same are the same."""
    moments = PublishedEntry.objects.filter(timeline=timeline, public_from__lte=timezone.now())
    newest = moments.order_by("-public_from").values_list("public_from", flat=True).first()
    return timezone.localtime(newest or timeline.created)


def _asked(address: str, site: str) -> Answer | None:
    """What a stranger is told there; None where it is nothing."""
    path, _, query = address.partition("?")
    parts = urlsplit(site)
    request = HttpRequest()
    request.method, request.path, request.path_info = "GET", path, path
    request.GET = QueryDict(query)  # type: ignore[assignment]
    # Named as a machine, so that no frame is counted as shown.
    request.META = {
        "REQUEST_METHOD": "GET",
        "HTTP_HOST": parts.netloc,
        "HTTP_USER_AGENT": "Sourceline snapshot crawler",
        "wsgi.url_scheme": parts.scheme,
    }
    try:
        match = request.resolver_match = resolve(path)
        with speaking_to_desk(""):
            response: Any = match.func(request, *match.args, **match.kwargs)
            body = response.getvalue()
    except Http404:
        return None
    if response.status_code != 200:
        return None
    return Answer(response.headers["Content-Type"].partition(";")[0], body)


def _is_ours(address: str) -> bool:
    """Whether it leads to us: the newsroom's articles may be on the same host."""
    path = address.partition("?")[0]
    try:
        return path.startswith(settings.STATIC_URL) or bool(resolve(path))
    except Resolver404:
        return False


def _static(path: str) -> Answer | None:
    """As it is served: gathered, under its hashed name, or while trying things out as it lies there."""
    if staticfiles_storage.exists(path):
        with staticfiles_storage.open(path) as file:
            return Answer("", file.read())
    found = finders.find(path)
    return Answer("", Path(found).read_bytes()) if isinstance(found, str) else None


def _beside(address: str, other: str) -> str:
    return urljoin(address, other).partition("#")[0]
