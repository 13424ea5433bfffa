"""A correction from its first word to the notice that readers see; and an embargo that ends with nobody at the desk."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.newsroom import PASSWORD, Newsroom, open_newsroom

TIMELINE = "/timelines/before-geneva/"
EVENT = re.compile(r"^/events/\w+/$")
# Nobody has seen the notice before the event is published.
NOT_FOUND = ["status of 404"]


@pytest.fixture(scope="module")
def clock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clock") / "seconds-ahead"


@pytest.fixture(scope="module")
def newsroom(
    built_newsroom: Newsroom, clock: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Newsroom]:
    """A newsroom in Kyiv whose clock the test moves."""
    folder = tmp_path_factory.mktemp("newsroom")
    moved = {"program": "tests.browser.moved_clock", "CLOCK_FILE": str(clock), "TIME_ZONE": "Europe/Kyiv"}
    with open_newsroom(built_newsroom, folder, **moved) as opened:
        yield opened


@pytest.fixture
def people(newsroom: Newsroom, open_page: Callable[..., Page]) -> tuple[Page, Page, Page]:
    """An editor, a publisher and a reader, each before a window of their own."""
    editor, publisher, reader = open_page(), open_page(), open_page(expected=NOT_FOUND)
    for page, name in ((editor, "editor"), (publisher, "publisher")):
        page.goto(newsroom.address("/desk/"))
        page.get_by_label("Name").fill(name)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Log in").click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    return editor, publisher, reader


def public_event(reader: Page, newsroom: Newsroom, number: int) -> str:
    reader.goto(newsroom.address(TIMELINE))
    links = reader.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
    return list(dict.fromkeys(link for link in links if EVENT.match(link)))[number]


def correct(editor: Page, desk: str, headline: str) -> None:
    """Say what was wrong and what is right, change it, and send it to review."""
    editor.goto(desk)
    editor.locator("summary", has_text="Start a correction").click()
    editor.get_by_label("Correction: a fact was wrong").check()
    editor.get_by_label("What was wrong?").fill("The headline named the wrong city.")
    editor.get_by_label("What is right, or why no notice is due").fill("It was Vienna.")
    editor.get_by_role("button", name="Start a correction").click()
    expect(editor.get_by_text("The correction is open.")).to_be_visible()
    editor.get_by_role("link", name="Edit", exact=True).click()
    editor.get_by_label("Headline", exact=True).first.fill(headline)
    editor.get_by_role("button", name="Save", exact=True).click()
    expect(editor.get_by_role("heading", name="What would change for readers")).to_be_visible()
    editor.get_by_role("button", name="Send to review").click()
    expect(editor.get_by_text("Sent to review.", exact=True)).to_be_visible()


def approve(publisher: Page, desk: str) -> None:
    publisher.goto(desk)
    publisher.get_by_role("button", name="Approve").click()
    expect(publisher.get_by_text("Approved. It can be published.")).to_be_visible()


def test_a_correction_from_the_edit_to_the_public_notice(newsroom, people) -> None:
    editor, publisher, reader = people
    address = public_event(reader, newsroom, 0)
    desk = newsroom.address(f"/desk{address}")
    correct(editor, desk, "As it was in Vienna")
    reader.goto(newsroom.address(address))
    assert "Vienna" not in reader.inner_text("h1"), "readers still see what is live"
    approve(publisher, desk)
    publisher.get_by_role("button", name="Publish", exact=True).click()
    expect(publisher.get_by_text("Published. Readers see it now.")).to_be_visible()

    reader.reload()
    expect(reader.get_by_role("heading", level=1)).to_have_text("As it was in Vienna")
    expect(reader.locator(".notice")).to_contain_text(
        "What was wrong: The headline named the wrong city. What is right: It was Vienna."
    )
    reader.get_by_role("link", name="What changed").click()
    expect(reader.locator("#publication-2:target")).to_contain_text("Changed: headline")
    reader.goto(newsroom.address(TIMELINE))
    reader.get_by_role("link", name="Corrections", exact=True).click()
    expect(reader.get_by_role("heading", level=2)).to_have_text("As it was in Vienna")
    feed = reader.request.get(newsroom.address(f"{TIMELINE}corrections/feed/"))
    assert "It was Vienna." in feed.text()


def test_an_embargo_ends_with_nobody_there(newsroom, people, clock) -> None:
    editor, publisher, reader = people
    address = public_event(reader, newsroom, 1)
    desk = newsroom.address(f"/desk{address}")
    correct(editor, desk, "Told at six")
    approve(publisher, desk)
    publisher.locator("summary", has_text="Schedule").click()
    field = publisher.get_by_label("Goes live at")
    expect(publisher.get_by_text("In the newsroom's own time, Europe/Kyiv")).to_be_visible()
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    field.fill(f"{tomorrow:%Y-%m-%d}T06:00")
    publisher.get_by_role("button", name="Schedule", exact=True).click()
    expect(publisher.get_by_text("Scheduled. It goes live by itself when its time comes.")).to_be_visible()
    moment = publisher.locator(".panel__time time").get_attribute("datetime")
    seconds = (datetime.fromisoformat(moment) - datetime.now().astimezone()).total_seconds()

    for page in (address, TIMELINE, "/embed/before-geneva/"):
        clock.write_text(str(seconds - 60))
        reader.goto(newsroom.address(page))
        assert "Told at six" not in reader.inner_text("body"), page
        clock.write_text(str(seconds + 1))
        reader.goto(newsroom.address(page))
        assert "Told at six" in reader.inner_text("body"), page
    publisher.goto(desk)
    expect(publisher.get_by_text("Readers see it.", exact=True)).to_be_visible()
