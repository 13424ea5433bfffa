"""Words in the text that they were taken from: where they stand, and enough around them to judge."""

from dataclasses import dataclass

AROUND = 160
# Nobody chooses between more places than these; a longer quote is the better answer.
MOST_PLACES = 12


@dataclass(frozen=True)
class Quotation:
    """A quote with what stands before and after it; `text[start:end] == exact`."""

    start: int
    end: int
    before: str
    exact: str
    after: str


def in_context(text: str, start: int, end: int, around: int = AROUND) -> Quotation:
    """The span with about `around` characters on either side, cut at spaces, with an ellipsis where it was cut."""
    before, after = text[max(0, start - around) : start], text[end : end + around]
    if start > around:
        before = "…" + (before[before.index(" ") :] if " " in before else before)
    if end + around < len(text):
        after = (after[: after.rindex(" ")] if " " in after else after) + " …"
    return Quotation(start, end, before, text[start:end], after)


def places_of(quote: str, text: str) -> list[Quotation]:
    """Everywhere in the text that exactly these words stand, at most `MOST_PLACES`, in order."""
    found: list[Quotation] = []
    start = text.find(quote) if quote else -1
    while start >= 0 and len(found) < MOST_PLACES:
        found.append(in_context(text, start, start + len(quote), around=60))
        start = text.find(quote, start + 1)
    return found
