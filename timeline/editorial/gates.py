"""What must be there before an event goes on: in words, so that the desk can show them as a list of what is missing."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.refusals import NotReady
from timeline.models import Event, NoticeDecision
from timeline.records import EventRecord, Stance


def require_submittable(event: Event, record: EventRecord) -> None:
    """`record` is what the event says now."""
    _refuse_with(_missing_to_submit(event, record))


def require_publishable(event: Event) -> None:
    _refuse_with(missing_to_publish(event))


def missing_to_submit(event: Event) -> list[str]:
    """What keeps the event from being sent to review, as sentences; empty when nothing does."""
    return _missing_to_submit(event, event.to_record())


def _missing_to_submit(event: Event, record: EventRecord) -> list[str]:
    missing = []
    if not record.date:
        missing.append(_("It has no date yet."))
    if not any(citation.stance == Stance.SUPPORTS for citation in record.citations):
        missing.append(_("No source supports it yet: cite at least one."))
    if not record.entries:
        missing.append(_("It is not on a timeline yet: choose one."))
    if event.is_correction and record == live_record(event):
        missing.append(
            _("Nothing has been changed since readers saw it. Change it first, or drop the correction.")
        )
    if event.is_correction and event.notice_decision == NoticeDecision.UNDECIDED:
        missing.append(
            _("Readers have seen it: say whether the change is a correction, or why no notice is due.")
        )
    return missing


def missing_to_publish(event: Event) -> list[str]:
    """What keeps the event from being approved and published, as sentences; empty when nothing does."""
    record = event.to_record()
    missing = _missing_to_submit(event, record)
    needed, found = sources_needed(event), checkable_sources(record)
    if found < needed:
        missing.append(
            ngettext(
                "It needs %(needed)s public source with a quote or a place to look; it has %(found)s.",
                "It needs %(needed)s public sources with a quote or a place to look; it has %(found)s.",
                needed,
            )
            % {"needed": needed, "found": found}
        )
        missing += _what_does_not_count(record)
    if event.image and not event.image_alt.strip():
        missing.append(_("The image has no words for those who cannot see it."))
    if event.image and not event.image_credit.strip():
        missing.append(_("The image has no credit: say who made it, or where it is from."))
    return missing


def live_record(event: Event) -> EventRecord | None:
    """What the public revision says, or None when there is none."""
    current = event.publications.published(timezone.now()).first()
    return current.revision.to_record() if current else None


def sources_needed(event: Event) -> int:
    """The strictest rule among the timelines that the event stands on."""
    return max((entry.timeline.minimum_sources for entry in event.placed_entries()), default=1)


def checkable_sources(record: EventRecord) -> int:
    """How many different sources a reader could check the event against, as readers are told of them."""
    return len(
        {
            (citation.source.publisher, citation.source.title)
            for citation in record.public_citations
            if citation.stance == Stance.SUPPORTS and citation.can_be_checked
        }
    )


def _what_does_not_count(record: EventRecord) -> list[str]:
    """Readers learn of a restricted source neither its words nor where to look, unless its words are released."""
    kept_back = sum(
        citation.stance == Stance.SUPPORTS
        and citation.source.is_restricted
        and not citation.can_be_checked
        and bool(citation.quote or citation.locator)
        for citation in record.public_citations
    )
    if not kept_back:
        return []
    return [
        ngettext(
            "%(number)s citation of a restricted source does not count, for readers cannot check it. "
            "Release its words, or cite another source.",
            "%(number)s citations of restricted sources do not count, for readers cannot check them. "
            "Release their words, or cite other sources.",
            kept_back,
        )
        % {"number": kept_back}
    ]


def _refuse_with(missing: list[str]) -> None:
    if missing:
        raise NotReady(*missing)
