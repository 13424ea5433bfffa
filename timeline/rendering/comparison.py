"""What differs between two records of an event, typed by field: dates as dates, prose by word, citations by source.

Knows neither rows nor people; whoever asks says what the two records stand for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate
from timeline.models import Occurrence
from timeline.records import CitationRecord, EntryRecord, EventRecord, ImageRecord, Stance
from timeline.rendering.date_extent import Extent, date_extent
from timeline.rendering.languages import date_in_words
from timeline.rendering.source_facts import facts_told_otherwise

Kind = Literal["same", "added", "removed", "changed"]
# What each field is called, in the order in which people read an event.
LABELS = {
    "headline": gettext_lazy("Headline"),
    "date": gettext_lazy("Date"),
    "date_words": gettext_lazy("Date as the source words it"),
    "occurrence": gettext_lazy("Did it happen?"),
    "summary": gettext_lazy("Summary"),
    "place": gettext_lazy("Place"),
    "attribution": gettext_lazy("Who says so"),
    "image": gettext_lazy("Image"),
    "topics": gettext_lazy("Topics"),
    "entries": gettext_lazy("Timelines"),
    "citations": gettext_lazy("Sources"),
}
PROSE = frozenset({"headline", "date_words", "summary", "place", "attribution"})
STANCE_WORDS = {
    Stance.SUPPORTS: gettext_lazy("supports"),
    Stance.CONTRADICTS: gettext_lazy("contradicts"),
    Stance.CONTEXT: gettext_lazy("gives context"),
}
# Comparing two texts of repeated words costs their product: beyond this they are shown one after the other.
MOST_WORD_PAIRS = 500_000

# What people call a lane, by (timeline slug, lane slug), and a topic, by (slug,).
Names = Mapping[tuple[str, ...], str]


@dataclass(frozen=True)
class Piece:
    """A run of words, or one item of a list, and what happened to it."""

    kind: Kind
    text: str
    detail: str = ""


@dataclass(frozen=True)
class Change:
    """One field that differs. `before` and `after` are whole, `pieces` say where they part."""

    field: str
    label: str
    form: Literal["prose", "value", "list"]
    before: str
    after: str
    pieces: tuple[Piece, ...]
    before_note: str = ""
    after_note: str = ""

    @property
    def extents(self) -> tuple[Extent, ...]:
        """Both dates drawn to one scale, where there are two to be drawn."""
        if self.field != "date" or not (self.before_note and self.after_note):
            return ()
        before, after = EdtfDate.parse(self.before_note), EdtfDate.parse(self.after_note)
        return date_extent(before, after), date_extent(after, before)


def compare(before: EventRecord, after: EventRecord, names: Names | None = None) -> tuple[Change, ...]:
    """Every field in which the two differ. What has no name in `names` is shown by its slug."""
    changed = {name for name, _, _ in after.changes_from(before)}
    told = [_change(field, before, after, names or {}) for field in LABELS if field in changed]
    # Topics that were merged have one name, and nothing to tell.
    return tuple(change for change in told if change.field != "topics" or change.pieces)


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as one run of words kept, removed and added."""
    old, new = _words(before), _words(after)
    head = _same_at_start(old, new)
    tail = _same_at_start(old[head:][::-1], new[head:][::-1])
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    pieces = [
        Piece("same", "".join(old[:head])),
        *_parted(inner_old, inner_new),
        Piece("same", "".join(old[len(old) - tail :])),
    ]
    return tuple(piece for piece in pieces if piece.text)


def _change(field: str, before: EventRecord, after: EventRecord, names: Names) -> Change:
    label = str(LABELS[field])
    if field == "citations":
        return Change(field, label, "list", "", "", tuple(_cited(before.citations, after.citations)))
    if field == "entries":
        return Change(field, label, "list", "", "", tuple(_placed(before.entries, after.entries, names)))
    if field == "image":
        return Change(field, label, "list", "", "", tuple(_illustrated(before.image, after.image)))
    if field == "topics":
        return Change(field, label, "list", "", "", tuple(_on_topics(before.topics, after.topics, names)))
    old, new = str(getattr(before, field)), str(getattr(after, field))
    if field in PROSE:
        return Change(field, label, "prose", old, new, compare_words(old, new))
    if field == "date":
        shown = [date_in_words(record.edtf) if record.date else "" for record in (before, after)]
        return Change(field, label, "value", shown[0], shown[1], (), before_note=old, after_note=new)
    if field == "occurrence":
        old, new = (str(Occurrence(value).label) for value in (old, new))
    return Change(field, label, "value", old.capitalize(), new.capitalize(), ())


def _words(text: str) -> list[str]:
    return re.findall(r"\s*\S+|\s+$", text)


def _same_at_start(one: list[str], other: list[str]) -> int:
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length


