"""Citations as readers meet them: numbered sources, and links to web addresses alone."""

import pytest

from timeline.records import CitationRecord, SourceRecord, Stance
from timeline.rendering.citation_line import citation_lines, number_sources, web_address

TREATY = SourceRecord(title="Treaty", url="https://example.org/treaty")
MINUTES = SourceRecord(title="Minutes")

NO_WEB_ADDRESS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//example.org/no-scheme",
    "/desk/",
    "https://",
    "https://[bad",
    "https://example.org/\nSet-Cookie: a=b",
    "ftp://example.org/x",
    "",
]


@pytest.mark.parametrize("text", NO_WEB_ADDRESS)
def test_what_is_no_web_address_is_not_linked(text):
    assert web_address(text) == ""


@pytest.mark.parametrize(
    "text", ["https://example.org/a?b=c#d", "http://example.org", "https://пример.example/стр"]
)
def test_web_addresses_are_linked_as_they_are(text):
    assert web_address(text) == text


def test_one_source_has_one_number():
    citations = [CitationRecord(TREATY), CitationRecord(MINUTES), CitationRecord(TREATY, quote="So be it.")]
    lines = citation_lines(citations, number_sources(citations))
    assert [line.source.number for line in lines] == [1, 2, 1]


def test_a_quote_stands_in_one_pair_of_quotation_marks():
    citations = [CitationRecord(TREATY, quote="“So be it.”", stance=Stance.CONTRADICTS)]
    [line] = citation_lines(citations, number_sources(citations))
    assert (line.quote, line.stance) == ("So be it.", "Says otherwise")
