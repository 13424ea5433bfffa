"""Keeping what a timeline and a topic were called, so that readers can be shown them as they were, and doing away with
it: what must not be read any more is not read in the past either. It does not change what they are called now."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.auditing import note_act
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady
from timeline.models import Era, FormerTopic, FormerWords, Role, Timeline, Topic, User, turn_every_page
from timeline.models.edition import turn_page


@contextmanager
def remembering(timeline: Timeline) -> Iterator[None]:
    """Keep what the timeline said of itself and of its lanes, where it says something else afterwards."""
    before = FormerWords.of(timeline, timezone.now())
    yield
    now = timezone.now()
    if not before.says_the_same_as(FormerWords.of(timeline, now)):
        before.until = now
        before.save()


def remember_topics(topics: Iterable[Topic]) -> None:
    """Keep what these topics are called, before they are called otherwise."""
    FormerTopic.objects.bulk_create(FormerTopic.of(topic, timezone.now()) for topic in topics)


@transaction.atomic
def withhold_former_words(
    timeline: Timeline, words: Collection[int], eras: Collection[int] = (), *, by: User, reason: str
) -> None:
    """Let nobody read these former words and ended eras of the timeline any more (primary keys). It cannot be undone;
    the audit alone knows them."""
    _require(by, reason)
    said = timeline.former_words.told().filter(pk__in=words).select_for_update()
    ended = Era.objects.filter(timeline=timeline, pk__in=eras, ended_at__isnull=False)
    told = {
        "former_words": [[row.title, row.standfirst, *(lane["name"] for lane in row.lanes)] for row in said],
        "eras": [era.name for era in ended],
    }
    if not any(told.values()):
        return
    said.update(title="", standfirst="", language="", lanes=[])
    ended.delete()
    note_act("withhold former words", timeline, by=by, before=told, reason=reason.strip())
    turn_page([timeline.slug])


@transaction.atomic
def withhold_former_names(topic: Topic, names: Collection[int], *, by: User, reason: str) -> None:
    """The same for former names of a topic, and of those that were merged into it: readers of the past read today's."""
    _require(by, reason)
    said = FormerTopic.objects.bearing(topic).told().filter(pk__in=names).select_for_update(of=("self",))
    told = sorted({row.name for row in said})
    if not told:
        return
    said.update(name="")
    note_act("withhold former names", topic, by=by, before={"former_names": told}, reason=reason.strip())
    turn_every_page()


def _require(by: User, reason: str) -> None:
    require_role(by, Role.PUBLISHER, _("To withhold what was said before takes a publisher."))
    if not reason.strip():
        raise NotReady(_("Say why it is withheld. Only the newsroom will read it."))
