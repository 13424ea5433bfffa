"""The public pages, as a stranger's browser gets them: whole, the same for everybody, kind where there is nothing."""

import re

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from tests.web.public_pages import answer, event_address, read, read_words, timeline_address
from timeline.editorial.correcting import retract
from timeline.editorial.withholding import withhold

pytestmark = pytest.mark.django_db


def test_the_home_page_lists_public_timelines_alone(client):
    shown, hidden = make.timeline("Talks in Vienna"), make.timeline("Secret plans", public=False)
    make.published_event(on=shown)
    html = read(client, "/")
    assert timeline_address(shown) in html
    assert "1 event" in read_words(client, "/")
    assert hidden.title not in html


def test_a_newsroom_without_timelines_says_so(client):
    assert "No timeline is public yet" in read(client, "/")


def test_a_timeline_tells_of_each_event_all_that_there_is_to_know(client):
    timeline = make.timeline("Talks in Vienna")
    quote = (make.capture(), "They will meet again on March 9-10")
    event = make.published_event(
        "Ministers to meet again",
        on=timeline,
        date="2022-03-09/2022-03-10",
        date_words="on March 9-10",
        summary="A second round is planned.",
        occurrence="planned",
        attribution="officials",
        place="Vienna",
        quote=quote,
    )
    html = read(client, timeline_address(timeline))
    assert f'id="e-{event.public_id}"' in html
    assert event_address(event) in html
    page = read_words(client, timeline_address(timeline))
    for said in (
        "9–10 March 2022",
        "“on March 9-10”",
        "A second round is planned.",
        "Planned",
        "According to officials.",
        "Vienna",
        "They will meet again on March 9-10",
        "The Example, Ministers meet , 6 March 2022",
        "One source",
        "1 event",
        "1 source",
        "How the talks came about.",
    ):
        assert said in page, said


def test_a_day_has_a_machines_date_and_a_vague_one_has_none(client):
    timeline = make.timeline()
    make.published_event("A day", on=timeline, date="2022-03-06")
    make.published_event("A decade", on=timeline, date="199X")
    html = read(client, timeline_address(timeline))
    assert '<time class="date-line" datetime="2022-03-06">6 March 2022</time>' in html
    assert not re.search(r"<time[^>]*>The 1990s", html)
    assert "1990-01-01" not in html


def test_an_empty_timeline_says_so(client):
    html = read(client, timeline_address(make.timeline()))
    assert "Nothing here yet" in html
    assert "<svg" not in html


def test_a_search_that_finds_nothing_says_what_to_try(client):
    timeline = make.timeline()
    make.published_event(on=timeline)
    page = read_words(client, timeline_address(timeline) + "?q=unheard+of")
    assert "Nothing found" in page
    assert "0 of 1 events for “unheard of”" in page


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("from=yesterdayish", "is not part of a date that can be read"),
        ("to=31+February+2022", "February 2022 has 28 days."),
        ("from=01/02/2022", "This date can be read two ways"),
        ("from=2022&to=2014", "This is before the date in “From”."),
    ],
)
def test_a_date_that_cannot_be_read_gets_its_sentence_and_keeps_the_page(client, query, said):
    timeline = make.timeline()
    event = make.published_event(on=timeline)
    response = answer(client, f"{timeline_address(timeline)}?{query}", 400)
    html = response.content.decode()
    assert said in text_of(response)
    assert event.headline in html
    assert 'aria-invalid="true"' in html


def test_an_unknown_parameter_changes_nothing(client):
    timeline = make.timeline()
    make.published_event(on=timeline)
    plain = client.get(timeline_address(timeline))
    more = client.get(
        timeline_address(timeline), {"utm_source": "CANARY", "lane": "CANARY", "after": "CANARY"}
    )
    assert plain.content == more.content


def test_an_event_has_a_page_with_its_history(client):
    event = make.published_event(date="2014", summary="It was long ago.", date_words="that spring")
    html, page = read(client, event_address(event)), read_words(client, event_address(event))
    for said in (
        event.headline,
        "It was long ago.",
        "“2014” means some time between 1 January and 31 December 2014.",
        "The source writes “that spring”.",
        "This rests on one source.",
        "Published.",
        "Talks",
    ):
        assert said in page, said
    assert f'<link rel="canonical" href="http://127.0.0.1:8000{event_address(event)}">' in html


def test_a_retracted_event_is_a_tombstone_with_its_reason(client):
    timeline = make.timeline()
    event = make.published_event("It was said", on=timeline, summary="What was wrong.")
    retract(event, by=cast.paula(), expected_version=event.version, reason="The source took it back.")
    for address in (event_address(event), timeline_address(timeline)):
        html = read(client, address)
        assert "It was said" in html
        assert "The source took it back." in html
        assert "What was wrong." not in html


def test_a_withheld_event_is_gone_and_says_nothing(client):
    timeline = make.timeline()
    event = make.published_event("It was said", on=timeline)
    withhold(event, by=cast.paula(), expected_version=event.version, reason="For the lawyers.")
    gone = read(client, event_address(event), status=410)
    assert "It was said" not in gone + read(client, timeline_address(timeline))
    assert "For the lawyers." not in gone


