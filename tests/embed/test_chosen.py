"""A frame as an editor chose it: a change at the desk reaches the article, and switching off takes it out."""

from dataclasses import replace

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import text_of
from timeline.editorial.embedding import change_embed, switch_embed

pytestmark = pytest.mark.django_db


def test_a_change_at_the_desk_reaches_the_article() -> None:
    talks = make.timeline()
    make.published_event("Ministers meet", on=talks)
    make.published_event("Crimea is annexed", on=talks, date="2014-03-18")
    embed = make.embed(talks, start="2022")
    address = f"/embed/talks/{embed.public_id}/"
    words = text_of(Client().get(address))
    assert "Ministers meet" in words
    assert "Crimea" not in words
    change_embed(embed, replace(embed.to_choices(), start=""), by=cast.edith(), expected_version=1)
    assert "Crimea" in text_of(Client().get(address))


def test_switched_off_or_under_another_timeline_it_is_not_there() -> None:
    talks, other = make.timeline(), make.timeline("Other")
    embed = make.embed(talks)
    assert Client().get(f"/embed/{other.slug}/{embed.public_id}/").status_code == 404
    assert Client().get(f"/embed/talks/{embed.public_id}/").status_code == 200
    switch_embed(embed, False, by=cast.edith())
    answer = Client().get(f"/embed/talks/{embed.public_id}/")
    assert answer.status_code == 404
    assert answer.content == Client().get("/embed/nothing/").content
