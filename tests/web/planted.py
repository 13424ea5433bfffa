"""A newsroom in which a word that must not be public stands wherever it can stand beside what is."""

from datetime import timedelta
from typing import Any

import time_machine
from django.utils import timezone
from PIL import Image as Picture

from tests import cast, make, pictures
from timeline.editorial.arranging import Particulars, close_to_public, describe_timeline
from timeline.editorial.commenting import comment_on
from timeline.editorial.composing import mark_live, open_to_public
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import NewCitation, cite, edit_event
from timeline.editorial.embedding import switch_embed
from timeline.editorial.illustrating import keep_image
from timeline.editorial.naming import create_topic
from timeline.editorial.publishing import publish
from timeline.editorial.relating import tell_same_story
from timeline.editorial.remembering import withhold_former_words
from timeline.editorial.reviewing import approve, submit
from timeline.editorial.sourcing import change_source
from timeline.editorial.withholding import withhold
from timeline.images.reading import read_picture
from timeline.models import Event, Image, NoticeDecision, PublishedEvent, Timeline
from timeline.records import SourceRecord

CANARY = "qxcanary"
WORDS = {
    "summary": f"{CANARY} in a summary.",
    "place": f"{CANARY} place",
    "attribution": f"{CANARY} officials",
    "date_words": f"{CANARY} day",
}
RESTRICTED = SourceRecord(
    title=f"Talk with {CANARY}",
    publisher=f"{CANARY} office",
    authors=f"Dr {CANARY}",
    url=f"https://{CANARY}.example.org/notes",
    archived_url=f"https://archive.example.org/{CANARY}",
    published="2022-03-06",
)


def planted() -> Timeline:
    """A public timeline among whose events and beside which there is all that strangers must not see."""
    with time_machine.travel(timezone.now() - timedelta(minutes=5), tick=True) as clock:
        talks, hidden = told(clock)
    frames_of(talks, hidden)
    return talks


def told(clock: Any) -> tuple[Timeline, Timeline]:
    """The timeline, and one that is hidden. What frames are to be pinned to lasts for more than a second."""
    talks = once_called_otherwise(make.timeline("Talks", lanes=make.LANES))
    said = make.published_event("It was said", on=talks, date="2006", **(WORDS | {"date_words": ""}))
    retract(said, by=cast.paula(), expected_version=said.version, reason="Its source took it back.")
    clock.shift(2)
    hidden = make.timeline(f"{CANARY} plans", public=False)
    make.published_event(f"{CANARY} on a timeline that is not public", on=hidden, date="2001", **WORDS)
    Timeline.objects.filter(pk=hidden.pk).update(language="uk")
    tell_same_story(talks, [hidden], by=cast.edith(), expected_version=talks.version)
    draft = make.draft(f"{CANARY} in a draft", on=talks, date="2002", **WORDS)
    comment_on(draft, f"Is {CANARY} right?", by=cast.edith())
    make.in_review(f"{CANARY} in review", on=talks, date="2003", **WORDS)
    moment = timezone.now() + timedelta(days=1)
    make.scheduled(f"{CANARY} under embargo", moment=moment, on=talks, date="2004", **WORDS)
    gone = make.published_event(f"{CANARY} that was withheld", on=talks, date="2005", **WORDS)
    clock.shift(2)
    withhold(gone, by=cast.paula(), expected_version=gone.version, reason=f"{CANARY} v. the paper")
    begun = make.published_event("Ministers part", on=talks, date="2007")
    being_corrected(begun, talks)
    make.draft(
        f"{CANARY} with a picture",
        on=talks,
        date="2008",
        image=make.image("green").to_record(alt=f"{CANARY} alt", caption=f"{CANARY} caption", credit=CANARY),
    )
    make.published_event(
        "With a picture",
        on=talks,
        date="2009",
        image=photographed().to_record(alt="Two ministers", credit="A. Painter"),
    )
    privately_cited(talks)
    make.published_event("Ministers meet", on=talks)
    mark_live(talks, True, by=cast.edith())
    return talks, hidden


