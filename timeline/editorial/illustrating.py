"""Keeping pictures that people upload, and giving an event one. A picture is never changed: another one is another."""

import hashlib
from datetime import timedelta

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady
from timeline.images.reading import Picture
from timeline.models import Event, Image, Role, User
from timeline.models.image import NAME_LENGTH
from timeline.records import ImageRecord

MOST_A_DAY = 200


def keep_image(picture: Picture, *, by: User) -> Image:
    """Keep the picture's files. The same picture from the same person is the same image, however often it is sent."""
    require_role(by, Role.CONTRIBUTOR, _("To add pictures takes an account of this newsroom."))
    name = _name_of(picture, by)
    if existing := Image.objects.filter(name=name).first():
        return existing
    since = timezone.now() - timedelta(days=1)
    if Image.objects.filter(added_by=by, added_at__gt=since).count() >= MOST_A_DAY:
        raise NotReady(
            _("You have added %(most_a_day)s pictures in a day: that is the most. Go on tomorrow.")
            % {"most_a_day": MOST_A_DAY}
        )
    image = Image(
        name=name,
        kind=picture.kind,
        width=picture.width,
        height=picture.height,
        added_by=by,
        added_at=timezone.now(),
    )
    for width, data in picture.files.items():
        # A file that is there already was left by a write that came no further: it holds the very same.
        if not default_storage.exists(image.path(width)):
            default_storage.save(image.path(width), ContentFile(data))
    image.save()
    return image


def illustrate(event: Event, told: ImageRecord | None) -> None:
    """Let the event have the image that the record tells of, with its words. Saves nothing."""
    image = Image.objects.filter(name=told.name).first() if told else None
    if told and image is None:
        raise NotReady(_("That image is not there any more. Choose it again."))
    event.image = image
    event.image_alt = told.alt if told else ""
    event.image_caption = told.caption if told else ""
    event.image_credit = told.credit if told else ""


def _name_of(picture: Picture, by: User) -> str:
    """The hash of its largest file and of who brings it: whoever has a picture learns nothing of others who have it."""
    content = picture.files[picture.width]
    return hashlib.sha256(f"image of {by.pk}:".encode() + content).hexdigest()[:NAME_LENGTH]
