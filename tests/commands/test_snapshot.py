"""A timeline as files: all of what is public, nothing else, the same each time, and whole or not at all."""

import hashlib
import json
import re
from html import unescape
from pathlib import Path

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone

from tests import cast, make
from tests.web.test_canaries import CANARY, planted
from tests.web.test_other_dates import publish_all
from timeline.editorial.drafting import NewCitation, draft_event
from timeline.editorial.withholding import withhold
from timeline.models import Timeline
from timeline.rendering.public_answers import forget_answers

pytestmark = pytest.mark.django_db
TO_FILES = re.compile(r'<(?:a|img|script|link rel="(?:stylesheet|icon)")\b[^>]*?\s(?:href|src)="([^"]*)"')


@pytest.fixture
def talks() -> Timeline:
    return make.timeline("Talks")


def taken(timeline: Timeline, folder: Path) -> dict[str, bytes]:
    """Every file of a fresh snapshot, by its path."""
    forget_answers()
    call_command("snapshot", timeline.slug, str(folder), verbosity=0, stdout=_Nowhere())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class _Nowhere:
    def write(self, text: str) -> None:
        pass


def test_it_holds_all_that_a_reader_can_go_to(talks, tmp_path):
    event = make.published_event("Ministers meet", on=talks)
    image, _ = make.illustrated(make.published_event, headline="With a picture", on=talks)
    shown, off = make.embed(talks), make.embed(talks, "Switched off")
    type(off).objects.filter(pk=off.pk).update(is_on=False)
    files = taken(talks, tmp_path / "copy")
    beside = ("sources", "corrections", "about", "print", "embed", f"embed/{shown.public_id}")
    expected = {f"{name}/index.html" for name in beside} | {
        *("index.html", "picture.png", "manifest.json", "ahead.ics", "corrections/feed.atom"),
        *(f"chronology.{kind}" for kind in ("txt", "csv", "json")),
        *(f"feeds/{name}.{kind}" for name in ("events", "changes") for kind in ("rss", "atom", "json")),
        *("embed/picture.svg", "embed/picture.png", f"embed/{shown.public_id}/picture.svg"),
        *(f"events/{event.public_id}/index.html", "static/js/frame.js"),
    }
    assert expected - set(files) == set()
    assert not any(off.public_id in path for path in files)
    assert any(path.startswith(f"images/{image}") for path in files)
    assert [path for path in files if "." not in Path(path).name] == [], (
        "a server knows by it what to say of it"
    )
    assert "Ministers meet" in files["index.html"].decode()


def test_each_link_leads_to_a_file_beside_it(talks, tmp_path):
    make.published_event("Ministers meet", on=talks)
    make.embed(talks)
    folder = tmp_path / "copy"
    for path, body in taken(talks, folder).items():
        if not path.endswith(".html"):
            continue
        for way in map(unescape, TO_FILES.findall(body.decode())):
            if way.startswith(("#", "https://example.org", "https://archive.example.org")):
                continue
            if 'class="notice notice--past"' in body.decode() and way.endswith("/timelines/talks/"):
                continue  # where it lives, said as such
            assert (folder / path).parent.joinpath(way.partition("#")[0]).is_file(), f"{way} in {path}"


def test_an_article_of_the_newsroom_on_the_same_host_is_still_linked(talks, tmp_path, settings):
    url = f"{settings.SITE_URL}/2022/03/talks"
    cited = NewCitation(make.source("Talks end", url=url), locator="page 2")
    event = draft_event(make.record(on=talks), by=cast.edith(), citations=[cited])
    publish_all(event)
    files = taken(talks, tmp_path / "copy")
    for path in (
        "index.html",
        "sources/index.html",
        f"events/{event.public_id}/index.html",
        "embed/index.html",
    ):
        assert f'href="{url}"' in files[path].decode(), path


def test_what_needs_a_server_or_a_day_is_left_out(talks, tmp_path):
    for number in range(3):
        make.published_event(f"Round {number}", on=talks, date=f"20{10 + number}")
    files = taken(talks, tmp_path / "copy")
    for path, body in files.items():
        if path.endswith(".html"):
            told = body.decode()
            for word in (
                "<form",
                "hx-get",
                'type="module"',
                "axis__today",
                "outline__today",
                "/news/",
                "oembed",
            ):
                assert word not in told, f"{word} in {path}"
    assert "This is the timeline as it stood on" in files["index.html"].decode()


