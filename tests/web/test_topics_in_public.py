"""What readers learn of topics: the names that a published event bears, and none of a draft."""

import pytest

from tests import cast, make
from tests.web.pages import text_of
from timeline.editorial.naming import TopicNames, create_topic, rename_topic
from timeline.editorial.withholding import withhold

pytestmark = pytest.mark.django_db


@pytest.fixture
def live():
    create_topic("Vienna talks", by=cast.edith())
    create_topic("Secret topic", by=cast.edith())
    event = make.published_event(topics=("vienna-talks",))
    make.draft("Draft", topics=("secret-topic",))
    return event


def test_the_list_and_the_event_name_its_topics(client, live):
    for address in ("/timelines/talks/", f"/events/{live.public_id}/"):
        page = text_of(client.get(address))
        assert "Vienna talks" in page
        assert "Secret topic" not in page


def test_a_new_name_is_read_at_once(client, live):
    topic = live.topics.get()
    rename_topic(topic, TopicNames("The talks of Vienna"), by=cast.edith(), seen=TopicNames.of(topic))
    assert "The talks of Vienna" in text_of(client.get(f"/events/{live.public_id}/"))


def test_what_is_withheld_names_none(client, live):
    withhold(live, by=cast.paula(), expected_version=live.version, reason="Ask the lawyer.")
    assert "Vienna talks" not in text_of(client.get("/timelines/talks/"))
    assert "Vienna talks" not in text_of(client.get(f"/events/{live.public_id}/"))
