"""Topics in the event editor and on the event's page at the desk."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.naming import create_topic
from timeline.models import Event, Topic

pytestmark = pytest.mark.django_db
NEW = "/desk/events/new/"
TOLD = {"headline": "They met", "date": "6 March 2022", "occurrence": "happened"}


@pytest.fixture
def nato():
    return create_topic("NATO", by=cast.edith(), aliases=["OTAN"])


def form_of(client) -> dict[str, str]:
    return TOLD | {"public_id": client.get(NEW).context["form"].initial["public_id"]}


def test_a_new_event_is_given_topics_by_any_of_their_names(nato):
    client = client_of(cast.carla())
    client.post(NEW, form_of(client) | {"more_topics": "otan, ", "new_topics": ["Minsk Protocol"]})
    assert Event.objects.get().to_record().topics == ("minsk-protocol", "nato")


def test_the_same_form_sent_twice_is_one_event_and_no_conflict(nato):
    client = client_of(cast.carla())
    form = form_of(client) | {"new_topics": ["Minsk Protocol"]}
    for _ in range(2):
        assert client.post(NEW, form).status_code == 302
    assert Event.objects.count() == 1 and Topic.objects.count() == 2


def test_a_name_that_nobody_knows_is_refused_and_stays_typed(nato):
    client = client_of(cast.carla())
    answer = client.post(NEW, form_of(client) | {"more_topics": "Nota"})
    assert answer.status_code == 422
    assert "No topic is called “Nota”" in text_of(answer)
    assert 'value="Nota"' in answer.content.decode()
    assert not Event.objects.exists()


def test_what_stands_is_ticked_and_goes_when_it_is_not(nato):
    event = make.draft(topics=("nato",))
    client, address = client_of(cast.edith()), f"/desk/events/{event.public_id}/edit/"
    assert 'value="nato" autocomplete="off" checked' in client.get(address).content.decode()
    client.post(address, TOLD | {"version": "1"})
    assert Event.objects.get().to_record().topics == ()


def test_the_events_page_shows_them_and_what_became_of_them(nato):
    event = make.draft(topics=("nato",))
    client = client_of(cast.edith())
    client.post(
        f"/desk/events/{event.public_id}/edit/", TOLD | {"version": "1", "new_topics": ["Minsk Protocol"]}
    )
    page = text_of(client.get(f"/desk/events/{event.public_id}/"))
    assert "Topics Minsk Protocol" in page
    assert "Removed NATO" in page and "Added Minsk Protocol" in page


def test_two_who_change_the_topics_see_both(nato):
    event = make.draft(topics=("nato",))
    address = f"/desk/events/{event.public_id}/edit/"
    client_of(cast.egon()).post(
        address, TOLD | {"version": "1", "new_topics": ["Vienna"], "topics": ["nato"]}
    )
    answer = client_of(cast.edith()).post(
        address, TOLD | {"version": "1", "new_topics": ["Geneva"], "topics": ["nato"]}
    )
    assert answer.status_code == 409
    page = text_of(answer)
    assert "Vienna" in page and "Geneva" in page
    assert 'name="new_topics" value="Geneva" autocomplete="off" checked' in answer.content.decode()


class TestARefusedEdit:
    """Two people change the topics at once, and the second would make one that is new."""

    def refused(self, nato):
        event = make.draft(topics=("nato",))
        address, edith = f"/desk/events/{event.public_id}/edit/", client_of(cast.edith())
        theirs = TOLD | {"version": "1", "new_topics": ["Vienna"]}
        client_of(cast.egon()).post(address, theirs)
        mine = TOLD | {"version": "1", "new_topics": ["Geneva"], "topics": ["nato"]}
        assert edith.post(address, mine).status_code == 409
        return edith, address, mine

    def test_leaves_no_topic_behind(self, nato):
        self.refused(nato)
        assert not Topic.objects.filter(name="Geneva").exists()

    def test_sent_again_makes_it(self, nato):
        edith, address, mine = self.refused(nato)
        edith.post(address, mine | {"version": "2"})
        assert Event.objects.get().to_record().topics == ("geneva", "nato")

    def test_sent_again_with_their_topics_does_not(self, nato):
        edith, address, mine = self.refused(nato)
        edith.post(address, mine | {"version": "2", "choose_topics": "theirs"})
        assert Event.objects.get().to_record().topics == ("vienna",)
        assert not Topic.objects.filter(name="Geneva").exists()
