"""What was chosen in the form of a frame and not saved: compared with what stands, and offered where it differs."""

from dataclasses import replace
from datetime import datetime

from django.http import HttpRequest, QueryDict

from timeline.editorial.embedding import choices_at
from timeline.models import Buffer, BufferSubject, Embed, EmbedChoices, Timeline
from timeline.rendering.embed_words import LABELS, Names, columns_of, compare_choices
from timeline.web.access import person
from timeline.web.forms.embed import EmbedForm
from timeline.web.keeping import Keeping, Offer, kept_before, tab_of, taken_up, typed_as, typed_in


def kept_as(timeline: Timeline, embed: Embed | None) -> tuple[BufferSubject, str]:
    """Under what the form is kept: the frame, or the timeline that a new one is of."""
    if embed:
        return BufferSubject.EMBED, embed.public_id
    return BufferSubject.NEW_EMBED, str(timeline.pk)


def keeping_of_embed(
    request: HttpRequest, timeline: Timeline, embed: Embed | None, *, now: datetime
) -> Keeping:
    subject, key = kept_as(timeline, embed)
    offers = (_offer(buffer, timeline, embed, now) for buffer in kept_before(request, subject, key))
    return Keeping(
        subject,
        key,
        tab_of(request),
        person(request),
        taken_up(request, subject, key),
        tuple(offer for offer in offers if offer),
    )


def with_theirs(mine: EmbedChoices, stands: EmbedChoices, posted: QueryDict) -> EmbedChoices:
    """What was chosen, less those choices of which the person, having seen both, took the one that stands."""
    taken = [name for name in LABELS if posted.get(f"choose_{name}") == "theirs"]
    columns = [column for name in taken for column in columns_of(name)]
    return replace(mine, **{column: getattr(stands, column) for column in columns})


def _offer(buffer: Buffer, timeline: Timeline, embed: Embed | None, now: datetime) -> Offer | None:
    """Nothing where saving it would change nothing. What cannot be read as it is, is offered without a comparison."""
    stands = embed.to_choices() if embed else EmbedChoices("")
    form = EmbedForm(typed_in(buffer), timeline=timeline, now=now, choices=stands).nameless()
    if not form.is_valid():
        return Offer(buffer, typed_as(buffer, "name"))
    mine = form.to_choices()
    base = choices_at(embed, buffer.base_version) if embed else None
    if base:
        # As saving would do it: what others have changed since stays theirs.
        mine, _clashes = mine.merged_with(stands, base=base)
    if mine == stands:
        return None
    names = Names.used_in((stands, mine), timeline, at=now)
    return Offer(buffer, mine.name, compare_choices(stands, mine, names) if embed else ())
