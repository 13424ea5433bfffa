"""Frames of which the world has moved on: topics, events and timelines that are not what they were when chosen."""

import re

import pytest

from tests import cast, make
from tests.editorial.test_merging import merged
from tests.web.pages import client_of, text_of
from tests.web.test_embeds import LIST, NEW, TOLD, address
from timeline.editorial.naming import TopicNames, create_topic, delete_topic, merge_topics
from timeline.editorial.refusals import WrongState
from timeline.models import Embed, Timeline

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def ticked(answer) -> set[str]:
    """What the form would send of its boxes."""
    return set(re.findall(r'value="([^"]*)"[^>]* checked', answer.content.decode())) - {"column"}


def test_a_topic_that_no_event_bears_any_more_stays_chosen(talks):
    nato = create_topic("NATO", by=cast.edith())
    embed, editor = make.embed(talks, topics=(nato.slug,)), client_of(cast.edith())
    page = editor.get(address(embed, "edit/"))
    assert "nato" in ticked(page) and "NATO" in text_of(page)
    editor.post(
        address(embed, "edit/"),
        TOLD | {"name": embed.name, "version": "1", "order": "newest", "topics": ["nato"]},
    )
    assert Embed.objects.get().to_choices().topics == ("nato",)
    assert Embed.objects.get().order == "newest"


def test_of_topics_that_were_merged_the_one_that_stays_is_chosen(talks):
    lost, kept = (create_topic(name, by=cast.edith()) for name in ("OTAN", "NATO"))
    make.published_event("Ministers meet", on=talks, topics=("otan",))
    embed, editor = make.embed(talks, topics=("otan",)), client_of(cast.edith())
    seen = TopicNames.of(lost), TopicNames.of(kept)
    merge_topics(lost, kept, by=cast.edith(), seen=seen, reason="The same.")
    assert "nato" in ticked(editor.get(address(embed, "edit/")))
    told = TOLD | {"name": embed.name, "version": "1", "order": "newest", "topics": ["nato"]}
    assert editor.post(address(embed, "edit/"), told).status_code == 302
    assert Embed.objects.get().to_choices().topics == ("nato",)


def test_a_topic_that_a_frame_shows_is_not_deleted(talks):
    nato = create_topic("NATO", by=cast.edith())
    embed = make.embed(talks, topics=(nato.slug,))
    with pytest.raises(WrongState, match="“In an explainer”, a frame for articles"):
        delete_topic(nato, by=cast.edith())
    assert embed.topics.get() == nato
    embed.topics.clear()
    delete_topic(nato, by=cast.edith())


def test_an_event_that_was_merged_is_begun_with_as_the_one_that_stays(talks):
    lost, kept = (make.published_event(name, on=talks) for name in ("Lost", "Kept"))
    embed = make.embed(talks, begins="event", begins_with=lost.public_id)
    merged(kept, lost)
    editor = client_of(cast.edith())
    page = editor.get(address(embed, "edit/"))
    assert kept.public_id in ticked(page)
    told = TOLD | {"name": embed.name, "version": "1", "begins": "event", "begins_with": lost.public_id}
    assert editor.post(address(embed, "edit/"), told).status_code == 302
    assert Embed.objects.get().begins_with == kept


@pytest.mark.parametrize("to", ["", "yes", "ON"])
def test_a_switch_that_does_not_say_which_way_changes_nothing(talks, to):
    embed = make.embed(talks)
    answer = client_of(cast.edith()).post(address(embed, "switch/"), {"to": to} if to else {})
    assert answer.status_code == 422 and "on or off" in text_of(answer)
    assert (Embed.objects.get().is_on, Embed.objects.get().version) == (True, 1)


@pytest.mark.parametrize(
    ("is_public", "is_on", "verb", "said"),
    [
        (True, True, "edit/", "has the change within minutes"),
        (True, False, "edit/", "It is switched off: articles show it once it is switched on again."),
        (False, True, "edit/", "once the timeline is open to the public"),
        (True, False, "switch/", "Articles show it again."),
        (False, False, "switch/", "once the timeline is open to the public"),
    ],
)
def test_what_is_said_of_articles_is_true(is_public, is_on, verb, said):
    embed = make.embed(make.timeline(public=is_public))
    Embed.objects.update(is_on=is_on)
    told = TOLD | {"name": embed.name, "version": "1", "order": "newest", "to": "on"}
    answer = client_of(cast.edith()).post(address(embed, verb), told, follow=True)
    assert said in text_of(answer)


def test_the_audit_tells_a_change_in_the_words_of_the_form(talks):
    embed, editor = make.embed(talks), client_of(cast.edith())
    changed = {"theme": "dark", "greatest_height": "800", "least_importance": "4", "version": "1"}
    editor.post(address(embed, "edit/"), TOLD | {"name": embed.name} | changed)
    editor.post(address(embed, "switch/"), {"to": "off"})
    trail = text_of(client_of(cast.olga()).get("/desk/audit/?kind=embed"))
    for words in ("Light or dark", "Always dark", "Greatest height", "How important an event must be"):
        assert words in trail
    assert "Shown in articles" in trail and "least importance" not in trail


@pytest.mark.parametrize(
    ("who", "said"), [(cast.edith, "Make the first one"), (cast.carla, "An editor makes them.")]
)
def test_the_empty_list_says_what_to_do(talks, who, said):
    page = text_of(client_of(who()).get(LIST))
    assert said in page and "There is no other frame yet." in page
    make.embed(talks)
    assert "There is no other frame yet." not in text_of(client_of(who()).get(LIST))


def test_without_script_an_event_is_found_by_a_button(talks):
    event = make.published_event("Ministers meet", on=talks)
    told = TOLD | {"name": "", "begins": "event", "event_words": "ministers", "preview": "find"}
    answer = client_of(cast.edith()).post(NEW, told)
    assert answer.status_code == 200 and f'value="{event.public_id}"' in answer.content.decode()
    assert not Embed.objects.exists()


def test_the_form_costs_the_same_for_one_event_and_for_ten(talks, django_assert_max_num_queries):
    editor = client_of(cast.edith())
    event = make.published_event(on=talks, topics=())
    embed = make.embed(talks, begins="event", begins_with=event.public_id)
    with django_assert_max_num_queries(45) as one:
        editor.get(address(embed, "edit/"))
    for number in range(9):
        create_topic(f"Topic {number}", by=cast.edith())
        make.published_event(f"Event {number}", on=talks, topics=(f"topic-{number}",))
        make.embed(talks, f"Another {number}")
    with django_assert_max_num_queries(len(one) + 3):  # the chart is read anew, once
        editor.get(address(embed, "edit/"))


def test_the_form_of_a_frame_that_is_switched_off_says_so(talks):
    embed, editor = make.embed(talks), client_of(cast.edith())
    assert "Every article that shows it changes with it." in text_of(editor.get(address(embed, "edit/")))
    Embed.objects.update(is_on=False)
    page = text_of(editor.get(address(embed, "edit/")))
    assert "It is switched off" in page and "Every article that shows it" not in page


def test_a_form_with_nothing_in_it_is_refused_field_by_field(talks):
    embed, editor = make.embed(talks), client_of(cast.edith())
    for form in (NEW, address(embed, "edit/")):
        answer = editor.post(form, {})
        assert answer.status_code == 422 and "Give it a name" in text_of(answer)
    assert Embed.objects.get().version == 1
