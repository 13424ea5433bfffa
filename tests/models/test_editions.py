"""The stamps of editions: whatever becomes of where they lie, what is published is published."""

from typing import Any

import pytest
from django.core.cache.backends.base import BaseCache
from django.test import Client

from tests import make
from tests.web.public_pages import timeline_address
from timeline.rendering.public_answers import forget_answers

pytestmark = pytest.mark.django_db


class RedisThatIsDown(BaseCache):
    def __init__(self, location: str, params: dict[str, Any]) -> None:
        super().__init__(params)

    def get(self, *asked: Any, **more: Any) -> Any:
        raise ConnectionError("nobody is there")

    set = add = get


def test_a_publication_waits_for_no_redis(settings, caplog):
    talks = make.timeline()
    here = f"{__name__}.{RedisThatIsDown.__name__}"
    settings.CACHES = {**settings.CACHES, "default": {"BACKEND": here}}
    make.published_event("Ministers meet", on=talks)
    assert "nobody is there" in caplog.text
    forget_answers()  # a minute later
    assert "Ministers meet" in Client().get(timeline_address(talks)).content.decode()
