"""The least that a page of these events can be: their list in HTML with a line of dots over it, drawn beforehand, no
script. Nobody who shows the same can be there sooner."""

from datetime import date
from html import escape

HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font: 100% sans-serif; margin: 1rem } svg { width: 100% }</style></head>
<body><h1>Events</h1>
"""


def floor_page(events: list[dict[str, str]]) -> str:
    days = [date.fromisoformat(event["start"]).toordinal() for event in events]
    length = max(days) - min(days) or 1
    dots = "".join(
        f'<a href="#e{number}"><circle cx="{round((day - min(days)) / length * 980 + 10)}" cy="20" r="6"/></a>'
        for number, day in enumerate(days)
    )
    lines = "".join(
        f'<li id="e{number}"><time datetime="{event["start"]}">{event["start"]}</time>'
        f"<h2>{escape(event['headline'])}</h2><p>{escape(event['summary'])}</p></li>\n"
        for number, event in enumerate(events)
    )
    return f'{HEAD}<svg viewBox="0 0 1000 40">{dots}</svg><ol>{lines}</ol></body></html>'
