"""Hears of every variable that one of our own templates asked for and nobody gave. Refuses to judge Django's.

Django forgives an unknown variable: it prints nothing, and `{% if %}` and `{% for %}` take it for false. It does say
so, in the log of `django.template`, and that is where a misspelt name is found wherever it stands. Django's own
templates (the admin's, a form's) rely on being forgiven, so only a page whose template lies in our folder counts.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.template import VariableDoesNotExist


class Listener(logging.Handler):
    """Collects a sentence for every unknown variable, each once."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.unknown: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        if not (record.exc_info and isinstance(record.args, tuple) and len(record.args) == 2):
            return
        # A related row that may be absent is known, only not there: that answer raises DoesNotExist, not this.
        if not isinstance(record.exc_info[1], VariableDoesNotExist):
            return
        variable, template = map(str, record.args)
        if _is_ours(template):
            self.unknown[f"“{variable}” in {template} or a fragment that it includes"] = None


@contextmanager
def unknown_variables() -> Iterator[dict[str, None]]:
    """The unknown variables met inside the block, as sentences, in the order in which they were asked for."""
    logger = logging.getLogger("django.template")
    # One listens at a time, so that the test of this very thing can look for what it planted.
    before = (logger.handlers, logger.level, logger.propagate)
    listener = Listener()
    logger.handlers, logger.propagate = [listener], False
    logger.setLevel(logging.DEBUG)
    try:
        yield listener.unknown
    finally:
        logger.handlers, level, logger.propagate = before
        logger.setLevel(level)


def _is_ours(template: str) -> bool:
    return any((Path(folder) / template).is_file() for folder in settings.TEMPLATES[0]["DIRS"])
