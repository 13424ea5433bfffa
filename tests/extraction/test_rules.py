"""The rules: templates hold no word of any language, every language's rules compile, and older versions still read."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from timeline.extraction.grammar import Grammar, grammar_for
from timeline.extraction.mentions import scanner_for
from timeline.extraction.phrasing import NEVER
from timeline.extraction.rules import CURRENT, VERSIONS, v2
from timeline.extraction.rules.filling import fill, letters_of
from timeline.extraction.rules.v2_fragments import Fragments
from timeline.extraction.rules.v2_shorthand import SHORTHAND
from timeline.extraction.sentences import split_sentences
from timeline.extraction.vocabulary import ExtractionWords, languages, words_for

PACKAGE = Path(v2.__file__).parent.parent

TEMPLATES = [*((name, template) for name, template, _ in v2.TABLE), *SHORTHAND]


@pytest.mark.parametrize(("name", "template"), TEMPLATES, ids=[name for name, _ in TEMPLATES])
def test_a_template_spells_out_no_word(name: str, template: str) -> None:
    assert letters_of(template) == []


def test_a_template_that_spells_out_a_letter_is_seen() -> None:
    assert letters_of(r"\b(?:{on} x|[a-z]\w)<month=led_month>(?P<first>я)(?!\w)(?P=first)") == ["x", "я"]


@pytest.mark.parametrize(
    ("template", "pattern"),
    [
        ("{on} <day>", r"(?:on|by)_(?P<day>\d)"),
        ("(?:{none} )?<day>", r"(?P<day>\d)"),
        ("(?:{none}|{on})<day=none>?", "(?:(?:on|by))"),
        (r"\b{on}(?!{none})", r"\b(?:on|by)"),
        (r"[\]|]{on}(?=\(|{none})", r"[\]|](?:on|by)(?=\()"),
        ("{on}|{none}", "(?:on|by)"),
        ("(?:{on} {none})", NEVER),
        ("{on}(?={none})", NEVER),
        ("{none}{0,2}{on}", "(?:on|by)"),
    ],
)
def test_what_needs_an_empty_list_is_left_out(template: str, pattern: str) -> None:
    assert fill(template, {"on": "(?:on|by)", "day": r"\d", "none": NEVER}, "_") == pattern


@pytest.mark.parametrize("language", languages())
def test_the_rules_of_every_language_compile(language: str) -> None:
    scanner = scanner_for(language, CURRENT)
    assert scanner is not None
    assert {"day-month", "month-year", "in-year"} <= {rule.name for rule in scanner.rules.values()}


@pytest.mark.parametrize("language", languages())
def test_every_name_said_to_be_short_or_ambiguous_is_in_the_vocabulary(language: str) -> None:
    grammar = grammar_for(language)
    assert grammar is not None
    names = {*grammar.vocabulary.months, *grammar.vocabulary.weekdays}
    assert grammar.words.short_names <= names


def test_a_language_with_an_empty_table_still_reads_plain_dates() -> None:
    grammar = grammar_for("en")
    assert grammar is not None
    bare = Grammar(grammar.vocabulary, ExtractionWords(language="en"))
    names = {rule.name for rule in v2.rules(bare).rules}
    assert {"day-month", "iso-day", "month-year"} <= names
    assert names.isdisjoint({"holiday", "in-year", "month-day", "trap-phrase"})


def test_every_list_of_the_table_is_used() -> None:
    """A list that nothing reads is work for eight languages, in vain."""
    modules = (path for path in PACKAGE.rglob("*.py") if path.parent.name != "vocabulary")
    code = "\n".join(path.read_text(encoding="utf-8") for path in modules)
    unused = [field.name for field in fields(ExtractionWords) if not re.search(rf"\b{field.name}\b", code)]
    assert unused == []


def test_version_one_still_reads_as_it_did() -> None:
    scanner, words = scanner_for("en", "v1"), words_for("en")
    assert set(VERSIONS) == {"v1", "v2", CURRENT}
    assert scanner is not None
    assert words is not None
    text = "On Friday, three weeks after 3 March 2014, it rained in the late 1990s."
    (sentence,) = split_sentences(text, words)
    found = [
        (mention.rule.name, text[mention.start : mention.end]) for mention in scanner.mentions(text, sentence)
    ]
    assert found == [("on-weekday", "On Friday"), ("day-month", "3 March 2014"), ("decade", "the late 1990s")]


def test_fragments_of_a_list_that_is_empty_never_match() -> None:
    grammar = grammar_for("en")
    assert grammar is not None
    fragments = Fragments(Grammar(grammar.vocabulary, ExtractionWords(language="en")))
    assert not re.search(fragments.by_name["traps"], "at the end of the day")
    assert not re.search(fragments.listed([]), "")
