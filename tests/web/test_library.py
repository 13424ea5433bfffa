"""The library: narrowing it down, what rests on a source, capturing it again, judging it, and letting it go."""

import pytest

from tests import cast, make
from tests.editorial.test_sourcing import change
from tests.web.pages import HTMX, client_of, text_of
from timeline.editorial.capturing import add_source, passage_of
from timeline.editorial.drafting import NewCitation, cite, remove_citation
from timeline.editorial.publishing import publish
from timeline.editorial.refusals import NotAllowed, NotReady, WrongState
from timeline.editorial.removing_sources import remove_source
from timeline.editorial.reviewing import approve, submit
from timeline.models import AuditEntry, Capture, Source
from timeline.records import SourceRecord

pytestmark = pytest.mark.django_db
LIST = "/desk/sources/"


def titles(query: str, user=cast.edith) -> list[str]:
    answer = client_of(user()).get(f"{LIST}?{query}")
    assert answer.status_code == 200
    return [row.source.title for row in answer.context["rows"]]


@pytest.fixture
def library() -> None:
    add_source(
        SourceRecord("Minutes", "document", "The Secretariat", published="2022-03-06"), by=cast.edith()
    )
    add_source(SourceRecord("Draft treaty", "treaty", "The Ministry"), by=cast.carla(), language="fr")
    told = {"is_restricted": True, "public_reason": "A person who was there"}
    add_source(SourceRecord("Call", "report", "A friend", **told), by=cast.edith(), reliability="C")
    make.draft("Ministers meet", cited=False)
    event = make.draft("Others meet", cited=False)
    minutes = Source.objects.get(title="Minutes")
    cite(event, NewCitation(minutes, locator="page 1"), by=cast.edith(), expected_version=event.version)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Call", "Draft treaty", "Minutes"]),
        ("q=min", ["Draft treaty", "Minutes"]),
        ("q=trea", ["Draft treaty"]),
        ("q=%22 OR *", []),
        ("kind=treaty", ["Draft treaty"]),
        ("reliability=C", ["Call"]),
        ("reliability=none", ["Draft treaty", "Minutes"]),
        ("publisher=ministry", ["Draft treaty"]),
        ("language=fr", ["Draft treaty"]),
        ("unused=1", ["Call", "Draft treaty"]),
        ("undated=1", ["Call", "Draft treaty"]),
        ("restricted=1", ["Call"]),
        ("restricted=1&kind=treaty", []),
        (
            "kind=rumour&reliability=Z&language=%00&by=x&from=%00&unused=yes",
            ["Call", "Draft treaty", "Minutes"],
        ),
        ("by=999999999", []),
    ],
)
def test_the_address_says_which_are_shown(library, query, found) -> None:
    assert sorted(titles(query)) == found


def test_who_added_it_is_asked_by_editors_and_a_contributor_has_their_own(library) -> None:
    assert titles(f"by={cast.carla().pk}") == ["Draft treaty"]
    assert titles("", cast.carla) == ["Draft treaty"]
    assert titles(f"by={cast.edith().pk}", cast.carla) == []
    assert "Added by" not in text_of(client_of(cast.carla()).get(LIST))


def test_a_long_list_comes_in_pages_that_keep_the_filter() -> None:
    for number in range(55):
        make.source(f"Minutes {number}")
    make.source("Something else", by=cast.carla())
    desk = client_of(cast.edith())
    first = desk.get(f"{LIST}?q=minutes")
    assert len(first.context["rows"]) == 50
    onward = first.context["page"].after
    assert f"?q=minutes&amp;from={onward.replace('~', '%7E')}" in first.content.decode().replace("~", "%7E")
    assert len(desk.get(f"{LIST}?q=minutes&from={onward}").context["rows"]) == 5


def test_what_rests_on_it_and_what_would_happen_if_it_went() -> None:
    shared, alone = make.source(), make.source("The only one")
    event = make.draft("Resting on one", cited=False)
    event = cite(event, NewCitation(alone, locator="page 1"), by=cast.edith(), expected_version=event.version)
    _let_out(event)
    event = make.draft("Resting on two")
    event = cite(event, NewCitation(alone, locator="page 2"), by=cast.edith(), expected_version=event.version)
    _let_out(event)
    page = text_of(client_of(cast.edith()).get(f"{LIST}{alone.pk}/"))
    assert "1 live event has no other source." in page
    assert page.index("Resting on one") < page.index("The other events") < page.index("Resting on two")
    page = text_of(client_of(cast.edith()).get(f"{LIST}{shared.pk}/"))
    assert "1 live event rests on it, with another source beside it." in page


def _let_out(event) -> None:
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    publish(event, by=cast.paula(), expected_version=event.version)


def test_the_page_asks_as_much_for_many_events_as_for_one(django_assert_max_num_queries) -> None:
    source = make.source()
    make.draft("First")
    desk = client_of(cast.edith())
    with django_assert_max_num_queries(40) as one:
        desk.get(f"{LIST}{source.pk}/")
    for number in range(20):
        make.draft(f"Event {number}")
    with django_assert_max_num_queries(len(one.captured_queries)):
        desk.get(f"{LIST}{source.pk}/")


