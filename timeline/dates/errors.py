"""The one error of this room: why a text is no date, said so that the person who typed it can mend it."""

LONGEST_ECHO = 100


class DateError(ValueError):
    """A text that is not a date. `str()` is a sentence for people; `position` is where reading stopped."""

    def __init__(self, reason: str, text: str = "", position: int = 0) -> None:
        self.reason = reason
        self.text = text[:LONGEST_ECHO]
        self.position = position
        super().__init__(reason, self.text, position)

    def __str__(self) -> str:
        return self.reason
