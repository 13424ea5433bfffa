"""Short ways to write lists of words in a table; they cut text at spaces or bars and do nothing else to it."""


def words(text: str) -> tuple[str, ...]:
    """The words between spaces."""
    return tuple(text.split())


def lines(text: str) -> tuple[str, ...]:
    """The phrases between bars or line ends."""
    return tuple(phrase.strip() for line in text.split("\n") for phrase in line.split("|") if phrase.strip())
