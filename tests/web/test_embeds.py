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
NEW, PREVIEW, FRAME = f"{LIST}new/", f"{LIST}preview/", f"{LIST}preview/frame/"
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


def frames(answer) -> list[str]:
    return re.findall(r'<iframe src="([^"]*)"', answer.content.decode())


def test_without_a_frame_the_list_says_what_one_is(talks):
    assert "reaches every article that shows it" in text_of(client_of(cast.carla()).get(LIST))


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
