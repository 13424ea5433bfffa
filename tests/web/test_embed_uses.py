"""How often frames were shown and where, as the desk tells it, and on which sites they stay empty."""

import re
from datetime import UTC, datetime

import pytest
import time_machine

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import EmbedDay, EmbedSighting, Timeline

pytestmark = pytest.mark.django_db
LIST = "/desk/timelines/talks/embeds/"


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def test_the_list_says_how_often_and_where_each_was_shown(talks, settings):
    settings.EMBED_COUNTS = True
    embed = make.embed(talks)
    today = datetime(2026, 5, 2, tzinfo=UTC).date()
    EmbedDay.objects.create(timeline=talks, embed=embed, day=today, shown=1204)
    Timeline.objects.update(embed_sites=["https://news.example.org", "https://sport.example.org"])
    for host in ("news.example.org", "other.example.org", "sport.example.org"):
        EmbedSighting.objects.create(timeline=talks, embed=embed, host=host, last_day=today)
    with time_machine.travel(datetime(2026, 5, 3, 12, tzinfo=UTC)):
        reader = client_of(cast.carla())
        page, codes = text_of(reader.get(LIST)), text_of(reader.get(f"{LIST}{embed.public_id}/"))
    assert "Shown 1,204 times in the last 30 days. Seen on news.example.org, last on 2 May 2026." in page
    assert "And on one more site." in page and "Not shown in the last 30 days." in page
    assert "other.example.org not allowed to show it 2 May 2026" in codes


@pytest.mark.parametrize("path", [LIST, f"{LIST}whole/"])
@pytest.mark.parametrize(
    ("host", "day", "is_told"),
    [("other.example.org", 2, True), ("news.example.org", 2, False), ("other.example.org", 1, False)],
    ids=["not on the list", "on the list", "long ago"],
)
def test_the_desk_says_why_a_frame_stays_empty_on_a_site(talks, settings, path, host, day, is_told):
    settings.EMBED_COUNTS = True
    Timeline.objects.update(embed_sites=["https://news.example.org"])
    last_day = datetime(2026, 5, day, tzinfo=UTC).date()
    EmbedSighting.objects.create(timeline=talks, host=host, last_day=last_day)
    with time_machine.travel(datetime(2026, 5, 31, 12, tzinfo=UTC)):
        answer = client_of(cast.edith()).get(path)
    told = f"readers there found an empty frame: {host} . If one of them is yours, put it on the list"
    assert (told in text_of(answer)) is is_told
    assert ('#sites-title"' in answer.content.decode()) is is_told


def test_invented_sites_do_not_fill_the_desk(talks, settings):
    settings.EMBED_COUNTS = True
    last_day = datetime(2026, 5, 2, tzinfo=UTC).date()
    for number in range(20):
        EmbedSighting.objects.create(timeline=talks, host=f"x{number}.example.org", last_day=last_day)
    with time_machine.travel(datetime(2026, 5, 3, 12, tzinfo=UTC)):
        page = text_of(client_of(cast.edith()).get(LIST))
    assert len(re.findall(r"x\d+\.example", page)) == 3
