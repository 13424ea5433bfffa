"""No words in a template stand outside a tag that translates them, neither between tags nor in what is read aloud.

Read as text, not as HTML: a template's tags and attributes are woven into each other, and no parser of HTML takes that.
"""

import re

import pytest

from tests.test_house import TEMPLATES, _name

# Spoken by no page: addresses put together, names of the keys on a keyboard, code.
UNSPOKEN = re.compile(r"<(script|style|kbd|code)\b.*?</\1>", re.DOTALL)
REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
MARKED = re.compile(r"\{%\s*blocktranslate\b.*?\{%\s*endblocktranslate\s*%\}", re.DOTALL)
TAG_OF_DJANGO = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
# A block may hold an attribute of the tag around it.
ATTRIBUTE = re.compile(r"[a-z-]+=\"[^\"]*\"?")
TAG_OF_HTML = re.compile(r"<[a-zA-Z/!][^>]*>", re.DOTALL)
ENTITY = re.compile(r"&[a-z]+;|&#\d+;")
READ_ALOUD = re.compile(r"\b(?:aria-label|placeholder|title|alt|data-words[a-z-]*)=\"([^\"]*)\"")
GIVEN = re.compile(
    r"\{%\s*include\b[^%]*?\b(?:label|help|title|button|heading)=\"([^\"]+)\"|\|default:\"([A-Za-z][^\"]*)\""
)
WORD = re.compile(r"[A-Za-z]{2,}")

# Templates whose words are still to be marked. This list may only become shorter.
STILL_TO_DO: set[str] = set()


def unmarked(text: str) -> list[str]:
    said = [found for pair in GIVEN.findall(text) for found in pair if WORD.search(found)]
    text = MARKED.sub(" ", UNSPOKEN.sub(" ", REMARK.sub(" ", text)))
    plain = TAG_OF_DJANGO.sub("\x00", text)
    said += [words for words in READ_ALOUD.findall(plain) if WORD.search(words)]
    between = ENTITY.sub(" ", TAG_OF_HTML.sub("\x00", plain))
    pieces = (piece.strip() for piece in between.split("\x00"))
    return said + [piece for piece in pieces if WORD.search(piece) and not ATTRIBUTE.fullmatch(piece)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>Hello there</p>", ["Hello there"]),
        ('<p title="Hello">{{ name }}</p>', ["Hello"]),
        ('{% translate "Hello" %} <b>{% blocktranslate %}to {{ you }}{% endblocktranslate %}</b>', []),
        ('{% include "a.html" with label="Hello" only %}', ["Hello"]),
        ('{{ name|default:"nobody" }}', ["nobody"]),
        (
            '<a class="x{% if y %} z{% endif %}" href="{% url \'a\' %}"><kbd>esc</kbd> · 1&nbsp;–&nbsp;2</a>',
            [],
        ),
    ],
)
def test_this_very_test_sees_what_is_unmarked(text, found):
    assert unmarked(text) == found


def test_no_words_stand_outside_what_is_translated():
    found = {
        _name(path): unmarked(path.read_text(encoding="utf-8"))
        for path in TEMPLATES
        if path.suffix == ".html" and not path.name.endswith("_address.html")
    }
    wrong = {name: words for name, words in found.items() if words}
    assert {name: words for name, words in wrong.items() if name not in STILL_TO_DO} == {}
    assert len(found) > 100
    assert STILL_TO_DO - set(wrong) == set(), "take these off the list"
