"""Until when, and by when: a month to come, unless its clause tells of what was. Published on 20 November 2024."""

import pytest

from timeline.extraction import extract

COMING = {
    "en": (
        "Schools are closed until the end of January.",
        "The museum is shut until late January.",
        "The city must decide by the end of January.",
        "The bridge, which the army destroyed, stays closed until the end of January.",
        "Repairs take until the end of January, the council said.",
        "Trams have been suspended until the end of January.",
        "No trains until the end of January.",
        "The vote has been postponed until January.",
    ),
    "de": (
        "Die Brücke bleibt bis Ende Januar gesperrt.",
        "Die Brücke ist bis Ende Januar gesperrt.",
        "Bis Ende Januar fahren Busse.",
        "Die Arbeiten dauern bis Ende Januar, teilte die Stadt mit.",
    ),
    "fr": (
        "Le pont est fermé jusqu'à fin janvier.",
        "Le pont reste fermé jusqu'à la fin de janvier.",
        "La mairie doit décider d'ici fin janvier.",
    ),
    "es": (
        "El puente está cerrado hasta finales de enero.",
        "El puente sigue cerrado hasta finales de enero.",
        "El museo debe decidir antes de finales de enero.",
    ),
    "uk": ("Міст закритий до кінця січня.", "Рух триває до кінця січня."),
    "ru": ("Мост закрыт до конца января.", "Ремонт продлится до конца января."),
    "pl": ("Most jest zamknięty do końca stycznia.", "Remont potrwa do końca stycznia."),
    "ar": ("الجسر مغلق حتى نهاية يناير.", "سيبقى الجسر مغلقا حتى نهاية يناير."),
}
GONE = {
    "en": (
        "He stayed until the end of January.",
        "The strike lasted until the end of January.",
        "Nearly half had left by the end of January.",
        "The town is surrounded by fields, and people left it in January.",
    ),
    "de": ("Er blieb bis Ende Januar.", "Er ist bis Ende Januar dort geblieben."),
    "fr": ("Il est resté jusqu'à fin janvier.", "Le pont a été fermé jusqu'à fin janvier."),
    "es": ("Se quedó hasta finales de enero.",),
    "uk": ("Він працював там до кінця січня.",),
    "ru": ("Он работал там до конца января.",),
    "pl": ("Pracował tam do końca stycznia.",),
}
CASES = [
    pytest.param(language, sentence, month, id=f"{month}: {sentence}")
    for month, told in (("2025-01", COMING), ("2024-01", GONE))
    for language, sentences in told.items()
    for sentence in sentences
]


@pytest.mark.parametrize(("language", "sentence", "month"), CASES)
def test_the_month_until_which_something_is_so(language: str, sentence: str, month: str) -> None:
    assert [found.edtf for found in extract(sentence, published="2024-11-20", language=language)] == [month]


# What is so on a day, or has been moved to one, is no deadline.
@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The vote is scheduled for January 10.", "2025-01-10"),
        ("The talks have been put off to January.", "2025-01"),
        ("The trial is now scheduled for January.", "2025-01"),
        ("He is accused of arson in January.", "2024-01"),
    ],
)
def test_what_is_so_on_a_day(sentence: str, edtf: str) -> None:
    assert [found.edtf for found in extract(sentence, published="2024-11-20", language="en")] == [edtf]
