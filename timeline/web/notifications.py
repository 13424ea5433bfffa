"""What a person is told at the desk: the list, marking it as read, and how often letters bring it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.vary import vary_on_headers

from timeline.editorial.notifying import choose_letters, mark_read
from timeline.models import Letters, Notification
from timeline.rendering.notifications import NotificationRow, notifications_page
from timeline.web.access import DeskRequest, at_the_desk, person
from timeline.web.verbs import post_only


@at_the_desk
def notification_list(request: HttpRequest) -> HttpResponse:
    user = person(request)
    found = notifications_page(user, timezone.now(), request.GET.get("from", ""))
    return render(
        request, "desk/notification_list.html", {"found": found, "user": user, "choices": Letters.choices}
    )


@at_the_desk
@post_only
@vary_on_headers("HX-Request")
def notification_read(request: DeskRequest, pk: int) -> HttpResponse:
    theirs = Notification.objects.visible_to(person(request), timezone.now())
    notification = get_object_or_404(theirs.select_related("by", "event", "comment"), pk=pk)
    mark_read(theirs.filter(pk=pk))
    if not request.htmx:
        return redirect("desk:notification-list")
    notification.refresh_from_db(fields=["read_at"])
    return render(request, "desk/_notification_row.html", {"row": NotificationRow(notification)})


@at_the_desk
@post_only
def notification_read_all(request: HttpRequest) -> HttpResponse:
    mark_read(Notification.objects.visible_to(person(request), timezone.now()))
    return redirect("desk:notification-list")


@at_the_desk
@post_only
def notification_letters(request: HttpRequest) -> HttpResponse:
    choose_letters(person(request), request.POST.get("letters", ""))
    messages.success(request, _("Saved. Letters come as you chose."))
    return redirect("desk:notification-list")