def _parted(old: list[str], new: list[str]) -> Iterator[Piece]:
    if len(old) * len(new) > MOST_WORD_PAIRS:
        yield Piece("removed", "".join(old))
        yield Piece("added", "".join(new))
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Piece("same", "".join(old[old_start:old_end]))
            continue
        if old_end > old_start:
            yield Piece("removed", "".join(old[old_start:old_end]))
        if new_end > new_start:
            yield Piece("added", "".join(new[new_start:new_end]))


def _cited(before: Iterable[CitationRecord], after: Iterable[CitationRecord]) -> Iterator[Piece]:
    """Citations removed, added, and those that say something else about the same words of the same source."""
    old = {_cited_words(citation): citation for citation in before}
    new = {_cited_words(citation): citation for citation in after}
    for words, citation in old.items():
        if words not in new:
            yield Piece("removed", citation.source.title, _citation_detail(citation))
        elif new[words] != citation:
            yield Piece("changed", citation.source.title, _citation_change(citation, new[words]))
    for words, citation in new.items():
        if words not in old:
            yield Piece("added", citation.source.title, _citation_detail(citation))


def _cited_words(citation: CitationRecord) -> tuple[str, str, str, str, int | None, str]:
    where = "" if citation.quote else citation.locator
    source = citation.source
    return (
        f"{source.title}{source.told_apart}",
        source.publisher,
        citation.capture,
        citation.quote,
        citation.start,
        where,
    )


def _citation_change(before: CitationRecord, after: CitationRecord) -> str:
    """What the citation says otherwise; or, where it says the same, what is now known otherwise of its source."""
    old, new = _citation_detail(before), _citation_detail(after)
    if old != new or before.source == after.source:
        return _("%(now)s; before: %(before)s") % {"before": old, "now": new}
    return "; ".join(facts_told_otherwise(before.source, after.source))


def _citation_detail(citation: CitationRecord) -> str:
    quote = f"“{_shortened(citation.quote)}”" if citation.quote else ""
    note = _("note “%(note)s”") % {"note": _shortened(citation.note)} if citation.note else ""
    hidden = "" if citation.is_public else _("not public")
    released = _("words released") if citation.is_quote_released else ""
    dated = ""
    if citation.other_date:
        dated = _("dates it %(other_date)s (%(other_date_reason)s)") % {
            "other_date": date_in_words(EdtfDate.parse(citation.other_date)),
            "other_date_reason": citation.other_date_reason,
        }
    stance = str(STANCE_WORDS[citation.stance])
    return ", ".join(filter(None, (quote, citation.locator, stance, dated, note, hidden, released)))


def _shortened(text: str, most: int = 120) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _illustrated(before: ImageRecord | None, after: ImageRecord | None) -> Iterator[Piece]:
    """The image with its words as it was and as it is, since one makes little sense without the others."""
    if before:
        yield Piece("removed", before.alt or _("No words for it"), _image_detail(before))
    if after:
        yield Piece("added", after.alt or _("No words for it"), _image_detail(after))


def _image_detail(image: ImageRecord) -> str:
    credit = _("credit: %(credit)s") % {"credit": image.credit} if image.credit else ""
    return ", ".join(filter(None, (image.caption, credit, _("picture %(name)s") % {"name": image.name[:6]})))


def _on_topics(before: Sequence[str], after: Sequence[str], names: Names) -> Iterator[Piece]:
    old, new = ({names.get((slug,), slug) for slug in slugs} for slugs in (before, after))
    yield from (Piece("removed", name) for name in sorted(old - new))
    yield from (Piece("added", name) for name in sorted(new - old))


def _placed(before: Iterable[EntryRecord], after: Iterable[EntryRecord], names: Names) -> Iterator[Piece]:
    old = {entry.timeline: entry for entry in before}
    new = {entry.timeline: entry for entry in after}
    for timeline, entry in old.items():
        if timeline not in new:
            yield Piece("removed", _place_name(entry, names), _entry_detail(entry))
        elif new[timeline] != entry:
            was = f"{_place_name(entry, names)}, {_entry_detail(entry)}"
            now = _entry_detail(new[timeline])
            detail = _("%(now)s; before: %(before)s") % {"before": was, "now": now}
            yield Piece("changed", _place_name(new[timeline], names), detail)
    for timeline, entry in new.items():
        if timeline not in old:
            yield Piece("added", _place_name(entry, names), _entry_detail(entry))


def _place_name(entry: EntryRecord, names: Names) -> str:
    return names.get((entry.timeline, entry.lane), f"{entry.timeline}, {entry.lane}")


def _entry_detail(entry: EntryRecord) -> str:
    own = _(", as “%(headline)s”") % {"headline": entry.headline} if entry.headline else ""
    return _("importance %(importance)s") % {"importance": entry.importance} + own
