"""Quotes in another language than the page say so, for whoever has them read out or hyphenated."""

import re

import pytest
from django.urls import reverse

from tests import cast, make
from tests.web.public_pages import event_address, timeline_address
from timeline.editorial.capturing import capture_source, passage_quoting
from timeline.editorial.drafting import NewCitation, cite
from timeline.models import Event, Timeline
from timeline.records import EventRecord, SourceRecord

pytestmark = pytest.mark.django_db
ENGLISH = "The ministers met in Vienna on Sunday, and they will meet again."
UKRAINIAN = "Міністри зустрілися у Відні в неділю, і їхня розмова була довга."


def published_quoting(words: str, *, language: str = "", on: str = "en") -> Event:
    timeline = make.timeline("Talks")
    Timeline.objects.filter(pk=timeline.pk).update(language=on)
    record = SourceRecord(title="Ministers meet", publisher="The Example", published="2022-03-06")
    capture = capture_source(record, words, by=cast.edith(), language=language)
    return make.published_event("They met", on=timeline, quote=(capture, words))


def quotes_of(client, event: Event) -> dict[str, list[str]]:
    """The tags of the quotes of each page."""
    talks = timeline_address(Timeline.objects.get())
    pages = {
        "list": f"{talks}?view=list",
        "event": event_address(event),
        "paper": reverse("reader:timeline-print", args=["talks"]),
        "frame": "/embed/talks/",
    }
    return {
        name: re.findall(r"<q[^>]*>", client.get(page).getvalue().decode()) for name, page in pages.items()
    }


@pytest.mark.parametrize(
    ("words", "chosen", "on", "told"),
    [
        (UKRAINIAN, "", "en", "uk"),
        (ENGLISH, "", "uk", "en"),
        (ENGLISH, "", "en-US", ""),
        (UKRAINIAN, "", "uk", ""),
        # The page is in English, for want of Italian, and what it tells is not.
        (ENGLISH, "", "it", "en"),
        # Whoever captured it knew better.
        ("Kyiv, Odesa, Lviv, Kharkiv, Dnipro.", "uk", "en", "uk"),
        ("Kyiv, Odesa, Lviv, Kharkiv, Dnipro.", "", "en", ""),
    ],
)
def test_a_quote_says_its_language_where_it_is_another(client, words, chosen, on, told):
    said = quotes_of(client, published_quoting(words, language=chosen, on=on))
    assert all(said.values())
    for tags in said.values():
        assert [f'lang="{told}"' in tag if told else "lang=" not in tag for tag in tags] == [True] * len(tags)


@pytest.mark.parametrize(("words", "told"), [(UKRAINIAN, ""), (ENGLISH, "en")])
def test_of_a_document_whose_language_nobody_said_the_words_have_to_agree(words, told):
    event, document = make.draft(cited=False), make.source()
    quoted = NewCitation(document, passage=passage_quoting(document, words, by=cast.edith()))
    cite(event, quoted, by=cast.edith(), expected_version=event.version)
    assert [one.language for one in Event.objects.get().to_record().citations] == [told]


def test_a_frame_in_another_language_says_it_of_quotes_in_its_timeline_s_own(client):
    published_quoting(ENGLISH)
    frame = make.embed(Timeline.objects.get(), language="uk")
    page = client.get(f"/embed/talks/{frame.public_id}/").getvalue().decode()
    assert re.findall(r"<q[^>]*>", page) == ['<q lang="en" dir="auto">']


def test_programs_are_told_it_always(client):
    published_quoting(UKRAINIAN)
    data = client.get("/timelines/talks/chronology.json").getvalue().decode()
    assert '"quote_language": "uk"' in data


def test_the_words_of_a_source_that_is_not_named_tell_no_language_unless_they_are_released():
    event = published_quoting(UKRAINIAN)
    [citation] = event.to_record().citations
    assert citation.language == "uk" and citation.without_identity("An official").language == ""


def test_it_is_no_change_and_what_was_frozen_without_it_is_read():
    record = published_quoting(UKRAINIAN).to_record()
    frozen = record.to_json()
    for citation in frozen["citations"]:
        del citation["language"]
    assert EventRecord.from_json(frozen) == record
