"""What a browser test watches without being asked: the console, the policy, third parties, and accessibility."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request

AXE = (Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
ANY_IMPACT = frozenset({"minor", "moderate", "serious", "critical"})
OWN_HOSTS = {"127.0.0.1", "localhost"}


@dataclass
class Watch:
    """Listens to one page. `expected` holds patterns of what the test itself provokes, such as "status of 422"."""

    expected: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def listen_to(self, page: Page) -> None:
        page.on("console", self._hear_console)
        page.on("pageerror", lambda error: self.heard.append(f"uncaught: {error}"))
        page.on("request", self._hear_request)

    @property
    def complaints(self) -> list[str]:
        return [said for said in self.heard if not any(re.search(pattern, said) for pattern in self.expected)]

    def _hear_console(self, message: ConsoleMessage) -> None:
        # A breach of the content security policy is told as an error on the console too.
        if message.type == "error":
            self.heard.append(f"console: {message.text} ({message.location.get('url', '')})")

    def _hear_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in {"http", "https", "ws", "wss"} and address.hostname not in OWN_HOSTS:
            self.heard.append(f"third party: {request.url}")


def serious_findings(page: Page) -> list[str]:
    """What axe-core finds serious or critical."""
    return findings(page, impacts={"serious", "critical"})


def findings(page: Page, *, only: Sequence[str] = (), impacts: Collection[str] = ANY_IMPACT) -> list[str]:
    """What axe-core finds on the page as it now stands, one readable line each; by some of its rules alone, if named.

    The source is handed over by the driver, not by a script element, which the page's policy would refuse.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    # Without its preload: to read our style sheets it copies them into a style element, which the policy refuses.
    options: dict[str, Any] = {"resultTypes": ["violations"], "preload": False}
    if only:
        options["runOnly"] = {"type": "rule", "values": list(only)}
    found = page.evaluate("options => axe.run(document, options).then(result => result.violations)", options)
    return [
        f"{finding['id']} ({finding['impact']}): {finding['help']}: {', '.join(_places(finding))}"
        for finding in found
        if finding["impact"] in impacts
    ]


def _places(finding: dict[str, list[dict[str, list[str]]]]) -> list[str]:
    return [" ".join(map(str, node["target"])) for node in finding["nodes"][:5]]
