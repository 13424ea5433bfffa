"""Nobody who asks in these tests has asked before."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def nothing_was_counted() -> Iterator[None]:
    """Nobody has tried anything too often yet."""
    cache.clear()
    yield
    cache.clear()
