"""Sentences in the style of news, in several languages: every date that they say, and no other."""

import pytest

from tests.extraction import sentences_arabic, sentences_french, sentences_german, sentences_spanish
from timeline.extraction import extract

PUBLISHED = "2023-06-15"  # a Thursday

BY_LANGUAGE = {
    "de": sentences_german.SENTENCES,
    "fr": sentences_french.SENTENCES,
    "es": sentences_spanish.SENTENCES,
    "ar": sentences_arabic.SENTENCES,
}
CASES = [
    pytest.param(language, sentence, dated, id=f"{language}: {sentence}")
    for language, sentences in BY_LANGUAGE.items()
    for sentence, dated in sentences
]


@pytest.mark.parametrize(("language", "sentence", "dated"), CASES)
def test_every_date_of_a_sentence(language: str, sentence: str, dated: tuple[tuple[str, str], ...]) -> None:
    found = [found for found in extract(sentence, published=PUBLISHED, language=language) if found.edtf]
    assert [proposal.edtf for proposal in found] == [edtf for _, edtf in dated]
    assert all(words in proposal.words for proposal, (words, _) in zip(found, dated, strict=True))
