"""Words that were looked for, marked: where the search finds them, and never in a tag."""

import pytest

from timeline.rendering.marking import marked_html, marked_text, wanted_words
from timeline.rendering.prose import to_html

# what was looked for, text, text with its marks
TEXTS = [
    ("minsk", "The Minsk protocol", "The <mark>Minsk</mark> protocol"),
    ("neg", "Negotiations begin", "<mark>Neg</mark>otiations begin"),
    ("gotiat", "Negotiations begin", "Negotiations begin"),  # a word is found by its beginning
    ("sao", "In São Paulo", "In <mark>São</mark> Paulo"),
    ("sao", "In Sa\u0303o Paulo", "In <mark>Sa\u0303o</mark> Paulo"),
    ("київ", "КИЇВ", "<mark>КИЇВ</mark>"),
    ("strasse", "Straße und Straßen", "<mark>Straße</mark> und <mark>Straße</mark>n"),
    ("a ab", "abc", "<mark>ab</mark>c"),  # the longest
    ("talks", "“Talks” & more", "“<mark>Talks</mark>” &amp; more"),
    ("amp", "this & that", "this &amp; that"),
    (
        "script",
        "<script>alert(1)</script>",
        "&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt;",
    ),
    ("mark", "a mark", "a <mark>mark</mark>"),
    ("", "The Minsk protocol", "The Minsk protocol"),
    ("\"' <", "“It's”", "“It&#x27;s”"),
    ("سلام", "سَلام", "<mark>سَلام</mark>"),
]


@pytest.mark.parametrize(("search", "text", "marked"), TEXTS, ids=[row[0] + "|" + row[1] for row in TEXTS])
def test_a_word_is_marked_where_it_is_found(search, text, marked):
    assert marked_text(text, wanted_words(search)) == marked


# what was looked for, summary as typed, its HTML with marks
SUMMARIES = [
    ("talks", "The *talks* go on.", "<p>The <em><mark>talks</mark></em> go on.</p>\n"),
    (
        "example",
        "See [the example](https://example.org/example).",
        '<p>See <a href="https://example.org/example" rel="noopener">the <mark>example</mark></a>.</p>\n',
    ),
    ("href", "[a](https://example.org/)", '<p><a href="https://example.org/" rel="noopener">a</a></p>\n'),
    ("p em", "Peace & emptiness", "<p><mark>P</mark>eace &amp; <mark>em</mark>ptiness</p>\n"),
    ("img", "<img src=x>", "<p>&lt;<mark>img</mark> src=x&gt;</p>\n"),
    ("one", "One\\\ntwo", "<p><mark>One</mark><br>\ntwo</p>\n"),
]


@pytest.mark.parametrize(("search", "typed", "html"), SUMMARIES, ids=[row[0] for row in SUMMARIES])
def test_marks_stand_between_tags_and_never_within(search, typed, html):
    assert marked_html(to_html(typed), wanted_words(search)) == html
