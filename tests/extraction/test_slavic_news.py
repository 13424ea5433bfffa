"""Ukrainian, Russian and Polish as news is written: hard sentences, and whole articles."""

import pytest

from tests.extraction import sentences_polish, sentences_russian, sentences_ukrainian
from tests.extraction.articles import Article
from tests.extraction.articles_slavic import ARTICLES
from timeline.extraction import extract

# Besides the words that name the date, a span may hold so many letters of prepositions and parts.
MOST_AROUND = 22

SENTENCES = [
    (language, text, dated)
    for language, module in (
        ("uk", sentences_ukrainian),
        ("ru", sentences_russian),
        ("pl", sentences_polish),
    )
    for text, dated in module.SENTENCES
]


def read(text: str, published: str, language: str) -> list[tuple[str, str | None]]:
    found = extract(text, published=published, language=language)
    return [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf]


def core(
    found: list[tuple[str, str | None]], dated: tuple[tuple[str, str], ...]
) -> list[tuple[str, str | None]]:
    """What was found, under the noted words where the span holds them and little else."""
    noted = [words for words, _ in dated]
    return [
        (noted[place], edtf)
        if place < len(noted) and noted[place] in words and len(words) <= len(noted[place]) + MOST_AROUND
        else (words, edtf)
        for place, (words, edtf) in enumerate(found)
    ]


@pytest.mark.parametrize(("language", "text", "dated"), SENTENCES, ids=[text for _, text, _ in SENTENCES])
def test_reads_a_sentence_of_the_news(language: str, text: str, dated: tuple[tuple[str, str], ...]) -> None:
    assert core(read(text, "2022-01-12", language), dated) == list(dated)


@pytest.mark.parametrize(("language", "article"), ARTICLES, ids=lambda value: getattr(value, "name", value))
def test_every_dated_statement_of_an_article_and_nothing_else(language: str, article: Article) -> None:
    found = read(article.text, article.published, language)
    assert core(found, article.dated) == list(article.dated)


@pytest.mark.parametrize(
    ("language", "text", "words", "headline", "attribution"),
    [
        ("uk", "КИЇВ, 11 січня — Рада вчора ухвалила закон.", "вчора", "Рада ухвалила закон", ""),
        ("uk", "КИЇВ, 11 січня — Рада вчора ухвалила закон.", "11 січня", "Рада ухвалила закон", ""),
        ("uk", "У ніч на 9 січня над містом збили 12 дронів.", "9 січня", "Над містом збили 12 дронів", ""),
        ("uk", "Порт ремонтували рік, а в 2016 році продали.", "в 2016 році", "Порт ремонтували рік, а продали", ""),
        ("uk", "Міст закрили восени 2013 року, а за рік підірвали.", "восени 2013 року", "Міст закрили", ""),
        ("uk", "Пожежа торік знищила те, що лишилося від кас.", "торік",
         "Пожежа знищила те, що лишилося від кас", ""),
        ("uk", "Пані Коваль, яку обрали в травні 2012-го, обіцяла мости.", "травні 2012-го",
         "Пані Коваль, яку обрали, обіцяла мости", ""),
        ("uk", "«Минулої п'ятниці ми ще мали запас, — каже диспетчер Ігор Середа. — Тепер ні».", "Минулої п'ятниці",
         "Ми ще мали запас", "диспетчер Ігор Середа"),
        ("uk", "Адвокат заявив, що у п'ятницю подасть скаргу.", "у п'ятницю", "Подасть скаргу", "Адвокат"),
        ("uk", "За словами мера, вокзал відкриють у травні.", "травні", "Вокзал відкриють", "мера"),
        ("ru", "МОСКВА, 11 января — Суд вчера продлил арест.", "вчера", "Суд продлил арест", ""),
        ("ru", "В ночь на 9 января над городом сбили 12 дронов.", "9 января", "Над городом сбили 12 дронов", ""),
        ("ru", "В январе 2021 года ему предъявили обвинение по ч. 4 ст. 160 УК.", "январе 2021 года",
         "Ему предъявили обвинение по ч. 4 ст. 160 УК", ""),
        ("ru", "Адвокат сообщил, что в пятницу подаст жалобу.", "в пятницу", "Подаст жалобу", "Адвокат"),
        ("pl", "WARSZAWA, 11 stycznia — Sejm wczoraj przyjął ustawę.", "wczoraj", "Sejm przyjął ustawę", ""),
        ("pl", "W drugiej połowie lat 60. wyjechał do Belgii.", "połowie lat 60", "Wyjechał do Belgii", ""),
        ("pl", "W latach 1954–1958 grał w juniorach Warty.", "1954–1958", "Grał w juniorach Warty", ""),
        ("pl", "W nocy z 8 na 9 stycznia spłonął magazyn w Radomiu.", "8 na 9 stycznia",
         "Spłonął magazyn w Radomiu", ""),
        ("uk", "Як повідомила поліція, у неділю загинули двоє.", "у неділю", "Загинули двоє", "поліція"),
        ("ru", "Как сообщает суд, в мае дело закроют.", "мае", "Дело закроют", "суд"),
        ("pl", "Jak podała policja, w niedzielę zderzyły się dwa auta.", "w niedzielę",
         "Zderzyły się dwa auta", "policja"),
        ("pl", "Burmistrz powiedziała, że w maju most zostanie otwarty.", "maju",
         "Most zostanie otwarty", "Burmistrz"),
    ],
)  # fmt: skip
def test_headlines_say_who_did_what_and_no_more(
    language: str, text: str, words: str, headline: str, attribution: str
) -> None:
    found = {
        proposal.words: proposal for proposal in extract(text, published="2022-01-12", language=language)
    }
    assert (found[words].headline, found[words].attribution) == (headline, attribution)


LOOSE = {
    *[
        "у",
        "в",
        "на",
        "з",
        "до",
        "від",
        "по",
        "за",
        "під",
        "про",
        "для",
        "без",
        "і",
        "й",
        "та",
        "а",
        "але",
        "що",
        "як",
        "коли",
        "який",
        "яка",
    ],
    *["во", "с", "со", "к", "и", "но", "что", "когда", "который", "которая", "из", "о", "об"],
    *["w", "we", "od", "po", "przed", "z", "ze", "ale", "że", "gdy", "który", "która", "oraz", "i", "a"],
}


@pytest.mark.parametrize(("language", "text", "dated"), SENTENCES, ids=[text for _, text, _ in SENTENCES])
def test_no_headline_is_too_long_or_ends_in_a_loose_word(
    language: str, text: str, dated: tuple[tuple[str, str], ...]
) -> None:
    for proposal in extract(text, published="2022-01-12", language=language):
        last = proposal.headline.rstrip("…").split()[-1]
        assert len(proposal.headline) <= 90
        assert last.lower() not in LOOSE
        assert last[-1] not in ",;:–—-"
        assert proposal.headline[0] == proposal.headline[0].upper()
