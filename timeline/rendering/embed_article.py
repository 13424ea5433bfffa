"""A timeline as HTML to be pasted into an article: dates, headlines, footnotes, with links to where it is kept up.

Needs no style sheet and no script, so it outlives every system that takes frames out. It is a copy, and says of when.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from django.urls import reverse
from django.utils.translation import get_language_bidi, ngettext
from django.utils.translation import gettext as _

from timeline.rendering.citation_line import CitationLine, SourceLine
from timeline.rendering.embed_page import EmbedPage
from timeline.rendering.event_item import EventItem, notice_text
from timeline.rendering.languages import (
    is_in_use,
    isolated,
    language_in_use,
    listed,
    moment_and_zone_in_words,
)
from timeline.rendering.prose import to_html


class Footnotes:
    """The sources of what is told, numbered anew in the order in which it cites them."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.sources: dict[int, SourceLine] = {}

    def mark(self, citations: Iterable[CitationLine]) -> str:
        numbers = dict.fromkeys(self._number(citation.source) for citation in citations)
        return "".join(
            f'<sup><a href="#{self._name(number)}">[{number}]</a></sup>' for number in sorted(numbers)
        )

    def lines(self) -> Iterator[str]:
        for number, source in enumerate(self.sources.values(), start=1):
            yield f'<li id="{self._name(number)}">{_source(source)}</li>'

    def _number(self, source: SourceLine) -> int:
        self.sources.setdefault(source.number, source)
        return list(self.sources).index(source.number) + 1

    def _name(self, number: int) -> str:
        return escape(f"{self.prefix}-source-{number}")


def article_of(page: EmbedPage, *, site: str, at: datetime) -> str:
    """What the frame shows, in the language that is spoken; `site` is our own address, `at` is now."""
    timeline = page.page.timeline
    address = escape(site + reverse("reader:timeline", args=[timeline.slug]))
    # Two frames of one timeline may stand in one article.
    notes = Footnotes("-".join(filter(None, (timeline.slug, page.public_id))))
    way = ' dir="rtl"' if get_language_bidi() else ""
    moment = moment_and_zone_in_words(page.pinned_at or at)
    own = "" if is_in_use(timeline.language) else f' lang="{escape(timeline.language)}"'
    # All of them: what a picture alone would show can be told in no other way here.
    events = [item.event for group in (*page.folded, *page.groups) for item in group.items]
    nothing = page.nothing_words
    lines = [
        f'<article lang="{language_in_use()}"{way}>',
        f'<h2 dir="auto"{own}><a href="{address}">{escape(timeline.title)}</a></h2>',
        *([f'<p dir="auto"{own}>{escape(timeline.standfirst)}</p>'] if timeline.standfirst else ()),
        f"<p>{escape(_('As it stood on %(moment)s.') % {'moment': moment})}</p>",
        *(
            [f"<p>{escape(nothing)}</p>"]
            if nothing
            else _listed(_event(one, notes, site, own) for one in events)
        ),
        *_notes(notes),
        f'<p><a href="{address}">{escape(page.whole_words)}</a></p>',
        "</article>",
    ]
    return "\n".join(lines)


def _event(event: EventItem, notes: Footnotes, site: str, own: str) -> str:
    when = escape(event.date.words)
    if event.date.machine:
        when = f'<time datetime="{event.date.machine}">{when}</time>'
    remarks = [_("retracted")] if event.is_retracted else [event.occurrence_words] if event.occurrence else []
    remark = f" ({escape(listed(remarks))})" if remarks else ""
    headline = escape(event.headline)
    if event.is_retracted:
        headline = f"<s>{headline}</s>"
    address = escape(site + reverse("reader:event", args=[event.public_id]))
    title = f'<strong{own}><a href="{address}">{headline}</a></strong>'
    parts = [f'<p dir="auto">{when}{remark}: {title} {notes.mark(event.citations)}'.rstrip() + "</p>"]
    parts += [f"<p>{sentence}</p>" for sentence in _other_dates(event, notes)]
    parts += [
        f'<p dir="auto"><strong>{escape(notice.label)}:</strong> {_in_its_own(notice_text(notice), own)}</p>'
        for notice in event.notices
    ]
    if event.summary:
        summary = to_html(event.summary).strip()
        parts.append(f'<div{own} dir="auto">{summary}</div>' if own else summary)
    if event.attribution:
        said = _("According to %(attribution)s.") % {"attribution": isolated(event.attribution)}
        parts.append(f"<p>{escape(said)}</p>")
    return f"<li>{''.join(parts)}</li>"


def _in_its_own(text: str, language: str) -> str:
    """Words of the newsroom's among ours; `language` is an attribute, or nothing where both are in one."""
    return f'<span{language} dir="auto">{escape(text)}</span>' if language else escape(text)


def _other_dates(event: EventItem, notes: Footnotes) -> Iterator[str]:
    for citation in event.other_dates:
        if citation.other_date:
            words = escape(f"{_('or')} {citation.other_date.words}")
            yield f"{words} {notes.mark([citation])}"


def _notes(notes: Footnotes) -> Iterator[str]:
    if notes.sources:
        yield f"<h3>{escape(ngettext('Source', 'Sources', len(notes.sources)))}</h3>"
        yield from _listed(notes.lines())


def _listed(lines: Iterable[str]) -> Iterator[str]:
    yield "<ol>"
    yield from lines
    yield "</ol>"


def _source(source: SourceLine) -> str:
    title = f'<cite dir="auto">{escape(source.title)}</cite>'
    if source.url:
        title = f'<a href="{escape(source.url)}" rel="noopener">{title}</a>'
    said = [escape(isolated(source.publisher)) if source.publisher else "", escape(source.authors), title]
    said.append(escape(source.date_words))
    if source.archived_url:
        archived = f'<a href="{escape(source.archived_url)}" rel="noopener">{escape(source.archived_url)}</a>'
        said.append(_("archived: %(address)s") % {"address": archived})
    return listed(part for part in said if part)
