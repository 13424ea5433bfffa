"""Who may make which move. Asks nothing about the state: that is the table's business."""

from django.utils.functional import Promise, cached_property
from django.utils.translation import gettext as _

from timeline.editorial.act_words import ACTS, ROLES
from timeline.editorial.refusals import NotAllowed
from timeline.editorial.states import Act, Move, moves_from
from timeline.models import Decision, Event, Role, User


class Relation:
    """What a person has had to do with an event so far; looked up when a rule asks for it, and once."""

    def __init__(self, event: Event, by: User) -> None:
        self.event, self.by = event, by

    @property
    def is_own(self) -> bool:
        """They created it."""
        return self.event.created_by_id == self.by.pk

    @cached_property
    def has_a_hand(self) -> bool:
        """They can not be its second person."""
        return self.by.pk in had_a_hand_in(self.event)

    @cached_property
    def is_submitter(self) -> bool:
        """They asked for the review that is open."""
        return self.event.reviews.open().filter(submitted_by=self.by).exists()

    @cached_property
    def allowed_acts(self) -> set[Act]:
        """What they can do to it now: the desk shows these and no others."""
        return {move.act for move in moves_from(self.event) if not self.reason_against(move)}

    def reason_against(self, move: Move) -> str:
        """The whole rule: a role, whose event it is, and who has had a hand in it. "" when they may."""
        own_role = move.own_role if self.is_own else None
        if not self.by.has_role(own_role or move.role):
            return _("To %(act)s this event takes %(role)s.") % {
                "act": ACTS[move.act],
                "role": ROLES[move.role],
            }
        if move.submitter and not self.is_submitter:
            return _(
                "Whoever sent it to review can take it back. An editor can edit it, which takes it back as well."
            )
        if move.second_person and self.has_a_hand:
            return _(
                "To %(act)s it takes a second person: you wrote, last edited or submitted this event. "
                "Ask a colleague."
            ) % {"act": ACTS[move.act]}
        return ""


def require(move: Move, event: Event, by: User) -> None:
    """Refuse with the reason, in words, when `by` may not make this move."""
    if reason := Relation(event, by).reason_against(move):
        raise NotAllowed(reason)


def require_role(by: User, role: Role, sentence: str | Promise) -> None:
    """For acts on things other than events, which have no state table."""
    if not by.has_role(role):
        raise NotAllowed(sentence)


def acts_of_role(event: Event, by: User) -> set[Act]:
    """What state and role leave open, for lists: whether they had a hand in it is asked when they come to do it."""
    is_own = event.created_by_id == by.pk
    return {
        move.act
        for move in moves_from(event)
        if not move.submitter and by.has_role((move.own_role if is_own else None) or move.role)
    }


def had_a_hand_in(event: Event) -> set[int]:
    """The ids of those who can not be the second person: author, last editor, submitters, and who worded a notice."""
    latest = event.revisions.values_list("pk", flat=True).latest()
    submitters = event.reviews.filter(revision=latest).exclude(decision=Decision.SUPERSEDED)
    people = {
        event.created_by_id,
        event.last_edited_by_id,
        *submitters.values_list("submitted_by_id", flat=True),
    }
    return people | ({event.notice_by_id} if event.notice_by_id else set())


def may_see(user: User, event: Event) -> bool:
    """What `Event.objects.visible_to(user)` finds, asked of one event that is at hand."""
    return user.has_role(Role.EDITOR) or (user.is_active and event.created_by_id == user.pk)
