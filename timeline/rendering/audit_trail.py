"""What was done at the desk, by whom and when, as people tell it: found by filter, a page at a time. Writes nothing."""

import datetime
from dataclasses import dataclass
from functools import cached_property

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from timeline.models import AuditEntry, User
from timeline.rendering.account_acts import ACCOUNT_ACTS
from timeline.rendering.audit_targets import Target, targets_of
from timeline.rendering.comparison import LABELS
from timeline.rendering.desk_acts import DESK_ACTS
from timeline.rendering.embed_words import CHOICES
from timeline.rendering.embed_words import LABELS as OF_A_FRAME
from timeline.rendering.event_desk import TOLD
from timeline.rendering.keyset import KeysetPage, keyset_page
from timeline.rendering.languages import moment_in_words

KINDS = {
    "event": gettext_lazy("Events"),
    "source": gettext_lazy("Sources"),
    "capture": gettext_lazy("Captured texts"),
    "proposal": gettext_lazy("Proposals"),
    "timeline": gettext_lazy("Timelines"),
    "embed": gettext_lazy("Frames for articles"),
    "topic": gettext_lazy("Topics"),
    "user": gettext_lazy("People"),
    "invitation": gettext_lazy("Invitations"),
}

ONE_OF_A_KIND = {
    "event": pgettext_lazy("kind", "event"),
    "source": pgettext_lazy("kind", "source"),
    "capture": pgettext_lazy("kind", "capture"),
    "proposal": pgettext_lazy("kind", "proposal"),
    "timeline": pgettext_lazy("kind", "timeline"),
    "embed": pgettext_lazy("kind", "frame for articles"),
    "topic": pgettext_lazy("kind", "topic"),
    "user": pgettext_lazy("kind", "user"),
    "invitation": pgettext_lazy("kind", "invitation"),
    "citation": pgettext_lazy("kind", "citation"),
}

# What acts keep of before and after, as far as people have a word of their own for it.
FIELDS = {
    **OF_A_FRAME,
    **LABELS,
    "pinned_at": OF_A_FRAME["pinned"],
    "is_on": gettext_lazy("Shown in articles"),
    "stage": gettext_lazy("Stage"),
    "standing": gettext_lazy("Readers see it"),
    "revision": gettext_lazy("Revision"),
    "role": gettext_lazy("Role"),
    "title": gettext_lazy("Title"),
    "publisher": gettext_lazy("Publisher"),
    "published": gettext_lazy("Published on"),
    "name": gettext_lazy("Name"),
    "username": gettext_lazy("Name to log in with"),
    "first_name": gettext_lazy("First name"),
    "last_name": gettext_lazy("Last name"),
    "email": gettext_lazy("E-mail address"),
    "is_active": gettext_lazy("Works here"),
    "is_public": gettext_lazy("Readers see it"),
    "is_restricted": gettext_lazy("Restricted"),
    "status": gettext_lazy("Status"),
    "other_languages": gettext_lazy("In other languages"),
    "former_words": gettext_lazy("Former words"),
    "former_names": gettext_lazy("Former names"),
    "eras": gettext_lazy("Eras"),
}

WORDS = {**DESK_ACTS, **ACCOUNT_ACTS, **TOLD}


