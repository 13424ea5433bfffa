"""Accent colours: the contrast that is asked of text, in light and in the dark."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from timeline.models.accent import DARK_PAPER, LEAST_CONTRAST, PAPER, contrast, in_the_dark, validate_accent

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        # The grey that is just dark enough on white, and the next one, which is not.
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
    ],
)
def test_contrast_is_that_of_wcag(one, other, ratio) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize(
    "colour", ["", "red", "#b32", "#B3261E", "#b3261e;", "#b3261e\n", "b3261e", "#b3261g"]
)
def test_what_is_no_colour_is_refused(colour) -> None:
    with pytest.raises(ValidationError, match="#b3261e"):
        validate_accent(colour)


def test_what_is_too_pale_is_refused_with_what_would_do() -> None:
    with pytest.raises(ValidationError) as refusal:
        validate_accent("#ffcc00")
    [sentence] = refusal.value.messages
    offered = sentence.split("#")[1][:6]
    validate_accent(f"#{offered}")


@given(COLOURS)
def test_in_the_dark_it_can_be_read(colour) -> None:
    assert contrast(in_the_dark(colour), DARK_PAPER) >= LEAST_CONTRAST


def test_the_papers_are_those_of_the_design() -> None:
    tokens = (Path(settings.BASE_DIR) / "static/css/tokens.css").read_text()
    assert f"--paper: light-dark({PAPER}, {DARK_PAPER});" in tokens
