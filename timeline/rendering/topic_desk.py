"""Topics as the desk looks at them: what they are called, and the events that bear them as far as one may see."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce

from timeline.extraction.names import folded_name
from timeline.models import Event, Role, Topic, TopicName, User
from timeline.rendering.keyset import KeysetPage, keyset_page


@dataclass(frozen=True)
class TopicRow:
    """A topic in the list: its name, its other names, and how many events bear it."""

    topic: Topic
    aliases: tuple[str, ...]
    events: int


@dataclass(frozen=True)
class TopicPage:
    """One topic, and of its events those that this person may see: one page of them, and how many there are."""

    topic: Topic
    events: KeysetPage[Event]
    total: int


def found_topics(words: str, user: User) -> QuerySet[Topic]:
    """Topics by name, all or those that go by a name with these words in it, with the number of events one may see."""
    names = Prefetch("names", TopicName.objects.order_by("name"))
    through: QuerySet[Any] = Event.topics.through.objects.filter(topic=OuterRef("pk")).order_by()
    if not user.has_role(Role.EDITOR):
        through = through.filter(event__in=Event.objects.visible_to(user))
    number = through.values("topic").annotate(number=Count("pk")).values("number")
    topics = Topic.objects.standing().annotate(bearing=Coalesce(Subquery(number), 0)).prefetch_related(names)
    if folded := folded_name(words):
        topics = topics.filter(pk__in=TopicName.objects.filter(folded__contains=folded).values("topic"))
    return topics.order_by("name")


def topic_row(topic: Topic) -> TopicRow:
    own = folded_name(topic.name)
    aliases = tuple(name.name for name in topic.names.all() if name.folded != own)
    return TopicRow(topic, aliases, getattr(topic, "bearing", 0))


def topic_page(topic: Topic, user: User, cursor: str = "") -> TopicPage:
    """The events that bear it, those worked on last first, a piece at a time."""
    bearing: QuerySet[Any] = Event.topics.through.objects.filter(topic=topic)
    visible = Event.objects.visible_to(user)
    # A subquery of keys, so that the events are read in their order and only as far as they are shown.
    found = visible.alias(key=F("pk") + 0).filter(key__in=bearing.values("event"))
    shown = found.select_related("last_edited_by").prefetch_related("entries__timeline")
    page = keyset_page(shown, cursor, column="modified")
    if not user.has_role(Role.EDITOR):
        bearing = bearing.filter(event__in=visible)
    return TopicPage(topic, page, len(page.rows) if page.is_all else bearing.count())
