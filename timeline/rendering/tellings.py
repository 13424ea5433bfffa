"""The other sentences of an article that tell of the same happening, each with its place there."""

from bisect import bisect_right
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.models import Proposal
from timeline.rendering.triage_queue import told_again
from timeline.rendering.triage_text import Paragraph


@dataclass(frozen=True)
class Telling:
    """One sentence that tells of it again; `anchor` is where it begins in the article."""

    proposal: Proposal
    anchor: int

    @property
    def text(self) -> str:
        return " ".join(self.proposal.sentence.exact.split())


@dataclass(frozen=True)
class Tellings:
    again: tuple[Telling, ...]
    sentences: int
    """How many sentences they are, the leading one left out."""

    @property
    def in_words(self) -> str:
        if not self.sentences:
            return _("Told again in the same sentence")
        return ngettext(
            "Told again in %(count)s more sentence", "Told again in %(count)s more sentences", self.sentences
        ) % {"count": self.sentences}


def tellings_of(leader: Proposal | None, article: tuple[Paragraph, ...]) -> Tellings:
    if leader is None:
        return Tellings((), 0)
    starts = [sentence.start for paragraph in article for sentence in paragraph]
    folded = sorted(told_again(leader), key=lambda told: (told.start, told.pk))
    again = tuple(
        Telling(told, starts[max(0, bisect_right(starts, told.sentence.start) - 1)]) for told in folded
    )
    return Tellings(again, len({told.sentence_id for told in folded} - {leader.sentence_id}))
