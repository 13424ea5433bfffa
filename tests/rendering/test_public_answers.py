"""What is kept of public answers, and that nobody can drive it out."""

import pytest

from tests import make
from tests.web.public_pages import read, timeline_address

pytestmark = pytest.mark.django_db


def test_a_flood_of_questions_drives_out_no_page(client, settings, django_assert_num_queries):
    talks = make.timeline()
    few = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 6}}
    names = ("default", "pages", "asked")
    settings.CACHES = {name: {**few, "LOCATION": f"flooded {name}"} for name in names}
    read(client, timeline_address(talks))
    for number in range(12):
        client.get(f"{timeline_address(talks)}news/?since={number}")
    with django_assert_num_queries(0):
        read(client, timeline_address(talks))
