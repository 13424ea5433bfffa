"""A newsroom in which everything stands in every state, and the people who look at all its pages and forms."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from http.cookies import SimpleCookie
from io import StringIO
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from django.apps import apps
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, models, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone

from tests import cast, make
from tests.security.posted_forms import Page, PostedForm, without_number
from tests.web.accounts.coming_in import confirmed, give_app, log_in
from timeline.editorial.arranging import Particulars, describe_timeline
from timeline.editorial.buffering import keep
from timeline.editorial.commenting import comment_on
from timeline.editorial.correcting import retract
from timeline.editorial.drafting import edit_event
from timeline.editorial.filtering import save_filter
from timeline.editorial.inviting import invite
from timeline.editorial.merging import confirm_merge, propose_merge
from timeline.editorial.naming import TopicNames, create_topic, rename_topic
from timeline.editorial.sourcing import change_source
from timeline.editorial.triaging import accept, reject
from timeline.editorial.withholding import withhold
from timeline.models import BufferSubject, Role, Timeline, Topic

PEOPLE = (cast.edith, cast.paula, cast.olga)
TOLD_TWICE = (
    "The envoys of Norland and Sudland met in Vienna on Sunday. The harbour was closed on Monday. "
    "Talks had failed in 2014. On Sunday the envoys of Norland and Sudland met for talks in Vienna."
)
# Of each kind of page so many: events stand in nine states, and are merged, edited and cited besides.
PAGES_OF_A_KIND = 16
# Where somebody was and when, and failed tries: written by whatever is asked, and nothing that a form is about.
NOT_WHAT_IS_ASKED = {"django_session", "usersessions_usersession", "timeline_presence"}
WHEN_SEEN = ("last_login", "last_seen_at")


def build() -> str:
    """One of each, and an event in every state. Gives the address that an invitation leads to."""
    timeline = make.timeline()
    plans = make.timeline("Plans", public=False)
    Timeline.objects.filter(pk=plans.pk).update(language="uk")
    make.capture()
    topic = create_topic("NATO", by=cast.edith())
    cast.colin()
    _invitation, token = invite("nora@example.net", Role.EDITOR, by=cast.olga())
    give_app(cast.paula())
    make.draft("The ministers met in Vienna", on=timeline, topics=(topic.slug,))
    make.in_review("In review", on=timeline)
    make.approved("Approved", on=timeline)
    make.scheduled("Scheduled", on=timeline, moment=timezone.now() + timedelta(days=400))
    make.published_event("Live", on=timeline, summary="They talked.")
    make.open_correction("Being corrected", on=timeline)
    live, hidden = (
        make.published_event(f"{state} event", on=timeline) for state in ("Retracted", "Withheld")
    )
    retract(live, by=cast.piet(), expected_version=live.version, reason="It did not happen.")
    withhold(hidden, by=cast.piet(), expected_version=hidden.version, reason="Asked by a court.")
    _call_otherwise(timeline, topic)
    _merge_two_pairs(timeline)
    _leave_work_behind(timeline)
    _redate_a_source()
    return reverse("desk:invitation-accept", args=[token])


def _call_otherwise(timeline: Timeline, topic: Topic) -> None:
    """What readers of the past still meet under the names that it had for a while."""
    stands, names = Particulars.of(timeline), TopicNames.of(topic)
    for wanted in (replace(stands, title="Talks of old"), stands):
        timeline = describe_timeline(timeline, wanted, by=cast.edith(), expected_version=timeline.version)
    for wanted in (TopicNames("Alliance"), names):
        seen = TopicNames.of(Topic.objects.get(pk=topic.pk))
        topic = rename_topic(topic, wanted, by=cast.edith(), seen=seen, reason="Better.")


def _merge_two_pairs(timeline: Timeline) -> None:
    """One merge that waits for a publisher, and one that holds."""
    for name in ("waits", "holds"):
        kept, lost = (make.draft(f"{which} whose merge {name}", on=timeline) for which in ("One", "Other"))
        merge = propose_merge(
            kept, lost, by=cast.edith(), kept_version=kept.version, lost_version=lost.version
        )
    confirm_merge(merge, by=cast.paula())


def _leave_work_behind(timeline: Timeline) -> None:
    """What the editor wrote, decided and saved, each of which has verbs of its own."""
    edith = cast.edith()
    edited = make.draft("Edited", on=timeline)
    edit_event(edited, replace(edited.to_record(), place="Vienna"), by=edith, expected_version=edited.version)
    comment_on(edited, "Is that so?", by=edith)
    create_topic("Borne by nothing", by=edith)
    make.embed(timeline)
    save_filter("Drafts", "stage=draft", by=edith)
    keep({"headline": ["Half typed"]}, by=edith, tab="another", subject=BufferSubject.NEW_EVENT)
    # Logged in on other devices as well.
    for device in (Client(), Client()):
        log_in(device, edith.username)


def _redate_a_source() -> None:
    """An article that tells one thing twice, one proposal decided, and another day of publication found out since."""
    capture = make.capture(TOLD_TWICE, title="Told twice")
    open_ones = capture.proposals.filter(folded_into=None)
    reject(open_ones.get(words="in 2014"), by=cast.edith(), expected_version=1, reason="not an event")
    accept(open_ones.get(words="on Monday"), by=cast.edith(), expected_version=1, entries=())
    change_source(
        capture.source,
        replace(capture.source.to_record(), published="2022-03-13"),
        by=cast.edith(),
        expected_version=capture.source.version,
        language="en",
    )


def crawl(client: Client, starts: Sequence[str]) -> dict[str, HttpResponse]:
    """Every page of the desk that can be reached by links, a few of each kind, with its answer."""
    waiting, seen, kinds = [*starts], dict[str, HttpResponse](), dict[str, int]()
    while waiting:
        address = waiting.pop(0)
        if address in seen or not (kind := _kind(address)) or kinds.get(kind, 0) >= PAGES_OF_A_KIND:
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        answer = seen[address] = client.get(address)
        if answer.status_code == 302:
            waiting.append(urljoin(address, answer["Location"]))
        elif answer.headers.get("Content-Type", "").startswith("text/html"):
            waiting += [urldefrag(link)[0] for link in Page(address, answer.content).links]
    return seen


def starts() -> list[str]:
    """Every address of the desk that is about nothing in particular."""
    said = StringIO()
    call_command("show_urls", format_style="json", stdout=said)
    addresses = [route["url"] for route in json.loads(said.getvalue())]
    return ["/desk/", *(one for one in addresses if "<" not in one and "(" not in one and _kind(one))]


def _kind(address: str) -> str:
    """The name of the route and of what is asked in the query; "" for what is not the desk's."""
    parts = urlsplit(address)
    if parts.netloc or not parts.path.startswith("/desk/") or parts.path.startswith("/desk/admin/"):
        return ""
    try:
        name = resolve(parts.path).view_name
    except Resolver404:
        return ""
    asked = sorted({one.split("=")[0] for one in parts.query.split("&")})
    return f"{name} {asked}"


