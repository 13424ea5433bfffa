"""Headlines, speakers and occurrence in German, French, Spanish and Arabic."""

import pytest

from tests.extraction import articles_arabic, articles_french, articles_german, articles_spanish
from tests.extraction.articles import Article
from timeline.extraction import extract

PUBLISHED = "2023-06-15"  # a Thursday

# Language, sentence, words of the date, headline, occurrence, who says so.
CASES = (
    (
        *(
            "de",
            "Der Mann sei am Montag festgenommen worden, teilte die Polizei am Dienstag mit.",
            "am Montag",
        ),
        *("Der Mann sei festgenommen worden", "claimed", "die Polizei"),
    ),
    (
        *("de", "Laut Polizei brannten am Sonntag zwei Häuser.", "am Sonntag"),
        *("Laut Polizei brannten zwei Häuser", "claimed", "Polizei"),
    ),
    (
        *("de", "Der Tunnel ist fertig; kommenden Dienstag soll er eröffnet werden.", "kommenden Dienstag"),
        *("Kommenden Dienstag soll er eröffnet werden", "planned", ""),
    ),
    (
        *("de", "Er gewann 2012, 2014 und 2016 Medaillen bei Europameisterschaften.", "2014"),
        *("Er gewann Medaillen bei Europameisterschaften", "happened", ""),
    ),
    (
        *("de", "Der Gipfel am 3. Juli wurde abgesagt.", "3. Juli"),
        *("Der Gipfel wurde abgesagt", "cancelled", ""),
    ),
    (
        *("fr", "À l'automne 1952, il part pour l'Algérie.", "automne 1952"),
        *("Il part pour l'Algérie", "happened", ""),
    ),
    (
        *("fr", "« Nous rouvrirons la salle en septembre », a-t-elle déclaré.", "septembre"),
        *("Nous rouvrirons la salle", "planned", ""),
    ),
    (
        *("fr", "Le président se rendra à Kigali les 3 et 4 juillet prochains.", "3 et 4 juillet prochains"),
        *("Le président se rendra à Kigali", "planned", ""),
    ),
    (
        *("fr", "Selon la préfecture, trois personnes ont été blessées samedi.", "samedi"),
        *("Trois personnes ont été blessées", "claimed", "la préfecture"),
    ),
    (
        *("es", "Dijo la alcaldesa que las obras terminarán en 2024.", "en 2024"),
        *("Las obras terminarán", "planned", "la alcaldesa"),
    ),
    (
        *("es", "Según la policía, el robo ocurrió el pasado 3 de junio.", "3 de junio"),
        *("El robo ocurrió", "claimed", "la policía"),
    ),
    (
        *("ar", "قال وزير الخارجية يوم الأربعاء إن المحادثات ستستأنف في يوليو.", "يوليو"),
        *("المحادثات ستستأنف", "planned", "وزير الخارجية"),
    ),
    (
        *("ar", "وأعلنت وزارة الدفاع في بيان أن ثلاثة جنود قتلوا يوم الاثنين.", "يوم الاثنين"),
        *("ثلاثة جنود قتلوا", "claimed", "وزارة الدفاع"),
    ),
    (
        *("ar", "وبحسب الشرطة، وقع الحادث مساء السبت.", "مساء السبت"),
        *("وقع الحادث", "claimed", "الشرطة"),
    ),
    (
        *(
            "fr",
            "Un feu a détruit dimanche une usine, blessant deux pompiers, a indiqué la préfecture.",
            "dimanche",
        ),
        *("Un feu a détruit une usine, blessant deux pompiers", "claimed", "la préfecture"),
    ),
    (
        *("fr", "« Au bout du compte, c'est la mer qui décidera », disait samedi le maire.", "samedi"),
        *("Au bout du compte, c'est la mer qui décidera", "claimed", "le maire"),
    ),
    (
        *("es", "El equipo local, que viajaba detrás, jugó el sábado en Vigo.", "el sábado"),
        *("El equipo local, que viajaba detrás, jugó en Vigo", "happened", ""),
    ),
    (
        *("ar", "انهار المبنى يوم الأحد، بحسب ما أعلنت وزارة الداخلية.", "يوم الأحد"),
        *("انهار المبنى", "claimed", "وزارة الداخلية"),
    ),
)


