"""What was put right, in public: on the event, on the timeline's corrections page and in its feed."""

from xml.etree import ElementTree

import pytest
from django.urls import reverse

from tests import cast, make
from tests.web.public_pages import event_address, read, read_words
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.withholding import withhold
from timeline.models import Event, Notice, NoticeDecision, Timeline
from timeline.rendering import corrections_page

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def corrected(
    headline: str,
    *,
    wrong: str = "It said Geneva.",
    right: str = "It was Vienna.",
    on: Timeline | None = None,
    decision: NoticeDecision = NoticeDecision.CORRECTION,
) -> Event:
    event = make.published_event("As it was", on=on)
    event = correct(
        event, by=cast.edith(), expected_version=event.version, decision=decision, wrong=wrong, text=right
    )
    record = make.record(headline, event.entries.get().timeline)
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def page_of(timeline: Timeline) -> str:
    return reverse("reader:corrections", args=[timeline.slug])


def feed_of(timeline: Timeline) -> str:
    return reverse("reader:corrections-feed", args=[timeline.slug])


def test_what_was_wrong_stands_beside_what_is_right_everywhere(client):
    timeline = make.timeline()
    event = corrected("As it is", on=timeline)
    for page in (event_address(event), page_of(timeline), reverse("reader:timeline", args=[timeline.slug])):
        assert "What was wrong: It said Geneva. What is right: It was Vienna." in read_words(client, page)
    assert "It said Geneva. It was Vienna." in read_words(client, f"/embed/{timeline.slug}/")
    assert "What was wrong: It said Geneva. What is right: It was Vienna." in read(client, feed_of(timeline))


def test_a_notice_leads_to_what_changed(client):
    timeline = make.timeline()
    event = corrected("As it is", on=timeline)
    assert f'href="{event_address(event)}#publication-2"' in read(client, page_of(timeline))
    assert 'id="publication-2"' in read(client, event_address(event))


def test_the_feed_is_atom_with_addresses_that_last(client, settings):
    settings.SITE_URL = "https://times.example"
    timeline = make.timeline()
    event = corrected("As it is", on=timeline)
    answer = client.get(feed_of(timeline))
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    root = ElementTree.fromstring(answer.content)  # noqa: S314 (our own feed)
    [entry] = root.findall("a:entry", ATOM)
    assert entry.findtext("a:title", namespaces=ATOM) == "Correction: As it is"
    address = f"https://times.example{event_address(event)}"
    assert entry.find("a:link", ATOM).get("href") == address
    assert entry.findtext("a:id", namespaces=ATOM) == f"{address}#notice-{Notice.objects.get().pk}"
    links = {link.get("rel"): link.get("href") for link in root.findall("a:link", ATOM)}
    assert links["self"] == f"https://times.example{feed_of(timeline)}"


@pytest.mark.parametrize("address", [page_of, feed_of])
def test_what_readers_cannot_reach_has_no_notice(client, address):
    timeline, other = make.timeline("Here"), make.timeline("There")
    corrected("Elsewhere", on=other, right="ON ANOTHER TIMELINE")
    gone = corrected("Gone", on=timeline, right="NAMES A WITNESS")
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason="A court order.")
    corrected("Quietly", on=timeline, right="ONLY A SPELLING", decision=NoticeDecision.NOT_DUE)
    page = read(client, address(timeline))
    assert not any(canary in page for canary in ("ANOTHER TIMELINE", "WITNESS", "ONLY A SPELLING"))


@pytest.mark.parametrize("address", [page_of, feed_of])
def test_a_closed_timeline_tells_nothing(client, address):
    timeline = make.timeline(public=False)
    corrected("As it is", on=timeline)
    assert client.get(address(timeline)).status_code == 404


def test_a_retraction_is_there_with_its_reason(client):
    timeline = make.timeline()
    event = make.published_event("It never happened", on=timeline)
    retract(event, by=cast.piet(), expected_version=event.version, reason="The source withdrew it.")
    said = read_words(client, page_of(timeline))
    assert "It never happened" in said and "Retraction," in said and "The source withdrew it." in said


def test_before_anything_is_put_right_the_page_says_so(client):
    assert "Nothing to put right so far" in read_words(client, page_of(make.timeline()))


def test_a_long_list_is_read_a_piece_at_a_time(client, monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(corrections_page, "SHOWN", 2)
    timeline = make.timeline()
    for name in ("First", "Second", "Third"):
        corrected(name, on=timeline)
    with django_assert_num_queries(4):
        page = read(client, page_of(timeline))
    assert "Third" in page and "Second" in page and ">First<" not in page
    after = Notice.objects.order_by("pk")[1].pk
    assert f'href="?after={after}"' in page
    rest = read(client, f"{page_of(timeline)}?after={after}")
    assert ">First<" in rest and "Second" not in rest and "Earlier corrections" not in rest


@pytest.mark.parametrize("after", ["-1", "x", "9" * 40, "%00", "１"])
def test_an_address_that_means_nothing_shows_the_newest(client, after):
    timeline = make.timeline()
    corrected("As it is", on=timeline)
    assert "As it is" in read(client, f"{page_of(timeline)}?after={after}")
