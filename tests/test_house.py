"""House rules that a reader of one file cannot see: sizes, names, openings, and what no template may hold."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 300
LONGEST_FUNCTION = 60

# Tables of a language's words and of dates as people type them: data, read by looking up and not from top to bottom.
TABLES = (
    *("timeline/dates/vocabulary/", "timeline/dates/wording/", "timeline/extraction/vocabulary/"),
    "tests/dates/test_typed_",
)
LONGEST_TABLE = 400
# path: the reason why it may be longer than the rest
LONG_FILES: dict[str, str] = {}
# path::function: the reason
LONG_FUNCTIONS: dict[str, str] = {}

# Rooms and modules are named after what they hold; these names hold anything.
NAMELESS = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "core",
    "misc",
    "services",
    "service",
    "tools",
    "lib",
}

TOP_LEVEL = {
    *("manage.py", "requirements.txt", "README.md", "Makefile", "pyproject.toml"),
    *("timeline", "templates", "static", "tests", "seeds", "docs", "locale"),
    *("LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"),
    *(".gitignore", ".editorconfig", ".ci"),
}


def _files(
    *patterns: str, under: tuple[str, ...] = ("timeline", "templates", "static", "tests")
) -> list[Path]:
    found = (path for folder in under for pattern in patterns for path in (ROOT / folder).rglob(pattern))
    return sorted(path for path in found if not {"vendor", "migrations", "__pycache__"} & set(path.parts))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


SOURCES = _files("*.py", "*.html", "*.css", "*.js")
PYTHON = [path for path in SOURCES if path.suffix == ".py"]
TEMPLATES = _files("*.html", "*.svg", "*.txt", under=("templates",))


def test_there_is_something_to_check():
    assert len(PYTHON) > 20


def test_no_file_is_long_without_a_reason():
    lengths = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    longest = {
        name: LONGEST_TABLE if name.startswith(TABLES) and name not in LONG_FILES else LONGEST_FILE
        for name in lengths
    }
    assert {name for name, lines in lengths.items() if lines > longest[name]} == set(LONG_FILES)


def test_no_function_is_long_without_a_reason():
    functions = (
        (f"{_name(path)}::{node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for path in PYTHON
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert {name for name, lines in functions if lines > LONGEST_FUNCTION} == set(LONG_FUNCTIONS)


def test_every_name_says_what_it_holds():
    named = {
        name for path in SOURCES for name in (*path.relative_to(ROOT).parts[:-1], path.name.split(".")[0])
    }
    assert not {name.strip("_") for name in named} & NAMELESS


@pytest.mark.parametrize("path", [path for path in PYTHON if path.name != "__init__.py"], ids=_name)
def test_every_module_opens_with_what_it_is_for(path):
    opening = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert opening.split("\n\n")[0].rstrip().endswith((".", "?", ":", "`")), "a module opens with a sentence"


def test_the_top_level_holds_only_what_is_conventional():
    try:
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split("\n")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git work tree: what is ours and what is a by-product cannot be told apart")
    assert {path.split("/")[0] for path in listed if path} <= TOP_LEVEL


# what, the pattern, why
NEVER_IN_TEMPLATES = [
    ("the safe filter", r"\|\s*safe(seq)?\b", "markup comes from a template or from the one cleaned place"),
    ("autoescape off", r"{%\s*autoescape\s+off", "the same"),
    ("an inline style", r"<[^>]*\sstyle\s*=", "the policy refuses it: style by class"),
    ("a style element", r"<style\b", "the policy refuses it"),
    ("an inline handler", r"<[^>]*\son[a-z]+\s*=", "the policy refuses it: behaviour is in static/js"),
    (
        "an inline script",
        r"<script\b(?![^>]*\bsrc=)(?![^>]*application/(ld\+)?json)",
        "the policy refuses it",
    ),
    ("htmx that needs eval", r"""\bhx-on\b|=\s*["']js:""", "the policy refuses it"),
    ("a javascript: address", r"javascript:", "the policy refuses it"),
    (
        "a third party's file",
        r"""<(script|link|img|iframe)\b[^>]*\b(src|href)=["'](https?:)?//""",
        "no third party",
    ),
]


@pytest.mark.parametrize(
    ("what", "pattern", "why"), NEVER_IN_TEMPLATES, ids=[row[0] for row in NEVER_IN_TEMPLATES]
)
def test_templates_hold_nothing_that_the_policy_refuses(what, pattern, why):
    found = [
        f"{_name(path)}:{text.count(chr(10), 0, match.start()) + 1}: {what}: {why}"
        for path in TEMPLATES
        for text in [_without_comments(path.read_text(encoding="utf-8"))]
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]
    assert not found, "\n" + "\n".join(found)


REFUSED = [
    ("the safe filter", "{{ summary|safe }}"),
    ("autoescape off", "{% autoescape off %}"),
    ("an inline style", '<p class="note"\n style="color: red">'),
    ("a style element", "<style>p { color: red }</style>"),
    ("an inline handler", '<button type="button" onclick="go()">'),
    ("an inline script", "<script>go()</script>"),
    ("an inline script", '<script type="module">go()</script>'),
    ("htmx that needs eval", "<a hx-on:click='go()'>"),
    ("htmx that needs eval", '<a hx-vals="js:{a: 1}">'),
    ("a javascript: address", '<a href="JavaScript:go()">'),
    ("a third party's file", '<script src="https://cdn.example/x.js"></script>'),
]


@pytest.mark.parametrize(("what", "text"), REFUSED)
def test_the_patterns_see_what_they_are_for(what, text):
    [pattern] = [pattern for name, pattern, _ in NEVER_IN_TEMPLATES if name == what]
    assert re.search(pattern, text, re.IGNORECASE)


@pytest.mark.parametrize("path", [path for path in TEMPLATES if path.name.startswith("_")], ids=_name)
def test_a_fragment_says_what_it_needs(path):
    assert path.read_text(encoding="utf-8").startswith("{# needs:"), "first line: {# needs: a, b #}"


def test_a_fragment_is_given_what_it_needs_and_nothing_else():
    includes = [
        (_name(path), tag)
        for path in TEMPLATES
        for tag in re.findall(r"{%\s*include\b.*?%}", path.read_text(encoding="utf-8"))
    ]
    assert [(name, tag) for name, tag in includes if not re.search(r"\bonly\s*%}$", tag)] == []


def test_escaping_and_forgery_checks_are_never_switched_off():
    """But in the one reviewed place: data for machines, escaped, and prose, cleaned of all but a few elements."""
    reviewed = {"timeline/templatetags/markup.py"}
    guards = re.compile(r"\b(mark_safe|SafeString|csrf_exempt)\b")
    found = {
        _name(path) for path in _files("*.py", under=("timeline",)) if guards.search(path.read_text("utf-8"))
    }
    assert found <= reviewed


def _without_comments(text: str) -> str:
    """Blank out template comments, keeping every line where it is."""
    return re.sub(r"{#.*?#}", lambda match: " " * len(match.group()), text)
