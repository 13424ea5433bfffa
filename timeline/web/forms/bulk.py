"""What is to be done to the chosen events of a list, read from its buttons. Knows no way to publish."""

from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.editorial.assigning import assign
from timeline.editorial.changing_together import Verb, give_topic, put_on_lane, set_importance
from timeline.editorial.refusals import NotReady
from timeline.editorial.reviewing import submit
from timeline.models import Event, Importance, Lane, Timeline, Topic, User
from timeline.web.forms.publishing import ChosenEvents

NOBODY = "nobody"


@dataclass
class BulkChange:
    """The chosen rows with their versions, and one act for all of them. `NotReady` says what is missing."""

    posted: QueryDict
    user: User

    @cached_property
    def chosen(self) -> ChosenEvents:
        """The ticked ones; a row's own button is for that row alone."""
        if alone := self.posted.get("submit_one", ""):
            ticked = QueryDict(mutable=True)
            ticked["event"] = alone
            return ChosenEvents(ticked, self.user)
        return ChosenEvents(self.posted, self.user)

    def wanted(self) -> list[tuple[Event, int]]:
        rows = dict(self.chosen.wanted())
        return [
            (event, rows[event])
            for event in Event.objects.with_record().filter(pk__in=[row.pk for row in rows])
        ]

    def verb(self) -> Verb:
        act = "submit" if self.posted.get("submit_one") else self.posted.get("act", "")
        verbs = {
            "lane": self._lane,
            "topic": self._topic,
            "importance": self._importance,
            "assign": self._assign,
            "submit": self._submit,
        }
        if act not in verbs:
            raise NotReady(_("Choose what to do with them."))
        return verbs[act]()

    def _said(self, name: str) -> str:
        return self.posted.get(name, "").replace("\0", "")[:160]

    def _lane(self) -> Verb:
        timeline, _slash, slug = self._said("lane").partition("/")
        lane = Lane.objects.select_related("timeline").filter(timeline__slug=timeline, slug=slug).first()
        if lane is None:
            raise NotReady(_("Choose a lane."))
        return lambda event, version: put_on_lane(event, lane, by=self.user, expected_version=version)

    def _topic(self) -> Verb:
        topic = Topic.objects.filter(slug=self._said("topic")).first()
        if topic is None:
            raise NotReady(_("Choose a topic."))
        return lambda event, version: give_topic(event, topic, by=self.user, expected_version=version)

    def _importance(self) -> Verb:
        said = self._said("importance")
        if said not in {str(value) for value in Importance.values}:
            raise NotReady(_("Choose an importance from 1 to 5."))
        slug = self._said("on").partition("/")[0]
        on = Timeline.objects.filter(slug=slug).first() if slug else None
        return lambda event, version: set_importance(
            event, int(said), on, by=self.user, expected_version=version
        )

    def _assign(self) -> Verb:
        said = self._said("assign_to")
        person = User.objects.filter(is_active=True, pk=int(said)).first() if _is_key(said) else None
        if person is None and said != NOBODY:
            raise NotReady(_("Choose a person."))
        return lambda event, version: assign(event, person, by=self.user, expected_version=version)

    def _submit(self) -> Verb:
        return lambda event, version: submit(event, by=self.user, expected_version=version)


def _is_key(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19
