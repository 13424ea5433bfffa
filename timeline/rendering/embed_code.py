"""The code that puts a timeline into an article: a frame that works alone, and a script that gives it its height."""

from django.utils.html import format_html

from timeline.models import Timeline

FALLBACK_HEIGHT = 640
"""In pixels, for where no script tells the right one: the frame scrolls by itself then."""


def iframe_code(timeline: Timeline, site_url: str) -> str:
    """A frame and, for where frames are taken out, a plain link. Text to be pasted, every value escaped."""
    return format_html(
        '<iframe src="{site}/embed/{slug}/" title="{title}" loading="lazy" width="100%" height="{height}" '
        'style="border:0" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n'
        '<p><a href="{site}/timelines/{slug}/">{title}</a></p>',
        site=site_url,
        slug=timeline.slug,
        title=timeline.title,
        height=FALLBACK_HEIGHT,
    )


def loader_code(site_url: str) -> str:
    """One line, once per article: with it every frame of ours is as high as what it holds."""
    return format_html('<script async src="{}/static/js/embed.js"></script>', site_url)
