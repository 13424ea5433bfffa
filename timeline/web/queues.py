"""What waits for a person, as querysets. Only finds it: whether they may act on it, `editorial` says when they do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline.models import Capture, Event, Merge, Proposal, Review, Role, Source, Stage, Standing, User
from timeline.models.event import EventQuerySet

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


def for_rows(events: QuerySet[Event]) -> QuerySet[Event]:
    return events.select_related("last_edited_by").prefetch_related("entries__timeline")


def articles_in_triage(user: User) -> QuerySet[Capture]:
    """Captured texts with proposals that nobody has decided on, newest first: keys are in the order of capture."""
    is_open = Proposal.objects.open().filter(capture=OuterRef("pk")).order_by()
    left = is_open.values("capture").annotate(number=Count("pk")).values("number")
    captures = Capture.objects.filter(Exists(is_open)).annotate(left=Subquery(left)).order_by("-pk")
    captures = captures.filter(source__removed_at__isnull=True)
    if not user.has_role(Role.EDITOR):
        captures = captures.filter(source__in=Source.objects.visible_to(user))
    return captures.select_related("source").defer("text")


def changes_asked_of(user: User) -> EventQuerySet:
    return _of_their_hand(user).filter(stage=Stage.CHANGES_REQUESTED)


def drafts_of(user: User) -> EventQuerySet:
    """Drafts that this person began or last worked on, corrections of live events among them."""
    return _of_their_hand(user).filter(stage=Stage.DRAFT, standing__in=[Standing.NONE, Standing.LIVE])


def to_review(user: User) -> EventQuerySet:
    """What this person may be the second pair of eyes for: in review, and not of their own hand."""
    if not user.has_role(Role.EDITOR):
        return Event.objects.none()
    waiting = Event.objects.in_review().filter(standing__in=[Standing.NONE, Standing.LIVE])
    asked_by_them = Review.objects.open().filter(event=OuterRef("pk"), submitted_by=user)
    return waiting.exclude(Q(created_by=user) | Q(last_edited_by=user)).filter(~Exists(asked_by_them))


def to_publish(user: User) -> EventQuerySet:
    """Approved, and not what readers see already."""
    if not user.has_role(Role.PUBLISHER):
        return Event.objects.none()
    corrected = Q(standing=Standing.LIVE, notice_decision__gt="")
    waiting = Event.objects.filter(Q(standing=Standing.NONE) | corrected, stage=Stage.APPROVED)
    # Found in the index alone: beside these few, all that is live is approved too.
    return Event.objects.filter(pk__in=waiting.values("pk"))


def merges_to_confirm(user: User) -> QuerySet[Merge]:
    """What colleagues take for the same event, and wait for this person to confirm."""
    if not user.has_role(Role.PUBLISHER):
        return Merge.objects.none()
    return Merge.objects.open().exclude(proposed_by=user)


def scheduled(user: User) -> EventQuerySet:
    """What goes live by itself, the next one first."""
    return Event.objects.visible_to(user).scheduled(timezone.now())


def waiting_for_others(user: User) -> EventQuerySet:
    """What this person has sent on and cannot do more for: it is in review, or approved and not published."""
    sent_on = _of_their_hand(user).filter(stage__in=[Stage.IN_REVIEW, Stage.APPROVED])
    return sent_on.exclude(_newest_is_public()).exclude(
        standing__in=[Standing.RETRACTED, Standing.WITHHELD, Standing.MERGED]
    )


def recently_live(user: User) -> EventQuerySet:
    live = Event.objects.visible_to(user).of_standing([Standing.LIVE], timezone.now())
    return live.order_by("-modified")


def _of_their_hand(user: User) -> EventQuerySet:
    """What this person began or last worked on, and may still see: a role can be taken back."""
    return Event.objects.visible_to(user).filter(Q(created_by=user) | Q(last_edited_by=user))


def _newest_is_public() -> Q:
    """A live event comes back to "approved" when its correction is; until then its stage is another one."""
    return Q(standing=Standing.LIVE, notice_decision="")


def my_work(user: User) -> EventQuerySet:
    """What this person is to bring on: sent back to them, drafts of theirs, and what a colleague gave them."""
    unfinished = Q(
        stage__in=[Stage.DRAFT, Stage.CHANGES_REQUESTED], standing__in=[Standing.NONE, Standing.LIVE]
    )
    theirs = Q(created_by=user) | Q(last_edited_by=user) | Q(assigned_to=user)
    return Event.objects.visible_to(user).filter(unfinished, theirs)


@dataclass(frozen=True)
class NamedQueue:
    """A queue with a name in the address; `order` is how it is read unless somebody asks otherwise."""

    label: "StrPromise"
    find: Callable[[User], EventQuerySet]
    order: str
    role: Role = Role.CONTRIBUTOR


NAMED_QUEUES = {
    "mine": NamedQueue(_("My work"), my_work, "changed"),
    "review": NamedQueue(_("To review"), to_review, "waiting", Role.EDITOR),
    "publish": NamedQueue(_("To publish"), to_publish, "waiting", Role.PUBLISHER),
    "scheduled": NamedQueue(_("Scheduled"), scheduled, "time"),
    "live": NamedQueue(_("Recently live"), recently_live, "changed"),
}

# Beyond this nobody counts, and the database need not.
COUNTED = 1_000


def counted(rows: QuerySet[Any]) -> str:
    """How many there are, exactly as far as it is worth counting."""
    number = rows.order_by()[: COUNTED + 1].count()
    return f"{number:,}" if number <= COUNTED else f"{COUNTED:,}+"


def count_in_triage(user: User) -> str:
    """How many articles have proposals that nobody has decided on."""
    waiting = Proposal.objects.visible_to(user).open().order_by()
    return counted(waiting.values("capture").distinct())


def counts_of_queues(user: User, here: str = "") -> list[dict[str, Any]]:
    """The queues that this person has, each with how much waits in it."""
    return [
        {"name": name, "label": queue.label, "count": counted(queue.find(user)), "is_here": name == here}
        for name, queue in NAMED_QUEUES.items()
        if user.has_role(queue.role)
    ]
