"""The addresses of accounts, all below the desk's: those of allauth that we want, under the names it knows them by.

What is not here is not reachable: signing oneself up, lists of addresses, codes by e-mail.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from allauth.socialaccount import views as single_sign_on
from allauth.socialaccount.providers.openid_connect import views as oidc
from django.conf import settings
from django.urls import path, re_path

# Two are imported for what they do: one listens, one keeps codes as hashes.
from timeline.web.accounts import pages, witnesses  # noqa: F401
from timeline.web.accounts.answering import all_or_nothing, house_answers
from timeline.web.verbs import post_only

RESET_KEY = r"^password/reset/(?P<uidb36>[0-9A-Za-z]{1,13})-(?P<key>[\w-]{1,100})/$"

coming_in = [
    path("login/", house_answers(account.login), name="account_login"),
    path("login/code/", house_answers(mfa.authenticate), name="mfa_authenticate"),
    path("login/passkey/", house_answers(webauthn.login_webauthn), name="mfa_login_webauthn"),
    path("logout/", post_only(house_answers(account.logout)), name="account_logout"),
    path("inactive/", house_answers(account.account_inactive), name="account_inactive"),
    path("password/reset/", house_answers(account.password_reset), name="account_reset_password"),
    path(
        "password/reset/sent/",
        house_answers(account.password_reset_done),
        name="account_reset_password_done",
    ),
    path(
        "password/reset/done/",
        house_answers(account.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    re_path(
        RESET_KEY, house_answers(account.password_reset_from_key), name="account_reset_password_from_key"
    ),
]

once_more = [
    path("account/confirm/", house_answers(account.reauthenticate), name="account_reauthenticate"),
    path("account/confirm/code/", house_answers(mfa.reauthenticate), name="mfa_reauthenticate"),
    path(
        "account/confirm/passkey/",
        house_answers(webauthn.reauthenticate_webauthn),
        name="mfa_reauthenticate_webauthn",
    ),
]

own_account = [
    path("account/", pages.account_page, name="mfa_index"),
    path("account/password/", all_or_nothing(account.password_change), name="account_change_password"),
    path("account/password/set/", all_or_nothing(account.password_set), name="account_set_password"),
    path("account/app/add/", all_or_nothing(totp.activate_totp), name="mfa_activate_totp"),
    path("account/app/remove/", all_or_nothing(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path(
        "account/recovery-codes/",
        house_answers(recovery_codes.view_recovery_codes),
        name="mfa_view_recovery_codes",
    ),
    path(
        "account/recovery-codes/new/",
        all_or_nothing(recovery_codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path("account/passkeys/", pages.passkey_list, name="mfa_list_webauthn"),
    path("account/passkeys/add/", all_or_nothing(webauthn.add_webauthn), name="mfa_add_webauthn"),
    path("account/passkeys/<int:pk>/edit/", all_or_nothing(webauthn.edit_webauthn), name="mfa_edit_webauthn"),
    path(
        "account/passkeys/<int:pk>/remove/",
        all_or_nothing(webauthn.remove_webauthn),
        name="mfa_remove_webauthn",
    ),
]

organisation = [
    path("oidc/<slug:provider_id>/login/", house_answers(oidc.login), name="openid_connect_login"),
    path(
        "oidc/<slug:provider_id>/login/callback/",
        house_answers(oidc.callback),
        name="openid_connect_callback",
    ),
    path(
        "oidc/cancelled/",
        house_answers(single_sign_on.login_cancelled),
        name="socialaccount_login_cancelled",
    ),
    path("oidc/error/", house_answers(single_sign_on.login_error), name="socialaccount_login_error"),
    path("account/connections/", house_answers(single_sign_on.connections), name="socialaccount_connections"),
]

urlpatterns = [
    *coming_in,
    *once_more,
    *own_account,
    *(organisation if settings.OIDC_SERVER_URL else []),
]
