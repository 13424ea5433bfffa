"""An unknown variable in one of our templates is noticed wherever it stands; what Django forgives itself is not."""

from pathlib import Path

import pytest
from django import forms
from django.core.exceptions import ObjectDoesNotExist
from django.template.loader import render_to_string

from tests.strict_templates import unknown_variables

pytest_plugins = ["pytester"]


class Event:
    headline = "Talks in Geneva"

    @property
    def notice(self):
        raise ObjectDoesNotExist  # as Django answers for a related row that is not there


class PlainForm(forms.Form):
    headline = forms.CharField()


@pytest.fixture
def page(tmp_path, settings):
    """Render a text as one of our own templates."""
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    (tmp_path / "_fragment.html").write_text("{{ inner }}")

    def render(text, **context):
        (tmp_path / "page.html").write_text(text)
        with unknown_variables() as unknown:
            render_to_string("page.html", context)
        return [sentence.split("”")[0].strip("“") for sentence in unknown]

    return render


UNKNOWN = [
    ("{{ headlin }}", "headlin"),
    ("{{ event.headlin }}", "headlin"),
    ("{{ event.headline.nothing }}", "nothing"),
    ("{{ headlin|default:'none' }}", "headlin"),
    ("{% if headlin %}{% endif %}", "headlin"),
    ("{% if event.headline == headlin %}{% endif %}", "headlin"),
    ("{% if not headlin and event %}{% endif %}", "headlin"),
    ("{% for row in rows %}{% endfor %}", "rows"),
    ("{% with row=rows %}{% endwith %}", "rows"),
    ("{% include '_fragment.html' only %}", "inner"),
    ("{% include '_fragment.html' with inner=rows only %}", "rows"),
]


@pytest.mark.parametrize(("text", "variable"), UNKNOWN)
def test_an_unknown_variable_is_noticed(page, text, variable):
    assert variable in page(text, event=Event())


KNOWN = [
    (
        "{{ event.headline }}{{ none }}{{ empty }}{% if none %}{% endif %}",
        "values that are given, though empty",
    ),
    ("{% if event.notice %}{% endif %}", "a related row that is not there"),
    ("{{ form }}{{ form.headline }}{{ form.headline.errors }}", "Django's form templates guess at variables"),
    ("{% include '_fragment.html' with inner=event.headline only %}", "a fragment given what it needs"),
    ("{# {{ headlin }} #}{% comment %}{{ headlin }}{% endcomment %}", "comments"),
]


@pytest.mark.parametrize(("text", "why"), KNOWN, ids=[row[1] for row in KNOWN])
def test_what_is_known_is_not(page, text, why):
    assert page(text, event=Event(), none=None, empty="", form=PlainForm({})) == []


def test_what_django_s_own_templates_miss_is_left_alone():
    with unknown_variables() as unknown:
        render_to_string("django/forms/widgets/input.html", {})
    assert not unknown


def test_a_test_that_meets_one_fails(pytester, monkeypatch):
    """The whole of it: this folder's conftest, a template and a test that renders it."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parent.parent))
    pytester.makeconftest(
        "from django.conf import settings\n"
        "from tests.conftest import pytest_runtest_call\n"
        f"settings.TEMPLATES[0]['DIRS'].insert(0, {str(pytester.path)!r})\n"
    )
    (pytester.path / "planted.html").write_text("{% if headlin %}{% endif %}")
    pytester.makepyfile(
        "from django.template.loader import render_to_string\n"
        "def test_page():\n    render_to_string('planted.html', {})\n"
        "def test_other():\n    pass\n"
    )
    outcome = pytester.runpytest_subprocess("-p", "no:cacheprovider", "--ds=tests.settings")
    outcome.assert_outcomes(passed=1, failed=1)
    outcome.stdout.fnmatch_lines(["*“headlin” in planted.html*"])
