"""Says back how a typed date is read, while it is being typed. Keeps nothing."""

import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from timeline.rendering.date_reading import read_date
from timeline.web.access import at_the_desk

FIELD_NAME = re.compile(r"[a-z_0-9]{1,40}", re.ASCII)
MOST_LANGUAGES = 8


@at_the_desk
def date_reading(request: HttpRequest) -> HttpResponse:
    """The fragment beside a date field. The words come as `date`, or under the name of the field itself, and beside
    them the reading that was picked, under that name with `_choice`."""
    asked = request.GET.get("name", "")
    name = asked if FIELD_NAME.fullmatch(asked) else "date"
    reading = read_date(
        request.GET.get("date") or request.GET.get(name, ""),
        today=timezone.localdate(),
        languages=tuple(request.GET.getlist("language")[:MOST_LANGUAGES]),
        choice=request.GET.get(f"{name}_choice", ""),
        must_confirm="confirm" in request.GET,
        must_be_day="day" in request.GET,
    )
    return render(request, "desk/_date_reading.html", {"reading": reading, "name": name, "is_asked": False})
