"""The addresses of every desk page that the benchmark asks for, by what people call it."""

from timeline.models import Capture, Citation, Event, Merge, ProposalStatus, Stage, Standing, User

ADMIN = "admin: events"
STORY = "made-up-story-1"


def pages() -> dict[str, str]:
    """Every page that shows a list, a row or a form."""
    event = Event.objects.filter(stage=Stage.DRAFT).order_by("pk")[0]
    live = Event.objects.filter(standing=Standing.LIVE, notices__isnull=False).order_by("pk")[0]
    capture = Capture.objects.filter(proposals__status=ProposalStatus.OPEN).order_by("pk")[0]
    citation = Citation.objects.filter(event=event)[0]
    merge = Merge.objects.order_by("pk")[0]
    return {
        ADMIN: "/desk/admin/timeline/event/",
        "admin: events, by a word": "/desk/admin/timeline/event/?q=grain",
        "overview": "/desk/",
        "an event": f"/desk/events/{event.public_id}/",
        "a live event, corrected": f"/desk/events/{live.public_id}/",
        "its comparison": f"/desk/events/{live.public_id}/compare/",
        "a draft's form": f"/desk/events/{event.public_id}/edit/",
        "a new event's form": "/desk/events/new/",
        "to cite a source": f"/desk/events/{event.public_id}/cite/",
        "to cite, by a word": f"/desk/events/{event.public_id}/cite/?q=grain",
        "a citation's form": f"/desk/citations/{citation.pk}/edit/",
        "to merge": f"/desk/events/{event.public_id}/merge/",
        "to merge, by a word": f"/desk/events/{event.public_id}/merge/?q=grain+qu",
        "merges": "/desk/merges/",
        "a merge": f"/desk/merges/{merge.pk}/",
        "publishing together": "/desk/publishing/",
        "articles to triage": "/desk/triage/",
        "articles, by a word": "/desk/triage/?q=grain",
        "next triage card": f"/desk/captures/{capture.pk}/triage/",
        "sources": "/desk/sources/",
        "sources by a word": "/desk/sources/?q=grain",
        "sources by no word": "/desk/sources/?q=zzz",
        "sources nothing rests on": "/desk/sources/?unused=1",
        "a source": f"/desk/sources/{capture.source_id}/",
        "a source's form": f"/desk/sources/{capture.source_id}/edit/",
        "timelines": "/desk/timelines/",
        "a timeline": f"/desk/timelines/{STORY}/",
        "its title and lanes": f"/desk/timelines/{STORY}/edit/",
        "events to add": f"/desk/timelines/{STORY}/add/",
        "events to add, by words": f"/desk/timelines/{STORY}/add/?q=grain+quo",
        "events to add, by a word of all": f"/desk/timelines/{STORY}/add/?q=the",
        "corrections, as readers see them": f"/timelines/{STORY}/corrections/",
        "topics": "/desk/topics/",
        "a topic": "/desk/topics/grain/",
        "people": "/desk/people/",
        "notifications": "/desk/notifications/",
        "keys": "/desk/keys/",
        "audit": "/desk/audit/",
        "audit of an act": "/desk/audit/?act=publish",
        "audit of a person": f"/desk/audit/?actor={User.objects.order_by('pk')[0].pk}",
    }


def lists_of_events() -> dict[str, str]:
    """The list of events, by every filter and order it has, and by several at once."""
    person = User.objects.order_by("pk")[0].pk
    citation = Citation.objects.order_by("pk")[0]
    asked = {
        "all": "",
        "by date": "order=date",
        "by date, newest first": "order=latest",
        "by headline": "order=headline",
        "longest unchanged": "order=waiting",
        **{
            f"queue: {queue}": f"queue={queue}"
            for queue in ("mine", "review", "publish", "scheduled", "live")
        },
        "by words": "q=border+cros",
        "by a word of all": "q=the",
        "by no word": "q=zzz",
        "drafts": "stage=draft",
        "nothing scheduled": "stage=scheduled",
        "live": "standing=live",
        "nothing retracted": "standing=retracted",
        "a timeline": f"timeline={STORY}",
        "a lane": f"timeline={STORY}/diplomacy",
        "a topic": "topic=grain",
        "a topic, by date": "topic=grain&order=date",
        "of a source": f"source={citation.source_id}",
        "of sources by a word": "source=grain",
        "of a person": f"person={person}",
        "assigned to a person": f"assigned={person}",
        "assigned to nobody": "assigned=nobody",
        "of a day": "date=3+March+2014",
        "of a year": "date=2014",
        "of a decade, by date": "date=2010s&order=date",
        "single source": "only=single",
        "date uncertain": "only=uncertain",
        "no date": "only=undated",
        "no image alt": "only=noalt",
        "drafts on a lane, one source": f"stage=draft&timeline={STORY}/diplomacy&only=single",
        "live, a word, a topic, a year": "standing=live&q=grain&topic=grain&date=2014",
        "a word of all, no stage": "q=the&stage=scheduled",
    }
    return {f"events: {name}": f"/desk/events/?{query}" for name, query in asked.items()}


def typed() -> dict[str, str]:
    words = ("b", "bo", "border cr", "the", "zzz")
    return {f"type “{text}”": f"/desk/search/?q={text.replace(' ', '+')}" for text in words}
