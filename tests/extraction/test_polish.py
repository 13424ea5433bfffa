"""Polish: short sentences with every date that they say, and whole articles."""

import pytest

from tests.extraction.articles import Article
from tests.extraction.articles_polish import ARTICLES
from timeline.extraction import extract

PUBLISHED = "2023-06-15"  # a Thursday

# Sentence, then each of its dates: words that must be among those found, and EDTF.
SENTENCES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Wojska weszły do miasta 24 lutego 2022 roku.", (("24 lutego 2022", "2022-02-24"),)),
    ("Ustawę podpisano 3 maja.", (("3 maja", "2023-05-03"),)),
    ("Wybory odbędą się 15 października.", (("15 października", "2023-10-15"),)),
    ("Wybory odbyły się 15 października.", (("15 października", "2022-10-15"),)),
    ("Urodził się 7 grudnia 1952 r. w Łodzi.", (("7 grudnia 1952 r", "1952-12-07"),)),
    ("Dokument z 12.06.2023 trafił do sądu.", (("12.06.2023", "2023-06-12"),)),
    ("Wojna wybuchła 1.09.1939 r.", (("1.09.1939", "1939-09-01"),)),
    ("Spotkanie odbyło się w poniedziałek.", (("poniedziałek", "2023-06-12"),)),
    ("Spotkanie odbędzie się w poniedziałek.", (("poniedziałek", "2023-06-19"),)),
    ("We wtorek, 13 czerwca, sąd ogłosił wyrok.", (("wtorek, 13 czerwca", "2023-06-13"),)),
    ("W zeszłą środę wybuchł pożar.", (("zeszłą środę", "2023-06-14"),)),
    ("W ubiegły piątek zginęły trzy osoby.", (("ubiegły piątek", "2023-06-09"),)),
    ("W przyszły poniedziałek premier poleci do Rzymu.", (("przyszły poniedziałek", "2023-06-19"),)),
    ("W najbliższą sobotę wystąpi orkiestra.", (("najbliższą sobotę", "2023-06-17"),)),
    ("Od niedzieli nie ma tam prądu.", (("niedzieli", "2023-06-11"),)),
    ("Wczoraj spadł grad.", (("Wczoraj", "2023-06-14"),)),
    ("Dziś rano zamknięto most.", (("Dziś rano", "2023-06-15"),)),
    ("Jutro rozpoczną się rozmowy.", (("Jutro", "2023-06-16"),)),
    ("Przedwczoraj doszło do wypadku.", (("Przedwczoraj", "2023-06-13"),)),
    ("Wczoraj wieczorem ogłoszono alarm.", (("Wczoraj wieczorem", "2023-06-14"),)),
    ("W ubiegłym tygodniu rozmowy zerwano.", (("ubiegłym tygodniu", "2023-06-05/2023-06-11"),)),
    ("W tym tygodniu rząd przyjął projekt.", (("tym tygodniu", "2023-06-12/2023-06-18"),)),
    ("W przyszłym tygodniu ruszy proces.", (("przyszłym tygodniu", "2023-06-19/2023-06-25"),)),
    ("W zeszłym miesiącu ceny spadły.", (("zeszłym miesiącu", "2023-05"),)),
    ("W przyszłym miesiącu ruszy budowa.", (("przyszłym miesiącu", "2023-07"),)),
    ("W ubiegłym roku zginęło tu dwóch górników.", (("ubiegłym roku", "2022"),)),
    ("W tym roku zbiory są słabe.", (("tym roku", "2023"),)),
    ("Dwa dni temu zatrzymano podejrzanego.", (("Dwa dni temu", "2023-06-13"),)),
    ("Trzy tygodnie temu zginął żołnierz.", (("Trzy tygodnie temu", "2023-05-22/2023-05-28"),)),
    ("Pięć lat temu otwarto tu szkołę.", (("Pięć lat temu", "2018"),)),
    ("Rok temu nikt w to nie wierzył.", (("Rok temu", "2022"),)),
    ("Przed tygodniem zerwano rozejm.", (("Przed tygodniem", "2023-06-05/2023-06-11"),)),
    ("Przed dwoma laty sprzedano hutę.", (("Przed dwoma laty", "2021"),)),
    ("Za dwa tygodnie zostanie otwarte muzeum.", (("Za dwa tygodnie", "2023-06-26/2023-07-02"),)),
    ("Za trzy dni odbędzie się pogrzeb.", (("Za trzy dni", "2023-06-18"),)),
    ("W marcu 2014 roku Rosja zajęła Krym.", (("marcu 2014 roku", "2014-03"),)),
    ("W kwietniu rząd podniósł podatki.", (("kwietniu", "2023-04"),)),
    ("W sierpniu będzie tu grała orkiestra.", (("sierpniu", "2023-08"),)),
    ("Od maja obowiązują nowe zasady.", (("maja", "2023-05"),)),
    ("We wrześniu ubiegłego roku zmarła królowa.", (("wrześniu ubiegłego roku", "2022-09"),)),
    ("Na początku marca zmarł poeta.", (("początku marca", "2023-03"),)),
    ("Pod koniec 2021 roku zamknięto kopalnię.", (("koniec 2021 roku", "2021-09~/2021-12~"),)),
    ("W połowie 2021 roku zabrakło paliwa.", (("połowie 2021", "2021-05~/2021-08~"),)),
    ("W 1989 roku odbyły się wybory.", (("1989 roku", "1989"),)),
    ("Od 2015 r. rządziła ta partia.", (("2015", "2015"),)),
    ("W roku 1968 studenci wyszli na ulice.", (("1968", "1968"),)),
    ("Ekspertyza z 1997 roku zaginęła.", (("1997 roku", "1997"),)),
    ("W latach 2014–2018 był senatorem.", (("2014–2018", "2014/2018"),)),
    ("Od 1991 do 1997 roku kierował szkołą.", (("1991 do 1997", "1991/1997"),)),
    ("W latach 80. kopalnia prosperowała.", (("latach 80", "198X"),)),
    ("W latach dziewięćdziesiątych kopalnia upadła.", (("latach dziewięćdziesiątych", "199X"),)),
    ("W XIX wieku miasto należało do Prus.", (("XIX wieku", "18XX"),)),
    ("Wiosną 2014 roku zaczęły się walki.", (("Wiosną 2014", "2014-21"),)),
    ("Jesienią ubiegłego roku front stanął.", (("Jesienią ubiegłego roku", "2022-23"),)),
    ("Zimą ruszyła budowa.", (("Zimą", "2022-24"),)),
    ("W pierwszym kwartale 2022 roku sprzedaż spadła.", (("pierwszym kwartale 2022", "2022-01/2022-03"),)),
    ("W II kwartale 2020 r. sprzedaż wzrosła.", (("II kwartale 2020", "2020-04/2020-06"),)),
    ("W drugiej połowie 2021 roku ceny wzrosły.", (("drugiej połowie 2021", "2021-07/2021-12"),)),
    ("Targi trwały 9–10 stycznia 2022 roku.", (("9–10 stycznia 2022", "2022-01-09/2022-01-10"),)),
    (
        "Rozmowy trwały od 28 lutego do 3 marca 2014 r.",
        (("28 lutego do 3 marca 2014", "2014-02-28/2014-03-03"),),
    ),
    ("W nocy z 12 na 13 czerwca płonął las.", (("12 na 13 czerwca", "2023-06-12/2023-06-13"),)),
    ("W weekend doszło do trzech wypadków.", (("weekend", "2023-06-10/2023-06-11"),)),
    ("W Boże Narodzenie 2021 roku zmarł biskup.", (("Boże Narodzenie 2021", "2021-12-25"),)),
    (
        "Atak nastąpił 5 marca 2014 roku. Następnego dnia miasto było puste.",
        (("5 marca 2014", "2014-03-05"), ("Następnego dnia", "2014-03-06")),
    ),
    (
        "Atak nastąpił 5 marca 2014 roku. Dzień wcześniej zamknięto lotnisko.",
        (("5 marca 2014", "2014-03-05"), ("Dzień wcześniej", "2014-03-04")),
    ),
    (
        "Atak nastąpił 5 marca 2014 roku. Tydzień później ogłoszono rozejm.",
        (("5 marca 2014", "2014-03-05"), ("Tydzień później", "2014-03-10/2014-03-16")),
    ),
    (
        "Atak nastąpił 5 marca 2014 roku. Tego samego dnia zginął burmistrz.",
        (("5 marca 2014", "2014-03-05"), ("Tego samego dnia", "2014-03-05")),
    ),
    (
        "Atak nastąpił 5 marca 2014 roku. Tego dnia padał śnieg.",
        (("5 marca 2014", "2014-03-05"), ("Tego dnia", "2014-03-05")),
    ),
    (
        "Atak nastąpił 5 marca 2014 roku. W następnym miesiącu zaczęły się rozmowy.",
        (("5 marca 2014", "2014-03-05"), ("następnym miesiącu", "2014-04")),
    ),
    ("W nocy z soboty na niedzielę zginął żołnierz.", (("soboty na niedzielę", "2023-06-10/2023-06-11"),)),
    ("W grudniu br. odbędą się targi.", (("grudniu br", "2023-12"),)),
    ("W końcu maja spadł deszcz.", (("maja", "2023-05"),)),
    ("W poniedziałek rano zderzyły się pociągi.", (("poniedziałek rano", "2023-06-12"),)),
    ("PKB wzrósł w I kw. 2023 r. o 3 proc.", (("I kw. 2023 r.", "2023-01/2023-03"),)),
    ("Szczyt zaplanowano na 11 i 12 lipca.", (("11 i 12 lipca", "2023-07-11/2023-07-12"),)),
    ("Budżet na 2024 rok przyjęto w środę.", (("2024 rok", "2024"), ("środę", "2023-06-14"))),
    # No dates.
    ("W ostatnich dniach padało.", ()),
    ("W minionych latach liczba ta rosła.", ()),
    ("W wieku 87 lat zmarł aktor.", ()),
    ("O godz. 20.23 zgasło światło.", ()),
    ("Do miasta przyjechało 2000 żołnierzy.", ()),
    ("Ma 45 lat i mieszka w Gdyni.", ()),
    ("Kosztowało to 1999 złotych.", ()),
    ("Nad miastem przeleciał F-16, a potem Su-34.", ()),
    ("Maja Nowak i Jan Kwiecień wygrali turniej.", ()),
    ("Krzysztof Piątek strzelił dwa gole.", ()),
    ("Rezolucja 1973 została przyjęta.", ()),
    ("Zadzwoń pod numer 22 555 19 90.", ()),
    ("Ceny wzrosły o 2,5 proc.", ()),
    ("Co roku przyjeżdża tu milion turystów.", ()),
    ("W każdy piątek biblioteka jest zamknięta.", ()),
    ("Mecz skończył się wynikiem 3:2.", ()),
    ("Mieszka przy ulicy 3 Maja 15.", ()),
    ("Kolejka liczyła ponad 2014 osób.", ()),
    ("Prace trwały trzy lata.", ()),
    ("Dostał 25 lat więzienia.", ()),
    ("Rozmawiał z Adamem Majem o sie i mar.", ()),
    ("Wygrał z Piątkiem i Majem, przegrał z Sobotą.", ()),
    ("To był mecz Majchrzaka z Marcem Lisem.", ()),
    (
        "Młyn spłonął w 1944 roku. Wiosną tego samego roku ruszył.",
        (("w 1944 roku", "1944"), ("Wiosną tego samego roku", "1944-21")),
    ),
    ("Muzeum będzie otwarte w sylwestra.", (("sylwestra", "2023-12-31"),)),
    ("Wydano 1,2 mln zł. W poniedziałek tarcza wróciła.", (("W poniedziałek", "2023-06-12"),)),
    ("Aleja 1 Maja była pusta.", ()),
)


@pytest.mark.parametrize(("sentence", "dated"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_every_date_of_a_sentence(sentence: str, dated: tuple[tuple[str, str], ...]) -> None:
    found = [found for found in extract(sentence, published=PUBLISHED, language="pl") if found.edtf]
    assert [proposal.edtf for proposal in found] == [edtf for _, edtf in dated]
    assert all(words in proposal.words for proposal, (words, _) in zip(found, dated, strict=True))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_dated_statement_and_nothing_else(article: Article) -> None:
    found = extract(article.text, published=article.published, language="pl")
    assert [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf] == list(article.dated)
