"""The newsroom's topics: the list, making one, one with its names and its events, and doing away with one."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.editorial.naming import (
    NEEDS_AN_EDITOR,
    TopicNames,
    create_topic,
    delete_topic,
    is_read,
    live_events_bearing,
    merge_topics,
    rename_topic,
)
from timeline.editorial.permissions import require_role
from timeline.editorial.refusals import NotReady, Refusal, StaleVersion
from timeline.models import Role, Topic, TopicKind, User
from timeline.rendering.former_words_desk import former_of_topic
from timeline.rendering.topic_desk import found_topics, topic_page, topic_row
from timeline.rendering.topic_suggestions import names_to_type
from timeline.web.access import DeskRequest, at_the_desk, is_editor, person, status_of
from timeline.web.forms.topic import MergeTopicForm, TopicForm
from timeline.web.verbs import post_only

ROWS = 100
NAMES_CHANGED = gettext_lazy(
    "Somebody changed these names after you opened them. Yours are in the fields, theirs are beside them. "
    "Save again to put yours in their place."
)


@at_the_desk
def topic_list(request: DeskRequest) -> HttpResponse:
    user = person(request)
    words = request.GET.get("q", "").replace("\0", "")[:200]
    page = Paginator(found_topics(words, user), ROWS).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "rows": [topic_row(topic) for topic in page.object_list],
        "words": words,
        "may_make": is_editor(user),
    }
    return render(request, "desk/topic_list.html", context)


@at_the_desk
def topic_new(request: DeskRequest) -> HttpResponse:
    user = person(request)
    require_role(user, Role.EDITOR, NEEDS_AN_EDITOR)
    form = TopicForm(request.POST or None)
    if request.method != "POST":
        return render(request, "desk/topic_new.html", {"form": form})
    if not form.is_valid():
        return render(request, "desk/topic_new.html", {"form": form}, status=422)
    try:
        topic = _create(form.names, user)
    except NotReady as refusal:
        form.add_error(None, list(refusal.sentences))
        return render(request, "desk/topic_new.html", {"form": form}, status=422)
    messages.success(request, _("“%(topic)s” is a topic.") % {"topic": topic})
    return redirect("desk:topic", topic.slug)


@at_the_desk
def topic(request: DeskRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Topic.objects.select_related("merged_into"), slug=slug)
    if found.merged_into:
        return redirect("desk:topic", found.merged_into.slug)
    return _show(request, found, TopicForm(stands=TopicNames.of(found)))


@at_the_desk
@post_only
def topic_rename(request: DeskRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Topic, slug=slug)
    require_role(person(request), Role.EDITOR, NEEDS_AN_EDITOR)
    form = TopicForm(request.POST, stands=TopicNames.of(found))
    if not form.is_valid():
        return _show(request, found, form, status=422)
    try:
        rename_topic(
            found,
            form.names,
            by=person(request),
            seen=form.names_seen,
            reason=form.cleaned_data["reason"],
        )
    except StaleVersion:
        form.add_error(None, NAMES_CHANGED)
        return _show(request, found, form.based_on(TopicNames.of(found)), has_theirs=True, status=409)
    except NotReady as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show(request, found, form, status=status_of(refusal))
    messages.success(request, _("Saved."))
    return redirect("desk:topic", slug)


@at_the_desk
def topic_merge(request: DeskRequest, slug: str) -> HttpResponse:
    """Without another topic: choose one. With it: what will be, and the button that does it."""
    lost = get_object_or_404(Topic.objects.standing(), slug=slug)
    require_role(person(request), Role.EDITOR, _("To merge topics takes an editor."))
    form = MergeTopicForm(request.POST if request.method == "POST" else request.GET, lost=lost)
    if not form.is_valid():
        return _show_merge(request, lost, form, status=422 if form.is_sent else 200)
    if request.method != "POST":
        return _show_merge(request, lost, form)
    try:
        kept = merge_topics(
            lost, form.kept, by=person(request), seen=form.seen_names, reason=form.cleaned_data["reason"]
        )
    except Refusal as refusal:
        form.add_error(None, list(refusal.sentences))
        return _show_merge(request, lost, form, status=status_of(refusal))
    messages.success(request, _("“%(lost)s” is merged into this topic.") % {"lost": lost})
    return redirect("desk:topic", kept.slug)


@at_the_desk
@post_only
def topic_delete(request: DeskRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Topic, slug=slug)
    delete_topic(found, by=person(request))
    messages.success(request, _("“%(found)s” is no topic any more.") % {"found": found})
    return redirect("desk:topic-list")


def _create(names: TopicNames, user: User) -> Topic:
    return create_topic(
        names.name, by=user, aliases=names.tidied().aliases, kind=names.kind or TopicKind.SUBJECT
    )


def _show(
    request: DeskRequest, found: Topic, form: TopicForm, *, has_theirs: bool = False, status: int = 200
) -> HttpResponse:
    user = person(request)
    live = live_events_bearing(found)
    context = {
        "topic": found,
        "page": topic_page(found, user, request.GET.get("from", "")),
        "names": TopicNames.of(found),
        "form": form,
        "has_theirs": has_theirs,
        "may_change": is_editor(user),
        "has_former_names": user.has_role(Role.PUBLISHER) and bool(former_of_topic(found)),
        "live": live,
        # Readers may see it on an event whose correction takes it off, too: then the refusal asks.
        "asks_reason": live > 0 or bool(form.errors),
    }
    return render(request, "desk/topic.html", context, status=status)


def _show_merge(
    request: DeskRequest, lost: Topic, form: MergeTopicForm, *, status: int = 200
) -> HttpResponse:
    kept = form.cleaned_data.get("stays") if form.is_sent else None
    form.fields["reason"].required = asks_reason = is_read(lost)
    context = {
        "topic": lost,
        "kept": kept,
        "names": form.names_of_both if kept else (),
        "seen": form.seen_now if kept else "",
        "events": lost.events.count(),
        "asks_reason": asks_reason,
        "form": form,
        "topics": [name for name in names_to_type() if name != lost.name],
    }
    return render(request, "desk/topic_merge.html", context, status=status)
