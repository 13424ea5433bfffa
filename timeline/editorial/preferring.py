"""What people choose for themselves alone, such as the language of their desk. Nobody chooses it for somebody else."""

from timeline.models import User


def prefer_language(user: User, language: str) -> User:
    """Speak that language to this person at the desk and in letters; "" is the newsroom's own."""
    user.language = language
    user.save(update_fields=["language"])
    return user


def switch_keys(user: User, *, is_on: bool) -> None:
    """Let single letters act on the desk's pages, or not."""
    User.objects.filter(pk=user.pk).update(has_keys=is_on)
    user.has_keys = is_on
