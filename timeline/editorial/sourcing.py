"""Changing what is known of a source. What readers see of it is frozen with each revision and stays as it is."""

from contextlib import nullcontext
from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy

from timeline.dates import EdtfDate, to_words
from timeline.editorial.indexing import reword_publications_citing
from timeline.editorial.permissions import require_role
from timeline.editorial.recording import for_the_record
from timeline.editorial.refusals import StaleSource, require_valid
from timeline.editorial.rereading import Outcome, read_both_ways, settle
from timeline.editorial.vouching import judge, require_reason, restrict
from timeline.editorial.writing import write_once
from timeline.extraction.languages import language_of
from timeline.models import AuditEntry, Role, Source, User
from timeline.models.source import UNDETERMINED
from timeline.records import SourceRecord

DATES = ("published", "accessed", "archived")
OWN_OR_EDITOR = gettext_lazy("To change this source takes an editor, or whoever added it.")

Particulars = dict[str, Any]
"""Every field of `SourceRecord` that says something of it, with the language and the reliability; dates as text."""


@dataclass(frozen=True)
class ChangedSource:
    """The source as it stands afterwards, and what became of the proposals that were read from it."""

    source: Source
    outcome: Outcome = field(default_factory=Outcome)


def change_source(
    source: Source,
    record: SourceRecord,
    *,
    by: User,
    expected_version: int,
    language: str,
    reliability: str = "",
    reliability_reason: str = "",
) -> ChangedSource:
    """Change the particulars; with another day of publication or another language, its texts are read anew.

    An empty language is told by the text. A reliability takes a reason when it is set or changed. What others changed
    since is kept, field by field; where both changed the same, `StaleSource` is raised. Saving what already stands
    changes nothing.
    """
    require_may_change(source, by)
    current = Source.objects.get(pk=source.pk)
    stands = particulars_of(current)
    judged = {"reliability": reliability, "reliability_reason": reliability_reason}
    wanted = {**_said(record), "language": language or _told_language(current), **judged}
    if current.version != expected_version:
        wanted = _merged(current, stands, wanted, expected_version)
    if wanted == stands:
        return ChangedSource(current)
    require_reason(stands, wanted)
    is_reread = any(wanted[name] != stands[name] for name in ("published", "language"))
    # Read before the transaction, which lets nobody else write while it lasts.
    rereads = (
        read_both_ways(current, published=wanted["published"], language=wanted["language"])
        if is_reread
        else []
    )
    outcomes: list[Outcome] = []

    def change(locked: Source) -> None:
        require_may_change(locked, by)
        restrict(locked, wanted, by=by)
        judge(locked, wanted, by=by)
        for name, value in wanted.items():
            setattr(locked, name, (EdtfDate.parse(value) if value else None) if name in DATES else value)
        require_valid(locked)
        outcomes.append(settle(rereads, by=by, why=_why(stands, wanted)))

    is_untold = stands["is_restricted"] or wanted["is_restricted"]
    with transaction.atomic() if is_untold else nullcontext():
        changed = write_once(
            current,
            "change source",
            by=by,
            expected_version=current.version,
            asked=wanted,
            change=change,
            state=_state,
        )
        if is_untold:
            reword_publications_citing(changed)
    return ChangedSource(changed, *outcomes)


def may_change(source: Source, by: User) -> bool:
    return by.has_role(Role.CONTRIBUTOR if source.added_by_id == by.pk else Role.EDITOR)


def require_may_change(source: Source, by: User) -> None:
    require_role(by, Role.CONTRIBUTOR if source.added_by_id == by.pk else Role.EDITOR, OWN_OR_EDITOR)


def particulars_of(source: Source) -> Particulars:
    judged = {"reliability": source.reliability, "reliability_reason": source.reliability_reason}
    return {**_said(source.to_record()), "language": source.language, **judged}


def _said(record: SourceRecord) -> Particulars:
    return {name: value for name, value in asdict(record).items() if name not in ("key", "told_apart")}


def _merged(source: Source, stands: Particulars, wanted: Particulars, expected_version: int) -> Particulars:
    """What was typed over an older version, joined with what has been changed since."""
    base = _particulars_at(source, expected_version)
    if base is None:
        raise StaleSource(source.version, wanted)
    merged = {name: stands[name] if wanted[name] == base[name] else wanted[name] for name in wanted}
    if any(merged[name] != stands[name] and stands[name] != base[name] for name in wanted):
        raise StaleSource(source.version, merged)
    return merged


def _particulars_at(source: Source, version: int) -> Particulars | None:
    """How the source read at an earlier version: as the change that ended it found it."""
    acts = AuditEntry.objects.filter(target_kind="source", target_id=str(source.pk), before__version=version)
    act = acts.first()
    if act is None or not act.before:
        return None
    # An act from before a particular was kept found nothing of it.
    return {name: act.before.get(name, type(value)()) for name, value in particulars_of(source).items()}


def _told_language(source: Source) -> str:
    capture = source.captures.filter(is_excerpt=False).first()
    return (language_of(capture.text) or UNDETERMINED) if capture else source.language


def _why(before: Particulars, after: Particulars) -> str:
    """The sentence that every proposal keeps which went stale by this change."""
    if before["published"] != after["published"]:
        days = [
            to_words(EdtfDate.parse(one["published"]), locale=settings.LANGUAGE_CODE)
            if one["published"]
            else for_the_record("unknown")
            for one in (before, after)
        ]
        return for_the_record(
            "The source’s day of publication changed from %(before)s to %(after)s.",
            before=days[0],
            after=days[1],
        )
    return for_the_record(
        "The source’s language changed from %(before)s to %(after)s.",
        before=before["language"],
        after=after["language"],
    )


def _state(source: Source) -> dict[str, object]:
    return {"version": source.version, **particulars_of(source)}
