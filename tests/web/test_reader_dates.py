"""Pages of events at the far ends of time, and windows that reach there: no date takes a page down."""

import pytest

from tests import make
from tests.rendering.test_any_date import ODD
from tests.web.public_pages import event_address, timeline_address

pytestmark = pytest.mark.django_db


def pages_of(timeline, queries) -> list[str]:
    addresses = (timeline_address(timeline), f"/embed/{timeline.slug}/")
    return [
        f"{address}?{query}{scale}"
        for address in addresses
        for query in queries
        for scale in ("", "&scale=even")
    ]


@pytest.mark.parametrize("date", ODD)
def test_an_event_of_any_date_has_its_pages(client, date):
    timeline = make.timeline()
    odd = make.published_event("It was so", on=timeline, date=date)
    for address in (*pages_of(timeline, [""]), event_address(odd), "/"):
        assert client.get(address).status_code == 200, address
    make.published_event("Ministers meet", on=timeline, date="2022-03-06")
    for address in pages_of(timeline, ["", "from=2014", "to=2014"]):
        assert client.get(address).status_code == 200, address


@pytest.mark.parametrize("date", [*ODD, "Y290000000001", "Y-999999999999", "99999", "9" * 90])
def test_any_window_gets_a_page_or_a_sentence(client, date):
    timeline = make.timeline()
    for number in (14, 22):
        make.published_event(f"Event {number}", on=timeline, date=f"20{number}")
    for address in pages_of(timeline, [f"from={date}", f"to={date}", f"from={date}&to={date}"]):
        assert client.get(address).status_code in (200, 400), address
