"""The second factor: asked for at login, demanded of some roles, single codes used once, secrets not in the clear."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.conf import global_settings
from django.contrib.auth.hashers import get_hasher

from tests import cast
from tests.web.accounts.coming_in import (
    code_now,
    confirmed,
    factors_of,
    give_app,
    give_recovery_codes,
    log_in,
)
from tests.web.pages import HTMX, client_of, text_of
from timeline import settings as production
from timeline.models import AuditEntry
from timeline.web.accounts.recovery_codes import HASHER
from timeline.web.accounts.secrets_at_rest import open_secret, seal_secret

pytestmark = pytest.mark.django_db
CODE = "/desk/login/code/"


@pytest.fixture
def edith_has_an_app():
    edith = cast.edith()
    give_app(edith)
    return edith


def test_a_password_alone_does_not_do(client, edith_has_an_app):
    assert log_in(client, "edith", next="/desk/events/")["Location"] == CODE
    assert client.get("/desk/events/")["Location"].startswith("/desk/login/")
    assert client.post(CODE, {"code": code_now()})["Location"] == "/desk/events/"


def test_a_wrong_code_is_refused_and_written_down(client, edith_has_an_app):
    log_in(client, "edith")
    answer = client.post(CODE, {"code": "000000"})
    assert answer.status_code == 422
    assert "That code is not right." in text_of(answer)
    assert "_auth_user_id" not in client.session
    assert AuditEntry.objects.get().act == "fail second factor"


def test_guessing_codes_is_stopped(client, edith_has_an_app):
    log_in(client, "edith")
    for _ in range(5):
        client.post(CODE, {"code": "000000"})
    assert "tried too often" in text_of(client.post(CODE, {"code": code_now()}))
    assert "_auth_user_id" not in client.session


def test_a_recovery_code_works_once(client, edith_has_an_app):
    [code, *_] = give_recovery_codes(edith_has_an_app)
    for status in (302, 422):
        log_in(client, "edith")
        assert client.post(CODE, {"code": code}).status_code == status
        client.post("/desk/logout/")


def test_recovery_codes_are_shown_once():
    edith = cast.edith()
    give_app(edith)
    client = confirmed(edith)
    shown = text_of(client.post("/desk/account/recovery-codes/new/", follow=True))
    codes = re.findall(r"\b\d{10}\b", shown)
    assert len(codes) == 10
    assert not [code for code in codes if code in text_of(client.get("/desk/account/recovery-codes/"))]
    assert "10 codes are left" in text_of(client.get("/desk/account/recovery-codes/"))
    # Nor are they shown to whoever sits at another browser first.
    assert "10 codes are left" in text_of(confirmed(edith).get("/desk/account/recovery-codes/"))


def test_of_recovery_codes_only_hashes_are_kept():
    edith = cast.edith()
    give_app(edith)
    client = confirmed(edith)
    codes = re.findall(r"\b\d{10}\b", text_of(client.post("/desk/account/recovery-codes/new/", follow=True)))
    kept = Authenticator.objects.get(type=Authenticator.Type.RECOVERY_CODES).data
    assert set(kept) <= {"hashes", "viewed_at"}
    assert all(one.startswith("scrypt$") for one in kept["hashes"].values())
    client.post("/desk/logout/")
    log_in(client, "edith")
    assert client.post(CODE, {"code": f" {codes[3][:5]} {codes[3][5:]}"}).status_code == 302
    assert len(Authenticator.objects.get(type=Authenticator.Type.RECOVERY_CODES).data["hashes"]) == 9


def test_outside_the_tests_a_recovery_code_takes_long_to_try(settings):
    settings.PASSWORD_HASHERS = getattr(production, "PASSWORD_HASHERS", global_settings.PASSWORD_HASHERS)
    hasher = get_hasher(HASHER)
    assert hasher.work_factor >= 2**14 and hasher.parallelism >= 5


def test_codes_that_were_made_from_a_seed_still_work_once(client, edith_has_an_app):
    held = Authenticator(user=edith_has_an_app, type=Authenticator.Type.RECOVERY_CODES)
    held.data = {"seed": seal_secret("a" * 80), "used_mask": 0}
    held.save()
    code = held.wrap().generate_codes()[2]
    for status in (302, 422):
        log_in(client, "edith")
        assert client.post(CODE, {"code": code}).status_code == status
        client.post("/desk/logout/")


def test_no_secret_lies_in_the_clear():
    edith = cast.edith()
    give_app(edith)
    codes = give_recovery_codes(edith)
    stored = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert "JBSWY3DP" not in stored
    assert not [code for code in codes if code in stored]


def test_a_changed_key_locks_nobody_out_while_the_old_one_is_named(settings):
    sealed = seal_secret("a seed")
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another key"
    assert open_secret(sealed) != "a seed"
    settings.SECRET_KEY_FALLBACKS = [old]
    assert open_secret(sealed) == "a seed"


def test_a_lost_key_makes_codes_wrong_and_no_page_break(client, edith_has_an_app, settings):
    settings.SECRET_KEY = "another key"
    log_in(client, "edith")
    assert client.post(CODE, {"code": "123456"}).status_code == 422


@pytest.mark.parametrize("person", [cast.paula, cast.olga])
def test_who_publishes_reaches_nothing_before_the_second_factor(settings, person):
    settings.MFA_REQUIRED_OF = ["publisher", "owner"]
    client = client_of(person())
    for address in ("/desk/", "/desk/events/", "/desk/people/", "/desk/admin/", "/desk/account/password/"):
        assert client.get(address)["Location"] == "/desk/account/", address
    assert client.post("/desk/timelines/new/", {"title": "Mine"})["Location"] == "/desk/account/"
    assert client.get("/desk/events/", headers=HTMX)["HX-Redirect"] == "/desk/account/"
    assert "One thing first" in text_of(client.get("/desk/account/"))
    public = client.get("/")
    assert public.status_code == 200
    assert "Cookie" not in public.get("Vary", "")
    assert client.post("/desk/logout/").status_code == 302


def test_recovery_codes_alone_are_no_second_factor(settings):
    settings.MFA_REQUIRED_OF = ["publisher"]
    give_recovery_codes(cast.paula())
    assert client_of(cast.paula()).get("/desk/")["Location"] == "/desk/account/"


@pytest.mark.parametrize("person", [cast.carla, cast.edith])
def test_nobody_else_is_asked(settings, person):
    settings.MFA_REQUIRED_OF = ["publisher", "owner"]
    assert client_of(person()).get("/desk/").status_code == 200


def test_with_an_app_the_desk_opens(settings):
    settings.MFA_REQUIRED_OF = ["publisher"]
    give_app(cast.paula())
    assert client_of(cast.paula()).get("/desk/").status_code == 200


@pytest.mark.parametrize(
    "address", ["app/add", "app/remove", "passkeys/add", "recovery-codes/new", "recovery-codes"]
)
def test_changing_what_protects_an_account_takes_the_password_once_more(address, edith_has_an_app):
    give_recovery_codes(edith_has_an_app)
    asked = client_of(edith_has_an_app).get(f"/desk/account/{address}/")
    assert asked.status_code == 302
    assert asked["Location"].startswith(("/desk/account/confirm/", "/desk/account/app/remove/"))


def test_a_wrong_password_confirms_nothing():
    client = client_of(cast.edith())
    answer = client.post("/desk/account/confirm/?next=/desk/account/app/add/", {"password": "wrong"})
    assert answer.status_code == 422
    assert "That is not your password." in text_of(answer)
    assert client.get("/desk/account/app/add/").status_code == 302


def test_an_app_is_added_and_removed_and_the_person_told(mailoutbox):
    edith = cast.edith()
    client = confirmed(edith)
    page = client.get("/desk/account/app/add/")
    secret = page.context["form"].secret
    assert secret in text_of(page)
    assert client.post("/desk/account/app/add/", {"code": "000000"}).status_code == 422
    client.post("/desk/account/app/add/", {"code": code_now(secret)})
    assert factors_of(edith) == ["recovery_codes", "totp"]
    client.post("/desk/account/app/remove/")
    assert factors_of(edith) == []
    assert "The app for one-time codes was removed." in mailoutbox[-1].body
    assert AuditEntry.objects.order_by("-pk")[0].act == "remove second factor"


def test_nobody_removes_a_colleagues_passkey():
    egon = cast.egon()
    passkey = Authenticator.objects.create(user=egon, type="webauthn", data={"name": "blue"})
    client = confirmed(cast.edith())
    for verb in ("edit", "remove"):
        assert client.get(f"/desk/account/passkeys/{passkey.pk}/{verb}/").status_code == 404
        assert client.post(f"/desk/account/passkeys/{passkey.pk}/{verb}/").status_code == 404
    assert factors_of(egon) == ["webauthn"]
