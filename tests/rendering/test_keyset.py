"""Pages of a long list: each row once, in order, forwards and back, whatever is typed into the address."""

import pytest
from django.db.models.functions import Upper
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.models import AuditEntry, Topic
from timeline.rendering.keyset import keyset_page

pytestmark = pytest.mark.django_db


def topics(*names: str) -> list[str]:
    for number, name in enumerate(names):
        Topic.objects.create(name=name, slug=f"t{number}")
    return sorted(names, reverse=True)


def walk(size: int, way: str = "after", cursor: str = "", **options) -> list[list[str]]:
    pages = []
    while True:
        page = keyset_page(Topic.objects.all(), cursor, column="name", size=size, **options)
        pages.append([topic.name for topic in page.rows])
        cursor = getattr(page, way)
        if not cursor:
            return pages


@pytest.mark.parametrize("size", [1, 2, 3, 5, 6, 7])
@pytest.mark.parametrize("descending", [True, False])
def test_every_row_comes_once_in_order(size, descending):
    names = topics("a", "b", "c", "d", "e", "f")

    walked = [name for page in walk(size, descending=descending) for name in page]

    assert walked == (names if descending else names[::-1])


def test_a_page_read_by_its_keys_is_the_same_page():
    """Sorted by an annotation, and without rows that have gone between the two questions."""
    topics("a", "b", "c", "d", "e")
    rows = Topic.objects.annotate(told=Upper("name"))
    shown = rows.exclude(name="b")
    there = keyset_page(rows, "", column="told", descending=False, size=3, shown=shown)
    on = keyset_page(rows, there.after, column="told", descending=False, size=3, shown=shown)
    back = keyset_page(rows, on.before, column="told", descending=False, size=3, shown=shown)

    assert [[row.name for row in page.rows] for page in (there, on, back)] == [
        ["a", "c"],
        ["d", "e"],
        ["a", "c"],
    ]


def test_the_way_back_shows_the_same_pages():
    topics("a", "b", "c", "d", "e")
    there = keyset_page(Topic.objects.all(), "", column="name", size=2)
    on = keyset_page(Topic.objects.all(), there.after, column="name", size=2)
    last = keyset_page(Topic.objects.all(), on.after, column="name", size=2)

    back = keyset_page(Topic.objects.all(), last.before, column="name", size=2)
    first = keyset_page(Topic.objects.all(), back.before, column="name", size=2)

    assert [row.name for row in back.rows] == ["c", "b"] == [row.name for row in on.rows]
    assert first.rows == there.rows
    assert first.before == "" and last.after == ""


def test_one_page_needs_no_other():
    topics("a")

    assert keyset_page(Topic.objects.all(), "", column="name").is_all


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.text(max_size=60), st.from_regex(r"[np]~\d{1,25}~.{0,30}", fullmatch=True)),
    st.sampled_from(["pk", "at"]),
)
def test_no_address_is_an_error(cursor, column):
    keyset_page(AuditEntry.objects.all(), cursor, column=column)


def test_an_unreadable_cursor_is_the_first_page():
    names = topics("a", "b")

    for cursor in ("x", "n~", "n~1", "p~١~a", "n~99999999999999999999~a"):
        assert [row.name for row in keyset_page(Topic.objects.all(), cursor, column="name").rows] == names
