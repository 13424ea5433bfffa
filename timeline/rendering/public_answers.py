"""Answers that are the same for everybody, kept as bytes until something in them changes. Knows no session, no person.

What is kept belongs to an edition, so a change is seen by the very next reader; whoever asks again without need is told
so. Neither costs a query. How long others may keep it is said in rendering/lasting.py. Nothing in a public page is
secret or typed by somebody else beside a secret, so compressing it gives nothing away.
"""

import gzip
import hashlib
import re
from collections.abc import Callable, Collection
from datetime import datetime
from functools import wraps
from typing import Any, NamedTuple, cast

from django.core.cache import caches
from django.db.models import Max
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.views.decorators.gzip import gzip_page

from timeline.models import AuditEntry, PublishedEvent
from timeline.rendering.editions import Edition, edition_at
from timeline.rendering.kept_charts import ACTS_ON_CHARTS
from timeline.rendering.lasting import ask_each_time, end_of, keys_of, last, lasting

View = Callable[..., HttpResponseBase]

CACHE, CACHE_OF_QUESTIONS = "pages", "asked"
"""Apart, so that no flood of questions drives out what everybody reads."""

OLDEST_SECONDS = 60
"""A page is made anew after so long, whatever the stamps say: on another machine, or for the line that is today."""

LONGEST_QUERY = 600
KEPT_STATUSES = {200, 301, 410}
LEAST_TO_COMPRESS = 200
OFFERED = "sourceline.offered"
"""Under this name in the request's environment stands what timeline/doorstep.py may hand out again."""

_TAKES_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))")
_MARGIN = re.compile(rb"\s*\n\s*")
_AS_IT_STANDS = re.compile(
    rb"(<(?:pre|textarea|style|script)\b.*?</(?:pre|textarea|style|script)>)", re.DOTALL
)
_IS_TEXT = re.compile(r"text/|application/|image/svg")
_OF_THE_BODY = {"content-type", "content-length", "content-encoding"}


class Kept(NamedTuple):
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    compressed: bytes
    digest: str
    made_at: datetime
    until: datetime | None
    """When it is out of date by itself; None for what nobody may keep unasked."""

    @classmethod
    def of(cls, response: HttpResponse, version: str, made_at: datetime, until: datetime | None) -> "Kept":
        """The digest of what lasts names the version too, so that it is another one after each publication. That of a
        refusal does not: it would tell a timeline that is not open from one that never was."""
        patch_vary_headers(response, ["Accept-Encoding"])
        body = _closed_up(response)
        is_worth_it = len(body) >= LEAST_TO_COMPRESS and _IS_TEXT.match(response.get("Content-Type", ""))
        compressed = gzip.compress(body, 6, mtime=0) if is_worth_it else b""
        digest = hashlib.sha256(body).hexdigest()[:24]
        if until:
            digest = f"{version}-{digest}"
        headers = tuple(response.headers.items())
        return cls(response.status_code, headers, body, compressed, digest, made_at, until)

    def is_over(self, at: datetime) -> bool:
        return self.until is not None and self.until <= at

    def to_response(self, request: HttpRequest, at: datetime) -> HttpResponse:
        """The answer to this request: whole, compressed, or only that nothing has changed."""
        is_compressed = bool(self.compressed) and takes_gzip(request.headers.get("Accept-Encoding", ""))
        response = HttpResponse(self.compressed if is_compressed else self.body, status=self.status)
        for name, value in self.headers:
            response.headers[name] = value
        if self.until:
            response.headers["Cache-Control"] = lasting((self.until - at).total_seconds())
        etag = f'W/"{self.digest}"' if is_compressed else f'"{self.digest}"'
        if is_compressed:
            response.headers["Content-Encoding"] = "gzip"
        return _unless_known(request, response, etag)


class Offered(NamedTuple):
    """What was kept, and of which timeline's edition it is a part: that of the newsroom where there is no slug."""

    kept: Kept
    edition: Edition
    slug: str