def test_two_of_the_same_are_the_same_and_the_manifest_says_what_is_in_it(talks, tmp_path):
    make.published_event(on=talks)
    # They say the minute in which they were taken.
    with time_machine.travel(timezone.now(), tick=False):
        first, second = taken(talks, tmp_path / "one"), taken(talks, tmp_path / "two")
    assert first == second
    told = json.loads(first.pop("manifest.json"))
    assert {path: one["sha256"] for path, one in told["files"].items()} == {
        path: hashlib.sha256(body).hexdigest() for path, body in first.items()
    }
    assert told["moment"] and told["title"] == "Talks"


def test_what_is_not_public_is_in_no_byte_of_it(tmp_path):
    talks = planted()
    for path, body in taken(talks, tmp_path / "copy").items():
        assert CANARY.encode() not in body.lower(), path


def test_what_is_withheld_is_gone_from_one_that_is_made_later(talks, tmp_path):
    event = make.published_event("Ministers meet", on=talks)
    make.published_event("Ministers part", on=talks)
    assert b"Ministers meet" in taken(talks, tmp_path / "copy")["index.html"]
    withhold(event, by=cast.piet(), expected_version=event.version, reason="For the lawyers.")
    later = taken(talks, tmp_path / "copy")
    assert not any(b"Ministers meet" in body for body in later.values())
    assert not any(event.public_id in path for path in later)
    assert [path.name for path in tmp_path.iterdir()] == ["copy"], "nothing is left beside it"


@pytest.mark.parametrize("slug", ["hidden", "never-was"])
def test_it_takes_no_timeline_that_is_not_open(slug, tmp_path):
    make.timeline("Hidden", public=False)
    with pytest.raises(CommandError, match=f"no timeline “{slug}” that is open"):
        call_command("snapshot", slug, str(tmp_path / "copy"))
    assert list(tmp_path.iterdir()) == []


def test_it_asks_for_what_its_pages_are_dressed_in(talks, tmp_path, settings):
    gathered = {"BACKEND": "timeline.static_files.HashedStaticFiles", "OPTIONS": {"location": tmp_path}}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": gathered}
    with pytest.raises(CommandError, match="collectstatic first"):
        call_command("snapshot", talks.slug, str(tmp_path / "copy"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("there", ["a file", "somebody's folder"])
def test_it_writes_over_nothing_of_somebody_else(talks, tmp_path, there):
    place = tmp_path / "copy"
    if there == "a file":
        place.write_text("A letter")
    else:
        place.mkdir()
        (place / "manifest.json").write_text('{"name": "An app"}')
    with pytest.raises(CommandError, match="Name a"):
        call_command("snapshot", talks.slug, str(place))
    kept = place if place.is_file() else place / "manifest.json"
    assert kept.read_text() in ("A letter", '{"name": "An app"}')


@pytest.mark.parametrize("name", ["CNAME", ".git/HEAD", "events/notes.txt"])
def test_it_takes_nothing_away_that_somebody_put_beside_its_files(talks, tmp_path, name):
    make.published_event("Ministers meet", on=talks)
    taken(talks, tmp_path / "copy")
    added = tmp_path / "copy" / name
    added.parent.mkdir(exist_ok=True)
    added.write_text("Mine")
    with pytest.raises(CommandError, match=re.escape(f"holds something else: {name}.")):
        call_command("snapshot", talks.slug, str(tmp_path / "copy"))
    assert added.read_text() == "Mine"


def test_what_is_withheld_is_gone_from_where_a_link_leads(talks, tmp_path):
    event = make.published_event("Ministers meet", on=talks)
    (tmp_path / "kept").mkdir()
    link = tmp_path / "copy"
    link.symlink_to("kept")
    assert taken(talks, link)
    withhold(event, by=cast.piet(), expected_version=event.version, reason="For the lawyers.")
    taken(talks, link)
    assert link.is_symlink()
    assert b"Ministers meet" not in (tmp_path / "kept" / "index.html").read_bytes()


def test_an_event_of_another_timeline_stays_out(talks, tmp_path):
    other = make.timeline("Other")
    elsewhere = make.published_event("Elsewhere", on=other)
    make.published_event("Ministers meet", on=talks)
    assert not any(elsewhere.public_id in path for path in taken(talks, tmp_path / "copy"))
