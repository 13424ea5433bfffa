"""What is typed and not saved, kept for whoever types it. Never a revision, never in the audit, read by nobody else."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.refusals import NotReady
from timeline.models import Buffer, BufferSubject, User

# An article with its particulars; what is longer is no typing any more.
MOST_CHARACTERS = 1_000_000
# Of one person: the oldest give way.
MOST_BUFFERS = 50

Typed = Mapping[str, Sequence[str]]


@transaction.atomic
def keep(
    fields: Typed,
    *,
    by: User,
    tab: str,
    subject: BufferSubject,
    key: str = "",
    base_version: int = 0,
    instead_of: int | None = None,
) -> Buffer:
    """Keep what stands in the form now, in place of what was kept of the same tab, and of `instead_of`."""
    plain = {name: [value.replace("\0", "") for value in values] for name, values in fields.items()}
    if len(json.dumps(plain, ensure_ascii=False)) > MOST_CHARACTERS:
        raise NotReady(_("This is too long to be kept while you type. Save it soon."))
    now = timezone.now()
    buffer, is_new = Buffer.objects.update_or_create(
        person=by,
        tab=tab,
        subject=subject,
        key=key,
        defaults={"fields": plain, "base_version": base_version, "modified": now},
    )
    theirs = Buffer.objects.filter(person=by).exclude(pk=buffer.pk)
    if instead_of:
        theirs.filter(pk=instead_of).delete()
    if is_new:
        theirs.expired(now).delete()
        too_many = list(theirs.values_list("pk", flat=True)[MOST_BUFFERS - 1 :])
        Buffer.objects.filter(pk__in=too_many).delete()
    return buffer


def forget(*, by: User, subject: BufferSubject, key: str, tab: str, taken_up: int | None = None) -> None:
    """It has been saved: what was kept of this tab, and what was taken up in it, is needed no more."""
    theirs = Buffer.objects.filter(person=by, subject=subject, key=key)
    theirs.filter(tab=tab).delete()
    if taken_up:
        theirs.filter(pk=taken_up).delete()


def throw_away(buffer: Buffer) -> None:
    Buffer.objects.filter(pk=buffer.pk).delete()


def clear_expired(at: datetime) -> int:
    """Remove what nobody has come back for; say how many there were."""
    return Buffer.objects.expired(at).delete()[0]
