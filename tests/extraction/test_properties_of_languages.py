"""What holds for any text in every language that has a table: spans, order, sameness, and time that grows evenly."""

import time
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extraction.test_properties import PUBLISHED, assert_sound
from timeline.extraction import extract
from timeline.extraction.grammar import grammar_for
from timeline.extraction.vocabulary import languages

SIGNS = (
    ". ",
    ", ",
    "«",
    "»",
    "„",
    "“",
    "”",
    "\n",
    "(",
    ")",
    "– ",
    "-",
    "'",
    "؟",
    "،",
    "9",
    "31.",
    "2014",
    "1990",
    "3-",
    "XIX",
)


@lru_cache(maxsize=16)
def pieces(language: str) -> tuple[str, ...]:
    """Some words of each list of the language, and signs between them."""
    grammar = grammar_for(language)
    assert grammar is not None
    vocabulary, words = grammar.vocabulary, grammar.words
    lists = (
        *(vocabulary.months, vocabulary.weekdays, vocabulary.units, vocabulary.numbers, vocabulary.ordinals),
        *(vocabulary.relative_days, vocabulary.decades, vocabulary.eras, vocabulary.range_joiners),
        *(words.day_leads, words.month_leads, words.directions, words.directions_after, words.story_days),
        *(
            words.neighbours,
            words.later,
            words.later_openings,
            words.ago,
            words.holidays,
            words.parts,
            words.edges,
        ),
        *(
            words.saying_verbs,
            words.future_cues,
            words.past_verbs,
            words.year_words_after,
            words.year_words_before,
        ),
        *(words.periods, words.that, words.according_to, words.that_words, words.season_adverbs),
    )
    return (*SIGNS, *(word for each in lists for word in sorted(each)[:12]))


@pytest.mark.parametrize("language", languages())
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_any_prose_is_sound_and_the_same_twice(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(pieces(language)), max_size=25)))
    proposals = extract(text, published=PUBLISHED, language=language)
    assert_sound(text, proposals)
    assert extract(text, published=PUBLISHED, language=language) == proposals


@pytest.mark.parametrize("language", languages())
def test_time_grows_with_the_length_and_no_faster(language: str) -> None:
    unit = " ".join(pieces(language)[::7])
    short, long = (_seconds(f"{unit} " * times, language) for times in (4, 24))
    assert long < 6 * 4 * max(short, 0.01), (
        f"{short:.3f} s for a short text, {long:.3f} s for six times as much"
    )


def _seconds(text: str, language: str) -> float:
    extract("2014", published=PUBLISHED, language=language)
    began = time.process_time()
    extract(text, published=PUBLISHED, language=language)
    return time.process_time() - began
