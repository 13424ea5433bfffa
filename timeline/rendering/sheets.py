"""A gathered style sheet as it stands inside a page, so that what is read first waits for no second answer. Gives none
where sheets are served as they are written."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from csp.utils import build_policy
from django.conf import settings
from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage


class Sheet(NamedTuple):
    text: str
    policy: str
    """The policy of a page that wears it: the house's, and this sheet by its hash."""


@cache
def sheet_inside(name: str) -> Sheet | None:
    """Read once in a process's life, as the names of static files are."""
    if not isinstance(staticfiles_storage, ManifestFilesMixin) or not staticfiles_storage.hashed_files:
        return None
    with staticfiles_storage.open(staticfiles_storage.stored_name(name)) as file:
        # Addresses in it lead from its own folder, which is one below that of all static files.
        text = file.read().decode().replace('url("../', f'url("{settings.STATIC_URL}')
    digest = b64encode(sha256(text.encode()).digest()).decode()
    return Sheet(text, build_policy(update={"style-src": [f"'sha256-{digest}'"]}))
