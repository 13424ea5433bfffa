"""Which language a text is in, where nobody has said so."""

import pytest

from timeline.extraction import extract
from timeline.extraction.languages import language_of

TEXTS = [
    ("en", "The council signed the treaty on Friday, and it will come into force in March."),
    ("en", "He resigned."),
    ("uk", "Рада підписала угоду в п'ятницю, і вона набуде чинності в березні."),
    ("uk", "Він був у Києві."),  # an і or a ї is enough
    ("ru", "Совет подписал соглашение в пятницу, и оно вступит в силу в марте."),
    ("ru", "Это было давно."),
    ("fr", "Le conseil a signé le traité vendredi, et il entrera en vigueur en mars."),
    ("de", "Der Rat hat den Vertrag am Freitag unterzeichnet, und er tritt im März in Kraft."),
    ("es", "El consejo firmó el tratado el viernes y entrará en vigor en marzo."),
    ("pl", "Rada podpisała traktat w piątek, a wejdzie on w życie w marcu."),
    ("ar", "وقع المجلس المعاهدة يوم الجمعة وستدخل حيز التنفيذ في مارس."),
    # Names of another language in a text do not make it of that language
    ("en", "The paper Le Monde said on Friday that the Süddeutsche Zeitung and El País had been told."),
    ("uk", "Газета Der Spiegel у п'ятницю повідомила про це."),
    # No table for it
    ("", "Η συμφωνία υπογράφηκε την Παρασκευή."),
    ("", "条約は金曜日に署名された。"),
    ("", "12.03.2014"),
    ("", ""),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_language_of(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("language", ["", None])
@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The treaty was signed on 3 March 2014.", "2014-03-03"),
        ("Der Vertrag wurde am 3. März 2014 in Riga unterzeichnet.", "2014-03-03"),
        ("Угоду підписали 3 березня 2014 року.", "2014-03-03"),
    ],
)
def test_a_text_whose_language_nobody_has_said_is_read_in_its_own(
    language: str | None, text: str, edtf: str
) -> None:
    (proposal,) = extract(text, published="2021-06-16", language=language)
    assert (proposal.edtf, proposal.confidence > 0.9) == (edtf, True)
