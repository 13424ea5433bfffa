"""The people who play in the tests: one per role, and a second editor and publisher for what takes two."""

from timeline.models import Role, User

PASSWORD = "a long enough password"


def person(name: str, role: Role) -> User:
    user, _ = User.objects.get_or_create(
        username=name,
        defaults={"role": role, "first_name": name.capitalize(), "email": f"{name}@example.org"},
    )
    if not user.has_usable_password() or not user.password:
        user.set_password(PASSWORD)
        user.save()
    return user


def carla() -> User:
    """A contributor."""
    return person("carla", Role.CONTRIBUTOR)


def colin() -> User:
    """Another contributor, who must not see Carla's drafts."""
    return person("colin", Role.CONTRIBUTOR)


def edith() -> User:
    """An editor."""
    return person("edith", Role.EDITOR)


def egon() -> User:
    """Another editor."""
    return person("egon", Role.EDITOR)


def paula() -> User:
    """A publisher."""
    return person("paula", Role.PUBLISHER)


def piet() -> User:
    """Another publisher."""
    return person("piet", Role.PUBLISHER)


def olga() -> User:
    """The owner."""
    return person("olga", Role.OWNER)
