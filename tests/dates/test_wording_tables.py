"""The tables of wording: each says every kind of thing, and nothing in it is unknown or unused."""

import re
from collections.abc import Iterator
from string import Formatter

import pytest

from timeline.dates.wording import LOCALES, language_styles
from timeline.dates.wording.houses import HOUSES
from timeline.dates.wording.language import Wording
from timeline.dates.wording.tables import KINDS

STYLES = {name: tuple(language_styles(name).values()) for name in LOCALES}
HOUSE_STYLES = {
    f"{house} {name}": (wording,) for house, names in HOUSES.items() for name, wording in names.items()
}
TABLES = {
    f"{name} {number}": wording
    for name, wordings in (STYLES | HOUSE_STYLES).items()
    for number, wording in enumerate(wordings)
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
def test_what_gaps_ask_of_months_and_numbers_is_there(wording: Wording) -> None:
    for key, gap, wanted in gaps(wording):
        if gap in MONTHS:
            assert wanted in wording.months or wanted in ("number", "two"), (key, wanted)
        elif gap in NUMBERS and not is_phrase(key, gap):
            assert not wanted or wanted in wording.numerals, (key, wanted)


@pytest.mark.parametrize("wordings", STYLES.values(), ids=STYLES)
def test_the_forms_that_are_asked_for_are_those_that_there_are(wordings: tuple[Wording, ...]) -> None:
    """A short style may say in one form what a long one has two for, so the styles of a language count together."""
    asked = {
        wanted
        for wording in wordings
        for key, gap, wanted in gaps(wording)
        if wanted and gap not in MONTHS and (gap not in NUMBERS or is_phrase(key, gap))
    }
    there_are = {form for wording in wordings for key in wording.templates if (form := form_of(key))}
    assert there_are <= asked, f"never asked for: {there_are - asked}"
    assert asked - {"plain"} <= there_are, f"nowhere to be had: {asked - there_are}"


def form_of(key: str) -> str:
    """The form of a template: “day plain genitive” → “genitive”."""
    kind, rest = kind_and_rest(key)
    variant = next((name for name in KINDS[kind].variants if re.match(rf"{name}\b", rest)), "")
    return rest.removeprefix(variant).strip()


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
