"""A Polish article of our own words; what is dated in it, and what is not, was written down before any rule read it."""

from tests.extraction.articles import Article

BRIDGE = Article(
    name="a bridge reopens",
    published="2023-06-15",
    text="""\
Most nad Brdą znów otwarty
Po czterech latach remontu most nad Brdą otwarto w czwartek dla ruchu.
Burmistrz Anna Maj powiedziała w ubiegły wtorek, że prace kosztowały ponad 2000 złotych za metr.
Stary most zawalił się 14 marca 2019 r., gdy wezbrała rzeka. Następnego dnia nurkowie odnaleźli wrak \
ciężarówki. Dwa dni później rząd wysłał na miejsce 150 żołnierzy i śmigłowiec Mi-17, a w kwietniu \
prokuratura wszczęła śledztwo.
W 2020 roku śledczy przesłuchali 2014 świadków, w tym 45-letniego inspektora nadzoru. Rok później sąd \
umorzył sprawę.
Na początku 2022 roku samorząd podpisał umowę z firmą Sie-Bud, a przed trzema miesiącami ułożono asfalt.
Przed tygodniem przeprowadzono próby obciążeniowe, nad miastem przeleciały też dwa F-16. Trener Krzysztof \
Piątek oglądał je z brzegu.
W latach 90. przejeżdżało tędy 1500 aut dziennie. Uchwała nr 1973 z 5 maja pozwala wjeżdżać tylko pojazdom \
do 20 ton.
Wczoraj kierowcy czekali w korku dwie godziny, mimo że infolinia 52 327 20 23 działała bez przerwy. \
Objazd prowadził ulicą 3 Maja i placem 11 Listopada.
W sobotę odbędzie się festyn, a w przyszłym roku powstanie ścieżka rowerowa. Co piątek będzie tu targ, \
bilet kosztuje 19,50 zł.
""",
    dated=(
        # Four years of repairs are a length; Maj is a surname; 2000 are zlotys.
        ("w czwartek", "2023-06-15"),
        ("ubiegły wtorek", "2023-06-13"),
        ("14 marca 2019 r.", "2019-03-14"),
        ("Następnego dnia", "2019-03-15"),
        ("Dwa dni później", "2019-03-17"),
        ("kwietniu", "2019-04"),
        # 2014 witnesses, and an inspector 45 years old.
        ("W 2020 roku", "2020"),
        ("Rok później", "2021"),
        ("Na początku 2022 roku", "2022-01~/2022-04~"),
        ("przed trzema miesiącami", "2023-03"),
        # F-16, and a trainer called Piątek.
        ("Przed tygodniem", "2023-06-05/2023-06-11"),
        # 1500 cars, resolution 1973, 20 tonnes.
        ("latach 90", "199X"),
        ("5 maja", "2023-05-05"),
        # Two hours, a telephone number, a street and a square.
        ("Wczoraj", "2023-06-14"),
        ("W sobotę", "2023-06-17"),
        # Every Friday, and a price.
        ("przyszłym roku", "2024"),
    ),
)

ARTICLES = (BRIDGE,)
