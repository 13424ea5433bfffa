"""The image of an event: uploaded, kept with its words, refused in sentences, and public only with its event."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests import cast, make, pictures
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.public_pages import event_address, read, timeline_address
from tests.web.test_events import edit, fields, new_fields
from timeline.editorial.correcting import retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.gates import missing_to_publish
from timeline.editorial.illustrating import MOST_A_DAY
from timeline.editorial.restoring import restore
from timeline.editorial.withholding import withhold
from timeline.images.reading import MOST_BYTES
from timeline.models import Event, Image
from timeline.records import EventRecord
from timeline.rendering.comparison import compare

pytestmark = pytest.mark.django_db
LASTING = ("Cache-Control", "Surrogate-Key", "Cache-Tag")
NEW = "/desk/events/new/"
WORDS = {"image_alt": "Two people", "image_caption": "The first evening.", "image_credit": "A. Painter"}


def upload(data: bytes | None = None, name: str = "x.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data or pictures.picture(size=(600, 300)), content_type="image/jpeg")


def public(image: Image, width: int = 480) -> str:
    return f"/images/{image.name}/{width}/"


def desk(image: Image, width: int = 480) -> str:
    return f"/desk/images/{image.name}/{width}/"


def sent(event: Event, **changed) -> dict:
    return fields(event, image_kept=event.image.name if event.image else "", **changed)


# Uploading


def test_a_new_event_takes_its_picture_with_its_words():
    client = client_of(cast.carla())
    client.post(NEW, new_fields(client, image_kept="", image=upload(), **WORDS))
    event = Event.objects.get()
    assert (event.image.width, event.image.added_by) == (600, cast.carla())
    record = event.revisions.latest().to_record()
    assert (record.image.alt, record.image.caption, record.image.credit) == tuple(WORDS.values())
    page = client.get(f"/desk/events/{event.public_id}/").content.decode()
    assert f'src="{desk(event.image, 600)}"' in page and 'alt="Two people"' in page


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_an_event_is_given_a_picture_and_another_and_none(headers):
    event, client = make.draft(), client_of(cast.edith())
    client.post(edit(event), sent(event, image=upload(), **WORDS))
    event.refresh_from_db()
    first = event.image
    client.post(edit(event), sent(event, image=upload(pictures.picture("png")), **WORDS))
    event.refresh_from_db()
    assert event.image != first and event.image.kind == "png"
    answer = client.post(edit(event), sent(event, image_removed="on", **WORDS), headers=headers, follow=True)
    assert is_fragment(answer) == bool(headers)
    event.refresh_from_db()
    assert (event.image, event.image_alt) == (None, "")


def test_its_words_change_without_it_being_chosen_again():
    event, client = make.draft(image=make.image().to_record(alt="A table")), client_of(cast.edith())
    client.post(edit(event), sent(event, image_alt="A round table"))
    event.refresh_from_db()
    assert (event.image.width, event.image_alt, event.version) == (600, "A round table", 2)


def test_a_form_that_knows_of_no_picture_takes_none_away():
    event, client = make.draft(image=make.image().to_record(alt="A table")), client_of(cast.edith())
    client.post(edit(event), fields(event, place="Hofburg"))
    event.refresh_from_db()
    assert (event.place, event.image_alt) == ("Hofburg", "A table")


@pytest.mark.parametrize("how", [{"headline": ""}, {"preview": "1"}])
def test_a_picture_is_kept_while_the_rest_is_looked_over(how):
    client = client_of(cast.carla())
    told = new_fields(client, image_kept="", image=upload(), **WORDS)
    answer = client.post(NEW, told | how)
    image = Image.objects.get()
    assert f'value="{image.name}"' in answer.content.decode()
    assert desk(image) in answer.content.decode()
    del told["image"]
    client.post(NEW, told | {"image_kept": image.name})
    assert Event.objects.get().image == image


def test_the_same_form_sent_twice_is_one_event_with_one_picture():
    client = client_of(cast.carla())
    told = new_fields(client, image_kept="", **WORDS)
    assert [client.post(NEW, told | {"image": upload()}).status_code for _ in range(2)] == [302, 302]
    assert (Event.objects.count(), Image.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (pictures.SVG, "That is an SVG"),
        (b"Dear editors,", "That is no picture"),
        (pictures.picture("gif"), "That is a GIF"),
        (pictures.animated("png"), "That picture moves."),
        (pictures.picture(size=(900, 900))[:2000], "cannot be read to its end"),
        (pictures.bomb(), "That picture is too large"),
        (pictures.long_jpeg(), "That picture is too large"),
        (b"\xff\xd8\xff" + b"\0" * MOST_BYTES * 2, "That file is too heavy"),
    ],
    ids=["svg", "text", "gif", "moving", "truncated", "bomb", "50,000 pixels", "heavy"],
)
def test_what_is_no_fit_picture_is_refused_with_a_sentence_and_the_rest_stays_typed(data, sentence):
    client = client_of(cast.edith())
    told = new_fields(client, place="Hofburg", image_kept="", image=upload(data, "innocent.png"))
    answer = client.post(NEW, told)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert 'value="Hofburg"' in answer.content.decode()
    assert not Image.objects.exists() and not Event.objects.exists()


def test_an_empty_file_and_words_without_a_picture_are_said():
    client = client_of(cast.edith())
    empty = SimpleUploadedFile("x.jpg", b"")
    assert "That file is empty." in text_of(client.post(NEW, new_fields(client, image_kept="", image=empty)))
    answer = client.post(NEW, new_fields(client, image_kept="", **WORDS))
    assert "There is no picture to these words." in text_of(answer)
    assert 'value="Two people"' in answer.content.decode()


def test_nobody_takes_a_picture_that_they_may_not_see():
    theirs, client = make.image(), client_of(cast.carla())
    for name in (theirs.name, "x", "../etc/passwd", "\0"):
        answer = client.post(NEW, new_fields(client, image_kept=name, **WORDS))
        assert answer.status_code == 422
        assert desk(theirs) not in answer.content.decode()
    assert not Event.objects.exists()


def test_there_is_an_end_to_how_many_are_kept_in_a_day():
    client = client_of(cast.carla())
    one = make.image(by=cast.carla())
    Image.objects.bulk_create(
        Image(name=f"x{n}", kind="png", width=1, height=1, added_by=cast.carla(), added_at=one.added_at)
        for n in range(MOST_A_DAY)
    )
    answer = client.post(
        NEW, new_fields(client, image_kept="", place="Hofburg", image=upload(pictures.picture("png")))
    )
    assert answer.status_code == 422
    assert 'value="Hofburg"' in answer.content.decode()
    assert "Go on tomorrow." in text_of(answer)
    assert not Event.objects.exists()


# Who sees it


@pytest.mark.parametrize("how", [make.draft, make.in_review, make.approved])
def test_the_picture_of_a_draft_is_nobodys_but_the_desks(how):
    timeline = make.timeline()
    name, _ = make.illustrated(how, on=timeline)
    image = Image.objects.get(name=name)
    assert Client().get(public(image)).status_code == 404
    assert client_of(cast.olga()).get(public(image)).status_code == 404
    assert client_of(cast.carla()).get(desk(image)).status_code == 404
    assert client_of(cast.edith()).get(desk(image)).status_code == 200
    assert Client().get(desk(image)).status_code == 302
    assert name not in Client().get(timeline_address(timeline)).content.decode()


def test_a_contributor_sees_those_of_their_own_events():
    event = make.draft(by=cast.carla(), image=make.image().to_record())
    assert client_of(cast.carla()).get(desk(event.image)).status_code == 200
    assert client_of(cast.colin()).get(desk(event.image)).status_code == 404


def test_a_published_one_is_served_as_what_we_wrote_and_kept_no_longer_than_its_page(client):
    name, _ = make.illustrated(make.published_event)
    image = Image.objects.get(name=name)
    answer = client.get(public(image))
    assert answer.status_code == 200 and answer.content.startswith(b"\xff\xd8\xff")
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"].startswith("inline; filename=")
    page = client.get("/")
    assert {name: answer[name] for name in LASTING} == {name: page[name] for name in LASTING}
    assert client.get(public(image), headers={"If-None-Match": answer["ETag"]}).status_code == 304
    for width in (1, 960, 99999):
        assert client.get(public(image, width)).status_code == 404
    assert client.post(public(image)).status_code == 405


def test_it_goes_when_its_event_goes(client):
    timeline = make.timeline()
    for act, reason in ((retract, "It was not so."), (withhold, "A court asked.")):
        name, _ = make.illustrated(
            make.published_event, colour="red" if act is retract else "green", on=timeline
        )
        image = Image.objects.get(name=name)
        event = image.events.get()
        assert client.get(public(image)).status_code == 200
        act(event, by=cast.piet(), expected_version=event.version, reason=reason)
        assert client.get(public(image)).status_code == 404


def test_on_a_timeline_that_is_not_public_it_is_not_public(client):
    name, _ = make.illustrated(make.published_event, on=make.timeline(public=False))
    assert client.get(public(Image.objects.get(name=name))).status_code == 404


def test_readers_see_it_with_its_words_and_its_room_is_kept(client):
    timeline = make.timeline()
    name, _ = make.illustrated(make.published_event, on=timeline)
    image = Image.objects.get(name=name)
    for address in (timeline_address(timeline), event_address(image.events.get())):
        page = read(client, address)
        for part in (
            f'src="{public(image, 600)}"',
            f"{public(image, 480)} 480w, {public(image, 600)} 600w",
            'width="600" height="300" alt="Two people at a table" loading="lazy"',
            "The first evening.",
            "A. Painter",
        ):
            assert part in page, part
    assert '"creditText": "A. Painter"' in page and f"{public(image, 600)}" in page
    assert '"description": "Two people at a table"' in page
    frame = client.get(f"/embed/{timeline.slug}/").content.decode()
    assert f'src="{public(image, 600)}"' in frame
    assert 'width="600" height="300" alt="Two people at a table" loading="lazy"' in frame


# Its words, its history


def test_without_words_and_credit_it_is_not_published():
    event = make.draft(image=make.image().to_record())
    assert missing_to_publish(event) == [
        "The image has no words for those who cannot see it.",
        "The image has no credit: say who made it, or where it is from.",
    ]
    assert "no words for those who cannot see it" in text_of(
        client_of(cast.edith()).get(f"/desk/events/{event.public_id}/")
    )


def test_revisions_compare_and_restore_it():
    event = make.draft(image=make.image().to_record(alt="A table"))
    before = event.to_record()
    event = edit_event(
        event, EventRecord.from_json(before.to_json() | {"image": None}), by=cast.edith(), expected_version=1
    )
    [change] = compare(before, event.revisions.latest().to_record())
    assert (change.label, [(piece.kind, piece.text) for piece in change.pieces]) == (
        "Image",
        [("removed", "A table")],
    )
    event = restore(event, by=cast.edith(), expected_version=event.version, number=1)
    assert event.to_record() == before


def test_a_picture_and_a_place_changed_by_two_people_are_joined():
    event = make.draft()
    told = sent(event, image=upload(), **WORDS)
    client_of(cast.egon()).post(edit(event), fields(event, place="Hofburg"))
    client_of(cast.edith()).post(edit(event), told)
    event.refresh_from_db()
    assert (event.place, event.image_alt) == ("Hofburg", "Two people")


def test_an_older_revision_knows_of_no_image():
    record = make.record().to_json()
    del record["image"]
    assert EventRecord.from_json(record).image is None
