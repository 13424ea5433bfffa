"""Two people, one frame: what they choose in different fields is joined, and of one field both choices are shown."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, text_of
from tests.web.test_embeds import TOLD, address
from timeline.models import AuditEntry, Embed

pytestmark = pytest.mark.django_db
FACES = pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])


@pytest.fixture
def embed() -> Embed:
    return make.embed(make.timeline())


def chosen(embed: Embed, **told: str) -> dict[str, str]:
    """The form as it was opened, at the first version, with these changes."""
    return TOLD | {"name": embed.name, "version": "1"} | told


@FACES
def test_different_choices_of_two_people_are_joined(embed, headers):
    client_of(cast.egon()).post(address(embed, "edit/"), chosen(embed, order="newest"))
    answer = client_of(cast.edith()).post(
        address(embed, "edit/"), chosen(embed, shows="list"), headers=headers, follow=True
    )
    assert "Saved, together with what a colleague had changed meanwhile." in text_of(answer)
    embed.refresh_from_db()
    assert (embed.order, embed.shows, embed.version) == ("newest", "list", 3)
    told = [(act.actor, sorted(act.after)) for act in AuditEntry.objects.filter(act="change embed")]
    assert [actor for actor, _state in told] == [cast.edith(), cast.egon()]


@FACES
def test_of_the_same_choice_both_are_shown_and_nothing_is_saved(embed, headers):
    client_of(cast.egon()).post(address(embed, "edit/"), chosen(embed, order="newest", theme="dark"))
    editor = client_of(cast.edith())
    told = chosen(embed, theme="light", density="compact")
    answer = editor.post(address(embed, "edit/"), told, headers=headers)
    assert answer.status_code == 409
    page = text_of(answer)
    assert "Somebody changed this frame while you were choosing" in page
    assert "Light or dark Always dark Always light" in page
    assert "Spacing Roomy Compact" in page
    # What he chose elsewhere is in her form already, and need not be chosen between.
    assert "Order Newest first" not in page and answer.context["form"]["order"].value() == "newest"
    assert "What stands now, by Egon" in page and "Save mine over theirs" in page
    embed.refresh_from_db()
    assert (embed.theme, embed.order, embed.density, embed.version) == ("dark", "newest", "comfortable", 2)


def test_having_seen_both_one_may_save_over_theirs(embed):
    client_of(cast.egon()).post(address(embed, "edit/"), chosen(embed, order="newest", theme="dark"))
    editor = client_of(cast.edith())
    shown = editor.post(address(embed, "edit/"), chosen(embed, theme="light"))
    again = chosen(embed, theme="light", order="newest", version=str(shown.context["version"]))
    assert editor.post(address(embed, "edit/"), again).status_code == 302
    embed.refresh_from_db()
    assert (embed.theme, embed.order, embed.version) == ("light", "newest", 3)


def test_of_each_choice_one_can_take_theirs_or_ones_own():
    talks = make.timeline()
    theirs, mine = (make.published_event(name, on=talks).public_id for name in ("Theirs", "Mine"))
    embed = make.embed(talks)
    his = chosen(embed, theme="dark", begins="event", begins_with=theirs)
    client_of(cast.egon()).post(address(embed, "edit/"), his)
    hers = chosen(embed, theme="light", begins="event", begins_with=mine)
    editor = client_of(cast.edith())
    shown = editor.post(address(embed, "edit/"), hers)
    assert "At an event of your choice: Theirs At an event of your choice: Mine" in text_of(shown)
    assert shown.content.decode().count('form="embed-form"') == 4
    version = str(shown.context["version"])
    taken = {"choose_begins": "theirs", "choose_theme": "mine", "choose_version": "theirs"}
    editor.post(address(embed, "edit/"), hers | {"version": version} | taken)
    embed = Embed.objects.get()
    assert (embed.begins_with.public_id, embed.theme, embed.version) == (theirs, "light", 3)


@pytest.mark.parametrize("version", ["", "x", "0", "77"])
def test_without_the_version_that_was_seen_both_are_shown(embed, version):
    answer = client_of(cast.edith()).post(
        address(embed, "edit/"), chosen(embed, shows="list", version=version)
    )
    assert answer.status_code == 409
    assert "What it shows The picture and the list The list alone" in text_of(answer)
    assert Embed.objects.get().version == 1


def test_what_makes_no_sense_together_is_said_with_both(embed):
    client_of(cast.egon()).post(address(embed, "edit/"), chosen(embed, start="2018"))
    answer = client_of(cast.edith()).post(address(embed, "edit/"), chosen(embed, end="2016"))
    assert answer.status_code == 409
    page = text_of(answer)
    assert "To nothing 2016" in page and "This is before the date in “From”." in page
    embed.refresh_from_db()
    assert (embed.start.text, embed.end, embed.version) == ("2018", None, 2)


def test_two_tabs_of_one_person_are_as_two_people(embed):
    editor = client_of(cast.edith())
    editor.post(address(embed, "edit/"), chosen(embed, theme="dark"))
    editor.post(address(embed, "edit/"), chosen(embed, order="newest"))
    assert editor.post(address(embed, "edit/"), chosen(embed, theme="light")).status_code == 409
    embed.refresh_from_db()
    assert (embed.theme, embed.order, embed.version) == ("dark", "newest", 3)


def test_a_field_in_error_does_not_make_an_old_version_a_new_one(embed):
    client_of(cast.egon()).post(address(embed, "edit/"), chosen(embed, order="newest"))
    shown = client_of(cast.edith()).post(address(embed, "edit/"), chosen(embed, name=""))
    assert shown.status_code == 422 and shown.context["version"] == 1


def test_a_preview_does_not_make_an_old_version_a_new_one(embed):
    client_of(cast.egon()).post(address(embed, "edit/"), chosen(embed, order="newest"))
    shown = client_of(cast.edith()).post(address(embed, "edit/"), chosen(embed, preview="on"))
    assert shown.status_code == 200 and shown.context["version"] == 1
