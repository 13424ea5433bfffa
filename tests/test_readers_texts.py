"""The program finds what readers meet, and nothing else, so that only that must be said in all their languages."""

import re

from django.conf import settings

from timeline.management.readers_texts import what_readers_reach
from timeline.management.translations import gathered, stored


def texts(language):
    return {message.id for message in gathered(language) if message.id}


def test_what_readers_meet_is_found():
    readers = texts("fr")
    for told in (
        ("%(count)s event", "%(count)s events"),  # a page
        "Skip to the content",  # what that page extends
        "Credit:",  # what it includes
        "Whole",  # what a picture is labelled with, two rooms further down
        "Clarification",  # the label of a row
        "There is no day 0.",  # why a date that was typed is none
        "What %(newsroom)s has put right.",  # a feed
        "Withdrawn",  # the page instead of a page
    ):
        assert told in readers


def test_what_only_the_desk_says_is_not():
    assert texts("fr") < texts("uk")
    for told in ("Go to the desk", "Send to review", "A – completely reliable", "Changes requested", "Audit"):
        assert told in texts("uk") - texts("fr")


def test_no_page_of_the_desk_is_reached():
    templates = what_readers_reach().templates
    assert {"reader/timeline.html", "embed/timeline.html"} <= templates
    assert not [name for name in templates if name.startswith(("desk/", "review/", "triage/", "email/"))]


def test_each_page_of_the_public_rooms_is_reached():
    rooms = settings.BASE_DIR / "templates"
    here = {
        path.relative_to(rooms).as_posix()
        for room in ("reader", "embed")
        for path in (rooms / room).iterdir()
    }
    assert here - what_readers_reach().templates == set()


def test_french_has_spaces_that_do_not_break():
    """A whole one before a colon and within quotation marks, narrow ones before the rest (Imprimerie nationale)."""
    forms = [
        form
        for message in stored("fr")
        if message.id
        for form in (message.string if isinstance(message.string, tuple) else (message.string,))
    ]
    assert [
        form
        for form in forms
        if re.search(r" [;:!?»]|[\u00a0][;!?]|\u202f[:»]|«[ \u202f]|\w[;!?»](?!\w)", form)
    ] == []
    assert sum("\u202f" in form or "\u00a0" in form for form in forms) > 20
