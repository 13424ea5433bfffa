"""The way out of reading when words are no date, or no date yet: a reason, and what to type instead."""


class Refused(Exception):
    """Raised within this package only; `read_typed` turns it into an answer."""

    def __init__(self, reason: str, suggestion: str = "") -> None:
        self.reason = reason
        self.suggestion = suggestion
        super().__init__(reason, suggestion)


class Unread(Refused):
    """Raised for a word that means nothing here, as against a date that cannot be."""
