"""Whatever is typed into a search or hangs on an address as a filter: an answer, and never a fault."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests import cast, make, shared
from tests.security import world
from tests.security.hostile import INERT, REFUSED

pytestmark = pytest.mark.django_db

NAMES = (
    *(
        "q",
        "stage",
        "standing",
        "timeline",
        "lane",
        "topic",
        "source",
        "person",
        "from",
        "until",
        "to",
        "after",
    ),
    *(
        "before",
        "page",
        "date",
        "order",
        "sort",
        "kind",
        "act",
        "who",
        "proposal",
        "history",
        "name",
        "language",
    ),
)
# What means something to SQL, to LIKE, to FTS5 and to PostgreSQL's own search.
SYNTAX = some.sampled_from(
    [
        *"\"'*:^()-+%_\\&|!<>{}[]~@#?;,",
        "AND",
        "OR",
        "NOT",
        "NEAR(a b, 2)",
        "a*",
        '"',
        "''",
        ":*",
        "NEAR/",
        "headline:",
    ]
)
TYPED = some.one_of(
    some.text(max_size=60),
    some.lists(some.one_of(SYNTAX, some.text(max_size=6)), max_size=8).map(" ".join),
    some.integers().map(str),
    some.sampled_from([*INERT.values(), *REFUSED.values()]),
)
ADDRESSES = (
    *(
        "/desk/events/",
        "/desk/sources/",
        "/desk/topics/",
        "/desk/audit/",
        "/desk/people/",
        "/desk/date-reading/",
    ),
    *("/timelines/talks/", "/timelines/talks/corrections/", "/embed/talks/", "/desk/timelines/talks/add/"),
)


@pytest.fixture(scope="module")
def olga(django_db_setup: None, django_db_blocker: Any) -> Iterator[Client]:
    with shared.scene(django_db_blocker):
        make.published_event(on=make.timeline())
        client = Client()
        client.force_login(cast.olga())
        yield client


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(asked=some.dictionaries(some.sampled_from(NAMES), TYPED, max_size=4))
def test_s30_no_search_and_no_filter_is_a_fault(olga, asked) -> None:
    for address in ADDRESSES:
        with world.undone(olga):
            assert olga.get(address, asked).status_code in {200, 302, 400, 404}, address


@pytest.mark.parametrize(
    "query", ["q=%ED%A0%80", "q=%00", "q=%FF%FE", "q=%u0041", "=&&==", "q[]=1", "page=٣", "q=%"]
)
@pytest.mark.parametrize("address", ADDRESSES)
def test_s30_nor_is_a_query_that_is_none(olga, address, query) -> None:
    """Half a surrogate pair, bytes that are no UTF-8, names without values."""
    assert olga.get(f"{address}?{query}").status_code in {200, 302, 400, 404}
