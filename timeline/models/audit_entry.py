"""Who did what, when and why. Written by `editorial` alone, never changed or removed: the database refuses it too."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from timeline.models.user import Role, User

# What people do with their own account, and from where: theirs and the owners' to know, not every colleague's.
OWN_ACCOUNT = (
    *("log in", "log out", "fail second factor", "add second factor", "remove second factor"),
    *("change password", "reset password", "end session", "end other sessions"),
)


class AuditEntryQuerySet(models.QuerySet["AuditEntry"]):
    def visible_to(self, user: User) -> "AuditEntryQuerySet":
        """All but colleagues' logins, and the addresses that owners invited."""
        if user.has_role(Role.OWNER):
            return self.all()
        is_private = Q(target_kind="user", act__in=OWN_ACCOUNT) | Q(target_kind="invitation")
        return self.exclude(is_private & ~Q(actor=user))


class AuditEntry(models.Model):
    actor = models.ForeignKey(User, on_delete=models.PROTECT, related_name="audit_entries")
    act = models.CharField(max_length=40)
    target_kind = models.CharField(max_length=40)
    target_id = models.CharField(max_length=40)
    # The version that the actor saw: a repeated request is recognised by it.
    base_version = models.PositiveIntegerField(null=True, blank=True)
    # SHA-256 of what was asked for, by which a second click is told from a second thought.
    asked = models.CharField(max_length=64, blank=True)
    at = models.DateTimeField()
    before = models.JSONField(null=True, blank=True, encoder=DjangoJSONEncoder)
    after = models.JSONField(null=True, blank=True, encoder=DjangoJSONEncoder)
    reason = models.TextField(blank=True)

    objects = AuditEntryQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name_plural = "audit entries"
        indexes = [models.Index(fields=["target_kind", "target_id", "-at"], name="audit_of_a_target")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor} {self.act} {self.target_kind} {self.target_id}"
