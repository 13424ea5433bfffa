"""Keeps the database that the migrations make, so that the next run begins with a copy of it.

Refuses to copy one that was made by any other code or settings, and to keep one where every check must begin at the
beginning: `.ci/run` always migrates.
"""

import hashlib
import os
import sqlite3
from functools import cache
from pathlib import Path

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from tests.chromium import IS_CI

HOUSE = Path(__file__).resolve().parent.parent
FOLDER = HOUSE / ".pytest_cache"


def begin() -> None:
    """Where there is a copy, let Django make plain tables and not migrate: `finish` puts the copy in their place."""
    if is_there():
        connection.settings_dict["TEST"]["MIGRATE"] = False


def is_there() -> bool:
    return _is_wanted() and _path().is_file()


def finish() -> None:
    """Take the copy that `begin` found, or keep one for the next run."""
    if not connection.settings_dict["TEST"]["MIGRATE"]:
        copy(into=connection)
    elif _is_wanted():
        _keep()


def _is_wanted() -> bool:
    return connection.vendor == "sqlite" and not IS_CI


def _keep() -> None:
    FOLDER.mkdir(exist_ok=True)
    unfinished = FOLDER / f"migrated-{os.getpid()}.unfinished"
    save(unfinished)
    for outdated in FOLDER.glob("migrated-*.sqlite3"):
        outdated.unlink(missing_ok=True)
    unfinished.replace(_path())


def save(file: Path) -> None:
    """The tests' own database as it stands, in a file: for a program that is to have one of its own."""
    connection.ensure_connection()
    with sqlite3.connect(file) as target:
        connection.connection.backup(target)
    target.close()


def copy(*, into: BaseDatabaseWrapper) -> None:
    source = sqlite3.connect(f"{_path().as_uri()}?mode=ro", uri=True)
    source.backup(into.connection)
    source.close()


@cache
def _path() -> Path:
    """Named by all that a migration may import or be decided by."""
    sources = [
        *sorted((HOUSE / "timeline").rglob("*.py")),
        HOUSE / "tests" / "settings.py",
        HOUSE / "requirements.txt",
    ]
    digest = hashlib.sha256(sqlite3.sqlite_version.encode())
    for source in sources:
        digest.update(f"{source.relative_to(HOUSE)}\0".encode() + source.read_bytes())
    return FOLDER / f"migrated-{digest.hexdigest()[:32]}.sqlite3"
