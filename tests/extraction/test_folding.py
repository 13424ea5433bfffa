"""Which statements of one article are one happening told again."""

import time

import pytest

from timeline.extraction import extract
from timeline.extraction.folding import folds
from timeline.records import Occurrence, ProposalRecord


def told(headline: str, edtf: str | None, *, confidence: float = 0.9, occurrence=Occurrence.HAPPENED):
    return ProposalRecord(
        0, 1, "x", 0, 1, "x", edtf, headline, occurrence, "", confidence, "", "rule", "2"
    )  # fmt: skip


MEET, MEETING = "Blinken meets Lavrov in Geneva", "Blinken and Lavrov hold talks in Geneva"
# what is told, with its date, and which is folded into which
CASES = [
    ([(MEET, "2022-01-21"), (MEETING, "2022-01-21")], {1: 0}),
    ([(MEET, "2022-01-21"), (MEETING, "2022-01-22")], {}),
    ([(MEET, "2022-01"), (MEETING, "2022-01-21")], {0: 1}),  # the exacter date leads
    ([(MEET, "2022-01"), (MEETING, "2022-01-21"), (MEETING, "2022-01-05")], {0: 1}),
    ([(MEET, "2022-01-21"), ("Blinken meets Baerbock in Berlin", "2022-01-21")], {}),
    ([(MEET, None), (MEET, None)], {}),
    (
        [(MEET, "2022-01-21"), (MEET, "2021-05-19"), (MEETING, "2022-01-21"), (MEET, "2022-01-21")],
        {2: 0, 3: 0},
    ),
]


@pytest.mark.parametrize(("statements", "expected"), CASES)
def test_the_same_happening_is_folded(statements, expected) -> None:
    assert folds([told(*statement) for statement in statements]) == expected


def test_of_two_as_exact_the_surer_reading_leads() -> None:
    assert folds([told(MEET, "2022-01-21", confidence=0.5), told(MEETING, "2022-01-21")]) == {0: 1}


def test_what_is_planned_is_not_what_was_called_off() -> None:
    planned = told(MEET, "2022-01-21", occurrence=Occurrence.PLANNED)
    assert folds([planned, told(MEETING, "2022-01-21", occurrence=Occurrence.CANCELLED)]) == {}


def test_an_article_that_tells_it_twice() -> None:
    text = (
        "The envoys of Norland and Sudland met in Vienna on Sunday. It was a long day, and nobody spoke to the press. "
        "Two days later the delegates went home. On Sunday the envoys of Norland and Sudland met for talks in Vienna."
    )
    found = extract(text, published="2022-03-08")
    assert len(folds(found)) == 1


@pytest.mark.parametrize(
    "headline",
    [MEET, "Round {} of talks opens in Geneva", "Envoy N{}a flies home"],
    ids=lambda text: text[:5],
)
def test_time_grows_with_the_number_and_not_with_its_square(headline: str) -> None:
    def seconds(number: int) -> float:
        found = [told(headline.format(place), "2022") for place in range(number)]
        began = time.process_time()
        folds(found)
        return time.process_time() - began

    seconds(200)
    assert seconds(2_000) < 30 * max(seconds(200), 0.002)
