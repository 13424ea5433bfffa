"""One event as the desk looks at it: what readers see, what is proposed, what it rests on and how it came to be so."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.models import (
    AuditEntry,
    Citation,
    Decision,
    Event,
    Lane,
    Notice,
    PublishedEvent,
    Restrictions,
    Review,
    Revision,
    Source,
    Stage,
    Standing,
    User,
)
from timeline.records import EventRecord
from timeline.rendering.comparison import Change, Names, compare
from timeline.rendering.image_line import ImageLine, image_line
from timeline.rendering.quotation import Quotation, in_context
from timeline.rendering.topic_names import topic_names

# A page of history; what is older is a click away.
RECENT_REVISIONS = 12
# Acts as people tell them. What is not here is told by its own name.
TOLD = {
    "draft": gettext_lazy("wrote the draft"),
    "edit": gettext_lazy("edited"),
    "submit": gettext_lazy("sent it to review"),
    "withdraw": gettext_lazy("took it back from review"),
    "assign": gettext_lazy("gave it to somebody to bring on"),
    "restore": gettext_lazy("restored an earlier revision"),
    "request changes": gettext_lazy("asked for changes"),
    "approve": gettext_lazy("approved"),
    "publish": gettext_lazy("published"),
    "schedule": gettext_lazy("scheduled it for"),
    "unschedule": gettext_lazy("took it off the schedule"),
    "go live": gettext_lazy("let it go live at its time"),
    "correct": gettext_lazy("started a correction"),
    "word notice": gettext_lazy("changed the notice"),
    "drop correction": gettext_lazy("dropped the correction"),
    "retract": gettext_lazy("retracted"),
    "withhold": gettext_lazy("withheld"),
    "reinstate": gettext_lazy("brought it back"),
    "propose merge": gettext_lazy("proposed a merge"),
    "turn down merge": gettext_lazy("turned down a merge"),
    "merge": gettext_lazy("merged another event into it"),
    "merge away": gettext_lazy("merged it into another event"),
    "unmerge": gettext_lazy("undid a merge with it"),
    "come back": gettext_lazy("brought it back from a merge"),
    "comment": gettext_lazy("commented"),
    "delete comment": gettext_lazy("took a comment back"),
    "resolve comment": gettext_lazy("marked a comment as done"),
    "reopen comment": gettext_lazy("marked a comment as not done after all"),
    "hand out": gettext_lazy("took its whole file out of the house"),
}
STANDING_SENTENCES = {
    Standing.RETRACTED: gettext_lazy("It was retracted. Readers see the notice where the event stood."),
    Standing.WITHHELD: gettext_lazy("It is withheld. Readers see nothing of it."),
    Standing.MERGED: gettext_lazy("It was merged into another event. Its address leads there."),
}
NEW_SENTENCES = {
    Stage.DRAFT: gettext_lazy("Nobody outside the newsroom sees it. When it is ready, send it to review."),
    Stage.IN_REVIEW: gettext_lazy(
        "It waits for a second person. A publisher approves it, or an editor asks for changes."
    ),
    Stage.CHANGES_REQUESTED: gettext_lazy(
        "A colleague asked for changes. Edit it and send it to review again."
    ),
    Stage.APPROVED: gettext_lazy("A second person has approved this revision. A publisher can publish it."),
    Stage.SCHEDULED: gettext_lazy(
        "Nobody outside the newsroom sees it yet. It goes live by itself when its time comes."
    ),
}
LIVE_SENTENCES = {
    Stage.DRAFT: gettext_lazy(
        "Readers still see the earlier revision. Make the correction, then send it to review."
    ),
    Stage.IN_REVIEW: gettext_lazy(
        "Readers still see the earlier revision. The correction waits for a second person."
    ),
    Stage.CHANGES_REQUESTED: gettext_lazy(
        "Readers still see the earlier revision. A colleague asked for changes to the correction."
    ),
    Stage.APPROVED: gettext_lazy("A second person has approved the correction. A publisher can publish it."),
    Stage.SCHEDULED: gettext_lazy(
        "Readers still see the earlier revision. The correction goes live by itself when its time comes."
    ),
}


@dataclass(frozen=True)
class CitationInContext:
    """A citation with the words around its quote; with the quote alone where the source is not for this person."""

    citation: Citation
    quotation: Quotation | None
    is_open: bool

    @property
    def is_kept_back(self) -> bool:
        """Whether this person is told only what readers are told of the source."""
        return self.citation.source.is_restricted and not self.is_open

    @property
    def name(self) -> str:
        """What this person may call the source."""
        return self.citation.source.public_reason if self.is_kept_back else self.citation.source.title


@dataclass(frozen=True)
class RevisionWithChanges:
    """A revision and what it changed; the first one changed nothing, it began."""

    revision: Revision
    changes: tuple[Change, ...]
    is_public: bool

    @property
    def slug(self) -> str:
        return str(self.revision.number)


@dataclass(frozen=True)
class AuditLine:
    """One act in words."""

    who: str
    did: str
    at: datetime
    reason: str


@dataclass(frozen=True)
class EventDesk:
    """Everything the event's page at the desk shows, but for what the person may do."""

    event: Event
    record: EventRecord
    places: tuple[tuple[Lane, int, str], ...]
    publication: PublishedEvent | None
    proposed: tuple[Change, ...]
    citations: tuple[CitationInContext, ...]
    history: tuple[RevisionWithChanges, ...]
    older_revisions: int
    reviews: tuple[Review, ...]
    notices: tuple[Notice, ...]
    audit: tuple[AuditLine, ...]

    @property
    def image(self) -> ImageLine | None:
        return image_line(self.record.image)

    @property
    def differs_from_public(self) -> bool:
        return self.event.standing == Standing.LIVE and bool(self.proposed)

    @property
    def open_review(self) -> Review | None:
        return next((review for review in self.reviews if review.decision == Decision.OPEN), None)

    @property
    def wanted_changes(self) -> Review | None:
        """The review that sent the event back, while nobody has answered it with a new submission."""
        latest = next((review for review in self.reviews if review.decision != Decision.SUPERSEDED), None)
        sent_back = latest is not None and latest.decision == Decision.CHANGES_REQUESTED
        return latest if sent_back and self.event.stage in (Stage.DRAFT, Stage.CHANGES_REQUESTED) else None

    @property
    def next_step(self) -> str:
        """Where it stands and what comes next, in a sentence."""
        if Standing(self.event.standing) in STANDING_SENTENCES:
            return str(STANDING_SENTENCES[Standing(self.event.standing)])
        is_live = self.event.standing == Standing.LIVE
        if is_live and not has_news(self.event):
            return _("Readers see it.")
        return str((LIVE_SENTENCES if is_live else NEW_SENTENCES)[Stage(self.event.stage)])


