"""Changing a source's particulars, and what the desk shows of proposals and events that rest on them."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.triage_requests import page_of, triage_of
from timeline.editorial.sourcing import change_source
from timeline.editorial.triaging import accept
from timeline.models import Capture, Proposal, ProposalStatus, Source


def edit_address(source: Source) -> str:
    return f"/desk/sources/{source.pk}/edit/"


def typed(source: Source, **changes: str) -> dict[str, str]:
    told = {
        "version": str(source.version),
        "title": source.title,
        "publisher": source.publisher,
        "authors": source.authors,
        "url": source.url,
        "archived_url": source.archived_url,
        "kind": source.kind,
        "language": source.language,
        "reliability": source.reliability,
        "published": "13 March 2022",
        "published_choice": "2022-03-13",
        "accessed": "",
        "archived": "",
        "reliability_reason": source.reliability_reason,
    }
    return {**told, **changes}


@pytest.fixture
def source(capture: Capture) -> Source:
    return capture.source


@pytest.fixture
def accepted(capture: Capture) -> Proposal:
    """“On Sunday”, a draft by the editor."""
    return accept(capture.proposals.get(words="on Sunday"), by=cast.edith(), expected_version=1, entries=())


@pytest.fixture
def flagged(accepted: Proposal, source: Source) -> Proposal:
    """The same, after its source turned out to be a week younger."""
    record = source.to_record()
    change_source(
        source,
        type(record)(**{**typed_record(source), "published": "2022-03-13"}),
        by=cast.edith(),
        expected_version=1,
        language="en",
    )
    accepted.refresh_from_db()
    return accepted


def typed_record(source: Source) -> dict[str, str]:
    record = source.to_record()
    return {"title": record.title, "publisher": record.publisher, "authors": record.authors}


class TestEditing:
    def test_the_form_holds_what_stands_and_its_date_is_confirmed(self, desk, source):
        page = page_of(desk.get(edit_address(source)))
        assert 'value="6 March 2022"' in page
        assert 'name="published_choice" value="2022-03-06" checked' in page
        assert source.title in page

    def test_a_changed_day_says_what_it_did(self, desk, source, accepted):
        answer = desk.post(edit_address(source), typed(source), follow=True)
        assert answer.redirect_chain == [(f"/desk/sources/{source.pk}/", 302)]
        assert "1 event rests on what was changed: look at it." in text_of(answer)
        source.refresh_from_db()
        assert source.published == make.day("2022-03-13")

    def test_open_proposals_that_were_read_anew_are_counted(self, desk, source):
        answer = desk.post(edit_address(source), typed(source), follow=True)
        assert "2 open proposals were read anew." in text_of(answer)

    def test_another_day_is_said_back_before_it_is_taken(self, desk, source):
        answer = desk.post(edit_address(source), typed(source, published_choice="2022-03-06"))
        assert answer.status_code == 422
        assert "We read this as Sunday 13 March 2022. Is that right?" in text_of(answer)
        source.refresh_from_db()
        assert source.version == 1

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"title": ""}, "Give the title"),
            ({"published": "", "published_choice": ""}, "Type the date"),
            ({"published": "March 2022", "published_choice": "2022-03"}, "on which day"),
            ({"accessed": "yesterdayish"}, "Type it like"),
            ({"url": "javascript:alert(1)"}, "http://"),
            ({"archived_url": "//example.org"}, "http://"),
            ({"kind": "rumour"}, "valid choice"),
            ({"language": "tlh"}, "valid choice"),
            ({"reliability": "Z"}, "valid choice"),
            ({"authors": "a\0b"}, "invisible control character"),
        ],
    )
    def test_bad_input_gets_a_sentence_and_is_kept(self, desk, source, changes, sentence):
        answer = desk.post(edit_address(source), typed(source, **{"title": "A very own title", **changes}))
        assert answer.status_code == 422
        assert sentence in page_of(answer)
        assert "A very own title" in page_of(answer) or "title" in changes
        source.refresh_from_db()
        assert source.version == 1

    def test_a_strangers_source_is_not_there(self, source):
        assert client_of(cast.colin()).post(edit_address(source), typed(source)).status_code == 404

    def test_a_contributor_changes_their_own(self, db):
        own = make.capture(by=cast.carla()).source
        answer = client_of(cast.carla()).post(edit_address(own), typed(own, title="Mine, as it was"))
        assert answer.status_code == 302
        own.refresh_from_db()
        assert own.title == "Mine, as it was"

    @pytest.mark.parametrize("version", ["1", "", "x"])
    def test_two_persons_texts_are_shown_side_by_side(self, desk, source, version):
        desk.post(edit_address(source), typed(source, title="Theirs"))
        answer = desk.post(edit_address(source), typed(source, title="Mine", version=version))
        assert answer.status_code == 409
        assert "Theirs" in text_of(answer)
        assert 'value="Mine"' in page_of(answer)
        assert 'name="version" value="2"' in page_of(answer)
        source.refresh_from_db()
        assert source.title == "Theirs"

    def test_a_document_needs_no_day(self, desk, db):
        document = make.source(published="2014-03")
        told = typed(document, published="", published_choice="")
        assert desk.post(edit_address(document), told).status_code == 302
        document.refresh_from_db()
        assert document.published is None

    def test_every_particular_can_be_changed(self, desk, source):
        told = {
            "language": "de",
            "reliability": "B",
            "reliability_reason": "Right so far.",
            "kind": "report",
            "accessed": "1 April 2022",
        }
        desk.post(edit_address(source), typed(source, **told, archived_url="https://example.org/copy"))
        source.refresh_from_db()
        assert (source.language, source.reliability, source.kind) == ("de", "B", "report")
        assert (source.accessed.text, source.archived_url) == ("2022-04-01", "https://example.org/copy")

    def test_htmx_gets_what_everybody_gets(self, desk, source):
        answer = desk.post(edit_address(source), typed(source, title=""), headers=HTMX)
        assert (answer.status_code, is_fragment(answer)) == (422, False)
        assert desk.post(edit_address(source), typed(source), headers=HTMX).status_code == 302

    def test_without_a_login_there_is_only_the_login(self, client, source):
        assert "/login/" in client.post(edit_address(source), typed(source))["Location"]

    def test_markup_is_inert(self, desk, source):
        attack = "<script>alert(1)</script>"
        page = desk.post(edit_address(source), typed(source, title=attack, authors=attack), follow=True)
        assert attack not in page_of(page)


class TestTriage:
    def test_the_new_reading_says_what_it_took_the_place_of(self, desk, capture, source):
        old = capture.proposals.get(words="on Sunday")
        desk.post(edit_address(source), typed(source))
        page = desk.get(triage_of(capture))
        assert "Sunday 13 March 2022" in text_of(page)
        assert "it was Sunday 6 March 2022 until" in text_of(page)
        assert f"?proposal={old.pk}" in page_of(page)
        assert "1 of 3" in text_of(page)
        assert "2 went stale on" in text_of(page)
        assert "from 6 March 2022 to 13 March 2022" in text_of(page)

    def test_a_stale_one_leads_to_what_took_its_place(self, desk, capture, source):
        old = capture.proposals.get(words="on Sunday")
        desk.post(edit_address(source), typed(source))
        page = desk.get(triage_of(capture, old))
        new = capture.proposals.open().get(words="on Sunday")
        assert "Stale since Edith changed the source" in text_of(page)
        assert f'href="/desk/captures/{capture.pk}/triage/?proposal={new.pk}"' in page_of(page)
        assert "date-words--stale is-current" in page_of(page)

    def test_what_is_no_longer_found_is_struck_in_the_article(self, desk, capture, source):
        Proposal.objects.filter(words="in 2014").update(status=ProposalStatus.STALE)
        assert "date-words--stale" in page_of(desk.get(triage_of(capture)))

    def test_an_accepted_one_says_that_it_wants_a_look(self, desk, capture, flagged):
        page = text_of(desk.get(triage_of(capture, flagged)))
        assert "Look at this date." in page
        assert "“on Sunday” would be read as Sunday 13 March 2022 now" in page


class TestLooking:
    def address(self, proposal: Proposal) -> str:
        return f"/desk/proposals/{proposal.pk}/date-right/"

    def test_the_source_lists_what_rests_on_it(self, desk, source, flagged):
        page = desk.get(f"/desk/sources/{source.pk}/")
        assert "Events that rest on a relative date" in text_of(page)
        assert "6 March 2022 It would be read now as 13 March 2022" in text_of(page).replace("  ", " ")
        offered = f"/desk/events/{flagged.event.public_id}/edit/?date=2022-03-13"
        assert offered in page_of(page)
        assert 'value="13 March 2022"' in page_of(desk.get(offered))

    def test_with_the_new_date_it_is_no_longer_listed(self, desk, source, flagged):
        type(flagged.event).objects.filter(pk=flagged.event.pk).update(date="2022-03-13")
        assert "relative date" not in text_of(desk.get(f"/desk/sources/{source.pk}/"))

    def test_the_date_is_right(self, desk, source, flagged):
        answer = desk.post(self.address(flagged), {"version": flagged.version}, follow=True)
        assert answer.redirect_chain == [(f"/desk/sources/{source.pk}/", 302)]
        assert "relative date" not in text_of(answer)
        flagged.refresh_from_db()
        assert not flagged.needs_a_look

    def test_htmx_gets_the_list_that_is_left(self, desk, flagged):
        answer = desk.post(self.address(flagged), {"version": flagged.version}, headers=HTMX)
        assert is_fragment(answer)
        assert "All of them have been looked at." in text_of(answer)

    @pytest.mark.parametrize("version", ["", "1", "99"])
    def test_an_old_version_is_refused(self, desk, flagged, version):
        assert desk.post(self.address(flagged), {"version": version}).status_code == 409

    def test_what_needs_no_look_is_refused(self, desk, accepted):
        answer = desk.post(self.address(accepted), {"version": accepted.version})
        assert answer.status_code == 409
        assert "Nobody needs to look" in text_of(answer)

    def test_a_strangers_is_not_there(self, flagged):
        answer = client_of(cast.colin()).post(self.address(flagged), {"version": flagged.version})
        assert answer.status_code == 404

    def test_an_editors_event_is_not_the_contributors_to_judge(self, capture):
        own = make.capture("They met on Sunday.", by=cast.carla(), title="Own")
        proposal = accept(own.proposals.get(), by=cast.edith(), expected_version=1, entries=())
        Proposal.objects.filter(pk=proposal.pk).update(needs_a_look=True, reread="2022-03-13")
        desk = client_of(cast.carla())
        assert desk.post(self.address(proposal), {"version": proposal.version}).status_code == 403
        assert "relative date" not in text_of(desk.get(f"/desk/sources/{own.source_id}/"))

    def test_it_takes_a_button(self, desk, flagged):
        assert desk.get(self.address(flagged)).status_code == 405
