"""A timeline with its drafts as readers would meet it: for editors, in the desk's own frames, and never public."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.editorial.drafting import edit_event
from timeline.editorial.withholding import withhold
from timeline.models import PublishedEvent

pytestmark = pytest.mark.django_db
FRAMES = "/desk/timelines/talks/preview/"
INSIDE = [f"{FRAMES}page/", f"{FRAMES}embed/"]


@pytest.fixture
def talks():
    return make.timeline(public=False)


@pytest.mark.parametrize("address", INSIDE)
def test_drafts_and_corrections_are_shown_as_they_are_written(talks, address):
    make.draft("Nobody has approved this", on=talks, date="2022-01")
    event = make.open_correction("As readers see it", on=talks)
    edit_event(
        event, make.record("As it is corrected", talks), by=cast.edith(), expected_version=event.version
    )
    rows = PublishedEvent.objects.count()
    page = text_of(client_of(cast.edith()).get(address))
    assert "Nobody has approved this" in page and "As it is corrected" in page
    assert "As readers see it" not in page
    assert PublishedEvent.objects.count() == rows


@pytest.mark.parametrize("address", INSIDE)
def test_what_is_not_for_readers_is_not_shown(talks, address):
    hidden = make.published_event("Withheld by a court", on=talks)
    withhold(hidden, by=cast.paula(), expected_version=hidden.version, reason="A court says so.")
    make.draft("Nobody knows when", on=talks, date="")
    page = text_of(client_of(cast.edith()).get(address))
    assert "Withheld by a court" not in page and "Nobody knows when" not in page
    assert "1 event without a date is left out." in text_of(client_of(cast.edith()).get(FRAMES))


@pytest.mark.parametrize("address", [FRAMES, *INSIDE])
def test_only_editors_see_it_and_no_cache_keeps_it(talks, address):
    make.draft("A canary", on=talks)
    for client, status in ((Client(), 302), (client_of(cast.carla()), 403)):
        answer = client.get(address)
        assert answer.status_code == status
        assert "A canary" not in answer.content.decode()
    assert "no-store" in client_of(cast.edith()).get(address)["Cache-Control"]


@pytest.mark.parametrize("address", INSIDE)
def test_only_the_desk_frames_it(talks, address):
    answer = client_of(cast.edith()).get(address)
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in answer["Content-Security-Policy"]
    assert "'none'" not in answer["Content-Security-Policy"].split("frame-ancestors")[1].split(";")[0]


@pytest.mark.parametrize(
    ("asked", "frame"),
    [
        ("", 'width="360"'),
        ("768", 'width="768"'),
        ("1280", 'width="1280"'),
        ("embed", "preview/embed/"),
        ("9<", 'width="360"'),
    ],
)
def test_the_width_is_in_the_address(talks, asked, frame):
    assert frame in client_of(cast.edith()).get(FRAMES, {"as": asked}).content.decode()


def test_pictures_are_drawn_from_the_desk_and_stay_there(talks):
    name, width = make.illustrated(make.draft, on=talks)
    make.illustrated(make.published_event, "Readers see this one", on=talks, colour="red")
    page = client_of(cast.edith()).get(INSIDE[0]).content.decode()
    assert f'src="/desk/images/{name}/' in page and 'alt="Two people at a table"' in page
    assert "/images/" not in page.replace("/desk/images/", "")
    assert client_of(cast.edith()).get(f"/desk/images/{name}/{width}/").status_code == 200
    for outside in (f"/images/{name}/{width}/", f"/desk/images/{name}/{width}/"):
        assert Client().get(outside).status_code in (302, 404)


def test_it_costs_the_same_for_one_event_and_twenty(talks, django_assert_max_num_queries):
    editor = client_of(cast.edith())
    make.draft("Meeting 1", on=talks)
    with django_assert_max_num_queries(30) as one:
        editor.get(INSIDE[0])
        cost = len(one)
    for number in range(2, 21):
        make.draft(f"Meeting {number}", on=talks)
    with django_assert_max_num_queries(cost):
        editor.get(INSIDE[0])
