"""Answers that are the same for everybody, handed out before Django is woken: again to whoever asks for the very same
address, and only while the edition they belong to is out. Makes none: what it hands out, Django has just given.

It spares what Django does around a view that has nothing to do, several times what the answer itself costs. An answer
is offered by rendering/public_answers.py, and kept here as it left, with the headers of everything further in.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.utils import timezone
from django.utils.http import parse_etags

from timeline.embed.showings import FRAME, note_showing
from timeline.rendering.editions import is_out
from timeline.rendering.kept_charts import keep
from timeline.rendering.lasting import lasting
from timeline.rendering.public_answers import OFFERED, OLDEST_SECONDS, Offered, takes_gzip

Environ = dict[str, Any]
Header = tuple[str, str]
Program = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]

MOST = 200
"""Of plain addresses, and as many again of those that ask for something: no flood of these drives out the others."""

LARGEST = 100_000
"""Bytes of a body: with those above, what a process spends on its doorstep at most."""

_ASKED = ("wsgi.url_scheme", "HTTP_HOST", "SCRIPT_NAME", "PATH_INFO", "QUERY_STRING")
# Conditions that only Django weighs (RFC 9110, 13.1): browsers do not set them on what they read.
_CONDITIONS = ("HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE")

# Whoever has the answer has its other headers too, and keeps them (RFC 9110, 15.4.5; RFC 9111, 3.2). What is asked of
# an answer before another site's page may read it, some programs ask of this very one.
_OF_NOT_MODIFIED = {
    "cache-control",
    "etag",
    "vary",
    "access-control-allow-origin",
    "cross-origin-resource-policy",
}


class Given(NamedTuple):
    """An answer as it left, without its Cache-Control where that tells how long it has still to go."""

    offered: Offered
    headers: list[Header]
    headers_alone: list[Header]
    """Those of "not modified"."""

    body: bytes
    etag: str
    frame: tuple[str, str] | None

    def holds(self, at: datetime) -> bool:
        kept = self.offered.kept
        is_young = at - kept.made_at < timedelta(seconds=OLDEST_SECONDS)
        return is_young and not kept.is_over(at) and is_out(self.offered.edition, self.offered.slug, at)


class Doorstep:
    """A WSGI application around Django's."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.plain: dict[tuple[Any, ...], Given] = {}
        self.asking: dict[tuple[Any, ...], Given] = {}

    def __call__(self, environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "GET" or any(name in environ for name in _CONDITIONS):
            return self.program(environ, start)
        asked = _key(environ)
        shelf = self.asking if environ.get("QUERY_STRING") else self.plain
        given, at = shelf.get(asked), timezone.now()
        if given is not None and given.holds(at):
            return _hand_out(given, environ, start, at)
        return self._ask(environ, start, lambda given: keep(shelf, asked, given, MOST))

    def _ask(
        self, environ: Environ, start: Callable[..., Any], keep_it: Callable[[Given], None]
    ) -> Iterable[bytes]:
        answered: list[tuple[str, list[Header]]] = []

        def listen(status: str, headers: list[Header], *error: Any) -> Any:
            answered.append((status, headers))
            return start(status, headers, *error)

        body = self.program(environ, listen)
        offered = environ.get(OFFERED)
        if offered and answered and (given := _given(offered, *answered[-1], environ)):
            keep_it(given)
        return body


def _key(environ: Environ) -> tuple[Any, ...]:
    """By what the answer may be another one, and no more of it: whoever makes up headers fills no shelf."""
    is_secure = environ.get("HTTP_X_FORWARDED_PROTO", "").partition(",")[0].strip() == "https"
    return *map(environ.get, _ASKED), is_secure, takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))


def _given(offered: Offered, status: str, headers: list[Header], environ: Environ) -> Given | None:
    said = {name.lower(): value for name, value in headers}
    is_for_one = "set-cookie" in said or "cookie" in said.get("vary", "").lower()
    if is_for_one or not status.startswith("200 ") or "etag" not in said:
        return None
    body = offered.kept.compressed if said.get("content-encoding") == "gzip" else offered.kept.body
    if len(body) > LARGEST:
        return None
    stays = [header for header in headers if not offered.kept.until or header[0] != "Cache-Control"]
    alone = [header for header in stays if header[0].lower() in _OF_NOT_MODIFIED]
    return Given(offered, stays, alone, body, said["etag"], environ.get(FRAME))


def _hand_out(given: Given, environ: Environ, start: Callable[..., Any], at: datetime) -> Iterable[bytes]:
    if given.frame:
        note_showing(environ, *given.frame)
    until = given.offered.kept.until
    now = [("Cache-Control", lasting((until - at).total_seconds()))] if until else []
    if _is_known(given.etag, environ.get("HTTP_IF_NONE_MATCH", "")):
        start("304 Not Modified", given.headers_alone + now)
        return []
    start("200 OK", given.headers + now)
    return [given.body]


def _is_known(etag: str, known: str) -> bool:
    """Compared weakly (RFC 9110, 13.1.2)."""
    if not known:
        return False
    ours = etag.removeprefix("W/")
    return known == "*" or ours in {theirs.removeprefix("W/") for theirs in parse_etags(known)}
