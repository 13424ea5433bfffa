"""Topics: how they come to be, what they are called, and what becomes of the events that bear them."""

import pytest

from tests import cast, make
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import draft_event, edit_event
from timeline.editorial.naming import TopicNames, create_topic, delete_topic, rename_topic
from timeline.editorial.refusals import NotAllowed, NotReady, StaleVersion, WrongState
from timeline.editorial.triaging import accept, undo
from timeline.models import AuditEntry, Event, NoticeDecision, Proposal, Topic, TopicName
from timeline.records import EventRecord

pytestmark = pytest.mark.django_db


def names_of(topic: Topic) -> list[str]:
    return sorted(topic.names.values_list("name", flat=True))


class TestMaking:
    def test_a_contributor_makes_one_and_it_is_noted_down(self) -> None:
        topic = create_topic("Minsk  Protocol", by=cast.carla())
        assert (topic.name, topic.slug, names_of(topic)) == (
            "Minsk Protocol",
            "minsk-protocol",
            ["Minsk Protocol"],
        )
        assert AuditEntry.objects.get(act="make topic").actor == cast.carla()

    def test_a_name_that_is_known_is_that_topic(self) -> None:
        topic = create_topic("NATO", by=cast.edith(), aliases=["North Atlantic Treaty Organization"])
        for name in ("Nato", "north atlantic treaty organization"):
            assert create_topic(name, by=cast.carla()) == topic
        assert Topic.objects.count() == 1

    def test_other_names_are_an_editors(self) -> None:
        with pytest.raises(NotAllowed, match="editor"):
            create_topic("NATO", by=cast.carla(), aliases=["OTAN"])
        assert not Topic.objects.exists()

    @pytest.mark.parametrize(
        ("name", "sentence"),
        [("…", "letters"), ("Paris, Texas", "comma"), ("x" * 81, "80"), ("", "letters")],
    )
    def test_a_name_that_cannot_be_one_is_refused(self, name: str, sentence: str) -> None:
        with pytest.raises(NotReady, match=sentence):
            create_topic(name, by=cast.edith())
        assert not TopicName.objects.exists()

    def test_no_topic_has_the_address_of_a_form(self) -> None:
        assert create_topic("New", by=cast.edith()).slug != "new"


class TestRenaming:
    def test_an_editor_gives_names_and_takes_them_back(self) -> None:
        topic = create_topic("Nato", by=cast.edith(), aliases=["OTAN"])
        rename_topic(
            topic, TopicNames("NATO", ("НАТО", "the Alliance")), by=cast.egon(), seen=TopicNames.of(topic)
        )
        topic.refresh_from_db()
        assert (topic.name, topic.slug, names_of(topic)) == ("NATO", "nato", ["NATO", "the Alliance", "НАТО"])
        entry = AuditEntry.objects.get(act="rename topic")
        assert entry.before == {"name": "Nato", "aliases": ["OTAN"]}
        assert entry.after == {"name": "NATO", "aliases": ["the Alliance", "НАТО"]}

    def test_a_name_of_another_topic_is_refused_by_name(self) -> None:
        create_topic("United Nations", by=cast.edith(), aliases=["UN"])
        topic = create_topic("Unicorns", by=cast.edith())
        with pytest.raises(NotReady, match="“UN” is a name of the topic “United Nations” already"):
            rename_topic(
                topic, TopicNames("Unicorns", ("U.N", "un")), by=cast.edith(), seen=TopicNames("Unicorns")
            )
        assert names_of(topic) == ["Unicorns"]

    def test_what_a_colleague_changed_meanwhile_is_not_overwritten(self) -> None:
        topic = create_topic("NATO", by=cast.edith())
        seen = TopicNames.of(topic)
        rename_topic(topic, TopicNames("NATO", ("OTAN",)), by=cast.egon(), seen=seen)
        with pytest.raises(StaleVersion):
            rename_topic(topic, TopicNames("NATO", ("НАТО",)), by=cast.edith(), seen=seen)
        assert names_of(topic) == ["NATO", "OTAN"]

    def test_the_same_again_is_no_change(self) -> None:
        topic = create_topic("NATO", by=cast.edith())
        rename_topic(topic, TopicNames(" NATO ", ("nato",)), by=cast.edith(), seen=TopicNames("Any"))
        assert not AuditEntry.objects.filter(act="rename topic").exists()

    def test_a_contributor_may_not(self) -> None:
        topic = create_topic("NATO", by=cast.carla())
        with pytest.raises(NotAllowed):
            rename_topic(topic, TopicNames("OTAN"), by=cast.carla(), seen=TopicNames.of(topic))


