"""What is found at the desk while somebody types: events, sources and proposals that they may see, words marked.

The newest first, few of each kind: it is for finding one thing, and the lists have the rest.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from timeline.models import Event, Proposal, Source, User
from timeline.models.searched import newest_matching
from timeline.rendering.date_reading import in_words

SHOWN = 6
# One letter is the beginning of almost everything.
FEWEST_LETTERS = 2
_WORD = re.compile(r"\w+")
# Title, facts and address of what was found.
Told = tuple[str, str, str]


class Run(NamedTuple):
    """Text that is marked as found, or is not."""

    text: str
    is_found: bool


@dataclass(frozen=True)
class Hit:
    title: tuple[Run, ...]
    facts: str
    address: str


@dataclass(frozen=True)
class Group:
    """What was found of one kind; `all` is the address of the list that has the rest, or empty where all is here."""

    name: str
    hits: tuple[Hit, ...]
    all: str


def search_desk(text: str, *, user: User) -> list[Group]:
    if len("".join(_WORD.findall(text))) < FEWEST_LETTERS:
        return []
    words = [folded(word) for word in _WORD.findall(text)]
    query = urlencode({"q": text})
    proposals = (
        Proposal.objects.visible_to(user).open().select_related("capture__source").defer("capture__text")
    )
    kinds: list[tuple[str, Any, Callable[[Any], Told], str]] = [
        (_("Events"), Event.objects.visible_to(user), _of_event, f"{reverse('desk:event-list')}?{query}"),
        (_("Sources"), Source.objects.visible_to(user), _of_source, f"{reverse('desk:source-list')}?{query}"),
        (_("Proposals to decide on"), proposals, _of_proposal, ""),
    ]
    groups = []
    for name, visible, tell, more in kinds:
        rows = newest_matching(visible, text, SHOWN + 1)
        told = [tell(row) for row in rows[:SHOWN]]
        hits = tuple(Hit(tuple(marked(title, words)), facts, address) for title, facts, address in told)
        groups.append(Group(name, hits, more if len(rows) > SHOWN else ""))
    return [group for group in groups if group.hits]


def marked(text: str, words: list[str]) -> Iterator[Run]:
    """The text in runs: every word that begins with one of the folded `words` is marked as far as they agree."""
    place = 0
    for match in _WORD.finditer(text):
        typed = max((word for word in words if folded(match[0]).startswith(word)), key=len, default="")
        # Folding may change how long a word is: then the whole of it is marked.
        end = match.start() + len(typed) if len(folded(match[0])) == len(match[0]) else match.end()
        if typed:
            if place < match.start():
                yield Run(text[place : match.start()], False)
            yield Run(text[match.start() : end], True)
            place = end
    if place < len(text):
        yield Run(text[place:], False)


def folded(word: str) -> str:
    """As the index compares words: without accents, in small letters."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _of_event(event: Event) -> Told:
    facts = [in_words(event.date) if event.date else _("No date"), event.place]
    return event.headline, " · ".join(filter(None, facts)), reverse("desk:event", args=[event.public_id])


def _of_source(source: Source) -> Told:
    facts = [source.publisher, in_words(source.published) if source.published else ""]
    return source.title, " · ".join(filter(None, facts)), reverse("desk:source", args=[source.pk])


def _of_proposal(proposal: Proposal) -> Told:
    address = f"{reverse('desk:triage', args=[proposal.capture_id])}?proposal={proposal.pk}"
    return proposal.headline, f"{proposal.words} · {proposal.capture.source.title}", address
