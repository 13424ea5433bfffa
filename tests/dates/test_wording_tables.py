"""The tables of wording: each says every kind of thing, and nothing in it is unknown or unused."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest

from timeline.dates.wording import LOCALES, language_styles
from timeline.dates.wording.houses import HOUSES
from timeline.dates.wording.language import Wording
from timeline.dates.wording.tables import KINDS

TABLES = {
    **{f"{name} {style}": wording for name in LOCALES for style, wording in language_styles(name).items()},
    **{f"{house} {name}": wording for house, names in HOUSES.items() for name, wording in names.items()},
}
NUMBERS = {"number", "first", "last", "day", "last_day", "tens", "century", "hour", "minute", "second"}
MONTHS = {"month", "last_month"}

tables = pytest.mark.parametrize("wording", TABLES.values(), ids=TABLES)


def kind_and_rest(key: str) -> tuple[str, str]:
    """The kind of a template, and its variant and form: “days of a month genitive” → “days of a month”, “genitive”."""
    words = key.split(" ")
    for count in range(len(words), 0, -1):
        if (kind := " ".join(words[:count])) in KINDS:
            return kind, " ".join(words[count:])
    raise AssertionError(f"“{key}” is of no kind that there is")


def gaps(wording: Wording) -> Iterator[tuple[str, str, str]]:
    for key, template in wording.templates.items():
        for _, gap, form, conversion in Formatter().parse(template):
            if gap is not None:
                assert not conversion
                yield key, gap, form or ""


@tables
def test_every_kind_is_said(wording: Wording) -> None:
    missing = {
        kind for kind, about in KINDS.items() if about.default is None and kind not in wording.templates
    }
    assert not missing


@tables
def test_gaps_are_those_of_the_kind(wording: Wording) -> None:
    for key, gap, _ in gaps(wording):
        assert gap in KINDS[kind_and_rest(key)[0]].gaps, (key, gap)


@tables
def test_what_gaps_ask_for_is_there_and_what_is_there_is_asked_for(wording: Wording) -> None:
    forms, offered = {"plain"}, set()
    for key, gap, wanted in gaps(wording):
        if gap in MONTHS:
            assert wanted in wording.months or wanted in ("number", "two"), (key, wanted)
        elif gap in NUMBERS and not is_phrase(key, gap):
            assert not wanted or wanted in wording.numerals, (key, wanted)
        elif wanted:
            forms.add(wanted)
    for key in wording.templates:
        kind, rest = kind_and_rest(key)
        variant = next((name for name in KINDS[kind].variants if re.match(rf"{name}\b", rest)), "")
        form = rest.removeprefix(variant).strip()
        if form:
            offered.add(form)
    assert offered <= forms, f"never asked for: {offered - forms}"
    assert forms - {"plain"} <= offered, f"nowhere to be had: {forms - offered}"


def is_phrase(key: str, gap: str) -> bool:
    """Whether a gap of that name is a phrase in this kind, though it is a number in others."""
    kind = kind_and_rest(key)[0]
    return (gap, kind) in {
        *(("day", kind) for kind in ("moment", "moment in utc", "moment off utc")),
        *((gap, kind) for gap in ("first", "last") for kind in ("enumeration", "or", "and")),
    }


@tables
def test_words_are_tidy(wording: Wording) -> None:
    for key, template in wording.templates.items():
        assert template == template.strip() and "  " not in template and template, key
