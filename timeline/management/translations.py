"""Gathers what is marked for translation, keeps locale/ up with it and compiles it: Babel alone, no gettext tools.

Templates are read by Django's own parser, so that what is gathered is what will be asked for. Text that is put together
while the program runs cannot be gathered, and is therefore refused by the tests.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.template import engines
from django.templatetags.i18n import BlockTranslateNode, TranslateNode

from timeline.management.readers_texts import Reached, what_readers_reach

NAME = "django"
PASSING_HEADERS = tuple(
    f'"{name}:'.encode()
    for name in (
        *("POT-Creation-Date", "PO-Revision-Date", "Generated-By"),
        *("Report-Msgid-Bugs-To", "Last-Translator"),
    )
)
NO_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
ENGLISH = "en-gb"
# {{ date|default:_("no date") }}
MARKED_ARGUMENT = re.compile(r'[:=]_\("([^"]+)"\)')
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_lazy": None,
    "for_the_record": None,
    "gettext_noop": None,
    "ngettext_noop": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


class Message(NamedTuple):
    """One text to be translated, with its plural where it has one."""

    words: str | tuple[str, ...]
    context: str | None
    place: str
    line: int = 0


def catalogue_path(language: str) -> Path:
    return Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / f"{NAME}.po"


def languages() -> list[str]:
    return [code for code, _ in settings.LANGUAGES if code != ENGLISH]


def gathered(language: str) -> Catalog:
    """Every marked text that is said in that language, in the order of its files: all of the house where the desk
    speaks it, else what readers can meet."""
    is_of_the_desk = language in dict(settings.DESK_LANGUAGES)
    catalogue = Catalog(fuzzy=False)
    for message in _marked():
        if is_of_the_desk or _for_readers().holds(message.place, message.line):
            catalogue.add(message.words, locations=[(message.place, 0)], context=message.context)
    return catalogue


def stored(language: str) -> Catalog:
    path = catalogue_path(language)
    if not path.exists():
        return Catalog(locale=language, domain=NAME)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=NAME)


def brought_up(language: str) -> Catalog:
    """The stored catalogue with what is new and without what is gone. Nothing is guessed from what is alike."""
    catalogue = stored(language)
    catalogue.update(gathered(language), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    return catalogue


def as_po(catalogue: Catalog) -> bytes:
    """Without lines and moments, which would change with every commit."""
    said = BytesIO()
    write_po(said, catalogue, width=110, include_lineno=False)
    lines = said.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(PASSING_HEADERS))


def as_mo(catalogue: Catalog) -> bytes:
    said = BytesIO()
    catalogue.creation_date = catalogue.revision_date = NO_MOMENT
    write_mo(said, catalogue)
    return said.getvalue()


@cache
def _marked() -> tuple[Message, ...]:
    return (*_in_templates(), *_in_python())


@cache
def _for_readers() -> Reached:
    return what_readers_reach()


def _in_templates() -> Iterator[Message]:
    root = Path(settings.BASE_DIR) / "templates"
    for path in sorted(root.rglob("*")):
        if path.suffix in {".html", ".txt"}:
            place, text = path.relative_to(settings.BASE_DIR).as_posix(), path.read_text(encoding="utf-8")
            template: Any = engines["django"].from_string(text)
            yield from _of_template(template.template, place)
            yield from (Message(words, None, place) for words in MARKED_ARGUMENT.findall(text))


def _of_template(template: Any, place: str) -> Iterator[Message]:
    for node in template.nodelist.get_nodes_by_type((TranslateNode, BlockTranslateNode)):
        context = node.message_context.resolve({}) if node.message_context else None
        if isinstance(node, BlockTranslateNode):
            one = node.render_token_list(node.singular)[0]
            many = node.render_token_list(node.plural)[0] if node.plural else ""
            yield Message((one, many) if many else one, context, place)
        elif isinstance(node.filter_expression.var.literal, str):
            yield Message(node.filter_expression.var.literal.replace("%", "%%"), context, place)


def _in_python() -> Iterator[Message]:
    for path in sorted((Path(settings.BASE_DIR) / "timeline").rglob("*.py")):
        place = path.relative_to(settings.BASE_DIR).as_posix()
        for line, words, _, context in extract_from_file("python", path, keywords=KEYWORDS):
            yield Message(words, context, place, line)
