"""The pages that TimelineJS and vis-timeline make of the same events: installed from npm into a folder that goes with
the run, and served by the same server as ours. Nothing of them is kept here."""

import json
import shutil
import subprocess
from pathlib import Path

from whitenoise.compress import Compressor

from tests.benchmarks.in_browser.floor import floor_page

PACKAGES = ("@knight-lab/timelinejs@3.9", "vis-timeline@8")

HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{name}</title>'
HEAD += '<meta name="viewport" content="width=device-width, initial-scale=1">'

TIMELINEJS = (
    HEAD
    + """<link rel="stylesheet" href="/timelinejs/css/timeline.css">
<script src="/timelinejs/js/timeline.js"></script><style>body {{ margin: 0 }} #it {{ height: 100vh }}</style></head>
<body><div id="it"></div><script>fetch("/timelinejs-{size}.json").then((answer) => answer.json())
.then((data) => new TL.Timeline("it", data, {{ script_path: location.origin + "/timelinejs/js/" }}));</script>
</body></html>"""
)

VIS = (
    HEAD
    + """<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">
<script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script></head>
<body><div id="it"></div><script>fetch("/vis-{size}.json").then((answer) => answer.json())
.then(({{ items, groups }}) => new vis.Timeline(document.getElementById("it"), new vis.DataSet(items),
new vis.DataSet(groups), {{ maxHeight: "100vh", verticalScroll: true, horizontalScroll: true }}));</script>
</body></html>"""
)


def install(folder: Path) -> bool:
    """Fetch both by npm; False where there is no npm, or it cannot reach them."""
    if not shutil.which("npm"):
        return False
    command = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder), *PACKAGES]
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL).returncode == 0


def lay_out(installed: Path, events: Path, root: Path, sizes: list[int]) -> None:
    """Put everything under one root and compress it as ours is."""
    copy(installed, root)
    tell(events, root, sizes)
    compress(root)


def copy(installed: Path, root: Path) -> None:
    modules = installed / "node_modules"
    shutil.copytree(modules / "@knight-lab" / "timelinejs" / "dist", root / "timelinejs")
    shutil.copytree(modules / "vis-timeline" / "standalone" / "umd", root / "vis" / "standalone" / "umd")
    shutil.copytree(modules / "vis-timeline" / "styles", root / "vis" / "styles")


def tell(events: Path, root: Path, sizes: list[int]) -> None:
    """Write the same events down for each of them, and for the bare page."""
    for size in sizes:
        told = json.loads((events / f"events-{size}.json").read_text(encoding="utf-8"))
        for name, page, data in (("timelinejs", TIMELINEJS, _slides), ("vis", VIS, _items)):
            (root / f"{name}-{size}.json").write_text(json.dumps(data(told)), encoding="utf-8")
            (root / f"{name}-{size}.html").write_text(page.format(name=name, size=size), encoding="utf-8")
        (root / f"floor-{size}.html").write_text(floor_page(told), encoding="utf-8")


def _slides(events: list[dict[str, str]]) -> dict[str, object]:
    return {
        "events": [
            {
                "start_date": _date(event["start"]),
                **({"end_date": _date(event["end"])} if event["end"] != event["start"] else {}),
                "text": {"headline": event["headline"], "text": event["summary"]},
                "group": event["lane"],
            }
            for event in events
        ]
    }


def _date(day: str) -> dict[str, int]:
    year, month, day_of_month = map(int, day.split("-"))
    return {"year": year, "month": month, "day": day_of_month}


def _items(events: list[dict[str, str]]) -> dict[str, object]:
    return {
        "items": [
            {
                "id": number,
                "content": event["headline"],
                "title": event["summary"],
                "start": event["start"],
                "group": event["lane"],
                **({"end": event["end"]} if event["end"] != event["start"] else {}),
            }
            for number, event in enumerate(events)
        ],
        "groups": [{"id": lane, "content": lane} for lane in sorted({event["lane"] for event in events})],
    }


def compress(root: Path) -> None:
    compressor = Compressor(quiet=True)
    for path in list(root.rglob("*")):
        if path.is_file() and compressor.should_compress(path.name):
            list(compressor.compress(str(path)))
