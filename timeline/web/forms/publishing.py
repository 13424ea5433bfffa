"""Which events were ticked, each with the version that the person saw."""

from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext as _

from timeline.editorial.refusals import NotReady
from timeline.models import Event, User

MOST = 50


class ChosenEvents:
    """Reads boxes whose values are "public id:version". A version that cannot be read is out of date."""

    def __init__(self, posted: QueryDict, user: User) -> None:
        ticked = (value.replace("\0", "").partition(":") for value in posted.getlist("event"))
        self.versions = {public_id: _version(version) for public_id, _colon, version in ticked}
        self.user = user

    @cached_property
    def events(self) -> list[Event]:
        if len(self.versions) > MOST:
            return []
        return list(Event.objects.visible_to(self.user).filter(public_id__in=self.versions).order_by("pk"))

    def has(self, event: Event) -> bool:
        return event.public_id in self.versions

    def wanted(self) -> list[tuple[Event, int]]:
        """All that were ticked; refuses where one of them is not there, for then it would not be all."""
        if len(self.versions) > MOST:
            raise NotReady(_("That is too many at once: %(most)s are the most.") % {"most": MOST})
        if len(self.events) < len(self.versions):
            raise NotReady(_("One of them is not there any more. Choose again."))
        return [(event, self.versions[event.public_id]) for event in self.events]


def _version(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1
