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

ARTICLES = (BRIDGE,)
