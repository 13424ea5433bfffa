"""The settings that tests run under: production's, but for TLS, hashed file names and slow password hashing."""

import os
import tempfile
from pathlib import Path

os.environ["DEBUG"] = "on"
os.environ.setdefault("SECRET_KEY", "only-for-tests")

from timeline.settings import *  # noqa: F403

DEBUG = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", "tests.hashing.QuickScrypt"]
STORAGES["default"] = {"BACKEND": "django.core.files.storage.InMemoryStorage"}  # noqa: F405
# Of each process of the tests its own.
EDITIONS_DIR = Path(tempfile.mkdtemp(prefix="editions-"))
CHARTS_DIR = Path(tempfile.mkdtemp(prefix="charts-"))
# What counts turns it on, and then nothing is written behind its back.
EMBED_COUNTS = False
# Files as they lie in static/: nothing has been collected.
WHITENOISE_AUTOREFRESH = True
