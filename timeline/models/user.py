"""The people of the newsroom and the one role that each of them has."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class Role(models.TextChoices):
    CONTRIBUTOR = "contributor", "Contributor"
    EDITOR = "editor", "Editor"
    PUBLISHER = "publisher", "Publisher"
    OWNER = "owner", "Owner"

    def reaches(self, other: "Role") -> bool:
        """Whether this role may do all that `other` may: the order of declaration is the order of trust."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class User(AbstractUser):
    role = models.CharField(max_length=20, choices=Role.choices, default=Role.CONTRIBUTOR)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="user_role_is_known"),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def has_role(self, role: Role) -> bool:
        return self.is_active and Role(self.role).reaches(role)
