"""What people choose for themselves alone, such as the language of their desk. Nobody chooses it for somebody else."""

from timeline.models import User


def prefer_language(user: User, language: str) -> User:
    """Speak that language to this person at the desk and in letters; "" is the newsroom's own."""
    user.language = language
    user.save(update_fields=["language"])
    return user
