"""The file for the lawyer: all that is known of how an event came to be told, as plain data. Leaves nothing out.

Keys, headings, kinds and acts are English whoever takes it, for they are a format; what is said in words is in the
language of whoever takes it.

It names restricted sources, and says which they are: only those may take it who may know them.
"""

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from timeline.models import (
    AuditEntry,
    Capture,
    Event,
    Notice,
    NoticeKind,
    PublishedEvent,
    Review,
    Revision,
    Source,
    Timeline,
)
from timeline.rendering.event_desk import TOLD

COLUMNS = ("at", "event", "kind", "who", "what", "details")
# A spreadsheet takes what begins so for a formula.
OPENS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def event_file(event: Event) -> dict[str, Any]:
    """Revisions, reviews, publications, notices, sources with the hashes of their captures, and every act."""
    sources = Source.objects.filter(citations__event=event).distinct().order_by("pk")
    return {
        "event": event.public_id,
        "stage": event.stage,
        "standing": event.standing,
        "now": event.to_record().to_json(),
        "created": {"at": event.created, "by": str(event.created_by)},
        "revisions": [_revision(row) for row in _of(Revision, event, "author").order_by("number")],
        "reviews": [
            _review(row) for row in _of(Review, event, "submitted_by", "reviewer", "revision").order_by("pk")
        ],
        "publications": [
            _publication(row)
            for row in _of(PublishedEvent, event, "published_by", "revision").order_by("sequence")
        ],
        "notices": [
            _notice(row) for row in _of(Notice, event, "published_by", "before", "after").order_by("pk")
        ],
        "sources": [_source(row) for row in sources.prefetch_related("captures__captured_by")],
        "acts": _acts("event", [event.pk]),
    }


def timeline_file(timeline: Timeline) -> dict[str, Any]:
    """The files of all events of a timeline, and the acts on the timeline itself."""
    events = Event.objects.with_record().filter(entries__timeline=timeline).in_order_of_date()
    return {
        "timeline": timeline.slug,
        "title": timeline.title,
        "is_public": timeline.is_public,
        "acts": _acts("timeline", [timeline.pk]),
        "events": [event_file(event) for event in events],
    }


def as_csv(file: dict[str, Any]) -> str:
    """The file as one table in the order of time, quoted as RFC 4180 has it; no cell can be taken for a formula."""
    rows = [row for part in file.get("events", [file]) for row in _rows(part)]
    rows += [_act_row("", act) for act in file["acts"] if "timeline" in file]
    written = io.StringIO()
    table = csv.writer(written, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    for row in sorted(rows, key=lambda row: (row[0], row[1])):
        table.writerow([safe_cell(cell) for cell in row])
    return written.getvalue()


def safe_cell(text: str) -> str:
    """A number, such as the year -43, is none."""
    is_number = text[:1] == "-" and text[1:].isascii() and text[1:].isdecimal()
    return f"'{text}" if text.startswith(OPENS_A_FORMULA) and not is_number else text


def _rows(file: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    event = file["event"]
    for row in file["revisions"]:
        yield (
            _at(row["at"]),
            event,
            "revision",
            row["by"],
            _revision_words(row["number"]),
            _plain(row["record"]),
        )
    for row in file["reviews"]:
        details = _plain({"decision": row["decision"], "comment": row["comment"], "by": row["reviewer"]})
        yield (
            _at(row["asked_at"]),
            event,
            "review",
            row["asked_by"],
            _("of revision %(number)s") % {"number": row["revision"]},
            details,
        )
    for row in file["publications"]:
        details = _plain({"until": row["until"], "standing": row["standing"]})
        yield _at(row["from"]), event, "publication", row["by"], _revision_words(row["revision"]), details
    for row in file["notices"]:
        yield (
            _at(row["at"]),
            event,
            "notice",
            row["by"],
            str(NoticeKind(row["kind"]).label),
            _plain({"wrong": row["wrong"], "text": row["text"]}),
        )
    for row in file["sources"]:
        for capture in row["captures"]:
            yield (
                _at(capture["at"]),
                event,
                "source",
                capture["by"],
                row["title"],
                f"SHA-256 {capture['sha256']}",
            )
        if not row["captures"]:
            yield _at(row["added"]), event, "source", row["added_by"], row["title"], _("no text captured")
    for act in file["acts"]:
        yield _act_row(event, act)


def _revision_words(number: int) -> str:
    return _("Revision %(number)s") % {"number": number}


def _act_row(event: str, act: dict[str, Any]) -> tuple[str, ...]:
    return _at(act["at"]), event, "act", act["by"], act["did"], act["reason"]


def _of(model: Any, event: Event, *related: str) -> Any:
    return model.objects.filter(event=event).select_related(*related)


def _revision(row: Revision) -> dict[str, Any]:
    return {
        "number": row.number,
        "at": row.written_at,
        "by": str(row.author),
        "note": row.note,
        "record": row.record,
    }


def _review(row: Review) -> dict[str, Any]:
    return {
        "revision": row.revision.number,
        "asked_at": row.submitted_at,
        "asked_by": str(row.submitted_by),
        "decision": row.decision,
        "decided_at": row.decided_at,
        "reviewer": str(row.reviewer) if row.reviewer else "",
        "comment": row.comment,
    }


def _publication(row: PublishedEvent) -> dict[str, Any]:
    return {
        "sequence": row.sequence,
        "revision": row.revision.number,
        "standing": row.standing,
        "from": row.public_from,
        "until": row.public_until,
        "by": str(row.published_by),
    }


def _notice(row: Notice) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "wrong": row.wrong,
        "text": row.text,
        "before": row.before.number if row.before else None,
        "after": row.after.number if row.after else None,
        "at": row.published_at,
        "by": str(row.published_by),
    }


def _source(row: Source) -> dict[str, Any]:
    record = row.to_record()
    return {
        "title": record.title,
        "publisher": record.publisher,
        "url": record.url,
        "published": record.published,
        "reliability": row.reliability,
        "reliability_reason": row.reliability_reason,
        "is_restricted": row.is_restricted,
        "public_reason": row.public_reason,
        "added": row.created,
        "added_by": str(row.added_by),
        "captures": [_capture(capture) for capture in row.captures.all()],
    }


def _capture(row: Capture) -> dict[str, Any]:
    return {
        "sha256": row.sha256,
        "length": row.length,
        "is_excerpt": row.is_excerpt,
        "at": row.captured_at,
        "by": str(row.captured_by),
    }


def _acts(kind: str, ids: list[int]) -> list[dict[str, Any]]:
    entries = AuditEntry.objects.filter(target_kind=kind, target_id__in=list(map(str, ids))).select_related(
        "actor"
    )
    return [
        {
            "at": entry.at,
            "by": str(entry.actor),
            "act": entry.act,
            "did": str(TOLD.get(entry.act, entry.act)),
            "before": entry.before,
            "after": entry.after,
            "reason": entry.reason,
        }
        for entry in entries.order_by("pk")
    ]


def _at(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _plain(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, default=str, sort_keys=True)
