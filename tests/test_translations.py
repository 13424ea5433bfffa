"""Every text that is marked has its translation, whole and with the same gaps; what is compiled is what is written."""

import gettext
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


def said_of_one_number(language):
    """Forms of a plural that stand for none or for one number alone, as Arabic's "two sources": they need no figure."""
    form_of = gettext.c2py(stored(language).plural_expr)
    met = [form_of(number) for number in range(1, 1000)]
    return {form for form in range(stored(language).num_plurals) if met.count(form) <= 1}


def test_what_is_marked_is_what_is_stored(language):
    here = {(message.id, message.context) for message in texts(language)}
    marked = {(message.id, message.context) for message in gathered(language) if message.id}
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
    needs_no_figure = said_of_one_number(language)
    wrong = [
        (message.id, form)
        for message in texts(language)
        for number, form in enumerate(forms(message.string))
        if gaps(form) != gaps(forms(message.id)[-1])
        and not (
            number in needs_no_figure and sorted([*gaps(form), "%(count)s"]) == gaps(forms(message.id)[-1])
        )
    ]
    assert wrong == []


QUOTES = {"de": "„“", "pl": "„”"}


def test_quotation_marks_are_those_of_the_language(language):
    wrong = "".join(set('“”„‟"«»') - set(QUOTES.get(language, "«»")))
    found = [
        form
        for message in texts(language)
        for form in forms(message.string)
        if re.search(f"[{wrong}]", re.sub('="[^"]*"', "", form))
    ]
    assert found == []


def test_what_is_compiled_is_up_to_date(language):
    assert catalogue_path(language).with_suffix(".mo").read_bytes() == as_mo(brought_up(language)), HOW
