"""The day an article was published: the anchor of all that is relative. It is given, never guessed."""

import datetime


def publication_day(published: datetime.date | str) -> datetime.date:
    """The day itself, of a date, a datetime or ISO text (“2022-01-02”). Raises ValueError with a sentence."""
    if isinstance(published, datetime.datetime):
        return published.date()
    if isinstance(published, datetime.date):
        return published
    try:
        return datetime.date.fromisoformat(published)
    except (TypeError, ValueError):
        raise ValueError(
            f"The publication date “{published}” is not a day. Write it as year, month and day, for example 2022-01-02."
        ) from None
