"""Django's admin, for owners only: accounts can be changed here, everything with a state can only be looked at."""

from functools import partial
from typing import Any, cast

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.refusals import Refusal
from timeline.editorial.staffing import (
    change_access,
    change_particulars,
    change_role,
    note_password_given,
    require_staffing,
)
from timeline.models import (
    AuditEntry,
    Capture,
    Citation,
    Entry,
    Event,
    Invitation,
    Lane,
    Notice,
    Proposal,
    PublishedEvent,
    Review,
    Revision,
    Role,
    Source,
    Timeline,
    User,
)
from timeline.web.accounts.adapters import tell_of_an_owner


class OwnersSite(admin.AdminSite):
    """The admin behind the desk's own login; whoever is logged in and no owner is turned away."""

    site_header = site_title = gettext_lazy("Behind the desk")
    index_title = gettext_lazy("Tables")

    def has_permission(self, request: HttpRequest) -> bool:
        return isinstance(request.user, User) and request.user.has_role(Role.OWNER)

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if request.user.is_authenticated:
            raise PermissionDenied(_("The admin is for the owner of the newsroom."))
        return redirect_to_login(request.GET.get("next", request.path))

    def password_change(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """One's own password is changed where its sessions and its letter are seen to."""
        return redirect("account_change_password")


class ForTheOwner(admin.ModelAdmin):
    """What each page of the admin lets the owner do; the site has asked who is looking. Nothing is deleted here."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        return True

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return True

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class LookingOnly(ForTheOwner):
    """Rows that `editorial` alone writes: shown, never changed."""

    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class AccountForm(UserChangeForm):
    """Asks `editorial` whether the role and the access may be changed. `by` is whoever fills it in."""

    by: User

    def clean(self) -> dict[str, Any]:
        told = super().clean() or self.cleaned_data
        try:
            require_staffing(
                self.instance, role=told.get("role"), is_active=told.get("is_active"), by=self.by
            )
        except Refusal as refusal:
            self.add_error(None, list(refusal.sentences))
        return told


class Accounts(ForTheOwner, UserAdmin):
    """Who works here and in which role. An account is switched off, never deleted: the audit names it."""

    form = AccountForm
    list_display = ("username", "first_name", "last_name", "email", "role", "is_active")
    list_filter = ("role", "is_active")
    filter_horizontal = ()
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (gettext_lazy("Person"), {"fields": ("first_name", "last_name", "email")}),
        (gettext_lazy("In the newsroom"), {"fields": ("role", "is_active", "last_login", "date_joined")}),
    )
    readonly_fields = ("last_login", "date_joined")
    add_fieldsets = (
        (
            None,
            {
                "classes": ("wide",),
                "fields": ("username", "role", "usable_password", "password1", "password2"),
            },
        ),
    )

    def get_form(
        self, request: HttpRequest, obj: User | None = None, change: bool = False, **options: Any
    ) -> type[ModelForm]:
        form = super().get_form(request, obj, change=change, **options)
        # The class is made anew for each request.
        form.by = cast(User, request.user)  # type: ignore[attr-defined]
        return form

    def save_model(self, request: HttpRequest, obj: User, form: ModelForm, change: bool) -> None:
        """Who it is, in which role, and whether they come in, is for `editorial` to write, and to write down."""
        by, role, is_active = cast(User, request.user), Role(obj.role), obj.is_active
        stands = User.objects.get(pk=obj.pk) if change else User()
        obj.role, obj.is_active = stands.role, stands.is_active
        if change:
            change_particulars(obj, by=by)
            if obj.email != stands.email:
                tell = partial(tell_of_an_owner, request, obj, "address_given", also_to=stands.email)
                transaction.on_commit(tell)
        else:
            super().save_model(request, obj, form, change)
        obj.role = change_role(obj, role, by=by).role
        obj.is_active = change_access(obj, is_active=is_active, by=by).is_active

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        """Django saves the password and says so by where it leads to; what it wrote is compared, and written down."""
        with transaction.atomic():
            person = User.objects.select_for_update().filter(pk=id).first() if id.isdecimal() else None
            answer: HttpResponse = super().user_change_password(request, id, form_url)
            if person and User.objects.get(pk=person.pk).password != person.password:
                note_password_given(person, by=cast(User, request.user))
                transaction.on_commit(partial(tell_of_an_owner, request, person, "password_given"))
        return answer

    def has_add_permission(self, request: HttpRequest) -> bool:
        return True

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return True


LOOKED_AT = (
    AuditEntry,
    Capture,
    Citation,
    Entry,
    Event,
    Invitation,
    Lane,
    Notice,
    Proposal,
    PublishedEvent,
    Review,
    Revision,
    Source,
    Timeline,
)

owners_site = OwnersSite(name="admin")
owners_site.register(User, Accounts)
owners_site.register(LOOKED_AT, LookingOnly)
