"""A timeline in Arabic, about a country that there is not, with sources in Latin letters among its words."""

from tests import cast, make
from timeline.dates import EdtfDate
from timeline.editorial.composing import compose_timeline, open_to_public
from timeline.editorial.correcting import correct
from timeline.editorial.drafting import NewCitation, draft_event, edit_event
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, submit
from timeline.models import Event, NoticeDecision, Source, Timeline
from timeline.records import LaneRecord, Occurrence, Stance, TimelineRecord

LANES = (
    LaneRecord(name="البناء", colour="lane-1", slug="building"),
    LaneRecord(name="المحادثات", colour="lane-2", slug="talks"),
)
# date, lane, headline, summary, place, what became of it
STORY = (
    (
        *("2019", "building", "إعلان فكرة الجسر"),
        "طُرحت فكرة جسر يربط مدينتي نورفال وليندا، وقُدّرت كلفته بنحو 120 مليون كرونة (NVK).",
        *("نورفال", Occurrence.HAPPENED),
    ),
    ("2021-03-14", "talks", "لجنة Norval–Linda تجتمع للمرة الأولى", "", "ليندا", Occurrence.HAPPENED),
    (
        *("2022-05~", "building", "بدء أعمال الأساسات على الضفة الشرقية"),
        "عُرضت الخطة على الموقع https://example.org/bridge وبدأ العمل بعد أيام.",
        *("نورفال", Occurrence.HAPPENED),
    ),
    ("2022-09/2023-02", "building", "توقف العمل في الشتاء", "", "", Occurrence.HAPPENED),
    ("2023-06-02", "talks", "مجلس ليندا يقول إن الكلفة تضاعفت", "", "ليندا", Occurrence.CLAIMED),
    ("2024-11-20", "building", "وصل القوس الأوسط إلى مكانه", "", "نورفال", Occurrence.HAPPENED),
    ("2031", "building", "افتتاح الجسر", "", "", Occurrence.PLANNED),
)


def arabic_timeline() -> Timeline:
    made = compose_timeline(
        TimelineRecord(
            title="جسر نورفال: من الفكرة إلى القوس",
            standfirst="كيف نشأ الجسر بين مدينتي نورفال وليندا، وما قيل عنه.",
            language="ar",
            slug="norval-bridge",
            lanes=LANES,
        ),
        by=cast.edith(),
    )
    public = open_to_public(made, by=cast.paula())
    minutes = make.source(
        "Minutes of the Norval–Linda commission (2nd sitting)", url="https://example.org/minutes?id=7"
    )
    report = make.source("تقرير هيئة الجسر 2023", published="2023-07-01")
    events = [_told(public, minutes, report, *row) for row in STORY]
    _put_right(events[3], headline="توقف العمل في الشتاء خمسة أشهر")
    return public


def _told(
    on: Timeline,
    minutes: Source,
    report: Source,
    date: str,
    lane: str,
    headline: str,
    summary: str,
    place: str,
    became: Occurrence,
) -> Event:
    citations = [NewCitation(minutes, locator="p. 2", quote="The arch shall be in place before winter.")]
    if lane == "building":
        other = NewCitation(
            report,
            stance=Stance.CONTRADICTS,
            other_date=EdtfDate.parse("2020"),
            other_date_reason="يحسب التقرير من يوم التوقيع.",
        )
        citations.append(other if date == "2019" else NewCitation(report, locator="ص 4"))
    record = make.record(
        headline, on, lane=lane, date=date, summary=summary, place=place, occurrence=became, importance=4
    )
    return _published(draft_event(record, by=cast.edith(), citations=citations))


def _put_right(event: Event, *, headline: str) -> None:
    opened = correct(
        event,
        by=cast.edith(),
        expected_version=event.version,
        decision=NoticeDecision.CORRECTION,
        wrong="ذكرنا أن التوقف دام شهرين.",
        text="دام التوقف خمسة أشهر، بحسب Minutes of the commission (2nd sitting).",
    )
    record = opened.to_record()
    changed = make.record(
        headline, None, date=record.date, occurrence=record.occurrence, entries=record.entries
    )
    _published(edit_event(opened, changed, by=cast.edith(), expected_version=opened.version))


def _published(event: Event) -> Event:
    submitted = submit(event, by=cast.edith(), expected_version=event.version)
    approved = approve(submitted, by=cast.paula(), expected_version=submitted.version)
    return publish(approved, by=cast.paula(), expected_version=approved.version)
