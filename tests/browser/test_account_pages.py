"""The pages of accounts and people, narrow and dark, wide and light: sound for axe, and nothing scrolls sideways."""

import pytest

from tests.browser.looking import LOOKED_AT, faults_of
from tests.browser.newsroom import PASSWORD

OUTSIDE = [
    "/desk/login/",
    "/desk/password/reset/",
    "/desk/password/reset/sent/",
    "/desk/password/reset/done/",
    "/desk/password/reset/1-nothing/",
    "/desk/inactive/",
]
INSIDE = [
    "/desk/account/",
    "/desk/account/confirm/",
    "/desk/account/password/",
    "/desk/account/app/add/",
    "/desk/account/passkeys/add/",
    "/desk/people/",
    "/desk/invitations/new/",
]


@pytest.mark.parametrize(("width", "colour_scheme"), [(360, "dark"), (1280, "light")])
def test_every_account_page_is_sound(newsroom, open_page, width, colour_scheme) -> None:
    page = open_page(width=width, colour_scheme=colour_scheme, expected=LOOKED_AT)
    faults = {}

    def look_at(address: str) -> None:
        page.goto(newsroom.address(address))
        faults[address] = faults_of(page, width)

    for address in OUTSIDE:
        look_at(address)
    page.goto(newsroom.address("/desk/login/"))
    page.get_by_label("Name").fill("owner")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.goto(newsroom.address("/desk/account/confirm/"))
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    for address in INSIDE:
        look_at(address)
    page.goto(newsroom.address("/desk/people/"))
    page.locator("summary").first.click()
    faults["a person opened"] = faults_of(page, width)
    assert {address: found for address, found in faults.items() if found} == {}
