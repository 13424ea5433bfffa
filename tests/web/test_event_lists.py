"""The list of events: what the address says is what is shown, a page at a time, with the queues and their counts."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import timezone
from django.utils.http import urlencode

from tests import cast, make, shared
from tests.web.pages import client_of, text_of
from timeline.editorial.assigning import assign
from timeline.editorial.drafting import NewCitation, cite
from timeline.editorial.naming import create_topic
from timeline.models import Event, Image
from timeline.rendering.keyset import ROWS
from timeline.web.forms.event_orders import CHOOSABLE_ORDERS

pytestmark = pytest.mark.django_db


def listed(user, query: str = "") -> list[str]:
    page = client_of(user).get(f"/desk/events/{query}")
    assert page.status_code == 200
    return [event.headline for event in page.context["page"].rows]


@pytest.fixture(scope="class")
def newsroom(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, int]]:
    with shared.scene(django_db_blocker):
        yield built()


def built() -> dict[str, int]:
    talks = make.timeline("Talks")
    create_topic("Grain", by=cast.edith())
    one = make.draft("One", on=talks, date="2014-03", topics=("grain",))
    make.in_review("Two", on=talks, lane="military", date="2015-06-01~")
    make.published_event("Three", on=make.timeline("Other"), date="2016")
    make.draft("Four about negotiations", on=talks, by=cast.carla(), date="", cited=False)
    second = make.source("Leaked cable")
    one = cite(one, NewCitation(second, locator="page 1"), by=cast.edith(), expected_version=one.version)
    assign(one, cast.egon(), by=cast.edith(), expected_version=one.version)
    return {"cable": second.pk, "carla": cast.carla().pk, "egon": cast.egon().pk}


class TestOneNewsroom:
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", {"One", "Two", "Three", "Four about negotiations"}),
            ("?stage=in_review", {"Two"}),
            ("?standing=live", {"Three"}),
            ("?q=tw", {"Two"}),
            ("?q=negot+fo", {"Four about negotiations"}),
            ("?timeline=talks", {"One", "Two", "Four about negotiations"}),
            ("?timeline=talks/military", {"Two"}),
            ("?topic=grain", {"One"}),
            ("?source=leaked", {"One"}),
            ("?source={cable}", {"One"}),
            ("?source=minutes", {"One", "Two", "Three"}),
            ("?person={carla}", {"Four about negotiations"}),
            ("?assigned={egon}", {"One"}),
            ("?assigned=nobody", {"Two", "Three", "Four about negotiations"}),
            ("?date=18+March+2014", {"One"}),
            ("?date=2014+to+2015", {"One", "Two"}),
            ("?only=single", {"Two", "Three"}),
            ("?only=uncertain", {"Two"}),
            ("?only=undated", {"Four about negotiations"}),
            ("?only=single&only=uncertain", {"Two"}),
            ("?queue=live", {"Three"}),
            ("?timeline=talks&stage=draft&date=2014", {"One"}),
            # What cannot be understood narrows nothing.
            (
                "?timeline=elsewhere&stage=nonsense&from=zero&order=no",
                {"One", "Two", "Three", "Four about negotiations"},
            ),
            ("?q=%00&stage=%00&timeline=%00&person=%00", {"One", "Two", "Three", "Four about negotiations"}),
            ("?date=sometime+soonish", {"One", "Two", "Three", "Four about negotiations"}),
            ("?source=99999999999999999999999", set()),
            ("?q=nothing+like+it", set()),
            ("?from=n~5~9999999999999999999999999&order=date", {"One", "Two", "Three"}),
            ("?from=n~5~%00&order=headline", {"One", "Two", "Three", "Four about negotiations"}),
        ],
    )
    def test_the_list_is_what_the_address_says(self, newsroom, query, found):
        assert set(listed(cast.paula(), query.format(**newsroom))) == found

    @pytest.mark.parametrize(
        ("order", "found"),
        [
            ("headline", ["Four about negotiations", "One", "Three", "Two"]),
            ("date", ["One", "Two", "Three"]),
            ("latest", ["Three", "Two", "One"]),
            ("changed", ["One", "Four about negotiations", "Three", "Two"]),
            ("waiting", ["Two", "Three", "Four about negotiations", "One"]),
        ],
    )
    def test_it_is_sorted_as_asked(self, newsroom, order, found):
        assert listed(cast.paula(), f"?order={order}") == found

    def test_a_sort_by_date_says_that_it_leaves_out_what_has_none(self, newsroom):
        assert "Those without a date are left out" in text_of(
            client_of(cast.paula()).get("/desk/events/?order=date")
        )

    def test_a_typed_date_is_said_back_and_a_doubtful_one_is_asked_about(self, newsroom):
        client = client_of(cast.paula())
        assert "in: March 2014" in text_of(client.get("/desk/events/?date=mar+2014"))
        page = client.get("/desk/events/?date=01/02/2014")
        assert "Until then the date is left out" in text_of(page)
        assert len(page.context["page"].rows) == 4
        assert "date_choice=2014-02-01" in page.content.decode()
        chosen = client.get("/desk/events/?date=03/01/2014&date_choice=2014-03-01")
        assert [event.headline for event in chosen.context["page"].rows] == ["One"]

    def test_nothing_found_tells_how_to_widen(self, newsroom):
        page = client_of(cast.paula()).get("/desk/events/?timeline=talks&standing=live")
        assert "Take one of these away: Live · Talks" in text_of(page)
        assert 'href="/desk/events/?standing=live"' in page.content.decode()

    def test_images_that_nobody_has_described_are_found(self, newsroom):
        image = Image.objects.create(
            name="a" * 20, kind="png", width=9, height=9, added_by=cast.edith(), added_at=timezone.now()
        )
        Event.objects.filter(headline__in=["One", "Two"]).update(image=image)
        Event.objects.filter(headline="Two").update(image_alt="A table with two flags.")
        assert listed(cast.paula(), "?only=noalt") == ["One"]


@pytest.fixture(scope="class")
def many_alike(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with shared.scene(django_db_blocker):
        talks = make.timeline()
        for number in range(ROWS + 7):
            make.draft("The same headline", on=talks, date="2014", cited=False, summary=str(number))
        yield


@pytest.mark.usefixtures("many_alike")
class TestManyAlike:
    @pytest.mark.parametrize("order", [name for name, _label in CHOOSABLE_ORDERS])
    def test_pages_hold_every_event_once_forwards_and_back(self, order):
        client = client_of(cast.edith())
        first = client.get(f"/desk/events/?order={order}").context["page"]
        from_there = {"order": order, "from": first.after}
        second = client.get("/desk/events/?" + urlencode(from_there)).context["page"]
        from_there["from"] = second.before
        back = client.get("/desk/events/?" + urlencode(from_there)).context["page"]
        assert len({event.pk for event in [*first.rows, *second.rows]}) == ROWS + 7
        assert (second.after, [event.pk for event in back.rows]) == ("", [event.pk for event in first.rows])


QUEUES = [
    (cast.edith, "mine", ["Theirs and given to me", "Mine"]),
    (cast.egon, "review", ["Waits"]),
    (cast.paula, "publish", ["Ready"]),
    (cast.egon, "publish", None),
    (cast.carla, "review", None),
]


@pytest.mark.parametrize(("who", "queue", "found"), QUEUES)
def test_each_queue_is_a_filter_with_its_count(who, queue, found):
    make.draft("Mine")
    make.in_review("Waits", by=cast.carla())
    make.approved("Ready", by=cast.carla())
    given = make.draft("Theirs and given to me", by=cast.egon())
    assign(given, cast.edith(), by=cast.egon(), expected_version=given.version)
    page = client_of(who()).get(f"/desk/events/?queue={queue}")
    tabs = {tab["name"]: tab["count"] for tab in page.context["queues"]}
    if found is None:
        assert queue not in tabs
    else:
        assert sorted(event.headline for event in page.context["page"].rows) == sorted(found)
        assert tabs[queue] == str(len(found))


def test_a_contributor_finds_nothing_of_others():
    make.draft("Secret of Edith", topics=())
    assert listed(cast.carla(), "?q=secret") == []
    assert listed(cast.carla(), "?source=minutes") == []


def test_more_events_are_not_more_queries(django_assert_max_num_queries):
    client = client_of(cast.paula())
    make.in_review("One")
    address = "/desk/events/?q=one&timeline=talks&date=2022&only=single&source=minutes"
    with django_assert_max_num_queries(22) as one:
        client.get(address)
    for number in range(19):
        make.in_review(f"One {number}")
    with django_assert_max_num_queries(len(one.captured_queries)):
        assert len(client.get(address).context["page"].rows) == 20