class TestDeleting:
    def test_one_that_no_event_bears_goes(self) -> None:
        topic = create_topic("NATO", by=cast.edith())
        delete_topic(topic, by=cast.edith())
        assert not TopicName.objects.exists()
        assert AuditEntry.objects.get(act="delete topic").before == {"name": "NATO", "aliases": []}

    def test_one_that_an_event_bears_stays(self) -> None:
        topic = create_topic("NATO", by=cast.edith())
        make.draft(topics=("nato",))
        with pytest.raises(WrongState, match="1 event bears this topic"):
            delete_topic(topic, by=cast.edith())

    def test_one_that_readers_see_stays(self) -> None:
        topic = create_topic("NATO", by=cast.edith())
        event = make.published_event(topics=("nato",))
        event = correct(
            event,
            by=cast.edith(),
            expected_version=event.version,
            decision=NoticeDecision.UPDATE,
            text="Another topic.",
        )
        edit_event(event, make.record(on=None), by=cast.edith(), expected_version=event.version)
        assert not topic.events.exists()
        with pytest.raises(WrongState, match="Readers still see"):
            delete_topic(topic, by=cast.edith())

    def test_a_contributor_may_not(self) -> None:
        with pytest.raises(NotAllowed):
            delete_topic(create_topic("NATO", by=cast.carla()), by=cast.carla())


class TestOnEvents:
    def test_they_are_in_the_record_the_revision_and_what_is_public(self) -> None:
        create_topic("NATO", by=cast.edith())
        create_topic("Angela Merkel", by=cast.edith())
        event = make.published_event(topics=("nato", "angela-merkel"))
        wanted = ("angela-merkel", "nato")
        assert Event.objects.get().to_record().topics == wanted
        assert event.revisions.latest().to_record().topics == wanted
        assert event.publications.get().to_record().topics == wanted

    def test_an_unknown_one_is_refused_and_nothing_is_kept(self) -> None:
        with pytest.raises(NotReady, match="no topic “nowhere”"):
            draft_event(EventRecord("Any", "2022", topics=("nowhere",)), by=cast.edith())
        assert not Event.objects.exists()

    def test_a_new_one_is_made_with_the_event(self) -> None:
        event = draft_event(EventRecord("Any", "2022"), by=cast.carla(), new_topics=["Minsk Protocol"])
        assert event.to_record().topics == ("minsk-protocol",)

    def test_two_people_who_change_different_fields_are_joined(self) -> None:
        create_topic("NATO", by=cast.edith())
        event = make.draft()
        base = event.to_record()
        edit_event(
            event,
            EventRecord("Another headline", base.date, entries=base.entries),
            by=cast.egon(),
            expected_version=event.version,
        )
        joined = edit_event(
            event,
            EventRecord(base.headline, base.date, entries=base.entries, topics=("nato",)),
            by=cast.edith(),
            expected_version=event.version,
        )
        assert (joined.headline, joined.to_record().topics) == ("Another headline", ("nato",))

    def test_saving_the_same_topics_is_no_change(self) -> None:
        create_topic("NATO", by=cast.edith())
        event = make.draft(topics=("nato",))
        assert edit_event(event, event.to_record(), by=cast.edith(), expected_version=1).version == 1

    def test_who_may_not_edit_makes_no_topic_on_the_way(self) -> None:
        event = make.draft()
        with pytest.raises(NotAllowed):
            edit_event(event, event.to_record(), by=cast.carla(), expected_version=1, new_topics=["NATO"])
        assert not Topic.objects.exists()


class TestOnProposals:
    def test_they_come_with_the_acceptance(self) -> None:
        create_topic("Vienna", by=cast.edith())
        proposal = make.proposal()
        done = accept(
            proposal,
            by=cast.edith(),
            expected_version=1,
            entries=(),
            topics=("vienna",),
            new_topics=("The Ministers",),
        )
        assert done.event is not None
        assert done.event.to_record().topics == ("the-ministers", "vienna")

    def test_a_refused_acceptance_makes_no_topic(self) -> None:
        proposal = make.proposal()
        with pytest.raises(NotReady):
            accept(
                proposal,
                by=cast.edith(),
                expected_version=1,
                entries=(),
                topics=("gone",),
                new_topics=("Vienna",),
            )
        assert not Topic.objects.exists()
        assert Proposal.objects.get(pk=proposal.pk).is_open

    def test_after_an_undo_the_edit_still_has_them(self) -> None:
        proposal = make.proposal()
        done = accept(
            proposal,
            by=cast.edith(),
            expected_version=1,
            entries=(),
            edited=EventRecord("They met", "2022-03-06"),
            new_topics=("Vienna",),
        )
        undone = undo(done, by=cast.edith(), expected_version=done.version)
        assert EventRecord.from_json(undone.edits).topics == ("vienna",)
