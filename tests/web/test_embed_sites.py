"""The codes of a whole timeline, and the sites that may show it in a frame."""

import pytest

from tests import cast, make
from tests.web.pages import client_of, text_of
from timeline.models import Timeline

pytestmark = pytest.mark.django_db

LIST = "/desk/timelines/talks/embeds/"
SITES, WHOLE = f"{LIST}sites/", f"{LIST}whole/"


def test_the_page_gives_the_code_and_a_preview_at_three_widths():
    make.timeline()
    page = client_of(cast.carla()).get(WHOLE).content.decode()
    assert "&lt;iframe" in page
    assert page.count("<iframe") == 3
    assert "&gt;Show everything&lt;/div&gt;" in page, "what a touch does in AMP, where nothing is left by it"


def test_sites_are_saved_one_per_line():
    make.timeline()
    sent = {
        "sites": "https://www.example.org/\r\n\r\n https://NEWS.example.com:8443 \nhttps://www.example.org",
        "seen": "",
    }
    assert client_of(cast.edith()).post(SITES, sent)["Location"] == LIST
    assert Timeline.objects.get().embed_sites == ["https://www.example.org", "https://news.example.com:8443"]


@pytest.mark.parametrize(
    ("sites", "line"),
    [
        ("https://www.example.org\njavascript:alert(1)", "Line 2, “javascript:alert(1)”,"),
        ("*", "Line 1"),
        ("https://www.example.org; script-src *", "Line 1"),
        ("https://news.org/2022/a.html?b#c", "is not a site address. Write it like https://news.org."),
        ("http://news.org:8020/a", "Write it like http://news.org:8020."),
        ("news.org", "Line 1, “news.org”, is not a site address. Write it like https://news.org."),
        ("https://例え.jp", "Write it like https://xn--r8jz45g.jp."),
        ("https://anna:secret@news.org/", "Write it like https://news.org."),
        ("news.org:a", "Write it like https://www.example.org."),
        ("ftp://news.org", "Write it like https://www.example.org."),
        ("<script>", "Line 1, “<script>”,"),
    ],
)
def test_a_line_that_is_no_site_is_named_and_kept(sites, line):
    make.timeline()
    answer = client_of(cast.edith()).post(SITES, {"sites": sites, "seen": ""})
    assert answer.status_code == 422
    assert line in text_of(answer)
    assert Timeline.objects.get().embed_sites == []


@pytest.mark.parametrize("seen", ["", "https://old.example.org"])
def test_a_list_that_somebody_changed_meanwhile_is_shown_beside_mine(seen):
    timeline = make.timeline()
    Timeline.objects.filter(pk=timeline.pk).update(embed_sites=["https://theirs.example.org"])
    answer = client_of(cast.edith()).post(SITES, {"sites": "https://mine.example.org", "seen": seen})
    assert answer.status_code == 409
    assert "https://theirs.example.org" in text_of(answer)
    assert "https://mine.example.org" in answer.content.decode()
    assert Timeline.objects.get().embed_sites == ["https://theirs.example.org"]


def test_a_line_in_error_does_not_make_an_old_list_a_new_one():
    timeline, client = make.timeline(), client_of(cast.edith())
    Timeline.objects.filter(pk=timeline.pk).update(embed_sites=["https://theirs.example.org"])
    shown = client.post(SITES, {"sites": "mine", "seen": ""})
    assert shown.status_code == 422
    again = {"sites": "https://mine.example.org", "seen": shown.context["seen"]}
    assert client.post(SITES, again).status_code == 409
    assert Timeline.objects.get().embed_sites == ["https://theirs.example.org"]


def test_a_contributor_reads_the_list_and_changes_nothing():
    make.timeline()
    client = client_of(cast.carla())
    assert '<form class="form' not in client.get(LIST).content.decode()
    assert client.post(SITES, {"sites": "https://www.example.org", "seen": ""}).status_code == 403
    assert Timeline.objects.get().embed_sites == []
