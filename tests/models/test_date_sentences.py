"""What reading a date says, in the language in use: every sentence of that room has its template here."""

import ast
import re
from pathlib import Path

import pytest
from django.utils import translation

from timeline.dates import read_typed
from timeline.models.date_sentences import NOTATION, TYPED, in_use

DATES = Path(__file__).resolve().parents[2] / "timeline" / "dates"
# For whoever writes a program, and never said on a page.
FOR_PROGRAMS = {"A date is given as text."}
SENTENCE = re.compile(r"[A-Z].* .*\.")


def sentences(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unsaid = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    unsaid |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in unsaid
        if is_text and SENTENCE.fullmatch(node.value) and node.value not in FOR_PROGRAMS:
            yield node.value


def as_template(sentence):
    return re.sub(r"\{([a-z]+)\}", r"%(\1)s", sentence.replace("%", "%%"))


def test_every_sentence_of_the_room_has_its_template():
    said = {
        as_template(sentence)
        for path in DATES.rglob("*.py")
        if path.parent.name not in ("vocabulary", "wording")
        for sentence in sentences(path)
    }
    assert len(said) > 80
    assert said - {*TYPED, *NOTATION} == set()


@pytest.mark.parametrize(
    "words", ["31 February 2022", "gibberish", "2014-13", "01/02/2022", "[2008", "1st of", "on Sunday"]
)
def test_what_is_refused_is_said_in_ukrainian(words):
    reading = read_typed(words, languages=("en",))
    for sentence in filter(None, (reading.refusal, reading.suggestion)):
        with translation.override("uk"):
            assert in_use(sentence) != sentence
        with translation.override("en-gb"):
            assert in_use(sentence) == sentence


def test_what_no_template_fits_stays_as_it_is():
    with translation.override("uk"):
        assert in_use("Nothing of the kind.") == "Nothing of the kind."
        assert in_use("") == ""
