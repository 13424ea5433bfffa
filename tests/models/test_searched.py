"""Words that are typed find the rows that hold them, whatever is typed and however the rows came to hold them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import make
from timeline.models import Event, Proposal, Source
from timeline.models.searched import matching

pytestmark = pytest.mark.django_db

HEADLINE = "Köln’s ferry (no. 7) sinks: Переговори в Женеві; المفاوضات"


@pytest.mark.parametrize(
    "typed",
    [
        "ferry",
        "FERRY",
        "fer",
        "sinks ferry",
        "koln",
        "köln",
        "no. 7",
        "перегов",
        "женеві",
        "المفا",
        "ferry_sinks",
        '"ferry"',
        "ferry*",
        "-ferry",
        "ferry:",
        "(ferry",
    ],
)
def test_what_is_typed_finds_the_event(typed):
    event = make.draft(HEADLINE)
    other = make.draft("Nothing of the kind")
    # Public ids are searched too, and made by chance one may begin with a 7.
    Event.objects.filter(pk=other.pk).update(public_id="bbbbbbbbbb")

    assert list(matching(Event.objects.all(), typed)) == [event]


@pytest.mark.parametrize("typed", ["ferry", "b", "rose", "3.5", "5", "desk", "example", "shore", "ebb"])
def test_words_are_found_whatever_stands_between_them(typed):
    """As in markup, addresses and numbers: both databases see the same words."""
    event = make.draft("<b>Ferry</b> sank/rose 3.5%, say desk@news.example and //on.shore: 'ebb'")

    assert list(matching(Event.objects.all(), typed)) == [event]


@pytest.mark.parametrize(
    "typed", ["", "   ", "?!", "_", "ferry train", "erry", "ferry OR train", "NOT train"]
)
def test_what_is_not_there_is_not_found(typed):
    make.draft(HEADLINE)

    assert not matching(Event.objects.all(), typed).exists()


def test_an_event_is_found_by_the_words_it_has_now():
    event = make.draft("Ferry sinks")

    Event.objects.filter(pk=event.pk).update(headline="Ferry is raised")

    assert matching(Event.objects.all(), "raised").get() == event
    assert not matching(Event.objects.all(), "sinks").exists()


def test_what_is_deleted_leaves_the_index():
    event = make.draft("Ferry sinks")
    Event.objects.filter(pk=event.pk).delete()

    # SQLite gives the number of the last row to the next one.
    other = make.draft("Train runs")

    assert not matching(Event.objects.all(), "ferry").exists()
    assert matching(Event.objects.all(), "train").get() == other


def test_sources_and_proposals_are_found_too():
    source = make.source("Resolution on ferries")

    assert matching(Source.objects.all(), "secr ferr").get() == source
    assert not matching(Proposal.objects.all(), "ferries").exists()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_whatever_is_typed_is_no_error(typed):
    list(matching(Event.objects.all(), typed))
