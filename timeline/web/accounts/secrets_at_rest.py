"""Secrets that have to be read again, such as the seed of one-time codes: encrypted with a key made from SECRET_KEY.

Refuses to fail where the key has changed: what cannot be opened is answered with a secret that fits nothing.
"""

import base64
import hashlib
import logging

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import get_random_string

LOG = logging.getLogger(__name__)
# Of base 32, which both kinds of seeds can be written in.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def seal_secret(text: str) -> str:
    return _lock().encrypt(text.encode()).decode()


def open_secret(sealed: str) -> str:
    """The secret. One sealed with a key that is gone becomes one that nobody holds: its codes are wrong, no more."""
    try:
        return _lock().decrypt(sealed.encode()).decode()
    except InvalidToken:
        LOG.warning("A second factor was sealed with another SECRET_KEY; put that into SECRET_KEY_FALLBACKS.")
        return get_random_string(32, LETTERS)


def _lock() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_key(key)) for key in keys])


def _key(secret_key: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"second factors:" + secret_key.encode()).digest())
