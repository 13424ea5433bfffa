"""German: short sentences with every date that they say, and whole articles."""

import pytest

from tests.extraction.articles import Article
from tests.extraction.articles_german import ARTICLES
from timeline.extraction import extract

PUBLISHED = "2023-06-15"  # a Thursday

# Sentence, then each of its dates: words that must be among those found, and EDTF.
SENTENCES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Die Truppen rückten am 24. Februar 2022 ein.", (("24. Februar 2022", "2022-02-24"),)),
    ("Das Gesetz wurde am 3. Mai unterzeichnet.", (("3. Mai", "2023-05-03"),)),
    ("Die Wahl wird am 15. Oktober stattfinden.", (("15. Oktober", "2023-10-15"),)),
    ("Die Wahl fand am 15. Oktober statt.", (("15. Oktober", "2022-10-15"),)),
    ("Er wurde am 7. Dez. 1952 in Kiel geboren.", (("7. Dez. 1952", "1952-12-07"),)),
    ("Der Brief vom 12.06.2023 liegt dem Gericht vor.", (("12.06.2023", "2023-06-12"),)),
    ("Der Krieg begann am 1.9.1939.", (("1.9.1939", "1939-09-01"),)),
    ("Das Treffen fand am Montag statt.", (("Montag", "2023-06-12"),)),
    ("Das Treffen soll am Montag stattfinden.", (("Montag", "2023-06-19"),)),
    (
        "Am Dienstag, dem 13. Juni, verkündete das Gericht sein Urteil.",
        (("Dienstag, dem 13. Juni", "2023-06-13"),),
    ),
    ("Am vergangenen Freitag starben drei Menschen.", (("vergangenen Freitag", "2023-06-09"),)),
    ("Am kommenden Montag reist der Kanzler nach Rom.", (("kommenden Montag", "2023-06-19"),)),
    ("Letzten Mittwoch brannte die Halle.", (("Letzten Mittwoch", "2023-06-14"),)),
    ("Am Freitagabend brannte die Halle.", (("Freitagabend", "2023-06-09"),)),
    ("Seit Sonntag gibt es dort keinen Strom.", (("Sonntag", "2023-06-11"),)),
    ("Gestern fiel Hagel.", (("Gestern", "2023-06-14"),)),
    ("Heute früh wurde die Brücke gesperrt.", (("Heute früh", "2023-06-15"),)),
    ("Morgen beginnen die Gespräche.", (("Morgen", "2023-06-16"),)),
    ("Vorgestern geschah ein Unfall.", (("Vorgestern", "2023-06-13"),)),
    ("Gestern Abend wurde Alarm ausgelöst.", (("Gestern Abend", "2023-06-14"),)),
    ("Vergangene Woche scheiterten die Gespräche.", (("Vergangene Woche", "2023-06-05/2023-06-11"),)),
    ("In dieser Woche beschloss das Kabinett den Entwurf.", (("dieser Woche", "2023-06-12/2023-06-18"),)),
    ("Nächste Woche beginnt der Prozess.", (("Nächste Woche", "2023-06-19/2023-06-25"),)),
    ("Im vergangenen Monat sanken die Preise.", (("vergangenen Monat", "2023-05"),)),
    ("Im nächsten Monat beginnt der Bau.", (("nächsten Monat", "2023-07"),)),
    ("Im vergangenen Jahr starben hier zwei Bergleute.", (("vergangenen Jahr", "2022"),)),
    ("In diesem Jahr ist die Ernte schwach.", (("diesem Jahr", "2023"),)),
    ("Im Vorjahr war die Ernte besser.", (("Vorjahr", "2022"),)),
    ("Vor zwei Tagen wurde ein Verdächtiger gefasst.", (("Vor zwei Tagen", "2023-06-13"),)),
    ("Vor drei Wochen fiel ein Soldat.", (("Vor drei Wochen", "2023-05-22/2023-05-28"),)),
    ("Vor fünf Jahren wurde die Schule eröffnet.", (("Vor fünf Jahren", "2018"),)),
    ("Vor einem Jahr glaubte niemand daran.", (("Vor einem Jahr", "2022"),)),
    ("In zwei Wochen wird das Museum eröffnet.", (("In zwei Wochen", "2023-06-26/2023-07-02"),)),
    ("Im März 2014 besetzte Russland die Krim.", (("März 2014", "2014-03"),)),
    ("Im April erhöhte die Regierung die Steuern.", (("April", "2023-04"),)),
    ("Im August wird hier ein Orchester spielen.", (("August", "2023-08"),)),
    ("Seit Mai gelten neue Regeln.", (("Mai", "2023-05"),)),
    ("Im September vergangenen Jahres starb die Königin.", (("September vergangenen Jahres", "2022-09"),)),
    ("Anfang März starb der Dichter.", (("Anfang März", "2023-03"),)),
    ("Ende 2021 wurde die Grube geschlossen.", (("Ende 2021", "2021-09~/2021-12~"),)),
    ("Mitte 2021 fehlte der Treibstoff.", (("Mitte 2021", "2021-05~/2021-08~"),)),
    ("1989 fanden die ersten Wahlen statt.", (("1989", "1989"),)),
    ("Seit 2015 regierte diese Partei.", (("2015", "2015"),)),
    ("Im Jahr 1968 gingen Studenten auf die Straße.", (("1968", "1968"),)),
    ("Ein Gutachten aus dem Jahr 1997 ging verloren.", (("1997", "1997"),)),
    ("Von 1991 bis 1997 leitete sie die Schule.", (("1991 bis 1997", "1991/1997"),)),
    ("In den Jahren 2014–2018 war er Senator.", (("2014–2018", "2014/2018"),)),
    ("In den 1980er Jahren blühte die Grube.", (("1980er Jahren", "198X"),)),
    ("In den neunziger Jahren verfiel die Grube.", (("neunziger Jahren", "199X"),)),
    ("Im 19. Jahrhundert gehörte die Stadt zu Preußen.", (("19. Jahrhundert", "18XX"),)),
    ("Im Frühjahr 2014 begannen die Kämpfe.", (("Frühjahr 2014", "2014-21"),)),
    ("Im Herbst vergangenen Jahres stand die Front.", (("Herbst vergangenen Jahres", "2022-23"),)),
    ("Im ersten Quartal 2022 sank der Umsatz.", (("ersten Quartal 2022", "2022-01/2022-03"),)),
    ("Im zweiten Halbjahr 2021 stiegen die Preise.", (("zweiten Halbjahr 2021", "2021-07/2021-12"),)),
    ("Die Messe dauerte vom 9. bis 10. Januar 2022.", (("9. bis 10. Januar 2022", "2022-01-09/2022-01-10"),)),
    (
        "Die Gespräche dauerten vom 28. Februar bis zum 3. März 2014.",
        (("28. Februar bis zum 3. März 2014", "2014-02-28/2014-03-03"),),
    ),
    ("Am Wochenende gab es drei Unfälle.", (("Wochenende", "2023-06-10/2023-06-11"),)),
    ("Der Bischof starb an Weihnachten 2021.", (("Weihnachten 2021", "2021-12-25"),)),
    (
        "Der Angriff geschah am 5. März 2014. Am nächsten Tag war die Stadt leer.",
        (("5. März 2014", "2014-03-05"), ("nächsten Tag", "2014-03-06")),
    ),
    (
        "Der Angriff geschah am 5. März 2014. Am Vortag war der Flughafen geschlossen worden.",
        (("5. März 2014", "2014-03-05"), ("Vortag", "2014-03-04")),
    ),
    (
        "Der Angriff geschah am 5. März 2014. Eine Woche später herrschte Waffenruhe.",
        (("5. März 2014", "2014-03-05"), ("Eine Woche später", "2014-03-10/2014-03-16")),
    ),
    (
        "Der Angriff geschah am 5. März 2014. Am selben Tag starb der Bürgermeister.",
        (("5. März 2014", "2014-03-05"), ("selben Tag", "2014-03-05")),
    ),
    ("In der Nacht zum Sonntag brannte es.", (("Sonntag", "2023-06-11"),)),
    ("Bereits Ende der achtziger Jahre zog er weg.", (("achtziger Jahre", "198X"),)),
    ("Der Haushalt 2024 wurde am Mittwoch beschlossen.", (("2024", "2024"), ("Mittwoch", "2023-06-14"))),
    (
        "Der Absatz sank gegenüber dem Juni des vergangenen Jahres.",
        (("Juni des vergangenen Jahres", "2022-06"),),
    ),
    # No dates.
    ("In den vergangenen Jahren stieg die Zahl.", ()),
    ("In den kommenden Wochen wird gebaut.", ()),
    ("Nach zwei Tagen Streik fuhren die Züge wieder.", ()),
    ("Um 20.23 Uhr fiel der Strom aus.", ()),
    ("2022 Soldaten kamen in die Stadt.", ()),
    ("Er ist 45 Jahre alt und lebt in Kiel.", ()),
    ("Das kostete 1.000 Euro.", ()),
    ("Das kostete 1999 Euro.", ()),
    ("Über der Stadt flogen eine F-16 und eine Su-34.", ()),
    ("Anna März und Karl Mai gewannen das Turnier.", ()),
    ("Die Resolution 1973 wurde angenommen.", ()),
    ("Rufen Sie unter 0511 555 1990 an.", ()),
    ("Die Preise stiegen um 2,5 Prozent.", ()),
    ("Jedes Jahr kommen eine Million Gäste.", ()),
    ("Jeden Freitag ist die Bücherei geschlossen.", ()),
    ("Das Spiel endete 3:2.", ()),
    ("Er wohnt in der Straße des 17. Juni.", ()),
    ("In der Schlange standen mehr als 2014 Menschen.", ()),
    ("Die Arbeiten dauerten drei Jahre.", ()),
    ("Das sagen Sie so, und so ist es.", ()),
    ("Eines Tages wird alles gut.", ()),
    (
        "Die Mühle brannte 1944. Im Frühjahr desselben Jahres lief sie wieder.",
        (("1944", "1944"), ("Frühjahr desselben Jahres", "1944-21")),
    ),
    ("Das Dach brannte 1971. Im selben Jahr zog das Heim aus.", (("1971", "1971"), ("selben Jahr", "1971"))),
    (
        "Das Hotel wurde 1889 gebaut. Sechs Jahre später kamen viele Gäste.",
        (("1889", "1889"), ("Sechs Jahre später", "1895")),
    ),
    ("Am Dienstag sind drei Arbeiter verletzt worden.", (("Am Dienstag", "2023-06-13"),)),
    ("„Wir rechnen bis Freitag mit Sperrungen“, sagte der Sprecher.", (("bis Freitag", "2023-06-16"),)),
    ("Er wohnt in der Bahnhofstraße 1985.", ()),
    ("Das Ventil vom Typ V 2000 wurde getauscht.", ()),
    ("Es gehört der Familie von August Herbst.", ()),
    ("Er steht auf der Straße des 17. Juni 1953.", ()),
)


@pytest.mark.parametrize(("sentence", "dated"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_every_date_of_a_sentence(sentence: str, dated: tuple[tuple[str, str], ...]) -> None:
    found = [found for found in extract(sentence, published=PUBLISHED, language="de") if found.edtf]
    assert [proposal.edtf for proposal in found] == [edtf for _, edtf in dated]
    assert all(words in proposal.words for proposal, (words, _) in zip(found, dated, strict=True))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_dated_statement_and_nothing_else(article: Article) -> None:
    found = extract(article.text, published=article.published, language="de")
    assert [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf] == list(article.dated)
