"""The box for the whole desk: what is found while one types, for whom, and with what is marked."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment
from timeline.rendering.desk_search import SHOWN, folded, marked

pytestmark = pytest.mark.django_db


def found(user, text: str) -> dict[str, list[str]]:
    page = client_of(user).get("/desk/search/", {"q": text})
    assert page.status_code == 200
    return {
        group.name: ["".join(run.text for run in hit.title) for hit in group.hits]
        for group in page.context["groups"]
    }


def test_events_sources_and_proposals_are_found_by_the_beginnings_of_words():
    make.draft("Ministers sign the accord")
    make.capture()
    assert found(cast.edith(), "minist")["Events"] == ["Ministers sign the accord"]
    assert found(cast.edith(), "minist")["Sources"] == ["Ministers meet"]
    assert any("Vienna" in headline for headline in found(cast.edith(), "vien")["Proposals to decide on"])
    assert found(cast.edith(), "accord minist") == {"Events": ["Ministers sign the accord"]}


def test_it_answers_typing_with_a_fragment_and_the_form_with_a_page():
    make.draft("Ministers sign")
    client = client_of(cast.edith())
    fragment = client.get("/desk/search/?q=minis", headers=HTMX)
    assert is_fragment(fragment)
    assert "<mark>Minis</mark>ters sign" in fragment.content.decode()
    page = client.get("/desk/search/?q=minis")
    assert not is_fragment(page)
    assert "<mark>Minis</mark>ters sign" in page.content.decode()
    assert "HX-Request" in page["Vary"]


def test_a_contributor_finds_what_is_theirs_and_nothing_of_others():
    make.draft("Canary of Edith")
    make.capture("The canary flew on 3 March 2022.", title="Canary article")
    make.draft("Canary of Carla", by=cast.carla())
    assert found(cast.carla(), "canary") == {"Events": ["Canary of Carla"]}
    assert client_of(cast.colin()).get("/desk/search/?q=canary").context["groups"] == []


def test_what_is_theirs_is_found_behind_much_that_is_not(monkeypatch):
    monkeypatch.setattr("timeline.models.searched.NEAR", 2)
    make.draft("Canary of Carla", by=cast.carla())
    for number in range(4):
        make.draft(f"Canary {number}")
    assert found(cast.carla(), "canary") == {"Events": ["Canary of Carla"]}


def test_few_are_shown_and_the_list_has_the_rest():
    for number in range(SHOWN + 1):
        make.draft(f"Event {number}")
    page = client_of(cast.edith()).get("/desk/search/?q=event")
    assert len(page.context["groups"][0].hits) == SHOWN
    assert 'href="/desk/events/?q=event"' in page.content.decode()


@pytest.mark.parametrize(
    "text", ["", " ", "\0", "m", "*", '"', "NEAR(", "' OR 1=1 --", "%", "zzzz", "a" * 5000]
)
def test_whatever_is_typed_is_words(text):
    make.draft("Ministers sign")
    assert found(cast.edith(), text) == {}


def test_markup_in_a_headline_stays_text():
    make.draft("<b>Ministers</b> sign")
    assert "&lt;<mark>b</mark>&gt;" in client_of(cast.edith()).get("/desk/search/?q=b+min").content.decode()


@pytest.mark.parametrize(
    ("text", "typed", "runs"),
    [
        ("Ministers meet", "min", ["[Min]", "isters meet"]),
        ("The Élysée says", "elys", ["The ", "[Élys]", "ée says"]),
        ("ministers, Ministers", "minister", ["[minister]", "s, ", "[Minister]", "s"]),
        ("Straße gesperrt", "strass", ["[Straße]", " gesperrt"]),
        ("Переговори у Відні", "від", ["Переговори у ", "[Від]", "ні"]),
        ("Nothing", "x", ["Nothing"]),
        ("", "x", []),
    ],
)
def test_what_was_typed_is_marked(text, typed, runs):
    shown = marked(text, [folded(typed)])
    assert [f"[{run.text}]" if run.is_found else run.text for run in shown] == runs


def test_more_to_find_is_not_more_queries(django_assert_max_num_queries):
    client = client_of(cast.edith())
    make.draft("Event")
    with django_assert_max_num_queries(12) as one:
        client.get("/desk/search/?q=event", headers=HTMX)
    for number in range(19):
        make.draft(f"Event {number}")
    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get("/desk/search/?q=event", headers=HTMX)
