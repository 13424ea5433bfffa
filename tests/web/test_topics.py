"""The desk's pages of topics: the list, making one, what it is called, and doing away with it."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.merging import confirm_merge, propose_merge
from timeline.editorial.naming import TopicNames, create_topic, rename_topic
from timeline.models import Topic

pytestmark = pytest.mark.django_db
NEW = "/desk/topics/new/"
PAGE = "/desk/topics/nato/"


@pytest.fixture
def nato() -> Topic:
    return create_topic("NATO", by=cast.edith(), aliases=["OTAN"])


def names(topic: Topic) -> list[str]:
    return sorted(topic.names.values_list("name", flat=True))


def test_the_list_tells_names_and_numbers_and_can_be_searched(nato):
    create_topic("Minsk Protocol", by=cast.edith())
    make.draft(topics=("nato",))
    client = client_of(cast.edith())
    page = text_of(client.get("/desk/topics/"))
    assert "1 event NATO Also OTAN" in page and "0 events Minsk Protocol" in page
    found = text_of(client.get("/desk/topics/", {"q": "otan"}))
    assert "NATO" in found and "Minsk" not in found
    assert "Nothing found" in text_of(client.get("/desk/topics/", {"q": "zz\0z"}))


def test_a_contributor_counts_and_reads_their_own_events_alone(nato):
    make.draft("Secret of Edith", topics=("nato",))
    make.draft("Mine", topics=("nato",), by=cast.carla())
    client = client_of(cast.carla())
    assert "1 event NATO" in text_of(client.get("/desk/topics/"))
    page = text_of(client.get(PAGE))
    assert "Mine" in page and "Secret" not in page
    assert "Save" not in page and NEW not in client.get("/desk/topics/").content.decode()


def test_an_editor_makes_one(nato):
    answer = client_of(cast.edith()).post(
        NEW, {"name": "Minsk Protocol", "aliases": "Minsk I\r\nMinsk deal"}, follow=True
    )
    assert answer.redirect_chain == [("/desk/topics/minsk-protocol/", 302)]
    assert "Also Minsk I, Minsk deal" in text_of(answer)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ""}, "Give the topic a name."),
        ({"name": "…"}, "letters"),
        ({"name": "x" * 81}, "80 characters are the most"),
        ({"name": "Any", "aliases": "otan"}, "“OTAN” is a name of the topic “NATO” already."),
        ({"name": "Any", "aliases": "Paris, Texas"}, "without a comma"),
        ({"name": "Any", "aliases": "y" * 81}, "80"),
    ],
)
def test_what_does_not_hold_is_refused_and_stays_typed(nato, typed, sentence):
    told = {"aliases": "Kept line"} | typed
    client = client_of(cast.edith())
    for address in (NEW, "/desk/topics/other/rename/"):
        if address != NEW:
            create_topic("Other", by=cast.edith())
        answer = client.post(address, told | {"seen": "Other"})
        assert answer.status_code == 422
        assert sentence in text_of(answer)
        assert told["aliases"] in answer.content.decode()
    assert names(Topic.objects.get(slug="other")) == ["Other"]


def test_its_names_are_changed_on_its_page(nato):
    client = client_of(cast.edith())
    seen = client.get(PAGE).context["form"]["seen"].value()
    told = {"name": "Nato", "aliases": "OTAN\r\n\r\nНАТО", "seen": seen.replace("\n", "\r\n")}
    for _ in range(2):
        assert client.post(PAGE + "rename/", told)["Location"] == PAGE
    assert names(nato) == ["Nato", "OTAN", "НАТО"]


def test_a_colleagues_names_are_shown_before_they_are_overwritten(nato):
    client = client_of(cast.edith())
    told = {"name": "NATO", "aliases": "OTAN\nНАТО", "seen": "NATO\nOTAN"}
    rename_topic(
        nato, TopicNames("NATO", ("OTAN", "the Alliance")), by=cast.egon(), seen=TopicNames("NATO", ("OTAN",))
    )
    answer = client.post(PAGE + "rename/", told)
    assert answer.status_code == 409
    assert "Now it is called NATO, also OTAN, the Alliance." in text_of(answer)
    assert "НАТО" in answer.content.decode()
    again = answer.context["form"]["seen"].value()
    assert client.post(PAGE + "rename/", told | {"seen": again}).status_code == 302
    assert names(nato) == ["NATO", "OTAN", "НАТО"]


def test_one_that_no_event_bears_is_deleted(nato):
    client = client_of(cast.edith())
    assert "is no topic any more" in text_of(client.post(PAGE + "delete/", follow=True))
    assert client.get(PAGE).status_code == 404


def test_one_that_an_event_bears_is_not(nato):
    make.draft(topics=("nato",))
    client = client_of(cast.edith())
    assert "Delete the topic" not in text_of(client.get(PAGE))
    answer = client.post(PAGE + "delete/")
    assert answer.status_code == 409
    assert "1 event bears this topic" in text_of(answer)


def test_one_that_only_a_merged_event_bears_is_not_and_the_reason_is_told(nato):
    kept, lost = make.published_event("Stays"), make.published_event("Gave way", topics=("nato",))
    seen = {"kept_version": kept.version, "lost_version": lost.version}
    merge = propose_merge(kept, lost, by=cast.edith(), **seen)
    confirm_merge(merge, by=cast.paula())
    kept.topics.clear()
    answer = client_of(cast.edith()).post(PAGE + "delete/")
    assert answer.status_code == 409
    assert "“Gave way” bears this topic, which was merged into another event" in text_of(answer)
    assert "Merge this topic into another one instead." in text_of(answer)


@pytest.mark.parametrize("address", [NEW, PAGE + "rename/", PAGE + "delete/"])
def test_who_may_not(client, nato, address):
    assert client_of(cast.carla()).post(address, {"name": "Mine"}).status_code == 403
    assert client.post(address, {"name": "Mine"}).status_code == 302
    assert names(nato) == ["NATO", "OTAN"] and Topic.objects.count() == 1


@pytest.mark.parametrize("verb", ["rename/", "delete/"])
def test_a_link_does_nothing_and_what_is_not_there_is_not_found(nato, verb):
    client = client_of(cast.edith())
    assert client.get(PAGE + verb).status_code == 405
    assert client.post(f"/desk/topics/nowhere/{verb}").status_code == 404


def test_an_editor_says_that_a_topic_is_a_person():
    editor = client_of(cast.edith())
    made = editor.post("/desk/topics/new/", {"name": "Ada Venn", "aliases": "", "kind": "person"})
    assert made.status_code == 302
    assert Topic.objects.get(name="Ada Venn").kind == "person"
    page = editor.get("/desk/topics/ada-venn/").content.decode()
    assert '<option value="person" selected>Person</option>' in page
    sent = {"name": "Ada Venn", "aliases": "", "kind": "organisation", "seen": "Ada Venn"}
    assert editor.post("/desk/topics/ada-venn/rename/", {**sent, "seen_kind": "subject"}).status_code == 409
    assert editor.post("/desk/topics/ada-venn/rename/", {**sent, "seen_kind": "person"}).status_code == 302
    assert Topic.objects.get(name="Ada Venn").kind == "organisation"
    assert editor.post("/desk/topics/ada-venn/rename/", {**sent, "kind": "spaceship"}).status_code == 422
