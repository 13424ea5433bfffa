"""What readers learn of topics: the names that a published event bears, and none of a draft."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.naming import TopicNames, create_topic, rename_topic
from timeline.editorial.withholding import withhold
from timeline.models import AuditEntry

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
    rename_topic(
        topic,
        TopicNames("The talks of Vienna"),
        by=cast.edith(),
        seen=TopicNames.of(topic),
        reason="So they are called everywhere.",
    )
    assert "The talks of Vienna" in text_of(client.get(f"/events/{live.public_id}/"))


def test_what_is_withheld_names_none(client, live):
    withhold(live, by=cast.paula(), expected_version=live.version, reason="Ask the lawyer.")
    assert "Vienna talks" not in text_of(client.get("/timelines/talks/"))
    assert "Vienna talks" not in text_of(client.get(f"/events/{live.public_id}/"))


class TestAnotherNameOfWhatReadersSee:
    def sent(self, live, **told):
        topic = live.topics.get()
        names = TopicNames.of(topic)
        form = {"name": topic.name, "aliases": "", "seen": "\n".join((names.name, *names.aliases))}
        return client_of(cast.edith()).post(f"/desk/topics/{topic.slug}/rename/", form | told)

    def test_the_page_says_on_how_many_events_they_do(self, live):
        page = client_of(cast.edith()).get(f"/desk/topics/{live.topics.get().slug}/")
        assert "Readers see this name on 1 live event." in text_of(page)

    def test_it_takes_a_reason(self, live):
        answer = self.sent(live, name="The talks of Vienna")
        assert answer.status_code == 422
        assert "Say why it is called otherwise now." in text_of(answer)
        assert live.topics.get().name == "Vienna talks"

    def test_the_audit_has_both_names_and_the_reason(self, live):
        assert self.sent(live, name="The talks of Vienna", reason="As all say.").status_code == 302
        entry = AuditEntry.objects.get(act="rename topic")
        assert (entry.before["name"], entry.after["name"]) == ("Vienna talks", "The talks of Vienna")
        assert entry.reason == "As all say."

    def test_another_alias_takes_none(self, live):
        assert self.sent(live, aliases="Talks in Vienna").status_code == 302
