"""The frames of a timeline at the desk: made, changed, given codes, previewed and switched off."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine
from django.test import Client

from tests import cast, make
from tests.web.pages import HTMX, client_of, text_of
from timeline.editorial.embedding import change_embed
from timeline.models import Embed, Timeline

pytestmark = pytest.mark.django_db
LIST = "/desk/timelines/talks/embeds/"
NEW = f"{LIST}new/"
EVENTS = f"{LIST}preview/events/"
TOLD = {
    "name": "In the explainer",
    "shows": "both",
    "begins": "first",
    "order": "oldest",
    "least_importance": "1",
    "theme": "host",
    "density": "comfortable",
    "language": "",
}


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def address(embed: Embed, verb: str = "") -> str:
    return f"{LIST}{embed.public_id}/{verb}"


def test_without_a_frame_the_list_says_what_one_is(talks):
    assert "every article that shows it changes with it" in text_of(client_of(cast.carla()).get(LIST))


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_an_editor_makes_one_and_is_shown_its_codes(talks, headers):
    told = TOLD | {"start": "2014", "lanes": ["diplomacy"], "order": "newest", "pinned": ""}
    answer = client_of(cast.edith()).post(NEW, told, headers=headers)
    embed = Embed.objects.get()
    assert answer.status_code == 302 and answer["Location"] == address(embed)
    assert embed.start.text == "2014"
    page = text_of(client_of(cast.carla()).get(address(embed)))
    assert "The picture and the list, from 2014 on, Diplomacy, newest first" in page
    assert "It follows the present." in page and "<iframe" in page


def test_sent_twice_it_is_made_once(talks):
    for _click in range(2):
        client_of(cast.edith()).post(NEW, TOLD)
    assert Embed.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ""}, "Give it a name"),
        ({"start": "2022", "end": "2014"}, "before the date in “From”"),
        ({"start": "once upon a time"}, "not part of a date"),
        ({"start": "01/02/2022"}, "1 February 2022"),
        ({"shows": "everything"}, "Choose one of these."),
        ({"lanes": ["nothing"]}, "A lane that you chose is gone."),
        ({"topics": ["nothing"]}, "A topic that you chose is gone."),
        ({"least_importance": "9"}, "Choose one of these."),
        ({"accent": "red"}, "A colour is written like"),
        ({"accent": "#ffd700"}, "too pale to be read on white"),
        ({"greatest_height": "20"}, "from 200 to 5000"),
        ({"greatest_height": "high"}, "as a number"),
        ({"begins": "event"}, "choose it from what is found"),
        ({"begins": "event", "begins_with": "2345678923"}, "choose it from what is found"),
        ({"pinned": "tomorrow"}, "has not come yet"),
        ({"pinned": "today"}, "That time is not over yet"),
        ({"pinned": "14 March 1999, 18:00"}, "was not open to the public then"),
        ({"pinned": "01/02/2022 18:00"}, "1 February 2022, 18:00"),
        ({"pinned": "once"}, "can be read"),
    ],
    ids=str,
)
def test_what_cannot_be_is_said_and_nothing_typed_is_lost(talks, typed, sentence):
    told = TOLD | {"accent": "#0a5c36"} | typed
    answer = client_of(cast.edith()).post(NEW, told)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    for name in {"start", "end", "accent", "greatest_height", "pinned"} & set(typed):
        assert f'value="{typed[name]}"' in answer.content.decode()
    assert not Embed.objects.exists()


def test_a_darker_colour_is_one_click_away(talks):
    answer = client_of(cast.edith()).post(NEW, TOLD | {"accent": "#FD0"})
    [darker] = re.findall(r'name="accent" value="(#[0-9a-f]{6})">', answer.content.decode())
    # As the browser sends it: what is in the field, then the button that was pressed.
    client_of(cast.edith()).post(NEW, TOLD | {"accent": ["#FD0", darker]})
    assert Embed.objects.get().accent == darker


@pytest.mark.parametrize("typed", ["0a5c36", "#0A5C36", " #0a5c36 "])
def test_a_colour_is_read_as_people_write_it(talks, typed):
    client_of(cast.edith()).post(NEW, TOLD | {"accent": typed})
    assert Embed.objects.get().accent == "#0a5c36"


def test_a_moment_is_read_in_the_newsrooms_zone_and_can_be_typed_again(settings):
    settings.TIME_ZONE = "Europe/Berlin"
    with time_machine.travel("2022-03-01T12:00Z") as clock:
        make.timeline()
        clock.move_to(datetime(2022, 6, 1, tzinfo=UTC))
        editor = client_of(cast.edith())
        editor.post(NEW, TOLD | {"pinned": "14 March 2022, 18:00"})
        embed = Embed.objects.get()
        assert embed.pinned_at == datetime(2022, 3, 14, 17, tzinfo=UTC)
        page = editor.get(address(embed, "edit/"))
        assert 'value="14 March 2022, 18:00"' in page.content.decode()
        assert "It stays as it stood on 14 March 2022, 18:00." in text_of(editor.get(address(embed)))
        embed = change_embed(
            embed, replace(embed.to_choices(), pinned_at=None), by=cast.edith(), expected_version=1
        )
        assert 'name="pinned" value="' not in editor.get(address(embed, "edit/")).content.decode()


def test_of_two_moments_that_were_meant_one_is_chosen(talks):
    with time_machine.travel(datetime(2030, 5, 1, tzinfo=UTC)):
        editor = client_of(cast.edith())
        answer = editor.post(NEW, TOLD | {"pinned": "02/03/2029 18:00"})
        offered = re.findall(r'name="pinned" value="(2029[^"]*)">', answer.content.decode())
        assert offered == ["2029-03-02T18:00:00", "2029-02-03T18:00:00"]
        editor.post(NEW, TOLD | {"pinned": ["02/03/2029 18:00", offered[0]]})
    assert Embed.objects.get().pinned_at == datetime(2029, 3, 2, 18, tzinfo=UTC)


def test_the_event_that_it_begins_with_is_found_by_its_words(talks):
    event = make.published_event("Ministers meet in Київ", on=talks)
    make.draft("Nobody has approved Київ", on=talks)
    found = client_of(cast.edith()).get(EVENTS, {"event_words": "київ"})
    assert "Ministers meet in Київ" in text_of(found) and "Nobody" not in text_of(found)
    assert f'value="{event.public_id}"' in found.content.decode()
    client_of(cast.edith()).post(NEW, TOLD | {"begins": "event", "begins_with": event.public_id})
    embed = Embed.objects.get()
    assert embed.begins_with == event
    assert "beginning with “Ministers meet in Київ”" in text_of(client_of(cast.carla()).get(address(embed)))


def test_an_event_that_the_rest_leaves_out_is_no_beginning(talks):
    event = make.published_event("Ministers meet", on=talks, lane="diplomacy")
    told = TOLD | {"begins": "event", "begins_with": event.public_id, "lanes": ["military"]}
    answer = client_of(cast.edith()).post(NEW, told)
    assert answer.status_code == 422 and "is not in the frame, because of: Lanes." in text_of(answer)
    assert not Embed.objects.exists()
    # Joined from two people's choices it can still come to be, and then its page says so.
    embed = make.embed(talks, begins="event", begins_with=event.public_id, lanes=("military",))
    make.published_event("Troops move", on=talks, lane="military")
    assert "is not in the frame, because of: Lanes." in text_of(client_of(cast.carla()).get(address(embed)))


def test_words_that_no_public_event_has_get_a_sentence(talks):
    found = client_of(cast.edith()).get(EVENTS, {"event_words": "nobody"})
    assert "No other event that readers see" in text_of(found)


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_a_change_reaches_what_articles_show(talks, headers):
    embed = make.embed(talks)
    told = TOLD | {"name": embed.name, "version": "1", "order": "newest", "greatest_height": "800"}
    answer = client_of(cast.edith()).post(address(embed, "edit/"), told, headers=headers)
    assert answer.status_code == 302 and answer["Location"] == address(embed)
    embed.refresh_from_db()
    assert (embed.order, embed.greatest_height, embed.version) == ("newest", 800, 2)
    assert 'data-most="800"' in Client().get(f"/embed/talks/{embed.public_id}/").content.decode()


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_switched_off_it_is_gone_from_articles_and_comes_back(talks, headers):
    embed, editor = make.embed(talks), client_of(cast.edith())
    for to, status in (("off", 404), ("off", 404), ("on", 200)):
        answer = editor.post(address(embed, "switch/"), {"to": to}, headers=headers, follow=True)
        assert Client().get(f"/embed/talks/{embed.public_id}/").status_code == status
    assert "Articles show it again." in text_of(answer)
    trail = text_of(client_of(cast.olga()).get("/desk/audit/?kind=embed"))
    assert "made the frame for articles" in trail and "switched on again the frame for articles" in trail
    assert f'href="{address(embed)}"' in client_of(cast.olga()).get("/desk/audit/").content.decode()


@pytest.mark.parametrize(
    ("verb", "told"),
    [("new/", TOLD), ("{}/edit/", TOLD | {"version": "1"}), ("{}/switch/", {"to": "off"})],
    ids=["new", "edit", "switch"],
)
def test_strangers_and_contributors_change_nothing(talks, verb, told):
    embed = make.embed(talks)
    path = LIST + verb.format(embed.public_id)
    assert Client().post(path, told).status_code == 302
    assert client_of(cast.carla()).post(path, told).status_code == 403
    editor = client_of(cast.edith())
    assert editor.post(path.replace("talks", "nothing"), told).status_code == 404
    if "{}" in verb:
        other = make.timeline("Other")
        assert editor.post(path.replace("talks", other.slug), told).status_code == 404
    assert (Embed.objects.get().version, Embed.objects.get().is_on) == (1, True)


def test_a_contributor_reads_no_codes_of_what_is_not_public():
    closed = make.timeline(public=False)
    embed = make.embed(closed)
    for path in (address(embed), f"{LIST}whole/"):
        assert "&lt;" not in client_of(cast.carla()).get(path).content.decode()
        assert "&lt;iframe" in client_of(cast.edith()).get(path).content.decode()


def test_the_list_costs_the_same_for_one_and_for_ten(talks, django_assert_max_num_queries):
    editor = client_of(cast.edith())
    event = make.published_event(on=talks)
    make.embed(talks, "One", lanes=("military",), begins="event", begins_with=event.public_id)
    with django_assert_max_num_queries(40) as one:
        editor.get(LIST)
    for number in range(9):
        make.embed(
            talks, f"Another {number}", lanes=("diplomacy",), begins="event", begins_with=event.public_id
        )
    with django_assert_max_num_queries(len(one)):
        editor.get(LIST)


@pytest.mark.parametrize("who", [cast.edith, cast.carla])
def test_each_line_of_the_list_leads_to_its_code(talks, who):
    embed = make.embed(talks)
    page = client_of(who()).get(LIST).content.decode()
    for path in (address(embed), f"{LIST}whole/"):
        assert re.search(rf'<a class="button[^"]*" href="{path}">The code', page)


@pytest.mark.parametrize(("start", "is_empty"), [("1990", True), ("2014", False)])
def test_the_codes_of_a_frame_without_an_event_say_so(talks, start, is_empty):
    make.published_event(date="2014-03-27", on=talks)
    embed = make.embed(talks, start=start, end=start)
    assert ("readers find an empty frame" in text_of(client_of(cast.carla()).get(address(embed)))) is is_empty
