"""A timeline as JSON for programs, a piece at a time: dates in EDTF and in words, sources under numbers, corrections.

`VERSION` grows when a key changes its meaning or goes away; new keys may come at any time. docs/exports.md tells them.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from timeline.models import Timeline
from timeline.records import CitationRecord
from timeline.rendering.chronology import Bibliography, Told, chronology
from timeline.rendering.chronology_eras import ToldEra, eras_told
from timeline.rendering.citation_line import CitationLine, SourceLine, source_line
from timeline.rendering.editions import chart_of

VERSION = 1


def chronology_json(timeline: Timeline, *, site: str, at: datetime) -> Iterator[str]:
    sources = Bibliography({})
    head = {
        "format": "sourceline-timeline",
        "version": VERSION,
        "as_of": at.isoformat(timespec="seconds"),
        "title": timeline.title,
        "standfirst": timeline.standfirst,
        "language": timeline.language,
        "url": f"{site}/timelines/{timeline.slug}/",
        "lanes": [
            {"slug": lane.slug, "name": lane.name, "colour": lane.colour}
            for lane in chart_of(timeline, at=at).lanes
        ],
        "eras": [_era(era) for era in eras_told(timeline, at=at)],
    }
    yield _said(head)[:-1] + ', "events": ['
    comma = "\n"
    for told in chronology(timeline, at=at, sources=sources):
        yield comma + _said(event_json(told, site))
        comma = ",\n"
    listed = [
        _source(source_line(source, number, timeline.language)) for source, number in sources.numbers.items()
    ]
    yield '\n], "sources": ' + _said(listed) + "}\n"


def event_json(told: Told, site: str) -> dict[str, Any]:
    """Retracted events keep their date, headline and notices alone, as on their page."""
    item = told.item
    said: dict[str, Any] = {
        "id": item.public_id,
        "url": f"{site}/events/{item.public_id}/",
        "standing": "retracted" if item.is_retracted else "live",
        "date": item.edtf.text,
        "date_in_words": item.date.words,
        "headline": item.headline,
        "lane": told.lane.slug,
        "importance": told.importance,
        "published_at": told.since.isoformat(timespec="seconds"),
        "times_published": told.sequence,
        "notices": [
            {
                "kind": notice.kind,
                "at": notice.given_at.isoformat(timespec="seconds"),
                "wrong": notice.wrong,
                "right": notice.text,
            }
            for notice in item.notices
        ],
    }
    if item.is_retracted:
        return said
    said |= {
        "date_as_written": told.record.date_words,
        "occurrence": str(told.record.occurrence.value),
        "summary": item.summary,
        "place": item.place,
        "attribution": item.attribution,
        "topics": list(item.topics),
        "citations": [
            _citation(line, citation)
            for line, citation in zip(item.citations, told.record.public_citations, strict=True)
        ],
    }
    if item.image:
        image = item.image
        said["image"] = {
            "url": f"{site}/images/{image.name}/{image.width}/",
            "alt": image.alt,
            "caption": image.caption,
            "credit": image.credit,
        }
    return said


def _era(era: ToldEra) -> dict[str, str]:
    return {
        "name": era.name,
        "date": era.date.text,
        "date_in_words": era.words,
        "colour": era.colour,
    }


def _citation(line: CitationLine, citation: CitationRecord) -> dict[str, Any]:
    said = {
        "source": line.source.number,
        "stance": citation.stance.value,
        "quote": citation.quote,
        "quote_language": citation.language,
        "locator": line.locator,
    }
    if citation.other_date:
        said |= {"other_date": citation.other_date, "other_date_reason": citation.other_date_reason}
    return said


def _source(source: SourceLine) -> dict[str, Any]:
    return {
        "number": source.number,
        "title": source.title,
        "publisher": source.publisher,
        "authors": source.authors,
        "published": source.date_words,
        "url": source.url,
        "archived_url": source.archived_url,
        "is_restricted": source.is_restricted,
    }


def _said(what: object) -> str:
    return json.dumps(what, ensure_ascii=False)
