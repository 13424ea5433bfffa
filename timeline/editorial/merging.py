"""Making one event of two that tell of the same: proposed, confirmed by a second person, undone.

The one that stays says what was chosen, field by field, and rests on the sources of both, as a draft or correction that
goes through review as ever. The other is out of sight, and its address leads to the one that stays.
"""

from collections.abc import Collection
from dataclasses import replace

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.correcting import stop
from timeline.editorial.drafting import rewrite
from timeline.editorial.gates import live_record
from timeline.editorial.notifying import tell_of_merge
from timeline.editorial.performing import perform
from timeline.editorial.permissions import require_role
from timeline.editorial.projecting import project
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion, WrongState
from timeline.editorial.restoring import cite_as
from timeline.editorial.settling import kept_topics
from timeline.editorial.states import Act, move_for
from timeline.models import Event, Merge, NotificationKind, Role, Stage, Standing, User
from timeline.records import CitationRecord, EventRecord

# What is chosen from one of the two, an image with its words and credit; citations, places and topics are of both.
CHOSEN_FIELDS = ("headline", "date", "date_words", "summary", "place", "occurrence", "attribution", "image")
OUT_OF_SIGHT = (Standing.RETRACTED, Standing.WITHHELD)


def united(kept: EventRecord, lost: EventRecord, taken: Collection[str]) -> EventRecord:
    """The record of the one that stays, with these fields taken from the other, and all that only the other has."""
    known = {_cited_words(citation) for citation in kept.citations}
    stands = {entry.timeline for entry in kept.entries}
    return replace(
        kept,
        **{name: getattr(lost, name) for name in CHOSEN_FIELDS if name in taken},
        citations=(*kept.citations, *(one for one in lost.citations if _cited_words(one) not in known)),
        entries=(*kept.entries, *(entry for entry in lost.entries if entry.timeline not in stands)),
        topics=tuple(sorted({*kept.topics, *lost.topics})),
    )


@transaction.atomic
def propose_merge(
    kept: Event, lost: Event, *, by: User, kept_version: int, lost_version: int, taken: Collection[str] = ()
) -> Merge:
    """Ask a publisher to make one event of the two. Nothing about them changes yet."""
    require_role(by, Role.EDITOR, _("To merge events takes an editor."))
    pair = Event.objects.select_for_update(of=("self",)).with_record().filter(pk__in=[kept.pk, lost.pk])
    rows = {event.pk: event for event in pair.order_by("pk")}
    if len(rows) < 2:
        raise NotReady(_("An event cannot be merged with itself."))
    kept, lost = rows[kept.pk], rows[lost.pk]
    record = united(kept.to_record(), lost.to_record(), taken)
    asked = Merge.objects.open().filter(kept=kept, lost=lost, proposed_by=by).first()
    if asked and asked.to_record() == record:
        return asked
    if (kept.version, lost.version) != (kept_version, lost_version):
        raise StaleVersion(kept.version)
    _require_free(kept, lost)
    merge = Merge.objects.create(
        kept=kept,
        lost=lost,
        record=record.to_json(),
        kept_version=kept_version,
        lost_version=lost_version,
        proposed_by=by,
        proposed_at=timezone.now(),
    )
    for event, other in ((kept, lost), (lost, kept)):
        note_act("propose merge", event, by=by, after={"with": other.public_id, "kept": kept.public_id})
    tell_of_merge(NotificationKind.MERGE_PROPOSED, kept, lost, by=by)
    return merge


@transaction.atomic
def turn_down_merge(merge: Merge, *, by: User) -> Merge:
    """Leave the two as they are: a publisher decides so, or whoever proposed it."""
    locked = Merge.objects.select_for_update().get(pk=merge.pk)
    if locked.proposed_by_id != by.pk:
        require_role(by, Role.PUBLISHER, _("To turn down a merge takes a publisher, or whoever proposed it."))
    if locked.turned_down_at:
        return locked
    _require_open(locked)
    locked.turned_down_by, locked.turned_down_at = by, timezone.now()
    locked.save(update_fields=["turned_down_by", "turned_down_at"])
    for event in (locked.kept, locked.lost):
        note_act("turn down merge", event, by=by, after={"kept": locked.kept.public_id})
    return locked


@transaction.atomic
def confirm_merge(merge: Merge, *, by: User) -> Merge:
    """Make one of the two, as it was proposed; refused when either has been changed since."""
    require_role(by, Role.PUBLISHER, _("To confirm a merge takes a publisher."))
    locked = Merge.objects.select_for_update().get(pk=merge.pk)
    if locked.holds and locked.confirmed_by_id == by.pk:
        return locked
    _require_open(locked)
    if locked.proposed_by_id == by.pk:
        raise NotAllowed(_("To confirm a merge takes a second person: you proposed it. Ask a colleague."))
    kept, lost = locked.kept, locked.lost
    locked.kept_before = kept.revisions.latest()
    locked.lost_standing, locked.lost_stage = lost.standing, lost.stage

    def give_way(event: Event) -> None:
        stop(event)
        event.publications.filter(public_until__isnull=True).update(public_until=timezone.now())

    perform(
        Act.MERGE_AWAY,
        lost,
        by=by,
        expected_version=locked.lost_version,
        change=give_way,
        asked=locked.pk,
        reason=for_the_record("It leads to %(event)s from now on.", event=kept.public_id),
    )
    perform(
        Act.MERGE,
        kept,
        by=by,
        expected_version=locked.kept_version,
        change=lambda event: _take_in(event, locked),
        asked=locked.pk,
        reason=for_the_record("It stands for %(event)s as well.", event=lost.public_id),
    )
    locked.confirmed_by, locked.confirmed_at = by, timezone.now()
    locked.save()
    tell_of_merge(NotificationKind.MERGE_CONFIRMED, kept, lost, by=by)
    return locked


