"""Proposing what the program missed: choose a sentence or select a passage, say what happened and when."""

import pytest

from tests import cast, make
from timeline.models import Proposal

HTMX = {"HX-Request": "true"}
TEXT = "😀 They met on Sunday. Nobody knows when the boat sank 😀, but it was raining."
PASSAGE = "when the boat sank 😀"


@pytest.fixture
def desk(client, db):
    client.force_login(cast.edith())
    return client


@pytest.fixture
def capture(db):
    return make.capture(TEXT)


def address(capture) -> str:
    return f"/desk/captures/{capture.pk}/propose/"


def span_of(words: str) -> dict[str, str]:
    start = TEXT.index(words)
    return {"start": str(start), "end": str(start + len(words))}


def typed(**changes: str) -> dict[str, str]:
    return {**span_of(PASSAGE), "headline": "The boat sinks", "date": "early 2021", **changes}


def page_of(answer) -> str:
    return answer.content.decode()


def made() -> list[Proposal]:
    return list(Proposal.objects.filter(rule="by hand"))


def test_each_sentence_is_a_link_to_propose_from_it(desk, capture):
    page = page_of(desk.get(address(capture)))
    start = TEXT.index("Nobody")
    assert f"{address(capture)}?start={start}&amp;end={len(TEXT)}" in page


def test_a_chosen_passage_is_shown_with_the_form(desk, capture):
    answer = desk.get(address(capture), span_of(PASSAGE))
    assert answer.status_code == 200
    assert f'<blockquote class="card__quote card__quote--kept">{PASSAGE}</blockquote>' in page_of(answer)


def test_what_is_proposed_waits_and_is_shown_next(desk, capture):
    answer = desk.post(address(capture), typed(), follow=True)
    [proposal] = made()
    assert answer.redirect_chain == [(f"/desk/captures/{capture.pk}/triage/?proposal={proposal.pk}", 302)]
    assert "Proposed. 2 left." in page_of(answer)
    assert proposal.sentence.exact == PASSAGE  # counted in code points: an emoji is one
    assert (proposal.words, proposal.date.text, proposal.is_open) == ("early 2021", "2021-01~/2021-04~", True)


def test_htmx_gets_it_at_once(desk, capture):
    answer = desk.post(address(capture), typed(), headers=HTMX)
    assert answer["HX-Push-Url"] == f"/desk/captures/{capture.pk}/triage/?proposal={made()[0].pk}"
    assert page_of(answer).lstrip().startswith('<div id="triage"')


def test_proposing_the_same_passage_twice_makes_one(desk, capture):
    for _ in range(2):
        assert desk.post(address(capture), typed()).status_code == 302
    assert len(made()) == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"headline": ""}, "An event needs a headline."),
        ({"headline": "nul\0l"}, "invisible control character"),
        ({"date": ""}, "Type the date"),
        ({"date": "yesterdayish"}, "Type it like"),
        ({"date": "01/02/2022"}, "two ways"),
        ({"end": str(len(TEXT) + 1)}, "not inside the text"),
        ({"start": "50", "end": "50"}, "not inside the text"),
        ({"start": "-1"}, "not inside the text"),
        ({"start": "٣"}, "not inside the text"),
        ({"start": "1" * 5000}, "not inside the text"),
        ({"end": ""}, "not inside the text"),
    ],
)
def test_bad_input_gets_a_sentence(desk, capture, changes, sentence):
    for headers in ({}, HTMX):
        answer = desk.post(address(capture), typed(**changes), headers=headers)
        assert answer.status_code == 422
        assert sentence in page_of(answer)
    assert not made()


def test_what_was_typed_is_kept(desk, capture):
    page = page_of(desk.post(address(capture), typed(date="yesterdayish", headline="The boat sinks at last")))
    assert "The boat sinks at last" in page
    assert "yesterdayish" in page


def test_a_strangers_article_is_not_there(client, capture):
    client.force_login(cast.colin())
    assert client.post(address(capture), typed()).status_code == 404
    assert not made()
