"""What becomes of all that hangs on two events once they are one: pictures, notices, comments, and who is told."""

import pytest

from tests import cast, make
from tests.editorial.test_undoing_merges import again, merged
from tests.web.pages import client_of, text_of
from timeline.editorial.assigning import assign
from timeline.editorial.commenting import comment_on, resolve_comment
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import edit_event
from timeline.editorial.merging import confirm_merge, propose_merge
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.models import Event, Merge, NoticeDecision, Notification, NotificationKind

pytestmark = pytest.mark.django_db


def corrected(event: Event, text: str) -> Event:
    """A live event with a notice that says this."""
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.UPDATE,
        text=text,
    )
    stands = again(event).to_record()
    record = type(stands)(**{**plain(stands), "summary": text})
    event = edit_event(event, record, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=cast.edith(), expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    return publish(event, by=cast.paula(), expected_version=event.version)


def plain(record):
    return {name: getattr(record, name) for name in record.__slots__}


def proposed(kept: Event, lost: Event, *taken: str) -> Merge:
    return propose_merge(
        kept, lost, by=cast.edith(), kept_version=kept.version, lost_version=lost.version, taken=taken
    )


@pytest.mark.parametrize(("taken", "number"), [((), 0), (("image",), 1)])
def test_the_image_is_chosen_with_its_words_and_credit(taken, number):
    talks = make.timeline()
    images = [
        make.image(colour).to_record(alt=f"A {colour} square", credit=f"{colour} agency")
        for colour in ("navy", "teal")
    ]
    pair = [make.draft(f"They meet {at}", on=talks, image=image) for at, image in enumerate(images)]
    confirm_merge(proposed(*pair, *taken), by=cast.paula())
    assert again(pair[0]).to_record().image == images[number]


def test_both_images_are_shown_to_choose_from():
    talks = make.timeline()
    pair = [
        make.draft(f"They meet {at}", on=talks, image=make.image(colour).to_record(alt=f"A {colour} square"))
        for at, colour in enumerate(("navy", "teal"))
    ]
    address = f"/desk/events/{pair[0].public_id}/merge/"
    page = client_of(cast.edith()).get(address, {"with": pair[1].public_id})
    assert "A navy square" in text_of(page) and "A teal square" in text_of(page)
    assert page.content.decode().count("<figure") == 2


def test_notices_follow_a_chain_of_merges(client):
    talks = make.timeline()
    one = corrected(make.published_event("One", on=talks), "Put right in the first.")
    two = make.published_event("Two", on=talks)
    three = make.published_event("Three", on=talks)
    merged(two, one)
    merged(three, two)
    page = client.get(f"/events/{three.public_id}/").content.decode()
    assert "Put right in the first." in page and "#publication-2" not in page
    notice = one.notices.get()
    link = f'href="/events/{three.public_id}/#notice-{notice.pk}"'
    corrections = client.get("/timelines/talks/corrections/").content.decode()
    assert "Put right in the first." in corrections
    assert link in corrections and "#publication-" not in corrections
    assert f'id="notice-{notice.pk}"' in page


class TestComments:
    def test_they_are_read_on_the_event_that_stays_with_what_they_were_said_of(self):
        talks = make.timeline()
        kept, lost = make.draft("One", on=talks), make.draft("Two", on=talks)
        comment = comment_on(lost, "Ask the spokesman.", by=cast.egon())
        merged(kept, lost)
        edith = client_of(cast.edith())
        page = text_of(edith.get(f"/desk/events/{kept.public_id}/"))
        assert "Ask the spokesman." in page and "of “Two”, since merged into this" in page
        answer = edith.post(f"/desk/comments/{comment.pk}/resolve/", follow=True)
        assert answer.redirect_chain[-1][0] == f"/desk/events/{kept.public_id}/#comments"
        comment.refresh_from_db()
        assert comment.resolved_by == cast.edith()

    def test_not_by_whoever_may_not_see_what_they_were_said_of(self):
        talks = make.timeline()
        kept, lost = make.draft("One", on=talks, by=cast.carla()), make.draft("Two", on=talks)
        resolve_comment(comment_on(lost, "Ask the spokesman.", by=cast.egon()), by=cast.edith())
        merged(kept, lost)
        page = text_of(client_of(cast.carla()).get(f"/desk/events/{kept.public_id}/"))
        assert "Ask the spokesman." not in page


def test_those_whose_work_the_two_are_are_told():
    talks = make.timeline()
    kept = make.draft("One", on=talks, by=cast.carla())
    lost = make.draft("Two", on=talks, by=cast.colin())
    lost = assign(lost, cast.egon(), by=cast.edith(), expected_version=lost.version)
    merge = proposed(again(kept), again(lost))

    def told(kind: NotificationKind) -> set[tuple[str, str]]:
        found = Notification.objects.filter(kind=kind)
        return set(found.values_list("to__username", "event__headline"))

    mine = {("carla", "One"), ("colin", "Two"), ("egon", "Two")}
    assert told(NotificationKind.MERGE_PROPOSED) == mine
    confirm_merge(merge, by=cast.paula())
    # Edith wrote what the one that stays says now.
    assert told(NotificationKind.MERGE_CONFIRMED) >= mine
    page = text_of(client_of(cast.carla()).get("/desk/notifications/"))
    assert "takes it for the same as another event" in page and "made one event of it" in page
