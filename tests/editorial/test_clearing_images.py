"""Pictures that nothing uses: cleared after a day, told of, and nothing that could be wanted again."""

from datetime import timedelta

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.utils import timezone

from tests import cast, make
from timeline.editorial.buffering import keep
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import edit_event
from timeline.models import BufferSubject, Image, NoticeDecision

pytestmark = pytest.mark.django_db
LONG_AGO = timedelta(days=1, minutes=1)


@pytest.fixture(autouse=True)
def own_storage(settings):
    settings.STORAGES = {**settings.STORAGES}


def without_image(event):
    record = make.record(event.headline, event.entries.get().timeline)
    return edit_event(event, record, by=cast.edith(), expected_version=event.version)


def added_long_ago() -> Image:
    with time_machine.travel(timezone.now() - LONG_AGO):
        return make.image()


def draft_shows(image):
    make.draft(image=image.to_record(alt="A table"))


def earlier_revision_shows(image):
    without_image(make.draft(image=image.to_record(alt="A table")))


def published_event_showed(image):
    event = make.published_event(image=image.to_record(alt="A table", credit="A. Painter"))
    without_image(
        correct(
            event,
            by=cast.edith(),
            expected_version=event.version,
            decision=NoticeDecision.UPDATE,
            text="Another picture.",
        )
    )


def somebody_is_writing_about(image):
    fields = {"headline": ["Ministers"], "image_kept": [image.name]}
    keep(fields, by=cast.edith(), tab="tab00001", subject=BufferSubject.NEW_EVENT)


USES = [
    draft_shows,
    earlier_revision_shows,
    published_event_showed,
    somebody_is_writing_about,
]


@pytest.mark.parametrize("use", USES, ids=lambda use: use.__name__)
def test_what_is_used_stays(use, django_capture_on_commit_callbacks):
    image = added_long_ago()
    use(image)
    with django_capture_on_commit_callbacks(execute=True):
        call_command("clear_images")
    assert Image.objects.get() == image
    assert default_storage.exists(image.path(480)) and default_storage.exists(image.path(600))


def test_what_nothing_uses_goes_after_a_day_with_its_files(capsys, django_capture_on_commit_callbacks):
    old, fresh = added_long_ago(), make.image("red")
    with django_capture_on_commit_callbacks(execute=True):
        call_command("clear_images")
    assert list(Image.objects.all()) == [fresh]
    assert [default_storage.exists(one.path(480)) for one in (old, fresh)] == [False, True]
    told = capsys.readouterr().out
    assert f"picture {old.name}\n" in told and "Removed: pictures 1, files without a picture 0, bytes" in told


def test_a_file_without_a_picture_goes_after_a_day(capsys):
    paths = ["images/ab/abcdef-480.jpeg", "images/cd/cdef-480.jpeg"]
    with time_machine.travel(timezone.now() - LONG_AGO):
        default_storage.save(paths[0], ContentFile(b"x"))
    default_storage.save(paths[1], ContentFile(b"x"))
    call_command("clear_images")
    assert [default_storage.exists(path) for path in paths] == [False, True]
    assert f"file without a picture {paths[0]}\n" in capsys.readouterr().out


def test_a_rehearsal_tells_and_removes_nothing(capsys):
    image = added_long_ago()
    call_command("clear_images", "--dry-run")
    assert Image.objects.get() == image and default_storage.exists(image.path(480))
    told = capsys.readouterr().out
    assert image.name in told and "Would be removed: pictures 1, files without a picture 0, bytes" in told
