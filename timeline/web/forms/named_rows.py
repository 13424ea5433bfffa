"""Rows of fields that each name something in a colour, such as a lane or an era: what is wrong with one, in a sentence.

Knows neither what is named nor where it is kept.
"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from timeline.models import LaneColour
from timeline.models.characters import refuse_unfit_line

LONGEST_REASON = 1000
MOST_ROWS = 20


def problem_of_named(name: str, colour: str, *, longest: int, if_nameless: str) -> str:
    """What is wrong with the name, or with the colour; "" where nothing is."""
    if not name.strip():
        return if_nameless
    if len(name) > longest:
        return _("That is too long: %(most)s characters are the most.") % {"most": longest}
    if colour not in LaneColour.values:
        return _("Choose one of these colours.")
    return problem_of_line(name)


def problem_of_line(line: str) -> str:
    """What in one line of text cannot be kept; "" where nothing is."""
    try:
        refuse_unfit_line(line)
    except ValidationError as error:
        return str(error.messages[0])
    return ""


def colours() -> list[tuple[str, str]]:
    """All that can be chosen, with their names."""
    return [(value, str(label)) for value, label in LaneColour.choices]
