"""A timeline as a table with the columns of TimelineJS, so that a newsroom can leave as it came.

A year goes into “Year” alone and never becomes its 1 January; what those columns cannot say stands in “Display Date”,
and in the last column, which TimelineJS passes over, as EDTF. Columns as its own parser names them
(TimelineJS3, src/js/core/ConfigFactory.js).
"""

import csv
import io
from collections.abc import Iterator
from datetime import datetime

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.models import Timeline
from timeline.rendering.chronology import Told, chronology
from timeline.rendering.chronology_eras import ToldEra, eras_told
from timeline.rendering.citation_line import source_line
from timeline.rendering.event_file import safe_cell
from timeline.rendering.event_item import notice_text

DATE_COLUMNS = ("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time")
TEXT_COLUMNS = ("Display Date", "Headline", "Text")
MEDIA_COLUMNS = ("Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text")
COLUMNS = (*DATE_COLUMNS, *TEXT_COLUMNS, *MEDIA_COLUMNS, "Type", "Group", "Background", "EDTF")
NO_DATE = ("", "", "", "")


def chronology_csv(timeline: Timeline, *, site: str, at: datetime) -> Iterator[str]:
    """Rows quoted as RFC 4180 has it, in which no cell can be taken for a formula."""
    yield _row(COLUMNS)
    title = dict.fromkeys(COLUMNS, "") | {
        "Headline": timeline.title,
        "Text": timeline.standfirst,
        "Type": "title",
    }
    yield _row(tuple(title.values()))
    for era in eras_told(timeline, at=at):
        yield _row(_era_cells(era))
    for told in chronology(timeline, at=at):
        yield _row(_cells(told, timeline.language, site))


def _cells(told: Told, language: str, site: str) -> tuple[str, ...]:
    item = told.item
    start, end = _ends(item.edtf)
    image = item.image
    media = ("", "", "", "", "")
    if image:
        address = f"{site}/images/{image.name}/"
        media = (
            f"{address}{image.width}/",
            image.credit,
            image.caption,
            f"{address}{image.widths[0]}/",
            image.alt,
        )
    display = item.date.words
    text = "\n".join(_text_lines(told, language))
    return (*start, *end, display, item.headline, text, *media, "", told.lane.name, "", item.edtf.text)


def _era_cells(era: ToldEra) -> tuple[str, ...]:
    start, end = _ends(era.date)
    if NO_DATE in (start, end) or start == end:
        start, end = era.ends
    told = {"Display Date": era.words, "Headline": era.name, "Type": "era", "EDTF": era.date.text}
    after = (told.get(column, "") for column in COLUMNS[len(DATE_COLUMNS) :])
    return (*start, *end, *after)


def _text_lines(told: Told, language: str) -> Iterator[str]:
    item = told.item
    if item.summary:
        yield item.summary_words
    for notice in item.notices:
        yield f"{notice.label}: {notice_text(notice)}"
    for source in dict.fromkeys(citation.source for citation in told.record.public_citations):
        if not item.is_retracted:
            line = source_line(source, 0, language)
            said = (line.publisher, line.title, line.date_words, line.url)
            yield _("Source: %(source)s") % {"source": ", ".join(part for part in said if part)}


def _ends(date: EdtfDate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Year, month, day and time of the beginning and of the end, as far as each is known; nothing for an open one."""
    if date.is_set:
        return _known(date.beginning), _known(date.ending)
    if date.is_interval:
        return (_known(date.start), _known(date.end)) if date.start else (_known(date.end), NO_DATE)
    parts = date.parts
    is_years = parts is not None and parts.last_year != parts.year
    return _known(date), (str(parts.last_year), "", "", "") if parts and is_years else NO_DATE


def _known(date: EdtfDate | None) -> tuple[str, ...]:
    if date is None or date.parts is None:
        return NO_DATE
    parts = date.parts
    known = [str(number) if number else "" for number in (parts.month, parts.day)]
    return (str(parts.year), *known, parts.time[:8])


def _row(cells: tuple[str, ...]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow([safe_cell(cell) for cell in cells])
    return written.getvalue()
