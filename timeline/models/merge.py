"""Two events that turned out to be one: which stays, which leads to it for ever, and who said so. Never rewritten."""

from collections.abc import Iterable

from django.db import models
from django.db.models import F, Q

from timeline.models.event import Event, Stage, Standing
from timeline.models.revision import Revision
from timeline.models.user import User
from timeline.records import EventRecord

# One query follows as many merges of merges; nobody takes the same thing for another more often.
LONGEST_CHAIN = 4


class MergeQuerySet(models.QuerySet["Merge"]):
    def open(self) -> "MergeQuerySet":
        """Proposed, and nobody has decided yet."""
        return self.filter(confirmed_at__isnull=True, turned_down_at__isnull=True)

    def standing(self) -> "MergeQuerySet":
        """Confirmed and not undone: these lead from one address to another."""
        return self.filter(confirmed_at__isnull=False, undone_at__isnull=True)

    def into_what_was_withheld(self) -> "MergeQuerySet":
        """Those that hold, and lead to an event that was withheld after them, if by further merges."""
        holds: dict[str, bool] = {}
        found, path = Q(), "kept"
        for _merge in range(LONGEST_CHAIN):
            withheld = {
                f"{path}__publications__standing": Standing.WITHHELD,
                f"{path}__publications__public_from__gte": F("confirmed_at"),
            }
            found |= Q(**holds, **withheld)
            step = f"{path}__merges_lost"
            holds |= {f"{step}__confirmed_at__isnull": False, f"{step}__undone_at__isnull": True}
            path = f"{step}__kept"
        return self.standing().filter(found)

    def about(self, event: Event) -> "MergeQuerySet":
        """Those that wait, and those that hold, in which the event has a part."""
        waits_or_holds = Q(turned_down_at__isnull=True, undone_at__isnull=True)
        return self.filter(waits_or_holds, Q(kept=event) | Q(lost=event))


class Merge(models.Model):
    kept = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="merges_kept")
    lost = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="merges_lost")
    # The EventRecord that the kept event is to say, as it was chosen field by field, and over what it was chosen.
    record = models.JSONField()
    kept_version = models.PositiveIntegerField()
    lost_version = models.PositiveIntegerField()
    proposed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="merges_proposed")
    proposed_at = models.DateTimeField()
    turned_down_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="merges_turned_down", null=True, blank=True
    )
    turned_down_at = models.DateTimeField(null=True, blank=True)
    confirmed_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="merges_confirmed", null=True, blank=True
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)
    # How both stood when it was confirmed: undoing it leads back there.
    kept_before = models.ForeignKey(
        Revision, on_delete=models.PROTECT, related_name="merges_after_it", null=True, blank=True
    )
    lost_standing = models.CharField(max_length=20, choices=Standing.choices, blank=True)
    lost_stage = models.CharField(max_length=20, choices=Stage.choices, blank=True)
    undone_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="merges_undone", null=True, blank=True
    )
    undone_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(max_length=1000, blank=True)

    objects = MergeQuerySet.as_manager()

    class Meta:
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(kept=F("lost")), name="merge_is_of_two_events"),
            models.CheckConstraint(
                condition=Q(confirmed_by__isnull=True) | ~Q(confirmed_by=F("proposed_by")),
                name="merge_is_confirmed_by_a_second_person",
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=True) | Q(confirmed_at__isnull=False),
                name="merge_is_undone_after_it_was_confirmed",
            ),
            models.UniqueConstraint(
                fields=["lost"],
                condition=Q(turned_down_at__isnull=True, undone_at__isnull=True),
                name="merge_one_way_out_of_an_event",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lost} into {self.kept}"

    def to_record(self) -> EventRecord:
        return EventRecord.from_json(self.record)

    @property
    def is_open(self) -> bool:
        return not (self.confirmed_at or self.turned_down_at)

    def brings_to(self, event: Event) -> bool:
        """Whether another event has become this one."""
        return self.holds and self.kept_id == event.pk

    @property
    def holds(self) -> bool:
        return self.confirmed_at is not None and self.undone_at is None


def kept_instead_of(public_id: str) -> str:
    """The public id that this one leads to by merges, however many; "" where it leads nowhere."""
    seen: list[str] = []
    while public_id not in seen:
        seen.append(public_id)
        merges = Merge.objects.standing().filter(lost__public_id=public_id)
        public_id = merges.values_list("kept__public_id", flat=True).first() or public_id
    return public_id if len(seen) > 1 else ""


def kept_instead_of_each(events: Iterable[int]) -> dict[int, str]:
    """For those of these (primary keys) that lead elsewhere by merges: the public id of where they lead."""
    steps: dict[int, tuple[int, str]] = {}
    following = set(events)
    while following:
        merges = Merge.objects.standing().filter(lost__in=following)
        found = {
            lost: (kept, public_id)
            for lost, kept, public_id in merges.values_list("lost", "kept", "kept__public_id")
        }
        steps |= found
        following = {kept for kept, _public_id in found.values()} - steps.keys()
    ends: dict[int, str] = {}
    for event in steps:
        seen, at = {event}, event
        while at in steps and steps[at][0] not in seen:
            at, ends[event] = steps[at]
            seen.add(at)
    return ends


def merged_into(event: int) -> list[int]:
    """The primary keys of all that leads to the event with this one by merges, however many, the nearest first."""
    found: list[int] = []
    nearest = [event]
    while nearest:
        merges = Merge.objects.standing().filter(kept__in=nearest).exclude(lost__in=found)
        nearest = list(merges.order_by("-confirmed_at", "-pk").values_list("lost", flat=True))
        found += nearest
    return found
