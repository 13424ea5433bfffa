"""Things for tests to look at, made the way people make them: through `editorial`."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from tests import cast, pictures
from timeline.dates import EdtfDate
from timeline.editorial.capturing import add_source, capture_source, passage_of
from timeline.editorial.composing import compose_timeline, open_to_public
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import NewCitation, draft_event
from timeline.editorial.embedding import make_embed
from timeline.editorial.illustrating import keep_image
from timeline.editorial.publishing import publish, schedule
from timeline.editorial.reviewing import approve, submit
from timeline.images.reading import read_picture
from timeline.models import (
    Capture,
    Embed,
    EmbedChoices,
    Event,
    Image,
    NoticeDecision,
    Proposal,
    Source,
    Timeline,
    User,
)
from timeline.records import EntryRecord, EventRecord, LaneRecord, SourceRecord, TimelineRecord

LANES = (
    LaneRecord(name="Diplomacy", colour="lane-1"),
    LaneRecord(name="Military", colour="lane-2"),
    LaneRecord(name="Background", colour="lane-3"),
)
ARTICLE = (
    "The ministers met in Vienna on Sunday. They will meet again on March 9-10, officials said.\n"
    "Talks had broken down in 2014."
)


def timeline(title: str = "Talks", *, public: bool = True, lanes: tuple[LaneRecord, ...] = LANES) -> Timeline:
    made = compose_timeline(
        TimelineRecord(title=title, standfirst="How the talks came about.", lanes=lanes), by=cast.edith()
    )
    return open_to_public(made, by=cast.paula()) if public else made


def embed(on: Timeline, name: str = "In an explainer", **chosen: Any) -> Embed:
    return make_embed(on, EmbedChoices(name, **chosen), by=cast.edith())


def source(title: str = "Minutes of the meeting", *, by: User | None = None, **fields: Any) -> Source:
    record = SourceRecord(title=title, kind="document", publisher="The Secretariat", **fields)
    return add_source(record, by=by or cast.edith())


def capture(
    text: str = ARTICLE,
    *,
    title: str = "Ministers meet",
    published: str = "2022-03-06",
    by: User | None = None,
) -> Capture:
    record = SourceRecord(title=title, publisher="The Example", authors="A. Writer", published=published)
    return capture_source(record, text, by=by or cast.edith())


def proposal(**fields: Any) -> Proposal:
    first = capture(**fields).proposals.open().first()
    assert first is not None
    return first


def record(
    headline: str = "Ministers meet in Vienna", on: Timeline | None = None, **fields: Any
) -> EventRecord:
    lane = fields.pop("lane", "diplomacy")
    importance = fields.pop("importance", 3)
    entries = (EntryRecord(on.slug, lane, importance),) if on else ()
    return EventRecord(headline=headline, **{"date": "2022-03-06", "entries": entries, **fields})


def draft(
    headline: str = "Ministers meet in Vienna",
    *,
    on: Timeline | None = None,
    by: User | None = None,
    quote: tuple[Capture, str] | None = None,
    cited: bool = True,
    **fields: Any,
) -> Event:
    """A draft by an editor, on a timeline, citing a document's second page or `quote` = (capture, words)."""
    author = by or cast.edith()
    place = on or Timeline.objects.first() or timeline()
    citations = []
    if quote:
        text, words = quote
        start = text.text.index(words)
        citations = [NewCitation(text.source, passage=passage_of(text, start, start + len(words)))]
    elif cited:
        shared = Source.objects.filter(title="Minutes of the meeting").first() or source()
        citations = [NewCitation(shared, locator="page 2")]
    return draft_event(record(headline, place, **fields), by=author, citations=citations)


def in_review(headline: str = "Ministers meet in Vienna", **fields: Any) -> Event:
    event = draft(headline, **fields)
    return submit(event, by=event.created_by, expected_version=event.version)


def approved(
    headline: str = "Ministers meet in Vienna", *, reviewer: User | None = None, **fields: Any
) -> Event:
    event = in_review(headline, **fields)
    return approve(event, by=reviewer or cast.paula(), expected_version=event.version)


def published_event(headline: str = "Ministers meet in Vienna", **fields: Any) -> Event:
    event = approved(headline, **fields)
    return publish(event, by=cast.paula(), expected_version=event.version)


def scheduled(headline: str = "Ministers meet in Vienna", *, moment: datetime, **fields: Any) -> Event:
    event = approved(headline, **fields)
    return schedule(event, by=cast.paula(), expected_version=event.version, moment=moment)


def image(colour: Any = "navy", *, by: User | None = None) -> Image:
    return keep_image(read_picture(pictures.picture(size=(600, 300), colour=colour)), by=by or cast.edith())


def illustrated(
    how: Callable[..., Event], headline: str = "Ministers meet", *, colour: Any = "navy", **fields: Any
) -> tuple[str, int]:
    """An event with a picture, made in the way given; the name of its picture and a width that it has."""
    kept = image(colour)
    words = {"alt": "Two people at a table", "caption": "The first evening.", "credit": "A. Painter"}
    how(headline, image=kept.to_record(**words), **fields)
    return kept.name, 480


def open_correction(headline: str = "Ministers meet in Vienna", **fields: Any) -> Event:
    """A live event whose correction has been begun, with nothing changed yet."""
    event = published_event(headline, **fields)
    return correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.UPDATE,
        text="Nothing yet.",
    )


def day(text: str) -> EdtfDate:
    return EdtfDate.parse(text)


SUNDAY = date(2022, 3, 6)
