"""Every text that is marked has its translation, whole and with the same gaps; what is compiled is what is written."""

import re

import pytest

from timeline.management.translations import (
    as_mo,
    brought_up,
    catalogue_path,
    gathered,
    languages,
    stored,
)

GAPS = re.compile(r"%\([a-z_0-9]+\)[sd]|%[sd]|\{[a-z_]*\}|</?[a-z]+|href=\"[^\"]*\"")
HOW = "run `make messages`, translate what it names in locale/, and run it again"

pytestmark = pytest.mark.parametrize("language", languages())


def texts(language):
    return [message for message in stored(language) if message.id]


def forms(words):
    return words if isinstance(words, tuple) else (words,)


def gaps(words):
    return sorted(GAPS.findall(words))


def test_what_is_marked_is_what_is_stored(language):
    here = {(message.id, message.context) for message in texts(language)}
    marked = {(message.id, message.context) for message in gathered() if message.id}
    assert here ^ marked == set(), HOW


def test_every_text_is_translated(language):
    count = stored(language).num_plurals
    missing = [
        message.id
        for message in texts(language)
        if not all(forms(message.string))
        or len(forms(message.string)) != (count if isinstance(message.id, tuple) else 1)
    ]
    assert missing == [], HOW


def test_nothing_is_a_guess(language):
    assert [message.id for message in texts(language) if message.fuzzy] == []


def test_gaps_are_the_same(language):
    """Of a text with a plural each form fills the gaps of the plural: "one" stands for 21 as well in some languages."""
    wrong = [
        message.id
        for message in texts(language)
        for form in forms(message.string)
        if gaps(form) != gaps(forms(message.id)[-1])
    ]
    assert wrong == []


def test_quotation_marks_are_those_of_the_language(language):
    wrong = [form for message in texts(language) for form in forms(message.string) if re.search("[“”]", form)]
    assert wrong == []


def test_what_is_compiled_is_up_to_date(language):
    assert catalogue_path(language).with_suffix(".mo").read_bytes() == as_mo(brought_up(language)), HOW
