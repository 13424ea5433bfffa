"""Reading captured texts anew when their source turns out to be of another day, or in another language.

Refuses to touch what a person has accepted: where its words now mean another date, somebody is asked to look.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from timeline.dates import EdtfDate
from timeline.editorial.auditing import note_acts
from timeline.editorial.capturing import dated_statements, propose_found, reading_of
from timeline.editorial.flipping import is_chosen
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import WrongState
from timeline.editorial.writing import write_once
from timeline.models import Capture, Proposal, ProposalStatus, Role, Source, User
from timeline.records import ProposalRecord

# Rejected for this reason, a statement is worth proposing again once its date is read differently.
WRONG_DATE = gettext_noop("The date is wrong")

Span = tuple[int, int]
Readings = dict[Span, ProposalRecord]


@dataclass(frozen=True)
class Reread:
    """One captured text as its source was known, and as it is known now."""

    capture: Capture
    before: Readings
    now: Readings


@dataclass(frozen=True)
class Outcome:
    """How many proposals were replaced by a new reading, are found no more, came to light, and ask for a look."""

    anew: int = 0
    gone: int = 0
    fresh: int = 0
    looks: int = 0

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(
            self.anew + other.anew,
            self.gone + other.gone,
            self.fresh + other.fresh,
            self.looks + other.looks,
        )


def read_both_ways(source: Source, *, published: str, language: str) -> list[Reread]:
    """Each captured text read as the source stands and as it would be. Writes nothing; `NotReady` without a day."""
    return [
        Reread(
            capture,
            before=_read(capture.text, source.published, source.language),
            now=_by_span(dated_statements(capture.text, published=published, language=language)),
        )
        for capture in source.captures.filter(is_excerpt=False)
    ]


def settle(rereads: Iterable[Reread], *, by: User, why: str) -> Outcome:
    """Bring the proposals of these texts up to date, inside the transaction of whoever changed the source."""
    return sum((_settle(reread, by, why, timezone.now()) for reread in rereads), start=Outcome())


def find_date_right(proposal: Proposal, *, by: User, expected_version: int) -> Proposal:
    """Say that the event's date is right as it was accepted, whatever the words would be read as now."""

    def change(locked: Proposal) -> None:
        own = locked.event is not None and locked.event.created_by_id == by.pk
        require_role(
            by,
            Role.CONTRIBUTOR if own else Role.EDITOR,
            _("That is for an editor, or for whoever wrote the event."),
        )
        if not locked.needs_a_look:
            raise WrongState(_("Nobody needs to look at this date any more."))
        locked.needs_a_look, locked.reread = False, None

    return write_once(
        proposal,
        "find date right",
        by=by,
        expected_version=expected_version,
        asked=[],
        change=change,
        state=_state,
    )


def read_as_now(proposal: Proposal) -> None:
    """Give a proposal that is opened again the reading of its source's day as it is now known; saves nothing."""
    source = proposal.capture.source
    if proposal.proposed_by_id or source.version == 1 or is_chosen(proposal):
        return
    read = _read(proposal.capture.text, source.published, source.language)
    if record := read.get((proposal.start, proposal.end)):
        for name, value in reading_of(record).items():
            setattr(proposal, name, value)


def _settle(reread: Reread, by: User, why: str, at: datetime) -> Outcome:
    known = list(
        reread.capture.proposals.select_related("event")
        .select_for_update(of=("self",))
        .filter(proposed_by=None)
        .exclude(status=ProposalStatus.STALE)
        .order_by("start", "pk")
    )
    decided = [proposal for proposal in known if not proposal.is_open]
    stale: list[Proposal] = []
    looks = 0
    for proposal in known:
        if proposal.event_id:
            looks += _ask_for_a_look(proposal, reread, by, why)
        elif _went_stale(proposal, reread):
            stale.append(proposal)
    _make_stale(stale, by, why, at)
    anew = [reread.now[_span(proposal)] for proposal in stale if _span(proposal) in reread.now]
    fresh = [
        record
        for span, record in reread.now.items()
        if span not in reread.before and not any(_overlap(span, _span(other)) for other in decided)
    ]
    spans = {_span(proposal) for proposal in known}
    fresh = [record for record in fresh if (record.start, record.end) not in spans]
    made = propose_found(reread.capture, [*anew, *fresh])
    _take_their_places(stale, made)
    note_acts("propose anew", [(proposal, None, _state(proposal)) for proposal in made], by=by, reason=why)
    return Outcome(anew=len(anew), gone=len(stale) - len(anew), fresh=len(fresh), looks=looks)