@pytest.mark.parametrize(("language", "sentence", "words", "headline", "occurrence", "speaker"), CASES)
def test_who_did_what(
    language: str, sentence: str, words: str, headline: str, occurrence: str, speaker: str
) -> None:
    found = extract(sentence, published=PUBLISHED, language=language)
    (proposal,) = [proposal for proposal in found if proposal.words == words]
    assert (proposal.headline, proposal.occurrence, proposal.attribution) == (headline, occurrence, speaker)


# Language, text, what follows the dateline as a headline.
DATELINES = (
    ("de", "BERLIN, 14. Juni (Reuters) – Der Rat hat gestern getagt.", "Der Rat hat getagt"),
    ("de", "Berlin, den 14. Juni – Der Rat hat gestern getagt.", "Der Rat hat getagt"),
    ("fr", "PARIS, 14 juin – Le Sénat a adopté hier la réforme.", "Le Sénat a adopté la réforme"),
    ("fr", "Paris, le 14 juin (AFP) – Le Sénat a adopté hier la réforme.", "Le Sénat a adopté la réforme"),
    ("es", "Madrid, 14 jun (EFE).- El Gobierno aprobó ayer la ley.", "El Gobierno aprobó la ley"),
    ("ar", "جنيف 14 يونيو (رويترز) - انتهت أمس المحادثات بلا اتفاق.", "انتهت المحادثات بلا اتفاق"),
)


@pytest.mark.parametrize(("language", "text", "headline"), DATELINES)
def test_a_dateline_sets_the_day_of_writing_and_stays_out_of_headlines(
    language: str, text: str, headline: str
) -> None:
    written, told = extract(text, published=PUBLISHED, language=language)
    assert (written.edtf, told.edtf) == ("2023-06-14", "2023-06-13")
    assert (written.headline, told.headline) == (headline, headline)


UNDATED = (
    ("de", "Berlin (dpa) - Der Rat hat am Mittwoch getagt.", "Der Rat hat getagt"),
    ("fr", "PARIS (AFP) – Le Sénat a voté mercredi.", "Le Sénat a voté"),
    ("es", "MADRID (EFE).- El Gobierno aprobó el miércoles la ley.", "El Gobierno aprobó la ley"),
    # No dateline, though a dash follows its date.
    ("de", "Der Rat der Stadt tagte am 14. Juni – ohne Ergebnis.", "Der Rat der Stadt tagte"),
)


@pytest.mark.parametrize(("language", "text", "headline"), UNDATED)
def test_a_dateline_without_a_date_stays_out_of_headlines_too(
    language: str, text: str, headline: str
) -> None:
    assert extract(text, published=PUBLISHED, language=language)[-1].headline == headline


ARTICLES = {
    "de": articles_german.ARTICLES,
    "fr": articles_french.ARTICLES,
    "es": articles_spanish.ARTICLES,
    "ar": articles_arabic.ARTICLES,
}
LOOSE = frozenset(
    [
        "und",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "et",
        "de",
        "du",
        "à",
        "el",
        "los",
        "y",
        "en",
        "del",
        "و",
        "في",
        "من",
        "إن",
        "أن",
    ]
)


@pytest.mark.parametrize(
    ("language", "article"),
    [
        pytest.param(language, article, id=f"{language}: {article.name}")
        for language, articles in ARTICLES.items()
        for article in articles
    ],
)
def test_headlines_are_whole_and_short(language: str, article: Article) -> None:
    for proposal in extract(article.text, published=article.published, language=language):
        headline = proposal.headline
        assert 0 < len(headline) <= 90
        assert headline.rstrip("…").split()[-1].lower() not in LOOSE
        assert headline.count("«") == headline.count("»") and headline.count("„") == headline.count("“")