@dataclass(frozen=True)
class Difference:
    """One thing that the act changed, as the audit kept it."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class TrailLine:
    """One act in words, with what it was done to; `address` is empty where there is no page any more."""

    entry: AuditEntry
    did: str
    kind: str
    target: str
    address: str
    differences: tuple[Difference, ...]


class AuditFilter:
    """Which acts are wanted, read from the address: what it does not understand it leaves out."""

    def __init__(self, query: QueryDict) -> None:
        self.actor = _number(query.get("actor", ""))
        self.kind = query.get("kind", "") if query.get("kind") in KINDS else ""
        self.target = _plain(query.get("target", ""))
        self.act = _plain(query.get("act", ""))
        self.since = _day(query.get("since", ""))
        self.until = _day(query.get("until", ""))

    @cached_property
    def people(self) -> list[User]:
        return list(User.objects.order_by("first_name", "username"))

    @cached_property
    def acts(self) -> list[tuple[str, str]]:
        acts = AuditEntry.objects.order_by().values_list("act", flat=True).distinct()
        return sorted(((act, str(WORDS.get(act, act))) for act in acts), key=lambda act: act[1])

    @property
    def kinds(self) -> list[tuple[str, str]]:
        return [(kind, str(words)) for kind, words in KINDS.items()]

    @property
    def is_empty(self) -> bool:
        return not self.address

    @property
    def address(self) -> str:
        """The filter as a query, so that the next page is of the same list."""
        names = ("actor", "kind", "target", "act", "since", "until")
        return urlencode({name: getattr(self, name) for name in names if getattr(self, name)})

    def applied_to(self, entries: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        same = {"actor": self.actor, "target_kind": self.kind, "target_id": self.target, "act": self.act}
        entries = entries.filter(**{name: wanted for name, wanted in same.items() if wanted})
        if self.since:
            entries = entries.filter(at__gte=_midnight(self.since))
        if self.until:
            entries = entries.filter(at__lt=_midnight(self.until) + datetime.timedelta(days=1))
        return entries


def audit_page(
    wanted: AuditFilter, cursor: str, *, for_user: User
) -> tuple[KeysetPage[AuditEntry], list[TrailLine]]:
    """A page of the trail, newest first: rows are only ever added, so that their keys are in the order of time."""
    entries = AuditEntry.objects.visible_to(for_user).select_related("actor")
    page = keyset_page(wanted.applied_to(entries), cursor)
    return page, trail_lines(page.rows)


def trail_lines(entries: list[AuditEntry]) -> list[TrailLine]:
    """The entries in words, in a constant number of queries."""
    targets = {kind: targets_of(kind, entries) for kind in {entry.target_kind for entry in entries}}
    return [_line(entry, targets[entry.target_kind].get(entry.target_id, Target())) for entry in entries]


def _line(entry: AuditEntry, target: Target) -> TrailLine:
    return TrailLine(
        entry,
        did=str(WORDS.get(entry.act, entry.act)),
        kind=str(ONE_OF_A_KIND.get(entry.target_kind, entry.target_kind)),
        target=target.in_words or _("no. %(target_id)s, which is gone") % {"target_id": entry.target_id},
        address=target.address,
        differences=differences_of(entry),
    )


def differences_of(entry: AuditEntry) -> tuple[Difference, ...]:
    """What stood otherwise after the act than before it; the version says only that something did."""
    before, after = entry.before or {}, entry.after or {}
    names = [
        name for name in {**before, **after} if name != "version" and before.get(name) != after.get(name)
    ]
    tell = _told_of_a_frame if entry.target_kind == "embed" else _told_of
    return tuple(
        Difference(
            str(FIELDS.get(name, name.replace("_", " "))),
            tell(name, before.get(name)),
            tell(name, after.get(name)),
        )
        for name in names
    )


def _told_of(name: str, value: object) -> str:
    return _told(value)


def _told_of_a_frame(name: str, value: object) -> str:
    """Choices as the form calls them, and a moment by the newsroom's clocks."""
    if name in CHOICES and value in CHOICES[name].values:
        return str(CHOICES[name](value).label)
    moment = parse_datetime(str(value)) if name == "pinned_at" and value else None
    return moment_in_words(moment) if moment else _told(value)


def _told(value: object) -> str:
    if value is None or value == "":
        return _("nothing")
    if isinstance(value, bool):
        return str(_("yes") if value else _("no"))
    if isinstance(value, list | tuple):
        return (
            _("%(count)s in number") % {"count": len(value)}
            if value and isinstance(value[0], dict)
            else ", ".join(map(str, value))
        )
    return str(value)[:500]


def _plain(text: str) -> str:
    return text.replace("\0", "")[:40]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _day(text: str) -> str:
    try:
        return text if parse_date(text) else ""
    except ValueError:
        return ""


def _midnight(day: str) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.fromisoformat(day))
