"""Making a timeline, opening it, and saying who may show it."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import AuditEntry, Timeline
from timeline.web import desk_urls

pytestmark = pytest.mark.django_db
NEW = "/desk/timelines/new/"
TALKS = {
    "title": "Talks",
    "standfirst": "How they began.",
    "language": "en",
    "minimum_sources": "1",
    "lane_1": "Diplomacy",
    "lane_2": "Army",
}


def test_a_timeline_is_made_with_its_lanes_and_is_not_public():
    answer = client_of(cast.edith()).post(NEW, TALKS | {"colour_2": "lane-5"}, follow=True)
    assert answer.redirect_chain == [("/desk/timelines/talks/", 302)]
    timeline = Timeline.objects.get()
    assert not timeline.is_public
    assert [(lane.name, lane.colour) for lane in timeline.lanes.all()] == [
        ("Diplomacy", "lane-1"),
        ("Army", "lane-5"),
    ]


def test_the_same_form_sent_twice_is_one_timeline():
    client = client_of(cast.edith())
    for _ in range(2):
        assert client.post(NEW, TALKS)["Location"] == "/desk/timelines/talks/"
    assert Timeline.objects.count() == 1


def test_no_timeline_has_the_address_of_a_form():
    """Each fixed word that stands where a slug could: /desk/timelines/new/."""
    words = {
        path.pattern._route.split("/")[1]
        for path in desk_urls.urlpatterns
        if path.pattern._route.startswith("timelines/")
    }
    words = {word for word in words if word and not word.startswith("<")}
    client = client_of(cast.edith())
    for word in sorted(words):
        answer = client.post(NEW, TALKS | {"title": word.capitalize()}, follow=True)
        assert answer.resolver_match.url_name == "timeline"
        assert f"<h1>{word.capitalize()}</h1>" in answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": ""}, "Give the timeline a title."),
        ({"title": "a\0b"}, "invisible control character"),
        ({"lane_1": "", "lane_2": ""}, "Name at least one lane"),
        ({"lane_2": "diplomacy"}, "Two lanes have the same name."),
        ({"colour_1": "red; }"}, "Choose one of these colours."),
        ({"language": "tlh"}, "Choose one of these languages."),
        ({"minimum_sources": "10"}, "Choose from one to nine sources."),
        ({"minimum_sources": "many"}, "Choose from one to nine sources."),
        ({"title": "x" * 1_000_000}, "200"),
    ],
)
def test_what_does_not_hold_is_refused_with_a_sentence_and_stays_typed(typed, sentence):
    answer = client_of(cast.edith()).post(NEW, TALKS | typed)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert "How they began." in answer.content.decode()
    assert not Timeline.objects.exists()


def test_a_contributor_makes_none():
    for answer in (client_of(cast.carla()).get(NEW), client_of(cast.carla()).post(NEW, TALKS)):
        assert answer.status_code == 403
        assert "takes an editor" in text_of(answer)
    assert NEW not in client_of(cast.carla()).get("/desk/timelines/").content.decode()
    assert not Timeline.objects.exists()


def test_its_page_shows_events_by_how_far_they_have_come():
    talks = make.timeline()
    make.draft("One", on=talks)
    make.published_event("Two", on=talks)
    page = client_of(cast.edith()).get("/desk/timelines/talks/")
    assert [
        (group.title, [entry.event.headline for entry in group.entries])
        for group in page.context["desk"].groups
    ] == [
        ("Drafts", ["One"]),
        ("Live", ["Two"]),
    ]


def test_a_contributor_sees_no_draft_of_others_on_it():
    talks = make.timeline()
    make.draft("Secret of Edith", on=talks)
    make.draft("Mine", on=talks, by=cast.carla())
    page = text_of(client_of(cast.carla()).get("/desk/timelines/talks/"))
    assert "Mine" in page and "Secret of Edith" not in page


def test_a_publisher_opens_it_to_the_public_once():
    make.timeline(public=False)
    client = client_of(cast.paula())
    for _ in range(2):
        assert client.post("/desk/timelines/talks/open/")["Location"] == "/desk/timelines/talks/"
    assert Timeline.objects.get().is_public
    assert AuditEntry.objects.filter(act="open to public").count() == 1


def test_it_is_not_opened_by_an_editor_a_link_or_a_stranger(client):
    make.timeline(public=False)
    assert client_of(cast.edith()).post("/desk/timelines/talks/open/").status_code == 403
    assert client_of(cast.paula()).get("/desk/timelines/talks/open/").status_code == 405
    assert client.post("/desk/timelines/talks/open/").status_code == 302
    assert client_of(cast.paula()).post("/desk/timelines/elsewhere/open/").status_code == 404
    assert not Timeline.objects.get().is_public


RULE = "/desk/timelines/talks/rule/"


def test_a_new_timeline_has_the_rule_that_was_chosen():
    page = client_of(cast.edith()).post(NEW, TALKS | {"minimum_sources": "2"}, follow=True)
    assert Timeline.objects.get().minimum_sources == 2
    assert "an event needs two public sources" in text_of(page)


def test_an_editor_changes_the_rule_and_a_second_click_does_no_more():
    make.timeline()
    client = client_of(cast.edith())
    for _ in range(2):
        answer = client.post(RULE, {"minimum_sources": "3", "seen": "1"}, follow=True)
        assert "an event needs three public sources" in text_of(answer)
    assert AuditEntry.objects.filter(act="set minimum sources").count() == 1


@pytest.mark.parametrize("seen", ["1", "", "x", "77", "\0"])
def test_a_rule_that_somebody_changed_meanwhile_is_told_before_mine_is_saved(seen):
    timeline, client = make.timeline(), client_of(cast.edith())
    Timeline.objects.filter(pk=timeline.pk).update(minimum_sources=4)
    shown = client.post(RULE, {"minimum_sources": "2", "seen": seen})
    assert shown.status_code == 409
    assert "it is four public sources now" in text_of(shown)
    assert '<option value="2" selected>' in shown.content.decode()
    assert Timeline.objects.get().minimum_sources == 4
    client.post(RULE, {"minimum_sources": "2", "seen": str(shown.context["seen"])})
    assert Timeline.objects.get().minimum_sources == 2


@pytest.mark.parametrize("number", ["", "0", "10", "-1", "two", "1\0", "9" * 1000])
def test_a_rule_that_is_none_is_refused_with_a_sentence(number):
    make.timeline()
    answer = client_of(cast.edith()).post(RULE, {"minimum_sources": number, "seen": "1"})
    assert answer.status_code == 422
    assert "Choose" in answer.context["form"].errors["minimum_sources"][0]
    assert Timeline.objects.get().minimum_sources == 1


def test_a_rule_is_not_changed_by_a_contributor_a_link_or_a_stranger(client):
    make.timeline()
    sent = {"minimum_sources": "2", "seen": "1"}
    assert client_of(cast.carla()).post(RULE, sent).status_code == 403
    assert "Change this rule" not in text_of(client_of(cast.carla()).get("/desk/timelines/talks/"))
    assert client_of(cast.edith()).get(RULE).status_code == 405
    assert client.post(RULE, sent).status_code == 302
    assert client_of(cast.edith()).post("/desk/timelines/elsewhere/rule/", sent).status_code == 404
    assert Timeline.objects.get().minimum_sources == 1
