"""A text that tells of long ago keeps its bare days and months in the year it has come to, as news does not."""

import pytest

from timeline.extraction import extract

HISTORY = """\
Облога тривала з 1931 року. У квітні 1932 року місто обстріляли, а 7 травня 1932 року зайняли.

1933 рік

12 травня гарнізон здався. До 3 червня порт стояв порожній.

Уцілілі повернулися в серпні 1934 року.

15 травня вони заснували музей.
"""

NEWS = """\
В Заречье 10 мая 2018 года открыли музей осады.

Город осаждали в 1931 году. В апреле 1932 года его обстреляли, 7 мая 1932 года заняли, а в 1933 году отстроили.

12 мая музей примет первых гостей.
"""


@pytest.mark.parametrize(
    ("text", "language", "words", "edtf"),
    [
        (HISTORY, "uk", "12 травня", "1933-05-12"),
        (HISTORY, "uk", "3 червня", "1933-06-03"),
        (HISTORY, "uk", "15 травня", "1934-05-15"),
        (NEWS, "ru", "12 мая", "2018-05-12"),
    ],
)
def test_a_bare_day(text: str, language: str, words: str, edtf: str) -> None:
    found = {
        proposal.words: proposal.edtf for proposal in extract(text, published="2018-05-11", language=language)
    }
    assert found[words] == edtf
