"""Reading who did what, and taking the whole file of an event or a timeline out of the house."""

import csv
import io
import json
import re

import pytest
from django.core.management import call_command
from django.utils import translation

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.naming import TopicNames, create_topic, delete_topic, rename_topic
from timeline.editorial.staffing import change_role
from timeline.editorial.triaging import accept, undo
from timeline.models import AuditEntry, Role, User
from timeline.rendering.audit_trail import trail_lines
from timeline.rendering.event_file import safe_cell
from timeline.rendering.languages import moment_in_words

pytestmark = pytest.mark.django_db
AUDIT = "/desk/audit/"


def rows_of(answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.content.decode())))


def test_every_act_is_told_with_its_name_and_its_object():
    event = make.published_event("Ministers meet")

    page = text_of(client_of(cast.edith()).get(AUDIT))

    assert "Paula published: Ministers meet" in page
    assert "Edith wrote the draft: Ministers meet" in page
    assert page.index("published: Ministers meet") < page.index("wrote the draft: Ministers meet")
    assert event.public_id in client_of(cast.edith()).get(AUDIT).content.decode()


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ("kind=event&act=publish", "published: One", "wrote the draft"),
        ("actor={paula}", "published: One", "wrote the draft"),
        ("kind=event&target={event}", "published: One", ": Two"),
        ("until=1999-12-31", "Nobody did anything of the kind then", "published"),
        ("since=2000-01-01", "published: One", "Nobody did"),
        ("since=31.12.&kind=nonsense&actor=x", "published: One", "Nobody did"),
        ("target=%00&act=%00", "published: One", "Nobody did"),
    ],
)
def test_it_is_filtered_by_the_address(query, shown, hidden):
    event = make.published_event("One")
    make.draft("Two")
    query = query.format(paula=cast.paula().pk, event=event.pk)

    answer = client_of(cast.edith()).get(f"{AUDIT}?{query}")
    page = text_of(answer)
    offered = re.search(r'<form class="filter".*?</form>', answer.content.decode(), re.DOTALL)
    assert offered
    lines = answer.content.decode().replace(offered[0], "")

    assert shown in page
    assert hidden not in lines


def test_a_long_trail_comes_in_pages_at_a_constant_number_of_queries(django_assert_max_num_queries):
    client = client_of(cast.edith())
    make.draft("First of all")
    with django_assert_max_num_queries(14):
        client.get(AUDIT)
    for number in range(60):
        make.draft(f"Draft {number}")

    with django_assert_max_num_queries(14):
        first = client.get(AUDIT)

    assert "First of all" not in first.content.decode()
    second = client.get(f"{AUDIT}?from={first.context['page'].after}")
    assert "First of all" in second.content.decode()


def test_a_contributor_is_told_where_to_look():
    answer = client_of(cast.carla()).get(AUDIT)

    assert answer.status_code == 403
    assert "stands on their pages" in answer.content.decode()
    assert "desk/audit" not in client_of(cast.carla()).get("/desk/").content.decode()


def test_the_file_of_an_event_holds_everything():
    capture = make.capture()
    event = make.published_event("Ministers meet", quote=(capture, capture.text[:20]))

    answer = client_of(cast.edith()).post(f"/desk/events/{event.public_id}/hand-out/", {"form": "json"})

    assert answer["Content-Disposition"] == f'attachment; filename="event-{event.public_id}.json"'
    file = json.loads(answer.content)
    assert [row["number"] for row in file["revisions"]] == [1]
    assert file["revisions"][0]["record"]["headline"] == "Ministers meet"
    assert file["reviews"][0]["reviewer"] == "Paula"
    assert file["publications"][0]["by"] == "Paula"
    assert [row["sha256"] for source in file["sources"] for row in source["captures"]] == [capture.sha256]
    assert file["acts"][0]["act"] == "draft"


def test_the_same_as_a_table_in_the_order_of_time():
    event = make.published_event("Ministers meet")

    answer = client_of(cast.edith()).post(f"/desk/events/{event.public_id}/hand-out/", {"form": "csv"})

    rows = rows_of(answer)
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert {"revision", "review", "publication", "source", "act"} == {row["kind"] for row in rows}
    assert [row["at"] for row in rows] == sorted(row["at"] for row in rows)


