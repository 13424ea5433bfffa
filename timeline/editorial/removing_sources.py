"""Taking a source out of the library that nothing rests on. What was captured of it is kept, as all captures are."""

import json

from django.db.models import QuerySet, TextField
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import WrongState
from timeline.editorial.sourcing import particulars_of
from timeline.editorial.writing import write_once
from timeline.models import Event, Revision, Role, Source, User


def remove_source(source: Source, *, by: User, expected_version: int) -> Source:
    """Take it out of sight of the whole desk, for good. Refused while an event rests on it, or ever did."""
    require_role(by, Role.EDITOR, _("To delete a source takes an editor."))

    def change(locked: Source) -> None:
        if sentence := what_keeps(locked):
            raise WrongState(sentence)
        locked.removed_at = timezone.now()

    return write_once(
        source,
        "delete source",
        by=by,
        expected_version=expected_version,
        asked="delete",
        change=change,
        state=_state,
    )


def what_keeps(source: Source) -> str:
    """Why it can not go, in a sentence; "" when it can."""
    if number := Event.objects.filter(citations__source=source).distinct().count():
        return ngettext(
            "%(count)s event rests on this source. Take it off that event first.",
            "%(count)s events rest on this source. Take it off them first.",
            number,
        ) % {"count": number}
    if number := _revisions_that_cite(source).values("event").distinct().count():
        return ngettext(
            "%(count)s event rested on this source in an earlier revision. It stays, so that its "
            "history can be told.",
            "%(count)s events rested on this source in an earlier revision. It stays, so that their history can be "
            "told.",
            number,
        ) % {"count": number}
    return ""


def _revisions_that_cite(source: Source) -> QuerySet[Revision]:
    """By the key, or where an older revision does not know it, by the title as JSON spells it."""
    revisions = Revision.objects.annotate(told=Cast("record", TextField()))
    by_key = revisions.filter(told__contains=f'"key": {source.pk},') | revisions.filter(
        told__contains=f'"key": {source.pk}}}'
    )
    spelt = [json.dumps(source.title), json.dumps(source.title, ensure_ascii=False)]
    by_title = [
        revisions.filter(told__contains=f'"title": {title}').exclude(told__contains='"key": ')
        for title in dict.fromkeys(spelt)
    ]
    found = by_key
    for more in by_title:
        found = found | more
    return found


def _state(source: Source) -> dict[str, object]:
    return {"version": source.version, "removed": bool(source.removed_at), **particulars_of(source)}
