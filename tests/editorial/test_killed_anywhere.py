"""A process killed in the middle of an act, after any of its writes: all of it has happened, or nothing."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from django.db import connection

from tests import kept_database

pytestmark = pytest.mark.django_db

PROGRAM = "import django; django.setup(); from tests.editorial.killed_anywhere import main; main()"
# The fewest writes that the act takes: with fewer, what is meant was not done.
FEWEST = {
    "publish": 5,
    "publish together": 10,
    "schedule": 5,
    "retract": 5,
    "confirm a merge": 6,
    "undo a merge": 6,
    "change several": 6,
}


@pytest.fixture(scope="module")
def told(
    tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: Any
) -> dict[str, dict[str, Any]]:
    file = tmp_path_factory.mktemp("killed") / "killed.sqlite3"
    with django_db_blocker.unblock():
        # Elsewhere the program migrates by itself.
        if connection.vendor == "sqlite":
            kept_database.save(file)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "timeline.settings",
            "DATABASE_URL": f"sqlite:///{file}",
            "DEBUG": "on",
            "LOG_LEVEL": "ERROR",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("act", FEWEST)
def test_whenever_it_dies_all_or_nothing_has_happened(told, act) -> None:
    assert told[act]["left"] == []
    assert told[act]["deaths"] >= FEWEST[act]


@pytest.mark.parametrize("act", FEWEST)
def test_done_again_after_the_last_death_it_is_done(told, act) -> None:
    assert told[act]["is_done"]
