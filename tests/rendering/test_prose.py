"""Summaries in Markdown: what becomes of the marks, what is refused, and that plain text stays as it was."""

import re
import time
from html import escape

import pytest
from django.utils.html import strip_tags
from hypothesis import given
from hypothesis import strategies as st

from timeline.rendering.prose import TAGS, to_html, to_plain

# typed, the HTML
SHOWN = [
    ("", ""),
    ("They spoke.", "<p>They spoke.</p>"),
    ("They spoke.\n\nThey left.", "<p>They spoke.</p>\n<p>They left.</p>"),
    ("*slanted* and **bold**", "<p><em>slanted</em> and <strong>bold</strong></p>"),
    ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
    ("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>"),
    (
        "[the act](https://example.org/a?b=c)",
        '<p><a href="https://example.org/a?b=c" rel="noopener">the act</a></p>',
    ),
    (
        "[write](mailto:desk@example.org)",
        '<p><a href="mailto:desk@example.org" rel="noopener">write</a></p>',
    ),
    # dates and counts, which CommonMark takes for the head of a list
    ("9. Januar 2022 war Sonntag", "<p>9. Januar 2022 war Sonntag</p>"),
    ("1986. A reactor burns.", "<p>1986. A reactor burns.</p>"),
    ("- 9. Januar", "<ul>\n<li>9. Januar</li>\n</ul>"),
    # what older summaries may hold, and CommonMark would take for markup
    ("    indented", "<p>indented</p>"),
    ("# 7 is alive", "<p># 7 is alive</p>"),
    ("Title\n---", "<p>Title\n---</p>"),
    ("a `b` c_d_e", "<p>a `b` c_d_e</p>"),
    ("&amp; & <b>", "<p>&amp;amp; &amp; &lt;b&gt;</p>"),
]


@pytest.mark.parametrize(("typed", "html"), SHOWN)
def test_markdown_is_shown(typed, html):
    assert to_html(typed).strip() == html


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "/\\evil.example",
        "https:evil.example",
        "/desk/",
        "mailto:nobody",
        "http://",
        "http://[",
    ],
)
def test_a_strange_address_is_no_link_and_stays_to_be_read(address):
    html = to_html(f"[here]({address})")
    assert "<a" not in html
    assert "[here](" in html


OURS = re.compile(r'</?(?:p|strong)>|</a>|<a href="https://example\.org[^"]*" rel="noopener">')


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '[a](https://example.org "x\\" onmouseover=alert(1)")',
        "![a](https://example.org/a.png)",
        "<https://example.org/'onclick=alert(1)>",
        "[<script>](https://example.org)",
        '**"><svg onload=alert(1)>**',
    ],
)
def test_no_markup_but_ours_comes_through(typed):
    assert "<" not in OURS.sub("", to_html(typed))


@given(st.text(alphabet="ab1.*_[]()<>!/:\"'`#>&-\\ \n", max_size=60))
def test_whatever_is_typed_becomes_nothing_but_known_tags(typed):
    html = to_html(typed)
    left = html
    for tag in TAGS - {"a"}:
        left = left.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
    assert "<" not in left.replace('<a href="', "").replace("</a>", "")


@given(st.text(alphabet="abcdefgé.,;:?! 0123456789–“”'\"()%&<>", max_size=200))
def test_text_without_marks_reads_as_before(typed):
    words = " ".join(typed.split())
    assert " ".join(to_html(words).split()) in (
        "",
        f"<p>{escape(words, quote=False)}</p>",
    ) or words.startswith(">")


def test_machines_are_told_the_words_alone():
    typed = "*They* spoke of [the act](https://example.org).\n\n- 9. Januar\n- **later**"
    assert to_plain(typed) == "They spoke of the act. 9. Januar later"


def test_in_a_frame_links_lead_out_of_it():
    html = to_html("[a](https://example.org) <a href=", in_frame=True)
    assert html.count('target="_blank"') == 1


@pytest.mark.parametrize("part", ["![", "[", "*_", "[a](", "***a", "- a\n", "> ", "<a@", "\\", "`"])
def test_what_is_made_to_be_slow_is_not(part):
    begun = time.process_time()
    to_html(part * (4000 // len(part)))
    to_html(part * 200_000)
    assert time.process_time() - begun < 0.25


def test_what_is_too_long_is_shown_as_typed():
    text = "*x* " * 3000
    assert to_html(text).startswith("<p>*x* *x*")
    assert strip_tags(to_html(text)).strip() == text.strip()
