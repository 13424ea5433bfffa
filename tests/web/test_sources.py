"""Taking a source in, the list of sources, the page of one."""

import pytest

from tests import cast, make
from tests.web.pages import text_of
from timeline.models import Capture, Proposal, Source

NEW = "/desk/sources/new/"


@pytest.fixture
def desk(client, db):
    client.force_login(cast.edith())
    return client


def typed(**changes: str) -> dict[str, str]:
    told = {
        "text": make.ARTICLE,
        "title": "Ministers meet",
        "publisher": "The Example",
        "authors": "A. Writer",
        "url": "https://www.example.org/ministers",
        "kind": "article",
        "language": "en",
        "published": "6 March 2022",
        "published_choice": "2022-03-06",
    }
    return {**told, **changes}


def page_of(answer) -> str:
    return answer.content.decode()


def nothing_is_saved() -> bool:
    return not (Source.objects.exists() or Capture.objects.exists() or Proposal.objects.exists())


def test_a_source_is_taken_in_and_its_triage_opens(desk):
    answer = desk.post(NEW, typed(), follow=True)
    source = Source.objects.get()
    assert source.published.text == "2022-03-06"
    assert source.added_by == cast.edith()
    assert answer.redirect_chain == [(f"/desk/captures/{source.captures.get().pk}/triage/", 302)]
    assert "Taken in." in page_of(answer)


@pytest.mark.parametrize(
    ("said", "text", "language", "edtf"),
    [
        ("", "У неділю, 9 січня 2022 року, делегації зустрілися в Женеві.", "uk", "2022-01-09"),
        ("", "Am 9. Januar 2022 trafen sich die Delegationen in Genf.", "de", "2022-01-09"),
        ("fr", "Les délégations se sont réunies le 9 janvier 2022 à Genève.", "fr", "2022-01-09"),
    ],
)
def test_an_article_is_read_in_its_own_language(desk, said, text, language, edtf):
    desk.post(NEW, typed(text=text, language=said))
    source = Source.objects.get()
    assert source.language == language
    assert [proposal.date.text for proposal in Proposal.objects.all()] == [edtf]


def test_a_language_that_nobody_can_tell_is_called_so(desk):
    desk.post(NEW, typed(text="Delegacje 2014 !!", language=""))
    assert Source.objects.get().language == "und"


def test_the_publication_date_is_said_back_before_it_is_taken(desk):
    answer = desk.post(NEW, typed(published="6 Mar 2022", published_choice=""))
    assert answer.status_code == 422
    assert "We read this as Sunday 6 March 2022. Is that right?" in page_of(answer)
    assert 'name="published_choice" value="2022-03-06"' in page_of(answer)
    assert nothing_is_saved()


def test_a_confirmation_is_worth_nothing_once_the_words_have_changed(desk):
    answer = desk.post(NEW, typed(published="7 March 2022"))
    assert "We read this as Monday 7 March 2022." in page_of(answer)
    assert nothing_is_saved()


def test_of_two_readings_the_picked_one_is_taken(desk):
    desk.post(NEW, typed(published="06/03/2022", published_choice="2022-06-03"))
    assert Source.objects.get().published.text == "2022-06-03"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"text": ""}, "There is no text."),
        ({"text": " \n\n "}, "There is no text."),
        ({"text": "word " * 210_000}, "is the most that is read at once"),
        ({"text": "\x7fELF\x02\x01\x01\0\0\0"}, "does not look like text"),
        ({"text": "PK\x03\x04\ufffd\ufffd"}, "does not look like text"),
        ({"title": ""}, "Give the title"),
        ({"title": "x" * 301}, "at most 300"),
        ({"title": "nul\0l"}, "invisible control character"),
        ({"publisher": ""}, "Say who published it."),
        ({"url": "javascript:alert(1)"}, "begins with http:// or https://"),
        ({"url": "//example.org/x"}, "begins with http:// or https://"),
        ({"kind": "rumour"}, "not one of the available choices"),
        ({"published": ""}, "Type the date"),
        ({"published": "yesterdayish"}, "Type one day"),
        ({"published": "31 February 2022"}, "28 days"),
        ({"published": "01/02/2022", "published_choice": ""}, "two ways"),
        ({"published": "March 2022", "published_choice": "2022-03"}, "Say on which day it was published"),
        ({"published": "x" * 20_000}, "too long"),
        ({"published": "\0"}, ""),
    ],
)
def test_bad_input_gets_a_sentence_and_nothing_is_half_saved(desk, changes, sentence):
    answer = desk.post(NEW, typed(**changes))
    assert answer.status_code == 422
    assert sentence in page_of(answer)
    assert nothing_is_saved()


def test_everything_typed_is_still_there_after_a_refusal(desk):
    page = page_of(
        desk.post(NEW, typed(published="yesterdayish", title="A very own title", authors="B. Second"))
    )
    for kept in (
        "yesterdayish",
        "A very own title",
        "B. Second",
        "The ministers met in Vienna",
        "www.example.org",
    ):
        assert kept in page


