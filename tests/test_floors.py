"""The house stands: no module imports upward or sideways, and each such fault, planted, is seen."""

from pathlib import Path

import pytest

from tests.floors import FLOORS, HOUSE, breaches

ROOT = Path(__file__).resolve().parent.parent


def test_no_import_leaves_its_floor():
    found = breaches(ROOT)
    assert not found, "\n" + "\n".join(map(str, found))


def test_the_house_that_is_read_is_the_real_one():
    """A reader of an empty folder would find no breach either."""
    rooms = {path.stem for path in (ROOT / HOUSE).iterdir() if path.stem in FLOORS}
    assert {"dates", "records", "extraction", "models", "editorial", "web", "settings"} <= rooms


# file under timeline/, its text, the kind of breach and its line
FAULTS = [
    ("dates/value.py", "from timeline.records import EventRecord", "upward", 1),
    ("records.py", "import timeline.models", "upward", 1),
    ("models/event.py", "'Doc.'\nimport re\nfrom timeline.web.reader import page", "upward", 3),
    ("models/event.py", "from timeline import editorial", "upward", 1),
    ("editorial/states.py", "import timeline.urls as routes", "upward", 1),
    ("layout/scale.py", "from timeline.extraction import extract", "sideways", 1),
    ("rendering/scene.py", "from timeline.editorial.states import Stage", "sideways", 1),
    ("web/reader.py", "import re, timeline.embed.views", "sideways", 1),
    ("embed/views.py", "from timeline.web import access", "sideways", 1),
    ("web/reader.py", "def page():\n    from timeline.models import Event", "hidden", 2),
    ("web/reader.py", "async def page():\n    import json", "hidden", 2),
    ("web/forms/date.py", "class DateForm:\n    from timeline.models import Event", "hidden", 2),
    ("web/reader.py", "try:\n    import brotli\nexcept ImportError:\n    brotli = None", "hidden", 2),
    ("web/reader.py", "if True:\n    import json", "hidden", 2),
    ("web/reader.py", "import importlib\nimportlib.import_module('timeline.embed')", "hidden", 2),
    ("web/reader.py", "views = __import__('timeline.embed')", "hidden", 1),
    ("web/reader.py", "from .access import find", "relative", 1),
    ("web/reader.py", "from . import access", "relative", 1),
    ("web/forms/date.py", "from ..access import find", "relative", 1),
    ("dates/value.py", "from django.utils.timezone import make_aware", "framework", 1),
    ("records.py", "import django", "framework", 1),
    ("extraction/rules/weekday.py", "from django_extensions.db.fields import AutoSlugField", "framework", 1),
    ("layout/ticks.py", "import environ", "framework", 1),
    ("dates/value.py", "from zoneinfo import ZoneInfo", "clock", 1),
    ("dates/value.py", "import datetime\nDAY = datetime.date.today()", "clock", 2),
    ("layout/ticks.py", "from datetime import datetime\n\n\nAT = datetime.now()", "clock", 4),
    ("anything.py", "import re", "unplaced", 1),
    ("newroom/__init__.py", "", "unplaced", 1),
    ("newroom/inner/deep.py", "", "unplaced", 1),
    ("web/reader.py", "from timeline.newroom import thing", "unplaced", 1),
    ("web/reader.py", "from timeline import *", "unplaced", 1),  # a star hides which rooms it takes
    ("__init__.py", "from timeline.dates import EdtfDate", "hall", 1),
    # Imports for the type checker alone may stand in their own block, but on the same floors.
    (
        "models/event.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import timeline.web",
        "upward",
        3,
    ),
    ("web/reader.py", "import typing\nif typing.TYPE_CHECKING:\n    import timeline.embed", "sideways", 3),
    (
        "web/reader.py",
        "from typing import TYPE_CHECKING\nif not TYPE_CHECKING:\n    import json",
        "hidden",
        3,
    ),
]


@pytest.mark.parametrize(("path", "text", "kind", "line"), FAULTS)
def test_a_planted_fault_is_caught(tmp_path, path, text, kind, line):
    shown = _plant(tmp_path, path, text)
    [found] = breaches(tmp_path)
    assert (found.kind, found.line) == (kind, line), str(found)
    assert shown.startswith(found.path), "the message must lead to the file"


SOUND = [
    ("dates/value.py", "import datetime\nimport re\nfrom timeline.dates.calendar import days_in_month"),
    ("records.py", "from timeline.dates import EdtfDate"),
    ("extraction/readings.py", "import dateparser\nfrom timeline.records import ProposalRecord"),
    ("models/event.py", "from django.db import models\nfrom timeline.records import EventRecord"),
    (
        "editorial/publishing.py",
        "from django.utils import timezone\n\n\ndef act():\n    return timezone.now()",
    ),
    ("web/reader.py", "from timeline.rendering import scene\nfrom timeline import editorial, models"),
    (
        "web/forms/date.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from timeline.dates import EdtfDate",
    ),
    ("urls.py", "from timeline.web import reader\nfrom timeline.embed import views"),
    ("apps.py", "from timeline.middleware import policy_headers"),  # the roof wires its own parts
    ("management/commands/load_story.py", "from timeline.editorial import publishing"),
    ("migrations/0002_fill.py", "def fill(apps, editor):\n    from timeline.settings import DEBUG"),
    ("rendering/README.md", "import nothing"),  # not Python
    ("__init__.py", '"""The house."""'),
]


@pytest.mark.parametrize(("path", "text"), SOUND)
def test_what_is_sound_is_left_alone(tmp_path, path, text):
    _plant(tmp_path, path, text)
    assert breaches(tmp_path) == []


def test_a_message_names_file_line_and_both_floors(tmp_path):
    _plant(tmp_path, "models/event.py", "from timeline.web.reader import page")
    [found] = breaches(tmp_path)
    assert str(found) == (
        "timeline/models/event.py:1: upward: models (floor 3) imports timeline.web.reader "
        "from web (floor 5); only floors below may be used."
    )


def _plant(root: Path, path: str, text: str) -> str:
    planted = root / HOUSE / path
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(text, encoding="utf-8")
    return planted.relative_to(root).as_posix()
