"""Quotes are found exactly where they stand, and shown with what is around them."""

from timeline.rendering.quotation import MOST_PLACES, in_context, places_of

TEXT = "The ministers met on Sunday. The ministers left on Monday."


def test_every_place_is_found_with_its_offsets():
    places = places_of("The ministers", TEXT)
    assert [(place.start, TEXT[place.start : place.end]) for place in places] == [
        (0, "The ministers"),
        (29, "The ministers"),
    ]


def test_words_must_stand_exactly():
    assert places_of("the ministers met", TEXT) == []
    assert places_of("", TEXT) == []


def test_overlapping_places_are_all_found_but_not_without_end():
    assert [place.start for place in places_of("aa", "aaaa")] == [0, 1, 2]
    assert len(places_of("a", "a" * 1000)) == MOST_PLACES


def test_what_is_left_out_is_shown_and_words_are_not_cut():
    text = "word " * 100 + "HERE" + " word" * 100
    shown = in_context(text, 500, 504, around=23)
    assert shown.exact == "HERE"
    assert shown.before == "… word word word word "
    assert shown.after == " word word word word …"
