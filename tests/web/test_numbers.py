"""Counts that readers meet: thousands set apart as their language does, in every template alike."""

import re
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from timeline.rendering.scene import Scene

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
READERS = sorted(path for room in ("reader", "embed") for path in (TEMPLATES / room).glob("*.html"))
NARROW, FULL = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-gb", "12,480"),
        ("uk", f"12{FULL}480"),
        ("ru", f"12{FULL}480"),
        ("fr", f"12{NARROW}480"),
        ("de", "12.480"),
        ("es", "12.480"),
        ("pl", f"12{FULL}480"),
        ("ar", "12,480"),
    ],
)
def test_thousands_are_set_apart(language, words):
    with override(language):
        page = render_to_string("reader/_axis.html", {"axis": Scene("", undrawn=12480)})
    assert words in page


@pytest.mark.parametrize("template", READERS, ids=[path.name for path in READERS])
def test_no_count_goes_to_readers_as_the_machine_has_it(template):
    """A number of a plural is worded by `counted`; of themselves templates set no thousands apart."""
    text = template.read_text(encoding="utf-8")
    bare = [
        tag
        for tag in re.findall(r"{% blocktranslate[^%]* count [^%]*%}.*?{% endblocktranslate %}", text)
        if "{{ count }}" in tag and "|counted" not in tag and "minimum_sources" not in tag
    ]
    assert not bare and "0g" not in text
