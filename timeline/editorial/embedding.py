"""How frames of a timeline look in articles: made once, changed for all at once. Decides nothing public."""

from dataclasses import asdict
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, require_valid
from timeline.editorial.writing import write_once
from timeline.models import Embed, EmbedChoices, Event, Lane, Role, Timeline, Topic, User

# Those fields of the record that are columns of the same name.
COLUMNS = (
    *("name", "start", "end", "least_importance", "shows", "order", "begins", "theme", "accent"),
    *("language", "density", "greatest_height", "pinned_at"),
)


@transaction.atomic
def make_embed(timeline: Timeline, wanted: EmbedChoices, *, by: User) -> Embed:
    """Make a frame of the timeline that articles can show. The very same asked again is the one that was made."""
    _require_editor(by)
    # Locked, so that two clicks at once make one.
    locked = Timeline.objects.select_for_update().get(pk=timeline.pk)
    for made in locked.embeds.filter(name=wanted.name, is_on=True):
        if made.to_choices() == wanted:
            return made
    embed = Embed(timeline=locked)
    _change(embed, wanted)
    note_act("make embed", embed, by=by, after=_state(embed))
    return embed


def change_embed(embed: Embed, wanted: EmbedChoices, *, by: User, expected_version: int) -> Embed:
    """Let it look otherwise, in every article that shows it."""
    _require_editor(by)
    current = Embed.objects.get(pk=embed.pk)
    if current.to_choices() == wanted:
        return current
    return write_once(
        embed,
        "change embed",
        by=by,
        expected_version=expected_version,
        asked=asdict(wanted),
        change=lambda locked: _change(locked, wanted),
        state=_state,
    )


@transaction.atomic
def switch_embed(embed: Embed, is_on: bool, *, by: User) -> Embed:
    """Take it out of every article, or put it back. Asked twice, it is done once."""
    _require_editor(by)
    locked = Embed.objects.select_for_update().get(pk=embed.pk)
    if locked.is_on != is_on:
        locked.is_on = is_on
        locked.version += 1
        locked.save(update_fields=["is_on", "version", "modified"])
        act = "switch embed on" if is_on else "switch embed off"
        told = {"name": locked.name}
        note_act(act, locked, by=by, before={**told, "is_on": not is_on}, after={**told, "is_on": is_on})
    return locked


def _change(embed: Embed, wanted: EmbedChoices) -> None:
    for column in COLUMNS:
        setattr(embed, column, getattr(wanted, column))
    embed.begins_with = _event_called(embed.timeline, wanted)
    if embed.pinned_at and embed.pinned_at > timezone.now():
        raise NotReady(_("It can be pinned to a moment that has passed, not to one that is ahead."))
    lanes = list(Lane.objects.filter(timeline=embed.timeline, slug__in=wanted.lanes))
    topics = list(Topic.objects.standing().filter(slug__in=wanted.topics))
    if len(lanes) < len(set(wanted.lanes)) or len(topics) < len(set(wanted.topics)):
        raise NotReady(_("A lane or a topic that you chose is gone. Choose again."))
    require_valid(embed, exclude=("public_id",))
    # Saved twice when it is new, for lanes and topics need its key; the last time tells the pages.
    if embed.pk is None:
        embed.save()
    embed.lanes.set(lanes)
    embed.topics.set(topics)
    embed.save()


def _event_called(timeline: Timeline, wanted: EmbedChoices) -> Event | None:
    if wanted.begins != Embed.Begins.EVENT:
        return None
    event = Event.objects.filter(public_id=wanted.begins_with, entries__timeline=timeline).first()
    if event is None:
        raise NotReady(_("Choose the event that it begins with: one that stands on this timeline."))
    return event


def _require_editor(user: User) -> None:
    require_role(user, Role.EDITOR, _("To change how a timeline is embedded takes an editor."))


def _state(embed: Embed) -> dict[str, Any]:
    return {"version": embed.version, **asdict(embed.to_choices())}
