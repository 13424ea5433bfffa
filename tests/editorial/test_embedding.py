"""How frames look in articles: made once, changed for all articles at once, written over by nobody unseen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from tests import cast, make
from timeline.editorial.embedding import change_embed, make_embed, switch_embed
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion
from timeline.models import AuditEntry, Embed, EmbedChoices, Timeline

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


@pytest.mark.parametrize(
    "chosen",
    [
        {},
        {"start": "2014", "end": "2022-03-06", "order": "newest"},
        {"lanes": ("diplomacy", "military"), "least_importance": 4},
        {"shows": "axis", "theme": "dark", "accent": "#0a5c36", "density": "compact"},
        {"language": "uk", "greatest_height": 640, "begins": "today"},
    ],
)
def test_what_was_chosen_is_what_is_kept(talks, chosen) -> None:
    wanted = EmbedChoices("In an explainer", **chosen)
    made = make_embed(talks, wanted, by=cast.edith())
    assert Embed.objects.get(pk=made.pk).to_choices() == wanted


def test_a_second_click_makes_no_second_one(talks) -> None:
    wanted = EmbedChoices("In an explainer", lanes=("military",))
    assert make_embed(talks, wanted, by=cast.edith()) == make_embed(talks, wanted, by=cast.edith())
    assert AuditEntry.objects.filter(act="make embed").count() == 1


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"lanes": ("gone",)}, "is gone"),
        ({"topics": ("gone",)}, "is gone"),
        ({"begins": "event", "begins_with": "unknown"}, "Choose the event"),
        ({"accent": "red"}, "#b3261e"),
        ({"accent": "#0a5c36;x"}, "#b3261e"),
        ({"start": "2022", "end": "2014"}, "before the date"),
        ({"greatest_height": 20}, "200"),
        ({"least_importance": 9}, "5"),
        ({"theme": "sepia"}, "sepia"),
        ({"pinned_at": timezone.now() + timedelta(days=1)}, "ahead"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(talks, chosen, said) -> None:
    with pytest.raises(NotReady, match=said):
        make_embed(talks, EmbedChoices("In an explainer", **chosen), by=cast.edith())
    assert not Embed.objects.exists()


def test_it_takes_an_editor(talks) -> None:
    embed = make.embed(talks)
    for attempt in (
        lambda: make_embed(talks, EmbedChoices("Mine"), by=cast.carla()),
        lambda: change_embed(embed, EmbedChoices("Mine"), by=cast.carla(), expected_version=1),
        lambda: switch_embed(embed, False, by=cast.carla()),
    ):
        with pytest.raises(NotAllowed):
            attempt()


def test_a_change_is_written_down_and_a_stale_one_refused(talks) -> None:
    embed = make.embed(talks, theme="light")
    wanted = replace(embed.to_choices(), theme="dark", lanes=("military",))
    changed = change_embed(embed, wanted, by=cast.edith(), expected_version=1)
    assert changed.version == 2
    entry = AuditEntry.objects.get(act="change embed")
    assert (entry.before["theme"], entry.after["theme"], entry.after["lanes"]) == (
        "light",
        "dark",
        ["military"],
    )
    with pytest.raises(StaleVersion):
        change_embed(embed, replace(wanted, theme="host"), by=cast.egon(), expected_version=1)
    # The very same asked for again is there already.
    assert change_embed(embed, wanted, by=cast.egon(), expected_version=1).version == 2


def test_it_is_switched_off_once_and_on_again(talks) -> None:
    embed = make.embed(talks)
    for _ in range(2):
        assert not switch_embed(embed, False, by=cast.edith()).is_on
    assert switch_embed(embed, True, by=cast.edith()).is_on
    acts = AuditEntry.objects.filter(target_kind="embed").order_by("pk").values_list("act", flat=True)
    assert list(acts) == ["make embed", "switch embed off", "switch embed on"]
