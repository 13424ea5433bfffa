"""What waits for a person, as querysets. Only finds it: whether they may act on it, `editorial` says when they do."""

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from timeline.models import Capture, Event, ProposalStatus, Role, Source, Stage, Standing, User
from timeline.models.event import EventQuerySet


def for_rows(events: QuerySet[Event]) -> QuerySet[Event]:
    return events.select_related("last_edited_by").prefetch_related("entries__timeline")


def articles_in_triage(user: User) -> QuerySet[Capture]:
    """Captured texts with proposals that nobody has decided on, newest first."""
    is_open = Q(proposals__status=ProposalStatus.OPEN)
    captures = Capture.objects.filter(source__in=Source.objects.visible_to(user)).select_related("source")
    return captures.defer("text").annotate(left=Count("proposals", filter=is_open)).filter(left__gt=0)


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
    asked_by_them = Q(reviews__decision="open", reviews__submitted_by=user)
    return waiting.exclude(asked_by_them).exclude(Q(created_by=user) | Q(last_edited_by=user))


def to_publish(user: User) -> EventQuerySet:
    """Approved, and not what readers see already."""
    if not user.has_role(Role.PUBLISHER):
        return Event.objects.none()
    waiting = Event.objects.filter(stage=Stage.APPROVED, standing__in=[Standing.NONE, Standing.LIVE])
    return waiting.exclude(_newest_is_public())


def scheduled(user: User) -> EventQuerySet:
    """What goes live by itself, the next one first."""
    return Event.objects.visible_to(user).scheduled(timezone.now())


def waiting_for_others(user: User) -> EventQuerySet:
    """What this person has sent on and cannot do more for: it is in review, or approved and not published."""
    sent_on = _of_their_hand(user).filter(stage__in=[Stage.IN_REVIEW, Stage.APPROVED])
    return sent_on.exclude(_newest_is_public()).exclude(standing__in=[Standing.RETRACTED, Standing.WITHHELD])


def recently_live(user: User) -> EventQuerySet:
    live = Event.objects.visible_to(user).of_standing([Standing.LIVE], timezone.now())
    return live.order_by("-modified")


def _of_their_hand(user: User) -> EventQuerySet:
    """What this person began or last worked on, and may still see: a role can be taken back."""
    return Event.objects.visible_to(user).filter(Q(created_by=user) | Q(last_edited_by=user))


def _newest_is_public() -> Q:
    """A live event comes back to "approved" when its correction is; until then its stage is another one."""
    return Q(standing=Standing.LIVE, notice_decision="")