class TestJudging:
    def test_it_takes_a_reason_and_keeps_who_and_when(self) -> None:
        source = make.source()
        with pytest.raises(NotReady, match="Say why"):
            change(source, reliability="B")
        judged = change(source, reliability="B", reliability_reason="Right so far.", by=cast.egon())
        assert (judged.reliability_by, bool(judged.reliability_at)) == (cast.egon(), True)
        with pytest.raises(NotReady, match="the reason has not"):
            change(judged, reliability="D")
        entry = AuditEntry.objects.get(act="change source")
        assert (entry.before["reliability"], entry.after["reliability_reason"]) == ("", "Right so far.")

    def test_other_changes_leave_the_judge_alone(self) -> None:
        source = change(make.source(), reliability="B", reliability_reason="Right so far.", by=cast.egon())
        assert change(source, title="Renamed", by=cast.edith()).reliability_by == cast.egon()

    def test_every_citation_at_the_desk_says_it_in_words(self) -> None:
        event = make.draft()
        change(Source.objects.get(), reliability="B", reliability_reason="Right so far.")
        page = text_of(client_of(cast.edith()).get(f"/desk/events/{event.public_id}/"))
        assert "B – usually reliable" in page


class TestCapturingAgain:
    TEXT = "The ministers met on Monday, after all."

    def post(self, source: Source, text: str, *, user=cast.edith, **headers):
        return client_of(user()).post(f"{LIST}{source.pk}/capture/", {"text": text}, follow=True, **headers)

    def test_a_new_capture_stands_beside_the_old(self) -> None:
        old = make.capture()
        passage = passage_of(old, 0, 10)
        answer = self.post(old.source, self.TEXT)
        new = Capture.objects.exclude(pk=old.pk).get()
        assert answer.redirect_chain == [(f"/desk/captures/{new.pk}/triage/", 302)]
        assert (new.text, new.source, new.captured_by) == (self.TEXT, old.source, cast.edith())
        assert new.proposals.exists()
        old.refresh_from_db()
        passage.refresh_from_db()
        assert old.text[:10] == passage.exact
        page = client_of(cast.edith()).get(f"{LIST}{old.source_id}/").content.decode()
        assert old.sha256 in page
        assert new.sha256 in page

    def test_the_same_text_is_the_same_capture(self) -> None:
        old = make.capture()
        answer = self.post(old.source, old.text, headers=HTMX)
        assert "the very text that was captured before" in text_of(answer)
        assert Capture.objects.count() == 1

    @pytest.mark.parametrize("text", ["", "  \n", "\x7fELF\x02\x01\0"])
    def test_what_is_no_text_gets_a_sentence(self, text) -> None:
        assert self.post(make.capture().source, text).status_code == 422
        assert Capture.objects.count() == 1

    def test_a_source_without_its_day_is_asked_for_it(self) -> None:
        answer = self.post(make.source(), self.TEXT)
        assert (answer.status_code, "on which day it was published" in text_of(answer)) == (422, True)
        assert self.TEXT in text_of(answer)

    def test_it_is_for_whoever_may_change_it(self) -> None:
        own = make.capture(by=cast.carla())
        assert self.post(own.source, self.TEXT, user=cast.colin).status_code == 404
        assert self.post(own.source, self.TEXT, user=cast.carla).status_code == 200
        assert Capture.objects.count() == 2


class TestRemoving:
    def post(self, source: Source, *, user=cast.edith, version: str = "1", **headers):
        return client_of(user()).post(
            f"{LIST}{source.pk}/remove/", {"version": version}, follow=True, **headers
        )

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_what_nothing_rests_on_goes_and_its_capture_stays(self, headers) -> None:
        capture = make.capture()
        answer = self.post(capture.source, headers=headers)
        assert "is no longer in the library" in text_of(answer)
        assert titles("") == []
        desk = client_of(cast.edith())
        assert desk.get(f"{LIST}{capture.source_id}/").status_code == 404
        assert desk.get(f"/desk/captures/{capture.pk}/triage/").status_code == 404
        assert Capture.objects.filter(pk=capture.pk).exists()
        assert AuditEntry.objects.get(act="delete source").before["title"] == "Ministers meet"

    def test_a_second_click_does_it_once(self) -> None:
        source = make.source()
        self.post(source)
        assert "is no longer in the library" in text_of(self.post(source))
        assert AuditEntry.objects.filter(act="delete source").count() == 1

    def test_what_events_rest_on_stays_and_so_does_what_they_rested_on(self) -> None:
        event = make.draft()
        source = Source.objects.get()
        answer = self.post(source)
        assert (answer.status_code, "1 event rests on this source" in text_of(answer)) == (409, True)
        remove_citation(event.citations.get(), by=cast.edith(), expected_version=event.version)
        with pytest.raises(WrongState, match="in an earlier revision"):
            remove_source(source, by=cast.edith(), expected_version=1)

    @pytest.mark.parametrize("version", ["", "7", "x"])
    def test_an_old_version_is_refused(self, version) -> None:
        assert self.post(make.source(), version=version).status_code == 409
        assert Source.objects.get().removed_at is None

    def test_it_takes_an_editor_and_a_button(self) -> None:
        own = make.source(by=cast.carla())
        assert self.post(own, user=cast.carla).status_code == 403
        assert self.post(own, user=cast.colin).status_code == 404
        with pytest.raises(NotAllowed):
            remove_source(own, by=cast.carla(), expected_version=1)
        assert client_of(cast.edith()).get(f"{LIST}{own.pk}/remove/").status_code == 405
        assert "Delete this source" not in text_of(client_of(cast.carla()).get(f"{LIST}{own.pk}/"))
