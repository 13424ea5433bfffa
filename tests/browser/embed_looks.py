"""Frames as an editor may choose them, one of each look, made in the sample newsroom for tests of their looks."""

from tests.browser.newsroom import Newsroom

STORY = "/embed/before-geneva/"
ARABIC = "/embed/norval-bridge/"
REFUSED = "/embed/no-such-timeline/"

LOOKS = {
    "list": {"shows": "list"},
    "axis": {"shows": "axis"},
    "compact": {"density": "compact"},
    "dark": {"theme": "dark"},
    "light": {"theme": "light", "accent": "#0a5c36"},
    "newest": {"order": "newest", "least_importance": 4},
    "ukraine": {"language": "uk"},
    "empty": {"start": "1701", "end": "1702"},
    "inner": {"greatest_height": 480},
    "folded": {"begins": "event", "theme": "light"},
    "pinned": {"accent": "#1d5c96"},
}
"""By short id: what is chosen apart from what is usual."""

FILL = """
from django.utils import timezone
from tests.arabic import arabic_timeline
from timeline.models import Embed, PublishedEntry, Timeline

arabic_timeline()
story = Timeline.objects.get(slug="before-geneva")
entries = PublishedEntry.objects.filter(timeline=story).select_related("published_event__event")
middle = sorted(entries, key=lambda entry: entry.published_event.date)[8].published_event.event
for name, chosen in LOOKS.items():
    if name == "pinned":
        chosen["pinned_at"] = timezone.now()
    if name == "folded":
        chosen["begins_with"] = middle
    Embed.objects.create(timeline=story, public_id=name, name=name, **chosen)
"""


def with_looks(newsroom: Newsroom) -> Newsroom:
    newsroom.manage("shell", "-v0", "-c", f"LOOKS = {LOOKS!r}\n{FILL}")
    return newsroom


def path_of(look: str) -> str:
    return {"usual": STORY, "arabic": ARABIC, "refused": REFUSED}.get(look, f"{STORY}{look}/")
