"""Invitations: an owner sends one, takes one back, and whoever gets the letter makes their account with it."""

import logging
from smtplib import SMTPException

from allauth.account.decorators import reauthentication_required
from allauth.account.utils import perform_login
from allauth.decorators import rate_limit
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from timeline.editorial.inviting import NO_LONGER, Invited, accept, invitation_of, invite, revoke
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, Refusal
from timeline.models import Invitation, Role
from timeline.web.access import at_the_desk, person, status_of
from timeline.web.accounts.letters import write_letter
from timeline.web.accounts.people import NEEDS_AN_OWNER
from timeline.web.forms.invitation import InvitationForm, NewcomerForm
from timeline.web.verbs import post_only

LOG = logging.getLogger(__name__)


@at_the_desk
def invitation_new(request: HttpRequest) -> HttpResponse:
    require_role(person(request), Role.OWNER, NEEDS_AN_OWNER)
    return _invite(request)


@reauthentication_required(allow_get=True)
@rate_limit(action="invite")
def _invite(request: HttpRequest) -> HttpResponse:
    form = InvitationForm(request.POST if request.method == "POST" else None)
    status = 200 if request.method != "POST" else 422
    if form.is_valid():
        told = form.cleaned_data
        try:
            invited = invite(told["email"], Role(told["role"]), by=person(request))
        except Refusal as refusal:
            form.add_error(None, list(refusal.sentences))
            status = status_of(refusal)
        else:
            _send(request, invited)
            return redirect("desk:person-list")
    return render(request, "desk/invitation_new.html", {"form": form}, status=status)


@at_the_desk
@post_only
def invitation_revoke(request: HttpRequest, pk: int) -> HttpResponse:
    require_role(person(request), Role.OWNER, NEEDS_AN_OWNER)
    revoked = revoke(get_object_or_404(Invitation, pk=pk), by=person(request))
    messages.success(request, _("The invitation of %(email)s is taken back.") % {"email": revoked.email})
    return redirect("desk:person-list")


@sensitive_post_parameters("password1", "password2")
@never_cache
@rate_limit(action="accept_invitation")
def invitation_accept(request: HttpRequest, token: str) -> HttpResponse:
    """Open to strangers: the token says that somebody wants them here."""
    try:
        invitation = invitation_of(token, at=timezone.now())
    except Refusal:
        return render(request, "account/invitation_closed.html", {"sentence": NO_LONGER}, status=410)
    form = NewcomerForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            user = accept(token, form.to_newcomer())
        except NotReady as refusal:
            form.add_error("username", list(refusal.sentences))
        except Refusal as refusal:
            closed = {"sentence": str(refusal)}
            return render(request, "account/invitation_closed.html", closed, status=status_of(refusal))
        else:
            return perform_login(request, user)
    status = 422 if request.method == "POST" else 200
    return render(request, "account/invitation.html", {"form": form, "invitation": invitation}, status=status)


def _send(request: HttpRequest, invited: Invited) -> None:
    """Send the letter; where that fails, the owner is given its link to hand over."""
    invitation, token = invited
    link = request.build_absolute_uri(reverse("desk:invitation-accept", args=[token]))
    words = {"invitation": invitation, "link": link, "newsroom": settings.NEWSROOM_NAME}
    try:
        write_letter("invitation", [invitation.email], words).send()
    except (OSError, SMTPException):
        LOG.exception("An invitation could not be sent.")
        said = _("The letter to %(email)s could not be sent. Hand over this link yourself: %(link)s")
        messages.warning(request, said % {"email": invitation.email, "link": link})
    else:
        said = _("The invitation is on its way to %(email)s. It holds for seven days.")
        messages.success(request, said % {"email": invitation.email})
