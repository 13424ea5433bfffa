"""Finds every dated statement of an article and explains each reading. Knows no database and no clock.

extract(text, published="2022-01-02")
"""

import datetime
from operator import attrgetter

from timeline.extraction.languages import language_of
from timeline.extraction.proposals import read_article
from timeline.extraction.publication import publication_day
from timeline.extraction.second_opinion import second_opinions
from timeline.records import ProposalRecord


def extract(
    text: str, *, published: datetime.date | str, language: str | None = "en"
) -> list[ProposalRecord]:
    """The dated statements of `text`, in order of their place in it.

    `published` is a day or its ISO text; anything else raises ValueError with a sentence that says so. `language` is
    a code such as "en" or "en-GB"; where it is empty or None, the text tells.
    """
    language = language or language_of(text)
    read = read_article(text, publication_day(published), language)
    unread = second_opinions(text, language, read)
    return sorted([*read, *unread], key=attrgetter("start"))


__all__ = ["extract"]