def kept_answer(view: View, *, parameters: Collection[str] | None = None, is_for_now: bool = False) -> View:
    """The view, asked once per edition and address. It sees of the address only the `parameters` that are named; where
    none are named, all of them, and then each spelling of an address is kept by itself. What `is_for_now` no cache but
    ours answers unasked.

    A view with a `slug` is taken to be about the timeline of that slug alone. What streams is too long to be kept.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        request.GET = _known(request.GET, parameters)  # type: ignore[misc, assignment]
        at = timezone.now()
        slug = kwargs.get("slug", "")
        edition = edition_at(at, slug)
        query = request.GET.urlencode()
        key = _key(edition.name, request.get_host(), request.path, query)
        cache = caches[CACHE_OF_QUESTIONS if query else CACHE]
        kept = cache.get(key)
        if kept is None or kept.is_over(at):
            response = view(request, *args, **kwargs)
            until = None if is_for_now or response.status_code != 200 else end_of(edition.until, at)
            if until:
                last(response, until, at, keys_of(kwargs))
            else:
                ask_each_time(response)
            if not isinstance(response, HttpResponse):
                return _streamed(request, response, edition, f"{key[:16]}{at:%j}")
            kept = Kept.of(response, _version(edition), at, until)
            if not _may_be_kept(response) or len(query) > LONGEST_QUERY:
                return kept.to_response(request, at)
            cache.set(key, kept, OLDEST_SECONDS)
        request.META[OFFERED] = Offered(kept, edition, slug)
        return kept.to_response(request, at)

    return answer


def _closed_up(response: HttpResponse) -> bytes:
    """A page without the empty lines that tags of templates leave, and without indentation: some hundred bytes each.
    Where white space is told as it stands, or counts in a hash, it stays."""
    if response.status_code != 200 or not response.get("Content-Type", "").startswith("text/html"):
        return response.content  # a refusal is word for word what any other answer of that status is
    pieces = _AS_IT_STANDS.split(response.content)
    return b"".join(piece if place % 2 else _MARGIN.sub(b"\n", piece) for place, piece in enumerate(pieces))


def takes_gzip(accepted: str) -> bool:
    """Whether that Accept-Encoding allows it (RFC 9110, 12.5.3)."""
    return bool(_TAKES_GZIP.search(accepted))


def forget_answers() -> None:
    for name in (CACHE, CACHE_OF_QUESTIONS):
        caches[name].clear()


def _version(edition: Edition) -> str:
    return hashlib.sha256(edition.name.encode()).hexdigest()[:12]


def _streamed(
    request: HttpRequest, response: HttpResponseBase, edition: Edition, name: str
) -> HttpResponseBase:
    """Known again by its edition, where there are stamps to tell one from the next, and by what changed elsewhere."""
    if edition.stamp.strip("-"):
        etag = f'W/"{_version(edition)}-{name}-{_newest_change()}"'
        response = _unless_known(request, cast("HttpResponse", response), etag)
    return gzip_page(lambda request: response)(request)


def _newest_change() -> str:
    """By the newest publication, and the newest act on what readers see beside: of a change that another machine made
    there may be no stamp here."""
    publication = PublishedEvent.objects.aggregate(newest=Max("pk"))["newest"]
    act = AuditEntry.objects.filter(target_kind__in=(*ACTS_ON_CHARTS, "source")).aggregate(newest=Max("pk"))[
        "newest"
    ]
    return f"{publication or 0}.{act or 0}"


def _unless_known(request: HttpRequest, response: HttpResponse, etag: str) -> HttpResponse:
    """A browser takes the headers of "not modified" for those of what it has kept, so it gets all of them."""
    response.headers["ETag"] = etag
    answer = get_conditional_response(request, etag=etag, response=response)
    if answer is not None and answer.status_code == 304:
        for name, value in response.headers.items():
            if name.lower() not in _OF_THE_BODY:
                answer.headers[name] = value
    return answer or response


def _known(asked: QueryDict, parameters: Collection[str] | None) -> QueryDict:
    """In one order, whichever way they were written, and without those that say nothing."""
    known = QueryDict(mutable=True)
    for name in sorted(asked if parameters is None else set(parameters) & set(asked)):
        if values := [value for value in asked.getlist(name) if value]:
            known.setlist(name, values)
    known._mutable = False
    return known


def _key(*said: str) -> str:
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


def _may_be_kept(response: HttpResponse) -> bool:
    return response.status_code in KEPT_STATUSES and not response.cookies