def every_form(invited: str) -> Iterator[tuple[Client, PostedForm]]:
    """Each form of the desk once, filled in, with somebody who is offered it; a stranger with an invitation too.

    Of those that go to one place with the same fields the first that is taken, or else one that is refused.
    """
    taken: set[tuple[str, ...]] = set()
    refused: dict[tuple[str, ...], tuple[Client, PostedForm]] = {}
    for who in (None, *PEOPLE):
        client = confirmed(who()) if who else Client()
        client.raise_request_exception = False
        for form in forms_on(crawl(client, [*starts(), invited])):
            key = (route_of(form), *sorted({without_number(name) for name in form.sent}))
            # Nobody logs out: what follows would be a stranger's.
            if key in taken or route_of(form) == "account_logout":
                continue
            filled, status = filled_in(client, form)
            if status < 400:
                taken.add(key)
                yield client, filled
            else:
                refused.setdefault(key, (client, filled))
    yield from (found for key, found in refused.items() if key not in taken)


def forms_on(pages: dict[str, HttpResponse]) -> Iterator[PostedForm]:
    for address, answer in pages.items():
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            yield from Page(address, answer.content).forms


def route_of(form: PostedForm) -> str:
    return resolve(urlsplit(form.action).path).view_name


def filled_in(client: Client, form: PostedForm) -> tuple[PostedForm, int]:
    """The form and how it is answered: where the page asks back, as it does about a date, with what it then offers."""
    with undone(client):
        answer = client.post(form.action, form.sent)
    if answer.status_code != 422:
        return form, answer.status_code
    again = [one for one in Page(form.page, answer.content).forms if one.action == form.action]
    if not again:
        return form, answer.status_code
    form = replace(form, sent={**form.sent, **again[0].sent})
    with undone(client):
        return form, client.post(form.action, form.sent).status_code


