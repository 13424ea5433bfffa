"""Pages of events at the far ends of time, and windows that reach there: no date takes a page down."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests import cast, make, shared
from tests.rendering.test_any_date import ODD
from tests.web.public_pages import event_address, read, timeline_address
from timeline.models import Timeline

pytestmark = pytest.mark.django_db


def pages_of(timeline, queries) -> list[str]:
    addresses = (timeline_address(timeline), f"/embed/{timeline.slug}/")
    return [
        f"{address}?{query}{scale}"
        for address in addresses
        for query in queries
        for scale in ("", "&scale=even")
    ]


# What people will meet, and the words that must stand on each of its pages.
STRANGE = [
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"),
    ("{2008,2009}", "2008 and 2009"),
    ("156X-12-31", "31 December of a year in the 1560s"),
    ("2014-33", "First quarter of 2014"),
    ("Y-66000000~", "About 66 million years ago"),
    ("2022-01-09T14:30:00Z", "9 January 2022, 14:30 UTC"),
    ("2004-06-~11", "11 June 2004 (day approximate)"),
]


@pytest.mark.parametrize(("date", "words"), STRANGE)
def test_a_strange_date_is_worded_on_every_page(client, date, words):
    timeline = make.timeline()
    strange = make.published_event("It was so", on=timeline, date=date)
    make.published_event("Ministers meet", on=timeline, date="2022-03-06")
    for address in (timeline_address(timeline), f"/embed/{timeline.slug}/", event_address(strange)):
        assert words in read(client, address), address
    client.force_login(cast.edith())
    assert words.lower() in read(client, f"/desk/events/{strange.public_id}/").lower()


@pytest.mark.parametrize("date", ODD)
def test_an_event_of_any_date_has_its_pages(client, date):
    timeline = make.timeline()
    odd = make.published_event("It was so", on=timeline, date=date)
    for address in (*pages_of(timeline, [""]), event_address(odd), "/"):
        assert client.get(address).status_code == 200, address
    make.published_event("Ministers meet", on=timeline, date="2022-03-06")
    for address in pages_of(timeline, ["", "from=2014", "to=2014"]):
        assert client.get(address).status_code == 200, address


@pytest.fixture(scope="class")
def timeline(django_db_setup: None, django_db_blocker: Any) -> Iterator[Timeline]:
    with shared.scene(django_db_blocker):
        timeline = make.timeline()
        for number in (14, 22):
            make.published_event(f"Event {number}", on=timeline, date=f"20{number}")
        yield timeline


class TestWindows:
    @pytest.mark.parametrize("date", [*ODD, "Y290000000001", "Y-999999999999", "99999", "9" * 90])
    def test_any_window_gets_a_page_or_a_sentence(self, client, timeline, date):
        for address in pages_of(timeline, [f"from={date}", f"to={date}", f"from={date}&to={date}"]):
            assert client.get(address).status_code in (200, 400), address
