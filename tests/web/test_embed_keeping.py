"""What is chosen for a frame and not saved, in the browser's requests: kept, offered back, and seen by nobody else."""

import pytest
from django.test import Client

from tests import cast, make
from tests.web.pages import client_of, text_of
from tests.web.test_embeds import NEW, TOLD, address
from tests.web.test_keeping import BUFFERS
from timeline.models import AuditEntry, Buffer, Embed, Timeline

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks() -> Timeline:
    return make.timeline()


def typed(about: Embed | Timeline, tab: str = "tab00001", **sent: str) -> dict[str, str]:
    """As the form sends it while one types."""
    if isinstance(about, Embed):
        kept = {"keep_subject": "embed", "keep_key": about.public_id, "name": about.name, "version": "1"}
    else:
        kept = {"keep_subject": "new_embed", "keep_key": str(about.pk)}
    return TOLD | kept | {"keep_tab": tab} | sent


def test_what_is_typed_is_kept_and_offered_back_as_it_was_typed(talks):
    embed, client = make.embed(talks), client_of(cast.edith())
    sent = typed(embed, name="In the long read", start="the day before", accent="#ffd700")
    assert "Kept for you at" in text_of(client.post(BUFFERS, sent))
    page = client.get(address(embed, "edit/"))
    assert "You were writing here on" in text_of(page)
    [offer] = page.context["keeping"].offers
    taken = client.get(address(embed, "edit/"), {"buffer": offer.buffer.pk})
    for words in ("In the long read", "the day before", "#ffd700"):
        assert f'value="{words}"' in taken.content.decode()
    assert "Nothing of it is saved yet." in text_of(taken)
    embed.refresh_from_db()
    assert (embed.name, embed.version) == ("In an explainer", 1)


def test_the_offer_says_what_it_would_change_and_is_joined_with_theirs(talks):
    embed, client = make.embed(talks), client_of(cast.edith())
    client.post(BUFFERS, typed(embed, theme="dark"))
    client_of(cast.egon()).post(address(embed, "edit/"), typed(embed, order="newest"))
    [offer] = client.get(address(embed, "edit/")).context["keeping"].offers
    assert [(one.label, one.after) for one in offer.changes] == [("Light or dark", "Always dark")]
    page = client.get(address(embed, "edit/"), {"buffer": offer.buffer.pk})
    assert page.context["version"] == 1
    client.post(address(embed, "edit/"), typed(embed, theme="dark", keep_taken_up=str(offer.buffer.pk)))
    embed.refresh_from_db()
    assert (embed.theme, embed.order) == ("dark", "newest")
    assert not Buffer.objects.filter(person=cast.edith()).exists()


def test_a_new_frame_is_offered_until_it_is_made(talks):
    client = client_of(cast.edith())
    client.post(BUFFERS, typed(talks, name="In the long read", start="2014"))
    page = client.get(NEW)
    assert "In the long read" in text_of(page)
    taken = client.get(NEW, {"buffer": Buffer.objects.get().pk})
    assert 'value="2014"' in taken.content.decode()
    # Of another timeline it is not.
    other = make.timeline("Other")
    assert "In the long read" not in text_of(client.get(NEW.replace("talks", other.slug)))
    assert client.post(NEW, typed(talks, name="In the long read", start="2014")).status_code == 302
    assert not Buffer.objects.exists()
    # What was on its way while the form was sent comes too late.
    assert client.post(BUFFERS, typed(talks, name="In the long read")).status_code == 204


def test_what_would_change_nothing_is_not_offered(talks):
    embed, client = make.embed(talks), client_of(cast.edith())
    client.post(BUFFERS, typed(embed, width="phone"))
    client.post(BUFFERS, typed(talks, name="", width="phone"))
    for form in (address(embed, "edit/"), NEW):
        assert "You were writing here" not in text_of(client.get(form))


def test_a_form_in_error_and_a_preview_keep_their_tab_and_what_was_kept(talks):
    client = client_of(cast.edith())
    client.post(BUFFERS, typed(talks, name="Mine"))
    for sent, status in (({"start": "once"}, 422), ({"preview": "on"}, 200)):
        answer = client.post(NEW, typed(talks, **sent))
        assert (answer.status_code, answer.context["keeping"].tab) == (status, "tab00001")
    assert Buffer.objects.count() == 1


def test_thrown_away_it_is_gone_and_one_is_back_at_the_form(talks):
    embed, client = make.embed(talks), client_of(cast.edith())
    for about, form in ((embed, address(embed, "edit/")), (talks, NEW)):
        client.post(BUFFERS, typed(about, name="Mine"))
        answer = client.post(f"{BUFFERS}{Buffer.objects.get().pk}/throw-away/")
        assert answer["Location"] == form
        assert not Buffer.objects.exists()


def test_what_another_chooses_is_not_there(talks):
    embed = make.embed(talks)
    client_of(cast.edith()).post(BUFFERS, typed(embed, name="CANARY"))
    buffer, egon = Buffer.objects.get(), client_of(cast.egon())
    page = egon.get(address(embed, "edit/"), {"buffer": buffer.pk})
    assert "CANARY" not in page.content.decode()
    assert egon.post(f"{BUFFERS}{buffer.pk}/throw-away/").status_code == 404
    assert "CANARY" not in str([*AuditEntry.objects.values()])
    assert "CANARY" not in Client().get(f"/embed/talks/{embed.public_id}/").content.decode()


@pytest.mark.parametrize(
    ("who", "sent", "status"),
    [
        (cast.carla, {}, 403),
        (cast.carla, {"keep_subject": "embed"}, 403),
        (cast.edith, {"keep_subject": "embed", "keep_key": "nothing"}, 404),
        (cast.edith, {"keep_subject": "embed", "keep_key": "\0"}, 404),
        (cast.edith, {"keep_key": "0"}, 404),
        (cast.edith, {"keep_key": "x"}, 404),
        (cast.edith, {"keep_key": "9" * 30}, 404),
        (cast.edith, {"summary": "x" * 1_000_001}, 422),
    ],
)
def test_what_is_no_form_of_theirs_is_not_kept(talks, who, sent, status):
    assert client_of(who()).post(BUFFERS, typed(talks) | sent).status_code == status
    assert not Buffer.objects.exists()


def test_a_login_that_ran_out_gives_the_choices_back(talks):
    sent = {
        "name": "In the long read",
        "start": "2014",
        "greatest_height": "800",
        "begins_with": "2345678923",
    }
    answer = Client().post(NEW, TOLD | sent, headers={"origin": "http://testserver"})
    assert answer.status_code == 401
    page = text_of(answer)
    for words in ("Name In the long read", "From 2014", "Greatest height 800"):
        assert words in page
    # The short id goes along, and says nothing to a person.
    assert "2345678923" in page and "The event that it begins with" not in page
    assert not Embed.objects.exists()
