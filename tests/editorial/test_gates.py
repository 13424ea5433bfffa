"""What counts as a source that readers can check an event against."""

import pytest

from timeline.editorial.gates import checkable_sources
from timeline.records import CitationRecord, EventRecord, SourceRecord, Stance

OPEN = SourceRecord("Minutes", publisher="Assembly")


@pytest.mark.parametrize(
    ("citation", "number"),
    [
        (CitationRecord(OPEN, quote="They met."), 1),
        (CitationRecord(OPEN, locator="page 2"), 1),
        (CitationRecord(OPEN), 0),
        (CitationRecord(OPEN, quote="They met.", is_public=False), 0),
        (CitationRecord(OPEN, quote="They met.", stance=Stance.CONTEXT), 0),
    ],
)
def test_only_what_readers_can_look_up_counts(citation, number):
    assert checkable_sources(EventRecord("They meet", "2022", citations=(citation,))) == number