@contextmanager
def undone(client: Client) -> Iterator[None]:
    """Whatever happens in the block has not happened afterwards: no row, no cookie, no count of tries."""
    cookies = client.cookies.output(header="")
    try:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
    finally:
        client.cookies = SimpleCookie()
        for line in cookies.splitlines():
            client.cookies.load(line)
        cache.clear()


def rows() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table as the database keeps it, for comparing."""
    found = {}
    with connection.cursor() as cursor:
        for table, query in _queries_for_rows().items():
            cursor.execute(query)
            found[table] = cursor.fetchall()
    return found


@lru_cache(maxsize=1)
def _queries_for_rows() -> dict[str, str]:
    """What asks for all rows of each table: made once, since the rows are asked for some thousand times."""
    kept = [model for model in apps.get_models() if model._meta.db_table not in NOT_WHAT_IS_ASKED]
    return {model._meta.db_table: _query_for_rows(model) for model in kept}


def _query_for_rows(model: type[models.Model]) -> str:
    columns = [
        connection.ops.quote_name(one.column)
        for one in model._meta.concrete_fields
        if one.name not in WHEN_SEEN
    ]
    table, key = map(connection.ops.quote_name, (model._meta.db_table, model._meta.pk.column))
    return f"SELECT {', '.join(columns)} FROM {table} ORDER BY {key}"  # noqa: S608


def texts_in_fields(tables: Collection[str]) -> Iterator[tuple[str, str]]:
    """Every text in these tables that a person typed, by its column. What was captured is kept as it was."""
    verbatim = {
        "timeline_capture",
        "timeline_passage",
        "timeline_sentence",
        "timeline_proposal",
        "django_session",
    }
    for model in apps.get_models():
        if model._meta.db_table in verbatim or model._meta.db_table not in tables:
            continue
        names = [
            one.name
            for one in model._meta.concrete_fields
            if isinstance(one, models.CharField | models.TextField | models.JSONField)
        ]
        for row in model._default_manager.values_list(*names) if names else ():
            yield from (
                (f"{model._meta.label}.{name}", str(value)) for name, value in zip(names, row, strict=True)
            )


@contextmanager
def noting_writes() -> Iterator[list[str]]:
    """Fills the list with every statement that writes, but for who was where."""
    written: list[str] = []

    def note(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        if is_about_what_is_asked(sql):
            written.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        yield written


def is_about_what_is_asked(sql: str) -> bool:
    """Whether a statement writes more than who was where."""
    is_write = sql.startswith(("INSERT", "UPDATE", "DELETE"))
    is_seen = '"timeline_user"' in sql and any(f'SET "{name}"' in sql for name in WHEN_SEEN)
    return is_write and not is_seen and not any(f'"{table}"' in sql[:80] for table in NOT_WHAT_IS_ASKED)
