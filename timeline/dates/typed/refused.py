"""The way out of reading when words are no date, or no date yet: a reason, and what to type instead."""

from timeline.dates.vocabulary.folding import typed_word

_LONGEST_ECHO = 30


class Refused(Exception):
    """Raised within this package only; `read_typed` turns it into an answer.

    The suggestion may name examples, "{day}", "{month}" and so on, which are put in the reader's own language.
    """

    def __init__(self, reason: str, suggestion: str = "") -> None:
        self.reason = reason
        self.suggestion = suggestion
        super().__init__(reason, suggestion)


class Unread(Refused):
    """Raised for a word that means nothing in a language; `position` says how far it was read before."""

    def __init__(self, text: str, position: int) -> None:
        self.text = text
        self.position = position
        super().__init__(text)

    def named(self) -> Refused:
        """The refusal that says which word it is, as it was typed."""
        word = typed_word(self.text, self.position)[:_LONGEST_ECHO]
        return Refused(f"“{word}” is not part of a date that can be read.")
