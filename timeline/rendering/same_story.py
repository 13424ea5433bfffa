"""The same story in other languages: what readers are told of it, which is only what they can open. Writes nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from django.urls import reverse

from timeline.models import Timeline

DEFAULT, PREFERRED = "x-default", "en"


@dataclass(frozen=True, slots=True)
class Telling:
    """A public timeline of that story; `name` is what its language calls itself, `address` is whole."""

    language: str
    name: str
    title: str
    address: str


def tellings_of(timeline: Timeline, *, site: str) -> tuple[Telling, ...]:
    """All public ones, this one among them, one to a language; none where it is the only one."""
    if not (timeline.story and timeline.is_public):
        return ()
    return _one_to_a_language(
        [timeline, *Timeline.objects.public().filter(story=timeline.story).order_by("pk")], site
    )


def languages_of_stories(public: Iterable[Timeline], *, site: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """By the mark of the story: what `alternates_of` says of all that are public."""
    stories: dict[str, list[Timeline]] = {}
    for timeline in sorted(public, key=lambda each: each.pk):
        if timeline.story:
            stories.setdefault(timeline.story, []).append(timeline)
    told = {story: _one_to_a_language(group, site) for story, group in stories.items()}
    return {story: tuple(alternates_of(tellings)) for story, tellings in told.items()}


def alternates_of(tellings: tuple[Telling, ...]) -> Iterator[tuple[str, str]]:
    """Each language and where it is told, and at last where who speaks none of them had best go."""
    for each in tellings:
        yield each.language, each.address
    if tellings:
        preferred = next((each for each in tellings if each.language == PREFERRED), tellings[0])
        yield DEFAULT, preferred.address


def own_name(language: str) -> str:
    """“Українська”, “Français”: as it stands alone; the code where nobody knows it."""
    try:
        name = Locale.parse(language, sep="-").get_language_name(language.replace("-", "_")) or language
    except (ValueError, UnknownLocaleError):
        return language
    return name[:1].upper() + name[1:]


def _one_to_a_language(timelines: Iterable[Timeline], site: str) -> tuple[Telling, ...]:
    """The first of each language; none where there is but one."""
    found: dict[str, Timeline] = {}
    for timeline in timelines:
        found.setdefault(timeline.language, timeline)
    return tuple(_telling(found[language], site) for language in sorted(found)) if len(found) > 1 else ()


def _telling(timeline: Timeline, site: str) -> Telling:
    address = site + reverse("reader:timeline", args=[timeline.slug])
    return Telling(timeline.language, own_name(timeline.language), timeline.title, address)
