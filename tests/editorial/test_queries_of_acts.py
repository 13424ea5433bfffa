"""Bringing an event before readers asks the database as often for ten sources as for one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import cast, make
from timeline.editorial.drafting import NewCitation, draft_event
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.models import Event

pytestmark = pytest.mark.django_db


def drafted(citations: int) -> Event:
    talks = make.timeline(f"Talks told by {citations}")
    sources = [make.source(f"Minutes {number} of {citations}") for number in range(citations)]
    return draft_event(
        make.record(on=talks),
        by=cast.edith(),
        citations=[NewCitation(one, locator="page 2") for one in sources],
    )


def queries_of_each_act(event: Event) -> list[int]:
    """Those that look something up: what is written for each source is written for each."""
    edith, paula, counted = cast.edith(), cast.paula(), []
    for act, by in ((submit, edith), (approve, paula), (publish, paula)):
        with CaptureQueriesContext(connection) as asked:
            event = act(event, by=by, expected_version=event.version)
        counted.append(sum(query["sql"].startswith("SELECT") for query in asked.captured_queries))
    return counted


def test_more_sources_ask_no_more() -> None:
    queries_of_each_act(drafted(1))
    assert queries_of_each_act(drafted(10)) == queries_of_each_act(drafted(1))
