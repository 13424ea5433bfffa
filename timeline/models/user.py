"""The people of the newsroom and the one role that each of them has."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Role(models.TextChoices):
    CONTRIBUTOR = "contributor", pgettext_lazy("role", "Contributor")
    EDITOR = "editor", pgettext_lazy("role", "Editor")
    PUBLISHER = "publisher", pgettext_lazy("role", "Publisher")
    OWNER = "owner", pgettext_lazy("role", "Owner")

    def reaches(self, other: "Role") -> bool:
        """Whether this role may do all that `other` may: the order of declaration is the order of trust."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class Letters(models.TextChoices):
    """How often somebody wants by e-mail what the desk tells them."""

    OFF = "off", _("Not at all")
    DAILY = "daily", _("Once a day")
    AT_ONCE = "at_once", _("As it happens")


class PeopleManager(UserManager["User"]):
    def create_superuser(self, username: str, *args: Any, **fields: Any) -> "User":
        """`manage.py createsuperuser` makes a newsroom's first owner: flags of Django's mean nothing here."""
        return super().create_superuser(username, *args, **{"role": Role.OWNER, **fields})


class User(AbstractUser):
    role = models.CharField(max_length=20, choices=Role.choices, default=Role.CONTRIBUTOR)
    # Counted up when every session of this person must end; a session knows the number it began under.
    session_epoch = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    last_seen_at = models.DateTimeField(null=True, blank=True, editable=False)
    letters = models.CharField(
        max_length=10, choices=Letters.choices, default=Letters.DAILY, db_default=Letters.DAILY
    )
    letter_sent_at = models.DateTimeField(null=True, blank=True, editable=False)
    # Single letters act on the desk's lists; speech input and some screen readers need them off (WCAG 2.1.4).
    has_keys = models.BooleanField("keyboard shortcuts", default=True, db_default=True)
    # One of settings.DESK_LANGUAGES, in which the desk and its letters speak to them; empty for the newsroom's own.
    language = models.CharField(max_length=10, blank=True, default="", db_default="", editable=False)

    objects: ClassVar[PeopleManager] = PeopleManager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="user_role_is_known"),
            models.CheckConstraint(
                condition=models.Q(letters__in=Letters.values), name="user_letters_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def has_role(self, role: Role) -> bool:
        return self.is_active and Role(self.role).reaches(role)

    def get_session_auth_hash(self) -> str:
        """What a session must carry to be this person's: it changes with the password and with the epoch."""
        return self._of_this_epoch(super().get_session_auth_hash())

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        """The same under each earlier SECRET_KEY."""
        yield from map(self._of_this_epoch, super().get_session_auth_fallback_hash())

    def _of_this_epoch(self, hash_of_password: str) -> str:
        """Django's own for those whose sessions were never ended: they outlive the release that brought epochs."""
        return f"{hash_of_password}:{self.session_epoch}" if self.session_epoch else hash_of_password
