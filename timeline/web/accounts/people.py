"""Who works here, as owners keep it: roles, access, lost second factors. What may be done, `editorial` says."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.permissions import require_role
from timeline.editorial.staffing import change_access, change_role, reset_second_factor
from timeline.models import Role, User
from timeline.rendering.people import people_page
from timeline.web.access import View, at_the_desk, person
from timeline.web.forms.invitation import RoleForm
from timeline.web.verbs import post_only

NEEDS_AN_OWNER = gettext_lazy("To see and change who works here takes an owner.")


def about_a_person(view: View) -> View:
    """A verb of an owner about somebody: a button, and a password typed lately."""

    @at_the_desk
    @post_only
    def answer(request: HttpRequest, pk: int) -> HttpResponse:
        require_role(person(request), Role.OWNER, NEEDS_AN_OWNER)
        return confirmed(request, get_object_or_404(User, pk=pk))

    confirmed = reauthentication_required(view)
    return answer


@at_the_desk
def person_list(request: HttpRequest) -> HttpResponse:
    require_role(person(request), Role.OWNER, NEEDS_AN_OWNER)
    return _show_people(request)


@about_a_person
def person_role(request: HttpRequest, user: User) -> HttpResponse:
    form = RoleForm(request.POST)
    if not form.is_valid():
        return _show_people(request, problem=str(form.errors["role"][0]), status=422)
    changed = change_role(user, Role(form.cleaned_data["role"]), by=person(request))
    said = _("%(person)s is %(role)s now.")
    messages.success(request, said % {"person": changed, "role": changed.get_role_display().lower()})
    return redirect("desk:person-list")


@about_a_person
def person_access(request: HttpRequest, user: User) -> HttpResponse:
    is_active = request.POST.get("access") == "on"
    changed = change_access(user, is_active=is_active, by=person(request))
    said = (
        _("%(person)s can log in again.") if is_active else _("%(person)s is logged out and cannot log in.")
    )
    messages.success(request, said % {"person": changed})
    return redirect("desk:person-list")


@about_a_person
def person_reset(request: HttpRequest, user: User) -> HttpResponse:
    changed = reset_second_factor(user, by=person(request))
    said = _("%(person)s now logs in without a second factor, until they add one.")
    messages.success(request, said % {"person": changed})
    return redirect("desk:person-list")


def _show_people(request: HttpRequest, *, problem: str = "", status: int = 200) -> HttpResponse:
    found = people_page(timezone.now(), request.GET.get("from", ""))
    context = {
        "page": found.page,
        "invitations": found.invitations,
        "roles": Role.choices,
        "problem": problem,
    }
    return render(request, "desk/person_list.html", context, status=status)
