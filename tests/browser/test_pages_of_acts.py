"""Pages that come of an act: a picture, a saved list, two events made one; each sound for axe, and none too wide."""

import pytest
from playwright.sync_api import Page, expect

from tests import pictures
from tests.browser.looking import LOOKED_AT, faults_of
from tests.browser.newsroom import Newsroom
from tests.browser.test_main_path import log_in

EVERYWHERE = pytest.mark.parametrize(
    ("width", "colour_scheme"), [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
)


class Looking:
    """A window that collects what is wrong with each page it is asked to look at."""

    def __init__(self, page: Page, width: int) -> None:
        self.page, self.width, self.faults = page, width, {}

    def at(self, name: str) -> None:
        found = faults_of(self.page, self.width)
        if found:
            self.faults[name] = found


@pytest.fixture
def look(newsroom: Newsroom, open_page, width: int, colour_scheme: str) -> Looking:
    page = open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT)
    log_in(page, newsroom, "editor")
    return Looking(page, width)


def draft(page: Page, newsroom: Newsroom, headline: str) -> str:
    """The address of a new draft."""
    page.goto(newsroom.address("/desk/events/new/"))
    page.get_by_label("Headline", exact=True).fill(headline)
    page.get_by_role("button", name="Save as a draft").click()
    expect(page.get_by_text("Saved as a draft.")).to_be_visible()
    return page.url


@EVERYWHERE
def test_an_event_with_a_picture(newsroom, look) -> None:
    page = look.page
    event = draft(page, newsroom, "A picture of the hall")
    page.goto(event + "edit/")
    file = {"name": "hall.png", "mimeType": "image/png", "buffer": pictures.picture("png")}
    page.get_by_label("Picture", exact=True).set_input_files(file)
    page.get_by_label("What it shows").fill("A hall with empty chairs")
    page.get_by_label("Credit").fill("The Example")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    look.at("the event")
    page.goto(event + "edit/")
    look.at("the form with the picture")
    assert look.faults == {}


@EVERYWHERE
def test_a_list_that_is_saved_and_changed_together(newsroom, look, width, colour_scheme) -> None:
    page = look.page
    page.goto(newsroom.address("/desk/events/?only=single"))
    for opened in ("Save this list", "Change the chosen"):
        page.locator("summary", has_text=opened).click()
    look.at("the list with all it offers")
    name = f"One source, {width}, {colour_scheme}"
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Save", exact=True).click()
    # The same list under several names: each of them is renamed in a field of its own.
    page.locator("summary", has_text=f"Rename or delete {name}").click()
    page.get_by_label("Another name").and_(page.locator(":visible")).fill(f"{name} again")
    look.at("the saved list")
    assert look.faults == {}


@EVERYWHERE
def test_two_events_made_one(newsroom, open_page, look, width, colour_scheme) -> None:
    page = look.page
    lost = draft(page, newsroom, "Envoys meet at the Hofburg").rstrip("/").rsplit("/", 1)[1]
    kept = draft(page, newsroom, "Envoys meet in Vienna")
    page.goto(f"{kept}merge/?q=envoys")
    look.at("looking for the other")
    page.goto(f"{kept}merge/?with={lost}")
    look.at("choosing field by field")
    page.get_by_role("button", name="Propose the merge").click()
    expect(page.get_by_text("Nothing has changed yet.")).to_be_visible()
    look.at("the merge as proposed")
    merge = page.url
    page.goto(newsroom.address("/desk/merges/"))
    look.at("the merges that wait")
    assert look.faults == {}

    publisher = Looking(open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT), width)
    log_in(publisher.page, newsroom, "publisher")
    publisher.page.goto(merge)
    publisher.at("the merge to decide")
    publisher.page.get_by_role("button", name="Confirm the merge").click()
    expect(publisher.page.get_by_text("The two are one event.")).to_be_visible()
    publisher.at("the one event")
    publisher.page.goto(merge)
    publisher.at("the merge to undo")
    assert publisher.faults == {}
