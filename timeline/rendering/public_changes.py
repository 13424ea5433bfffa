"""What readers are told of a change to an event they could read before: each change in a sentence of their language.

Takes public parts and nothing else. What readers of the page would not notice is no change here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate
from timeline.models import Occurrence
from timeline.records import CitationRecord, EventRecord, ImageRecord, SourceRecord, Stance
from timeline.rendering.comparison import LABELS, Names, Piece, compare_words
from timeline.rendering.languages import date_in_words, isolated, listed, within_a_sentence
from timeline.rendering.source_facts import facts_told_otherwise

# Where an event stands on the newsroom's timelines is told by links; slugs of timelines that are not public never.
NOT_TOLD = "entries"
# Too long to be told whole, before and after: shown once, with the words that came and went.
MARKED_UP = "summary"

NEWLY_CITED = {
    Stance.SUPPORTS: gettext_lazy("Now cited in support: %(source)s."),
    Stance.CONTRADICTS: gettext_lazy("Now cited as saying otherwise: %(source)s."),
    Stance.CONTEXT: gettext_lazy("Now cited for context: %(source)s."),
}


@dataclass(frozen=True, slots=True)
class PublicChange:
    """One thing that is told otherwise. `pieces` are there for a long text alone: which of its words came and went."""

    field: str
    label: str
    sentences: tuple[str, ...]
    pieces: tuple[Piece, ...] = ()


def public_changes(before: EventRecord, after: EventRecord, topics: Names) -> list[PublicChange]:
    """What readers would notice, where both are public parts; `topics` are names by (slug,)."""
    differing = {name for name, *_both in after.changes_from(before)} - {NOT_TOLD}
    told = [_told(name, before, after, topics) for name in LABELS if name in differing]
    return [change for change in told if change.sentences]


def _told(name: str, before: EventRecord, after: EventRecord, topics: Names) -> PublicChange:
    pieces: tuple[Piece, ...] = ()
    if name == "citations":
        sentences = tuple(_cited(before.citations, after.citations))
    elif name == "image":
        sentences = (_illustrated(before.image, after.image),)
    elif name == "topics":
        sentences = tuple(_on_topics(before.topics, after.topics, topics))
    elif name == MARKED_UP:
        pieces = compare_words(before.summary, after.summary)
        sentences = (_("Words taken out are struck through, words put in are underlined:"),)
    else:
        sentences = (_reworded(_words(name, before), _words(name, after)),)
    # Not as the desk asks it: it stands among other words, in “Changed: date, place”.
    label = _("Whether it happened") if name == "occurrence" else str(LABELS[name])
    return PublicChange(name, label, sentences, pieces)


def _words(name: str, record: EventRecord) -> str:
    if name == "date":
        return date_in_words(record.edtf)
    if name == "occurrence":
        return within_a_sentence(str(Occurrence(record.occurrence).label))
    return str(getattr(record, name)).strip()


def _reworded(before: str, after: str) -> str:
    if not before:
        return _("It now says “%(after)s”.") % {"after": isolated(after)}
    if not after:
        return _("It no longer says “%(before)s”.") % {"before": isolated(before)}
    words = {"before": isolated(before), "after": isolated(after)}
    return _("It said “%(before)s” and now says “%(after)s”.") % words


def _on_topics(before: Sequence[str], after: Sequence[str], topics: Names) -> Iterator[str]:
    """By name: of topics that were merged there is nothing to tell, and of one that was deleted no name."""
    old, new = ({topics[slug,] for slug in slugs if (slug,) in topics} for slugs in (before, after))
    if added := sorted(new - old):
        yield _("Topics added: %(topics)s.") % {"topics": listed(map(isolated, added))}
    if removed := sorted(old - new):
        yield _("Topics taken out: %(topics)s.") % {"topics": listed(map(isolated, removed))}


def _illustrated(before: ImageRecord | None, after: ImageRecord | None) -> str:
    if after is None:
        return _("The image was taken out.")
    if before is None:
        return _("An image was added.")
    return (
        _("The words with the image were changed.")
        if before.name == after.name
        else _("The image was replaced by another one.")
    )


def _cited(before: Sequence[CitationRecord], after: Sequence[CitationRecord]) -> Iterator[str]:
    """By source, as readers meet them, and not by passage."""
    old, new = _by_source(before), _by_source(after)
    for source, citations in old.items():
        if source not in new:
            yield _("No longer cited: %(source)s.") % {"source": _named(citations[0].source)}
    for source, citations in new.items():
        was = old.get(source, ())
        if not was:
            sentence = str(NEWLY_CITED[citations[0].stance])
            yield sentence % {"source": _named(citations[0].source)}
        elif list(was) != citations:
            yield from _cited_otherwise(was, citations)


def _by_source(citations: Iterable[CitationRecord]) -> Mapping[tuple[str, str, int], list[CitationRecord]]:
    found: dict[tuple[str, str, int], list[CitationRecord]] = {}
    for citation in citations:
        source = citation.source
        found.setdefault((source.title, source.publisher, source.told_apart), []).append(citation)
    return found


def _cited_otherwise(before: Sequence[CitationRecord], after: Sequence[CitationRecord]) -> Iterator[str]:
    named = {"source": _named(after[0].source)}
    if _where(before) != _where(after):
        yield _("Another passage of it is cited now: %(source)s.") % named
    stances = {citation.stance for citation in after} - {citation.stance for citation in before}
    for stance in sorted(stances):
        yield str(NEWLY_CITED[stance]) % named
    was, now = (list(_other_dates(citations)) for citations in (before, after))
    for date in now:
        if date not in was:
            yield _("Now cited with another date, %(date)s: %(source)s.") % {**named, "date": date}
    if was and not now:
        yield _("No longer cited with another date: %(source)s.") % named
    facts = facts_told_otherwise(before[0].source, after[0].source)
    if facts:
        yield _("What is known of this source has changed: %(source)s (%(facts)s).") % {
            **named,
            "facts": "; ".join(facts),
        }


def _other_dates(citations: Iterable[CitationRecord]) -> Iterator[str]:
    for citation in citations:
        if citation.other_date:
            words = date_in_words(EdtfDate.parse(citation.other_date))
            reason = citation.other_date_reason
            yield f"{words} ({isolated(reason)})" if reason else words


def _where(citations: Iterable[CitationRecord]) -> set[tuple[str, str]]:
    return {(citation.quote, citation.locator) for citation in citations}


def _named(source: SourceRecord) -> str:
    return listed(isolated(part) for part in (source.publisher, source.title) if part)
