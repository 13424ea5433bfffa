"""The article beside the proposal: every character of it, in sentences, with the right words marked and lit."""

import pytest

from timeline.rendering.triage_text import Mark, mark_of_words, shape_article

TEXT = "They met on Sunday. 😀 Talks failed in 2014.\n\n- Then came March 9-10.\n"


def mark(
    words: str, proposal: int = 1, *, status: str = "open", current: bool = False, text: str = TEXT
) -> Mark:
    start = text.index(words)
    return Mark(start, start + len(words), proposal, status, current)


def marked(article) -> list[tuple[str, int]]:
    runs = (run for paragraph in article for sentence in paragraph for run in sentence.runs)
    return [(run.text, run.mark.proposal) for run in runs if run.mark]


def lit(article) -> str:
    return "".join(
        run.text for paragraph in article for sentence in paragraph for run in sentence.runs if run.is_lit
    )


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "One line without an end",
        "  Spaces  inside   stay.  And between.",
        "A line that was broken by hand at about sixty characters, as wires\ndo, goes on here.",
        "“Quoted,” she said. <b>Not bold</b> & so on.",
    ],
)
def test_nothing_of_the_text_is_lost_or_added(text):
    article = shape_article(text)
    shown = "\n".join(
        "".join(sentence.before + sentence.text for sentence in paragraph) for paragraph in article
    )
    assert shown.split() == text.split()
    for sentence in (sentence for paragraph in article for sentence in paragraph):
        assert sentence.text == text[sentence.start : sentence.end]


def test_paragraphs_and_sentences_are_told_apart():
    article = shape_article(TEXT)
    assert [[sentence.text for sentence in paragraph] for paragraph in article] == [
        ["They met on Sunday.", "😀 Talks failed in 2014."],
        ["Then came March 9-10."],
    ]
    assert article[1][0].before == "- "  # the bullet belongs to no sentence


def test_date_words_are_marked_with_their_proposal():
    article = shape_article(TEXT, marks=[mark("March 9-10", 3), mark("in 2014", 2), mark("on Sunday", 1)])
    assert marked(article) == [("on Sunday", 1), ("in 2014", 2), ("March 9-10", 3)]


def test_the_current_sentence_is_lit_up_to_its_last_character():
    sentence = "😀 Talks failed in 2014."
    start = TEXT.index(sentence)
    article = shape_article(TEXT, marks=[mark("in 2014")], lit=(start, start + len(sentence)))
    assert lit(article) == sentence


def test_a_selection_across_two_sentences_is_lit_in_both():
    start, end = TEXT.index("on Sunday"), TEXT.index("Talks")
    assert lit(shape_article(TEXT, lit=(start, end))) == "on Sunday.😀 "


@pytest.mark.parametrize(
    ("marks", "kept"),
    [
        ([("on Sunday", 1, False), ("Sunday", 2, False)], [("on Sunday", 1)]),  # the one that begins first
        (
            [("on Sunday", 1, False), ("Sunday", 2, True)],
            [("Sunday", 2)],
        ),  # but never at the current one's cost
    ],
)
def test_marks_that_overlap_do_not_break_each_other(marks, kept):
    shaped = shape_article(
        TEXT, marks=[mark(words, number, current=current) for words, number, current in marks]
    )
    assert marked(shaped) == kept


def test_a_mark_over_two_sentences_is_marked_in_both():
    start, end = TEXT.index("Sunday"), TEXT.index("Talks") + len("Talks")
    assert marked(shape_article(TEXT, marks=[Mark(start, end, 7, "open")])) == [
        ("Sunday.", 7),
        ("😀 Talks", 7),
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [("in 2014", "in 2014"), ("the spring of 2014", None), ("", None), ("on Sunday", None)],
)
def test_the_words_a_person_typed_are_found_inside_their_passage_or_not_at_all(words, found):
    start = TEXT.index("Talks")
    span = mark_of_words(TEXT, start, TEXT.index("\n"), words)
    assert (TEXT[slice(*span)] if span else None) == found
