"""What is now known otherwise of a source that was cited before, fact by fact in words. Compares no citations."""

from dataclasses import asdict
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.models import SourceKind
from timeline.records import SourceRecord
from timeline.rendering.date_line import text_in_words
from timeline.rendering.languages import language_in_use

# In the order in which people read a source. What has no name here tells programs sources apart, and nobody reads it.
LABELS = {
    "kind": gettext_lazy("Kind"),
    "authors": gettext_lazy("Authors"),
    "publisher": gettext_lazy("Publisher"),
    "published": gettext_lazy("Published"),
    "url": gettext_lazy("Web address"),
    "accessed": gettext_lazy("Last seen"),
    "archived_url": gettext_lazy("Archived copy"),
    "archived": gettext_lazy("Archived on"),
}
DATES = frozenset({"published", "accessed", "archived"})


def facts_told_otherwise(before: SourceRecord, after: SourceRecord) -> tuple[str, ...]:
    """“Authors: unknown before, B. Second now”."""
    was, now = asdict(before), asdict(after)
    return tuple(
        _("%(fact)s: %(before)s before, %(after)s now")
        % {"fact": label, "before": _said(name, was[name]), "after": _said(name, now[name])}
        for name, label in LABELS.items()
        if was[name] != now[name]
    )


def _said(name: str, value: Any) -> str:
    if name in DATES:
        value = text_in_words(value, language_in_use())
    if name == "kind" and value in SourceKind.values:
        value = SourceKind(value).label
    return str(value or _("unknown"))
