"""The article that the project was created from, read on the spot: it is not ours to keep, so it is not kept here."""

from pathlib import Path

import pytest

from timeline.extraction import extract
from timeline.records import Occurrence, ProposalRecord

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"

DATED = [
    ("on Sunday", "2022-01-02"),
    ("last month", "2021-12"),
    ("Sunday", "2022-01-02"),
    ("January 9-10", "2022-01-09/2022-01-10"),
    ("on Thursday", "2021-12-30"),
    ("the following day", "2021-12-31"),
    ("on Friday", "2021-12-31"),
    ("this week", "2021-12-27/2022-01-02"),
    ("early 2022", "2022-01~/2022-04~"),
    ("on Friday", "2021-12-31"),
    ("in 2014", "2014"),
    ("2008", "2008"),
    ("on Sunday", "2022-01-02"),
]


@pytest.fixture(scope="module")
def text() -> str:
    articles = sorted(SEEDS.glob("*.txt")) if SEEDS.is_dir() else []
    if not articles:
        pytest.skip(f"the seed article is not at {SEEDS.parent.name}/{SEEDS.name} beside the project")
    return articles[0].read_text(encoding="utf-8")


def read(text: str, published: str = "2022-01-02") -> dict[str, ProposalRecord]:
    """The dated proposals by their words; of several with the same words, the last."""
    return {proposal.words: proposal for proposal in extract(text, published=published) if proposal.edtf}


@pytest.mark.parametrize("published", ["2022-01-02", "2022-01-03"])
def test_every_dated_statement_and_nothing_else(text: str, published: str) -> None:
    found = extract(text, published=published)
    assert [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf] == DATED


def test_what_has_no_date_is_clearly_unsure(text: str) -> None:
    for proposal in extract(text, published="2022-01-02"):
        assert (proposal.confidence < 0.3) == (proposal.edtf is None)


def test_what_is_planned_and_what_is_forecast(text: str) -> None:
    found = read(text)
    assert found["January 9-10"].occurrence == Occurrence.PLANNED
    assert found["early 2022"].occurrence == Occurrence.FORECAST
    assert found["in 2014"].occurrence == Occurrence.HAPPENED
    assert found["on Thursday"].occurrence == Occurrence.HAPPENED


def test_the_following_day_counts_from_the_story(text: str) -> None:
    assert "Thu 30 December 2021" in read(text)["the following day"].explanation


def test_a_weekday_explains_itself_and_names_its_rival(text: str) -> None:
    friday = read(text)["on Friday"]
    assert friday.explanation == (
        "“on Friday” → Fri 31 December 2021: the last Friday before publication on Sun 2 January 2022."
    )
    assert [rival.edtf for rival in friday.rivals] == ["2022-01-07"]


def test_who_says_so(text: str) -> None:
    assert read(text)["on Sunday"].attribution == "Rep. Adam Schiff"
    assert read(text)["on Friday"].attribution == "Mr. Biden"
