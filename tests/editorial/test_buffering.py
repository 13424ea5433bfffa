"""What is typed and not saved: one piece per tab, for two weeks, and nothing of it in any record."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from tests import cast
from timeline.editorial.buffering import MOST_BUFFERS, forget, keep
from timeline.editorial.refusals import NotReady
from timeline.models import AuditEntry, Buffer, BufferSubject
from timeline.models.buffer import KEPT_FOR

pytestmark = pytest.mark.django_db
NEW = BufferSubject.NEW_EVENT


def typed(headline: str = "Ministers meet", *, tab: str = "tab00001", by=cast.edith, **options) -> Buffer:
    return keep({"headline": [headline]}, by=by(), tab=tab, subject=NEW, **options)


def test_a_tab_keeps_its_latest_text_and_each_person_their_own():
    typed("Minis"), typed("Ministers meet"), typed("Other tab", tab="tab00002"), typed("Egon's", by=cast.egon)
    kept = Buffer.objects.values_list("person__username", "tab", "fields__headline__0")
    assert set(kept) == {
        ("edith", "tab00001", "Ministers meet"),
        ("edith", "tab00002", "Other tab"),
        ("egon", "tab00001", "Egon's"),
    }


def test_going_on_in_another_tab_takes_the_place_of_what_was_taken_up():
    first = typed()
    typed("Ministers meet again", tab="tab00002", instead_of=first.pk)
    assert Buffer.objects.get().tab == "tab00002"


def test_nobody_removes_what_another_keeps():
    theirs = typed(by=cast.egon)
    typed(instead_of=theirs.pk)
    forget(by=cast.edith(), subject=NEW, key="", tab="tab00001", taken_up=theirs.pk)
    assert Buffer.objects.get() == theirs


def test_what_is_too_long_is_refused_and_what_was_kept_stays():
    typed("Short")
    with pytest.raises(NotReady, match="Save it soon"):
        typed("x" * 1_000_001)
    assert Buffer.objects.get().fields == {"headline": ["Short"]}


def test_a_person_keeps_so_many_and_the_oldest_give_way():
    for number in range(MOST_BUFFERS + 2):
        typed(str(number), tab=f"tab{number:05}")
    kept = [buffer.fields["headline"] for buffer in Buffer.objects.all()]
    assert (len(kept), kept[0], kept[-1]) == (MOST_BUFFERS, [str(MOST_BUFFERS + 1)], ["2"])


def test_after_two_weeks_it_is_offered_no_more_and_removed(capsys):
    old, fresh = typed(), typed(tab="tab00002")
    Buffer.objects.filter(pk=old.pk).update(modified=timezone.now() - KEPT_FOR - timedelta(minutes=1))
    assert list(Buffer.objects.of(cast.edith(), NEW, timezone.now())) == [fresh]
    call_command("clear_buffers")
    assert (capsys.readouterr().out, Buffer.objects.get()) == ("1 removed.\n", fresh)


def test_typing_anew_removes_ones_own_that_nobody_came_back_for():
    Buffer.objects.filter(pk=typed().pk).update(modified=timezone.now() - KEPT_FOR)
    typed(tab="tab00002")
    assert Buffer.objects.get().tab == "tab00002"


def test_it_is_no_act_and_holds_no_null_byte():
    assert typed("a\0b").fields == {"headline": ["ab"]}
    assert not AuditEntry.objects.exists()
