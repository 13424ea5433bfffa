"""Articles that show a timeline in frames: somebody else's page, with words before, between and after."""

from html import escape

HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { max-width: 44rem; margin: 1rem auto; font: 100%/1.5 serif } iframe { border: 0 }</style></head>
<body><h1>An article</h1>
"""
WORDS = (
    "<p>" + "Somebody wrote this about it all, and the frame stands among what they wrote. " * 4 + "</p>\n"
)
# Sets the height that ours says: what the pasted code does, so that all are framed alike.
FOLLOW = """<script>
window.heights = 0;
addEventListener("message", ({ data, source }) => {
  for (const frame of document.querySelectorAll("iframe"))
    if (data?.type === "timeline:height" && frame.contentWindow === source) {
      if (Number(frame.height) !== data.height) window.heights += 1;
      frame.height = data.height;
    }
});
</script>
"""


def article(frame: str, count: int = 1) -> str:
    """With so many frames of that address, none of them waiting until it is near."""
    framed = f'<iframe src="{escape(frame)}" title="Timeline" width="100%" height="650"></iframe>\n'
    return f"{HEAD}{FOLLOW}{WORDS}{(framed + WORDS) * count}</body></html>"