def test_public_answers_are_the_same_for_everybody_and_may_be_cached(client):
    timeline = make.timeline()
    event = make.published_event(on=timeline)
    editor = client_of(cast.edith())
    for address in ("/", timeline_address(timeline), event_address(event)):
        for_strangers, for_editors = client.get(address), editor.get(address)
        assert for_strangers.content == for_editors.content
        for response in (for_strangers, for_editors):
            assert not response.cookies
            assert "Cookie" not in response.headers.get("Vary", "")
            assert "public" in response.headers["Cache-Control"]
        again = client.get(address, headers={"If-None-Match": for_strangers.headers["ETag"]})
        assert again.status_code == 304


def test_a_part_is_never_answered_for_the_whole(client):
    timeline = make.timeline()
    make.published_event(on=timeline)
    plain = client.get(timeline_address(timeline))
    part = client.get(timeline_address(timeline), headers={"HX-Request": "true", "HX-Target": "div#view"})
    assert plain.content == part.content


@pytest.mark.parametrize("address", ["/", "/timelines/talks/", "/events/2345678923/"])
@pytest.mark.parametrize("verb", ["post", "put", "delete"])
def test_readers_cannot_write(client, address, verb):
    assert getattr(client, verb)(address).status_code == 405


@pytest.mark.parametrize(
    "address", ["/timelines/nothing/", "/events/nothing/", "/events/2345678923/", "/nowhere/"]
)
def test_what_is_not_there_gets_a_kind_answer(client, address):
    assert "There is nothing here" in read_words(client, address, status=404)


def test_a_closed_timeline_answers_like_one_that_never_was(client):
    closed = make.timeline("Secret plans", public=False)
    assert client.get(timeline_address(closed)).content == client.get("/timelines/never-was/").content


@pytest.mark.parametrize("page", ["home", "timeline", "event"])
def test_queries_do_not_grow_with_events(client, page, django_assert_num_queries):
    timeline = make.timeline()
    event = make.published_event(on=timeline)
    make.published_event("Long before", on=timeline, date="1999")
    address, queries = {
        "home": ("/", 3),
        "timeline": (timeline_address(timeline), 15),
        "event": (event_address(event), 7),
    }[page]
    with django_assert_num_queries(queries):
        client.get(address)
    with django_assert_num_queries(0):
        client.get(address)
    for number in range(8):
        make.published_event(f"Event {number}", on=timeline, date=f"20{number + 10}")
    with django_assert_num_queries(queries):
        client.get(address)


@pytest.mark.parametrize(
    "query",
    ["q=%00", "q=" + "x" * 5000, "from=" + "9" * 5000, "lane=%FF", "from=%FF", "after=%00", "scale=", "q=%"],
)
def test_no_address_is_an_error(client, query):
    timeline = make.timeline()
    make.published_event(on=timeline)
    assert client.get(f"{timeline_address(timeline)}?{query}").status_code in (200, 400)


def test_a_page_is_sent_small(client):
    timeline = make.timeline()
    for number in range(20):
        make.published_event(f"Event {number}", on=timeline, date=f"20{number + 10}", summary="It was so.")
    response = client.get(timeline_address(timeline), headers={"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert len(response.content) < 16_000


def test_a_list_of_several_years_says_which_and_leads_to_each(client):
    timeline = make.timeline("Talks in Vienna")
    for year in ("2008", "2014", "2021"):
        make.published_event(f"In {year}", on=timeline, date=year)
    jump = re.search(
        r'<nav class="outline__jump.*?</nav>', read(client, timeline_address(timeline)), re.DOTALL
    )[0]
    for target, year in re.findall(r'<a href="#([^"]+)">(\d+)</a>', jump):
        heading = rf'<h2[^>]* id="{target}"[^>]*>{year}</h2>'
        assert re.search(heading, read(client, timeline_address(timeline)))
    assert re.findall(r">(\d+)</a>", jump) == ["2008", "2014", "2021"]


def test_a_list_of_two_years_needs_no_way_between_them(client):
    timeline = make.timeline("Talks in Vienna")
    for year in ("2008", "2014"):
        make.published_event(f"In {year}", on=timeline, date=year)
    assert "outline__jump" not in read(client, timeline_address(timeline))


def test_how_many_were_found_is_said_before_all_that_may_be_chosen(client):
    timeline = make.timeline("Talks in Vienna")
    for name in ("Ministers meet", "Ministers part", "A treaty"):
        make.published_event(name, on=timeline)
    page = read(client, f"{timeline_address(timeline)}?q=ministers")
    before, _ = page.split('<details class="filters__more"')
    assert '<a href="#list">2 of 3 events</a>' in before


def test_who_searches_without_a_script_is_led_to_what_was_found(client):
    timeline = make.timeline("Talks in Vienna")
    for name in ("Ministers meet", "Ministers part", "A treaty"):
        make.published_event(name, on=timeline)
    form = re.search(
        r'<form [^>]*id="filters-form"[^>]*action="([^"]*)"', read(client, timeline_address(timeline))
    )
    assert form and form[1] == f"{timeline_address(timeline)}#filters"
