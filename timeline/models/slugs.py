"""Slugs and public ids: the parts of an address that never change."""

from anyascii import anyascii
from django.utils.crypto import get_random_string
from django.utils.text import slugify

# No 0/o, 1/l/i and no vowels but one: ids are read out over the telephone and must not spell words.
PUBLIC_ID_ALPHABET = "23456789abcdfghjkmnpqrstvwxyz"
PUBLIC_ID_LENGTH = 10
# Words that stand where a slug stands in an address: /desk/timelines/new/ is a form, so no timeline is called that.
RESERVED_SLUGS = frozenset({"new"})


def slug_from(text: str) -> str:
    """Make a slug from text in any script ("Війна 2014" → "viyna-2014"); Django's own drops all but Latin letters."""
    slug = slugify(anyascii(text)) or "untitled"
    return f"{slug}-1" if slug in RESERVED_SLUGS else slug


def new_public_id() -> str:
    return get_random_string(PUBLIC_ID_LENGTH, PUBLIC_ID_ALPHABET)
