"""The keys of the desk: which there are, and switching them off for oneself."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from timeline.editorial.preferring import switch_keys
from timeline.web.access import DeskRequest, at_the_desk, person
from timeline.web.verbs import post_only


@at_the_desk
def keys(request: DeskRequest) -> HttpResponse:
    return render(request, "desk/keys.html")


@at_the_desk
@post_only
def keys_switch(request: DeskRequest) -> HttpResponse:
    """Anything but a clear “on” switches them off: to lose keys is less than to press one unawares."""
    is_on = request.POST.get("keys") == "on"
    switch_keys(person(request), is_on=is_on)
    messages.success(
        request, _("Keys are on.") if is_on else _("Keys are off. Everything is done by links and buttons.")
    )
    return redirect("desk:keys")
