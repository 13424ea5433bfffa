"""What a timeline has beside its page: its sources, how it is made, and the way between its pages."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import cast, make
from tests.rendering.test_event_page import corrected
from tests.web.pages import client_of
from tests.web.public_pages import event_address, read, read_words, timeline_address
from tests.web.test_restricted_sources import CANARY as NAME
from tests.web.test_restricted_sources import REASON, drafted, let_out, named_source, restrict
from timeline.editorial.capturing import add_source
from timeline.editorial.correcting import retract
from timeline.editorial.drafting import NewCitation, cite, draft_event
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.withholding import withhold
from timeline.models import Event, Timeline
from timeline.records import SourceRecord
from timeline.rendering import bibliography
from timeline.rendering.editions import chart_of

pytestmark = pytest.mark.django_db
OWN_PAGES = ("timeline", "sources", "corrections", "about", "as-of")


def page_of(timeline: Timeline, name: str) -> str:
    return reverse(f"reader:{name}", args=[timeline.slug])


def resting_on(source: SourceRecord, headline: str, on: Timeline, **fields: object) -> Event:
    kept = add_source(source, by=cast.edith())
    citation = NewCitation(kept, locator="page 1")
    event = draft_event(make.record(headline, on, **fields), by=cast.edith(), citations=[citation])
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def titles(page: str) -> list[str]:
    found = re.findall(r'<h2 class="bibliography__title">(.*?)</h2>', page)
    return [re.sub(r"<[^>]+>", "", title) for title in found]


def test_each_source_stands_with_all_that_is_known_of_it_and_what_rests_on_it(client):
    talks = make.timeline("Talks")
    told = SourceRecord(
        title="Resolution 1",
        kind="resolution",
        publisher="The Assembly",
        authors="A. Writer",
        url="https://un.example.org/1",
        published="2022-03~",
        accessed="2022-04-01",
        archived_url="https://archive.example.org/1",
        archived="2022-04-02",
    )
    event = resting_on(told, "Ministers meet", talks, date="2022-03-06")
    page, words = read(client, page_of(talks, "sources")), read_words(client, page_of(talks, "sources"))
    for link in (told.url, told.archived_url, event_address(event)):
        assert f'href="{link}"' in page
    for said in (
        *("Resolution, About March 2022", "Resolution 1", "A. Writer, The Assembly", "un.example.org"),
        *("seen 1 April 2022", "archived copy of 2 April 2022", "Ministers meet", "6 March 2022"),
    ):
        assert said.casefold() in words.casefold()


def test_sources_stand_in_the_order_in_which_events_first_cite_them(client):
    talks = make.timeline("Talks")
    resting_on(SourceRecord(title="Of March"), "In March", talks, date="2022-03-06")
    resting_on(SourceRecord(title="Of May"), "In May", talks, date="2022-05")
    resting_on(SourceRecord(title="Of 1950"), "Long before", talks, date="1950")
    assert titles(read(client, page_of(talks, "sources"))) == ["Of 1950", "Of March", "Of May"]


def test_what_is_not_public_here_is_not_there(client):
    talks, other = make.timeline("Talks"), make.timeline("Other")
    resting_on(SourceRecord(title="Told"), "Ministers meet", talks)
    resting_on(SourceRecord(title="CANARY elsewhere"), "Elsewhere", other)
    resting_on(SourceRecord(title="CANARY closed"), "Closed", make.timeline("Closed", public=False))
    gone = resting_on(SourceRecord(title="CANARY withheld"), "Withheld", talks)
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason="A court order.")
    wrong = resting_on(SourceRecord(title="CANARY retracted"), "Retracted", talks)
    retract(wrong, by=cast.paula(), expected_version=wrong.version, reason="Wrong.")
    draft = make.draft("A draft", on=talks)
    secret = NewCitation(add_source(SourceRecord(title="CANARY draft"), by=cast.edith()), locator="page 1")
    cite(draft, secret, by=cast.edith(), expected_version=draft.version)
    page = read(client, page_of(talks, "sources"))
    assert titles(page) == ["Told"] and "CANARY" not in page
    assert "rests on one public source" in page


def test_a_restricted_source_is_told_of_by_its_reason_and_not_a_letter_more(client):
    talks = make.timeline("Talks")
    source = named_source()
    let_out(drafted(source, talks))
    assert NAME in read(client, page_of(talks, "sources"))
    restrict(source)
    page = read(client, page_of(talks, "sources"))
    assert NAME.lower() not in page.lower()
    assert titles(page).count(REASON) == 1 and "Ministers meet" in page and "Not named" in page
    let_out(drafted(restrict(named_source()), talks))
    page = read(client, page_of(talks, "sources"))
    assert NAME.lower() not in page.lower() and titles(page).count(REASON) == 2


def test_a_source_changed_in_the_library_is_told_as_it_was_published(client):
    talks = make.timeline("Talks")
    event = resting_on(SourceRecord(title="As reviewed"), "Ministers meet", talks)
    source = event.citations.get().source
    source.title = "CANARY as nobody reviewed it"
    source.save()
    assert titles(read(client, page_of(talks, "sources"))) == ["As reviewed"]


def test_without_a_public_source_the_page_says_so(client):
    assert "No public sources so far" in read_words(client, page_of(make.timeline(), "sources"))


def test_a_long_bibliography_is_read_a_piece_at_a_time(client, monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(bibliography, "SHOWN", 2)
    talks = make.timeline("Talks")
    for number in range(5):  # two of them first cited on the same day
        resting_on(
            SourceRecord(title=f"Source {number}"),
            f"Event {number}",
            talks,
            date=f"2022-03-0{number // 2 + 1}",
        )
    address, seen = page_of(talks, "sources"), []
    # What the timeline's own page is drawn from is kept until something changes.
    chart_of(talks, at=timezone.now())
    with django_assert_num_queries(7):
        page = read(client, address)
    assert "5 public sources" in page
    seen += titles(page)
    while found := re.search(r'href="\?after=([^"]+)"', page):
        page = read(client, f"{address}?after={found[1]}")
        seen += titles(page)
    assert seen == [f"Source {number}" for number in range(5)]
    assert "Back to the beginning" in page


def test_a_source_of_many_events_counts_the_rest(client, monkeypatch):
    monkeypatch.setattr(bibliography, "MOST_EVENTS", 2)
    talks = make.timeline("Talks")
    for number in range(4):
        event = make.published_event(f"Event {number}", on=talks, date=f"2022-03-0{number + 1}")
    corrected(event, summary="Said once more.")
    words = read_words(client, page_of(talks, "sources"))
    assert "Event 0" in words and "Event 1" in words and "Event 2" not in words
    assert "and 2 more events" in words


@pytest.mark.parametrize("after", ["x", "~", "1~x", "%00~1", "9" * 40 + "~1", "１~１", "-~1"])
def test_an_address_that_means_nothing_shows_the_first_sources(client, after):
    talks = make.timeline("Talks")
    make.published_event(on=talks)
    assert titles(read(client, f"{page_of(talks, 'sources')}?after={after}")) == ["Minutes of the meeting"]


@pytest.mark.parametrize("name", OWN_PAGES)
def test_each_page_leads_to_the_others_and_marks_itself(client, name):
    talks = make.timeline("Talks")
    make.published_event(on=talks)
    page = read(client, page_of(talks, name))
    for other in OWN_PAGES:
        assert f'href="{page_of(talks, other)}"' in page
    assert re.findall(r'href="([^"]*)"[^>]*aria-current="page"', page) == [page_of(talks, name)]
    assert len(re.findall(r"<h1\b", page)) == 1


@pytest.mark.parametrize("name", ["sources", "about"])
def test_a_closed_timeline_has_no_such_pages(client, name):
    read(client, page_of(make.timeline(public=False), name), 404)


@pytest.mark.parametrize("name", ["sources", "corrections", "about", "as-of"])
def test_each_page_speaks_the_language_of_its_timeline(client, name):
    talks = make.timeline("Переговори")
    Timeline.objects.filter(pk=talks.pk).update(language="uk")
    page = read(client, page_of(talks, name))
    assert '<html lang="uk">' in page and "How it is made" not in page and "Як це зроблено" in page


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "at least one public source supports it"), (3, "at least 3 public sources support it")],
)
def test_the_rule_of_the_timeline_is_told(client, number, said):
    talks = make.timeline("Talks")
    Timeline.objects.filter(pk=talks.pk).update(minimum_sources=number)
    assert said in read_words(client, page_of(talks, "about"))


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("corrections@example.org", "mailto:corrections@example.org"),
        ("https://example.org/tell-us", "https://example.org/tell-us"),
        ("", ""),
        ("ring us", ""),
        ("javascript:alert(1)@example.org/?x", ""),
    ],
)
def test_readers_are_told_where_to_report_a_mistake(client, settings, contact, link):
    settings.NEWSROOM_CONTACT = contact
    page = read(client, page_of(make.timeline(), "about"))
    assert ("Have you found a mistake?" in page) == bool(link)
    assert link in page and "javascript" not in page


def test_what_the_newsroom_says_of_it_is_written_at_the_desk_and_read_here(client):
    talks = make.timeline("Talks")
    sent = {"version": talks.version, "title": "Talks", "standfirst": "", "language": "en"}
    sent["about"] = "We read **every** readout.\r\n\r\n<script>alert(1)</script>"
    edit = reverse("desk:timeline-edit", args=[talks.slug])
    assert client_of(cast.carla()).post(edit, sent).status_code == 403
    assert client_of(cast.edith()).post(edit, sent).status_code == 302
    page = read(client, page_of(talks, "about"))
    assert "<strong>every</strong>" in page and "<script>alert" not in page
    stale = client_of(cast.egon()).post(edit, {**sent, "about": "Another text."})
    assert stale.status_code == 409
    both = stale.content.decode()
    assert "We read **every** readout." in both and "Another text." in both


def test_the_present_page_keeps_its_address_whatever_is_asked(client):
    talks = make.timeline("Talks")
    make.published_event(on=talks)
    for name in ("sources", "about", "corrections"):
        page = read(client, f"{page_of(talks, name)}?utm=x")
        assert re.search(rf'<link rel="canonical" href="[^"?]*{page_of(talks, name)}">', page)
    assert timeline_address(talks) in page


def test_sources_of_what_has_no_beginning_are_read_a_piece_at_a_time_too(client, monkeypatch):
    monkeypatch.setattr(bibliography, "SHOWN", 1)
    talks = make.timeline()
    for name in ("First dossier", "Second dossier"):
        quote = (make.capture(title=name), "Talks had broken down in 2014.")
        make.published_event(f"By the {name}", on=talks, date="../1985", quote=quote)
    address, seen = reverse("reader:sources", args=[talks.slug]), []
    for _piece in range(2):
        page = read(client, address)
        seen += re.findall(r"(?:First|Second) dossier(?=</h2>|</a></h2>)", page)
        onward = re.search(r'href="(\?after=[^"]+)"', page)
        address = reverse("reader:sources", args=[talks.slug]) + (onward[1] if onward else "")
    assert sorted(seen) == ["First dossier", "Second dossier"] and not onward
