"""Summaries in Markdown: to clean HTML for pages, to plain words for machines. Refuses HTML, images, strange links.

A small part of CommonMark: paragraphs, emphasis, links, lists, quotations. A number at the start of a line is a date
or a count and never the head of a list, since "9. Januar" must not become anything else.
"""

import re
from functools import lru_cache
from html import escape
from urllib.parse import urlsplit

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from timeline.rendering.citation_line import web_address

# Brackets that never close cost the square of their number: beyond this, text is shown as it was typed.
MOST_CHARACTERS = 5000
TAGS = {"p", "em", "strong", "a", "ul", "li", "blockquote", "br"}
RULES = ["blockquote", "list", "emphasis", "link", "autolink", "escape", "newline"]
_HOST = re.compile(r"[\w.:-]+")
_MAILBOX = re.compile(r"mailto:[\w.+-]+@[\w.-]+")
_NUMBER_THAT_OPENS_A_LINE = re.compile(r"^([ \t>*+-]*\d{1,9})([.)])(?=[ \t]|$)", re.MULTILINE)


def to_html(text: str, *, in_frame: bool = False) -> str:
    """The text as HTML that holds nothing but `TAGS` and links to web and mail addresses.

    `in_frame` lets links open outside the frame that the text stands in.
    """
    return _in_frame(text) if in_frame else _on_page(text)


def to_plain(text: str) -> str:
    """The words alone, on one line, for search engines and whoever shows no markup."""
    if len(text) > MOST_CHARACTERS:
        return " ".join(text.split())
    words = (_words(token) for token in _parser().parse(_numbers_kept(text)) if token.type == "inline")
    return " ".join(" ".join(words).split())


def link_address(address: str) -> str:
    """The address if it leads to the web or to a mailbox, else ""."""
    if web_address(address):
        return address if _HOST.fullmatch(urlsplit(address).hostname or "") else ""
    return address if _MAILBOX.fullmatch(address) else ""


@lru_cache(maxsize=2048)
def _on_page(text: str) -> str:
    return nh3.clean(
        _rendered(text),
        tags=TAGS,
        attributes={"a": {"href"}},
        attribute_filter=_only_known_addresses,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    )


def _in_frame(text: str) -> str:
    return _on_page(text).replace('<a href="', '<a target="_blank" href="')


def _rendered(text: str) -> str:
    if len(text) > MOST_CHARACTERS:
        return f"<p>{escape(text)}</p>"
    return _parser().render(_numbers_kept(text))


def _numbers_kept(text: str) -> str:
    return _NUMBER_THAT_OPENS_A_LINE.sub(r"\1\\\2", text.replace("\0", ""))


def _words(token: Token) -> str:
    breaks = {"softbreak": " ", "hardbreak": " "}
    return "".join(breaks.get(child.type, child.content) for child in token.children or ())


def _only_known_addresses(tag: str, attribute: str, value: str) -> str | None:
    return (link_address(value) or None) if attribute == "href" else (value if attribute == "rel" else None)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "maxNesting": 10}).enable(RULES)
    parser.validateLink = lambda address: bool(link_address(address))  # type: ignore[method-assign,assignment]
    return parser
