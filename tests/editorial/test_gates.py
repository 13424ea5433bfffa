"""What counts as a source that readers can check an event against."""

import pytest

from tests import cast, make
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.gates import checkable_sources, missing_to_publish
from timeline.models import Source
from timeline.records import CitationRecord, EventRecord, SourceRecord, Stance

OPEN = SourceRecord("Minutes", publisher="Assembly")
HIDDEN = SourceRecord("A talk", is_restricted=True, public_reason="A person at the talks")


@pytest.mark.parametrize(
    ("citation", "number"),
    [
        (CitationRecord(OPEN, quote="They met."), 1),
        (CitationRecord(OPEN, locator="page 2"), 1),
        (CitationRecord(OPEN), 0),
        (CitationRecord(OPEN, quote="They met.", is_public=False), 0),
        (CitationRecord(OPEN, quote="They met.", stance=Stance.CONTEXT), 0),
        # Design.md, 4: public citations with a quote or locator. Of a restricted source readers see neither.
        (CitationRecord(HIDDEN, quote="They met."), 0),
        (CitationRecord(HIDDEN, locator="minute 3"), 0),
        (CitationRecord(HIDDEN, locator="minute 3", is_quote_released=True), 0),
        (CitationRecord(HIDDEN, quote="They met.", is_quote_released=True), 1),
    ],
)
def test_only_what_readers_can_look_up_counts(citation, number):
    assert checkable_sources(EventRecord("They meet", "2022", citations=(citation,))) == number


@pytest.mark.django_db
def test_the_checklist_says_why_a_restricted_source_does_not_count():
    event = make.draft(cited=False)
    source = make.source("A talk", is_restricted=True, public_reason="A person at the talks")
    event = cite(event, NewCitation(source, locator="minute 3"), by=cast.edith(), expected_version=1)
    assert missing_to_publish(event) == [
        "It needs 1 public source with a quote or a place to look; it has 0.",
        "1 citation of a restricted source does not count, for readers cannot check it. "
        "Release its words, or cite another source.",
    ]
    Source.objects.update(is_restricted=False)
    fresh = type(event).objects.with_record().get(pk=event.pk)
    assert missing_to_publish(fresh) == []
