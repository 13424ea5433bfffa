"""A scene built once and looked at by many tests. Refuses to outlive its fixture: what a test does to it is undone, by
the test's own transaction, and then the scene is."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction


@contextmanager
def scene(django_db_blocker: Any) -> Iterator[None]:
    """For the body of a fixture of a module or package that asks for `django_db_setup`; build inside, and yield."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