def _went_stale(proposal: Proposal, reread: Reread) -> bool:
    before, now = reread.before.get(_span(proposal)), reread.now.get(_span(proposal))
    if proposal.is_open:
        return _said(before) != _said(now)
    date_was_wrong = proposal.status == ProposalStatus.REJECTED and proposal.reason == WRONG_DATE
    return date_was_wrong and now is not None and _date_before(proposal, before) != _date(now)


def _make_stale(stale: list[Proposal], by: User, why: str, at: datetime) -> None:
    """In a few writes for all of them: nobody else can write meanwhile."""
    told = {"status": ProposalStatus.STALE, "reason": why[:200], "decided_by": by, "decided_at": at}
    changes = []
    for proposal in stale:
        before = _state(proposal)
        for name, value in told.items():
            setattr(proposal, name, value)
        proposal.version += 1
        changes.append((proposal, before, _state(proposal)))
    rows = Proposal.objects.filter(pk__in=[proposal.pk for proposal in stale])
    rows.update(**told, folded_into=None, version=F("version") + 1)
    # What was folded into one of them is told of by itself, until it is found to say the same again.
    Proposal.objects.filter(folded_into__in=rows).update(folded_into=None)
    note_acts("find stale", changes, by=by, reason=why)


def _ask_for_a_look(proposal: Proposal, reread: Reread, by: User, why: str) -> bool:
    """Flag what rests on the old day; what meanwhile has the new date already, or again, is in order."""
    now = _now_at(_span(proposal), reread)
    if _date_before(proposal, reread.before.get(_span(proposal))) == _date(now) or proposal.event is None:
        return False
    before, date = _state(proposal), _date(now)
    proposal.needs_a_look = date is None or proposal.event.date != date
    proposal.reread = date if proposal.needs_a_look else None
    proposal.version += 1
    proposal.save(update_fields=["needs_a_look", "reread", "version"])
    note_acts("ask for a look", [(proposal, before, _state(proposal))], by=by, reason=why)
    return proposal.needs_a_look


def _take_their_places(stale: list[Proposal], made: list[Proposal]) -> None:
    """What was skipped stays skipped, and what a person typed over the old reading is not lost with it."""
    by_span = {_span(proposal): proposal for proposal in made}
    for old in stale:
        new = by_span.get(_span(old))
        if new is None or not (old.skipped_at or old.edits):
            continue
        new.skipped_at = old.skipped_at
        new.edits = dict(old.edits)
        if new.edits and old.date and new.date and new.edits.get("date") == old.date.text:
            new.edits["date"] = new.date.text
        new.save()


def _read(text: str, published: EdtfDate | None, language: str) -> Readings:
    """As the source is known; nothing where its day is not known, for then nothing was counted from it."""
    if published is None or published.first_day != published.last_day:
        return {}
    return _by_span(dated_statements(text, published=published.text, language=language))


def _by_span(found: Iterable[ProposalRecord]) -> Readings:
    return {(record.start, record.end): record for record in found}


def _now_at(span: Span, reread: Reread) -> ProposalRecord | None:
    """The words as they are read now; in another language the same date may begin a word earlier or later."""
    same = reread.now.get(span)
    return same or next((record for other, record in reread.now.items() if _overlap(span, other)), None)


def _said(record: ProposalRecord | None) -> tuple[object, ...] | None:
    return (record.edtf, record.rivals, record.explanation) if record else None


def _date(record: ProposalRecord | None) -> EdtfDate | None:
    return EdtfDate.parse(record.edtf) if record and record.edtf else None


def _date_before(proposal: Proposal, before: ProposalRecord | None) -> EdtfDate | None:
    """What these rules made of the words; where they did not find them, what was proposed at the time."""
    return _date(before) if before else proposal.date


def _span(proposal: Proposal) -> Span:
    return proposal.start, proposal.end


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _state(proposal: Proposal) -> dict[str, object]:
    return {
        "version": proposal.version,
        "status": proposal.status,
        "date": proposal.date.text if proposal.date else "",
        "reason": proposal.reason,
        "needs_a_look": proposal.needs_a_look,
        "reread": proposal.reread.text if proposal.reread else "",
    }
