"""Several approved events before readers at one moment: all that were chosen, or none."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.permissions import require_role
from timeline.editorial.publishing import publish_together
from timeline.editorial.refusals import NotTogether, Refusal
from timeline.models import Event, Role
from timeline.rendering.keyset import keyset_page
from timeline.web import queues
from timeline.web.access import DeskRequest, at_the_desk, person, status_of
from timeline.web.forms.publishing import ChosenEvents


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
    response = redirect("desk:publishing")
    if cursor := request.GET.get("from", "")[:200]:
        response.headers["Location"] += "?" + urlencode({"from": cursor})
    return response


def _show(
    request: DeskRequest,
    chosen: ChosenEvents | None = None,
    problems: dict[int, tuple[str, ...]] | None = None,
    sentences: Sequence[str] = (),
    status: int = 200,
) -> HttpResponse:
    """What is approved, the longest waiting first; and whatever was chosen and has gone elsewhere since."""
    problems, cursor = problems or {}, request.GET.get("from", "")
    waiting = queues.to_publish(person(request))
    shown = queues.for_rows(Event.objects.all())
    page = keyset_page(waiting, cursor, column="modified", descending=False, shown=shown)
    elsewhere = [event for event in chosen.events if event not in page.rows] if chosen else []
    context = {
        "page": page,
        "cursor": cursor,
        "count": str(len(page.rows)) if page.is_all else queues.counted(waiting),
        "rows": [
            {
                "event": event,
                "is_chosen": bool(chosen and chosen.has(event)),
                "problems": problems.get(event.pk, ()),
            }
            for event in page.rows
        ],
        "elsewhere": [(event, problems.get(event.pk, ())) for event in elsewhere],
        "sentences": sentences,
    }
    return render(request, "desk/publishing.html", context, status=status)
