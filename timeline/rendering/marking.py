"""Words that were looked for, marked where they stand in what is shown, folded as the search folds them.

Refuses to touch anything but text: what is given is text or HTML that was cleaned before, tags are handed on as they
stand, and all text is escaped on its way out.
"""

import re
from collections.abc import Collection
from html import escape
from html.parser import HTMLParser

from timeline.models.published_words import folded

_ACCENTS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670"
_WORD = re.compile(rf"[^\W_]+(?:[{_ACCENTS}]+[^\W_]*)*")


def wanted_words(search: str) -> tuple[str, ...]:
    """What of a search can stand at the beginning of a word, folded."""
    return tuple(dict.fromkeys(_WORD.findall(folded(search))))


def marked_text(text: str, words: Collection[str]) -> str:
    """Plain text as HTML, each word that begins with one of these words within <mark>."""
    if not words:
        return escape(text)
    pieces, end = [], 0
    for found in _WORD.finditer(text):
        length = _marked_length(found[0], words)
        if length:
            pieces.append(escape(text[end : found.start()]))
            end = found.start() + length
            pieces.append(f"<mark>{escape(found[0][:length])}</mark>")
    return "".join([*pieces, escape(text[end:])])


def marked_html(html: str, words: Collection[str]) -> str:
    """The same for HTML that has been cleaned: its tags stay, what stands between them is marked."""
    if not words:
        return html
    marker = _Marker(words)
    marker.feed(html)
    marker.close()
    return "".join(marker.pieces)


def _marked_length(word: str, words: Collection[str]) -> int:
    """How many characters of the word make up the longest of the words that it begins with."""
    whole = folded(word)
    wanted = max((len(one) for one in words if whole.startswith(one)), default=0)
    if not wanted:
        return 0
    # Folding can lengthen or shorten ("ß" is "ss"): go on until enough of the word is folded, accents included.
    length = next(length for length in range(1, len(word) + 1) if len(folded(word[:length])) >= wanted)
    while length < len(word) and not folded(word[length]):
        length += 1
    return length


class _Marker(HTMLParser):
    """Hands on what it is fed, marked."""

    def __init__(self, words: Collection[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._words = words
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pieces.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self.pieces.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.pieces.append(marked_text(data, self._words))
