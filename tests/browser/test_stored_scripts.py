"""Text that would like to be a script, in every field that keeps text, on every page that shows it: none is run.

The newsroom is the sample one; what is hostile is written into its tables directly, past every form that may refuse it.
"""

import re
import sqlite3
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.newsroom import PASSWORD, Newsroom

CORPUS = (
    '"><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>',
    "'-alert(1)-' onmouseover=alert(1) autofocus onfocus=alert(1) x='",
    "</script></style></title></textarea><script>alert(1)</script><!--",
    '[a](javascript:alert(1)) ![x](x" onerror=alert(1)) <javascript:alert(1)> {{7*7}} &lt;script&gt;',
)
# Texts that the database holds to a form of their own (dates, addresses of pages, states, fingerprints) are left.
COLUMNS = {
    "timeline_timeline": ("title", "standfirst"),
    "timeline_lane": ("name",),
    "timeline_event": (
        "headline",
        "summary",
        "date_words",
        "place",
        "attribution",
        "notice_text",
        "notice_wrong",
    ),
    "timeline_entry": ("headline",),
    "timeline_source": ("title", "publisher", "authors"),
    "timeline_citation": ("locator", "note"),
    "timeline_topic": ("name",),
    "timeline_topicname": ("name",),
    "timeline_review": ("comment",),
    "timeline_auditentry": ("reason",),
    "timeline_user": ("first_name", "last_name"),
    "timeline_proposal": ("headline", "reason"),
}
JSON = {"timeline_publishedevent": "record", "timeline_revision": "record"}
HOSTILE_KEYS = (
    "headline",
    "summary",
    "date_words",
    "place",
    "attribution",
    "locator",
    "title",
    "publisher",
    "authors",
)
MOST_PAGES_OF_A_KIND = 2
# To which no link of ours leads, or to which one leads from other people's pages.
STARTS = (
    "/",
    "/timelines/before-geneva/",
    "/timelines/before-geneva/?q=<script>alert(1)</script>&from=nonsense",
    "/timelines/before-geneva/print/",
    "/embed/before-geneva/",
    "/embed/never-was/",
    "/embed/one/two/three/",
    "/nothing/",
)
NOUNS = "events|sources|captures|proposals|citations|topics|timelines|lanes|comments|people|filters"


@pytest.fixture(scope="module")
def poisoned(newsroom: Newsroom) -> Newsroom:
    """The newsroom after somebody has got past everything and into its tables."""
    with sqlite3.connect(newsroom.database, timeout=20) as tables:
        # What guards the history against being rewritten would refuse this as well, as it should.
        for (name,) in tables.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if "fts" not in name and "search" not in name:
                tables.execute(f'DROP TRIGGER "{name}"')
        for table, columns in COLUMNS.items():
            for column in columns:
                _poison(tables, table, column)
        for table, column in JSON.items():
            for key, value in zip(HOSTILE_KEYS, CORPUS * 3, strict=False):
                tables.execute(
                    f"UPDATE {table} SET {column} = json_set({column}, '$.{key}', ?) "  # noqa: S608
                    f"WHERE json_extract({column}, '$.{key}') IS NOT NULL",
                    [value],
                )
    return newsroom


def _poison(tables: sqlite3.Connection, table: str, column: str) -> None:
    """Each row gets one of the corpus, with its number, since some columns are unique."""
    for (row,) in tables.execute(f"SELECT rowid FROM {table}").fetchall():  # noqa: S608
        value = f"{row} {CORPUS[(row + len(column)) % len(CORPUS)]}"[:200]
        tables.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", [value, row])  # noqa: S608


def test_s25_no_stored_text_runs_as_a_script_on_any_page(poisoned, open_page) -> None:
    """What the console says, a breach of the policy above all, fails a test by itself; here dialogs do too."""
    page = open_page(expected=["status of 4", "favicon"])
    ran = []
    page.context.on("dialog", lambda dialog: (ran.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
    page.goto(poisoned.address("/desk/login/"))
    page.get_by_label("Name").fill("owner")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    seen = list(visit(page, poisoned, [*STARTS, "/desk/"]))
    assert not ran
    assert len(seen) > 20, seen
    assert any(address.startswith("/desk/captures/") for address in seen)
    assert any(address.startswith("/events/") for address in seen)


def visit(page: Page, newsroom: Newsroom, waiting: list[str]) -> Iterator[str]:
    """Go to every page that links lead to, two of each kind, and touch what would run when touched."""
    kinds: dict[str, int] = {}
    while waiting:
        address = waiting.pop(0)
        kind = re.sub(rf"/({NOUNS})/(?!new)[^/]+/", r"/\1/:/", urlsplit(address).path)
        if (
            kinds.get(kind, 0) >= MOST_PAGES_OF_A_KIND
            or not kind.endswith("/")
            or kind.startswith("/desk/admin")
        ):
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        page.goto(newsroom.address(address), wait_until="load")
        assert (
            page.locator(
                "img[onerror], svg[onload], [onfocus], [onmouseover], a[href^='javascript:' i]"
            ).count()
            == 0
        )
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
        ours = [urlsplit(one) for link in links if (one := urljoin(page.url, link)).startswith(newsroom.site)]
        waiting += [one.path + (f"?{one.query}" if one.query else "") for one in ours]
        yield address
