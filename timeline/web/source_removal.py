"""Taking a source out of the library. Whether that may be is judged in `editorial`."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from timeline.editorial.removing_sources import remove_source
from timeline.web.access import (
    DeskRequest,
    at_the_desk,
    expected_version,
    person,
    source_or_removed_or_404,
)
from timeline.web.verbs import post_only


@at_the_desk
@post_only
def source_remove(request: DeskRequest, pk: int) -> HttpResponse:
    source = source_or_removed_or_404(person(request), pk)
    remove_source(source, by=person(request), expected_version=expected_version(request))
    messages.success(request, _("“%(source)s” is no longer in the library.") % {"source": source})
    return redirect("desk:source-list")
