"""Headlines, speakers and occurrences of English sentences as a desk would print them; published on 16 June 2021."""

import pytest

from timeline.extraction import extract
from timeline.records import Occurrence

PUBLISHED = "2021-06-16"

HEADLINES = [
    # Two clauses, each with its date: each headline is of its own
    ("The guard wrote to the ministry on Monday, and on Tuesday three villages asked for help.",
     ["The guard wrote to the ministry", "Three villages asked for help"]),
    ("He lost his shop in 1929, and in the early 1930s the family moved north.",
     ["He lost his shop", "The family moved north"]),
    ("Schools have been closed since Monday and will reopen on 24 June at the earliest.",
     ["Schools have been closed", "Schools will reopen"]),
    ("The patient fell ill on 3 June and was tested two days later.",
     ["The patient fell ill", "The patient was tested"]),
    ("The letters will stay here until Friday, and from Monday visitors may see copies.",
     ["The letters will stay here", "Visitors may see copies"]),
    # A series of participles leans on its subject
    ("A new wall was promised in 2001, built in 2005, and praised in a report dated 14 May 2007.",
     ["A new wall was promised", "A new wall was built", "A new wall was praised in a report"]),
    # What led to an edge goes with it
    ("By the end of 2019 its pumps had failed twice.", ["Its pumps had failed twice"]),
    ("Cases rose by 41% in the week to 9 June.", ["Cases rose by 41%"]),
    ("She did not come back until 2006.", ["She did not come back"]),
    ("They date it back to 1926.", ["They date it"]),
    # A contrast is no headline for its first half, and all there is of its second
    ("The trial opens on 7 July, not on 7 August.",
     ["The trial opens", "The trial opens on 7 July, not on 7 August"]),
    ("It was 1914, not 1913.", ["It was 1914, not 1913", "It was 1914, not 1913"]),
    ("A 2019 study of 2,000 families, published in May 2020, found that one dose is enough.",
     ["A study of 2,000 families, published in May 2020, found that one dose is enough",
      "A 2019 study of 2,000 families was published"]),
    ("The trial, due to begin in June, is set for a new hall and is expected to last until Christmas.",
     ["The trial, due to begin, is set for a new hall", "The trial is expected to last"]),
    ("His passport was returned in January 2020 but taken away again in March 2021.",
     ["His passport was returned", "His passport was taken away again"]),
    ("A drone spotted a jacket on 3 June; the next day, a glove was found.",
     ["A drone spotted a jacket", "A glove was found"]),
    # What else goes
    ("They won it for the first time since the 1998-99 season.", ["They won it for the first time"]),
    ("A man, 61, was arrested on 3 June and appeared in court on Monday.",
     ["A man, 61, was arrested", "A man, 61, appeared in court"]),
    ("An article on June 4 about the fire at Gull Point misstated the year in which the lighthouse was built.",
     ["Article about the fire at Gull Point misstated the year in which the lighthouse was built"]),
    ("In June, some 30 households reported a fever.", ["Some 30 households reported a fever"]),
    # Who told whom goes
    ("Detectives found the letters on Monday in a flat above a shop, Inspector Joan May told a news conference.",
     ["Detectives found the letters in a flat above a shop"]),
    ("The dam is safe and will be full by Friday, the minister told reporters.",
     ["The dam is safe and will be full"]),
    ("The case was met at noon on 6 May 2019 and again the next day.",
     ["The case was met at noon", "The case was met at noon on 6 May 2019"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headlines"), HEADLINES)
def test_headlines(text: str, headlines: list[str]) -> None:
    assert [proposal.headline for proposal in extract(text, published=PUBLISHED)] == headlines


UNSAFE = [
    # Two persons in one sentence, and no title that tells them apart
    "Judge Ellen Stone put the case off, when Paul Dacre, 52, will be sentenced. He was arrested on Monday.",
    "Ada Stone, 40, met Tom Reed. He resigned on Tuesday.",
    "Ada Stone, 40, ran the library. In 2017 a dealer offered it two letters. He left on Monday.",
    # A surname alone is somebody too
    "Paul Dacre, 52, was tried. Judge Ellen Stone spoke. Dacre met a go-between. He was paid on Monday.",
]


@pytest.mark.parametrize("text", UNSAFE)
def test_nobody_is_named_who_may_not_be_meant(text: str) -> None:
    headline = extract(text, published=PUBLISHED)[-1].headline
    assert headline.startswith("He ") or headline.startswith("Paul Dacre")


SAID = [
    ("The dam will be full by Friday, the minister told reporters.", Occurrence.PLANNED, "the minister"),
    ("Detectives found them on Monday, Inspector Joan May told a news conference.",
     Occurrence.CLAIMED, "Inspector Joan May"),
    ("The firm lost money in May, according to the auditors.", Occurrence.CLAIMED, "the auditors"),
    ("Ann Hall said the bank will fail by July.", Occurrence.PLANNED, "Ann Hall"),
    ("“It opens on Friday,” Ann Hall told the council.", Occurrence.PLANNED, "Ann Hall"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "occurrence", "attribution"), SAID)
def test_occurrence_and_attribution(text: str, occurrence: Occurrence, attribution: str) -> None:
    last = extract(text, published=PUBLISHED)[-1]
    assert (last.occurrence, last.attribution) == (occurrence, attribution)
