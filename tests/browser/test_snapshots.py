"""The reader's pages as pictures, on a phone and on a desk, by day and by night, from right to left, and on paper."""

import subprocess
from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest
from playwright.sync_api import Page

from tests.browser.looking import ALL_OF_THE_LIST
from tests.browser.newsroom import Newsroom
from tests.snapshots import compare

TIMELINE = "/timelines/before-geneva/"
FILL = "from tests.arabic import arabic_timeline; arabic_timeline()"
ARABIC = "/timelines/norval-bridge/"
# When something was published is true, and another moment in every run; the stories themselves end before.
SAME_MOMENT = """
for (const moment of document.querySelectorAll("main time"))
  if (moment.dateTime >= "2026") moment.textContent = "1 January 2026";
"""

# No font of ours has Arabic letters, so a page in Arabic looks as the machine has them.
ARABIC_FONT = "DejaVu Sans"

SHOTS = [
    *(
        (f"timeline-{width}-{scheme}", TIMELINE, width, scheme)
        for width in (360, 768, 1280)
        for scheme in ("light", "dark")
    ),
    ("timeline-arabic-360-light", ARABIC, 360, "light"),
    ("timeline-arabic-1280-light", ARABIC, 1280, "light"),
    ("timeline-list-1280-light", f"{TIMELINE}?view=list", 1280, "light"),
    ("timeline-even-1280-light", f"{TIMELINE}?scale=even", 1280, "light"),
    ("timeline-nothing-found-360-light", f"{TIMELINE}?q=nowhere", 360, "light"),
    ("corrections-360-light", f"{TIMELINE}corrections/", 360, "light"),
    ("home-1280-light", "/", 1280, "light"),
]


def font_of(language: str) -> str:
    """The font that this machine has for a language; "" where it cannot say."""
    try:
        asked = ["fc-match", "--format=%{family[0]}", f":lang={language}"]
        return subprocess.run(asked, capture_output=True, text=True, timeout=10).stdout
    except OSError:
        return ""


@pytest.fixture(scope="module")
def newsroom(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-v0", "-c", FILL)
    return newsroom


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite-golden"))


def settled(page: Page, address: str) -> Page:
    """As whoever has been here sees it: a first visit does not wait for fonts and keeps the letters it began with."""
    page.goto(address)
    page.evaluate("document.fonts.ready")
    page.reload()
    page.evaluate("document.fonts.ready")
    page.evaluate(ALL_OF_THE_LIST)
    page.evaluate(SAME_MOMENT)
    return page


@pytest.mark.parametrize(("name", "path", "width", "scheme"), SHOTS, ids=[shot[0] for shot in SHOTS])
def test_a_page_looks_as_it_did_when_somebody_looked(
    newsroom: Newsroom,
    open_page: Callable[..., Page],
    rewrite: bool,
    name: str,
    path: str,
    width: int,
    scheme: str,
) -> None:
    if path == ARABIC and (font := font_of("ar")) != ARABIC_FONT:
        pytest.skip(
            f"The picture was taken with {ARABIC_FONT}; this machine has {font or 'none'} for Arabic."
        )
    page = settled(open_page(width=width, colour_scheme=scheme), newsroom.address(path))
    shot = page.screenshot(full_page=True, animations="disabled")
    assert not (told := compare(name, shot, rewrite=rewrite)), told


@pytest.mark.parametrize("number", [1, 2])
def test_a_printed_page_looks_as_it_did(
    newsroom: Newsroom, open_page: Callable[..., Page], rewrite: bool, number: int
) -> None:
    page = settled(open_page(), newsroom.address(TIMELINE))
    sheets = pypdfium2.PdfDocument(page.pdf(format="A4"))
    assert len(sheets) < 12
    written = BytesIO()
    sheets[number - 1].render(scale=1.2).to_pil().save(written, "png")
    assert not (told := compare(f"print-{number}", written.getvalue(), rewrite=rewrite)), told
