"""How frames look in articles: made once, changed for all articles at once, written over by nobody unseen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests import cast, make
from timeline.editorial.embedding import change_embed, choices_at, make_embed, switch_embed
from timeline.editorial.refusals import NotAllowed, NotReady, StaleEmbed
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
        ({"pinned_at": datetime(2022, 3, 14, 18)}, "time zone"),
        ({"language": "xx"}, "no language"),
        ({"language": "en-gb"}, "no language"),
        ({"name": "  "}, "Give it a name"),
        ({"start": "once"}, "not a date"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(talks, chosen, said) -> None:
    with pytest.raises(NotReady, match=said):
        make_embed(talks, EmbedChoices(**{"name": "In an explainer"} | chosen), by=cast.edith())
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
    with pytest.raises(StaleEmbed):
        change_embed(embed, replace(wanted, theme="host"), by=cast.egon(), expected_version=3)
    # The very same asked for again is there already.
    assert change_embed(embed, wanted, by=cast.egon(), expected_version=1).version == 2


def test_it_is_switched_off_once_and_on_again(talks) -> None:
    embed = make.embed(talks)
    for _ in range(2):
        assert not switch_embed(embed, False, by=cast.edith()).is_on
    assert switch_embed(embed, True, by=cast.edith()).is_on
    acts = AuditEntry.objects.filter(target_kind="embed").order_by("pk").values_list("act", flat=True)
    assert list(acts) == ["make embed", "switch embed off", "switch embed on"]


def chosen_by_two(embed: Embed, hers: dict[str, Any], his: dict[str, Any]) -> Embed:
    """Both have opened the form at the same time; she saves first."""
    seen, version = embed.to_choices(), embed.version
    change_embed(embed, replace(seen, **hers), by=cast.edith(), expected_version=version)
    return change_embed(embed, replace(seen, **his), by=cast.egon(), expected_version=version)


@pytest.mark.parametrize(
    ("hers", "his"),
    [
        ({"theme": "dark"}, {"order": "newest"}),
        ({"lanes": ("military",)}, {"pinned_at": datetime(2022, 3, 14, 18, tzinfo=UTC)}),
        ({"pinned_at": datetime(2022, 3, 14, 18, 0, 0, 500, tzinfo=UTC)}, {"name": "In the long read"}),
        ({"start": "2014"}, {"end": "2022-03"}),
        ({"begins": "today"}, {"begins": "today", "accent": "#0a5c36"}),
        ({"greatest_height": 640}, {}),
    ],
    ids=str,
)
def test_what_two_people_change_in_different_choices_is_joined(talks, hers, his) -> None:
    embed = make.embed(talks, start="2010", pinned_at=datetime(2022, 3, 1, tzinfo=UTC))
    joined = chosen_by_two(embed, hers, his).to_choices()
    whole = {
        name: value.replace(microsecond=0) if name == "pinned_at" else value for name, value in hers.items()
    }
    assert {name: getattr(joined, name) for name in hers | his} == whole | his


@pytest.mark.parametrize(
    ("hers", "his", "laid_over"),
    [
        ({"theme": "dark", "order": "newest"}, {"theme": "light"}, {"theme": "light", "order": "newest"}),
        ({"lanes": ("military",)}, {"lanes": ("diplomacy",)}, {"lanes": ("diplomacy",)}),
        (
            {"begins": "today", "begins_with": ""},
            {"begins_with": "other"},
            {"begins": "event", "begins_with": "other"},
        ),
        # Each makes sense alone, the two together do not.
        ({"start": "2018"}, {"end": "2016"}, {"start": "2018", "end": "2016"}),
    ],
    ids=str,
)
def test_of_what_both_changed_neither_is_lost_and_nothing_is_saved(talks, hers, his, laid_over) -> None:
    first, other = (make.published_event(name, on=talks).public_id for name in ("First", "Other"))
    his, laid_over = (
        {**said, "begins_with": other} if "begins_with" in said else said for said in (his, laid_over)
    )
    embed = make.embed(talks, begins="event", begins_with=first)
    with pytest.raises(StaleEmbed) as refused:
        chosen_by_two(embed, hers, his)
    mine = refused.value.mine
    assert {name: getattr(mine, name) for name in laid_over} == laid_over
    assert refused.value.by == cast.edith()
    stands = Embed.objects.get().to_choices()
    assert stands == replace(stands, **hers) and Embed.objects.get().version == 2


def test_switched_off_meanwhile_it_is_changed_as_it_was_meant(talks) -> None:
    embed = make.embed(talks)
    switch_embed(embed, False, by=cast.edith())
    changed = change_embed(
        embed, replace(embed.to_choices(), theme="dark"), by=cast.egon(), expected_version=1
    )
    assert (changed.theme, changed.is_on, changed.version) == ("dark", False, 3)
    again = change_embed(
        changed, replace(changed.to_choices(), order="newest"), by=cast.edith(), expected_version=3
    )
    assert choices_at(again, 1) == choices_at(again, 2) == embed.to_choices()
    assert (choices_at(again, 3), choices_at(again, 4)) == (changed.to_choices(), again.to_choices())
    assert choices_at(again, 0) is None and choices_at(again, 5) is None
