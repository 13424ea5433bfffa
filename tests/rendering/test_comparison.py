"""Two records of one event, told apart in words that an editor would use."""

from dataclasses import replace

import pytest

from timeline.records import CitationRecord, EntryRecord, EventRecord, Occurrence, SourceRecord, Stance
from timeline.rendering.comparison import Piece, compare, compare_words

MINUTES = SourceRecord("Minutes of the meeting", publisher="The Secretariat")
CITED = CitationRecord(MINUTES, locator="page 2")
BASE = EventRecord(
    headline="Ministers meet in Vienna",
    date="2022-03-06",
    summary="They spoke for two hours.",
    citations=(CITED,),
    entries=(EntryRecord("talks", "diplomacy", 3),),
)
PLACES = {("talks", "diplomacy"): "Talks, Diplomacy", ("talks", "military"): "Talks, Military"}


def test_the_same_record_differs_in_nothing():
    assert compare(BASE, BASE) == ()


def test_dates_are_compared_as_dates_with_their_notation_beside_them():
    (change,) = compare(BASE, replace(BASE, date="2022-03"))
    assert (change.before, change.after) == ("6 March 2022", "March 2022")
    assert (change.before_note, change.after_note) == ("2022-03-06", "2022-03")


def test_a_date_that_was_not_there_is_an_empty_one():
    (change,) = compare(replace(BASE, date=""), BASE)
    assert (change.before, change.after) == ("", "6 March 2022")


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        (
            "one two three",
            "one 2 three",
            [("same", "one"), ("removed", " two"), ("added", " 2"), ("same", " three")],
        ),
        ("", "new words", [("added", "new words")]),
        ("old words", "", [("removed", "old words")]),
        ("a b", "a b c", [("same", "a b"), ("added", " c")]),
        # Joined by the start and the end, which must not both claim the one word that is left.
        ("x x", "x", [("same", "x"), ("removed", " x")]),
        ("line\nbreak", "line\nbreaks", [("same", "line"), ("removed", "\nbreak"), ("added", "\nbreaks")]),
    ],
)
def test_prose_is_compared_by_word(before, after, pieces):
    assert [(piece.kind, piece.text) for piece in compare_words(before, after)] == pieces


def test_nothing_is_lost_between_the_pieces():
    before, after = "  It  began\n\nin March. ", "It began in  March, they said.\n"
    pieces = compare_words(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


def test_long_texts_of_repeated_words_are_shown_one_after_the_other():
    before, after = "b " + "a " * 2000 + "c", "d " + "a " * 2000 + "e"
    assert [piece.kind for piece in compare_words(before, after)] == ["removed", "added"]


def test_citations_are_added_removed_and_changed():
    quoted = CitationRecord(MINUTES, quote="We met.", capture="ab", start=0, end=7)
    (change,) = compare(BASE, replace(BASE, citations=(quoted,)))
    assert change.pieces == (
        Piece("removed", "Minutes of the meeting", "page 2, supports"),
        Piece("added", "Minutes of the meeting", "“We met.”, supports"),
    )
    (change,) = compare(
        BASE, replace(BASE, citations=(replace(CITED, stance=Stance.CONTEXT, is_public=False),))
    )
    assert change.pieces == (
        Piece(
            "changed", "Minutes of the meeting", "page 2, gives context, not public; before: page 2, supports"
        ),
    )


def test_what_is_known_otherwise_of_a_source_is_said_by_name():
    younger = replace(CITED, source=replace(MINUTES, published="2022-03-13", authors="B. Second"))
    (change,) = compare(BASE, replace(BASE, citations=(younger,)))
    assert change.pieces == (
        Piece(
            "changed",
            "Minutes of the meeting",
            "Authors: unknown before, B. Second now; Published: unknown before, 13 March 2022 now",
        ),
    )


def test_moving_to_another_lane_is_said_with_names():
    (change,) = compare(BASE, replace(BASE, entries=(EntryRecord("talks", "military", 4),)), PLACES)
    assert change.pieces == (
        Piece("changed", "Talks, Military", "importance 4; before: Talks, Diplomacy, importance 3"),
    )


def test_topics_are_added_and_removed_by_name():
    before, after = replace(BASE, topics=("minsk", "nato")), replace(BASE, topics=("gone", "nato"))
    (change,) = compare(before, after, {("minsk",): "Minsk"})
    assert change.label == "Topics"
    assert change.pieces == (Piece("removed", "Minsk"), Piece("added", "gone"))


def test_fields_come_in_the_order_of_reading():
    other = EventRecord(
        headline="Ministers part", date="2022", occurrence=Occurrence.CLAIMED, summary="Soon."
    )
    fields = [change.field for change in compare(BASE, other)]
    assert fields == ["headline", "date", "occurrence", "summary", "entries", "citations"]
