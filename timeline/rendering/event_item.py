"""One published event as a list shows it. Reads publications and notices, and never the working copy."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.models import Notice, NoticeKind, PublishedEvent, Standing
from timeline.models import Occurrence as OccurrenceChoice
from timeline.records import EventRecord, Occurrence, Stance
from timeline.rendering.citation_line import CitationLine, SourceNumbers, citation_lines
from timeline.rendering.date_line import DateLine
from timeline.rendering.image_line import ImageLine, image_line
from timeline.rendering.prose import to_plain


@dataclass(frozen=True, slots=True)
class NoticeLine:
    kind: str
    label: str
    text: str
    given_at: datetime
    # What was wrong, of a correction; `text` is what is right then.
    wrong: str = ""
    # The publication that came with it, by its number in the event's history; 0 where there is none to see.
    sequence: int = 0
    # Its own, for ever.
    number: int = 0


@dataclass(frozen=True, slots=True)
class EventItem:
    """`occurrence` is empty for what simply happened. A retracted event keeps its headline, date and notices only."""

    public_id: str
    headline: str
    edtf: EdtfDate
    date: DateLine
    summary: str = ""
    place: str = ""
    occurrence: str = ""
    occurrence_words: str = ""
    attribution: str = ""
    image: ImageLine | None = None
    topics: tuple[str, ...] = ()
    citations: tuple[CitationLine, ...] = ()
    has_one_source: bool = False
    notices: tuple[NoticeLine, ...] = ()
    is_retracted: bool = False
    # Since when it stands as it does, and whether it came with that publication.
    public_from: datetime | None = None
    is_first: bool = True

    @property
    def source_numbers(self) -> tuple[int, ...]:
        """The numbers of its sources, each once, as its text refers to them."""
        return tuple(dict.fromkeys(citation.source.number for citation in self.citations))

    @property
    def other_dates(self) -> tuple[CitationLine, ...]:
        """The citations that date the event otherwise."""
        return tuple(citation for citation in self.citations if citation.other_date)

    @property
    def summary_words(self) -> str:
        """The summary without its markup."""
        return to_plain(self.summary)

    @property
    def sources(self) -> tuple[str, ...]:
        """Who says it, each once, for where there is no room for citations."""
        names = (citation.source.publisher or citation.source.title for citation in self.citations)
        return tuple(dict.fromkeys(names))


def event_item(
    publication: PublishedEvent,
    record: EventRecord,
    *,
    headline: str = "",
    numbers: SourceNumbers,
    notices: Sequence[Notice] = (),
    topics: Mapping[tuple[str, ...], str] | None = None,
    language: str = "en",
) -> EventItem:
    """Shape a publication that is live or retracted; `record` is its own, parsed once by whoever asks.

    `topics` are the names of topics by (slug,).
    """
    if publication.date is None:
        raise ValueError(f"{publication} is public without a date")
    lines = notice_lines(notices, publication.public_id)
    date = DateLine.of(publication.date, as_written=record.date_words, language=language)
    title = headline or publication.headline
    if publication.standing == Standing.RETRACTED:
        return EventItem(
            publication.public_id,
            title,
            publication.date,
            date,
            notices=lines,
            is_retracted=True,
            public_from=publication.public_from,
            is_first=False,
        )
    is_plain = record.occurrence is Occurrence.HAPPENED
    return EventItem(
        public_id=publication.public_id,
        headline=title,
        edtf=publication.date,
        date=date,
        summary=record.summary,
        place=record.place,
        occurrence="" if is_plain else record.occurrence.value,
        occurrence_words="" if is_plain else str(OccurrenceChoice(record.occurrence).label),
        attribution=record.attribution,
        image=image_line(record.image),
        topics=tuple(sorted({topics[slug,] for slug in record.topics if (slug,) in topics}))
        if topics
        else (),
        citations=citation_lines(record.public_citations, numbers, language),
        has_one_source=_has_one_source(record),
        notices=lines,
        public_from=publication.public_from,
        is_first=publication.sequence == 1,
    )


def notice_lines(notices: Iterable[Notice], public_id: str = "") -> tuple[NoticeLine, ...]:
    """On the page of the event with that id; of one that was merged into it, nothing there shows what changed."""
    return tuple(
        NoticeLine(
            notice.kind,
            str(NoticeKind(notice.kind).label),
            notice.text,
            notice.published_at,
            notice.wrong,
            notice.publication.sequence
            if notice.publication and public_id in ("", notice.publication.public_id)
            else 0,
            notice.pk,
        )
        for notice in notices
    )


def notice_text(line: NoticeLine) -> str:
    """The notice as one run of words, for where there is no page around it."""
    return (
        _("What was wrong: %(wrong)s What is right: %(text)s") % {"wrong": line.wrong, "text": line.text}
        if line.wrong
        else line.text
    )


def _has_one_source(record: EventRecord) -> bool:
    supporting = {
        citation.source for citation in record.public_citations if citation.stance is Stance.SUPPORTS
    }
    return len(supporting) == 1
