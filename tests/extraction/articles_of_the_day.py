"""The news of a day in three languages, of our own words and full of numbers that are no dates; what is
dated in them was noted before any rule read them."""

from tests.extraction.articles import Article

TRAIN = Article(
    name="a derailment",
    published="2023-03-15",
    text="""\
АЛМАТЫ, 14 марта. Пассажирский поезд № 2017 сошёл с рельсов во вторник утром в 40 км от Алматы, сообщили в \
министерстве. Пострадали 19 человек, в том числе мальчик 7 лет.

По словам министра Марата Майского, в поезде ехали 1 204 пассажира. «Движение восстановим к пятнице», — сказал \
он в среду. Ущерб оценивают в 2 млрд тенге, а компенсация составит 2000 долларов на семью.

Участок построили в 1971 году и ремонтировали с 2009 по 2011 год. В прошлом году здесь заменили 14 стрелок, но в \
декабре работы остановились. Два месяца назад комиссия выписала предписание № 1985-р.

10 марта температура упала до минус 21 градуса. На следующий день путевой обходчик доложил о трещине. В \
воскресенье её осмотрели и признали безопасной.

Тепловоз ТЭ-2000 везёт до 1900 тонн, его скорость 60 км в час. С 2019 года на дороге произошло шесть аварий, в \
среднем полторы в год. Самая тяжёлая случилась в ночь на 3 августа 2020 года.

Прокуратура возбудила дело по статье 346. Суд, как ожидается, рассмотрит ходатайство 20 марта. Горячая линия: \
8-800-2010-19-45, круглосуточно.

Хоккеисты «Барыса», ехавшие этим поездом, проиграли 2:5 и вернутся домой на следующей неделе.
""",
    dated=(
        ("14 марта", "2023-03-14"),
        ("вторник утром", "2023-03-14"),
        ("к пятнице", "2023-03-17"),
        ("в среду", "2023-03-15"),
        ("в 1971 году", "1971"),
        ("с 2009 по 2011 год", "2009/2011"),
        ("прошлом году", "2022"),
        ("декабре", "2022-12"),
        ("Два месяца назад", "2023-01"),
        ("10 марта", "2023-03-10"),
        ("На следующий день", "2023-03-11"),
        ("В воскресенье", "2023-03-12"),
        ("2019 года", "2019"),
        ("3 августа 2020 года", "2020-08-03"),
        ("20 марта", "2023-03-20"),
        ("следующей неделе", "2023-03-20/2023-03-26"),
    ),
)

FIRE = Article(
    name="a factory fire",
    published="2023-03-15",
    text="""\
BREMSTADT, 14. März – Bei einem Brand in einer Lackfabrik in Bremstadt sind am Dienstag drei Arbeiter verletzt \
worden, darunter ein 19-Jähriger. Das teilte die Polizei am Mittwoch mit.

Das Feuer brach gegen 4.30 Uhr in Halle 2 der Firma Sommer & Söhne aus, Straße des 17. Juni 1953. Rund 2000 \
Anwohner mussten ihre Wohnungen verlassen. „Wir rechnen bis Freitag mit Sperrungen“, sagte Sprecher Jan Mai. Den \
Schaden schätzt er auf 1,9 Millionen Euro.

Das Werk wurde 1968 gebaut und zwischen 2010 und 2012 erweitert. Im vergangenen Jahr hatte der TÜV 14 Mängel \
gerügt; im Oktober verhängte die Stadt ein Bußgeld von 2 022 Euro nach § 1986 der Ordnung. Vor drei Wochen \
begann die Nachrüstung.

Am 9. März meldete ein Lehrling, 17 Jahre alt, Gasgeruch. Am Tag darauf wurde ein Ventil des Typs V 2000 \
getauscht. Am Sonntag lief die Anlage wieder an.

Die Staatsanwaltschaft will bis Ende April einen Gutachter hören. Der Prozess gegen den früheren Leiter, der \
seit Juni 2021 beurlaubt ist, soll am 3. Mai beginnen. Bürgertelefon: 0421 2019 1945, rund um die Uhr, sieben \
Tage die Woche.

Das Spiel gegen Süd (Hinspiel 2:1) wird nächste Woche nachgeholt. Am Ende des Tages, so der Trainer, zähle die \
Sicherheit. Vorerst trainiert die Elf 20 km entfernt.
""",
    dated=(
        ("14. März", "2023-03-14"),
        ("am Dienstag", "2023-03-14"),
        ("am Mittwoch", "2023-03-15"),
        ("bis Freitag", "2023-03-17"),
        ("1968", "1968"),
        ("zwischen 2010 und 2012", "2010/2012"),
        ("vergangenen Jahr", "2022"),
        ("Oktober", "2022-10"),
        ("Vor drei Wochen", "2023-02-20/2023-02-26"),
        ("9. März", "2023-03-09"),
        ("Am Tag darauf", "2023-03-10"),
        ("Am Sonntag", "2023-03-12"),
        ("Ende April", "2023-04"),
        ("Juni 2021", "2021-06"),
        ("3. Mai", "2023-05-03"),
        ("nächste Woche", "2023-03-20/2023-03-26"),
    ),
)

