"""Names that could be topics: found by their capitals, and nothing that only looks like one."""

import pytest

from timeline.extraction.unknown_names import MOST_OFFERED, unknown_names

# language, the sentence, the names
OFFERED = [
    ("en", "The Minsk Protocol was signed by Ukraine and the OSCE on May 5.", ["Minsk Protocol", "Ukraine", "OSCE"]),
    ("en", "Former German Chancellor Angela Merkel met President Vladimir Putin.", ["Angela Merkel", "Vladimir Putin"]),
    ("en", "White House Press Secretary Jen Psaki said Mr. Biden would call.", ["White House", "Jen Psaki", "Biden"]),
    ("en", "They met at the Bank of England with J. K. Rowling.", ["Bank of England", "J. K. Rowling"]),
    ("en", "Hassan al-Bashir and Ursula von der Leyen met.", ["Hassan al-Bashir", "Ursula von der Leyen"]),
    ("en", "Then NATO's Jens Stoltenberg spoke.", ["NATO", "Jens Stoltenberg"]),
    ("en", "Talks failed in January, on a Monday.", []),
    ("en", "Russian and American officials met.", []),
    ("en", "The President and the Prime Minister left.", []),
    ("en", "“We will,” she said. “Officials know.”", []),
    ("en", "It was I who left.", []),
    ("fr", "Le président Emmanuel Macron a reçu M. Scholz de l’OTAN lundi.", ["Emmanuel Macron", "Scholz", "OTAN"]),
    ("es", "El presidente Pedro Sánchez viajó a la Ciudad de México en enero.", ["Pedro Sánchez", "Ciudad de México"]),
    ("pl", "Prezydent Andrzej Duda spotkał się z NATO w poniedziałek.", ["Andrzej Duda", "NATO"]),
    ("uk", "Про це заявили в НАТО у понеділок.", ["НАТО"]),
    ("ru", "Вчера президент Владимир Путин уехал.", ["Владимир Путин"]),
    ("de", "Am Montag traf Bundeskanzlerin Angela Merkel den Rat der NATO.", ["Angela Merkel", "NATO"]),
    ("de", "Sie unterzeichneten das Minsker Abkommen.", ["Minsker Abkommen"]),
    ("de", "Hunderte Menschen kamen Ende Januar zu Ursula von der Leyen.", ["Ursula von der Leyen"]),
    ("de", "Die Regierung beschloss im März das Gesetz über die Steuer.", []),
    ("ar", "وقعت الأمم المتحدة اتفاقا في جنيف.", []),
    ("it", "Ieri Mario Draghi ha parlato.", ["Ieri Mario Draghi"]),  # no table: nothing is known of its small words
    ("en", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "names"), OFFERED)
def test_names_are_offered(language, sentence, names):
    assert list(unknown_names(sentence, language)) == names


def test_a_first_word_is_a_name_where_the_article_says_so():
    sentence = "Merkel left early."
    assert unknown_names(sentence, "en") == ()
    assert unknown_names(sentence, "en", article="A visit by Merkel was due. Merkel left early.") == (
        "Merkel",
    )
    assert unknown_names("Talks began.", "en", article="Officials held talks. Talks began.") == ()


def test_a_name_is_offered_in_the_nominative_where_the_article_has_it():
    article = "Президент Володимир Зеленський прибув. Про це Володимира Зеленського запитали."
    assert unknown_names("Про це Володимира Зеленського запитали.", "uk", article=article) == (
        "Володимир Зеленський",
    )


def test_one_name_is_offered_once_and_not_too_many():
    assert unknown_names("We saw Merkel, and Merkel, and MERKEL.", "en") == ("Merkel",)
    many = "We saw Ann, Bob, Cid, Dora, Emil, Fred, Gus, Hal and Ivy Stone."
    found = unknown_names(many, "en")
    assert len(found) == MOST_OFFERED and "Ivy Stone" in found


def test_a_text_of_capitals_is_read_in_good_time():
    assert len(unknown_names("Aa " * 50_000, "en", article="Aa Bb " * 50_000)) <= MOST_OFFERED
