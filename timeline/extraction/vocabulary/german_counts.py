"""What German counts and numbers in articles, so that its numbers are not taken for years; words only."""

from timeline.extraction.vocabulary.lists import words as _words

COUNTED = frozenset(
    _words(
        """
        zeugen autos fahrzeuge fahrzeugen lastwagen personen bürger bürgern wähler wählern stimmen abgeordnete
        abgeordneten delegierte delegierten polizisten beamte beamten feuerwehrleute helfer helfern patienten
        infizierte neuinfektionen erkrankte opfer opfern tote toten gefangene gefangenen häftlinge geiseln
        demonstranten gäste gästen touristen fans läufer läufern betten plätze plätzen panzer panzern raketen
        drohnen granaten flugzeuge flugzeugen schiffe schiffen züge zügen tiere tieren kühe schafe bäume bäumen
        unterschriften beschwerden anträge anträgen gemeinden städte städten dörfer dörfern schulen
        krankenhäuser lehrer lehrern ärzte ärzten arbeiter arbeitern beschäftigte beschäftigten angestellte
        angestellten gebäude gebäuden liter litern rubel dollars cent punkte punkten tore toren spiele spielen
        kilogramm zentimeter zentimetern millimeter megawatt gigawatt menschen euro mark dm dollar pfund franken
        seiten s. stück einwohner soldaten meter metern kilometer km m tonnen hektar quadratmeter kilo liter
        grad prozent stunden minuten sekunden tage tagen wochen monate monaten jahre jahren mitarbeiter
        mitarbeitern mitglieder mitgliedern besucher zuschauer teilnehmer arbeitsplätze stellen schüler
        studenten kinder frauen männer tote verletzte flüchtlinge exemplare bücher fälle häuser wohnungen firmen
        unternehmen mal kwh watt volt millionen milliarden
        """
    )
)

# As written.
NUMBERED = _words(
    """
        Nr Nr. Nummer Artikel Art Art. Paragraf Paragraph § Seite S. Tel. Telefon Fax Agenda Resolution Flug Typ
        Windows Modell Band Kapitel
    """
)

# Names, infinitives, single things, and what happens in a year rather than being counted.
NOT_COUNTED = _words(
    """
        Polen Bayern Hessen Sachsen Thüringen Bremen Dresden München Schweden Norwegen Ägypten Italien Spanien
        Belgien Rumänien Bulgarien Kroatien Slowenien Serbien Bosnien Albanien Georgien Armenien Syrien Libyen
        Tunesien Algerien Jordanien Indien Australien Brasilien Argentinien Bolivien Kolumbien Äthiopien
        Somalien Großbritannien Jugoslawien Mazedonien Moldawien Litauen Westfalen Schlesien Pommern Ostpreußen
        Preußen Tschetschenien Baden Franken Schwaben Wien Köln Baden-Württemberg Jemen Sudan Philippinen
        Göttingen Tübingen Wiesbaden Leverkusen Gelsenkirchen Aachen Essen Hannover Hanoi Münster Bremerhaven
        Zypern Wahlen Neuwahlen Landtagswahlen Parlamentswahlen Kommunalwahlen Präsidentschaftswahlen
        Bundestagswahlen Ermittlungen Verhandlungen Unruhen Truppen Sanktionen Schulden Steuern Olympischen
        Verfahren Leben Schaden Spuren Zahlen Daten Hinweisen Hoffnungen Verletzungen Pläne Plänen Vorwürfen
        Änderungen Reformen Zeiten Oktober November Dezember September Sommer Winter Fieber Feuer Unter Wasser
        Wetter Messer Theater Fenster Ihnen Ihren Ihrer Einer Einen Dieser Diesen Jeder Jeden Keiner Immer Aber
        Oder Unser Unseren Später Weiter Alexander Peter Günter Rainer Walter Werner Dieter Jürgen Torben
        Karsten Kirsten Carsten Thorsten Maren Karen Helen Ellen Hagen Eugen Sören Steffen Karolinen Wladimir
        Oliver Holger Volker Schröder Müller Fischer Weber Wagner Becker Minister Ministerpräsidenten
        Präsidenten Kanzler Vorsitzenden
    """
)
