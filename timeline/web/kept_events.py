"""What was typed into an event's form and not saved: compared with what stands, and offered where it differs."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, QueryDict

from timeline.editorial.performing import record_at
from timeline.models import Buffer, BufferSubject, Event
from timeline.records import EventRecord
from timeline.rendering.comparison import LABELS, compare
from timeline.rendering.event_desk import names_of_slugs
from timeline.web.access import person
from timeline.web.forms.event import EventForm
from timeline.web.keeping import Keeping, Offer, kept_before, present_at, tab_of, taken_up, typed_as, typed_in


def keeping_of_event(request: HttpRequest, event: Event, around: Mapping[str, Any]) -> Keeping:
    """The form of an event that is there: kept by its id, with others warned. `around` is what its form is given."""
    tab = tab_of(request)
    kept = kept_before(request, BufferSubject.EVENT, event.public_id)
    offers = (_offer(buffer, event, around) for buffer in kept)
    return Keeping(
        BufferSubject.EVENT,
        event.public_id,
        tab,
        person(request),
        taken_up(request, BufferSubject.EVENT, event.public_id),
        tuple(offer for offer in offers if offer),
        present_at(request, event, tab),
    )


def keeping_of_new_event(request: HttpRequest) -> Keeping:
    """The form of an event that is not there yet. What has been saved in another way is not offered again."""
    kept = kept_before(request, BufferSubject.NEW_EVENT)
    ids = {buffer.pk: typed_as(buffer, "public_id").partition(":")[0] for buffer in kept}
    saved = set(Event.objects.filter(public_id__in=ids.values()).values_list("public_id", flat=True))
    return Keeping(
        BufferSubject.NEW_EVENT,
        "",
        tab_of(request),
        person(request),
        taken_up(request, BufferSubject.NEW_EVENT),
        tuple(Offer(one, typed_as(one, "headline")) for one in kept if ids[one.pk] not in saved),
    )


def _offer(buffer: Buffer, event: Event, around: Mapping[str, Any]) -> Offer | None:
    """Nothing where saving it would change nothing. What can not be read as it is, is offered without a comparison."""
    stands = event.to_record()
    form = EventForm(typed_in(buffer), record=stands, **around)
    if not form.is_valid():
        return Offer(buffer, typed_as(buffer, "headline"))
    mine = _laid_over(form.to_record(stands), stands, record_at(event, buffer.base_version))
    changes = compare(stands, mine, names_of_slugs())
    return Offer(buffer, typed_as(buffer, "headline"), changes) if changes or form.new_names else None


def with_theirs(mine: EventRecord, stands: EventRecord, posted: QueryDict) -> EventRecord:
    """The record less those fields of which the person, having seen both texts, chose what stands."""
    chosen = [name for name in LABELS if name != "citations" and posted.get(f"choose_{name}") == "theirs"]
    return replace(mine, **{name: getattr(stands, name) for name in chosen})


def new_names_chosen(form: EventForm, posted: QueryDict) -> tuple[str, ...]:
    """The names to make topics of, unless the person, having seen both, chose the topics that stand."""
    return () if posted.get("choose_topics") == "theirs" else form.new_names


def _laid_over(mine: EventRecord, stands: EventRecord, base: EventRecord | None) -> EventRecord:
    """As saving would do it: what others have changed since stays theirs."""
    return mine.merged_with(stands, base=base)[0] if base else mine
