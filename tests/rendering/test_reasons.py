"""Why words were read as a date, told in the reader's language; kept reasons of any age are still told."""

import pytest
from django.utils import translation

from tests.extraction import articles
from timeline.extraction import extract
from timeline.rendering.reasons import SENTENCES, reason_in_use

SUNDAY = "publication on Sun 9 January 2022"

# a reason as extraction keeps it, and how it is told in Ukrainian
TOLD = [
    ("written out in full", "написано повністю"),
    ("the same day of 2021", "той самий день року 2021"),
    (
        f"the last Wednesday before {SUNDAY}",
        "останній раз (середа) перед датою: публікація, неділя, 9 січня 2022 року",
    ),
    (
        f"the next Friday after {SUNDAY}, for “will” looks ahead",
        "наступний раз (пʼятниця) після дати: публікація, неділя, 9 січня 2022 року, бо «will» вказує на майбутнє",
    ),
    (f"two weeks before {SUNDAY}", "2 тижні назад від дати: публікація, неділя, 9 січня 2022 року"),
    (
        "11 years after March 2014, where the story is",
        "11 років уперед від дати: березень 2014 року, куди дійшла розповідь",
    ),
    (
        "the month of Sun 9 January 2022, where the story is",
        "місяць, на який припадає: неділя, 9 січня 2022 року, куди дійшла розповідь",
    ),
]


@pytest.mark.parametrize(("reason", "told"), TOLD)
def test_a_reason_is_told_in_the_language_in_use(reason, told):
    with translation.override("uk"):
        assert reason_in_use(reason).replace("\u02bc", "ʼ").replace("’", "ʼ") == told
    with translation.override("en-gb"):
        assert reason_in_use(reason) == reason


@pytest.mark.parametrize("kept", ["as an older version explained it", "the last 100% of it", "", "a\nb"])
def test_a_reason_that_fits_nothing_stays_as_it_was_kept(kept):
    with translation.override("uk"):
        assert reason_in_use(kept) == kept


def test_every_sentence_has_its_ukrainian():
    with translation.override("uk"):
        same = [sentence for sentence in SENTENCES if translation.gettext(sentence) == sentence]
    assert not same


def test_hardly_a_reason_of_the_test_articles_is_left_in_english():
    texts = [one.text for one in vars(articles).values() if isinstance(one, articles.Article)]
    assert texts
    with translation.override("uk"):
        kept = [
            reason
            for text in texts
            for proposal in extract(text, published="2022-01-09", language="en")
            for reason in (
                proposal.explanation.partition("” → ")[2].partition(": ")[2].removesuffix("."),
                *(rival.explanation for rival in proposal.rivals),
            )
        ]
        english = [reason for reason in kept if reason_in_use(reason) == reason]
    assert len(kept) > 20 and not english
