"""Which characters a newsroom's own text may hold. Refuses those that nobody sees and that do something.

Captured texts and quotes from them are not judged here: they are kept as they were published.
"""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# C0 and C1 but line feed, carriage return and tab; and U+FFFE, U+FFFF, which XML cannot hold (XML 1.0, 2.2).
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
# They show letters in another order than they are stored in ("Trojan Source", CVE-2021-42574). Marks that only hint at
# a direction (U+200E, U+200F, U+061C) are everyday Arabic and Hebrew, and stay.
_OVERRIDES = re.compile("[\u202d\u202e]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("[\n\r\u2028\u2029]")

CONTROL = _(
    "There is an invisible control character in it (%(code)s). Type it anew, or paste it as plain text."
)
TURN = _(
    "There is an invisible character in it that turns the order of letters around (%(code)s). Type it anew."
)
SEVERAL_LINES = _("This goes on one line. Take the line breaks out.")
NOTHING_SEEN = _("There is nothing in it that can be seen.")


def refuse_unfit_line(text: str) -> None:
    """Raise ValidationError for text that is not fit for one line: a headline, a name, a place."""
    refuse_turns(text)
    refuse_unfit_text(text)
    if _LINE_ENDS.search(text):
        raise ValidationError(SEVERAL_LINES, code="unfit")


def refuse_unfit_text(text: str) -> None:
    """Raise ValidationError for text that is not fit for prose, which may have lines and turn its direction."""
    _refuse(_CONTROLS, text, CONTROL)
    _refuse(_OVERRIDES, text, TURN)
    if text.strip() and not any(map(_is_seen, text)):
        raise ValidationError(NOTHING_SEEN, code="unfit")


def refuse_turns(text: str) -> None:
    """Raise ValidationError for text that turns direction: in one line it would turn what stands beside it too."""
    _refuse(_TURNS, text, TURN)


def without_controls(text: str) -> str:
    """The text less what XML cannot hold, for what was written past the forms: by a command, or before they asked."""
    return _CONTROLS.sub("", text)


def _is_seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ"


def _refuse(pattern: re.Pattern[str], text: str, sentence: object) -> None:
    if found := pattern.search(text):
        code = f"U+{ord(found.group()):04X}"
        raise ValidationError(str(sentence) % {"code": code}, code="unfit")
