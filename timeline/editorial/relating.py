"""Which timelines tell the same story in other languages. The relation holds both ways, and there is one timeline to a
language; readers are told of those that are public, and at once."""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady
from timeline.editorial.writing import write_once
from timeline.models import Role, Timeline, User

ACT = "relate"


def tell_same_story(
    timeline: Timeline, others: Sequence[Timeline], *, by: User, expected_version: int
) -> Timeline:
    """Let these and no others tell the same story; those that it is parted from stay together. Each of them gets a
    note of it, and a version more."""
    require_role(by, Role.EDITOR, _("To change a timeline takes an editor."))
    wanted = {other.pk for other in others}
    if wanted == set(Timeline.objects.same_story(timeline).values_list("pk", flat=True)):
        return timeline

    def change(locked: Timeline) -> None:
        chosen = list(Timeline.objects.select_for_update().filter(pk__in=wanted).order_by("pk"))
        _require_one_to_a_language([locked, *chosen])
        _require_no_other_story(locked, chosen)
        before = list(Timeline.objects.select_for_update().same_story(locked).order_by("pk"))
        told = {each.pk: _titles_beside(each) for each in [*before, *chosen]}
        known = [locked.story, *(other.story for other in chosen)]
        _tell_together([locked, *chosen], next(filter(None, known), ""))
        left = [other for other in before if other.pk not in wanted]
        # They have one story still, though it is no longer this timeline's.
        _tell_together(left, "" if chosen else before[0].story)
        for other in Timeline.objects.filter(pk__in=told):
            _note_what_changed(other, told[other.pk], by=by)

    return write_once(
        timeline,
        ACT,
        by=by,
        expected_version=expected_version,
        asked=sorted(wanted),
        change=change,
        state=_state,
    )


def _tell_together(timelines: Sequence[Timeline], story: str) -> None:
    """Under this name, or under a new one; one timeline alone needs none."""
    name = (story or secrets.token_hex(8)) if len(timelines) > 1 else ""
    for timeline in timelines:
        timeline.story = name
        timeline.save(update_fields=["story", "modified"])


def _note_what_changed(other: Timeline, before: list[str], *, by: User) -> None:
    """Whoever has the other one's page open, with what it was told together with, learns that this has changed."""
    after = _titles_beside(other)
    if after != before:
        other.version += 1
        other.save(update_fields=["version", "modified"])
        note_act(ACT, other, by=by, before={"other_languages": before}, after={"other_languages": after})


def _require_one_to_a_language(timelines: Iterable[Timeline]) -> None:
    told: dict[str, Timeline] = {}
    for timeline in timelines:
        if (twin := told.setdefault(timeline.language, timeline)) and twin is not timeline:
            raise NotReady(
                _("“%(one)s” and “%(other)s” are in the same language.")
                % {"one": twin.title, "other": timeline.title}
            )


def _require_no_other_story(timeline: Timeline, chosen: Sequence[Timeline]) -> None:
    """Of its own story some may go; those of another would be parted by somebody who does not see them."""
    known = {timeline.pk, *(other.pk for other in chosen)}
    for other in chosen:
        if other.story == timeline.story:
            continue
        if stranger := Timeline.objects.same_story(other).exclude(pk__in=known).first():
            raise NotReady(
                _("“%(one)s” is told together with “%(other)s” already. Choose both, or part them first.")
                % {"one": other.title, "other": stranger.title}
            )


def _state(timeline: Timeline) -> dict[str, Any]:
    return {"version": timeline.version, "other_languages": _titles_beside(timeline)}


def _titles_beside(timeline: Timeline) -> list[str]:
    beside = Timeline.objects.same_story(timeline).order_by("language", "pk")
    return [f"{other.title} ({other.language})" for other in beside]
