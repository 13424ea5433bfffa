"""Writing, changing and finding events, as a person at the desk does it."""

import pytest

from tests import cast, make
from tests.web.pages import HTMX, client_of, is_fragment, text_of
from timeline.models import Event, Stage, Standing, Timeline
from timeline.models.slugs import new_public_id

pytestmark = pytest.mark.django_db
NEW = "/desk/events/new/"


def fields(event: Event | None = None, **changed: str) -> dict[str, str]:
    """What the form of this event sends, with some of it typed over."""
    sent = {"headline": "Ministers meet in Vienna", "date": "6 March 2022", "occurrence": "happened"}
    if event:
        place = event.entries.get()
        sent |= {f"lane_{place.timeline_id}": place.lane.slug, f"importance_{place.timeline_id}": "3"}
        sent["version"] = str(event.version)
    return sent | changed


def new_fields(client, **changed: str) -> dict[str, str]:
    form = client.get(NEW).context["form"]
    return fields(public_id=form.initial["public_id"], **changed)


def edit(event: Event) -> str:
    return f"/desk/events/{event.public_id}/edit/"


# Writing


def test_a_new_event_is_a_draft_of_its_author_on_the_timeline_chosen():
    timeline, client = make.timeline(), client_of(cast.carla())
    sent = new_fields(client, summary="They spoke.", place="Vienna", **{f"lane_{timeline.pk}": "military"})
    answer = client.post(NEW, sent, follow=True)
    event = Event.objects.get()
    assert answer.redirect_chain == [(f"/desk/events/{event.public_id}/", 302)]
    assert "Saved as a draft." in text_of(answer)
    assert (event.date.text, event.stage, event.created_by) == ("2022-03-06", Stage.DRAFT, cast.carla())
    assert (event.entries.get().lane.slug, event.entries.get().importance) == ("military", 3)


def test_the_same_form_sent_twice_is_one_event():
    client = client_of(cast.edith())
    sent = new_fields(client)
    addresses = {client.post(NEW, sent)["Location"] for _ in range(2)}
    assert addresses == {f"/desk/events/{Event.objects.get().public_id}/"}


def test_the_same_form_sent_again_with_other_words_shows_both():
    client = client_of(cast.edith())
    sent = new_fields(client)
    client.post(NEW, sent)
    answer = client.post(NEW, sent | {"headline": "Ministers meet in Geneva"})
    assert answer.status_code == 409
    assert "Ministers meet in Vienna" in text_of(answer)
    assert 'value="Ministers meet in Geneva"' in answer.content.decode()
    assert Event.objects.get().headline == "Ministers meet in Vienna"


