"""Triggers by which the database itself refuses what `editorial` refuses: history stays, nothing is public unreviewed.

They are taken down before migrations and put back after them (see apps.py): SQLite changes a table by building it anew,
which would lose its triggers and trip over those of other tables that name it.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.db.backends.base.base import BaseDatabaseWrapper


class Guard(NamedTuple):
    """Refuse `operation` on rows of `table` for which `condition` holds, saying `sentence`."""

    name: str
    operation: str
    table: str
    condition: str
    sentence: str

    @property
    def columns(self) -> set[str]:
        """The columns of its table that the condition reads."""
        return set(re.findall(r"\b(?:NEW|OLD)\.\"?(\w+)", self.condition)) | {"id"}


GUARDS = (
    Guard(
        "passage_is_in_its_capture",
        "INSERT",
        "timeline_passage",
        """NEW.exact <> COALESCE(
            (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM timeline_capture
            WHERE id = NEW.capture_id), '')""",
        "A passage must be the exact words of its capture.",
    ),
    Guard(
        "citation_is_of_its_source",
        "INSERT",
        "timeline_citation",
        """NEW.passage_id IS NOT NULL AND NEW.source_id <> (
            SELECT capture.source_id FROM timeline_passage AS passage
            JOIN timeline_capture AS capture ON capture.id = passage.capture_id WHERE passage.id = NEW.passage_id)""",
        "A citation must quote the source it names.",
    ),
    Guard(
        "review_is_of_its_event",
        "INSERT",
        "timeline_review",
        "NEW.event_id <> (SELECT event_id FROM timeline_revision WHERE id = NEW.revision_id)",
        "A review must be of a revision of its event.",
    ),
    Guard(
        "review_is_by_another_than_the_author",
        "UPDATE",
        "timeline_review",
        """NEW.reviewer_id IS NOT NULL AND (
            NEW.reviewer_id = (SELECT author_id FROM timeline_revision WHERE id = NEW.revision_id)
            OR NEW.reviewer_id = (SELECT created_by_id FROM timeline_event WHERE id = NEW.event_id))""",
        "A review takes a second person.",
    ),
    Guard(
        "review_is_not_born_decided",
        "INSERT",
        "timeline_review",
        "NEW.decision <> 'open'",
        "A review is asked for before it is given.",
    ),
    Guard(
        "review_stays_decided",
        "UPDATE",
        "timeline_review",
        "OLD.decision <> 'open' OR NEW.revision_id <> OLD.revision_id OR NEW.event_id <> OLD.event_id",
        "A decision on a revision is not changed afterwards.",
    ),
    Guard(
        "published_event_is_approved",
        "INSERT",
        "timeline_publishedevent",
        """NEW.event_id <> (SELECT event_id FROM timeline_revision WHERE id = NEW.revision_id)
            OR NOT EXISTS (SELECT 1 FROM timeline_review AS review
            WHERE review.revision_id = NEW.revision_id AND review.decision = 'approved')""",
        "Only an approved revision can be published.",
    ),
    Guard(
        "published_event_says_what_was_approved",
        "INSERT",
        "timeline_publishedevent",
        """NEW.public_id <> (SELECT public_id FROM timeline_event WHERE id = NEW.event_id)
            OR NEW.standing <> 'withheld' AND NOT EXISTS (
                SELECT 1 FROM timeline_revision AS revision WHERE revision.id = NEW.revision_id
                AND revision.record ->> 'headline' = NEW.headline AND NEW.record ->> 'headline' = NEW.headline
                AND revision.record ->> 'summary' = NEW.summary AND NEW.record ->> 'summary' = NEW.summary
                AND revision.record ->> 'date' = NEW.date AND NEW.record ->> 'date' = NEW.date)""",
        "What is published is what was approved.",
    ),
    Guard(
        "published_event_is_only_closed",
        "UPDATE",
        "timeline_publishedevent",
        # An end that lies ahead is a plan: who publishes earlier, or not at all, moves it. What has ended stays
        # ended, and so does what was called off before it began.
        """OLD.public_until IS NULL AND NEW.public_until IS NULL OR OLD.public_until <= CURRENT_TIMESTAMP
            OR OLD.public_until = OLD.public_from OR NEW.revision_id <> OLD.revision_id
            OR NEW.event_id <> OLD.event_id OR NEW.public_id <> OLD.public_id OR NEW.sequence <> OLD.sequence
            OR NEW.standing <> OLD.standing OR NEW.headline <> OLD.headline OR NEW.summary <> OLD.summary
            OR NEW.date <> OLD.date OR NEW.occurrence <> OLD.occurrence OR NEW.record <> OLD.record
            OR NEW.public_from <> OLD.public_from OR NEW.published_by_id <> OLD.published_by_id
            OR COALESCE(NEW.earliest, 0) <> COALESCE(OLD.earliest, 0)
            OR COALESCE(NEW.latest, 0) <> COALESCE(OLD.latest, 0)""",
        "What was published is closed, never rewritten.",
    ),
    Guard(
        "published_event_keeps_its_date_columns",
        "UPDATE",
        "timeline_publishedevent",
        """COALESCE(NEW.precision, -1) <> COALESCE(OLD.precision, -1)
            OR COALESCE(NEW.is_open_start, FALSE) <> COALESCE(OLD.is_open_start, FALSE)
            OR COALESCE(NEW.is_open_end, FALSE) <> COALESCE(OLD.is_open_end, FALSE)
            OR COALESCE(NEW.is_approximate, FALSE) <> COALESCE(OLD.is_approximate, FALSE)
            OR COALESCE(NEW.is_uncertain, FALSE) <> COALESCE(OLD.is_uncertain, FALSE)""",
        "What was published is closed, never rewritten.",
    ),
    Guard(
        "published_event_keeps_its_image",
        "UPDATE",
        "timeline_publishedevent",
        "COALESCE(NEW.image_id, 0) <> COALESCE(OLD.image_id, 0)",
        "What was published is closed, never rewritten.",
    ),
    Guard("image_stays", "UPDATE", "timeline_image", "TRUE", "An image is never changed."),
    Guard(
        "published_event_stays",
        "DELETE",
        "timeline_publishedevent",
        "TRUE",
        "What was published is never deleted.",
    ),
    Guard(
        "published_entry_stays",
        "UPDATE",
        "timeline_publishedentry",
        """NEW.published_event_id <> OLD.published_event_id OR NEW.timeline_id <> OLD.timeline_id
            OR NEW.lane_id <> OLD.lane_id OR NEW.importance <> OLD.importance OR NEW.headline <> OLD.headline
            OR NEW.earliest <> OLD.earliest OR NEW.latest <> OLD.latest""",
        "What was published is never rewritten.",
    ),
    Guard(
        "published_entry_is_as_public_as_its_event",
        "UPDATE",
        "timeline_publishedentry",
        # It may be filled where the release before this one left it empty.
        """NOT EXISTS (SELECT 1 FROM timeline_publishedevent AS event WHERE event.id = NEW.published_event_id
                AND event.public_id = NEW.public_id AND event.standing = NEW.standing
                AND event.public_from = NEW.public_from
                AND (event.public_until = NEW.public_until
                    OR event.public_until IS NULL AND NEW.public_until IS NULL))
            OR OLD.public_from IS NOT NULL AND (NEW.occurrence <> OLD.occurrence OR NEW.place <> OLD.place
                OR COALESCE(NEW.precision, -1) <> COALESCE(OLD.precision, -1)
                OR NEW.source_count <> OLD.source_count OR NEW.is_date_certain <> OLD.is_date_certain
                OR COALESCE(NEW.rise, 0) <> COALESCE(OLD.rise, 0)
                OR COALESCE(NEW.fall, 0) <> COALESCE(OLD.fall, 0))""",
        "An entry is public for as long as its event, and never rewritten.",
    ),
    Guard(
        "published_topic_stays",
        "UPDATE",
        "timeline_publishedtopic",
        "TRUE",
        "What was published is never rewritten.",
    ),
    Guard(
        "published_source_stays",
        "UPDATE",
        "timeline_publishedsource",
        "TRUE",
        "What was published is never rewritten.",
    ),
    Guard(
        "published_source_is_kept",
        "DELETE",
        "timeline_publishedsource",
        "TRUE",
        "What was published is never deleted.",
    ),
    Guard(
        "published_entry_is_kept",
        "DELETE",
        "timeline_publishedentry",
        "TRUE",
        "What was published is never deleted.",
    ),
    Guard(
        "review_is_kept",
        "DELETE",
        "timeline_review",
        "OLD.decision IN ('approved', 'changes_requested')",
        "A decision is never deleted.",
    ),
    Guard("passage_is_kept", "DELETE", "timeline_passage", "TRUE", "A passage is never deleted."),
    Guard("capture_stays", "UPDATE", "timeline_capture", "TRUE", "A capture is never changed."),
    Guard("capture_is_kept", "DELETE", "timeline_capture", "TRUE", "A capture is never deleted."),
    Guard("passage_stays", "UPDATE", "timeline_passage", "TRUE", "A passage is never changed."),
    Guard("revision_stays", "UPDATE", "timeline_revision", "TRUE", "A revision is never changed."),
    Guard(
        "revision_is_kept",
        "DELETE",
        "timeline_revision",
        "EXISTS (SELECT 1 FROM timeline_review WHERE revision_id = OLD.id)",
        "A revision that was reviewed is never deleted.",
    ),
    Guard("notice_stays", "UPDATE", "timeline_notice", "TRUE", "A notice is never changed."),
    Guard("notice_is_kept", "DELETE", "timeline_notice", "TRUE", "A notice is never deleted."),
    Guard(
        "merge_stays_as_it_was_proposed",
        "UPDATE",
        "timeline_merge",
        """OLD.kept_id <> NEW.kept_id OR OLD.lost_id <> NEW.lost_id OR OLD.proposed_by_id <> NEW.proposed_by_id
            OR OLD.kept_version <> NEW.kept_version OR OLD.lost_version <> NEW.lost_version
            OR OLD.record ->> 'headline' <> NEW.record ->> 'headline'
            OR OLD.turned_down_at IS NOT NULL OR OLD.undone_at IS NOT NULL
            OR OLD.confirmed_at IS NOT NULL AND COALESCE(NEW.confirmed_by_id, 0) <> OLD.confirmed_by_id""",
        "A merge is decided and undone, never rewritten.",
    ),
    Guard("merge_is_kept", "DELETE", "timeline_merge", "TRUE", "A merge is never deleted."),
    Guard("audit_entry_stays", "UPDATE", "timeline_auditentry", "TRUE", "The audit is never changed."),
    Guard("audit_entry_is_kept", "DELETE", "timeline_auditentry", "TRUE", "The audit is never deleted."),
)


def install_guards(connection: BaseDatabaseWrapper) -> None:
    """Put every guard in place whose table is there, in place of an older one of its name.

    After migrating backwards a column may be gone: a guard that speaks of it would refuse every write.
    """
    with connection.cursor() as cursor:
        columns = _columns(connection, cursor)
        for guard in GUARDS:
            if guard.columns <= columns.get(guard.table, set()):
                for statement in (
                    *_removal(connection.vendor, guard),
                    *_installation(connection.vendor, guard),
                ):
                    cursor.execute(statement)


def remove_guards(connection: BaseDatabaseWrapper) -> None:
    tables = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for guard in GUARDS:
            if guard.table in tables:
                for statement in _removal(connection.vendor, guard):
                    cursor.execute(statement)


def _columns(connection: BaseDatabaseWrapper, cursor: Any) -> dict[str, set[str]]:
    introspection = connection.introspection
    guarded = {guard.table for guard in GUARDS} & set(introspection.table_names(cursor))
    return {
        table: {column.name for column in introspection.get_table_description(cursor, table)}
        for table in guarded
    }


def _installation(vendor: str, guard: Guard) -> Iterator[str]:
    name, operation, table, condition, sentence = guard
    if vendor == "sqlite":
        yield (
            f"CREATE TRIGGER {name} BEFORE {operation} ON {table} WHEN {condition} "
            f"BEGIN SELECT RAISE(ABORT, '{sentence}'); END"
        )
        return
    returned = "OLD" if operation == "DELETE" else "NEW"
    yield (
        f"CREATE FUNCTION refuse_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {condition} THEN RAISE EXCEPTION '{sentence}' USING ERRCODE = 'integrity_constraint_violation'; END IF; "
        f"RETURN {returned}; END $$"
    )
    yield f"CREATE TRIGGER {name} BEFORE {operation} ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_{name}()"


def _removal(vendor: str, guard: Guard) -> Iterator[str]:
    if vendor == "sqlite":
        yield f"DROP TRIGGER IF EXISTS {guard.name}"
        return
    yield f"DROP TRIGGER IF EXISTS {guard.name} ON {guard.table}"
    yield f"DROP FUNCTION IF EXISTS refuse_{guard.name}()"
