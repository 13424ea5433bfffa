"""Deciding on proposals: each decision is one act, said by one person, that can be undone until it has gone further."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.auditing import note_act
from timeline.editorial.capturing import passage_of
from timeline.editorial.citing_proposals import cite_sentences, take_back
from timeline.editorial.drafting import draft_event
from timeline.editorial.flipping import take_back_flip
from timeline.editorial.permissions import require, require_role
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady, WrongState
from timeline.editorial.rereading import read_as_now
from timeline.editorial.states import Act, move_for
from timeline.editorial.tellings import citations_of, decide_alike, require_leading, unfold
from timeline.editorial.writing import write_once
from timeline.models import Capture, Event, Proposal, ProposalStatus, Role, Stage, Standing, User
from timeline.models.proposal import BECAME_AN_EVENT
from timeline.records import EntryRecord, EventRecord, Occurrence


def accept(
    proposal: Proposal,
    *,
    by: User,
    expected_version: int,
    entries: tuple[EntryRecord, ...],
    edited: EventRecord | None = None,
    topics: Sequence[str] = (),
    new_topics: Sequence[str] = (),
) -> Proposal:
    """Make the proposal a draft event that cites each of its sentences; with `edited`, as the person wants it told.

    `topics` are slugs, `new_topics` names of topics that are made with it.
    """

    def change(locked: Proposal) -> None:
        _require_open(locked)
        record = edited or as_event(locked, entries)
        if not record.date and edited is None:
            raise NotReady(_("This statement has no date of its own. Edit it and type the date."))
        locked.event = draft_event(
            replace(record, topics=(*record.topics, *topics)),
            by=by,
            new_topics=new_topics,
            citations=citations_of(locked),
            note=for_the_record(
                "From “%(words)s” in %(source)s",
                words=locked.words,
                source=locked.capture.source,
            )[:200],
        )
        locked.status = ProposalStatus.EDITED if edited else ProposalStatus.ACCEPTED
        locked.edits = replace(edited, topics=locked.event.to_record().topics).to_json() if edited else {}
        _decided(locked, by)

    asked = [edited.to_json() if edited else [asdict(entry) for entry in entries], *topics, *new_topics]
    return _decide("accept", proposal, by=by, expected_version=expected_version, change=change, asked=asked)


def cite_on(proposal: Proposal, event: Event, *, by: User, expected_version: int) -> Proposal:
    """Say that the event is there already, and let it rest on this proposal's sentences too."""

    def change(locked: Proposal) -> None:
        _require_open(locked)
        locked.event = cite_sentences(event, locked, by=by)
        locked.status = ProposalStatus.MERGED
        _decided(locked, by)

    return _decide(
        "cite on", proposal, by=by, expected_version=expected_version, change=change, asked=event.pk
    )


def reject(proposal: Proposal, *, by: User, expected_version: int, reason: str) -> Proposal:
    """Say that this is no event for us, and why."""
    if not reason.strip():
        raise NotReady(_("Say why it is rejected, so that nobody has to wonder later."))

    def change(locked: Proposal) -> None:
        _require_open(locked)
        locked.status = ProposalStatus.REJECTED
        locked.reason = reason.strip()[:200]
        _decided(locked, by)

    return _decide("reject", proposal, by=by, expected_version=expected_version, change=change, reason=reason)


def skip(proposal: Proposal, *, by: User, expected_version: int) -> Proposal:
    """Leave it for later: it comes again after all the others."""

    def change(locked: Proposal) -> None:
        _require_open(locked)
        locked.skipped_at = timezone.now()

    return _decide("skip", proposal, by=by, expected_version=expected_version, change=change)


def undo(proposal: Proposal, *, by: User, expected_version: int) -> Proposal:
    """Take back the last decision on it, unless work has been done since on what came of it.

    A draft that came of it goes; an event that was there before no longer cites it.
    """

    def change(locked: Proposal) -> None:
        if take_back_flip(locked):
            return
        event, was_merged = locked.event, locked.status == ProposalStatus.MERGED
        _require_undoable(locked, by)
        if event and was_merged:
            take_back(event, locked, by=by)
        if not locked.is_open:
            read_as_now(locked)
        locked.status = ProposalStatus.OPEN
        locked.reason = ""
        locked.skipped_at = None
        locked.decided_by = locked.decided_at = locked.event = None
        locked.needs_a_look, locked.reread = False, None
        if event and not was_merged:
            note_act("discard", event, by=by, before=event.to_record().to_json())
            locked.save()
            decide_alike(locked)
            event.delete()

    return _decide("undo", proposal, by=by, expected_version=expected_version, change=change)