def test_nobody_chooses_the_public_id_of_an_event():
    client, others = client_of(cast.carla()), make.draft()
    signed_for_another = client_of(cast.edith()).get(NEW).context["form"].initial["public_id"]
    for public_id in (others.public_id, new_public_id(), signed_for_another, "", "\0"):
        answer = client.post(NEW, fields(public_id=public_id))
        assert answer.status_code == 422
        assert "Look it over and send it again." in text_of(answer)
    assert list(Event.objects.all()) == [others]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"headline": ""}, "An event needs a headline."),
        ({"headline": "x" * 201}, "200 characters are the most"),
        ({"headline": "a\0b"}, "invisible control character"),
        ({"date": "31 February 2022"}, "February"),
        ({"date": "yesterdayish"}, "9 January 2022"),
        ({"date": "01/02/2022"}, "can be read two ways"),
        ({"occurrence": "invented"}, "Choose one of these."),
        ({"summary": "x" * 5000}, "4,000 characters are the most"),
        ({"headline": "x" * 1_000_000}, "200 characters are the most"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_sentence_and_stays_typed(typed, sentence):
    client = client_of(cast.edith())
    answer = client.post(NEW, new_fields(client, place="Hofburg") | typed)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    assert 'value="Hofburg"' in answer.content.decode()
    assert not Event.objects.exists()


def test_a_date_that_can_be_read_two_ways_is_asked_about_and_the_choice_is_taken():
    client = client_of(cast.edith())
    sent = new_fields(client, date="01/02/2022")
    assert "2022-02-01" in client.post(NEW, sent).content.decode()
    client.post(NEW, sent | {"date_choice": "2022-02-01"})
    assert Event.objects.get().date.text == "2022-02-01"


def test_a_lane_of_another_timeline_is_none_of_this_one():
    timeline, client = make.timeline(), client_of(cast.edith())
    answer = client.post(NEW, new_fields(client, **{f"lane_{timeline.pk}": "economy"}))
    assert answer.status_code == 422
    assert "“Talks” has no such lane." in text_of(answer)


def test_a_form_that_was_out_of_date_can_be_sent_again():
    client = client_of(cast.edith())
    shown = client.post(NEW, fields(public_id="old"))
    client.post(NEW, fields(public_id=shown.context["form"]["public_id"].value()))
    assert Event.objects.get().headline == "Ministers meet in Vienna"


# Changing


def test_an_edit_is_saved_and_shown_with_what_changed():
    event = make.draft()
    answer = client_of(cast.edith()).post(
        edit(event), fields(event, place="Hofburg", note="Found the place"), follow=True
    )
    assert answer.redirect_chain == [(f"/desk/events/{event.public_id}/", 302)]
    assert "Saved." in text_of(answer)
    assert "Found the place" in text_of(answer)
    event.refresh_from_db()
    assert (event.place, event.version, event.revisions.count()) == ("Hofburg", 2, 2)


@pytest.mark.parametrize(
    "date", ["2022-03-06", "2014", "2021-12-27/2022-01-02", "2022-01~/2022-04~", "-0043", "1999?", ""]
)
def test_opening_and_saving_moves_no_date(date):
    event, client = make.draft(date=date), client_of(cast.edith())
    typed = client.get(edit(event)).context["form"]["date"].value()
    client.post(edit(event), fields(event, date=str(typed), place="Hofburg"))
    saved = Event.objects.get(pk=event.pk)
    assert (saved.date.text if saved.date else "", saved.place) == (date, "Hofburg")


def test_a_mistyped_field_does_not_make_an_old_form_a_new_one():
    event = make.draft()
    client_of(cast.egon()).post(edit(event), fields(event, place="Schönbrunn"))
    shown = client_of(cast.edith()).post(edit(event), fields(event, headline=""))
    assert shown.status_code == 422
    assert shown.context["version"] == 1


def test_an_edit_sent_twice_is_one_revision():
    event, client = make.draft(), client_of(cast.edith())
    for _ in range(2):
        assert client.post(edit(event), fields(event, place="Hofburg")).status_code == 302
    assert event.revisions.count() == 2


def test_fields_that_are_not_of_the_form_change_nothing():
    event = make.draft()
    extra = {
        "stage": "approved",
        "standing": "live",
        "public_id": "aaaaaaaaaa",
        "created_by": str(cast.olga().pk),
    }
    client_of(cast.egon()).post(edit(event), fields(event, place="Hofburg", **extra))
    saved = Event.objects.get(pk=event.pk)
    assert (saved.stage, saved.standing, saved.public_id) == (Stage.DRAFT, Standing.NONE, event.public_id)
    assert (saved.created_by, saved.last_edited_by) == (cast.edith(), cast.egon())


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_live_event_is_corrected_not_edited(method):
    event = make.published_event()
    answer = getattr(client_of(cast.edith()), method)(edit(event), fields(event, place="Hofburg"))
    assert answer.status_code == 409
    assert "Start a correction to change it." in text_of(answer)


@pytest.mark.parametrize(
    "typed", [{"place": "Hofburg"}, {"place": "Hofburg", "headline": ""}, {"place": "Hofburg", "date": "?"}]
)
def test_whoever_may_not_edit_is_told_so_before_what_they_typed_is_judged(typed):
    event = make.in_review(by=cast.carla())
    answer = client_of(cast.carla()).post(edit(event), fields(event, **typed))
    assert answer.status_code == 403
    assert "takes an editor" in text_of(answer)
    assert 'value="Hofburg"' in answer.content.decode(), "what was typed is kept"


@pytest.mark.parametrize("path", ["", "edit/", "cite/"])
def test_a_contributor_finds_no_draft_of_another_there(path):
    event = make.draft(by=cast.carla())
    client = client_of(cast.colin())
    for answer in (
        client.get(f"/desk/events/{event.public_id}/{path}"),
        client.post(f"/desk/events/{event.public_id}/{path}"),
    ):
        assert answer.status_code == 404
    assert event.headline not in text_of(client.get("/desk/events/"))


@pytest.mark.parametrize(
    "path", ["/desk/events/", NEW, "/desk/events/aaaaaaaaaa/", "/desk/events/aaaaaaaaaa/edit/"]
)
def test_a_stranger_is_asked_to_log_in(client, path):
    assert client.get(path)["Location"] == f"/desk/login/?next={path}"


def test_what_people_type_is_text_everywhere():
    script = "<script>alert(1)</script>"
    event = make.draft(
        headline=f"A {script}", summary=script, place=script, attribution=script, date_words=script
    )
    client = client_of(cast.edith())
    for path in ("", "edit/", "cite/"):
        page = client.get(f"/desk/events/{event.public_id}/{path}").content.decode()
        assert script not in page
        assert "&lt;script&gt;" in page


def test_the_event_page_has_a_fragment_for_htmx():
    event, client = make.draft(), client_of(cast.edith())
    whole, part = (client.get(f"/desk/events/{event.public_id}/", headers=headers) for headers in ({}, HTMX))
    assert not is_fragment(whole) and is_fragment(part)
    assert event.headline in text_of(part)


def test_the_page_asks_as_many_questions_for_a_long_history_as_for_a_short_one(django_assert_max_num_queries):
    event, client = make.draft(), client_of(cast.edith())
    for number in range(20):
        event.refresh_from_db()
        client.post(edit(event), fields(event, place=f"Room {number}"))
    with django_assert_max_num_queries(40):
        page = text_of(client.get(f"/desk/events/{event.public_id}/"))
    assert "Revision 21" in page and "Revision 2 " not in page
    assert "Show 9 earlier revisions" in page
    assert "Revision 1 " in text_of(client.get(f"/desk/events/{event.public_id}/?history=all"))


# Finding


def test_an_empty_list_says_what_to_do_first():
    assert "Paste an article" in text_of(client_of(cast.carla()).get("/desk/events/"))
    assert not Timeline.objects.exists()
