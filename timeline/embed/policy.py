"""Who may frame an embed, and what it may load. It opens the frame, and shuts what a guest has no use for."""

from collections.abc import Iterable

from django.http import HttpResponse

from timeline.models.timeline import EMBED_SITE
from timeline.rendering.sheets import Sheet

# No forms, no fetches, no fonts: all of that stays at 'none'.
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{styles}; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
)
ANYBODY = "*"


def ancestors_from(sites: Iterable[str]) -> str:
    """The newsroom itself, for the desk's preview, and each allowed site; never what could end the directive."""
    return " ".join(["'self'", *(site for site in sites if EMBED_SITE.fullmatch(site))])


def open_frame(response: HttpResponse, ancestors: str, sheet: Sheet | None = None) -> HttpResponse:
    """Let the page be framed by these sites, and wear the sheet.

    X-Frame-Options, which knows no list, is left out by the view.
    """
    response.headers["Content-Security-Policy"] = CONTENT_POLICY.format(
        styles=f" {sheet.source}" if sheet else "", ancestors=ancestors
    )
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    # The platform's own default, named so that the site-wide "same-origin" does not take its place.
    response.headers["Cross-Origin-Opener-Policy"] = "unsafe-none"
    return response
