"""What a timeline and a topic were called before: publishers withhold what nobody is to read any more."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy

from timeline.editorial.permissions import require_role
from timeline.editorial.remembering import withhold_former_names, withhold_former_words
from timeline.models import Role, Topic
from timeline.rendering.former_words_desk import Former, former_of_timeline, former_of_topic
from timeline.web.access import DeskRequest, at_the_desk, person, timeline_or_404
from timeline.web.forms.former_words import FormerWordsForm

NEEDS_A_PUBLISHER = gettext_lazy("To withhold what was said before takes a publisher.")
WITHHELD = gettext_lazy("Withheld. Readers of the past meet today's words there.")


@at_the_desk
def timeline_former(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    timeline = timeline_or_404(user, slug)
    require_role(user, Role.PUBLISHER, NEEDS_A_PUBLISHER)
    former = former_of_timeline(timeline)
    form = FormerWordsForm(request.POST or None, former=former)
    if request.method != "POST" or not form.is_valid():
        return _show(request, former, form, timeline.title, reverse("desk:timeline-edit", args=[slug]))
    withhold_former_words(timeline, form.words, form.eras, by=user, reason=form.cleaned_data["reason"])
    messages.success(request, WITHHELD)
    return redirect("desk:timeline-former", slug)


@at_the_desk
def topic_former(request: DeskRequest, slug: str) -> HttpResponse:
    user = person(request)
    topic = get_object_or_404(Topic.objects.standing(), slug=slug)
    require_role(user, Role.PUBLISHER, NEEDS_A_PUBLISHER)
    former = former_of_topic(topic)
    form = FormerWordsForm(request.POST or None, former=former)
    if request.method != "POST" or not form.is_valid():
        return _show(request, former, form, topic.name, reverse("desk:topic", args=[slug]))
    withhold_former_names(topic, form.words, by=user, reason=form.cleaned_data["reason"])
    messages.success(request, WITHHELD)
    return redirect("desk:topic-former", slug)


def _show(
    request: DeskRequest, former: tuple[Former, ...], form: FormerWordsForm, name: str, back: str
) -> HttpResponse:
    context = {"former": former, "form": form, "name": name, "back": back}
    return render(request, "desk/former_words.html", context, status=422 if form.errors else 200)