def test_markup_is_inert_in_every_field(desk):
    attack = "<script>alert(1)</script>"
    answer = desk.post(
        NEW,
        typed(text=f"{attack} They met on Sunday.", title=attack, publisher=attack, authors=attack),
        follow=True,
    )
    source = Source.objects.get()
    for page in (answer, desk.get(f"/desk/sources/{source.pk}/"), desk.get("/desk/sources/")):
        assert attack not in page_of(page)
        assert "&lt;script&gt;alert(1)" in page_of(page)


def test_a_text_without_dates_is_captured_and_says_so(desk):
    answer = desk.post(NEW, typed(text="Nobody knows when it happened."), follow=True)
    assert Capture.objects.count() == 1
    assert "No dates were found" in page_of(answer)
    assert "Choose a sentence" in page_of(answer)


def test_the_same_text_sent_twice_is_one_source(desk):
    first, second = desk.post(NEW, typed()), desk.post(NEW, typed())
    assert first["Location"] == second["Location"]
    assert Source.objects.count() == 1


def test_fields_that_are_not_on_the_form_change_nothing(desk):
    desk.post(NEW, typed(added_by=str(cast.carla().pk), reliability="A", accessed="2020"))
    source = Source.objects.get()
    assert (source.added_by, source.reliability, source.accessed) == (cast.edith(), "", None)


def test_the_list_shows_what_waits(desk):
    make.capture()
    page = page_of(desk.get("/desk/sources/"))
    assert "Ministers meet" in page
    assert "to triage" in page


def test_the_page_of_a_source_shows_its_captures_and_proposals(desk):
    capture = make.capture()
    page = page_of(desk.get(f"/desk/sources/{capture.source.pk}/"))
    assert capture.sha256[:12] in page
    assert "Sunday 6 March 2022" in page
    assert f"/desk/captures/{capture.pk}/triage/" in page
    for proposal in capture.proposals.all():
        assert f"?proposal={proposal.pk}" in page


def test_the_events_that_rest_on_a_source_are_listed(desk):
    capture = make.capture()
    make.draft("Ministers meet in Vienna", quote=(capture, "The ministers met in Vienna on Sunday."))
    assert "Ministers meet in Vienna" in page_of(desk.get(f"/desk/sources/{capture.source.pk}/"))


def test_the_list_takes_as_many_queries_for_many_as_for_one(desk, django_assert_max_num_queries):
    for number in range(6):
        make.capture(title=f"Article {number}", text=f"{number}. They met on Sunday.")
    with django_assert_max_num_queries(6):
        desk.get("/desk/sources/")


def test_another_contributors_source_is_not_there(client, db):
    capture = make.capture(by=cast.carla())
    client.force_login(cast.colin())
    assert client.get(f"/desk/sources/{capture.source.pk}/").status_code == 404
    assert "Ministers meet" not in page_of(client.get("/desk/sources/"))


@pytest.mark.parametrize("address", ["/desk/sources/", NEW, "/desk/sources/1/", "/desk/captures/1/triage/"])
def test_strangers_are_sent_to_the_login(client, db, address):
    assert client.get(address).status_code == 302


class TestDocument:
    """A source without its text."""

    new = "/desk/sources/new-document/"
    told = {"title": "Resolution 68/262", "publisher": "UN General Assembly", "kind": "resolution"}

    def test_it_needs_no_text_and_no_full_date(self, desk):
        answer = desk.post(self.new, {**self.told, "published": "March 2014"}, follow=True)
        source = Source.objects.get()
        assert (source.kind, source.published.text) == ("resolution", "2014-03")
        assert answer.redirect_chain == [(f"/desk/sources/{source.pk}/", 302)]
        assert not source.captures.exists()

    def test_a_date_that_is_not_known_stays_empty(self, desk):
        desk.post(self.new, {**self.told, "published": ""})
        assert Source.objects.get().published is None

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"title": ""}, "Give the title"),
            ({"publisher": " "}, "Say who published it"),
            ({"published": "yesterdayish"}, "Type it like"),
            ({"published": "01/02/2014"}, "two ways"),
            ({"url": "javascript:alert(1)"}, "http://"),
            ({"kind": "rumour"}, "valid choice"),
            ({"title": "a\0b"}, "invisible control character"),
        ],
    )
    def test_bad_input_gets_a_sentence_and_is_kept(self, desk, changes, sentence):
        answer = desk.post(self.new, {**self.told, **changes})
        assert answer.status_code == 422
        assert sentence in page_of(answer)
        assert "Resolution 68/262" in page_of(answer) or "title" in changes
        assert nothing_is_saved()


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "English"), ("uk", "Ukrainian"), ("pl-PL", "Polish"), ("und", "Not known"), ("qqq", "qqq")],
)
def test_a_language_is_shown_by_its_name(desk, code, name):
    source = make.source()
    Source.objects.filter(pk=source.pk).update(language=code)
    assert f"Language {name}" in text_of(desk.get(f"/desk/sources/{source.pk}/"))
