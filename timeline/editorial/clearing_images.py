"""Removes the files of pictures that nothing shows, nothing has shown and nobody is about to show.

Kept is whatever a working copy, a revision, a publication or something typed and not saved yet tells of: a picture that
a restored revision would show is used.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from django.core.files.storage import default_storage
from django.db import transaction

from timeline.models import Buffer, Image, Revision

# Whoever uploads a picture may still be writing what it is for.
LEFT_ALONE_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Cleared:
    """The pictures that went, the files of pictures that there never were, and how many bytes all of them had."""

    pictures: tuple[str, ...]
    strays: tuple[str, ...]
    size: int


def clear_images(at: datetime, *, is_rehearsal: bool = False) -> Cleared:
    """Remove what nothing has used for a day; a rehearsal only tells what would go."""
    before = at - LEFT_ALONE_FOR
    pictures, strays, size = [], list(_strays(before)), 0
    for image in list(_unused(before, _told_of())):
        paths = [path for path in map(image.path, image.widths) if default_storage.exists(path)]
        sizes = sum(map(default_storage.size, paths))
        if is_rehearsal or _remove(image, before, paths):
            pictures.append(image.name)
            size += sizes
    for path in strays:
        size += default_storage.size(path)
        if not is_rehearsal:
            default_storage.delete(path)
    return Cleared(tuple(pictures), tuple(strays), size)


def _unused(before: datetime, told_of: set[str]) -> Iterator[Image]:
    nowhere = Image.objects.filter(added_at__lt=before, events=None, publications=None)
    return (image for image in nowhere if image.name not in told_of)


def _told_of() -> set[str]:
    """The names of all pictures that any revision tells of, of whatever event, or any form that is not saved yet."""
    shown = Revision.objects.filter(record__image__name__isnull=False)
    typed = Buffer.objects.values_list("fields__image_kept", flat=True)
    return {
        *shown.values_list("record__image__name", flat=True).distinct(),
        *(name for kept in typed for name in kept or ()),
    }


def _remove(image: Image, before: datetime, paths: list[str]) -> bool:
    """Remove the row, and its files once that is certain; False where it has come into use meanwhile."""
    with transaction.atomic():
        locked = Image.objects.select_for_update().filter(pk=image.pk, added_at__lt=before).first()
        if locked is None or not any(row.pk == image.pk for row in _unused(before, _told_of())):
            return False
        locked.delete()
        for path in paths:
            transaction.on_commit(partial(default_storage.delete, path))
    return True


def _strays(before: datetime) -> Iterator[str]:
    """Files left by a write that came no further than them."""
    if not default_storage.exists("images"):
        return
    kept = set(Image.objects.values_list("name", flat=True))
    for folder in default_storage.listdir("images")[0]:
        for file in default_storage.listdir(f"images/{folder}")[1]:
            path = f"images/{folder}/{file}"
            is_old = default_storage.get_modified_time(path) < before
            if is_old and file.rpartition("-")[0] not in kept:
                yield path
