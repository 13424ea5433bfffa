"""What people type at the desk is called on its forms, by the names of the fields: for a page that has no form to ask.

A name that is not here is a token, a key, or the code of a choice: it is sent again, and never shown.
"""

import re
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext_lazy as _

from timeline.rendering.embed_words import LABELS as OF_A_FRAME

LABELS = {
    "aliases": _("Also called"),
    "about": _("How it was made"),
    "accessed": _("Looked at on"),
    "archived": _("Archived on"),
    "archived_url": _("Archived copy"),
    "attribution": _("Who says so"),
    "authors": _("Authors"),
    "comment": _("Comment"),
    "date": _("Date"),
    "date_words": _("Date as the source words it"),
    "accent": OF_A_FRAME["accent"],
    "email": _("E-mail"),
    "end": OF_A_FRAME["end"],
    "entry_headline": _("Headline there, if another"),
    "event_words": _("Find the event"),
    "first_name": _("First name"),
    "greatest_height": OF_A_FRAME["greatest_height"],
    "headline": _("Headline"),
    "image_alt": _("What it shows, for those who cannot see it"),
    "image_caption": _("Caption"),
    "image_credit": _("Credit"),
    "last_name": _("Last name"),
    "locator": _("Where to look"),
    "moment": _("Goes live at"),
    "more_topics": _("Topics"),
    "name": _("Name"),
    "new_topics": _("Topics"),
    "note": _("Note to colleagues"),
    "other_date": _("The date that this source gives"),
    "other_date_reason": _("Why the two differ"),
    "pinned": OF_A_FRAME["pinned"],
    "place": _("Place"),
    "public_reason": _("What readers are told instead"),
    "published": _("Published on"),
    "publisher": _("Publisher"),
    "quote": _("The exact words"),
    "reason": _("Reason"),
    "reason_words": _("Reason"),
    "reliability_reason": _("Why it is judged so"),
    "sites": _("Sites that may show it"),
    "standfirst": _("Standfirst"),
    "start": OF_A_FRAME["start"],
    "stays": _("Merge it into"),
    "summary": _("Summary"),
    "tell": _("For somebody by name"),
    "text": _("Text"),
    "title": _("Title"),
    "url": _("Web address"),
    "username": _("Name to log in with"),
    "wrong": _("What was wrong?"),
}
# Of one among many: the key of a row, or the place that is added.
WHICH_ONE = re.compile(r"_(?:[0-9]{1,18}|added)\Z")


def label_of(name: str) -> str:
    """What a person knows the field as; "" for one that nobody types into."""
    return str(LABELS.get(WHICH_ONE.sub("", name), ""))


def typed_of(fields: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(label, value) of every field that a person typed something into."""
    for name, value in fields:
        if (label := label_of(name)) and value.strip():
            yield label, value
