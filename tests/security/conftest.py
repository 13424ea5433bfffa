"""One newsroom for all tests of a module: `world.undone` undoes whatever is done to it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client

from tests.security import world
from tests.security.posted_forms import PostedForm


@pytest.fixture(autouse=True)
def nothing_was_counted() -> Iterator[None]:
    """Nobody has tried anything too often yet."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture(scope="module")
def every_form(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[tuple[Client, PostedForm]]]:
    """Every form of the desk, filled in as it is taken, with somebody who is offered it."""
    with django_db_blocker.unblock(), transaction.atomic():
        invited = world.build()
        yield list(world.every_form(invited))
        transaction.set_rollback(True)
