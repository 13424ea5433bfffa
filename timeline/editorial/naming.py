"""What the newsroom's topics are called: making one, its other names, making one of two, and doing away with one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from timeline.editorial.auditing import note_act
from timeline.editorial.indexing import reword_publications_with
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, StaleVersion, WrongState, require_valid
from timeline.editorial.remembering import remember_topics
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
    locked = _standing(topic)
    before = TopicNames.of(locked)
    wanted = names.over(before)
    if before.tidied() == wanted:
        return locked
    if before.tidied() != seen.over(before):
        raise StaleVersion
    _require_names(wanted, locked)
    if before.name != wanted.name and not reason.strip() and is_read(locked):
        raise NotReady(_("Readers see this topic on live events. Say why it is called otherwise now."))
    if (before.name, before.kind) != (wanted.name, wanted.kind):
        remember_topics([locked])
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


def is_read(topic: Topic) -> bool:
    """Whether readers see the topic's name, if only on an event whose correction takes it off."""
    seen = PublishedEvent.objects.published(timezone.now())
    return live_events_bearing(topic) > 0 or any(seen.bearing(slug).exists() for slug in _slugs(topic))


@transaction.atomic
def delete_topic(topic: Topic, *, by: User) -> None:
    """Do away with a topic that no event bears, neither at the desk nor before readers."""
    require_role(by, Role.EDITOR, _("To delete a topic takes an editor."))
    locked = _standing(topic)
    if number := locked.events.exclude(standing=Standing.MERGED).count():
        raise WrongState(
            ngettext(
                "%(number)s event bears this topic. Take it off them first.",
                "%(number)s events bear this topic. Take it off them first.",
                number,
            )
            % {"number": number}
        )
    if given_way := locked.events.first():
        raise WrongState(
            _(
                "“%(event)s” bears this topic, which was merged into another event and is kept as it was, so that "
                "the merge can be undone. Merge this topic into another one instead."
            )
            % {"event": given_way}
        )
    published = PublishedEvent.objects.filter(public_until__isnull=True)
    if any(published.bearing(slug).exists() for slug in _slugs(locked)):
        raise WrongState(_("Readers still see this topic on an event. Publish the change there first."))
    if embed := locked.embeds.first():
        raise WrongState(
            # A frame that shows nothing but this topic would show everything, were it gone.
            _("“%(embed)s”, a frame for articles, shows what bears this topic. Take it off the frame first.")
            % {"embed": embed}
        )
    note_act("delete topic", locked, by=by, before=_told(TopicNames.of(locked)))
    locked.merged.all().delete()
    locked.delete()


@transaction.atomic
def merge_topics(
    lost: Topic, kept: Topic, *, by: User, seen: tuple[TopicNames, TopicNames], reason: str = ""
) -> Topic:
    """Make one topic of two, for good: `kept` goes by the names of both, and every event that bore `lost` bears it.

    Revisions and publications stay as they were written. The slug of `lost` in them is read as `kept` from now on,
    which readers see at once: there it takes a reason. `seen` are both as this person had them before them.
    """
    require_role(by, Role.EDITOR, _("To merge topics takes an editor."))
    if lost.pk == kept.pk:
        raise NotReady(_("Choose another topic: this one is the same."))
    # Both in one order, so that two people who merge them into each other do not wait for each other for ever.
    rows = {pk: _standing(Topic(pk=pk)) for pk in sorted((lost.pk, kept.pk))}
    lost, kept = rows[lost.pk], rows[kept.pk]
    before = TopicNames.of(lost), TopicNames.of(kept)
    if any(names.tidied() != given.over(names) for names, given in zip(before, seen, strict=True)):
        raise StaleVersion
    if not reason.strip() and is_read(lost):
        raise NotReady(_("Readers see this topic on live events. Say why it is merged."))
    remember_topics([lost, *lost.merged.all()])
    lost.names.update(topic=kept)
    _bear_instead(kept, lost)
    Topic.objects.filter(merged_into=lost).update(merged_into=kept)
    lost.merged_into = kept
    lost.save(update_fields=["merged_into"])
    reword_publications_with(kept)
    gone, stood, stands = _told(before[0]), _told(before[1]), _told(TopicNames.of(kept))
    note_act("merge topic", lost, by=by, before=gone, after=stood, reason=reason.strip())
    note_act("take in topic", kept, by=by, before=stood, after=stands, reason=reason.strip())
    return kept


def _bear_instead(kept: Topic, lost: Topic) -> None:
    """What bears the one bears the other; what bears both bears it once."""
    borne: Any = Event.topics.through.objects
    borne.filter(topic=lost, event__in=borne.filter(topic=kept).values("event")).delete()
    borne.filter(topic=lost).update(topic=kept)


def _standing(topic: Topic) -> Topic:
    locked = Topic.objects.select_for_update(of=("self",)).select_related("merged_into").get(pk=topic.pk)
    if locked.merged_into:
        raise WrongState(
            _("“%(topic)s” was merged into the topic “%(kept)s”.")
            % {"topic": locked, "kept": locked.merged_into}
        )
    return locked


def _slugs(topic: Topic) -> list[str]:
    """Under which publications bear it."""
    return [topic.slug, *topic.merged.values_list("slug", flat=True)]


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
