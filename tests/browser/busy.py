"""A newsroom in the middle of its day: something in every state, made the way people make it, for pages to show.

Run inside a newsroom of its own: `newsroom.manage("shell", "-c", FILL)`.
"""

from dataclasses import replace
from datetime import timedelta

from django.utils import timezone

from tests import cast, make
from timeline.editorial.arranging import Particulars, describe_timeline
from timeline.editorial.buffering import keep
from timeline.editorial.commenting import comment_on
from timeline.editorial.correcting import correct, retract
from timeline.editorial.drafting import NewCitation, cite, edit_event
from timeline.editorial.filtering import save_filter
from timeline.editorial.inviting import invite
from timeline.editorial.merging import propose_merge
from timeline.editorial.naming import create_topic
from timeline.editorial.publishing import publish
from timeline.editorial.reviewing import approve, request_changes, submit
from timeline.editorial.withholding import withhold
from timeline.models import BufferSubject, NoticeDecision, Role, Timeline, User
from timeline.records import Occurrence, Stance

FILL = "from tests.browser.busy import fill; fill()"
LONG = "The foreign ministers of both sides meet for the first time since the talks broke down, officials say"
ARTICLE = (
    "VIENNA – The ministers met in Vienna on Sunday and agreed to go on. They will meet again on March 9-10, "
    "officials said.\n\nTalks had broken down in 2014, after an earlier round in the spring of 2008. "
    "Monitors counted more than forty breaches between 1 and 4 March. A report is due before the end of the year."
)


def fill() -> None:
    talks = _called_otherwise_for_a_while(Timeline.objects.get())
    create_topic("Security guarantees", by=cast.edith())
    _on_the_way(talks)
    _out(talks)
    _two_that_are_one(talks)
    _invite_and_keep(User.objects.get(username="publisher"))


def _called_otherwise_for_a_while(talks: Timeline) -> Timeline:
    stands = Particulars.of(talks)
    for wanted in (replace(stands, title=LONG), stands):
        talks = describe_timeline(talks, wanted, by=cast.edith(), expected_version=talks.version)
    return talks


def _on_the_way(talks: Timeline) -> None:
    """Drafts, one of them illustrated and quarrelled over, and what waits for somebody."""
    summary = "They talked for **four hours**. Both called it frank.\n\nNo date was set for the next round."
    draft = make.draft(LONG, on=talks, summary=summary, place="Vienna", topics=("security-guarantees",))
    source = make.source(
        "What the envoy was told", is_restricted=True, public_reason="An official at the talks"
    )
    draft = cite(
        draft,
        NewCitation(
            source,
            locator="second page",
            stance=Stance.CONTRADICTS,
            other_date=make.day("2022-03-05"),
            other_date_reason="The official counts from the eve.",
        ),
        by=cast.edith(),
        expected_version=draft.version,
    )
    comment_on(draft, "Is it the fifth or the sixth? @publisher, you were there.", by=cast.edith())
    comment_on(draft, "The minutes say the sixth.", by=cast.egon())
    quoted = make.capture(ARTICLE, title="Ministers meet in Vienna and agree to go on talking")
    in_review = make.draft(
        "Monitors count forty breaches", on=talks, quote=(quoted, "more than forty breaches")
    )
    submit(
        in_review,
        by=cast.edith(),
        expected_version=in_review.version,
        reviewer=cast.person("publisher", Role.PUBLISHER),
    )
    sent_back = make.in_review("A first letter is answered", on=talks, date="2022-02-19~")
    request_changes(
        sent_back, by=cast.paula(), expected_version=sent_back.version, comment="Whose letter? Name it."
    )
    make.approved("The envoys agree on an agenda", on=talks, date="2022-03-01/2022-03-03")
    make.scheduled("The report is made public", on=talks, moment=timezone.now() + timedelta(days=3))
    make.illustrated(make.in_review, "A hall with empty chairs", on=talks)
    make.draft("A summit is planned", on=talks, cited=False, occurrence=Occurrence.PLANNED, date="2026-12")


def _out(talks: Timeline) -> None:
    """What readers see or saw: corrected, being corrected, retracted, withheld."""
    live = make.published_event("The delegations arrive", on=talks, date="2022-03-04")
    wording = {"wrong": "We wrote that they came on 4 March.", "text": "They came on 3 March."}
    live = correct(
        live, by=cast.edith(), expected_version=live.version, decision=NoticeDecision.CORRECTION, **wording
    )
    corrected = replace(live.to_record(), date="2022-03-03", headline="The delegations arrive in Vienna")
    live = edit_event(live, corrected, by=cast.edith(), expected_version=live.version)
    live = submit(live, by=cast.edith(), expected_version=live.version)
    live = approve(live, by=cast.paula(), expected_version=live.version)
    publish(live, by=cast.paula(), expected_version=live.version)
    again = make.open_correction("A cease-fire is signed", on=talks, date="2022-02-27")
    changed = replace(
        again.to_record(), headline="A cease-fire of seven days is signed", summary="For seven days."
    )
    edit_event(again, changed, by=cast.edith(), expected_version=again.version)
    gone = make.published_event("A bridge is closed", on=talks, date="2022-02")
    retract(gone, by=cast.paula(), expected_version=gone.version, reason="The bridge was never closed.")
    hidden = make.published_event("A name is given", on=talks, date="2022-02-11")
    withhold(hidden, by=cast.paula(), expected_version=hidden.version, reason="It names a witness.")


def _two_that_are_one(talks: Timeline) -> None:
    kept = make.published_event("Envoys meet at the Hofburg", on=talks, date="2022-03-10")
    lost = make.draft("Envoys meet in the Hofburg palace", on=talks, date="2022-03-10", place="Vienna")
    propose_merge(kept, lost, by=cast.edith(), kept_version=kept.version, lost_version=lost.version)


def _invite_and_keep(publisher: User) -> None:
    """What is a person's own: a saved list, and what was typed and never sent."""
    save_filter("Live on one source", "queue=live&only=single", by=publisher)
    typed = {"headline": ["A headline that was never saved"]}
    keep(typed, by=publisher, tab="12345678abcdefgh", subject=BufferSubject.NEW_EVENT)
    invite("nora@example.org", Role.EDITOR, by=cast.olga())
