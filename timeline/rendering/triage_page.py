"""Everything that the triage page shows, shaped: the article on the left, one proposal on the right. Writes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate
from timeline.models import Capture, Event, Proposal, ProposalStatus, User
from timeline.rendering.date_reading import Option, in_words
from timeline.rendering.duplicates import Duplicates, duplicates_of_proposal
from timeline.rendering.reasons import reason_in_use
from timeline.rendering.tellings import Tellings, tellings_of
from timeline.rendering.triage_changes import Changes
from timeline.rendering.triage_queue import Queue, last_decision, queue_of, told_again
from timeline.rendering.triage_text import Mark, Paragraph, mark_of_words, shape_article

Card = Literal["proposal", "edit", "propose", "choose", "end"]

# The least confidence for each word, highest first.
_KEYS = 9
_CONFIDENCE = (
    (0.85, gettext_lazy("Sure")),
    (0.6, gettext_lazy("Fairly sure")),
    (0.35, gettext_lazy("Unsure")),
    (0.0, gettext_lazy("A guess")),
)


@dataclass(frozen=True)
class RivalReading:
    """Another way to read the words of a proposal; `place` is where it stands among its rivals, from 0."""

    place: int
    option: Option
    explanation: str

    @property
    def key(self) -> str:
        """The key that chooses it; nobody's choices are so many that all could have one."""
        return str(self.place + 1) if self.place < _KEYS else ""


@dataclass(frozen=True)
class TriagePage:
    """One state of the page: `card` says what is on the right, `lit` which passage is lit if not the proposal's."""

    capture: Capture
    queue: Queue
    user: User
    card: Card
    proposal: Proposal | None = None
    lit: tuple[int, int] | None = None

    @cached_property
    def article(self) -> tuple[Paragraph, ...]:
        return shape_article(
            self.capture.text, language=self.capture.source.language, marks=self._marks(), lit=self._lit
        )

    @cached_property
    def undoable(self) -> Proposal | None:
        return last_decision(self.queue.proposals, self.user)

    @cached_property
    def changes(self) -> Changes:
        return Changes(self.queue, self.proposal)

    @property
    def number(self) -> int:
        return self.queue.number_of(self.proposal) if self.proposal else len(self.queue.proposals)

    @property
    def total(self) -> int:
        return len(self.queue.proposals)

    @property
    def decided(self) -> int:
        return self.total - len(self.queue.waiting)

    @property
    def previous(self) -> Proposal | None:
        return self.queue.before(self.proposal) if self.proposal else None

    @property
    def next(self) -> Proposal | None:
        return self.queue.after(self.proposal) if self.proposal else None

    @property
    def reading(self) -> Option | None:
        return Option(self.proposal.date) if self.proposal and self.proposal.date else None

    @property
    def published(self) -> str:
        published = self.capture.source.published
        return _("published %(date)s") % {"date": in_words(published)} if published else ""

    @property
    def why(self) -> str:
        """The explanation alone, where it repeats the words and the reading that stand above it."""
        if self.proposal is None:
            return ""
        mine = f"{self.user} chose "
        if is_chosen(self.proposal) and self.proposal.explanation.startswith(mine):
            return _("You chose %(mine)s") % {"mine": self.proposal.explanation.removeprefix(mine)}
        return _without_the_reading(self.proposal.explanation)

    @cached_property
    def drafts(self) -> list[Event]:
        """The events that came out of the article, in its order, as far as this person may see them."""
        ids = list(dict.fromkeys(proposal.event_id for proposal in self.queue.proposals if proposal.event_id))
        events = Event.objects.visible_to(self.user).in_bulk(ids)
        return [events[pk] for pk in ids if pk in events]

    @property
    def draft(self) -> Event | None:
        event = self.proposal.event_id if self.proposal else None
        return next((draft for draft in self.drafts if draft.pk == event), None)

    @property
    def draft_date(self) -> str:
        return in_words(self.draft.date) if self.draft and self.draft.date else ""

    @property
    def propose_address(self) -> str:
        return reverse("desk:proposal-new", args=[self.capture.pk])

    @property
    def lit_sentence(self) -> int:
        """Where the first lit sentence begins: its anchor in the article."""
        return self.quote[0].start if self.quote else 0

    @property
    def rivals(self) -> list[RivalReading]:
        return rivals_of(self.proposal) if self.proposal else []

    @property
    def confidence(self) -> str:
        """How sure the program is; nothing where it was a person who saw the date."""
        if self.proposal is None or self.proposal.proposed_by_id or is_chosen(self.proposal):
            return ""
        return next(str(word) for least, word in _CONFIDENCE if self.proposal.confidence >= least)

    @property
    def quote(self) -> Paragraph:
        """The sentence of the proposal by itself, shaped like the article: what a phone shows above the card."""
        lit = self._lit
        found = (sentence for paragraph in self.article for sentence in paragraph)
        return tuple(
            sentence for sentence in found if lit and sentence.start < lit[1] and lit[0] < sentence.end
        )

    @cached_property
    def tellings(self) -> Tellings:
        """The other sentences that tell of the same."""
        return tellings_of(self.proposal, self.article)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Events that are there already and look like the proposal on the desk."""
        if self.proposal is None or not self.proposal.is_open:
            return Duplicates()
        return Duplicates(tuple(duplicates_of_proposal(self.proposal, self.user)))

    @cached_property
    def cited_on(self) -> Event | None:
        """The event that this person's last decision cited a sentence on, while it can be taken back."""
        last = self.undoable
        if last is None or last.status != ProposalStatus.MERGED or last.event_id is None:
            return None
        return Event.objects.visible_to(self.user).filter(pk=last.event_id).first()

    @property
    def passage(self) -> str:
        return self.capture.text[slice(*self.lit)] if self.lit else ""

    @property
    def _lit(self) -> tuple[int, int] | None:
        if self.lit or self.proposal is None:
            return self.lit
        return self.proposal.sentence.start, self.proposal.sentence.end

    def _marks(self) -> Iterator[Mark]:
        for proposal in (*self.queue.proposals, *self.queue.stale):
            is_current = self.proposal is not None and proposal.pk == self.proposal.pk
            for told in (proposal, *told_again(proposal)):
                if span := date_words_of(told, self.capture.text):
                    yield Mark(*span, proposal.pk, proposal.status, is_current and told is proposal)


