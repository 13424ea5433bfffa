"""Which language a text is in, where nobody has said so."""

import pytest

from timeline.extraction import extract
from timeline.extraction.languages import language_of

TEXTS = [
    ("en", "The council signed the treaty on Friday, and it will come into force in March."),
    ("en", "He resigned."),
    ("en", "Envoys met on Sunday in room 7."),  # "met" and "in" are Dutch too
    ("en", "\n".join(f"Envoys met on Sunday in room {number}." for number in range(80))),
    ("en", "Riots erupted Monday. Police arrested dozens."),
    ("de", "Minister treffen sich Montag in Wien."),
    ("fr", "Accord conclu vendredi à Paris."),
    ("es", "Acuerdo firmado el lunes en Madrid."),
    ("pl", "Ministrowie spotkali się w poniedziałek."),
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
    # No table for it, but words that tell it from its neighbour
    ("it", "Il ministro ha detto che la legge sarà approvata dopo il voto."),
    ("pt", "O ministro disse que a lei será aprovada em março."),
    ("nl", "De minister zei dat de wet in maart wordt goedgekeurd."),
    ("tr", "Bakan yasanın martta kabul edileceğini ve bunun yeni bir dönem olduğunu söyledi."),
    ("sv", "Regeringen antog lagen i mars och det var inte den första."),
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


# Language, text, the dates in it: of languages without a table, read with little confidence.
OTHERS = [
    ("it", "Il governo approvò la legge il 3 marzo 2021. Nel dicembre 2020 arrivarono 2022 soldati.", 2),
    ("pt", "O governo aprovou a lei em 3 de março de 2021. Em dezembro de 2020 vieram 2022 soldados.", 2),
    ("nl", "De regering keurde de wet op 3 maart 2021 goed. In december 2020 kwamen er 2022 soldaten.", 2),
    ("tr", "Meclis yasayı 3 Mart 2021 tarihinde kabul etti. Aralık 2020 sonunda 2022 asker geldi.", 2),
    ("ja", "政府は2021年3月3日に法案を可決した。2020年12月に兵士2022人が到着した。", 2),
    ("ja", "政府は2021年13月3日に可決した。", 0),
]


@pytest.mark.parametrize(("language", "text", "number"), OTHERS)
def test_other_languages_are_read_by_a_general_parser(language: str, text: str, number: int) -> None:
    found = extract(text, published="2022-01-10", language=language)
    assert [proposal.edtf for proposal in found] == ["2021-03-03", "2020-12"][:number]
    assert all(proposal.confidence < 0.5 for proposal in found)