@transaction.atomic
def undo_merge(merge: Merge, *, by: User, expected_version: int, reason: str) -> Merge:
    """Bring back the one that gave way, as it stood, and take out of the other what came with it."""
    require_role(by, Role.PUBLISHER, _("To undo a merge takes a publisher."))
    if not reason.strip():
        raise NotReady(_("Say why the two are not the same after all."))
    locked = Merge.objects.select_for_update().get(pk=merge.pk)
    if locked.undone_at and locked.undone_by_id == by.pk:
        return locked
    if not locked.holds:
        raise WrongState(_("This merge does not hold: there is nothing to undo."))
    kept, lost = locked.kept, locked.lost
    perform(
        Act.COME_BACK,
        lost,
        by=by,
        expected_version=lost.version,
        change=lambda event: _come_back(event, locked, by),
        asked=locked.pk,
        reason=reason.strip(),
    )
    if kept.standing in OUT_OF_SIGHT:
        # It is not written to, for there is nothing in it that would have to go. But whoever undoes the merge must have
        # seen that it is out of sight: the other comes back before readers.
        if kept.version != expected_version:
            raise StaleVersion(kept.version)
    else:
        perform(
            Act.UNMERGE,
            kept,
            by=by,
            expected_version=expected_version,
            change=lambda event: _give_back(event, locked, by),
            asked=locked.pk,
            reason=reason.strip(),
        )
    locked.undone_by, locked.undone_at, locked.reason = by, timezone.now(), reason.strip()
    locked.save(update_fields=["undone_by", "undone_at", "reason"])
    return locked


def _take_in(event: Event, merge: Merge) -> None:
    """Whoever chose the fields wrote the text: the publisher who confirms it may be its reviewer."""
    record = merge.to_record()
    if record == event.to_record():
        return
    cite_as(event, record)
    rewrite(
        event,
        record,
        by=merge.proposed_by,
        note=for_the_record("Merged with %(event)s", event=merge.lost)[:200],
    )
    event.stage = Stage.DRAFT


def _give_back(event: Event, merge: Merge, by: User) -> None:
    """What was written since stays, but where it was written over what the merge had brought."""
    if merge.kept_before is None:
        return
    stands, before, after = event.to_record(), merge.kept_before.to_record(), merge.to_record()
    record, _clashes = before.merged_with(stands, base=after)
    record = _less_what_came(record, stands, before, after)
    if record == stands:
        return
    cite_as(event, record)
    rewrite(
        event, record, by=by, note=for_the_record("No longer merged with %(event)s", event=merge.lost)[:200]
    )
    event.stage = Stage.DRAFT
    if event.standing == Standing.LIVE and live_record(event) == record:
        event.stage = Stage.APPROVED
        event.forget_notice()


def _less_what_came(
    record: EventRecord, stands: EventRecord, before: EventRecord, after: EventRecord
) -> EventRecord:
    """Of what there are several, those that the merge brought go, and those that were added since stay."""
    cited = {_cited_words(one) for one in after.citations} - {_cited_words(one) for one in before.citations}
    places = {one.timeline for one in after.entries} - {one.timeline for one in before.entries}
    topics = kept_topics(after.topics) - kept_topics(before.topics)
    return replace(
        record,
        citations=tuple(one for one in stands.citations if _cited_words(one) not in cited),
        entries=tuple(one for one in stands.entries if one.timeline not in places),
        topics=tuple(one for one in stands.topics if one not in topics),
    )


def _come_back(event: Event, merge: Merge, by: User) -> None:
    now = timezone.now()
    event.standing = Standing(merge.lost_standing)
    if event.standing == Standing.LIVE:
        last = event.publications.ever_public(now).select_related("revision")[0]
        project(event, last.revision, Standing.LIVE, by=by, at=now)
    if merge.lost_stage == Stage.APPROVED:
        event.stage = Stage.APPROVED


def _cited_words(citation: CitationRecord) -> tuple[object, ...]:
    """What is cited, whatever is said of it: two that are the same are one citation."""
    source = citation.source
    if citation.capture:
        return citation.capture, citation.start, citation.end
    named = source.key or (source.title, source.publisher, source.url)
    return named, citation.quote, citation.locator


def _require_free(kept: Event, lost: Event) -> None:
    move_for(Act.MERGE, kept)
    move_for(Act.MERGE_AWAY, lost)
    if lost.standing == Standing.LIVE and kept.standing != Standing.LIVE:
        raise WrongState(
            _(
                "Readers see “%(lost)s”, and its address would lead to what they do not see. "
                "Let that one stay, or publish the other one first."
            )
            % {"lost": lost}
        )
    for event in (kept, lost):
        if Merge.objects.open().about(event).exists():
            raise WrongState(
                _("A merge of “%(event)s” waits for a publisher already. Have that decided first.")
                % {"event": event}
            )


def _require_open(merge: Merge) -> None:
    if not merge.is_open:
        raise WrongState(_("This has been decided already."))
