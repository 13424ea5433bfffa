"""Draws a finger along each picture for a second and counts the frames that the page missed meanwhile."""

import time
from itertools import pairwise
from typing import Any

from playwright.sync_api import CDPSession, Page

MOVES = 60
FRAME = 1000 / 60

COUNT = """() => {
  window.benchFrames = [];
  const step = (at) => { benchFrames.push(at); window.benchFrame = requestAnimationFrame(step); };
  window.benchFrame = requestAnimationFrame(step);
}"""
STOP = "() => { cancelAnimationFrame(benchFrame); return benchFrames; }"


def drag(page: Page, session: CDPSession, picture: str, *, is_across: bool) -> float:
    """The share of frames missed, in per cent; the finger goes to the left, or up where the picture stands upright."""
    box = page.locator(picture).first.bounding_box()
    window = page.viewport_size
    if not box or not window:
        raise RuntimeError(f"there is no {picture} to draw a finger along")
    x = box["x"] + box["width"] * 0.6
    y = min(box["y"] + box["height"] / 2, window["height"] * 0.7)
    page.evaluate(COUNT)
    _touch(session, "touchStart", x, y)
    began = time.perf_counter()
    for number in range(1, MOVES + 1):
        way = number / MOVES * 150
        _touch(session, "touchMove", x - way * is_across, y - way * (not is_across))
        time.sleep(max(0, began + number * FRAME / 1000 - time.perf_counter()))
    frames = page.evaluate(STOP)
    _touch(session, "touchEnd")
    gaps = [later - earlier for earlier, later in pairwise(frames)]
    missed = sum(round(gap / FRAME) - 1 for gap in gaps if gap > 1.5 * FRAME)
    return 100 * missed / max(1, missed + len(gaps))


def _touch(session: CDPSession, kind: str, *point: float) -> None:
    points: list[dict[str, Any]] = [{"x": point[0], "y": point[1]}] if point else []
    session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
