"""What the program itself says in the record: in the newsroom's language, whoever's act it notes. Writes nothing."""

from typing import Any

from django.conf import settings
from django.utils import translation


def for_the_record(words: str, /, **values: Any) -> str:
    """Notes outlive the moment and are read by all, so the language of whoever acted is not asked."""
    with translation.override(settings.LANGUAGE_CODE):
        return translation.gettext(words) % values