def event_desk(event: Event, *, seen_by: User, whole_history: bool = False) -> EventDesk:
    """Shape the event for its page. `event` comes with its record's rows fetched."""
    sources = Source.objects.visible_to(seen_by).filter(citations__event=event)
    open_sources = set(sources.values_list("pk", flat=True))
    restrictions = Restrictions.for_person(seen_by)
    record = restrictions.known_part(event.to_record())
    names, at = names_of_slugs(), timezone.now()
    publication = event.publications.select_related("revision").published(at).first()
    revisions = list(event.revisions.select_related("author"))
    shown = revisions if whole_history else revisions[: RECENT_REVISIONS + 1]
    return EventDesk(
        event=event,
        record=record,
        places=tuple((entry.lane, entry.importance, entry.headline) for entry in event.entries.all()),
        publication=publication,
        proposed=_proposed(record, publication, names, restrictions),
        citations=tuple(_in_context(citation, open_sources) for citation in event.citations.all()),
        history=tuple(_history(shown, publication, names, restrictions))[
            : None if whole_history else RECENT_REVISIONS
        ],
        older_revisions=0 if whole_history else max(0, len(revisions) - RECENT_REVISIONS),
        reviews=tuple(event.reviews.select_related("submitted_by", "asked_of", "reviewer", "revision")),
        notices=tuple(_told(event, at)),
        audit=tuple(_audit(event, restrictions)),
    )


def _told(event: Event, at: datetime) -> QuerySet[Notice]:
    """What readers were told: not what they are to be told later, nor what was scheduled and called off."""
    was_called_off = Q(publication__public_until=F("publication__public_from"))
    told = event.notices.filter(published_at__lte=at).exclude(was_called_off)
    return told.select_related("published_by", "before", "after")


def has_news(event: Event) -> bool:
    """Whether publishing would show readers anything new: a live event has, from its correction on."""
    return event.standing != Standing.LIVE or event.is_correction or bool(event.notice_decision)


def names_of_slugs() -> Names:
    """What people call each lane of each timeline and each topic, by the slugs that records keep."""
    lanes = Lane.objects.select_related("timeline")
    places: Names = {(lane.timeline.slug, lane.slug): f"{lane.timeline.title}, {lane.name}" for lane in lanes}
    return {**places, **topic_names()}


def _proposed(
    record: EventRecord, publication: PublishedEvent | None, names: Names, restrictions: Restrictions
) -> tuple[Change, ...]:
    """What the working copy would change for readers, seen from what they see now."""
    if publication is None or publication.standing == Standing.WITHHELD:
        return ()
    return compare(restrictions.known_part(publication.revision.to_record()), record, names)


def _in_context(citation: Citation, open_sources: set[int]) -> CitationInContext:
    passage, is_open = citation.passage, citation.source_id in open_sources
    is_kept_back = citation.source.is_restricted and not is_open and not citation.is_quote_released
    if passage is None or is_kept_back:
        return CitationInContext(citation, None, is_open)
    text, start, end = passage.capture.text, passage.start, passage.end
    quotation = in_context(text, start, end) if is_open else Quotation(start, end, "", passage.exact, "")
    return CitationInContext(citation, quotation, is_open)


def _history(
    revisions: list[Revision],
    publication: PublishedEvent | None,
    names: Names,
    restrictions: Restrictions,
) -> list[RevisionWithChanges]:
    is_shown = publication is not None and publication.standing == Standing.LIVE
    public = publication.revision_id if publication and is_shown else None
    records = [restrictions.known_part(revision.to_record()) for revision in revisions]
    for revision in revisions:
        revision.note = restrictions.hushed(revision.note)
    return [
        RevisionWithChanges(
            revision,
            compare(earlier, record, names) if earlier else (),
            is_public=revision.pk == public,
        )
        for revision, record, earlier in zip(revisions, records, [*records[1:], None], strict=True)
    ]


def _audit(event: Event, restrictions: Restrictions) -> list[AuditLine]:
    entries = AuditEntry.objects.filter(target_kind="event", target_id=str(event.pk)).select_related("actor")
    return [
        AuditLine(
            str(entry.actor), str(TOLD.get(entry.act, entry.act)), entry.at, restrictions.hushed(entry.reason)
        )
        for entry in entries
    ]
