"""Changing what a citation says of its source: where to look, what it does for the event, which other date it gives.

The source and the words quoted stay as they are: whoever means others cites those and removes this one.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from timeline.dates import EdtfDate
from timeline.editorial.drafting import rewritten
from timeline.editorial.other_dates import require_another_date
from timeline.editorial.performing import perform
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import NotReady
from timeline.editorial.states import Act
from timeline.editorial.vouching import require_known
from timeline.models import Citation, Event, User
from timeline.records import Stance

FIELDS = ("locator", "note", "stance", "is_public", "other_date", "other_date_reason", "is_quote_released")


@dataclass(frozen=True)
class CitationWords:
    """All that can be changed of a citation."""

    locator: str
    note: str
    stance: Stance
    is_public: bool
    other_date: EdtfDate | None
    other_date_reason: str
    is_quote_released: bool = False


def amend_citation(citation: Citation, words: CitationWords, *, by: User, expected_version: int) -> Event:
    """Let the citation say this from now on, as a new revision of its event."""
    require_known(citation.source, by)

    def change(locked: Event) -> None:
        standing = locked.citations.select_related("source").filter(pk=citation.pk).first()
        if standing is None:
            raise NotReady(_("A colleague has removed this citation. Cite the source again if it is wanted."))
        require_another_date(locked, words.other_date)
        for name in FIELDS:
            setattr(standing, name, getattr(words, name))
        standing.save(update_fields=FIELDS)
        rewritten(
            locked,
            by=by,
            note=for_the_record("Changed the citation of %(source)s", source=standing.source)[:200],
        )

    told = [
        words.other_date.text if name == "other_date" and words.other_date else getattr(words, name)
        for name in FIELDS
    ]
    asked = ["amend citation", citation.pk, *told]
    return perform(
        Act.EDIT, citation.event, by=by, expected_version=expected_version, change=change, asked=asked
    )
