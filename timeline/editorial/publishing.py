"""Letting readers see an approved revision, now or at a moment to come, alone or together with others."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from timeline.dates import EdtfDate, to_words
from timeline.editorial.gates import require_publishable
from timeline.editorial.notifying import announce_live
from timeline.editorial.performing import perform
from timeline.editorial.projecting import call_off, project
from timeline.editorial.refusals import NotReady, NotTogether, Refusal, WrongState
from timeline.editorial.states import Act
from timeline.models import Event, Notice, NoticeDecision, PublishedEvent, Review, Revision, Standing, User

# Farther ahead a year was mistyped.
FARTHEST_AHEAD = timedelta(days=5 * 366)


def publish(event: Event, *, by: User, expected_version: int) -> Event:
    """Put the approved revision before readers, with the notice that was decided on if they saw an earlier one."""

    def change(locked: Event) -> None:
        now = timezone.now()
        call_off(locked, at=now)
        _let_out(locked, by=by, at=now, now=now)
        locked.forget_notice()

    return perform(
        Act.PUBLISH, event, by=by, expected_version=expected_version, change=change, reason=event.notice_text
    )


def publish_together(wanted: Sequence[tuple[Event, int]], *, by: User) -> list[Event]:
    """Publish all of these, each as it was seen, or none: `NotTogether` says what stands in whose way."""
    problems: list[tuple[Event, tuple[str, ...]]] = []
    published = []
    if not wanted:
        raise NotReady(_("Choose at least one event."))
    with transaction.atomic():
        # Always in one order, so that two people who publish the same events do not wait for each other for ever.
        for event, version in sorted(wanted, key=lambda pair: pair[0].pk):
            try:
                published.append(publish(event, by=by, expected_version=version))
            except Refusal as refusal:
                problems.append((event, refusal.sentences))
        if problems:
            raise NotTogether(problems)
    return published


def schedule(event: Event, *, by: User, expected_version: int, moment: datetime) -> Event:
    """Let the approved revision go live by itself at that moment. Of what is scheduled already, move the moment."""

    def change(locked: Event) -> None:
        now = timezone.now()
        _require_ahead(moment, now)
        call_off(locked, at=now)
        _let_out(locked, by=by, at=moment, now=now)
        locked.scheduled_for = moment

    return perform(
        Act.SCHEDULE,
        event,
        by=by,
        expected_version=expected_version,
        change=change,
        asked=moment.isoformat(),
        reason=_for_the_record(moment),
    )


def unschedule(event: Event, *, by: User, expected_version: int) -> Event:
    """Take the event off the schedule. It stays approved, and what readers see now goes on."""

    def change(locked: Event) -> None:
        call_off(locked, at=timezone.now())

    return perform(Act.UNSCHEDULE, event, by=by, expected_version=expected_version, change=change)


def _let_out(event: Event, *, by: User, at: datetime, now: datetime) -> PublishedEvent:
    require_publishable(event)
    revision = _approved_revision(event)
    previous = event.publications.published(now).first()
    if previous and previous.revision_id == revision.pk:
        raise WrongState(_("This revision is what readers see already."))
    publication = project(event, revision, Standing.LIVE, by=by, at=at)
    if previous:
        _give_notice(publication, previous.revision)
    announce_live(event, by=by, at=at)
    return publication


def _approved_revision(event: Event) -> Revision:
    revision = event.revisions.latest()
    if not Review.objects.approving(revision).exists():
        raise WrongState(_("The latest revision has not been approved."))
    return revision


def _give_notice(publication: PublishedEvent, before: Revision) -> None:
    event = publication.event
    if event.notice_decision == NoticeDecision.NOT_DUE:
        return
    Notice.objects.create(
        event=event,
        kind=event.notice_decision,
        wrong=event.notice_wrong,
        text=event.notice_text,
        before=before,
        after=publication.revision,
        publication=publication,
        published_at=publication.public_from,
        published_by=publication.published_by,
    )


def _require_ahead(moment: datetime, now: datetime) -> None:
    if moment <= now:
        raise NotReady(
            _("That moment has passed: it is %(now)s now. Choose a later one, or publish it now.")
            % {"now": _in_words(now)}
        )
    if moment - now > FARTHEST_AHEAD:
        raise NotReady(_("That is more than five years ahead. Look at the year again."))


def _in_words(moment: datetime) -> str:
    """In the newsroom's own zone, in the language in use."""
    local = timezone.localtime(moment)
    language = get_language() or settings.LANGUAGE_CODE
    return _("%(time)s on %(day)s (%(zone)s)") % {
        "time": f"{local:%H:%M}",
        "day": to_words(EdtfDate.from_civil(local.year, local.month, local.day), locale=language),
        "zone": timezone.get_default_timezone_name(),
    }


def _for_the_record(moment: datetime) -> str:
    with override(settings.LANGUAGE_CODE):
        return _in_words(moment)
