"""Polish articles of our own words; what is dated in them, and what is not, was noted before any rule read them."""

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

TRIAL = Article(
    name="a trial and its past",
    published="2022-11-09",
    text="""\
We wtorek Sąd Okręgowy w Radomiu skazał byłego dyrektora huty, 61-letniego Henryka Sobotę, na pięć lat więzienia.
Wyrok zapadł po trwającym osiem miesięcy procesie. Prokurator Ewa Lipiec zapowiedziała, że nie złoży apelacji, a \
obrońca poda swoją decyzję do 30 listopada.
Huta działała od 1974 r. W drugiej połowie lat 80. zatrudniała ponad 2010 pracowników, a w 1991 roku została \
sprywatyzowana. Osiem lat później przejął ją holding Maj-Stal.
Do katastrofy doszło 17 października 2016 roku, tuż przed godziną 6.45. Tego samego dnia premier ogłosił żałobę. \
Dzień później na miejsce przyjechało 1200 ratowników. Zginęło dziewięć osób.
Jesienią 2018 roku biegli wskazali na zaniedbania, a na początku grudnia zatrzymano Sobotę. W styczniu 2019 r. \
wyszedł za kaucją 1,95 mln zł.
„Co rok czekaliśmy na sprawiedliwość” – powiedziała w poniedziałek wdowa po hutniku. Na stronie 2016 akt sąd \
znalazł list dyrektora, w którym przyznawał, że wiedział o pęknięciach.
Za dwa tygodnie rodziny spotkają się z ministrem. W przyszły piątek rozpocznie się rozbiórka hali. Do końca XX wieku \
była to największa hala w kraju, liczyła 1800 m kw.
Jeszcze w ubiegłym miesiącu władze miasta chciały ją zachować. W święta Bożego Narodzenia hala będzie już tylko \
wspomnieniem. Artykuł 163 kodeksu przewiduje do 10 lat więzienia.
""",
    dated=(
        ("We wtorek", "2022-11-08"),
        # 61 years old, a man called Sobota, five years of prison, eight months of trial, Ewa Lipiec.
        ("30 listopada", "2022-11-30"),
        ("od 1974 r.", "1974"),
        ("połowie lat 80", "198X"),
        # 2010 workers.
        ("w 1991 roku", "1991"),
        ("Osiem lat później", "1999"),
        ("17 października 2016 roku", "2016-10-17"),
        # 6.45 is a time of day.
        ("Tego samego dnia", "2016-10-17"),
        ("Dzień później", "2016-10-18"),
        # 1200 rescuers.
        ("Jesienią 2018 roku", "2018-23"),
        ("na początku grudnia", "2018-12"),
        ("styczniu 2019 r.", "2019-01"),
        # 1.95 million zlotys; every year.
        ("w poniedziałek", "2022-11-07"),
        # Page 2016.
        ("Za dwa tygodnie", "2022-11-21/2022-11-27"),
        # Two days away is too near for “next” Friday.
        ("przyszły piątek", "2022-11-18"),
        ("końca XX wieku", "19XX"),
        # 1800 square metres.
        ("ubiegłym miesiącu", "2022-10"),
        ("Bożego Narodzenia", "2022-12-25"),
        # Article 163, ten years of prison.
    ),
)

ARTICLES = (BRIDGE, TRIAL)
