"""A gathered style sheet as it stands inside a page, so that what is read first waits for no second answer. Gives none
where sheets are served as they are written."""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from csp.utils import build_policy
from django.conf import settings
from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage


class Sheet(NamedTuple):
    """`source` is how a policy names it, by its hash; `policy` is that of a house's page that wears it."""

    text: str
    source: str
    policy: str


@lru_cache(maxsize=100)
def sheet_inside(name: str, more: str = "") -> Sheet | None:
    """With `more` of our own rules at its end. Read once in a process's life, as the names of static files are."""
    if not isinstance(staticfiles_storage, ManifestFilesMixin) or not staticfiles_storage.hashed_files:
        return None
    with staticfiles_storage.open(staticfiles_storage.stored_name(name)) as file:
        # Addresses in it lead from its own folder, which is one below that of all static files.
        text = file.read().decode().replace('url("../', f'url("{settings.STATIC_URL}')
    text += more
    source = f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    return Sheet(text, source, build_policy(update={"style-src": [source]}))
