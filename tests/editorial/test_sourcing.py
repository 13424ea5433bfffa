"""Changing what is known of a source: who may, what is kept of both texts, and what readers go on seeing."""

from dataclasses import replace
from typing import Any

import pytest

from tests import cast, make
from timeline.editorial.correcting import correct
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, StaleSource
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.sourcing import change_source
from timeline.models import AuditEntry, NoticeDecision, Source, User

pytestmark = pytest.mark.django_db


def change(source: Source, *, by: User | None = None, version: int | None = None, **fields: Any) -> Source:
    told = {name: getattr(source, name) for name in ("language", "reliability", "reliability_reason")}
    told |= {name: fields.pop(name) for name in list(told) if name in fields}
    return change_source(
        source,
        replace(source.to_record(), **fields),
        by=by or cast.edith(),
        expected_version=source.version if version is None else version,
        **told,
    ).source


def test_every_particular_is_changed_and_audited() -> None:
    source = make.source()
    told = {
        "title": "Minutes, as amended",
        "kind": "report",
        "publisher": "The Registry",
        "authors": "B. Second",
        "url": "https://www.example.org/minutes",
        "published": "2014-03",
        "accessed": "2022-01-02",
        "archived_url": "https://archive.example.org/minutes",
    }
    changed = change(source, language="fr", reliability="B", reliability_reason="Right so far.", **told)
    assert (changed.version, changed.language, changed.reliability) == (2, "fr", "B")
    assert {name: getattr(changed.to_record(), name) for name in told} == told
    entry = AuditEntry.objects.get(act="change source")
    assert (entry.before["title"], entry.after["title"]) == (source.title, "Minutes, as amended")


def test_saving_what_stands_changes_nothing() -> None:
    assert change(make.source()).version == 1
    assert not AuditEntry.objects.filter(act="change source").exists()


def test_a_second_click_is_done_once() -> None:
    source = make.source()
    assert change(source, title="Once").version == 2
    assert change(source, title="Once", version=1).version == 2
    assert AuditEntry.objects.filter(act="change source").count() == 1


def test_of_two_persons_changes_both_stand() -> None:
    source = make.source()
    change(source, by=cast.egon(), publisher="The Registry")
    changed = change(source, title="Minutes, as amended", version=1)
    assert (changed.title, changed.publisher, changed.version) == ("Minutes, as amended", "The Registry", 3)


@pytest.mark.parametrize("version", [1, 7, -1])
def test_where_both_changed_the_same_neither_text_is_lost(version: int) -> None:
    source = make.source()
    change(source, by=cast.egon(), title="Theirs", authors="Them")
    with pytest.raises(StaleSource) as refused:
        change(source, title="Mine", version=version)
    assert (refused.value.current_version, refused.value.mine["title"]) == (2, "Mine")
    assert Source.objects.get().title == "Theirs"


def test_contributors_change_what_they_added() -> None:
    own = make.source(by=cast.carla())
    assert change(own, by=cast.carla(), title="Mine").title == "Mine"
    with pytest.raises(NotAllowed, match="takes an editor"):
        change(own, by=cast.colin(), title="Not mine")


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [({"url": "javascript:alert(1)"}, "http"), ({"title": ""}, "blank"), ({"kind": "rumour"}, "choice")],
)
def test_what_is_no_particular_is_refused(fields: dict[str, str], sentence: str) -> None:
    source = make.source()
    with pytest.raises(NotReady, match=sentence):
        change(source, **fields)
    assert Source.objects.get().version == 1


@pytest.mark.parametrize("published", ["", "2022-03", "2022-03-06/2022-03-08"])
def test_a_text_keeps_a_day_that_its_dates_are_counted_from(published: str) -> None:
    source = make.capture().source
    with pytest.raises(NotReady, match="on which day"):
        change(source, published=published)
    assert Source.objects.get().published == make.day("2022-03-06")


def test_readers_see_the_old_particulars_until_the_event_is_corrected() -> None:
    event = make.published_event()
    source = event.citations.get().source
    change(source, title="Minutes, as amended")

    def seen() -> str:
        record = event.publications.get(public_until__isnull=True).record
        return str(record["citations"][0]["source"]["title"])

    assert seen() == "Minutes of the meeting"
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.NOT_DUE,
        text="Only the title of its source.",
    )
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    assert seen() == "Minutes of the meeting"
    publish(event, by=cast.paula(), expected_version=event.version)
    assert seen() == "Minutes, as amended"
