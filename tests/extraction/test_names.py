"""Names in a sentence: which of those that are known it holds, and in which case."""

import pytest

from timeline.extraction.names import MOST_WORDS, beginnings, candidates, find_names, folded_name, is_form_of


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Angela Merkel", "angela merkel"),
        ("  U.N.  Security–Council ", "u n security council"),
        ("Élysée", "elysee"),
        ("Straße", "strasse"),
        ("Київ", "київ"),  # й and ї are letters of their own
        ("Ёлкин", "ёлкин"),
        ("مُحَمَّد", "محمد"),  # vowel signs are not spelt out elsewhere
        ("…", ""),
    ],
)
def test_a_name_is_folded(name, folded):
    assert folded_name(name) == folded


def test_every_run_of_up_to_six_words_may_be_a_name():
    found = candidates("One two three four five six seven", "fr")
    assert "one two three four five six" in found and "seven" in found
    assert not any(run.count(" ") >= MOST_WORDS for run in found)


def test_a_word_of_time_alone_is_no_name():
    found = candidates("Theresa May spoke on Monday", "en")
    assert "may" not in found and "monday" not in found and "theresa may" in found


# language, the sentence, the names that are known, those that are found
FOUND = [
    ("en", "The Minsk Protocol was signed.", ["Minsk Protocol", "Minsk"], ["Minsk Protocol", "Minsk"]),
    ("en", "Merkel's visit ended.", ["Merkel"], ["Merkel"]),
    ("en", "New sanctions were agreed.", ["Sanctions"], ["Sanctions"]),
    ("en", "They told us to go.", ["US"], []),
    ("en", "The US left.", ["US"], ["US"]),
    ("en", "It rained.", ["IT"], []),
    ("en", "Nato answered.", ["NATO"], ["NATO"]),
    ("en", "A nato of friends.", ["NATO"], []),
    ("en", "It may rain in march.", ["May", "March"], []),
    ("en", "Merkeling is a word.", ["Merkel"], []),
    ("fr", "Le siège de l’OTAN à Bruxelles.", ["OTAN"], ["OTAN"]),
    ("fr", "À l'Elysee.", ["Élysée"], ["Élysée"]),
    ("de", "Das Minsker Abkommen gilt.", ["Minsker Abkommen"], ["Minsker Abkommen"]),
    ("uk", "Сторони Мінського протоколу зустрілися.", ["Мінський протокол"], ["Мінський протокол"]),
    ("uk", "Він поїхав до Києва.", ["Київ"], ["Київ"]),
    ("ru", "Переговоры в Минске сорвались.", ["Минск"], ["Минск"]),
    ("ru", "Минские переговоры сорвались.", ["Минск"], []),
    ("ru", "Иванов подписал.", ["Иван"], []),
    ("pl", "Spotkali się w Warszawie.", ["Warszawa"], ["Warszawa"]),
    ("ar", "اجتمع الوزراء في جنيف أمس.", ["جنيف"], ["جنيف"]),
    ("it", "Il Protocollo di Minsk.", ["Minsk"], ["Minsk"]),
]


@pytest.mark.parametrize(("language", "sentence", "known", "found"), FOUND)
def test_known_names_are_found(language, sentence, known, found):
    assert list(find_names(sentence, known, language)) == found


@pytest.mark.parametrize(("language", "sentence", "known", "found"), FOUND)
def test_what_is_found_can_be_looked_up(language, sentence, known, found):
    """The two things to ask a database for bring every name that `find_names` would accept."""
    runs, stems = candidates(sentence, language), beginnings(sentence, language)
    for name in found:
        assert folded_name(name) in runs or folded_name(name).startswith(stems)


ONE_NAME = [
    ("uk", "Мінський Мінського Мінському Мінським"),
    ("uk", "Харків Харкова Харкову Харковом Харкові"),
    ("uk", "Україна України Україні Україну Україною"),
    ("uk", "Росія Росії Росію Росією"),
    ("uk", "Зеленський Зеленського Зеленському Зеленським"),
    ("ru", "Мария Марии Марию Марией"),
    ("ru", "Путин Путина Путину Путиным Путине"),
    ("ru", "Москва Москвы Москве Москву Москвой"),
    ("ru", "Площадь Площади Площадью"),
    ("ru", "Меркель Меркель"),
    ("pl", "Polska Polski Polsce Polskę Polską"),
    ("pl", "Minsk Minska Minsku Minskiem"),
    ("pl", "Rosja Rosji Rosję Rosją"),
]


@pytest.mark.parametrize(("language", "forms"), ONE_NAME)
def test_the_cases_of_a_name_are_one_name(language, forms):
    nominative, *cases = map(folded_name, forms.split())
    for case in cases:
        assert is_form_of(case, nominative, language), case


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "Мария", "Мариам"),
        ("ru", "Мария", "Марина"),
        ("ru", "Иван", "Иванов"),
        ("ru", "Петров", "Петровский"),
        ("ru", "Минск", "Минский"),
        ("ru", "Россия", "Российский"),
        ("ru", "Чехия", "Чехов"),
        ("ru", "Корея", "Корень"),
        ("ru", "Иран", "Ирак"),
        ("ru", "Рига", "Риги"),  # too short to tell
        ("uk", "Мінськ", "Мінський"),
        ("uk", "Львів", "Львівська"),
        ("uk", "Польща", "Польський"),
        ("pl", "Polska", "Polak"),
        ("pl", "Nowak", "Nowakowski"),
        ("en", "Russia", "Russian"),
        ("de", "Peter", "Peters"),
        ("ru", "Ангела Меркель", "Меркель"),
    ],
)
def test_two_names_stay_two(language, one, other):
    assert not is_form_of(folded_name(one), folded_name(other), language)
    assert not is_form_of(folded_name(other), folded_name(one), language)


def test_a_sentence_without_end_is_read_in_good_time():
    assert len(candidates("слово " * 100_000, "uk")) < 5_000
    assert find_names("word " * 100_000, ["word word"], "en")