def triage_page(
    capture: Capture,
    user: User,
    card: Card,
    proposal: Proposal | None = None,
    *,
    lit: tuple[int, int] | None = None,
) -> TriagePage:
    """The page with this proposal on the right, as it stands in the database now."""
    queue = queue_of(capture)
    return TriagePage(capture, queue, user, card, queue.find(str(proposal.pk)) if proposal else None, lit)


def date_words_of(proposal: Proposal, text: str) -> tuple[int, int] | None:
    """What to underline. A person's proposal spans a whole passage: its date words are underlined where they stand."""
    if proposal.proposed_by_id is None:
        return proposal.start, proposal.end
    return mark_of_words(text, proposal.start, proposal.end, proposal.words)


def rivals_of(proposal: Proposal) -> list[RivalReading]:
    return [
        RivalReading(place, Option(EdtfDate.parse(rival["edtf"])), _without_the_reading(rival["explanation"]))
        for place, rival in enumerate(proposal.rivals)
        if rival["edtf"]
    ]


def is_chosen(proposal: Proposal) -> bool:
    """Whether a person chose the reading: the rule's own stands among the rivals then."""
    return any(rival.get("is_own") for rival in proposal.rivals)


def _without_the_reading(explanation: str) -> str:
    """“on Friday” → Fri 31 December 2021: the last Friday … becomes: The last Friday …"""
    words, arrow, rest = explanation.partition("” → ")
    reason = rest.partition(": ")[2] if arrow and words.startswith("“") else ""
    told = reason_in_use((reason or explanation).removesuffix("."))
    if not reason:
        return explanation if explanation.startswith(told) else told
    return f"{told[:1].upper()}{told[1:]}."
