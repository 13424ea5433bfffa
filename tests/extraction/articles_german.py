"""A German article of our own words; what is dated in it, and what is not, was written down before any rule read it."""

from tests.extraction.articles import Article

BRIDGE = Article(
    name="a bridge reopens",
    published="2023-06-15",
    text="""\
Brücke über die Aller wieder frei
Nach vier Jahren Bauzeit ist die Brücke über die Aller am Donnerstag wieder freigegeben worden.
Bürgermeisterin Anna März sagte am vergangenen Dienstag, die Arbeiten hätten mehr als 2000 Euro je Meter \
gekostet.
Die alte Brücke war am 14. März 2019 eingestürzt, als der Fluss Hochwasser führte. Am nächsten Tag fanden \
Taucher das Wrack eines Lastwagens. Zwei Tage später schickte die Regierung 150 Soldaten und einen Eurofighter, \
und im April nahm die Staatsanwaltschaft Ermittlungen auf.
Im Jahr 2020 vernahmen die Ermittler 2014 Zeugen, darunter einen 45-jährigen Bauleiter. Ein Jahr später stellte \
das Gericht das Verfahren ein.
Anfang 2022 unterschrieb die Stadt den Vertrag, vor drei Monaten wurde der Asphalt verlegt.
Vor einer Woche wurde die Brücke belastet, zwei F-16 flogen über die Stadt. Trainer Stefan Sonntag sah ihnen zu.
In den 90er Jahren fuhren hier täglich 1500 Autos. Der Beschluss Nr. 1973 vom 5. Mai erlaubt nur Fahrzeuge \
bis 20 Tonnen.
Gestern warteten die Fahrer zwei Stunden, obwohl das Bürgertelefon 05141 2023 1990 besetzt blieb. „Wissen Sie, so \
ist das eben“, sagte ein Fahrer. Die Umleitung führte über die Straße des 17. Juni.
Am Samstag wird gefeiert, im nächsten Jahr soll ein Radweg entstehen. Jeden Freitag ist hier Markt.
""",
    dated=(
        # Four years of building are a length; März is a surname; 2000 are euros.
        ("am Donnerstag", "2023-06-15"),
        ("vergangenen Dienstag", "2023-06-13"),
        ("14. März 2019", "2019-03-14"),
        ("Am nächsten Tag", "2019-03-15"),
        ("Zwei Tage später", "2019-03-17"),
        ("April", "2019-04"),
        # 2014 witnesses, and a foreman 45 years old.
        ("Jahr 2020", "2020"),
        ("Ein Jahr später", "2021"),
        ("Anfang 2022", "2022-01~/2022-04~"),
        ("vor drei Monaten", "2023-03"),
        # F-16, and a trainer called Sonntag.
        ("Vor einer Woche", "2023-06-05/2023-06-11"),
        # 1500 cars, resolution 1973, 20 tonnes.
        ("den 90er Jahren", "199X"),
        ("5. Mai", "2023-05-05"),
        # Two hours, a telephone number, “so” and “Sie”, and a street.
        ("Gestern", "2023-06-14"),
        ("Am Samstag", "2023-06-17"),
        # Every Friday.
        ("nächsten Jahr", "2024"),
    ),
)

TRIAL = Article(
    name="a fraud trial",
    published="2022-11-18",
    text="""\
Früherer Bankchef muss sich vor Gericht verantworten
FRANKFURT, 17. November (Wirtschaftsdienst) – Vor dem Landgericht Frankfurt hat am Donnerstag der Prozess \
gegen den früheren Bankvorstand Jonas Weidner begonnen.
Die Staatsanwaltschaft wirft dem 58-Jährigen vor, zwischen 2009 und 2013 Steuern in Höhe von 1850 Millionen \
Euro hinterzogen zu haben. Die Anklageschrift umfasst 1912 Blätter, geladen sind 2040 Anleger als \
Nebenkläger.
Weidner war 2006 Finanzchef der Bank geworden und Ende Januar 2014 überraschend zurückgetreten. Drei Wochen \
später durchsuchten Fahnder seine Villa in der Straße des 17. Juni. In der Nacht zum 9. März setzte er sich \
in die Schweiz ab.
„Mein Mandant wird sich nicht äußern“, sagte Verteidigerin Karla Mai am Mittwochabend.
Laut Anklage flossen allein im zweiten Halbjahr 2011 rund 2000 Überweisungen auf Konten in Zypern. In den \
letzten Jahren hatte das Gericht mehrfach Termine verschoben. Der Auftakt war für den 8. und 9. September \
dieses Jahres geplant, wurde aber abgesagt.
Nach § 1922 BGB haften auch die Erben. Die Aktie fiel gestern um 3,2 Prozent auf 19,87 Euro.
Bis Mitte Dezember sind acht Verhandlungstage angesetzt; kommenden Dienstag soll ein Gutachter gehört \
werden. Ein Urteil wird im Frühjahr 2023 erwartet.
""",
    dated=(
        ("17. November", "2022-11-17"),
        ("am Donnerstag", "2022-11-17"),
        ("zwischen 2009 und 2013", "2009/2013"),
        ("2006", "2006"),
        ("Ende Januar 2014", "2014-01"),
        ("9. März", "2014-03-09"),
        ("am Mittwochabend", "2022-11-16"),
        ("zweiten Halbjahr 2011", "2011-07/2011-12"),
        ("8. und 9. September dieses Jahres", "2022-09-08/2022-09-09"),
        ("gestern", "2022-11-16"),
        ("Mitte Dezember", "2022-12"),
        ("kommenden Dienstag", "2022-11-22"),
        ("Frühjahr 2023", "2023-21"),
    ),
)

ARTICLES = (BRIDGE, TRIAL)
