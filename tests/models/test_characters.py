"""Which characters are fit for our own text: those that people write in any script, not those that machines see."""

import pytest
from django.core.exceptions import ValidationError

from timeline.models.characters import refuse_unfit_line, refuse_unfit_text

FIT_FOR_A_LINE = [
    "Ministers meet in Vienna",
    "Переговори у Відні",
    "«Ніч» — п’ять років",
    "المفاوضات في فيينا\u200f",  # a mark that only hints at the direction
    "می\u200cخواهم",  # Persian is not written without the non-joiner
    "👩\u200d👩\u200d👧 🏳️",
    "3\u202fkm, 10\u00a0Uhr",
    "a\tb",
    "",
]
UNFIT_ANYWHERE = [
    ("a\0b", "U+0000"),
    ("a\x1bb", "U+001B"),
    ("a\x7fb", "U+007F"),
    ("a\x85b", "U+0085"),
    ("a\u202eb", "U+202E"),
    ("a\u202db\u202c", "U+202D"),
    ("a\ufffeb", "U+FFFE"),
    ("\u200b\u2060", "nothing"),
    ("\u2066", "nothing"),
]
UNFIT_FOR_A_LINE = [
    *UNFIT_ANYWHERE[:-1],
    ("a\u2067b\u2069", "U+2067"),
    ("a\u202bb\u202c", "U+202B"),
    ("a\nb", "one line"),
    ("a\rb", "one line"),
    ("a\u2028b", "one line"),
]


@pytest.mark.parametrize("text", FIT_FOR_A_LINE)
def test_what_people_write_is_taken(text) -> None:
    refuse_unfit_line(text)
    refuse_unfit_text(text)


@pytest.mark.parametrize(("text", "said"), UNFIT_ANYWHERE)
def test_what_nobody_sees_is_refused_in_prose_too(text, said) -> None:
    with pytest.raises(ValidationError, match=said.replace("+", r"\+")):
        refuse_unfit_text(text)


@pytest.mark.parametrize(("text", "said"), UNFIT_FOR_A_LINE)
def test_a_line_is_one_line_in_one_direction(text, said) -> None:
    with pytest.raises(ValidationError, match=said.replace("+", r"\+")):
        refuse_unfit_line(text)


def test_prose_has_lines_and_may_turn_its_direction() -> None:
    refuse_unfit_text("First.\r\n\n\tThen \u2067شمال\u2069.")
