"""What a frame would look like as it is chosen, before it is saved: with scripts and without."""

import re

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from tests.web.test_embeds import LIST, NEW, TOLD
from timeline.models import Embed, Timeline

pytestmark = pytest.mark.django_db
PREVIEW, FRAME = f"{LIST}preview/", f"{LIST}preview/frame/"


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def frames(answer) -> list[str]:
    return re.findall(r'<iframe src="([^"]*)"', answer.content.decode())


def test_a_preview_without_script_saves_nothing(talks):
    answer = client_of(cast.edith()).post(NEW, TOLD | {"name": "", "shows": "list", "preview": "on"})
    assert answer.status_code == 200
    assert len(frames(answer)) == 3 and all("shows=list" in source for source in frames(answer))
    assert "Give it a name" not in text_of(answer) and "Name optional" not in text_of(answer)
    assert not Embed.objects.exists()


def test_what_is_chosen_is_previewed_and_what_cannot_be_is_said(talks):
    make.published_event("Ministers meet", on=talks)
    editor = client_of(cast.edith())
    seen = editor.get(PREVIEW, TOLD | {"name": "", "start": "01/02/2022", "start_choice": "2022-02-01"})
    [source, *_others] = frames(seen)
    inside = editor.get(source.replace("&amp;", "&"))
    assert inside.status_code == 200 and "Ministers meet" in text_of(inside)
    assert "no-store" in inside["Cache-Control"] and "private" in inside["Cache-Control"]
    nothing = editor.get(PREVIEW, TOLD | {"accent": "#ffd700"})
    assert not frames(nothing) and "too pale" in text_of(nothing)
    assert not Embed.objects.exists()


def test_a_preview_shows_nothing_that_is_not_published(talks):
    make.draft("Nobody has approved this", on=talks)
    assert "Nobody has approved" not in text_of(client_of(cast.edith()).get(FRAME, TOLD))


def test_what_is_good_to_know_stands_above_the_preview(talks):
    make.published_event(on=talks)
    told = TOLD | {"shows": "axis", "order": "newest"}
    editor = client_of(cast.edith())
    for answer in (editor.get(PREVIEW, told), editor.post(NEW, told | {"preview": "on"})):
        assert answer.status_code == 200 and len(frames(answer)) == 3
        assert "The picture alone has no list" in text_of(answer)
