"""Makes one account per role for trying Sourceline out, and prints their passwords; refused when DEBUG is off."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.crypto import get_random_string

from timeline.models import Role, User

FIRST_NAMES = {
    Role.CONTRIBUTOR: "Cora",
    Role.EDITOR: "Edda",
    Role.PUBLISHER: "Paul",
    Role.OWNER: "Olive",
}


class Command(BaseCommand):
    help = (
        "Make a demo account for each role (contributor, editor, publisher, owner) and print the passwords."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--password", help="The same password for all of them, instead of a random one.")

    def handle(self, *args: Any, password: str | None, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError(
                "Demo accounts are only for trying things out: set DEBUG=on, never in production."
            )
        password = password or remembered_password()
        self.stdout.write("\nDemo accounts (each name is also the role):\n")
        for role in Role:
            make_account(role, password)
            self.stdout.write(f"  {role.value:<12}  password: {password}\n")
        self.stdout.write("\n")


def make_account(role: Role, password: str) -> User:
    """The account named after the role, with this password; one that is there already keeps its sessions."""
    user, _ = User.objects.get_or_create(
        username=role.value,
        defaults={"role": role, "first_name": FIRST_NAMES[role], "last_name": f"({role.label.lower()})"},
    )
    if not user.check_password(password):
        user.set_password(password)
        user.save(update_fields=["password"])
    return user


def remembered_password(path: Path | None = None) -> str:
    """The password of this installation's demo accounts, made up at first and kept in a file that git ignores."""
    path = path or settings.BASE_DIR / "var" / "demo-password"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.touch(mode=0o600)
        words = "-".join(get_random_string(4, "abcdefghjkmnpqrstuvwxyz") for _ in range(4))
        path.write_text(words)
    return path.read_text().strip()
