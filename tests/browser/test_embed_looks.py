"""Every look that an editor may choose for a frame: sound at every width, by day, by night, in forced colours, with
letters set apart; reached by keys in the order in which it is read; and in pictures that somebody has looked at."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.embed_looks import ARABIC, LOOKS, STORY, path_of, with_looks
from tests.browser.looking import COLOURS, CROWDED, LOOKED_AT
from tests.browser.newsroom import Newsroom
from tests.browser.test_snapshots import ARABIC_FONT, SAME_MOMENT, font_of
from tests.browser.watching import findings
from tests.snapshots import compare

WIDTHS = (240, 320, 768, 1200)
ALL = ["usual", "arabic", "refused", *LOOKS]
# WCAG 2.2, 1.4.12.
SET_APART = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important }
    * { word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
# A page of its own is asked for an icon once; a frame is not.
ICON = ["favicon.ico"]
SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"


@pytest.fixture(scope="module")
def newsroom(newsroom: Newsroom) -> Newsroom:
    return with_looks(newsroom)


@pytest.mark.parametrize("look", ALL)
def test_every_look_is_sound_at_every_width_and_in_every_light(
    newsroom: Newsroom, open_page: Callable[..., Page], look: str
) -> None:
    page = open_page(expected=[*LOOKED_AT, "status of 404"])
    page.goto(newsroom.address(path_of(look)))
    faults = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found = findings(page) if width in (240, 1200) else findings(page, only=["target-size"])
        faults += [f"{width}: {fault}" for fault in [*found, *page.evaluate(CROWDED)]]
        if page.evaluate(SIDEWAYS):
            faults.append(f"{width}: it scrolls sideways")
        page.emulate_media(color_scheme="dark")
        faults += [f"{width} dark: {fault}" for fault in findings(page, only=COLOURS)]
        page.emulate_media(color_scheme="light")
    page.emulate_media(forced_colors="active")
    faults += [f"forced colours: {fault}" for fault in findings(page, only=COLOURS)]
    page.emulate_media(forced_colors="none")
    page.set_viewport_size({"width": 320, "height": 800})
    page.evaluate(SET_APART)
    faults += [f"set apart: {fault}" for fault in page.evaluate(CROWDED)]
    if page.evaluate(SIDEWAYS):
        faults.append("set apart: it scrolls sideways")
    assert faults == []


@pytest.mark.parametrize("width", [320, 1200])
def test_keys_reach_everything_in_the_order_in_which_it_is_read(
    newsroom: Newsroom, open_page: Callable[..., Page], width: int
) -> None:
    page = open_page(width=width, expected=ICON)
    page.goto(newsroom.address(STORY))
    order = page.evaluate(
        "() => [...document.querySelectorAll('a[href], summary')].filter((one) => one.checkVisibility())"
        ".map((one, place) => { one.dataset.place = place; return place; })"
    )
    reached = []
    for _ in order:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("Number(document.activeElement.dataset.place ?? -1)"))
    assert reached == order
    assert len(order) > 40


SHOTS = [
    ("usual", 320, "light"),
    ("usual", 600, "light"),
    ("usual", 768, "dark"),
    ("usual", 1200, "light"),
    ("axis", 600, "light"),
    ("list", 1200, "light"),
    ("compact", 600, "light"),
    ("light", 320, "dark"),
    ("arabic", 600, "light"),
    ("empty", 320, "light"),
]


@pytest.mark.parametrize(("look", "width", "scheme"), SHOTS, ids=lambda said: str(said))
def test_it_looks_as_it_did_when_somebody_looked(
    newsroom: Newsroom,
    open_page: Callable[..., Page],
    request: pytest.FixtureRequest,
    look: str,
    width: int,
    scheme: str,
) -> None:
    if path_of(look) == ARABIC and font_of("ar") != ARABIC_FONT:
        pytest.skip(f"The picture was taken with {ARABIC_FONT}.")
    page = open_page(width=width, colour_scheme=scheme, expected=ICON)
    page.goto(newsroom.address(path_of(look)))
    page.evaluate(SAME_MOMENT.replace("main time", "time:not(.date-line)"))
    # The first screens tell what a look is; what follows is more of the same.
    high = min(1600, page.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))
    page.set_viewport_size({"width": width, "height": high})
    rewrite = bool(request.config.getoption("--rewrite-golden"))
    assert not (told := compare(f"embed-{look}-{width}-{scheme}", page.screenshot(), rewrite=rewrite)), told
