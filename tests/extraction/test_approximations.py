"""A date that the words beside it call rough is approximate, and no other is."""

import pytest

from timeline.extraction import extract

ROUGH = [
    ("en", "The factory opened around 1936.", "1936~"),
    ("en", "About 1940 it closed.", "1940~"),
    ("en", "It was rebuilt circa 1952.", "1952~"),
    ("en", "In about March 2014 the troops came.", "2014-03~"),
    ("en", "It ended some time around 5 May 2001.", "2001-05-05~"),
    ("en", "They met in 1999 or thereabouts.", "1999~"),
    ("de", "Die Fabrik öffnete um 1936.", "1936~"),
    ("de", "Die Fabrik öffnete um das Jahr 1936.", "1936~"),
    ("de", "Etwa 1940 schloss sie.", "1940~"),
    ("fr", "L’usine ouvrit vers 1936.", "1936~"),
    ("fr", "Elle ferma aux environs de 1940.", "1940~"),
    ("uk", "Завод відкрили близько 1936 року.", "1936~"),
    ("uk", "Завод відкрили приблизно у 1936 році.", "1936~"),
    ("ru", "Завод открыли около 1936 года.", "1936~"),
    ("ru", "Примерно в 1940 году он закрылся.", "1940~"),
    ("es", "La fábrica abrió hacia 1936.", "1936~"),
    ("es", "Cerró alrededor de 1940.", "1940~"),
    ("pl", "Fabrykę otwarto około 1936 roku.", "1936~"),
    ("ar", "افتُتح المصنع حوالي عام 1936.", "1936~"),
]
EXACT = [
    ("en", "The factory opened in 1936.", "1936"),
    ("en", "She wrote a book about 1984 in Oceania.", "1984"),
    ("en", "He spoke about 2014 for an hour.", "2014"),
    ("en", "About 300 people came on 5 May 2001.", "2001-05-05"),
    ("en", "Around noon on 5 May 2001 it ended.", "2001-05-05"),
    ("de", "Um 8 Uhr am 5. Mai 2001 begann es.", "2001-05-05"),
    ("de", "Der Streit um 1936 begann.", "1936"),
    ("fr", "Environ 300 personnes sont venues le 5 mai 2001.", "2001-05-05"),
    ("ru", "Около 300 человек пришли 5 мая 2001 года.", "2001-05-05"),
    ("pl", "Około 300 osób przyszło 5 maja 2001 roku.", "2001-05-05"),
]


@pytest.mark.parametrize(("language", "text", "edtf"), [*ROUGH, *EXACT])
def test_it_is_as_near_as_the_text_says(language, text, edtf) -> None:
    found = [one for one in extract(text, published="2022-03-06", language=language) if one.edtf]
    assert edtf in [one.edtf.partition("T")[0] for one in found], [(one.words, one.edtf) for one in found]
    if "~" not in edtf:
        assert not any("~" in one.edtf for one in found)


def test_its_reason_says_so() -> None:
    [found] = extract("It ended some time around 5 May 2001.", published="2022-03-06")
    assert found.explanation == "“5 May 2001” → about 5 May 2001: written out in full."
    assert found.rules_version == "v3"
