"""An editor's pages of a timeline: its title and lanes, adding events to it, and closing it."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import HTMX, client_of, text_of
from timeline.models import AuditEntry, Event, Stage, Timeline

pytestmark = pytest.mark.django_db
EDIT, LANES = "/desk/timelines/talks/edit/", "/desk/timelines/talks/lanes/"
ADD, PLACE = "/desk/timelines/talks/add/", "/desk/timelines/talks/place/"
CLOSE_LANE, CLOSE = "/desk/timelines/talks/lanes/background/close/", "/desk/timelines/talks/close/"
TOLD = {"version": "1", "title": "Peace talks", "standfirst": "How they went.", "language": "en"}
THREE = {
    "version": "1",
    "lane": ["diplomacy", "military", "background", ""],
    "name": ["Diplomacy", "Military", "Background", ""],
    "colour": ["lane-1", "lane-2", "lane-3", "lane-4"],
}


@pytest.fixture
def talks() -> Timeline:
    return make.timeline(public=False)


@pytest.fixture
def editor(talks) -> Client:
    return client_of(cast.edith())


def names() -> list[str]:
    return [lane.name for lane in Timeline.objects.get(slug="talks").lanes.open()]


VERBS = [
    (LANES, THREE | {"move": "background:up"}, cast.edith),
    (CLOSE_LANE, {"version": "1"}, cast.edith),
    (PLACE, {"chosen": [], "lane": "military", "do": "place"}, cast.edith),
    (CLOSE, {"reason": "Over."}, cast.paula),
    (EDIT, TOLD, cast.edith),
]


@pytest.mark.parametrize(("address", "told", "who"), VERBS)
def test_strangers_and_wrong_roles_change_nothing(talks, address, told, who):
    before = Timeline.objects.values().get(), names()
    assert Client().post(address, told).status_code == 302
    assert client_of(cast.carla()).post(address, told).status_code == 403
    assert client_of(who()).post(address.replace("talks", "nothing"), told).status_code == 404
    if address != EDIT:
        assert client_of(who()).get(address).status_code == 405
    assert (Timeline.objects.values().get(), names()) == before


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_title_and_standfirst_are_changed_and_the_address_stays(editor, headers):
    answer = editor.post(EDIT, TOLD, headers=headers)
    assert answer["Location"] == "/desk/timelines/talks/"
    assert "Peace talks" in text_of(editor.get("/desk/timelines/talks/"))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": ""}, "Give the timeline a title."),
        ({"title": "a\0b"}, "control character"),
        ({"language": "tlh"}, "Choose one of these languages."),
        ({"title": "x" * 100_000}, "200"),
    ],
)
def test_what_does_not_hold_stays_typed(editor, typed, sentence):
    answer = editor.post(EDIT, TOLD | typed)
    assert answer.status_code == 422
    assert sentence in text_of(answer) and "How they went." in answer.content.decode()


@pytest.mark.parametrize("version", ["0", "", "many"])
def test_over_an_older_timeline_both_texts_are_shown(editor, version):
    client_of(cast.egon()).post(EDIT, TOLD | {"title": "War and peace"})
    answer = editor.post(EDIT, TOLD | {"version": version})
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "War and peace" in text_of(answer) and 'value="Peace talks"' in page
    assert 'name="version" value="2"' in page
    assert editor.post(EDIT, TOLD | {"version": "2"}).status_code == 302


@pytest.mark.parametrize(
    ("move", "order"),
    [
        ("background:up", ["Diplomacy", "Background", "Military"]),
        ("diplomacy:down", ["Military", "Diplomacy", "Background"]),
        ("diplomacy:up", ["Diplomacy", "Military", "Background"]),
        ("background:down", ["Diplomacy", "Military", "Background"]),
        ("nothing:up", ["Diplomacy", "Military", "Background"]),
    ],
)
def test_a_button_moves_a_lane_without_any_script(editor, move, order):
    answer = editor.post(LANES, THREE | {"move": move})
    assert answer.status_code == 302 and answer["Location"].endswith("#lanes")
    assert names() == order


def test_the_order_of_the_fields_is_the_order_of_the_lanes(editor):
    """So that dragging a row needs nothing but moving its fields."""
    told = {key: THREE[key][:3][::-1] for key in ("lane", "name", "colour")}
    editor.post(LANES, THREE | told)
    assert names() == ["Background", "Military", "Diplomacy"]
    assert [row.name for row in editor.get(EDIT).context["lanes"].rows] == names()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ["", "Military", "Background", ""]}, "Give the lane a name."),
        ({"name": ["x" * 61, "Military", "Background", ""]}, "60 characters are the most."),
        ({"name": ["a\0b", "Military", "Background", ""]}, "control character"),
        ({"name": ["‮yca", "Military", "Background", ""]}, "turns the order"),
        ({"colour": ["red", "lane-2", "lane-3", "lane-4"]}, "Choose one of these colours."),
        ({"name": ["Military", "Military", "Background", ""]}, "Two lanes have the same name."),
    ],
)
def test_lanes_that_cannot_be_stay_typed(editor, typed, sentence):
    answer = editor.post(LANES, THREE | typed)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert names() == ["Diplomacy", "Military", "Background"]


def test_over_other_lanes_both_are_shown_and_no_lane_is_lost(editor):
    client_of(cast.egon()).post(LANES, THREE | {"name": ["Diplomacy", "Military", "Background", "Society"]})
    mine = THREE | {"name": ["Peace", "Military", "Background", ""]}
    answer = editor.post(LANES, mine)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert all(f'value="{name}"' in page for name in ("Peace", "Society"))


def test_a_lane_is_removed_with_its_events_moved(talks, editor):
    event = make.draft(on=talks, lane="background")
    assert editor.post(CLOSE_LANE, {"version": "1"}).status_code == 422
    for _ in range(2):
        answer = editor.post(CLOSE_LANE, {"version": "1", "into": "military"})
    assert answer.status_code in (302, 404)
    assert event.entries.get().lane.slug == "military"
    assert names() == ["Diplomacy", "Military"]


def test_a_publisher_closes_it_and_says_why(talks):
    client = client_of(cast.paula())
    client.post("/desk/timelines/talks/open/")
    assert client.post(CLOSE, {"reason": ""}).status_code == 422
    for _ in range(2):
        assert client.post(CLOSE, {"reason": "Over."})["Location"] == "/desk/timelines/talks/"
    assert AuditEntry.objects.filter(act="close to public").count() == 1
    assert client_of(cast.edith()).post(CLOSE, {"reason": "Over."}).status_code == 403
    assert Client().get("/timelines/talks/").status_code == 404


def chosen(*events: Event) -> list[str]:
    return [f"{event.public_id}:{event.version}" for event in events]


def test_events_are_found_by_their_words_and_added_together(talks, editor):
    other = make.timeline("Other")
    one, two = make.draft("Ministers meet", on=other), make.published_event("Ministers agree", on=other)
    make.draft("Grain is shipped", on=other)
    found = text_of(editor.get(ADD, {"q": "minist"}))
    assert "Ministers meet" in found and "Ministers agree" in found and "Grain" not in found
    told = {"chosen": chosen(one, two), "lane": "military", "importance": "4", "do": "place", "send_on": "on"}
    answer = editor.post(PLACE, told | {"came_from": "add", "q": "minist"})
    assert answer["Location"] == f"{ADD}?q=minist"
    page = text_of(editor.get(answer["Location"]))
    assert page.count("Stands here already, in Military") == 2
    assert "once it is reviewed and published" in page
    assert [Event.objects.get(pk=event.pk).stage for event in (one, two)] == [Stage.DRAFT, Stage.IN_REVIEW]


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_importance_and_lane_are_changed_on_the_timelines_page(talks, editor, headers):
    event = make.draft(on=talks)
    assert f'value="{chosen(event)[0]}"' in editor.get("/desk/timelines/talks/").content.decode()
    answer = editor.post(PLACE, {"chosen": chosen(event), "importance": "5", "do": "place"}, headers=headers)
    assert answer["Location"] == "/desk/timelines/talks/"
    entry = event.entries.get()
    assert (entry.importance, entry.lane.slug) == (5, "diplomacy")
    event.refresh_from_db()
    editor.post(PLACE, {"chosen": chosen(event), "do": "take-off"})
    assert not event.entries.exists()


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({"chosen": []}, 422),
        ({"chosen": ["nothing:1"]}, 422),
        ({"lane": "nowhere"}, 422),
        ({"importance": "9"}, 422),
        ({"version": ":99"}, 409),
        ({"version": ":"}, 409),
        ({"version": ""}, 409),
    ],
)
def test_what_cannot_be_placed_is_refused_with_a_sentence(talks, editor, told, status):
    event = make.draft(on=talks)
    version = told.pop("version", f":{event.version}")
    answer = editor.post(
        PLACE, {"chosen": [event.public_id + version], "lane": "military", "do": "place"} | told
    )
    assert answer.status_code == status
    assert event.entries.get().lane.slug == "diplomacy"


def test_the_bank_costs_the_same_for_one_row_and_twenty(talks, editor, django_assert_max_num_queries):
    make.draft("Meeting 1", on=talks)
    with django_assert_max_num_queries(20) as one:
        editor.get(ADD, {"q": "meeting"})
        cost = len(one)
    for number in range(2, 21):
        make.draft(f"Meeting {number}", on=talks)
    with django_assert_max_num_queries(cost):
        editor.get(ADD, {"q": "meeting"})
