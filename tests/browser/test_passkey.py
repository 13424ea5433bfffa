"""Passkeys in a real browser, with an authenticator that Chromium plays: making one, and coming in with it."""

import re

from playwright.sync_api import Page, expect

from tests.browser.newsroom import PASSWORD

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def plug_in_authenticator(page: Page) -> None:
    driver = page.context.new_cdp_session(page)
    driver.send("WebAuthn.enable")
    driver.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})


def log_in(page: Page, home: str) -> None:
    page.goto(home + "/desk/login/?next=/desk/events/")
    page.get_by_label("Name").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def test_a_passkey_is_made_and_opens_the_desk_both_ways(newsroom, open_page) -> None:
    # A browser binds passkeys to a name; an IP address is none.
    home = newsroom.site.replace("127.0.0.1", "localhost")
    page = open_page(width=360)
    plug_in_authenticator(page)
    log_in(page, home)
    page.goto(home + "/desk/account/")
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("What you call it").fill("my phone")
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.get_by_role("link", name="I have kept them").click()
    expect(page.get_by_text("my phone", exact=True).first).to_be_visible()

    page.get_by_role("button", name="Log out", exact=True).first.click()
    log_in(page, home)
    page.get_by_role("button", name="Use a passkey instead").click()
    expect(page).to_have_url(re.compile(r"/desk/events/$"))

    page.get_by_role("button", name="Log out", exact=True).first.click()
    page.goto(home + "/desk/login/?next=/desk/sources/")
    page.get_by_role("button", name="Use a passkey").click()
    expect(page).to_have_url(re.compile(r"/desk/sources/$"))
