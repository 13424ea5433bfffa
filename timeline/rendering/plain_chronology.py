"""A timeline as plain text to be copied into a mail or a manuscript: dates, headlines, footnotes. Knows no markup."""

from collections.abc import Iterator
from datetime import datetime
from textwrap import fill

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.models import Timeline
from timeline.rendering.chronology import Bibliography, Told, chronology
from timeline.rendering.chronology_eras import eras_sentence, eras_told
from timeline.rendering.citation_line import SourceLine, source_line
from timeline.rendering.event_item import notice_text
from timeline.rendering.languages import listed, moment_in_words

WIDTH = 78
INDENT = "    "


def plain_chronology(timeline: Timeline, *, address: str, at: datetime) -> Iterator[str]:
    """The text, a piece at a time."""
    sources = Bibliography({})
    yield f"{timeline.title}\n{'=' * min(len(timeline.title), WIDTH)}\n\n"
    if timeline.standfirst:
        yield f"{_filled(timeline.standfirst)}\n\n"
    yield f"{_('As of %(moment)s') % {'moment': moment_in_words(at)}}\n{address}\n"
    if eras := eras_told(timeline, at=at):
        yield f"\n{_filled(eras_sentence(eras))}\n"
    for told in chronology(timeline, at=at, sources=sources):
        yield "\n" + "\n".join(_event_lines(told)) + "\n"
    if sources.numbers:
        yield f"\n{ngettext('Source', 'Sources', len(sources.numbers))}\n"
    for source, number in sources.numbers.items():
        yield f"{_filled(_source_words(source_line(source, number, timeline.language)), '  ')}\n"


def _event_lines(told: Told) -> Iterator[str]:
    item = told.item
    marks = "".join(f" [{number}]" for number in dict.fromkeys(line.source.number for line in item.citations))
    remarks = [_("retracted")] if item.is_retracted else [item.occurrence_words] if item.occurrence else []
    remark = f" ({listed(remarks)})" if remarks else ""
    yield _filled(f"{item.date.words}{remark}: {item.headline}{marks}")
    if item.summary:
        yield _filled(item.summary_words, INDENT)
    for other in item.other_dates:
        if other.other_date:
            told_otherwise = _("Source %(number)s gives another date: %(date)s.")
            yield _filled(
                told_otherwise % {"number": other.source.number, "date": other.other_date.words}, INDENT
            )
    for notice in item.notices:
        yield _filled(f"{notice.label}: {notice_text(notice)}", INDENT)


def _source_words(source: SourceLine) -> str:
    said = [source.publisher, source.authors, source.title, source.date_words, source.url]
    if source.archived_url:
        said.append(_("archived: %(address)s") % {"address": source.archived_url})
    return f"[{source.number}] " + listed(part for part in said if part)


def _filled(text: str, indent: str = "") -> str:
    """Lines that a mail can bear; an address is never broken."""
    return fill(
        " ".join(text.split()),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
