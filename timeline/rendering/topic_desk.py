"""Topics as the desk looks at them: what they are called, and the events that bear them as far as one may see."""

from dataclasses import dataclass

from django.db.models import Count, Prefetch, Q, QuerySet

from timeline.extraction.names import folded_name
from timeline.models import Event, Topic, TopicName, User

# Enough for one page; more are found by their headlines in the list of events.
MOST_EVENTS = 100


@dataclass(frozen=True)
class TopicRow:
    """A topic in the list: its name, its other names, and how many events bear it."""

    topic: Topic
    aliases: tuple[str, ...]
    events: int


@dataclass(frozen=True)
class TopicPage:
    """One topic. `events` are those that this person may see, `left_out` how many more of them there are."""

    topic: Topic
    events: tuple[Event, ...]
    left_out: int


def found_topics(words: str, user: User) -> QuerySet[Topic]:
    """Topics by name, all or those that go by a name with these words in it, with the number of events one may see."""
    seen = Q(events__in=Event.objects.visible_to(user))
    names = Prefetch("names", TopicName.objects.order_by("name"))
    topics = Topic.objects.annotate(bearing=Count("events", filter=seen, distinct=True)).prefetch_related(
        names
    )
    if folded := folded_name(words):
        topics = topics.filter(pk__in=TopicName.objects.filter(folded__contains=folded).values("topic"))
    return topics.order_by("name")


def topic_row(topic: Topic) -> TopicRow:
    own = folded_name(topic.name)
    aliases = tuple(name.name for name in topic.names.all() if name.folded != own)
    return TopicRow(topic, aliases, getattr(topic, "bearing", 0))


def topic_page(topic: Topic, user: User) -> TopicPage:
    found = Event.objects.visible_to(user).filter(topics=topic).order_by("-modified", "-pk")
    shown = found.select_related("last_edited_by").prefetch_related("entries__timeline")[:MOST_EVENTS]
    events = tuple(shown)
    return TopicPage(topic, events, max(0, found.count() - len(events)) if len(events) == MOST_EVENTS else 0)
