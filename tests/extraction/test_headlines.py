"""What an event is called, who says so and whether it has happened: from its sentence."""

import pytest

from timeline.extraction import extract
from timeline.records import Occurrence

PUBLISHED = "2021-06-16"

HEADLINES = [
    # The date and what led to it go; the clause stays
    ("The bridge reopened on Monday after repairs.", "The bridge reopened after repairs"),
    ("On 3 March 2014, the council signed a contract.", "The council signed a contract"),
    ("GENEVA, June 15 (Wire) — The parties signed a truce.", "The parties signed a truce"),
    ("However, the firm closed in March.", "The firm closed"),
    ("Friday's vote split the party.", "The vote split the party"),
    ("Today is a sad day.", "Today is a sad day"),
    # The speaker goes, unless he speaks of himself
    ("Mayor Ada Stone said on Monday that the bridge was safe.", "The bridge was safe"),
    ('"The bridge is safe," said Ada Stone, the mayor, on Monday.', "The bridge is safe"),
    ('"We were wrong," Ms. Stone said on Monday.', "Ms. Stone: we were wrong"),
    ("According to police, the bridge fell on Monday.", "The bridge fell"),
    ("Mr. Hall warned Ms. Stone on Monday that it would fall.", "Mr. Hall warned Ms. Stone that it would fall"),
    # One clause of several
    ("It rained for days, but on Monday the sun returned.", "The sun returned"),
    ("Ms. Stone, who was elected in May, promised repairs.", "Ms. Stone was elected"),
    ("Vandals wrecked the toll house after Norway's 2008 purchase of the bridge.", "Norway's purchase of the bridge"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_headline(text: str, headline: str) -> None:
    assert headline in [proposal.headline for proposal in extract(text, published=PUBLISHED)]


def test_a_pronoun_is_given_its_name_where_that_is_safe() -> None:
    text = "Mr. Hall met Ms. Stone on Monday. He resigned on Tuesday."
    assert extract(text, published=PUBLISHED)[1].headline == "Mr. Hall resigned"


def test_a_pronoun_is_left_where_it_is_not() -> None:
    text = "Ms. Stone met reporters on Monday. He resigned on Tuesday."
    assert extract(text, published=PUBLISHED)[1].headline == "He resigned"


def test_a_long_clause_stops_at_a_joint_and_never_in_a_word() -> None:
    text = (
        "The harbour commission approved the long awaited expansion of the northern container terminal on Monday, "
        "although residents of three villages had objected to it."
    )
    headline = extract(text, published=PUBLISHED)[0].headline
    assert (
        headline
        == "Harbour commission approved the long awaited expansion of the northern container terminal"
    )


OCCURRENCES = [
    ("The bridge fell on Monday.", Occurrence.HAPPENED, ""),
    ("The bridge will open on Friday.", Occurrence.PLANNED, ""),
    ("Parliament is due to vote on Friday.", Occurrence.PLANNED, ""),
    ("Rates could rise in August.", Occurrence.FORECAST, ""),
    ("Friday's vote was cancelled.", Occurrence.CANCELLED, ""),
    ("Mayor Ada Stone said on Monday that the bridge was safe.", Occurrence.CLAIMED, "Mayor Ada Stone"),
    ("The vote will be held on Friday, the mayor said.", Occurrence.PLANNED, "the mayor"),
    ("According to police, the bridge fell on Monday.", Occurrence.CLAIMED, "police"),
    ("The work, begun in 2019, is still going on and continues this month.", Occurrence.ONGOING, ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "occurrence", "attribution"), OCCURRENCES)
def test_occurrence_and_attribution(text: str, occurrence: Occurrence, attribution: str) -> None:
    last = extract(text, published=PUBLISHED)[-1]
    assert (last.occurrence, last.attribution) == (occurrence, attribution)
