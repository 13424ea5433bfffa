"""What the newsroom's topics are called: making one, its other names, and doing away with one that no event bears."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from timeline.editorial.auditing import note_act
from timeline.editorial.indexing import reword_publications_with
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, StaleVersion, WrongState, require_valid
from timeline.extraction.names import folded_name
from timeline.models import Event, PublishedEvent, Role, Standing, Topic, TopicKind, TopicName, User

NEEDS_AN_EDITOR = gettext_lazy("To change what a topic is called takes an editor.")


@dataclass(frozen=True)
class TopicNames:
    """All that a topic is called: its own name, those by which articles call it, and as what readers are offered it.

    Where no kind is said, the one that stands is meant.
    """

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""

    @classmethod
    def of(cls, topic: Topic) -> "TopicNames":
        others = topic.names.exclude(folded=folded_name(topic.name)).values_list("name", flat=True)
        return cls(topic.name, tuple(others), topic.kind)

    def tidied(self) -> "TopicNames":
        """Single spaces, and each name once however it is spelt."""
        once = {folded_name(self.name): " ".join(self.name.split())}
        for alias in self.aliases:
            once.setdefault(folded_name(alias), " ".join(alias.split()))
        name, *aliases = once.values()
        return TopicNames(name, tuple(sorted(filter(None, aliases))), self.kind)

    def over(self, stands: "TopicNames") -> "TopicNames":
        return replace(self.tidied(), kind=self.kind or stands.kind)


@transaction.atomic
def create_topic(name: str, *, by: User, aliases: Sequence[str] = (), kind: str = TopicKind.SUBJECT) -> Topic:
    """Make a topic, or find the one that goes by this name already: two people may see the same name at once."""
    require_role(by, Role.CONTRIBUTOR, _("To make a topic takes an account of this newsroom."))
    if aliases:
        require_role(by, Role.EDITOR, NEEDS_AN_EDITOR)
    if existing := Topic.objects.called([folded_name(name)]).first():
        return existing
    names = TopicNames(name, tuple(aliases), kind).tidied()
    _require_names(names, None)
    topic = Topic(name=names.name, kind=kind)
    require_valid(topic, exclude=("slug",))
    topic.save()
    _call(topic, names)
    note_act("make topic", topic, by=by, after=_told(names))
    return topic


@transaction.atomic
def rename_topic(topic: Topic, names: TopicNames, *, by: User, seen: TopicNames, reason: str = "") -> Topic:
    """Say what the topic is called from now on. `seen` is what this person had before them. Its address stays.

    Readers read its name on live events at once, as nobody's correction: there another name takes a reason.
    """
    require_role(by, Role.EDITOR, NEEDS_AN_EDITOR)
    locked = Topic.objects.select_for_update().get(pk=topic.pk)
    before = TopicNames.of(locked)
    wanted = names.over(before)
    if before.tidied() == wanted:
        return locked
    if before.tidied() != seen.over(before):
        raise StaleVersion
    _require_names(wanted, locked)
    if before.name != wanted.name and not reason.strip() and _is_read(locked):
        raise NotReady(_("Readers see this topic on live events. Say why it is called otherwise now."))
    locked.name, locked.kind = wanted.name, wanted.kind
    require_valid(locked, exclude=("slug",))
    locked.save(update_fields=["name", "kind"])
    _call(locked, wanted)
    reword_publications_with(locked)
    note_act("rename topic", locked, by=by, before=_told(before), after=_told(wanted), reason=reason.strip())
    return locked


def live_events_bearing(topic: Topic) -> int:
    """How many live events bear the topic."""
    return Event.objects.of_standing([Standing.LIVE], timezone.now()).filter(topics=topic).count()


def _is_read(topic: Topic) -> bool:
    """Whether readers see the topic's name, if only on an event whose correction takes it off."""
    seen = PublishedEvent.objects.published(timezone.now())
    return live_events_bearing(topic) > 0 or seen.bearing(topic.slug).exists()


@transaction.atomic
def delete_topic(topic: Topic, *, by: User) -> None:
    """Do away with a topic that no event bears, neither at the desk nor before readers."""
    require_role(by, Role.EDITOR, _("To delete a topic takes an editor."))
    locked = Topic.objects.select_for_update().get(pk=topic.pk)
    if number := locked.events.count():
        raise WrongState(
            ngettext(
                "%(number)s event bears this topic. Take it off them first.",
                "%(number)s events bear this topic. Take it off them first.",
                number,
            )
            % {"number": number}
        )
    if PublishedEvent.objects.filter(public_until__isnull=True).bearing(locked.slug).exists():
        raise WrongState(_("Readers still see this topic on an event. Publish the change there first."))
    note_act("delete topic", locked, by=by, before=_told(TopicNames.of(locked)))
    locked.delete()


def slugs_of_new(names: Iterable[str], *, by: User) -> tuple[str, ...]:
    """The slugs of topics that a person has ticked by their names, made where nobody has made them yet."""
    return tuple(create_topic(name, by=by).slug for name in dict.fromkeys(names))


def _require_names(names: TopicNames, topic: Topic | None) -> None:
    """Refuse names that have no letters, that a list would cut in two, or that belong to another topic."""
    for name in (names.name, *names.aliases):
        if not folded_name(name):
            raise NotReady(_("A topic needs a name with letters in it."))
        if "," in name or ";" in name:
            raise NotReady(
                _("Write “%(name)s” without a comma: commas stand between topics.") % {"name": name}
            )
    folded = [folded_name(name) for name in (names.name, *names.aliases)]
    taken = TopicName.objects.among(folded).select_related("topic")
    for other in taken.exclude(topic=topic) if topic else taken:
        raise NotReady(
            _("“%(name)s” is a name of the topic “%(topic)s” already.")
            % {"name": other.name, "topic": other.topic}
        )


def _call(topic: Topic, names: TopicNames) -> None:
    wanted = {folded_name(name): name for name in (names.name, *names.aliases)}
    topic.names.exclude(folded__in=wanted).delete()
    stands = {row.folded: row for row in topic.names.all()}
    for folded, name in wanted.items():
        row = stands.get(folded) or TopicName(topic=topic)
        row.name = name
        row.folded = folded
        require_valid(row)
        row.save()


def _told(names: TopicNames) -> dict[str, object]:
    told: dict[str, object] = {"name": names.name, "aliases": list(names.aliases)}
    return told if names.kind == TopicKind.SUBJECT else {**told, "kind": names.kind}
