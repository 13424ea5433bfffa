"""One newsroom for all tests of this folder: `world.undone` undoes whatever is done to it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from tests import shared
from tests.security import world
from tests.security.posted_forms import PostedForm


@pytest.fixture(scope="package")
def every_form(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[tuple[Client, PostedForm]]]:
    """Every form of the desk, filled in as it is taken, with somebody who is offered it."""
    with shared.scene(django_db_blocker):
        invited = world.build()
        yield list(world.every_form(invited))