def once_called_otherwise(talks: Timeline) -> Timeline:
    """By words that were withheld since."""
    stands = Particulars.of(talks)
    for wanted in (Particulars(CANARY, f"{CANARY} standfirst", "en"), stands):
        talks = describe_timeline(talks, wanted, by=cast.edith(), expected_version=talks.version)
    words = list(talks.former_words.values_list("pk", flat=True))
    withhold_former_words(talks, words, by=cast.paula(), reason=f"{CANARY} v. the paper")
    # And by words that came while nobody could read them.
    close_to_public(talks, by=cast.paula(), reason="To be reworked.")
    for wanted in (Particulars(CANARY, f"{CANARY} standfirst", "en"), stands):
        talks = describe_timeline(talks, wanted, by=cast.edith(), expected_version=talks.version)
    return open_to_public(Timeline.objects.get(pk=talks.pk), by=cast.paula())


def frames_of(talks: Timeline, hidden: Timeline) -> None:
    """Frames whose names are the desk's own, about a topic that is, and pinned to when what is hidden was not."""
    plans = create_topic(f"{CANARY} operation", by=cast.edith())
    make.embed(hidden, f"{CANARY} for the scoop")
    make.embed(talks, f"{CANARY} about a topic", topics=(plans.slug,), language="uk")
    for event in Event.objects.filter(headline__contains=CANARY, entries__timeline=talks):
        make.embed(talks, f"{CANARY} from {event.pk} on", begins="event", begins_with=event.public_id)
    # What was retracted is no secret: the past still tells it as it stood, under its notice.
    shown_once = PublishedEvent.objects.filter(public_from__lte=timezone.now()).exclude(
        headline="It was said"
    )
    for shown in shown_once:
        moment = shown.public_from + timedelta(seconds=1)
        make.embed(talks, f"{CANARY} as of {shown.pk}", pinned_at=moment, order="newest")
    off = make.embed(talks, f"{CANARY} that is off", theme="dark")
    switch_embed(off, False, by=cast.edith())


def being_corrected(event: Event, on: Timeline) -> None:
    event = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong=f"{CANARY} was wrong.",
        text=f"{CANARY} is right.",
    )
    changed = make.record(f"{CANARY} put right", on, date="2007", **WORDS)
    edit_event(event, changed, by=cast.edith(), expected_version=event.version)


def photographed() -> Image:
    """A picture whose file says who took it, under a name of its own."""
    exif = Picture.Exif()
    exif[pictures.ARTIST] = CANARY
    file = pictures.picture(size=(600, 300), exif=exif.tobytes(), comment=CANARY.encode())
    assert CANARY.encode() in file
    return keep_image(read_picture(file), by=cast.edith())


def privately_cited(on: Timeline) -> None:
    """Live, with a public source, one that must not be named, and one that is cited for colleagues alone."""
    told = make.capture("An official said so on Sunday.", title="Told in confidence").source
    event = make.draft("An official says so", on=on, date="2010")
    restricted = NewCitation(told, locator=f"{CANARY}, minute 3", note=f"{CANARY} called twice")
    private = NewCitation(
        make.source(f"{CANARY} letters"), locator=f"{CANARY}, page 9", note=f"Ask {CANARY}", is_public=False
    )
    for citation in (restricted, private):
        event = cite(event, citation, by=cast.edith(), expected_version=event.version)
    event = submit(event, by=event.created_by, expected_version=event.version)
    event = approve(event, by=cast.paula(), expected_version=event.version)
    publish(event, by=cast.paula(), expected_version=event.version)
    told.refresh_from_db()
    fields = {
        name: getattr(RESTRICTED, name) for name in ("title", "publisher", "authors", "url", "archived_url")
    }
    hushed = {"is_restricted": True, "public_reason": "Somebody who may not speak", "published": "2022-03-06"}
    record = SourceRecord(**fields, **hushed)
    change_source(told, record, by=cast.edith(), expected_version=told.version, language=told.language)