@pytest.mark.parametrize("opening", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(opening):
    assert safe_cell(f"{opening}1+1") == f"'{opening}1+1"


def test_a_headline_that_looks_like_a_formula_is_text_in_the_table():
    event = make.draft("=HYPERLINK(1)")
    publish_note = '=cmd|"/c calc"'
    AuditEntry.objects.create(
        actor=cast.edith(),
        act="draft",
        target_kind="event",
        target_id=str(event.pk),
        at=event.created,
        reason=publish_note,
    )

    rows = rows_of(client_of(cast.edith()).post(f"/desk/events/{event.public_id}/hand-out/", {"form": "csv"}))

    assert f"'{publish_note}" in [row["details"] for row in rows]
    assert not [cell for row in rows for cell in row.values() if cell.startswith("=")]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_the_file_of_a_timeline_holds_its_events(form):
    timeline = make.timeline("Talks")
    make.published_event("One", on=timeline)
    make.draft("Two", on=timeline)

    answer = client_of(cast.edith()).post(f"/desk/timelines/{timeline.slug}/hand-out/", {"form": form})

    assert "One" in answer.content.decode() and "Two" in answer.content.decode()


def test_to_take_a_file_is_an_act_itself():
    event = make.draft()

    client_of(cast.edith()).post(f"/desk/events/{event.public_id}/hand-out/", {"form": "csv"})

    assert AuditEntry.objects.filter(act="hand out", target_id=str(event.pk), actor=cast.edith()).exists()


@pytest.mark.parametrize("person", [cast.carla, cast.colin])
def test_a_contributor_takes_nothing_out(person):
    carlas = make.draft(by=cast.carla())
    expected = {cast.carla: 403, cast.colin: 404}[person]

    answer = client_of(person()).post(f"/desk/events/{carlas.public_id}/hand-out/", {"form": "csv"})
    timeline = client_of(person()).post("/desk/timelines/talks/hand-out/", {"form": "csv"})

    assert (answer.status_code, timeline.status_code) == (expected, 403)
    assert not AuditEntry.objects.filter(act="hand out").exists()


def test_what_was_done_to_a_person_is_told_too():
    change_role(cast.carla(), Role.EDITOR, by=cast.olga())

    page = text_of(client_of(cast.olga()).get(f"{AUDIT}?kind=user"))

    assert "Carla" in page
    assert "contributor" in page and "editor" in page


def test_what_is_gone_is_told_by_the_last_name_it_had():
    proposal = make.capture().proposals.open()[0]
    accepted = accept(proposal, by=cast.edith(), expected_version=proposal.version, entries=())
    undo(accepted, by=cast.edith(), expected_version=accepted.version)
    topic = create_topic("Cease-fire", by=cast.edith())
    topic = rename_topic(topic, TopicNames("Ceasefire"), by=cast.edith(), seen=TopicNames.of(topic))
    delete_topic(topic, by=cast.edith())

    page = text_of(client_of(cast.edith()).get(AUDIT))

    assert f"discarded the draft: event “{proposal.headline}”, which is gone" in page
    assert "made the topic: topic “Ceasefire”, which is gone" in page
    assert "no. " not in page


def test_a_captured_text_is_told_with_its_moment_in_words():
    capture = make.capture()
    moment = moment_in_words(capture.captured_at)
    with translation.override("uk"):
        moment_in_ukrainian = moment_in_words(capture.captured_at)

    assert f"captured {moment}" in text_of(client_of(cast.edith()).get(f"{AUDIT}?kind=capture"))
    edith = cast.edith()
    User.objects.filter(pk=edith.pk).update(language="uk")
    assert moment_in_ukrainian in text_of(client_of(edith).get(f"{AUDIT}?kind=capture"))


def test_no_act_of_the_sample_story_is_told_by_its_bare_name():
    people = {"author": cast.edith().username, "reviewer": cast.paula().username}
    call_command("load_story", stdout=io.StringIO(), **people)

    told = [line.did for line in trail_lines(list(AuditEntry.objects.select_related("actor")))]

    assert told
    assert not {did for did in told if did in set(AuditEntry.objects.values_list("act", flat=True))}
