"""A citation as a reader meets it: which source, which words, where to look. Refuses to link what is no web address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from timeline.dates import EdtfDate
from timeline.records import CitationRecord, SourceRecord, Stance
from timeline.rendering.date_line import DateLine, text_in_words
from timeline.rendering.languages import is_in_use, is_same_language

# What stands before a citation that does not simply support the event.
STANCE_WORDS = {
    Stance.SUPPORTS: "",
    Stance.CONTRADICTS: _("Says otherwise"),
    Stance.CONTEXT: _("For context"),
}

SourceNumbers = Mapping[SourceRecord, int]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source under its number. `url` and `archived_url` are web addresses or empty."""

    number: int
    title: str
    publisher: str
    authors: str
    date_words: str
    url: str
    archived_url: str
    # The title is then the reason why it is not named.
    is_restricted: bool = False

    @property
    def site(self) -> str:
        """The host that the link leads to, so that print has something of it."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")


@dataclass(frozen=True, slots=True)
class CitationLine:
    source: SourceLine
    quote: str
    locator: str
    stance: str
    # The date that this source gives, where it is another than the event's, and why the two differ.
    other_date: DateLine | None = None
    other_date_reason: str = ""
    # That of the quote, where it is another than that of what stands around it.
    language: str = ""


def number_sources(citations: Iterable[CitationRecord]) -> SourceNumbers:
    """Sources numbered from 1 in the order in which they are first cited; one source has one number."""
    numbers: dict[SourceRecord, int] = {}
    for citation in citations:
        numbers.setdefault(citation.source, len(numbers) + 1)
    return numbers


def source_line(source: SourceRecord, number: int, language: str = "en") -> SourceLine:
    return SourceLine(
        number=number,
        title=source.title,
        publisher=source.publisher,
        authors=source.authors,
        date_words=text_in_words(source.published, language),
        url=web_address(source.url),
        archived_url=web_address(source.archived_url),
        is_restricted=source.is_restricted,
    )


def citation_lines(
    citations: Iterable[CitationRecord], numbers: SourceNumbers, language: str = "en"
) -> tuple[CitationLine, ...]:
    return tuple(
        CitationLine(
            source=source_line(citation.source, numbers[citation.source], language),
            quote=citation.quote.strip().strip('“”"'),
            locator=citation.locator,
            stance=str(STANCE_WORDS[citation.stance]),
            other_date=_other_date(citation, language),
            other_date_reason=citation.other_date_reason,
            language="" if _is_around(citation.language, language) else citation.language,
        )
        for citation in citations
    )


def _is_around(quoted: str, language: str) -> bool:
    """Whether both the timeline and the page around it are told in it."""
    return is_same_language(quoted, language) and is_in_use(quoted)


def _other_date(citation: CitationRecord, language: str) -> DateLine | None:
    return (
        DateLine.of(EdtfDate.parse(citation.other_date), language=language) if citation.other_date else None
    )


def web_address(text: str) -> str:
    """The address if it is http or https with a host and nothing that hides from the eye, else ""."""
    if not text.isprintable() or any(character.isspace() for character in text):
        return ""
    try:
        parts = urlsplit(text)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return text if is_web else ""
