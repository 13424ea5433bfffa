"""What changed of a public event, told to readers in whole sentences of their own language."""

import re
from dataclasses import replace

import pytest

from timeline.records import (
    CitationRecord,
    EntryRecord,
    EventRecord,
    ImageRecord,
    Occurrence,
    SourceRecord,
    Stance,
)
from timeline.rendering.languages import speaking
from timeline.rendering.public_changes import public_changes

MINUTES = SourceRecord("Minutes of the meeting", publisher="The Secretariat")
LETTER = SourceRecord("A letter")
CITED = CitationRecord(MINUTES, locator="page 2")
PICTURE = ImageRecord("0" * 64, "photo", width=10, height=10, alt="A table")
BASE = EventRecord(
    headline="Ministers meet in Vienna",
    date="2022-03-06",
    occurrence=Occurrence.PLANNED,
    summary="They spoke for two hours.",
    place="Vienna",
    image=PICTURE,
    topics=("minsk",),
    citations=(CITED,),
    entries=(EntryRecord("talks", "diplomacy", 3),),
)
NAMES = {("minsk",): "Minsk", ("nato",): "NATO"}


def cited(*citations: CitationRecord) -> EventRecord:
    return replace(BASE, citations=citations)


def sentences(after: EventRecord) -> list[str]:
    return [sentence for change in public_changes(BASE, after, NAMES) for sentence in change.sentences]


ABOUT = "The Secretariat, Minutes of the meeting"
TOLD = [
    (replace(BASE, date="2022-03"), ["It said “6 March 2022” and now says “March 2022”."]),
    (replace(BASE, headline="They meet"), ["It said “Ministers meet in Vienna” and now says “They meet”."]),
    (replace(BASE, occurrence=Occurrence.HAPPENED), ["It said “planned” and now says “happened”."]),
    (replace(BASE, place=""), ["It no longer says “Vienna”."]),
    (replace(BASE, attribution="Both sides"), ["It now says “Both sides”."]),
    (replace(BASE, topics=("nato",)), ["Topics added: NATO.", "Topics taken out: Minsk."]),
    (replace(BASE, image=None), ["The image was taken out."]),
    (replace(BASE, image=replace(PICTURE, caption="So it was")), ["The words with the image were changed."]),
    (replace(BASE, image=replace(PICTURE, name="1" * 64)), ["The image was replaced by another one."]),
    (cited(), [f"No longer cited: {ABOUT}."]),
    (cited(CITED, CitationRecord(LETTER)), ["Now cited in support: A letter."]),
    (
        cited(CITED, CitationRecord(LETTER, stance=Stance.CONTRADICTS)),
        ["Now cited as saying otherwise: A letter."],
    ),
    (cited(replace(CITED, locator="page 3")), [f"Another passage of it is cited now: {ABOUT}."]),
    (cited(replace(CITED, stance=Stance.CONTEXT)), [f"Now cited for context: {ABOUT}."]),
    (
        cited(replace(CITED, other_date="2022-03-07", other_date_reason="It went on past midnight")),
        [f"Now cited with another date, 7 March 2022 (It went on past midnight): {ABOUT}."],
    ),
    (
        cited(replace(CITED, source=replace(MINUTES, published="2022-03", kind="report"))),
        [
            f"What is known of this source has changed: {ABOUT}"
            " (Kind: Article before, Report now; Published: unknown before, March 2022 now)."
        ],
    ),
    # Where it stands is told by links, and what readers are not shown has not changed for them.
    (replace(BASE, entries=(EntryRecord("secret-plans", "military", 5),)), []),
    (cited(replace(CITED, source=replace(MINUTES, key=7))), []),
]


@pytest.mark.parametrize(("after", "told"), TOLD)
def test_each_change_is_a_sentence(after, told):
    assert sentences(after) == told


def test_a_long_text_is_shown_once_with_what_came_and_went():
    [change] = public_changes(BASE, replace(BASE, summary="They spoke for three hours."), NAMES)
    assert change.sentences == ("Words taken out are struck through, words put in are underlined:",)
    assert [piece.text.strip() for piece in change.pieces] == ["They spoke for", "two", "three", "hours."]


@pytest.mark.parametrize("language", ["uk", "ru", "fr", "de", "es", "ar", "pl"])
def test_nothing_of_it_is_left_in_english(language):
    """Of what we say ourselves; what the newsroom wrote stays as it is."""
    ours = re.compile(r"\b(now|cited|before|unknown|words|says|topics|page|report)\b", re.IGNORECASE)
    with speaking(language):
        for after, _ in TOLD:
            for change in public_changes(BASE, after, NAMES):
                for said in (change.label, *change.sentences):
                    assert not ours.search(said.replace("page 3", "")), said
                    assert "→" not in said
