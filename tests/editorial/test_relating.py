"""Timelines of one story in several languages: both ways, one to a language, and nobody is parted unasked."""

import pytest

from tests import cast, make
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion
from timeline.editorial.relating import tell_same_story
from timeline.models import AuditEntry, Timeline

pytestmark = pytest.mark.django_db


def in_language(language: str, title: str = "") -> Timeline:
    made = make.timeline(title or f"Talks in {language}", public=False)
    made.language = language
    made.save(update_fields=["language"])
    return made


@pytest.fixture
def english() -> Timeline:
    return in_language("en")


@pytest.fixture
def ukrainian() -> Timeline:
    return in_language("uk")


def relate(timeline: Timeline, *others: Timeline, **options) -> Timeline:
    timeline = Timeline.objects.get(pk=timeline.pk)
    return tell_same_story(
        timeline, others, **({"by": cast.edith(), "expected_version": timeline.version} | options)
    )


def beside(timeline: Timeline) -> set[str]:
    current = Timeline.objects.get(pk=timeline.pk)
    return set(Timeline.objects.same_story(current).values_list("language", flat=True))


def test_the_relation_holds_both_ways_and_between_all(english, ukrainian):
    polish = in_language("pl")
    relate(english, ukrainian)
    assert (beside(english), beside(ukrainian)) == ({"uk"}, {"en"})
    relate(ukrainian, english, polish)
    assert (beside(english), beside(polish)) == ({"uk", "pl"}, {"en", "uk"})
    relate(polish, english)
    assert (beside(english), beside(ukrainian)) == ({"pl"}, set())
    relate(english)
    assert not any(map(beside, (english, ukrainian, polish)))


def test_taking_one_out_leaves_the_others_together(english, ukrainian):
    polish, german = in_language("pl"), in_language("de")
    relate(english, ukrainian, polish, german)
    relate(english)
    assert [beside(each) for each in (english, ukrainian, polish)] == [set(), {"pl", "de"}, {"uk", "de"}]
    relate(ukrainian, english)
    assert [beside(each) for each in (english, polish, german)] == [{"uk"}, {"de"}, {"pl"}]
    relate(polish)
    assert not Timeline.objects.get(pk=german.pk).story


def test_a_form_from_before_another_joined_parts_nobody_unseen(english, ukrainian):
    relate(english, ukrainian)
    seen = Timeline.objects.get(pk=ukrainian.pk).version
    relate(english, ukrainian, in_language("pl"))
    with pytest.raises(StaleVersion):
        relate(ukrainian, in_language("de"), english, expected_version=seen, by=cast.egon())


def test_each_timeline_keeps_a_trace_and_a_version(english, ukrainian):
    relate(english, ukrainian)
    entries = {entry.target_id: entry for entry in AuditEntry.objects.filter(act="relate")}
    assert entries[str(english.pk)].after["other_languages"] == ["Talks in uk (uk)"]
    assert entries[str(ukrainian.pk)].after == {"other_languages": ["Talks in en (en)"]}
    versions = Timeline.objects.filter(pk__in=[english.pk, ukrainian.pk]).values_list("version", flat=True)
    assert set(versions) == {2}


def test_the_very_same_is_no_change(english, ukrainian):
    once = relate(english, ukrainian)
    assert relate(english, ukrainian).version == once.version


def test_one_timeline_to_a_language(english, ukrainian):
    with pytest.raises(NotReady, match="are in the same language"):
        relate(english, ukrainian, in_language("uk", "Talks again"))
    with pytest.raises(NotReady, match="are in the same language"):
        relate(english, in_language("en", "Talks again"))
    assert beside(ukrainian) == set()


def test_what_is_told_with_others_is_not_taken_from_them_unseen(english, ukrainian):
    polish = in_language("pl")
    relate(ukrainian, polish)
    with pytest.raises(NotReady, match="together with “Talks in pl” already"):
        relate(english, ukrainian)
    relate(english, ukrainian, polish)
    assert beside(polish) == {"en", "uk"}


def test_what_was_chosen_without_sight_of_a_colleagues_choice_is_refused(english, ukrainian):
    relate(english, ukrainian)
    with pytest.raises(StaleVersion):
        relate(ukrainian, in_language("pl"), expected_version=1, by=cast.egon())


def test_contributors_relate_nothing(english, ukrainian):
    with pytest.raises(NotAllowed):
        relate(english, ukrainian, by=cast.carla())
