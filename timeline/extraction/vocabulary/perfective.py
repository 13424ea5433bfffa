"""Builds the forms of Slavic perfective verbs, whose present tense is the future, from stems and endings; no words."""

from collections.abc import Mapping


def perfective_forms(stems_by_endings: Mapping[str, str]) -> tuple[str, ...]:
    """Every stem with each of its endings; both are parted by spaces."""
    return tuple(
        stem + ending
        for endings, stems in stems_by_endings.items()
        for stem in stems.split()
        for ending in endings.split()
    )
