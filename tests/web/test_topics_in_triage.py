"""Topics on the triage card and in its edit form: known ones ticked, unknown ones offered, made with the acceptance."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import cast, make
from tests.web.triage_requests import HTMX, based_on, page_of, triage_of, verb
from timeline.editorial.naming import create_topic
from timeline.models import Event, Topic

TEXT = "The Minsk Protocol was signed by Angela Merkel on Sunday. Officials left on March 9."


@pytest.fixture
def capture(db):
    return make.capture(TEXT)


@pytest.fixture
def protocol(db):
    return create_topic("Minsk accords", by=cast.edith(), aliases=["Minsk Protocol"])


def boxes(page: str) -> dict[str, bool]:
    """Each box for a topic, and whether it is ticked."""
    found = re.findall(r'type="checkbox" name="(?:new_)?topics" value="([^"]+)"[^>]*?( checked)?>', page)
    return {value: bool(ticked) for value, ticked in found}


def test_known_topics_are_ticked_and_unknown_names_only_offered(desk, capture, first, protocol):
    page = page_of(desk.get(triage_of(capture)))
    assert boxes(page) == {"minsk-accords": True, "Angela Merkel": False}
    assert "New topic:" in page
    assert boxes(page_of(desk.get(verb(first, "edit")))) == boxes(page)


def test_the_longer_name_says_what_is_meant(desk, capture, protocol):
    create_topic("Minsk", by=cast.edith())
    assert "minsk" not in boxes(page_of(desk.get(triage_of(capture))))


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_what_is_ticked_comes_with_the_event(desk, first, protocol, headers):
    ticked = {"topics_of": str(first.pk), "topics": ["minsk-accords"], "new_topics": ["Angela Merkel"]}
    answer = desk.post(
        verb(first, "accept"), based_on(first, lane="", importance="3") | ticked, headers=headers
    )
    assert answer.status_code == (200 if headers else 302)
    assert Event.objects.get().to_record().topics == ("angela-merkel", "minsk-accords")


def test_what_is_not_ticked_does_not(desk, first, protocol):
    desk.post(verb(first, "accept"), based_on(first, lane="", importance="3", topics_of=str(first.pk)))
    assert Event.objects.get().to_record().topics == ()
    assert Topic.objects.count() == 1


def test_a_refused_acceptance_keeps_the_ticks_and_makes_nothing(desk, first, protocol):
    ticked = {"topics_of": str(first.pk), "new_topics": ["Angela Merkel"]}
    answer = desk.post(verb(first, "accept"), based_on(first, lane="no/where") | ticked)
    assert answer.status_code == 422
    assert boxes(page_of(answer)) == {"minsk-accords": False, "Angela Merkel": True}
    assert Topic.objects.count() == 1


@pytest.mark.parametrize(
    ("ticked", "sentence"),
    [
        ({"topics": ["gone"]}, "There is no topic “gone” any more"),
        ({"new_topics": ["…"]}, "letters"),
        ({"new_topics": ["x" * 81]}, "80"),
        ({"topics": [str(number) for number in range(41)]}, "40 are the most"),
    ],
)
def test_what_cannot_be_a_topic_is_refused_with_a_sentence(desk, first, ticked, sentence):
    answer = desk.post(verb(first, "accept"), based_on(first, lane="", importance="3") | ticked)
    assert answer.status_code == 422
    assert sentence in page_of(answer)
    assert not Event.objects.exists() and not Topic.objects.exists()


def edit(first, **more):
    told = {"headline": "They signed", "date": "6 March 2022", "occurrence": "happened", "importance": "3"}
    return based_on(first) | told | more


def test_the_edit_form_takes_ticks_and_typed_names(desk, first, protocol):
    create_topic("NATO", by=cast.edith())
    desk.post(verb(first, "edit"), edit(first, topics=["minsk-accords"], more_topics="nato, minsk protocol"))
    assert Event.objects.get().to_record().topics == ("minsk-accords", "nato")


def test_a_typed_name_that_nobody_knows_is_offered_first(desk, first, protocol):
    answer = desk.post(verb(first, "edit"), edit(first, more_topics="Nobody knows"))
    assert answer.status_code == 422
    assert "No topic is called “Nobody knows”." in page_of(answer)
    assert boxes(page_of(answer))["Nobody knows"] is False
    desk.post(verb(first, "edit"), edit(first, more_topics="Nobody knows", new_topics=["Nobody knows"]))
    assert Event.objects.get().to_record().topics == ("nobody-knows",)


def test_after_an_undo_the_edit_form_has_what_was_ticked(desk, first, protocol):
    desk.post(verb(first, "edit"), edit(first, new_topics=["Angela Merkel"]))
    first.refresh_from_db()
    desk.post(verb(first, "undo"), based_on(first))
    assert boxes(page_of(desk.get(verb(first, "edit")))) == {"minsk-accords": False, "angela-merkel": True}


def test_matching_costs_the_same_however_many_topics_there_are(desk, capture):
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            desk.get(triage_of(capture))
        return len(seen)

    before = queries()
    for number in range(30):
        create_topic(f"Minsk {number}", by=cast.edith())
    create_topic("Minsk Protocol", by=cast.edith(), aliases=["Angela Merkel"])
    assert queries() == before
