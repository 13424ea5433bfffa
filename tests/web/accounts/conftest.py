"""What tests of accounts begin with: nobody has tried anything too often yet."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def nothing_was_counted() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()
