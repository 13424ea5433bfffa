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
    ("They want to reopen the bridge, which has been shut since June.", "The bridge has been shut"),
    ("Ada Stone, 44, who testified on Monday, lives here.", "Ada Stone testified"),
    ("The mill, built in 1811, has burned.", "The mill was built"),
    ("The mill, which opened in May and has ten wheels, earned a prize.", "The mill opened and has ten wheels"),
    ("An inquiry published in March found fault with the port.", "An inquiry was published"),
    ("She served until May, when the council fell.", "She served"),
    ("Reports describe plans for a great new bridge that could open in June.",
     "Reports describe plans for a great new bridge"),
    # What the date leaned on goes, and what leans on a verb stays
    ("Ms. Stone took over in March.", "Ms. Stone took over"),
    ("The race was cancelled in 2019 and 2020.", "The race was cancelled"),
    ("They met in 2012, 2014 and 2016.", "They met"),
    ("The mayor resigned in early 2020, though few had asked for it.", "The mayor resigned"),
    ('"That day is today," she said.', "That day is today"),  # without its dates it would say nothing
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


LONG_SENTENCES = [
    # Up to the first comma after a whole clause
    ("The two ministers signed four agreements in Riga on Monday, one of them meant for the fishermen of the "
     "southern coast and the other for the farmers.", "The two ministers signed four agreements in Riga"),
    # A “that” keeps its verb: never “… and assured him that Ada”
    ("Joan Hall telephoned the president of the northern league on Monday and assured him that Ada and her sisters "
     "would answer every letter.", "Joan Hall telephoned the president of the northern league"),
    # “The day after” is one thing
    ("The old steamer was raised from the bottom of the harbour on Monday the day after the storm in which it and "
     "nine barges had gone down.", "The old steamer was raised from the bottom of the harbour"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), LONG_SENTENCES)
def test_a_long_sentence_stops_where_an_editor_would(text: str, headline: str) -> None:
    assert extract(text, published=PUBLISHED)[0].headline == headline


def test_somebody_named_in_passing_makes_a_pronoun_unsafe() -> None:
    text = (
        "Ms. Stone met reporters. Her rival, Tom Reed, was silent. He resigned on Tuesday. She won on Monday."
    )
    tuesday, monday = extract(text, published=PUBLISHED)
    assert tuesday.headline == "He resigned"
    assert monday.headline == "She won"


def test_who_speaks_of_himself_and_who_of_another() -> None:
    text = 'Ada Stone met reporters on Monday. "He will be free by 2027," she said.'
    proposal = extract(text, published=PUBLISHED)[-1]
    assert proposal.headline == "He will be free"


OCCURRENCES = [
    ("The bridge fell on Monday.", Occurrence.HAPPENED, ""),
    ("The bridge will open on Friday.", Occurrence.PLANNED, ""),
    ("Parliament is due to vote on Friday.", Occurrence.PLANNED, ""),
    ("Rates could rise in August.", Occurrence.FORECAST, ""),
    ("Friday's vote was cancelled.", Occurrence.CANCELLED, ""),
    ("Mayor Ada Stone said on Monday that the bridge was safe.", Occurrence.CLAIMED, "Mayor Ada Stone"),
    ("The vote will be held on Friday, the mayor said.", Occurrence.PLANNED, "the mayor"),
    ("According to police, the bridge fell on Monday.", Occurrence.CLAIMED, "police"),
    ("His lawyer, Ada Stone, said on Monday that he was ill.", Occurrence.CLAIMED, "Ada Stone"),
    ("Ada Stone, who took over in May, said prices had doubled in April.", Occurrence.CLAIMED, "Ada Stone"),
    ("Officials said that, by Monday, 600 homes had burned.", Occurrence.CLAIMED, "Officials"),
    ("Army reports describe a plan that could begin in August.", Occurrence.FORECAST, ""),
    ("PORT LOWELL, June 15 (Wire) — The mayor will speak this evening.", Occurrence.PLANNED, ""),
    ("The work, begun in 2019, is still going on and continues this month.", Occurrence.ONGOING, ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "occurrence", "attribution"), OCCURRENCES)
def test_occurrence_and_attribution(text: str, occurrence: Occurrence, attribution: str) -> None:
    last = extract(text, published=PUBLISHED)[-1]
    assert (last.occurrence, last.attribution) == (occurrence, attribution)
