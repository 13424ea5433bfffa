"""Who else has the event's form open: warned of, never locked out."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from tests.web.test_events import edit, fields
from timeline.models import Presence

pytestmark = pytest.mark.django_db


def presence(event) -> str:
    return f"/desk/events/{event.public_id}/presence/"


def test_a_colleague_who_has_it_open_is_named_without_any_script():
    event = make.draft()
    client_of(cast.egon()).get(edit(event))
    page = client_of(cast.edith()).get(edit(event)).content.decode()
    assert "Also editing: <strong>Egon</strong>, now." in page


@pytest.mark.parametrize(("ago", "said"), [(65, "<strong>Egon</strong>, 1 minute ago."), (121, None)])
def test_it_says_how_long_ago_and_after_two_minutes_nothing(ago, said):
    event = make.draft()
    client_of(cast.egon()).get(edit(event))
    Presence.objects.update(seen_at=timezone.now() - timedelta(seconds=ago))
    page = client_of(cast.edith()).get(edit(event)).content.decode()
    assert said in page if said else "Also editing" not in page


def test_ones_own_other_tab_is_told_as_that():
    event, client = make.draft(), client_of(cast.edith())
    client.get(edit(event))
    page = text_of(client.get(edit(event)))
    assert "You have this open in another tab." in page
    assert "Also editing" not in page


def test_an_open_form_says_that_it_is_there_and_is_told_of_others():
    event, client = make.draft(), client_of(cast.edith())
    tab = client.get(edit(event)).context["keeping"].tab
    client_of(cast.egon()).get(edit(event))
    Presence.objects.filter(tab=tab).update(seen_at=timezone.now() - timedelta(minutes=5))
    answer = client.post(presence(event), {"keep_tab": tab}, headers=HTMX)
    assert is_fragment(answer)
    assert "Also editing: Egon" in text_of(answer)
    assert "another tab" not in text_of(answer)
    assert Presence.objects.fresh(timezone.now()).count() == 2


def test_a_form_that_is_left_or_saved_is_nobodys():
    event, client = make.draft(), client_of(cast.edith())
    tab = client.get(edit(event)).context["keeping"].tab
    assert client.post(presence(event), {"keep_tab": tab, "left": "yes"}).status_code == 204
    assert not Presence.objects.exists()
    tab = client.get(edit(event)).context["keeping"].tab
    client.post(edit(event), fields(event, place="Hofburg") | {"keep_tab": tab})
    assert not Presence.objects.exists()


def test_nobody_is_kept_from_saving():
    event = make.draft()
    client_of(cast.egon()).get(edit(event))
    assert client_of(cast.edith()).post(edit(event), fields(event, place="Hofburg")).status_code == 302


def test_what_one_may_not_see_tells_nothing(client):
    event = make.draft(by=cast.carla())
    client_of(cast.carla()).get(edit(event))
    assert client_of(cast.colin()).post(presence(event), {"keep_tab": "tab00001"}).status_code == 404
    assert client.post(presence(event))["Location"].startswith("/desk/login/")
    assert client_of(cast.edith()).get(presence(event)).status_code == 405
    assert Presence.objects.count() == 1


@pytest.mark.parametrize("count", [1, 20])
def test_the_form_asks_as_much_of_many_colleagues_as_of_one(count, django_assert_max_num_queries):
    event = make.draft()
    Presence.objects.bulk_create(
        Presence(event=event, person=cast.person(f"e{number}", "editor"), tab="t", seen_at=timezone.now())
        for number in range(count)
    )
    client = client_of(cast.edith())
    client.get("/desk/")
    with django_assert_max_num_queries(48):
        page = client.get(edit(event))
    assert text_of(page).count("E1") >= 1 if count > 1 else "E0" in text_of(page)
