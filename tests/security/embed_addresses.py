"""Every address of a frame, read from the table of all addresses, and those at which there is none to be shown."""

from typing import NamedTuple

from django.urls import reverse

from tests import cast, make
from tests.web.subjects import one_of_each
from tests.web.test_route_matrix import PUBLIC, ROUTES
from timeline.editorial.embedding import switch_embed
from timeline.models import Timeline

NAMES = sorted(
    name for name, route in ROUTES.items() if name.startswith("embed") and route.statuses == PUBLIC
)
# The loader's script stands on pages and in no frame.
IN_FRAMES = [name for name in NAMES if name.startswith("embed:")]
SITE = "https://paper.example"


class Frames(NamedTuple):
    """What is framed, by the name of its address, and the addresses at which nothing is."""

    shown: dict[str, str]
    refused: tuple[str, ...]


def build() -> Frames:
    """A timeline that one site may frame, with one of each thing; beside it what is closed, off and unknown."""
    subjects = one_of_each()
    open_to_one_site = Timeline.objects.get(slug=subjects["timeline"][0])
    open_to_one_site.embed_sites = [SITE]
    open_to_one_site.save()
    closed = make.timeline("Closed", public=False)
    off = switch_embed(make.embed(open_to_one_site, "Switched off"), False, by=cast.edith())
    of_closed = make.embed(closed)
    refused = (
        "/embed/never-was/",
        f"/embed/{closed.slug}/",
        f"/embed/{closed.slug}/{of_closed.public_id}/",
        f"/embed/{open_to_one_site.slug}/{off.public_id}/",
        f"/embed/{open_to_one_site.slug}/{of_closed.public_id}/",
        f"/embed/{open_to_one_site.slug}/never-was/",
        "/embed/",
        "/embed/one/two/three/",
        "/embed/one/two/three/picture.gif",
        "/embed/accent/ffee00.css",
        "/embed/accent/nonsense.css",
    )
    refused += tuple(f"{address}picture.{kind}" for address in refused[:4] for kind in ("svg", "png"))
    shown = {name: reverse(name, args=subjects[ROUTES[name].arguments]) for name in NAMES}
    return Frames(shown, refused)
