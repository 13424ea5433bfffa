"""A person's own account: what protects it, its language, where it is logged in. Changes those, and nothing else."""

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from timeline.editorial.preferring import prefer_language
from timeline.editorial.witnessing import end_other_sessions, end_session
from timeline.rendering.languages import speaking_to_desk
from timeline.rendering.sessions import live_sessions
from timeline.web.access import at_the_desk, person
from timeline.web.accounts.second_factor import is_second_factor_due
from timeline.web.forms.language import LanguageForm
from timeline.web.verbs import post_only


@at_the_desk
def account_page(request: HttpRequest) -> HttpResponse:
    return _show_account(request, LanguageForm(initial={"language": person(request).language}))


def _show_account(request: HttpRequest, language: LanguageForm, *, status: int = 200) -> HttpResponse:
    user = person(request)
    held = list(Authenticator.objects.filter(user=user).order_by("created_at", "pk"))
    kinds = {authenticator.type for authenticator in held}
    context = {
        "user": user,
        "language": language,
        "has_app": Authenticator.Type.TOTP in kinds,
        "passkeys": [one for one in held if one.type == Authenticator.Type.WEBAUTHN],
        "has_codes": Authenticator.Type.RECOVERY_CODES in kinds,
        "is_due": is_second_factor_due(user),
        "sessions": live_sessions(user, request.session.session_key or ""),
        "single_sign_on": settings.OIDC_NAME if settings.OIDC_SERVER_URL else "",
        "is_connected": bool(settings.OIDC_SERVER_URL) and SocialAccount.objects.filter(user=user).exists(),
    }
    return render(request, "account/account.html", context, status=status)


@at_the_desk
@post_only
def language_choose(request: HttpRequest) -> HttpResponse:
    form = LanguageForm(request.POST)
    if not form.is_valid():
        return _show_account(request, form, status=422)
    chosen = prefer_language(person(request), form.cleaned_data["language"])
    with speaking_to_desk(chosen.language):
        messages.success(request, _("This is the language of your desk now."))
    return redirect("mfa_index")


@at_the_desk
def passkey_list(request: HttpRequest) -> HttpResponse:
    """Where allauth sends people who have changed a passkey: they stand on the account page."""
    return redirect("mfa_index")


@at_the_desk
@post_only
def session_end(request: HttpRequest, pk: int) -> HttpResponse:
    user = person(request)
    session = get_object_or_404(UserSession, pk=pk, user=user)
    end_session(session, by=user)
    messages.success(request, _("That device is logged out."))
    return redirect("mfa_index")


@at_the_desk
@post_only
def session_end_others(request: HttpRequest) -> HttpResponse:
    count = end_other_sessions(person(request), but=request.session.session_key or "")
    said = ngettext("One other device is logged out.", "%(count)d other devices are logged out.", count)
    messages.success(request, said % {"count": count} if count else _("You were logged in nowhere else."))
    return redirect("mfa_index")
