"""Which events a list shows and in which order, read from the address: what it does not understand it leaves out."""

import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.models import Citation, Entry, Event, Source, Stage, Standing, Timeline, Topic, User
from timeline.models.citation import Stance
from timeline.models.event import EventQuerySet
from timeline.models.searched import matching
from timeline.rendering.date_reading import DateReading, read_date
from timeline.rendering.keyset import KeysetPage, keyset_page
from timeline.web.forms.event_orders import CHOOSABLE_ORDERS, ORDERS
from timeline.web.queues import NAMED_QUEUES, for_rows

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


SINGLE, UNCERTAIN, UNDATED, SILENT = "single", "uncertain", "undated", "noalt"
TRAITS = {
    SINGLE: gettext_lazy("Single source"),
    UNCERTAIN: gettext_lazy("Date uncertain"),
    UNDATED: gettext_lazy("No date"),
    SILENT: gettext_lazy("Image without alt text"),
}
NOBODY = "nobody"
WORDS, NAME = 200, 80


@dataclass(frozen=True)
class Chosen:
    """One thing that the list is narrowed by, and the address of the list without it."""

    label: str
    without: str


class EventFilter:
    def __init__(self, query: QueryDict, *, user: User, today: datetime.date) -> None:
        self.user, self.today = user, today
        self.queue = _one_of(
            query, "queue", [name for name, queue in NAMED_QUEUES.items() if user.has_role(queue.role)]
        )
        self.q, self.source = _typed(query, "q", WORDS), _typed(query, "source", WORDS)
        self.date, self.date_choice = _typed(query, "date", WORDS), _typed(query, "date_choice", NAME)
        self.stage = _one_of(query, "stage", Stage.values)
        self.standing = _one_of(query, "standing", Standing.values)
        self._place, self._topic = _typed(query, "timeline", 2 * NAME), _typed(query, "topic", NAME)
        self._person, self._assigned = _typed(query, "person", 12), _typed(query, "assigned", 12)
        self.only = [trait for trait in TRAITS if trait in query.getlist("only")]
        self._order = _one_of(query, "order", [name for name, _label in CHOOSABLE_ORDERS])

    @cached_property
    def timelines(self) -> list[Timeline]:
        return list(Timeline.objects.prefetch_related("lanes"))

    @cached_property
    def topics(self) -> list[Topic]:
        return list(Topic.objects.standing())

    @cached_property
    def people(self) -> list[User]:
        return list(User.objects.filter(is_active=True).order_by("first_name", "username"))

    @cached_property
    def place(self) -> Timeline | None:
        slug = self._place.partition("/")[0]
        return next((timeline for timeline in self.timelines if timeline.slug == slug), None)

    @cached_property
    def lane(self) -> str:
        lane = self._place.partition("/")[2]
        return lane if self.place and any(its.slug == lane for its in self.place.lanes.all()) else ""

    @property
    def timeline(self) -> str:
        """A timeline, or one lane of it: "talks" or "talks/diplomacy"."""
        return "/".join(filter(None, (self.place.slug, self.lane))) if self.place else ""

    @cached_property
    def topic(self) -> str:
        if not self._topic or any(topic.slug == self._topic for topic in self.topics):
            return self._topic
        kept = Topic.objects.filter(merged__slug=self._topic).first()  # in a saved filter, or an old link
        return kept.slug if kept else ""

    @property
    def person(self) -> str:
        return self._person if self._person in {str(user.pk) for user in self.people} else ""

    @property
    def assigned(self) -> str:
        return self._assigned if self._assigned in {NOBODY, *(str(user.pk) for user in self.people)} else ""

    @cached_property
    def reading(self) -> DateReading:
        return read_date(self.date, today=self.today, choice=self.date_choice)

    @cached_property
    def source_title(self) -> str:
        """Of the one source that a link asks for by its number."""
        if not _is_number(self.source):
            return ""
        found = Source.objects.visible_to(self.user).filter(pk=int(self.source)).first()
        return found.title if found else ""

    @property
    def order(self) -> str:
        return self._order or (NAMED_QUEUES[self.queue].order if self.queue else "changed")

    @property
    def order_label(self) -> "StrPromise":
        return ORDERS[self.order].label

    @property
    def leaves_out_undated(self) -> bool:
        return ORDERS[self.order].column == "earliest"

    @property
    def stages(self) -> list[tuple[str, str]]:
        return [(value, str(label)) for value, label in Stage.choices]

    @property
    def standings(self) -> list[tuple[str, str]]:
        return [(value, str(label)) for value, label in Standing.choices]

    @property
    def orders(self) -> list[tuple[str, "StrPromise"]]:
        return CHOOSABLE_ORDERS

    @property
    def traits(self) -> list[tuple[str, "StrPromise", bool]]:
        return [(name, label, name in self.only) for name, label in TRAITS.items()]

    @property
    def is_empty(self) -> bool:
        return not self._pairs

    @property
    def is_all(self) -> bool:
        return not self.queue

    @property
    def has_more(self) -> bool:
        """Whether anything is narrowed by what stands behind “More”."""
        hidden = {"source", "person", "assigned", "topic", "only", "date", "order"}
        return any(name in hidden for name, _value in self._pairs)

    @property
    def address(self) -> str:
        """The filter as a query, so that the next page is of the same list."""
        return urlencode(self._pairs)

    @cached_property
    def _pairs(self) -> list[tuple[str, str]]:
        said = {
            "queue": self.queue,
            "q": self.q,
            "stage": self.stage,
            "standing": self.standing,
            "timeline": self.timeline,
            "topic": self.topic,
            "source": self.source,
            "person": self.person,
            "assigned": self.assigned,
            "date": self.date,
            "date_choice": self.date_choice if self.date else "",
            "order": self._order,
        }
        return [(name, value) for name, value in said.items() if value] + [
            ("only", trait) for trait in self.only
        ]

    def chosen(self) -> list[Chosen]:
        """Everything that narrows the list, to be taken away one by one."""
        labels = {
            "queue": str(NAMED_QUEUES[self.queue].label) if self.queue else "",
            "stage": str(dict(Stage.choices).get(self.stage, "")),
            "standing": str(dict(Standing.choices).get(self.standing, "")),
            "timeline": self.place.title if self.place else "",
            "topic": next((topic.name for topic in self.topics if topic.slug == self.topic), ""),
            "source": self.source_title,
            "person": self._name_of(self.person),
            "assigned": _("Assigned to %(person)s") % {"person": self._name_of(self.assigned) or _("nobody")},
        }
        return [
            Chosen(
                str(TRAITS[value]) if name == "only" else labels.get(name) or f"“{value}”",
                urlencode([pair for pair in self._pairs if pair != (name, value)]),
            )
            for name, value in self._pairs
            if name not in ("order", "date_choice")
        ]

    def _name_of(self, pk: str) -> str:
        return next((str(user) for user in self.people if str(user.pk) == pk), "")

    def found(self) -> EventQuerySet:
        """What this person may see of it, in no order."""
        events = (
            NAMED_QUEUES[self.queue].find(self.user) if self.queue else Event.objects.visible_to(self.user)
        )
        now = timezone.now()
        if self.q:
            events = cast(EventQuerySet, matching(events, self.q, in_order=True))
        if self.stage:
            events = events.at_stage(self.stage, now)
        if self.standing:
            events = events.of_standing([self.standing], now)
        if self.place:
            entries = Entry.objects.filter(timeline=self.place)
            entries = entries.filter(lane__slug=self.lane) if self.lane else entries
            events = events.filter(pk__in=entries.values("event"))
        if self.topic:
            events = events.filter(
                pk__in=Event.topics.through.objects.filter(topic__slug=self.topic).values("event")
            )
        if self.source:
            events = events.filter(pk__in=Citation.objects.filter(source__in=self._sources()).values("event"))
        return self._of_people(self._of_traits(events))

    def page(self, cursor: str) -> KeysetPage[Event]:
        order = ORDERS[self.order]
        rows = self.found()
        if self.leaves_out_undated:
            rows = rows.filter(earliest__isnull=False)
        shown = for_rows(Event.objects.all()).select_related("last_edited_by", "assigned_to")
        return keyset_page(rows, cursor, column=order.column, descending=order.descending, shown=shown)

    def _sources(self) -> "QuerySet[Any]":
        sources = Source.objects.visible_to(self.user)
        found = (
            sources.filter(pk=int(self.source)) if _is_number(self.source) else matching(sources, self.source)
        )
        return found.values("pk")

    def _of_people(self, events: EventQuerySet) -> EventQuerySet:
        if self.person:
            events = events.filter(Q(created_by=int(self.person)) | Q(last_edited_by=int(self.person)))
        if self.assigned == NOBODY:
            return events.filter(assigned_to__isnull=True)
        return events.filter(assigned_to=int(self.assigned)) if self.assigned else events

    def _of_traits(self, events: EventQuerySet) -> EventQuerySet:
        if self.reading.date:
            events = cast(EventQuerySet, events.overlapping(self.reading.date))
        if SINGLE in self.only:
            supports = Citation.objects.filter(event=OuterRef("pk"), stance=Stance.SUPPORTS)
            second = supports.filter(
                event__citations__stance=Stance.SUPPORTS, event__citations__source__gt=F("source")
            )
            events = events.filter(Exists(supports), ~Exists(second))
        if UNCERTAIN in self.only:
            events = events.filter(Q(is_uncertain=True) | Q(is_approximate=True))
        if SILENT in self.only:
            events = events.filter(image__isnull=False, image_alt="")
        return events.filter(earliest__isnull=True) if UNDATED in self.only else events


def _typed(query: QueryDict, name: str, longest: int) -> str:
    return query.get(name, "").replace("\0", "").strip()[:longest]


def _one_of(query: QueryDict, name: str, known: list[str]) -> str:
    return query.get(name, "") if query.get(name) in known else ""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19
