"""Making one topic of two: names and events are of the one that stays, and nothing that was written is rewritten."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.naming import TopicNames, create_topic, merge_topics
from timeline.models import AuditEntry, Event, PublishedEvent, Revision, Topic
from timeline.rendering.comparison import compare
from timeline.rendering.topic_names import topic_names

pytestmark = pytest.mark.django_db
MERGE = "/desk/topics/otan/merge/"
KEPT = "/desk/topics/nato/"


@pytest.fixture
def nato() -> Topic:
    return create_topic("NATO", by=cast.edith(), aliases=["the Alliance"])


@pytest.fixture
def otan() -> Topic:
    return create_topic("OTAN", by=cast.edith(), aliases=["Альянс"])


def names(topic: Topic) -> list[str]:
    return sorted(topic.names.values_list("name", flat=True))


def confirmed(client, **more: str) -> dict[str, str]:
    """What the page that asks for a yes would send."""
    answer = client.get(MERGE, {"stays": "NATO"})
    assert "This cannot be undone" in text_of(answer)
    return {"stays": "NATO", "seen": answer.context["seen"].replace("\n", "\r\n"), **more}


def test_one_is_chosen_and_confirmed_and_bears_the_names_and_events_of_both(nato, otan):
    draft, both = make.draft("One", topics=("otan",)), make.draft("Two", topics=("nato", "otan"))
    client = client_of(cast.edith())
    assert MERGE in client.get("/desk/topics/otan/").content.decode()
    assert "Merge it into" in text_of(client.get(MERGE))
    page = text_of(client.get(MERGE, {"stays": "the alliance"}))
    assert "goes by the names of both: NATO, the Alliance, OTAN, Альянс." in page
    assert "2 events bear “NATO” instead." in page

    answer = client.post(MERGE, confirmed(client), follow=True)

    assert answer.redirect_chain == [(KEPT, 302)]
    assert "“OTAN” is merged into this topic." in text_of(answer)
    assert names(nato) == ["NATO", "OTAN", "the Alliance", "Альянс"]
    for event in (draft, both):
        assert Event.objects.get(pk=event.pk).to_record().topics == ("nato",)
    acts = (
        AuditEntry.objects.filter(target_kind="topic")
        .order_by("-pk")
        .values_list("act", "actor__username")[:2]
    )
    assert list(acts) == [("take in topic", "edith"), ("merge topic", "edith")]


def test_the_old_address_and_the_old_names_lead_to_the_one_that_stays(nato, otan):
    make.draft("One", topics=("otan",))
    client = client_of(cast.edith())
    client.post(MERGE, confirmed(client))
    assert client.get("/desk/topics/otan/")["Location"] == KEPT
    assert create_topic("otan", by=cast.edith()) == nato
    assert "1 event NATO" in text_of(client.get("/desk/topics/"))
    assert "One" in text_of(client.get("/desk/events/", {"topic": "otan"}))
    make.draft("Typed before", topics=("otan",))
    assert Event.objects.get(headline="Typed before").to_record().topics == ("nato",)
    third = create_topic("Atlantic", by=cast.edith())
    merge_topics(nato, third, by=cast.edith(), seen=(TopicNames.of(nato), TopicNames.of(third)))
    assert client.get("/desk/topics/otan/")["Location"] == "/desk/topics/atlantic/"
    for verb, sent in (("rename", {"name": "O", "seen": "OTAN"}), ("delete", {})):
        answer = client.post(f"/desk/topics/otan/{verb}/", sent)
        assert answer.status_code == 409
        assert "was merged into the topic “Atlantic”" in text_of(answer)


def test_what_readers_see_is_not_rewritten_and_takes_a_reason(nato, otan, client):
    event = make.published_event("One", topics=("nato", "otan"))
    address = f"/events/{event.public_id}/"
    written = (
        list(PublishedEvent.objects.values("pk", "record")),
        list(Revision.objects.values("pk", "record")),
    )
    assert "OTAN" in text_of(client.get(address, follow=True))
    editor = client_of(cast.edith())

    refused = editor.post(MERGE, confirmed(editor))

    assert refused.status_code == 422
    assert "Say why it is merged" in text_of(refused)
    assert Topic.objects.standing().count() == 2
    assert editor.post(MERGE, confirmed(editor, reason="The same alliance")).status_code == 302
    page = text_of(client.get(address, follow=True))
    assert "OTAN" not in page and page.count("NATO") == 1
    assert (
        list(PublishedEvent.objects.values("pk", "record")),
        list(Revision.objects.values("pk", "record")),
    ) == written
    assert AuditEntry.objects.filter(reason="The same alliance").count() == 2
    pinned, stands = event.revisions.latest().to_record(), Event.objects.get(pk=event.pk).to_record()
    assert (pinned.topics, stands.topics) == (("nato", "otan"), ("nato",))
    assert compare(pinned, stands, topic_names()) == ()


def test_a_change_of_names_meanwhile_is_shown_first(nato, otan):
    client = client_of(cast.edith())
    sent = confirmed(client)
    nato.names.create(name="Atlantic", topic=nato)
    answer = client.post(MERGE, sent)
    assert answer.status_code == 409
    assert "Atlantic" in text_of(answer)
    assert client.post(MERGE, sent | {"seen": answer.context["seen"]}).status_code == 302


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Choose the topic that stays."),
        ("nobody", "No topic is called that."),
        ("Альянс", "this one is the same"),
    ],
)
def test_what_cannot_be_merged_is_asked_again(nato, otan, typed, sentence):
    client = client_of(cast.edith())
    for answer in (client.get(MERGE, {"stays": typed}), client.post(MERGE, {"stays": typed})):
        assert answer.status_code == 422
        assert sentence in text_of(answer)
    assert names(otan) == ["OTAN", "Альянс"]


def test_who_may_not(client, nato, otan):
    assert client_of(cast.carla()).post(MERGE, {"stays": "NATO"}).status_code == 403
    assert client.post(MERGE, {"stays": "NATO"}).status_code == 302
    assert client_of(cast.edith()).post("/desk/topics/none/merge/", {"stays": "NATO"}).status_code == 404
    assert Topic.objects.standing().count() == 2


def test_readers_find_what_bore_the_one_by_the_name_of_the_other(client):
    timeline = make.timeline()
    lost, kept = (create_topic(name, by=cast.edith()) for name in ("Alliance", "NATO"))
    make.published_event("Ministers meet in Vienna", on=timeline, topics=(lost.slug, kept.slug))
    make.published_event("Envoys meet in Linz", on=timeline, topics=(lost.slug,))
    make.published_event("Nobody meets", on=timeline)
    merge_topics(
        lost, kept, by=cast.edith(), seen=(TopicNames.of(lost), TopicNames.of(kept)), reason="One alliance."
    )
    address = f"/timelines/{timeline.slug}/"
    # Addresses from before the merge, in every spelling, at the page and in the frame.
    old = (f"?topic={lost.slug}", f"?person={lost.slug}", f"?topic={lost.slug}&topic={kept.slug}")
    for query in (f"?topic={kept.slug}", "?q=nato", *old):
        for place in (address, f"/embed/{timeline.slug}/"):
            page = client.get(place + query).content.decode()
            assert "Envoys meet in Linz" in page and "Nobody meets" not in page
        assert f"topic={lost.slug}" not in page
    assert "Alliance" not in client.get(address).content.decode()