def tell_apart(telling: Proposal, *, by: User, expected_version: int) -> Proposal:
    """Say that a sentence does not tell of the same as the one it was folded into."""
    return _write("tell apart", telling, by=by, expected_version=expected_version, change=unfold)


@transaction.atomic
def propose(
    capture: Capture, start: int, end: int, *, by: User, date: EdtfDate, words: str, headline: str
) -> Proposal:
    """Propose what the program missed: a span of the text that a person selected, with the date they read in it."""
    require_role(by, Role.CONTRIBUTOR, _("To propose events takes an account of this newsroom."))
    sentence = passage_of(capture, start, end)
    # Two events may stand in one sentence; the same one proposed twice is a second click.
    same = capture.proposals.filter(start=start, end=end, date=date, headline=headline[:200])
    if existing := same.first():
        return existing
    proposal = Proposal.objects.create(
        capture=capture,
        sentence=sentence,
        start=start,
        end=end,
        words=words[:100],
        date=date,
        headline=headline[:200],
        explanation=for_the_record("Seen by %(by)s, who read the date as “%(words)s”.", by=by, words=words)[
            :500
        ],
        rule="by hand",
        proposed_by=by,
    )
    note_act("propose", proposal, by=by, after={"headline": proposal.headline, "date": date.text})
    return proposal


def as_event(proposal: Proposal, entries: tuple[EntryRecord, ...] = ()) -> EventRecord:
    """The event that the proposal describes, as it would be drafted."""
    return EventRecord(
        headline=proposal.headline,
        date=proposal.date.text if proposal.date else "",
        date_words=proposal.words[:100],
        occurrence=Occurrence(proposal.occurrence),
        attribution=proposal.attribution,
        entries=entries,
    )


def _decide(
    act: str,
    proposal: Proposal,
    *,
    by: User,
    expected_version: int,
    change: Callable[[Proposal], None],
    asked: object = None,
    reason: str = "",
) -> Proposal:
    """A decision on a proposal, and on those that tell of the same."""

    def change_all(locked: Proposal) -> None:
        require_leading(locked)
        change(locked)
        decide_alike(locked)

    return _write(
        act, proposal, by=by, expected_version=expected_version, change=change_all, asked=asked, reason=reason
    )


def _write(
    act: str,
    proposal: Proposal,
    *,
    by: User,
    expected_version: int,
    change: Callable[[Proposal], None],
    asked: object = None,
    reason: str = "",
) -> Proposal:
    require_role(by, Role.CONTRIBUTOR, _("To decide on proposals takes an account of this newsroom."))
    return write_once(
        proposal,
        act,
        by=by,
        expected_version=expected_version,
        asked=[asked, reason],
        change=change,
        state=_state,
        reason=reason,
    )


def _require_open(proposal: Proposal) -> None:
    if not proposal.is_open:
        raise WrongState(
            _("This has been decided already: %(decision)s.")
            % {"decision": proposal.get_status_display().lower()}
        )


def _require_undoable(proposal: Proposal, by: User) -> None:
    """What somebody else decided takes an editor to undo, and a draft goes only by who may edit it."""
    event = proposal.event
    if event and proposal.status == ProposalStatus.MERGED:
        return  # what may be done to an event that was there before, its own moves say
    if event and not _is_untouched(event):
        raise WrongState(_("The draft has been worked on since. Open it to change it."))
    if event:
        require(move_for(Act.EDIT, event), event, by)
    elif proposal.status == ProposalStatus.REJECTED:
        if proposal.decided_by != by:
            require_role(by, Role.EDITOR, _("A colleague rejected this. To take that back takes an editor."))
    elif not (proposal.is_open and proposal.skipped_at):
        raise WrongState(_("There is no decision on this to take back."))


def _decided(proposal: Proposal, by: User) -> None:
    proposal.decided_by = by
    proposal.decided_at = timezone.now()


def _is_untouched(event: Event) -> bool:
    return (
        event.stage == Stage.DRAFT
        and event.standing == Standing.NONE
        and event.revisions.count() == 1
        and not event.reviews.exists()
    )


def _state(proposal: Proposal) -> dict[str, Any]:
    became = proposal.event_id if proposal.status in BECAME_AN_EVENT else None
    state = {"version": proposal.version, "status": proposal.status, "event": became}
    if proposal.status == ProposalStatus.MERGED and proposal.event:
        state["event_version"] = proposal.event.version
    return state
