"""The list of articles to go through, and the library: found by words, a page at a time."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import Capture
from timeline.rendering.keyset import ROWS

pytestmark = pytest.mark.django_db
MANY = "The ministers met on 3 March 2022."


def listed(user, query: str = "", *, path: str = "/desk/triage/") -> list[str]:
    page = client_of(user).get(path + query)
    assert page.status_code == 200
    return [getattr(row, "source", row).title for row in page.context["page"].rows]


@pytest.fixture
def articles():
    make.capture(title="First")
    make.capture(f"{MANY} Again.", title="Second about grain")
    make.capture("Nothing is dated here.", title="Without dates")
    decided = make.capture(f"{MANY} Decided.", title="Decided")
    decided.proposals.all().delete()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Second about grain", "First"]),
        ("?order=oldest", ["First", "Second about grain"]),
        ("?q=gra", ["Second about grain"]),
        ("?language=en", ["Second about grain", "First"]),
        ("?language=nonsense&order=no&from=zero", ["Second about grain", "First"]),
        ("?q=nothing+of+it", []),
        ("?q=%00&language=%00", ["Second about grain", "First"]),
    ],
)
def test_articles_with_open_proposals_are_listed(articles, query, found):
    assert listed(cast.egon(), query) == found


def test_articles_are_found_by_the_timeline_that_their_source_is_cited_on(articles):
    first, second = (
        Capture.objects.get(source__title="First"),
        Capture.objects.get(source__title__startswith="Second"),
    )
    make.draft("Told first", on=make.timeline("Talks"), quote=(first, "Talks had broken down in 2014."))
    make.draft("Told second", on=make.timeline("Grain"), quote=(second, MANY))
    assert listed(cast.egon(), "?timeline=talks") == ["First"]
    assert listed(cast.egon(), "?timeline=grain&q=gra") == ["Second about grain"]
    # One that is not there narrows nothing.
    assert listed(cast.egon(), "?timeline=talk") == ["Second about grain", "First"]
    page = client_of(cast.egon()).get("/desk/triage/?timeline=talks")
    assert '<option value="talks" selected>' in page.content.decode()


def test_a_contributor_is_not_told_where_others_cite_their_article():
    mine = make.capture(f"{MANY} Mine.", title="Mine", by=cast.carla())
    make.draft("Of a colleague", on=make.timeline("Talks"), quote=(mine, MANY))
    assert listed(cast.carla(), "?timeline=talks") == []
    assert listed(cast.carla()) == ["Mine"]


@pytest.mark.parametrize(("who", "number"), [(cast.egon, 2), (cast.carla, 0)])
def test_the_tab_says_how_many_wait_on_every_list(articles, who, number):
    client = client_of(who())
    for address in ("/desk/triage/", "/desk/events/"):
        assert f"Triage {number} " in text_of(client.get(address))


def test_each_says_how_many_are_left(articles):
    page = client_of(cast.egon()).get("/desk/triage/")
    left = page.context["page"].rows[1].left
    assert left > 1
    assert f"Go on with triage: {left} left" in text_of(page)
    assert "Articles: 2." in text_of(page)


def test_a_contributor_meets_their_own_alone(articles):
    make.capture(f"{MANY} Mine.", title="Mine", by=cast.carla())
    assert listed(cast.carla()) == ["Mine"]
    assert listed(cast.carla(), path="/desk/sources/") == ["Mine"]


@pytest.mark.parametrize("path", ["/desk/triage/", "/desk/sources/"])
def test_pages_hold_every_row_once(path, django_assert_max_num_queries):
    client = client_of(cast.edith())
    make.capture(f"{MANY} No. 0.", title="No. 0")
    with django_assert_max_num_queries(18) as one:
        client.get(path)
    for number in range(1, ROWS + 3):
        make.capture(f"{MANY} No. {number}.", title=f"No. {number}")
    with django_assert_max_num_queries(len(one.captured_queries)):
        first = client.get(path).context["page"]
    second = client.get(path, {"from": first.after}).context["page"]
    assert len({row.pk for row in [*first.rows, *second.rows]}) == ROWS + 3


@pytest.mark.parametrize(
    ("query", "found"), [("?q=gra", ["Second about grain"]), ("?q=%00&from=x", 4), ("?q=nothing+of+it", [])]
)
def test_the_library_is_found_by_words(articles, query, found):
    titles = listed(cast.egon(), query, path="/desk/sources/")
    assert titles == found or len(titles) == found
