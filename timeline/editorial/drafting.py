"""Writing events: the working copy, its citations and its places. Nothing here can be seen by a reader."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.auditing import note_act
from timeline.editorial.capturing import passage_of, passage_quoting
from timeline.editorial.illustrating import illustrate
from timeline.editorial.naming import slugs_of_new
from timeline.editorial.other_dates import (
    OtherDate,
    date_otherwise,
    dated_otherwise,
    is_overtaken,
    require_another_date,
)
from timeline.editorial.performing import perform, record_at, write_revision
from timeline.editorial.permissions import require, require_role
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady, StaleVersion
from timeline.editorial.settling import place_in_lanes, set_topics
from timeline.editorial.states import Act, move_for
from timeline.models import (
    Capture,
    Citation,
    Decision,
    Event,
    Passage,
    Role,
    Source,
    User,
)
from timeline.records import EventRecord, Stance

FIELDS = ("headline", "date", "date_words", "summary", "place", "occurrence", "attribution")


@dataclass(frozen=True)
class NewCitation:
    """What a person gives to cite a source: a passage of it, a span of a capture, its exact words, or where to look."""

    source: Source
    passage: Passage | None = None
    span: tuple[Capture, int, int] | None = None
    quote: str = ""
    locator: str = ""
    note: str = ""
    stance: Stance = Stance.SUPPORTS
    is_public: bool = True
    other_date: EdtfDate | None = None
    other_date_reason: str = ""
    is_quote_released: bool = False

    def in_plain(self) -> list[object]:
        """All that was given, without the rows: two that are the same cite the same."""
        passage = self.passage.pk if self.passage else None
        span = [self.span[0].pk, *self.span[1:]] if self.span else None
        return [
            self.source.pk,
            passage,
            span,
            self.quote,
            self.locator,
            self.note,
            self.stance,
            self.is_public,
            self.other_date.text if self.other_date else "",
            self.other_date_reason,
            self.is_quote_released,
        ]


@transaction.atomic
def draft_event(
    record: EventRecord,
    *,
    by: User,
    citations: Sequence[NewCitation] = (),
    new_topics: Sequence[str] = (),
    public_id: str = "",
    note: str = "",
) -> Event:
    """Write a new event. With a `public_id` made beforehand, the same request sent twice gives one event.

    `new_topics` are names of topics that are made with it.
    """
    require_role(by, Role.CONTRIBUTOR, _("To write events takes an account of this newsroom."))
    if public_id and (existing := Event.objects.filter(public_id=public_id, created_by=by).first()):
        return existing
    record = _with_topics(record, new_topics, by)
    event = Event(created_by=by, last_edited_by=by)
    if public_id:
        event.public_id = public_id
    _set_fields(event, record)
    event.save()
    place_in_lanes(event, record.entries)
    set_topics(event, record.topics)
    for citation in citations:
        _add_citation(event, citation, by)
    write_revision(event, by=by, note=note)
    note_act("draft", event, by=by, after=record.to_json())
    return event


@transaction.atomic
def edit_event(
    event: Event,
    record: EventRecord,
    *,
    by: User,
    expected_version: int,
    new_topics: Sequence[str] = (),
    other_dates: Sequence[OtherDate] = (),
    note: str = "",
) -> Event:
    """Change fields, places, topics and the dates that citations give; all else of citations has its own verbs.

    Saving what already stands changes nothing.

    What was typed over an older version is joined with what others have changed since, field by field. Where both
    changed the same field, `StaleVersion` is raised, and neither text is lost; a topic that was to be made is not.
    """
    current = Event.objects.with_record().get(pk=event.pk)
    stands = current.to_record()
    if new_topics:
        require(move_for(Act.EDIT, current), current, by)
    record = replace(_with_topics(record, new_topics, by), citations=stands.citations)
    citations = dated_otherwise(current, other_dates)
    if current.version != expected_version and (base := record_at(event, expected_version)):
        record, clashes = record.merged_with(stands, base=base)
        if clashes or is_overtaken(current, other_dates):
            raise StaleVersion(current.version, merged=replace(record, citations=citations))
        expected_version = current.version

    def change(locked: Event) -> None:
        locked.date = record.edtf if record.date else None
        date_otherwise(locked, other_dates)
        rewrite(locked, record, by=by, note=note)

    record = replace(record, citations=citations)
    if record == stands:
        require(move_for(Act.EDIT, current), current, by)
        return current
    return perform(
        Act.EDIT,
        event,
        by=by,
        expected_version=expected_version,
        change=change,
        asked=["edit", record.to_json()],
        reason=note,
    )


def cite(event: Event, citation: NewCitation, *, by: User, expected_version: int) -> Event:
    """Let the event rest on one more source."""

    def change(locked: Event) -> None:
        _add_citation(locked, citation, by)
        rewritten(
            locked,
            by=by,
            note=for_the_record("Cited %(source)s", source=citation.source)[:200],
        )

    return perform(
        Act.EDIT,
        event,
        by=by,
        expected_version=expected_version,
        change=change,
        asked=["cite", *citation.in_plain()],
    )


def cite_all(
    event: Event, citations: Sequence[NewCitation], *, by: User, expected_version: int, act: Act = Act.EDIT
) -> Event:
    """Let the event rest on several passages at once, those that it cites already left out.

    With `act` the same is done as the beginning of a correction.
    """
    known = set(event.citations.values_list("passage", flat=True))
    fresh = [citation for citation in citations if citation.passage and citation.passage.pk not in known]
    if not fresh:
        raise NotReady(_("The event cites these very words already: reject this as already on the timeline."))

    def change(locked: Event) -> None:
        for citation in fresh:
            _add_citation(locked, citation, by)
        rewritten(
            locked,
            by=by,
            note=for_the_record("Cited %(source)s", source=fresh[0].source)[:200],
        )

    asked = ["cite all", *(citation.in_plain() for citation in citations)]
    return perform(act, event, by=by, expected_version=expected_version, change=change, asked=asked)


def remove_passages(
    event: Event, passages: Sequence[Passage], *, by: User, expected_version: int, act: Act = Act.EDIT
) -> Event:
    """Let the event no longer rest on these passages; with `act`, as the end of a correction."""

    def change(locked: Event) -> None:
        Citation.objects.filter(event=locked, passage__in=passages).delete()
        rewritten(locked, by=by, note=for_the_record("Took citations back"))

    asked = ["remove passages", *(passage.pk for passage in passages)]
    return perform(act, event, by=by, expected_version=expected_version, change=change, asked=asked)


def remove_citation(citation: Citation, *, by: User, expected_version: int) -> Event:
    """Let the event no longer rest on a source. Earlier revisions still show that it did."""

    def change(locked: Event) -> None:
        Citation.objects.filter(pk=citation.pk, event=locked).delete()
        rewritten(
            locked,
            by=by,
            note=for_the_record("No longer cites %(source)s", source=citation.source)[:200],
        )

    asked = ["remove citation", citation.pk]
    return perform(
        Act.EDIT, citation.event, by=by, expected_version=expected_version, change=change, asked=asked
    )


def rewrite(event: Event, record: EventRecord, *, by: User, note: str) -> None:
    """Let the locked event's fields and places say what the record says, as a new revision."""
    _set_fields(event, record)
    event.save()
    place_in_lanes(event, record.entries)
    set_topics(event, record.topics)
    rewritten(event, by=by, note=note)


