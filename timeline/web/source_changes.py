"""Changing what is known of a source, and looking at the events whose dates were counted from it."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.refusals import Refusal, StaleSource
from timeline.editorial.rereading import Outcome, find_date_right
from timeline.editorial.sourcing import change_source, particulars_of, require_may_change
from timeline.models import Source
from timeline.rendering.source_changes import differences, looks_at
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    expected_version,
    person,
    proposal_or_404,
    source_or_404,
    status_of,
)
from timeline.web.forms.source_change import SourceChangeForm, change_form
from timeline.web.verbs import post_only


@at_the_desk
def source_edit(request: DeskRequest, pk: int) -> HttpResponse:
    source = source_or_404(person(request), pk)
    require_may_change(source, person(request))
    form = change_form(source, particulars_of(source), request.POST or None, today=timezone.localdate())
    if request.method != "POST":
        return _show_form(request, source, form, version=source.version)
    if not form.is_valid():
        return _show_form(request, source, form, version=expected_version(request), status=422)
    try:
        changed = change_source(
            source,
            form.to_record(),
            by=person(request),
            expected_version=expected_version(request),
            language=form.cleaned_data["language"],
            **form.judgement,
        )
    except StaleSource as refusal:
        return _show_both(request, source_or_404(person(request), pk), refusal.mine)
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        version = expected_version(request)
        return _show_form(request, source, form, version=version, status=status_of(refusal))
    messages.success(request, in_sentences(changed.outcome))
    return redirect("desk:source", pk=pk)


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def proposal_date_right(request: DeskRequest, pk: int) -> HttpResponse:
    """The event's date is right as it was accepted: nobody need look at it any more."""
    proposal = proposal_or_404(person(request), pk)
    find_date_right(proposal, by=person(request), expected_version=expected_version(request))
    source = proposal.capture.source
    if request.htmx:
        looks = looks_at(source, person(request))
        return render(request, "desk/_relative_dates.html", {"looks": looks})
    messages.success(request, _("Noted: the date is right."))
    return redirect("desk:source", pk=source.pk)


def ngettext_noop(one: str, many: str) -> tuple[str, str]:
    """Marks a pair for translation, and nothing more."""
    return one, many


_ANEW = ngettext_noop("%(count)s open proposal was read anew", "%(count)s open proposals were read anew")
_GONE = ngettext_noop("%(count)s is no longer found", "%(count)s are no longer found")
_FRESH = ngettext_noop("%(count)s was found only now", "%(count)s were found only now")
_LOOKS = ngettext_noop(
    "%(count)s event rests on what was changed: look at it",
    "%(count)s events rest on what was changed: look at them",
)


def in_sentences(outcome: Outcome) -> str:
    """What a change to the source has done to what was read from it."""
    said = [_("Saved.")]
    told = [
        (outcome.anew, _ANEW),
        (outcome.gone, _GONE),
        (outcome.fresh, _FRESH),
        (outcome.looks, _LOOKS),
    ]
    parts = [ngettext(one, many, count) % {"count": count} for count, (one, many) in told if count]
    return " ".join([*said, *([", ".join(parts) + "."] if parts else [])])


def _show_both(request: DeskRequest, source: Source, mine: Mapping[str, Any]) -> HttpResponse:
    """What stands now and what was typed; saving again from here puts the typed over what stands."""
    form = change_form(source, mine, None, today=timezone.localdate())
    apart = differences(particulars_of(source), mine)
    return _show_form(request, source, form, version=source.version, apart=apart, status=409)


def _show_form(
    request: DeskRequest,
    source: Source,
    form: SourceChangeForm,
    *,
    version: int,
    apart: object = (),
    status: int = 200,
) -> HttpResponse:
    context = {
        "source": source,
        "form": form,
        "version": version,
        "differences": apart,
        "has_text": source.captures.filter(is_excerpt=False).exists(),
    }
    return render(request, "desk/source_edit.html", context, status=status)
