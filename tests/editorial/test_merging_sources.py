"""A merge tells sources apart by which they are, and not by what they are called."""

import pytest

from tests import cast, make
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.merging import confirm_merge, propose_merge

pytestmark = pytest.mark.django_db


def test_two_sources_of_one_name_stay_two():
    talks, events = make.timeline(), []
    for number in range(2):
        event = make.draft(f"Telling {number}", on=talks, cited=False)
        witness = NewCitation(make.source("A witness"), locator="1")
        events.append(cite(event, witness, by=cast.edith(), expected_version=event.version))
    kept, lost = events
    merge = propose_merge(kept, lost, by=cast.edith(), kept_version=2, lost_version=2)
    confirm_merge(merge, by=cast.paula())
    assert kept.citations.count() == 2
