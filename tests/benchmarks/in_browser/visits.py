"""One visit with an empty cache, on a desktop or as on a phone, and what a reader would have noticed of it."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession, Page
from playwright.sync_api import TimeoutError as TooLate

WATCH = Path(__file__).with_name("watch.js").read_text(encoding="utf-8")
HEADLINE = r"^\s*The (Arvel|Brennick|Corvath|Dunmere|Eskole|Farrow|Galdin|Hestrel|Ivarra) [a-z]{4}"
"""How the made-up events' headlines begin, as JavaScript's regular expressions have it."""
ELSEWHERE = "data:text/html,<p>Somewhere else"
"""Readers come from another site, for which a browser has a process of its own; from an empty tab it would sometimes
start a second one on the way, for what it is told by the headers of the answer."""

PATIENCE = 60_000  # milliseconds, after which nobody waits
QUIET = 700  # milliseconds without a request, after which a page is taken to have loaded


@dataclass(frozen=True)
class Profile:
    """A device: its window, how many times slower its processor is, and its line."""

    name: str
    width: int
    height: int
    slower: int = 1
    kilobits: int = 0
    round_trip: int = 0
    is_touched: bool = False


DESKTOP = Profile("desktop", 1280, 800)
PHONE = Profile("phone", 412, 915, slower=4, kilobits=1600, round_trip=150, is_touched=True)


@dataclass
class Visit:
    """What was seen: milliseconds, bytes on the wire and counts."""

    readable: float | None
    shift: float
    blocked: float
    heap: float
    nodes: int
    requests: int
    elsewhere: int
    sizes: dict[str, int]
    figures: dict[str, float] = field(default_factory=dict)

    @property
    def weight(self) -> int:
        return sum(self.sizes.values())

    @property
    def weight_without_fonts(self) -> int:
        return self.weight - self.sizes.get("Font", 0)


@dataclass
class _Wire:
    """Every request of a page and its bytes as they came over the line, headers included."""

    host: str
    kinds: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    elsewhere: int = 0

    def listen_to(self, session: CDPSession) -> None:
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.loadingFinished", self._finished)

    def _sent(self, event: dict[str, Any]) -> None:
        address = urlsplit(event["request"]["url"])
        if address.scheme in {"http", "https"}:
            self.kinds[event["requestId"]] = event.get("type", "Other")
            self.elsewhere += address.netloc != self.host

    def _finished(self, event: dict[str, Any]) -> None:
        kind = self.kinds.get(event["requestId"])
        if kind:
            self.sizes[kind] = self.sizes.get(kind, 0) + int(event["encodedDataLength"])


def visit(
    browser: Browser,
    address: str,
    profile: Profile,
    then: Callable[[Page, CDPSession], dict[str, float]] | None = None,
    *,
    headline: str = HEADLINE,
) -> Visit:
    """Come to the page as somebody does who has never been there; `then` goes on with it and adds figures."""
    context = browser.new_context(
        viewport={"width": profile.width, "height": profile.height},
        has_touch=profile.is_touched,
        is_mobile=profile.is_touched,
        locale="en-GB",
    )
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        wire = _Wire(urlsplit(address).netloc)
        wire.listen_to(session)
        _slow_down(session, profile)
        page.add_init_script(f"const benchHeadline = {json.dumps(headline)};\n{WATCH}")
        return _watched(page, session, wire, address, then)
    finally:
        context.close()


def _slow_down(session: CDPSession, profile: Profile) -> None:
    session.send("Network.enable")
    session.send("Performance.enable")
    if profile.slower > 1:
        session.send("Emulation.setCPUThrottlingRate", {"rate": profile.slower})
    if profile.kilobits:
        speed = profile.kilobits * 1000 / 8
        line = {"offline": False, "latency": profile.round_trip}
        line |= {"downloadThroughput": speed, "uploadThroughput": speed / 2}
        session.send("Network.emulateNetworkConditions", line)


def _watched(
    page: Page,
    session: CDPSession,
    wire: _Wire,
    address: str,
    then: Callable[[Page, CDPSession], dict[str, float]] | None,
) -> Visit:
    try:
        page.goto(ELSEWHERE)
        page.wait_for_timeout(QUIET)
        page.goto(address, wait_until="commit", timeout=PATIENCE)
        _wait_until_readable(page)
        page.wait_for_load_state("load", timeout=PATIENCE)
        page.wait_for_timeout(QUIET)
    except TooLate:
        return Visit(None, 0, 0, 0, 0, len(wire.kinds), wire.elsewhere, wire.sizes)
    seen = page.evaluate("benchSeen")
    session.send("HeapProfiler.collectGarbage")
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    found = Visit(
        readable=seen["readable"],
        shift=seen["shift"],
        blocked=seen["blocked"],
        heap=metrics["JSHeapUsedSize"] / 1e6,
        nodes=page.evaluate("document.querySelectorAll('*').length"),
        requests=len(wire.kinds),
        elsewhere=wire.elsewhere,
        sizes=dict(wire.sizes),
    )
    found.figures = then(page, session) if then else {}
    return found


def _wait_until_readable(page: Page) -> None:
    """Asked from outside: a function that waits within the page would be forbidden by our policy."""
    deadline = time.monotonic() + PATIENCE / 1000
    while page.evaluate("window.benchSeen?.readable ?? null") is None:
        if time.monotonic() > deadline:
            raise TooLate("no event could be read")
        page.wait_for_timeout(50)