BLAST = Article(
    name="a gas blast",
    published="2023-03-15",
    text="""\
NOWY BRÓD, 14 marca – Trzy osoby, w tym 16-letni chłopiec, zostały ranne we wtorek w wybuchu gazu w Nowym \
Brodzie – poinformowała straż pożarna.

Do eksplozji doszło o 5.40 przy ulicy 3 Maja 18. Około 2000 mieszkańców ewakuowano. „Do piątku budynek będzie \
zamknięty” – powiedział w środę burmistrz Jan Kwiecień, który rządzi miastem od 2014 roku. Straty oszacowano na \
1,9 mln zł, a każda rodzina dostanie 2 010 zł.

Blok z 1974 roku remontowano w latach 2008–2011. W zeszłym roku zgłoszono tu pięć wycieków, lecz w grudniu \
spółdzielnia odłożyła wymianę rur. Dwa miesiące temu nadzór wydał decyzję nr 1984/K.

10 marca lokatorka, 67 lat, poczuła gaz. Następnego dnia przyjechał monter z czujnikiem G-2000. W niedzielę \
wszystko działało.

Prokuratura przesłucha prezesa 20 marca. Raport ma być gotowy do końca kwietnia. Szpital przyjmuje od 8 do 15, \
infolinia 22 2019 18 45 działa siedem dni w tygodniu.

Mecz Brodu z Iskrą (0:0) przełożono na przyszły tydzień. Na razie drużyna ćwiczy w hali, 12 km od miasta. W \
sobotę wygrała tam 3:1 sparing, który obejrzało 1 920 osób. Koniec końców, mówi trener, liczy się zdrowie.
""",
    dated=(
        ("14 marca", "2023-03-14"),
        ("we wtorek", "2023-03-14"),
        ("Do piątku", "2023-03-17"),
        ("w środę", "2023-03-15"),
        ("od 2014 roku", "2014"),
        ("1974 roku", "1974"),
        ("2008–2011", "2008/2011"),
        ("zeszłym roku", "2022"),
        ("grudniu", "2022-12"),
        ("Dwa miesiące temu", "2023-01"),
        ("10 marca", "2023-03-10"),
        ("Następnego dnia", "2023-03-11"),
        ("W niedzielę", "2023-03-12"),
        ("20 marca", "2023-03-20"),
        ("końca kwietnia", "2023-04"),
        ("przyszły tydzień", "2023-03-20/2023-03-26"),
        ("W sobotę", "2023-03-11"),
    ),
)

# Language and article.
NEWS: tuple[tuple[str, Article], ...] = (
    ("ru", TRAIN),
    ("de", FIRE),
    ("pl", BLAST),
)
