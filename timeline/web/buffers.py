"""What is typed and not saved yet, as a form sends it in every few seconds: kept for whoever types it, or thrown away.

Of a thing that the person may not change nothing is kept.
"""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from timeline.editorial.buffering import keep, throw_away
from timeline.editorial.embedding import require_may_embed
from timeline.editorial.refusals import Refusal
from timeline.models import Buffer, BufferSubject, User
from timeline.web.access import (
    at_the_desk,
    embed_with_id_or_404,
    event_or_404,
    expected_version,
    person,
    status_of,
    timeline_with_number_or_404,
)
from timeline.web.keeping import OURS, has_been_saved, number_of, tab_of
from timeline.web.verbs import post_only


@at_the_desk
@post_only
def buffer_keep(request: HttpRequest) -> HttpResponse:
    subject = request.POST.get("keep_subject", "")
    if subject not in BufferSubject.values:
        raise Http404(_("There is no such form."))
    key = _key(
        person(request), BufferSubject(subject), request.POST.get("keep_key", "").replace("\0", "")[:40]
    )
    if has_been_saved(request):
        return HttpResponse(status=204)
    try:
        buffer = keep(
            {name: request.POST.getlist(name) for name in request.POST if name not in OURS},
            by=person(request),
            tab=tab_of(request),
            subject=BufferSubject(subject),
            key=key,
            base_version=expected_version(request),
            instead_of=number_of(request.POST.get("keep_taken_up", "")),
        )
    except Refusal as refusal:
        told = {"kept_at": None, "sentence": " ".join(refusal.sentences)}
        return render(request, "desk/_kept.html", told, status=status_of(refusal))
    return render(request, "desk/_kept.html", {"kept_at": buffer.modified, "sentence": ""})


@at_the_desk
@post_only
def buffer_throw_away(request: HttpRequest, pk: int) -> HttpResponse:
    buffer = get_object_or_404(Buffer, pk=pk, person=person(request))
    throw_away(buffer)
    return _back_to_its_form(person(request), buffer)


def _key(user: User, subject: BufferSubject, sent: str) -> str:
    """Which one it is about: one that this person may change."""
    match subject:
        case BufferSubject.EVENT:
            return event_or_404(user, sent).public_id
        case BufferSubject.EMBED:
            require_may_embed(user)
            return embed_with_id_or_404(user, sent).public_id
        case BufferSubject.NEW_EMBED:
            require_may_embed(user)
            return str(timeline_with_number_or_404(user, number_of(sent) or 0).pk)
    return ""


def _back_to_its_form(user: User, buffer: Buffer) -> HttpResponse:
    match buffer.subject:
        case BufferSubject.EVENT:
            return redirect("desk:event-edit", buffer.key)
        case BufferSubject.NEW_EVENT:
            return redirect("desk:event-new")
        case BufferSubject.EMBED:
            embed = embed_with_id_or_404(user, buffer.key)
            return redirect("desk:embed-edit", embed.timeline.slug, embed.public_id)
        case BufferSubject.NEW_EMBED:
            return redirect("desk:embed-new", timeline_with_number_or_404(user, int(buffer.key)).slug)
    return redirect("desk:source-new")
