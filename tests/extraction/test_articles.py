"""Whole articles: every dated statement is found and read, and nothing else is given a date."""

import re

import pytest

from tests.extraction.articles import ARTICLES as FIRST
from tests.extraction.articles import Article
from tests.extraction.articles_narrative import NARRATIVES
from tests.extraction.articles_newsroom import NEWSROOM
from timeline.extraction import extract

ARTICLES = (*FIRST, *NARRATIVES, *NEWSROOM)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_dated_statement_and_nothing_else(article: Article) -> None:
    found = extract(article.text, published=article.published)
    assert [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf] == list(article.dated)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_headlines_are_whole_and_short(article: Article) -> None:
    for proposal in extract(article.text, published=article.published):
        headline = proposal.headline
        assert 0 < len(headline) <= 90
        assert headline[0] == headline[0].upper()
        assert headline.count("“") == headline.count("”") and headline.count('"') % 2 == 0
        last = re.findall(r"\w+", headline)[-1]
        assert re.search(rf"\b{last}\b", proposal.sentence), "the last word is whole"
