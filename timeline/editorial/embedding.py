"""How frames of a timeline look in articles: made once, changed for all at once. Decides nothing public."""

from dataclasses import asdict, replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, StaleEmbed, require_valid
from timeline.editorial.writing import write_once
from timeline.models import (
    AuditEntry,
    Embed,
    EmbedChoices,
    Event,
    Lane,
    Role,
    Timeline,
    Topic,
    User,
)

# Those fields of the record that are columns of the same name.
COLUMNS = (
    *("name", "start", "end", "least_importance", "shows", "order", "begins", "theme", "accent"),
    *("language", "density", "greatest_height", "pinned_at"),
)


@transaction.atomic
def make_embed(timeline: Timeline, wanted: EmbedChoices, *, by: User) -> Embed:
    """Make a frame of the timeline that articles can show. The very same asked again is the one that was made."""
    require_may_embed(by)
    wanted = _to_the_second(wanted)
    # Locked, so that two clicks at once make one.
    locked = Timeline.objects.select_for_update().get(pk=timeline.pk)
    for made in locked.embeds.filter(name=wanted.name, is_on=True):
        if made.to_choices() == wanted:
            return made
    embed = Embed(timeline=locked)
    _change(embed, wanted)
    note_act("make embed", embed, by=by, after=_state(embed))
    return embed


@transaction.atomic
def change_embed(embed: Embed, wanted: EmbedChoices, *, by: User, expected_version: int) -> Embed:
    """Let it look otherwise, in every article that shows it. Choosing what already stands changes nothing.

    What was chosen over an older version is joined with what others have changed since, choice by choice. Where both
    changed the same one, or where the two make no sense together, `StaleEmbed` is raised and neither is lost.
    """
    require_may_embed(by)
    current = Embed.objects.select_for_update().get(pk=embed.pk)
    stands, wanted = current.to_choices(), _to_the_second(wanted)
    is_stale = current.version != expected_version
    if is_stale and stands != wanted:
        wanted = _joined(current, stands, wanted, expected_version)
    if stands == wanted:
        return current
    try:
        return write_once(
            current,
            "change embed",
            by=by,
            expected_version=current.version,
            asked=asdict(wanted),
            change=lambda locked: _change(locked, wanted),
            state=_state,
        )
    except NotReady as refusal:
        if not is_stale:
            raise
        raise StaleEmbed(current.version, wanted, _last_hand(current), *refusal.sentences) from refusal


def choices_at(embed: Embed, version: int) -> EmbedChoices | None:
    """How it looked at that version, which somebody's form was based on; None when there was no such version."""
    if not 1 <= version <= embed.version:
        return None
    # As the first change from then on found it: switching it on and off counts versions, and changes no choice.
    changes = AuditEntry.objects.filter(
        target_kind="embed", target_id=str(embed.pk), act="change embed", before__version__gte=version
    )
    change = changes.order_by("pk").first()
    return EmbedChoices.from_json(change.before) if change and change.before else embed.to_choices()


@transaction.atomic
def switch_embed(embed: Embed, is_on: bool, *, by: User) -> Embed:
    """Take it out of every article, or put it back. Asked twice, it is done once."""
    require_may_embed(by)
    locked = Embed.objects.select_for_update().get(pk=embed.pk)
    if locked.is_on != is_on:
        locked.is_on = is_on
        locked.version += 1
        locked.save(update_fields=["is_on", "version", "modified"])
        act = "switch embed on" if is_on else "switch embed off"
        told = {"name": locked.name}
        note_act(act, locked, by=by, before={**told, "is_on": not is_on}, after={**told, "is_on": is_on})
    return locked


def require_may_embed(user: User) -> None:
    require_role(user, Role.EDITOR, _("To change how a timeline is embedded takes an editor."))


def _joined(embed: Embed, stands: EmbedChoices, wanted: EmbedChoices, version: int) -> EmbedChoices:
    base = choices_at(embed, version)
    if base is None:
        raise StaleEmbed(embed.version, wanted, _last_hand(embed))
    joined, clashes = wanted.merged_with(stands, base=base)
    if clashes & {"begins", "begins_with"}:
        # One choice in two columns.
        joined = replace(joined, begins=wanted.begins, begins_with=wanted.begins_with)
    if clashes:
        raise StaleEmbed(embed.version, joined, _last_hand(embed))
    return joined


def _last_hand(embed: Embed) -> User | None:
    """Whose choice it is that stands now."""
    acts = AuditEntry.objects.filter(
        target_kind="embed", target_id=str(embed.pk), act__in=("make embed", "change embed")
    )
    last = acts.select_related("actor").first()
    return last.actor if last else None


def _to_the_second(wanted: EmbedChoices) -> EmbedChoices:
    """As addresses and the form say a moment, so that what is typed again is the same one."""
    return replace(wanted, pinned_at=wanted.pinned_at and wanted.pinned_at.replace(microsecond=0))


def _change(embed: Embed, wanted: EmbedChoices) -> None:
    for column in COLUMNS:
        setattr(embed, column, getattr(wanted, column))
    embed.begins_with = _event_called(embed.timeline, wanted)
    lanes = list(Lane.objects.filter(timeline=embed.timeline, slug__in=wanted.lanes))
    topics = list(Topic.objects.standing().filter(slug__in=wanted.topics))
    if len(lanes) < len(set(wanted.lanes)) or len(topics) < len(set(wanted.topics)):
        raise NotReady(_("A lane or a topic that you chose is gone. Choose again."))
    require_valid(embed, exclude=("public_id",))
    if embed.pinned_at and embed.pinned_at > timezone.now():
        raise NotReady(_("It can be pinned to a moment that has passed, not to one that is ahead."))
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


def _state(embed: Embed) -> dict[str, Any]:
    return {"version": embed.version, **asdict(embed.to_choices())}
