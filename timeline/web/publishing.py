"""Several approved events before readers at one moment: all that were chosen, or none."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.permissions import require_role
from timeline.editorial.publishing import publish_together
from timeline.editorial.refusals import NotTogether, Refusal
from timeline.models import Role
from timeline.web import queues
from timeline.web.access import DeskRequest, at_the_desk, person, status_of
from timeline.web.forms.publishing import ChosenEvents

# What one person can look through; the rest follows when these are out.
SHOWN = 50


@at_the_desk
def publishing(request: DeskRequest) -> HttpResponse:
    user = person(request)
    require_role(user, Role.PUBLISHER, _("To publish takes a publisher."))
    if request.method != "POST":
        return _show(request)
    chosen = ChosenEvents(request.POST, user)
    try:
        published = publish_together(chosen.wanted(), by=user)
    except NotTogether as refusal:
        problems = {event.pk: sentences for event, sentences in refusal.problems}
        said = _("None of them is published: something stands in the way of those that are marked.")
        return _show(request, chosen, problems, [said], status=status_of(refusal))
    except Refusal as refusal:
        return _show(request, chosen, {}, refusal.sentences, status=status_of(refusal))
    number = len(published)
    messages.success(
        request,
        ngettext(
            "%(number)s event is published. Readers see it now.",
            "%(number)s events are published. Readers see them now.",
            number,
        )
        % {"number": number},
    )
    return redirect("desk:publishing")


def _show(
    request: DeskRequest,
    chosen: ChosenEvents | None = None,
    problems: dict[int, tuple[str, ...]] | None = None,
    sentences: Sequence[str] = (),
    status: int = 200,
) -> HttpResponse:
    """What is approved, the longest waiting first; and whatever was chosen and has gone elsewhere since."""
    problems = problems or {}
    waiting = queues.for_rows(queues.to_publish(person(request)).order_by("modified", "pk"))
    found = list(waiting[: SHOWN + 1])
    shown = found[:SHOWN]
    elsewhere = [event for event in chosen.events if event not in shown] if chosen else []
    context = {
        "rows": [
            {
                "event": event,
                "is_chosen": bool(chosen and chosen.has(event)),
                "problems": problems.get(event.pk, ()),
            }
            for event in shown
        ],
        "elsewhere": [(event, problems.get(event.pk, ())) for event in elsewhere],
        "sentences": sentences,
        "has_more": len(found) > SHOWN,
    }
    return render(request, "desk/publishing.html", context, status=status)
