"""How wide words are taken to be, and where they break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.letters import text_width, wrapped


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Geneva talks", ("Geneva talks",)),
        ("Biden and Putin speak by telephone", ("Biden and Putin", "speak by telephone")),
        (
            "Russia, the United States and all of their allies meet",
            ("Russia, the United", "States and all of…"),
        ),
        ("Donaudampfschifffahrtsgesellschaft", ("Donaudampfschi…",)),
        ("", ()),
    ],
)
def test_breaks_between_words_and_says_when_something_is_left_out(text, lines):
    assert wrapped(text, size=14, width=130, lines=2) == lines


def test_a_no_break_space_holds_a_date_together():
    assert wrapped("27\u00a0March\u00a02014 vote", size=14, width=110, lines=2) == (
        "27\u00a0March\u00a02014",
        "vote",
    )


@given(st.text(max_size=120), st.integers(60, 300), st.integers(1, 3))
def test_no_line_is_wider_than_asked_for(text, width, lines):
    found = wrapped(text, size=14, width=width, lines=lines)
    assert len(found) <= lines
    assert all(text_width(line, 14) <= width for line in found)
