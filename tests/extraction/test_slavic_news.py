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
