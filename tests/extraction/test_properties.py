"""What holds for any text at all: spans, order, sameness, and time that grows with the length and no faster."""

import datetime
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extraction.articles import ARTICLES, Article
from timeline.dates import EdtfDate
from timeline.extraction import extract
from timeline.records import ProposalRecord

PUBLISHED = "2022-01-02"

_PIECES = st.sampled_from(
    [
        *(
            "on Friday",
            "Jan. 5",
            "May",
            "2014",
            "the next day",
            "two weeks later",
            "March 1-2",
            "January 9-10, 2022",
        ),
        *("31 ", "29 February", "9999 years ago", "in 1000", "BC", "AD 3", "0", "last ", "'s ", "the "),
        *(
            "“",
            "”",
            "said",
            ". ",
            ", ",
            "\n",
            "\n\n",
            "will ",
            "has been ",
            "– ",
            "Mr. ",
            "U.S. ",
            "e\u0301",
            "\u202f",
            "🗓",
            "«",
        ),
    ]
)


def assert_sound(text: str, proposals: list[ProposalRecord]) -> None:
    end = 0
    for proposal in proposals:
        assert text[proposal.start : proposal.end] == proposal.words
        assert text[proposal.sentence_start : proposal.sentence_end] == proposal.sentence
        assert proposal.sentence_start <= proposal.start < proposal.end <= proposal.sentence_end
        assert proposal.start >= end, "in order, none overlapping"
        end = proposal.end
        assert len(proposal.headline) <= 90
        assert 0 < proposal.confidence < 1
        assert proposal.explanation.startswith("“")
        for edtf in (proposal.edtf, *(rival.edtf for rival in proposal.rivals)):
            assert edtf is None or EdtfDate.parse(edtf).text == edtf, "canonical EDTF"


@given(st.lists(_PIECES, max_size=30).map(" ".join))
@settings(max_examples=120, deadline=None)
def test_any_prose_is_sound_and_the_same_twice(text: str) -> None:
    proposals = extract(text, published=PUBLISHED)
    assert_sound(text, proposals)
    assert extract(text, published=PUBLISHED) == proposals


@given(st.text(max_size=400), st.dates())
@settings(max_examples=60, deadline=None)
def test_any_characters_on_any_day_are_sound(text: str, published: datetime.date) -> None:
    assert_sound(text, extract(text, published=published))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_articles_are_sound(article: Article) -> None:
    assert_sound(article.text, extract(article.text, published=article.published))


@pytest.mark.parametrize(
    "unit",
    ["7", "jan ", "2014 ", ". ", "“", "Aa ", "on Friday ", "the week of ", "said that ", "\n", "5 May, "],
)
def test_time_grows_with_the_length_and_no_faster(unit: str) -> None:
    short, long = (_seconds(unit * (size // len(unit))) for size in (3_000, 18_000))
    assert long < 6 * 4 * max(short, 0.004), f"{short:.3f} s for 3,000 characters, {long:.3f} s for 18,000"


def test_a_megabyte_of_digits_holds_no_date() -> None:
    assert extract("20" * 500_000, published=PUBLISHED) == []


def test_empty_text_and_text_without_dates() -> None:
    assert extract("", published=PUBLISHED) == []
    assert extract("Nothing happened.", published=PUBLISHED) == []


def _seconds(text: str) -> float:
    began = time.process_time()
    extract(text, published=PUBLISHED)
    return time.process_time() - began