def rewritten(event: Event, *, by: User, note: str) -> None:
    """Freeze the new text; whoever was asked to review the old one is not asked any more."""
    event.last_edited_by = by
    write_revision(event, by=by, note=note)
    event.reviews.open().update(decision=Decision.SUPERSEDED)


def _set_fields(event: Event, record: EventRecord) -> None:
    if not record.headline.strip():
        raise NotReady(_("An event needs a headline."))
    for name in FIELDS:
        setattr(event, name, getattr(record, name))
    event.date = record.edtf if record.date else None
    illustrate(event, record.image)


def _with_topics(record: EventRecord, new_topics: Sequence[str], by: User) -> EventRecord:
    return replace(record, topics=tuple(sorted({*record.topics, *slugs_of_new(new_topics, by=by)})))


def _add_citation(event: Event, citation: NewCitation, by: User) -> None:
    passage = citation.passage
    if passage is None and citation.span:
        passage = passage_of(*citation.span)
    elif passage is None and citation.quote:
        passage = passage_quoting(citation.source, citation.quote, by=by)
    if passage and passage.capture.source_id != citation.source.pk:
        raise NotReady(_("The quote does not stand in that source."))
    if passage and event.citations.filter(passage=passage).exists():
        raise NotReady(_("The event cites these very words already."))
    require_another_date(event, citation.other_date)
    Citation.objects.create(
        event=event,
        source=citation.source,
        passage=passage,
        locator=citation.locator,
        note=citation.note,
        stance=citation.stance,
        is_public=citation.is_public,
        other_date=citation.other_date,
        other_date_reason=citation.other_date_reason,
        is_quote_released=citation.is_quote_released,
    )
