"""How a timeline is made, by which rules, and whom to tell of a mistake: what readers may know of its keeping."""

from dataclasses import dataclass

from timeline.models import Timeline
from timeline.rendering.citation_line import web_address


@dataclass(frozen=True, slots=True)
class Contact:
    """How the newsroom is reached, as words and as a link."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class AboutPage:
    timeline: Timeline
    contact: Contact | None


def about_page(timeline: Timeline, *, contact: str) -> AboutPage:
    """`contact` is a mail or web address of the newsroom's; without one, or with something else, none is told."""
    return AboutPage(timeline, _contact(contact))


def _contact(told: str) -> Contact | None:
    if address := web_address(told):
        return Contact(told, address)
    name, at, host = told.partition("@")
    is_mail = bool(name and at and "." in host) and told.isprintable() and not set(told) & set(" ?&<>\"'")
    return Contact(told, f"mailto:{told}") if is_mail else None
