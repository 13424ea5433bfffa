"""The two commands behind `make run`: a story told through the newsroom's own verbs, and accounts to try it with."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from tests import cast
from timeline.management.commands.load_story import read_story
from timeline.management.commands.make_demo_accounts import remembered_password
from timeline.models import (
    AuditEntry,
    Event,
    Proposal,
    PublishedEntry,
    Review,
    Role,
    Stage,
    Standing,
    Timeline,
    Topic,
    User,
)

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> str:
    said = StringIO()
    call_command(*arguments, stdout=said)
    return said.getvalue()


@pytest.fixture
def people() -> None:
    cast.person("editor", Role.EDITOR)
    cast.person("publisher", Role.PUBLISHER)


def test_the_story_goes_the_way_that_people_go(people) -> None:
    said = run("load_story")
    timeline = Timeline.objects.get()
    assert f"/timelines/{timeline.slug}/" in said
    assert timeline.is_public

    assert [(era.name, era.date.text) for era in timeline.eras.all()] == [("Fighting in Donbas", "2014/..")]

    events = Event.objects.all()
    assert {(event.stage, event.standing) for event in events} == {(Stage.APPROVED, Standing.LIVE)}
    assert PublishedEntry.objects.published(timezone.now()).filter(timeline=timeline).count() == len(events)
    assert {topic.name for topic in Topic.objects.filter(events__isnull=False)} >= {
        "NATO",
        "Minsk agreements",
    }
    for review in Review.objects.select_related("revision"):
        assert review.reviewer.username == "publisher"
        assert review.revision.author.username == "editor"
    assert AuditEntry.objects.filter(act="accept").count() >= 5
    assert Proposal.objects.open().exists(), "the newcomer needs something to triage"

    before = Event.objects.count(), AuditEntry.objects.count()
    assert "here already" in run("load_story")
    assert (Event.objects.count(), AuditEntry.objects.count()) == before


def test_without_accounts_it_says_what_to_do_and_leaves_nothing() -> None:
    with pytest.raises(CommandError, match="make_demo_accounts"):
        run("load_story")
    assert not Timeline.objects.exists()


def test_a_folder_without_a_story_is_named(people) -> None:
    with pytest.raises(CommandError, match="no story in nowhere"):
        run("load_story", "nowhere")


def test_a_story_that_names_words_the_article_has_not_is_not_half_loaded(
    people, tmp_path: Path, settings
) -> None:
    story = read_story(settings.BASE_DIR / "seeds" / "geneva-talks")
    for told in story["events"]:
        if "from_proposal" in told:
            told["from_proposal"]["sentence_contains"] = "never written"
    folder = tmp_path / "seeds" / "broken"
    folder.mkdir(parents=True)
    for source in story["sources"]:
        if "text" in source:
            (folder / "article.txt").write_text(source.pop("text"))
            source["text_file"] = "article.txt"
    (folder / "story.json").write_text(json.dumps(story))
    settings.BASE_DIR = tmp_path
    with pytest.raises(CommandError, match="0 proposals"):
        run("load_story", "broken")
    assert not Timeline.objects.exists()
    assert not Event.objects.exists()


class TestDemoAccounts:
    def test_there_is_one_for_each_role_and_the_password_is_printed(self, settings) -> None:
        settings.DEBUG = True
        said = run("make_demo_accounts", "--password", "correct horse battery")
        for role in Role:
            assert User.objects.get(username=role.value).has_role(role)
            assert f"{role.value:<12}  password: correct horse battery" in said

    def test_they_are_refused_in_production(self, settings) -> None:
        settings.DEBUG = False
        with pytest.raises(CommandError, match="never in production"):
            run("make_demo_accounts")
        assert not User.objects.exists()

    def test_a_second_run_keeps_the_password(self, tmp_path: Path) -> None:
        path = tmp_path / "var" / "demo-password"
        assert remembered_password(path) == remembered_password(path)
        assert path.stat().st_mode & 0o077 == 0, "nobody else on the machine may read it"
