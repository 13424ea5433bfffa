"""Where one sentence ends and the next begins."""

import pytest

from timeline.extraction.sentences import split_sentences
from timeline.extraction.vocabulary import words_for

CASES = [
    ("It rained. It stopped.", ["It rained.", "It stopped."]),
    ("Mr. Hall met Rep. Ann Stone.", ["Mr. Hall met Rep. Ann Stone."]),
    ("He left the U.S. Army on Jan. 5 for good.", ["He left the U.S. Army on Jan. 5 for good."]),
    ("He left the U.S. The ship sank.", ["He left the U.S.", "The ship sank."]),
    ("It closed at 9 p.m. on Monday.", ["It closed at 9 p.m. on Monday."]),
    ("J. P. Hall paid $3.50 a head.", ["J. P. Hall paid $3.50 a head."]),
    ('"Why now?" he asked. "We wait."', ['"Why now?" he asked.', '"We wait."']),
    ("“It fell.” He ran.", ["“It fell.”", "He ran."]),
    ("A heading\n\nThe first line.", ["A heading", "The first line."]),
    ("A heading\nThe first line.", ["A heading", "The first line."]),
    ("• one thing on 3 May\n• another\n1. a third", ["one thing on 3 May", "another", "a third"]),
    # Hard-wrapped copy: the line end is no end.
    (
        "The council of the old harbour town met late on\nMonday to hear the mayor speak. It adjourned.",
        ["The council of the old harbour town met late on\nMonday to hear the mayor speak.", "It adjourned."],
    ),
    ("", []),
    (" \n\n ", []),
]


@pytest.mark.parametrize(("text", "sentences"), CASES)
def test_split(text: str, sentences: list[str]) -> None:
    words = words_for("en")
    assert words is not None
    found = list(split_sentences(text, words))
    assert [sentence.text for sentence in found] == sentences
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in found)
