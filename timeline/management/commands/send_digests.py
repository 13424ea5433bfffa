"""Sends people by e-mail what the desk told them and they have not read. Run it every few minutes, by cron for one."""

import logging
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from timeline.editorial.notifying import note_sent
from timeline.rendering.digest import Digest, digest_of, people_to_write_to
from timeline.web.accounts.letters import write_letter

LOG = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Send the letters that are due: at once or once a day, as each person chose. Run it every few minutes."

    def handle(self, *args: Any, **options: Any) -> None:
        """One letter that cannot be sent keeps no other back, and is tried again the next time."""
        sent = failed = 0
        for user in people_to_write_to():
            if (digest := digest_of(user, timezone.now())) is None:
                continue
            try:
                send(digest)
                sent += 1
            except (OSError, SMTPException):
                LOG.exception("A letter could not be sent.")
                failed += 1
        self.stdout.write(f"{sent} sent.")
        if failed:
            raise CommandError(f"{failed} could not be sent: see the log.")


def send(digest: Digest) -> None:
    words = {
        "user": digest.to,
        "digest": digest,
        "newsroom": settings.NEWSROOM_NAME,
        "list_link": settings.SITE_URL + reverse("desk:notification-list"),
    }
    write_letter("digest", [digest.to.email], words).send()
    note_sent(digest.to, [row.notification for row in digest.rows], at=timezone.now())
