"""Dates as readers meet them: words, what machines may take, and what a vague date leaves open."""

import pytest

from timeline.dates import EdtfDate
from timeline.rendering.date_line import DateLine, text_in_words

# EDTF, words, datetime for <time>, meaning
LINES = [
    ("2022-03-06", "6 March 2022", "2022-03-06", ""),
    ("2022-03", "March 2022", "2022-03", "“March 2022” means some time between 1 and 31 March 2022."),
    ("2014", "2014", "2014", "“2014” means some time between 1 January and 31 December 2014."),
    ("2022-01-09/2022-01-10", "9–10 January 2022", "", ""),
    # A season's and a decade's digits are no month and no year.
    ("2021-21", "Spring 2021", "", "“Spring 2021” means some time between 1 March and 31 May 2021."),
    ("199X", "The 1990s", "", "“The 1990s” means some time between 1 January 1990 and 31 December 1999."),
    ("2014?", "Possibly 2014", "", None),
    ("-0043-03-15", "15 March 44 BC", "", ""),
    ("-0043", "44 BC", "", "“44 BC” means some time between 1 January and 31 December 44 BC."),
    # HTML has no year 0.
    ("0000", "1 BC", "", None),
    ("Y-12000", "12,001 BC", "", ""),
    ("2014/..", "Since 2014", "", "It has no end so far."),
    ("../2014", "Until 2014", "", "Its beginning is not given."),
    (
        "2014-33",
        "First quarter of 2014",
        "",
        "“First quarter of 2014” means some time between 1 January and 31 March 2014.",
    ),
    ("2022-01-09T14:30:00Z", "9 January 2022, 14:30 UTC", "", ""),
    ("[2008,2009]", "2008 or 2009", "", ""),
    (
        "156X-12-31",
        "31 December of a year in the 1560s",
        "",
        "“31 December of a year in the 1560s” means some time between 31 December 1560 and 31 December 1569.",
    ),
    (
        "-04XX",
        "The 5th century BC",
        "",
        "“The 5th century BC” means some time between 1 January 500 and 31 December 401 BC.",
    ),
    ("2008/", "From 2008, end unknown", "", "Its end is not known."),
]


@pytest.mark.parametrize(("edtf", "words", "machine", "meaning"), LINES, ids=[row[0] for row in LINES])
def test_a_date_in_words_and_for_machines(edtf, words, machine, meaning):
    line = DateLine.of(EdtfDate.parse(edtf))
    assert (line.words, line.machine) == (words, machine)
    if meaning is not None:
        assert line.meaning == meaning


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2014?", "in doubt"),
        ("2014~", "approximate"),
        ("2014%", "approximate and in doubt"),
        ("2022-01~/2022-04~", "roughly between 1 January and 30 April 2022"),
    ],
)
def test_doubt_is_said_in_words(edtf, said):
    assert said in DateLine.of(EdtfDate.parse(edtf)).meaning


# the source's words, kept, shown in the list
WRITTEN = [
    ("on Sunday", True, True),
    ("7 December 2021", False, False),
    ("on 7 December", True, False),
    ("", False, False),
]


@pytest.mark.parametrize(("written", "is_kept", "is_reworded"), WRITTEN)
def test_the_words_of_the_source_are_shown_where_they_say_something_else(written, is_kept, is_reworded):
    line = DateLine.of(EdtfDate.parse("2021-12-07"), as_written=written)
    assert (bool(line.as_written), line.is_reworded) == (is_kept, is_reworded)


# language, the first and the last day as they stand in the sentence
ENDS = [
    ("en", "between 1 January and 31 December 2014."),
    ("uk", "between 1 січня and 31 грудня 2014 року."),
    ("ru", "between 1 января and 31 декабря 2014 года."),
    ("ar", "between 1 يناير and 31 ديسمبر 2014."),
    ("fr", "between 1er janvier and 31 décembre 2014."),
    ("de", "between 1. Januar and 31. Dezember 2014."),
    ("es", "between 1 de enero and 31 de diciembre de 2014."),
    ("pl", "between 1 stycznia and 31 grudnia 2014."),
]


@pytest.mark.parametrize(("language", "said"), ENDS, ids=[row[0] for row in ENDS])
def test_what_both_ends_share_is_said_once_in_any_language(language, said):
    assert DateLine.of(EdtfDate.parse("2014"), language=language).meaning.endswith(said)


def test_a_language_without_wording_falls_back_to_english():
    assert DateLine.of(EdtfDate.parse("2022-03"), language="xx").words == "March 2022"


@pytest.mark.parametrize("text", ["", "31 February", "not a date"])
def test_what_is_no_edtf_has_no_words(text):
    assert text_in_words(text) == ""
