"""Bringing back how an event read once, as a new revision: what came between stays in its history.

Refuses to release words anew: a release that was taken back takes somebody who may release, at the citation itself.
"""

from dataclasses import replace

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.capturing import passage_of
from timeline.editorial.drafting import rewrite
from timeline.editorial.performing import perform
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady
from timeline.editorial.states import Act
from timeline.models import Capture, Citation, Event, Source, User
from timeline.records import CitationRecord, EventRecord


def restore(event: Event, *, by: User, expected_version: int, number: int) -> Event:
    """Let the event read as it did in its revision `number`, its citations and places included."""

    def change(locked: Event) -> None:
        revision = locked.revisions.filter(number=number).first()
        if revision is None:
            raise NotReady(_("It has no revision %(number)s.") % {"number": number})
        told, stands = revision.to_record(), locked.to_record()
        record = _without_releases(told, stands)
        if told == stands:
            raise NotReady(_("It reads like revision %(number)s already.") % {"number": number})
        if record == stands:
            raise NotReady(
                _(
                    "Nothing but the release of words was taken back since, and restoring does not release them. "
                    "Whoever may release them does so at the citation."
                )
            )
        note = for_the_record("Revision %(number)s restored", number=number)
        if record != told:
            note = for_the_record(
                "Revision %(number)s restored, but for words whose release was taken back", number=number
            )
        cite_as(locked, record)
        rewrite(locked, record, by=by, note=note)

    return perform(Act.RESTORE, event, by=by, expected_version=expected_version, change=change, asked=number)


def _without_releases(told: EventRecord, stands: EventRecord) -> EventRecord:
    """What was told once, with only those words released that still are."""
    released = {_words(citation) for citation in stands.citations if citation.is_quote_released}
    return replace(
        told,
        citations=tuple(
            replace(citation, is_quote_released=citation.is_quote_released and _words(citation) in released)
            for citation in told.citations
        ),
    )


def _words(citation: CitationRecord) -> tuple[object, ...]:
    """Whose words, and which: where a record knows no key, what its source was called."""
    source = citation.source
    return source.key or (source.title, source.publisher, source.url), citation.capture, citation.quote


def cite_as(event: Event, record: EventRecord) -> None:
    """Let the citations be those of the record, in its order. As far as the two agree they stay the rows they are."""
    wanted = list(record.citations)
    for citation in event.citations.select_related("source", "passage__capture"):
        if wanted and citation.to_record() == wanted[0]:
            wanted.pop(0)
            continue
        event.citations.filter(pk__gte=citation.pk).delete()
        break
    for told in wanted:
        _cite(event, told)


def _cite(event: Event, told: CitationRecord) -> None:
    capture = _capture_of(told) if told.capture else None
    source = capture.source if capture else _source_of(told)
    if source is None:
        raise NotReady(
            _("The source “%(title)s” is not in the library any more.") % {"title": told.source.title}
        )
    passage = None
    if capture and told.start is not None and told.end is not None:
        passage = passage_of(capture, told.start, told.end)
    Citation.objects.create(
        event=event,
        source=source,
        passage=passage,
        locator=told.locator,
        note=told.note,
        stance=told.stance,
        is_public=told.is_public,
        other_date=EdtfDate.parse(told.other_date) if told.other_date else None,
        other_date_reason=told.other_date_reason,
        is_quote_released=told.is_quote_released,
    )


def _capture_of(told: CitationRecord) -> Capture | None:
    """Two sources can hold the same text: the very one comes first, then the one that still bears the name."""
    found = list(Capture.objects.select_related("source").filter(sha256=told.capture))
    found.sort(
        key=lambda capture: (
            capture.source_id != told.source.key,
            capture.source.title != told.source.title,
        )
    )
    return found[0] if found else None


def _source_of(told: CitationRecord) -> Source | None:
    """By its key where the record knows it: another source of the same name is another source."""
    if told.source.key:
        return Source.objects.in_library().filter(pk=told.source.key).first()
    return (
        Source.objects.in_library()
        .filter(title=told.source.title, publisher=told.source.publisher, url=told.source.url)
        .first()
    )
