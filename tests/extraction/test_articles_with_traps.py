"""Articles full of traps in every language: every dated statement is found and read, and nothing else is dated."""

import pytest

from tests.extraction.articles import Article
from tests.extraction.articles_of_history import HISTORIES
from tests.extraction.articles_of_the_day import NEWS
from timeline.extraction import extract

ARTICLES = (*HISTORIES, *NEWS)


@pytest.mark.parametrize(("language", "article"), ARTICLES, ids=[article.name for _, article in ARTICLES])
def test_every_dated_statement_and_nothing_else(language: str, article: Article) -> None:
    found = extract(article.text, published=article.published, language=None)
    assert [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf] == list(article.dated)
    assert found == extract(article.text, published=article.published, language=language)
