"""French sentences and articles: what is dated, and what is not. Sentences are of Wednesday 16 June 2021."""

import pytest

from tests.extraction.articles import Article
from tests.extraction.articles_french import ARTICLES
from timeline.extraction import extract

PUBLISHED = "2021-06-16"

FREED = "Il fut libéré le 3 mai 2014. "
FREED_ON = ("3 mai 2014", "2014-05-03")

READ = [
    # Days with a year
    ("Le traité a été signé le 3 mars 2014.", [("3 mars 2014", "2014-03-03")]),
    ("Le traité a été signé le 1er mai 2014 à Riga.", [("1er mai 2014", "2014-05-01")]),
    ("Le traité a été signé le lundi 3 mars 2014.", [("lundi 3 mars 2014", "2014-03-03")]),
    ("Il est né le 14 juil. 1961.", [("14 juil. 1961", "1961-07-14")]),
    ("Le dossier est daté du 23/03/2014.", [("23/03/2014", "2014-03-23")]),
    ("Le dossier est daté du 03.04.2014.", [("03.04.2014", "2014-04-03")]),
    ("Le vote a eu lieu le 3 avril de l'an dernier.", [("3 avril de l'an dernier", "2020-04-03")]),
    # Days without one go where their clause points
    ("Le tribunal a statué le 28 mai.", [("28 mai", "2021-05-28")]),
    ("Le tribunal statuera le 1er juillet.", [("1er juillet", "2021-07-01")]),
    ("Le tribunal a statué le 20 décembre.", [("20 décembre", "2020-12-20")]),
    ("Une audience est prévue le 14 janvier.", [("14 janvier", "2022-01-14")]),
    ("Le scrutin se tiendra dimanche 20 juin.", [("dimanche 20 juin", "2021-06-20")]),
    # Ranges
    ("Le salon se tiendra du 28 juin au 2 juillet.", [("28 juin au 2 juillet", "2021-06-28/2021-07-02")]),
    ("Le salon s'est tenu du 3 au 5 mars 2014.", [("3 au 5 mars 2014", "2014-03-03/2014-03-05")]),
    ("Il a plu entre le 3 et le 5 mai 2014.", [("3 et le 5 mai 2014", "2014-05-03/2014-05-05")]),
    ("Le salon s'est tenu les 28 et 29 mai.", [("28 et 29 mai", "2021-05-28/2021-05-29")]),
    ("Il y a vécu de mars à mai 2014.", [("mars à mai 2014", "2014-03/2014-05")]),
    ("Il y a vécu de 1994 à 1997.", [("de 1994 à 1997", "1994/1997")]),
    ("La guerre de 1914-1918 l'a tué.", [("de 1914-1918", "1914/1918")]),
    # Weekdays
    ("Il a démissionné lundi.", [("lundi", "2021-06-14")]),
    ("Il a démissionné mercredi.", [("mercredi", "2021-06-16")]),
    ("Il a démissionné lundi dernier.", [("lundi dernier", "2021-06-14")]),
    ("Il démissionnera vendredi.", [("vendredi", "2021-06-18")]),
    ("Il sera jugé mardi prochain.", [("mardi prochain", "2021-06-22")]),
    ("Il a été arrêté mardi matin à Lyon.", [("mardi matin", "2021-06-15")]),
    ("Ce lundi, le ministre s'est rendu à Nice.", [("Ce lundi", "2021-06-14")]),
    ("L'audience a été reportée à vendredi.", [("vendredi", "2021-06-18")]),
    ("Il pleut depuis samedi.", [("depuis samedi", "2021-06-12")]),
    ("Il est mort le week-end dernier.", [("le week-end dernier", "2021-06-12/2021-06-13")]),
    ("Ils voteront ce week-end.", [("ce week-end", "2021-06-19/2021-06-20")]),
    # Relative words
    ("Il a été libéré hier.", [("hier", "2021-06-15")]),
    ("Il a été libéré hier soir.", [("hier soir", "2021-06-15")]),
    ("Il a été libéré avant-hier.", [("avant-hier", "2021-06-14")]),
    ("Il sera libéré demain.", [("demain", "2021-06-17")]),
    ("Il sera libéré après-demain.", [("après-demain", "2021-06-18")]),
    ("Il l'a annoncé ce matin.", [("ce matin", "2021-06-16")]),
    ("La semaine dernière, il a démissionné.", [("La semaine dernière", "2021-06-07/2021-06-13")]),
    ("Il partira la semaine prochaine.", [("la semaine prochaine", "2021-06-21/2021-06-27")]),
    ("Les prix ont baissé le mois dernier.", [("le mois dernier", "2021-05")]),
    ("Les prix ont baissé l'an dernier.", [("l'an dernier", "2020")]),
    ("Les prix ont baissé l'année dernière.", [("l'année dernière", "2020")]),
    ("Les prix baisseront l'an prochain.", [("l'an prochain", "2022")]),
    ("Les prix ont baissé cette semaine.", [("cette semaine", "2021-06-14/2021-06-20")]),
    ("Il est parti il y a trois jours.", [("il y a trois jours", "2021-06-13")]),
    ("Il est parti il y a 11 jours.", [("il y a 11 jours", "2021-06-05")]),
    ("Il est parti il y a près de quatre ans.", [("il y a près de quatre ans", "2017")]),
    ("Il est parti il y a un mois.", [("il y a un mois", "2021-05")]),
    ("Le tribunal se prononcera dans deux semaines.", [("dans deux semaines", "2021-06-28/2021-07-04")]),
    # Months, seasons
    ("La société a été fondée en mars 2014.", [("mars 2014", "2014-03")]),
    ("La société a fermé en mars.", [("mars", "2021-03")]),
    ("La société déménagera en mars.", [("mars", "2022-03")]),
    ("La société a fermé en août dernier.", [("août dernier", "2020-08")]),
    ("La société a fermé au mois d'avril.", [("avril", "2021-04")]),
    ("Les prix ont doublé depuis juillet.", [("juillet", "2020-07")]),
    ("Début mars 2014, tout a changé.", [("Début mars 2014", "2014-03")]),
    ("Ils se sont vus à la mi-mai 2019.", [("mi-mai 2019", "2019-05")]),
    ("L'attentat d'avril 2014 l'a marqué.", [("avril 2014", "2014-04")]),
    ("Il a neigé au printemps 2014.", [("printemps 2014", "2014-21")]),
    ("Il a été blessé l'été dernier.", [("été dernier", "2020-22")]),
    ("Il viendra cet été.", [("cet été", "2021-22")]),
    # Years and longer
    ("Ils se sont rencontrés en 2014.", [("en 2014", "2014")]),
    ("Elle dirige le parti depuis 2014.", [("depuis 2014", "2014")]),
    ("Le pont sera fermé jusqu'en 2025.", [("jusqu'en 2025", "2025")]),
    ("La crise de 2008 a tout changé.", [("2008", "2008")]),
    ("L'élection de 2017 est loin.", [("2017", "2017")]),
    ("Au cours de l'année 2014, il a voyagé.", [("année 2014", "2014")]),
    ("Les prix ont augmenté début 2020.", [("début 2020", "2020-01~/2020-04~")]),
    (
        "Les prix ont augmenté à la fin de l'année dernière.",
        [("à la fin de l'année dernière", "2020-09~/2020-12~")],
    ),
    ("Le phare date des années 1990.", [("des années 1990", "199X")]),
    ("Le phare date de la fin des années 80.", [("de la fin des années 80", "198X")]),
    ("Il est mort dans les années trente.", [("les années trente", "193X")]),
    ("L'église date du XIXe siècle.", [("du XIXe siècle", "18XX")]),
    ("Les profits ont baissé au premier trimestre 2021.", [("au premier trimestre 2021", "2021-01/2021-03")]),
    ("Les profits ont baissé au T4 2020.", [("au T4 2020", "2020-10/2020-12")]),
    ("César a été tué le 15 mars 44 av. J.-C.", [("15 mars 44 av. J.-C.", "-0043-03-15")]),
    # The story's own day
    (f"{FREED}Le lendemain, il s'enfuit.", [FREED_ON, ("Le lendemain", "2014-05-04")]),
    (f"{FREED}La veille, il avait prié.", [FREED_ON, ("La veille", "2014-05-02")]),
    (
        f"{FREED}Deux semaines plus tard, il s'enfuit.",
        [FREED_ON, ("Deux semaines plus tard", "2014-05-12/2014-05-18")],
    ),
    (f"{FREED}Le surlendemain, il s'enfuit.", [FREED_ON, ("Le surlendemain", "2014-05-05")]),
    (f"{FREED}La semaine suivante, il s'enfuit.", [FREED_ON, ("La semaine suivante", "2014-05-05/2014-05-11")]),
    (f"{FREED}Le même jour, il s'enfuit.", [FREED_ON, ("Le même jour", "2014-05-03")]),
    (f"{FREED}Le lundi suivant, il s'enfuit.", [FREED_ON, ("Le lundi suivant", "2014-05-05")]),
    (f"{FREED}Il s'enfuit un mois après.", [FREED_ON, ("un mois après", "2014-06")]),
    (
        "La guerre a commencé en mars 2014. En mai, la trêve a échoué.",
        [("mars 2014", "2014-03"), ("mai", "2014-05")],
    ),
    (
        "La guerre a commencé en mars 2014. Le mois suivant, elle a cessé.",
        [("mars 2014", "2014-03"), ("Le mois suivant", "2014-04")],
    ),
    (
        "Il a été élu en 2012. Deux ans plus tard, il est mort.",
        [("en 2012", "2012"), ("Deux ans plus tard", "2014")],
    ),
    # Days with names
    ("Il parlera le jour de Noël.", [("le jour de Noël", "2021-12-25")]),
    ("Les attentats du 11 septembre ont tout changé.", [("11 septembre", "2001-09-11")]),
    (
        'Le moulin brûla en 1944. Au printemps de la même année, il repartit.',
        [('en 1944', '1944'), ('printemps de la même année', '1944-21')],
    ),
    (
        'Le moulin brûla en 1944. Au printemps suivant, on le rouvrit.',
        [('en 1944', '1944'), ('Au printemps suivant', '1945-21')],
    ),
    (
        "De juin 1940 à août 1944, l'armée occupa la tour. Le 4 août, elle partit.",
        [('juin 1940 à août 1944', '1940-06/1944-08'), ('4 août', '1944-08-04')],
    ),
    ('Les travaux commenceront en automne.', [('automne', '2021-23')]),
]  # fmt: skip

LEFT_ALONE = [
    "À la fin de la journée, un jour, nous gagnerons.",
    "La planète Mars et la sonde envoyée sur Mars fascinent Avril Dupont et Mai Tran.",
    "Il a été blessé, puis il a été soigné.",
    "L'homme de 24 ans a couru pendant deux heures et 30 minutes.",
    "Plus de 2000 personnes et 1950 soldats l'ont vu.",
    "Une foule de 2015 manifestants a défilé.",
    "L'usine produit 2022 GWh, ou 2 022 GWh, par an.",
    "Le Su-34, le F-16 et l'A320 ont volé.",
    "Ils ont cité la résolution 1973 et l'article 1950.",
    "Il a gagné 21-14, avec 58 % des voix, au 1984, rue de la Paix.",
    "Le loyer est de 2000 euros par mois.",
    "Appelez le 01 42 20 15 14 ou voyez page 2014.",
    "Ouvert du mardi au dimanche, et tous les jours fériés.",
    "Chaque lundi, tous les vendredis et chaque année, il part.",
    "Cela a pris trois semaines et coûté 1 200 euros.",
    "Le père Noël visite le marché de Noël.",
    "Il habite rue du 8 mai 1945.",
    "Le second et le quatrième ont couru du jour au lendemain.",
    "Elle travaille depuis deux ans au jour le jour.",
    "De nos jours, on vit plus vieux.",
    "Il a 45 ans et pèse 90 kilos.",
    "Le Boeing 1900 et Windows 2000 sont des noms.",
    "Il habite rue du 11-Novembre-1918.",
    "La place du 8-Mai-1945 était vide.",
    "« Je monte seul », raconte Marthe Dimanche.",
    "En hiver, le village dort.",
]


def _dated(text: str, published: str) -> list[tuple[str, str]]:
    found = extract(text, published=published, language="fr")
    return [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf]


@pytest.mark.parametrize(("text", "dated"), READ)
def test_reads(text: str, dated: list[tuple[str, str]]) -> None:
    assert _dated(text, PUBLISHED) == dated


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_leaves_alone(text: str) -> None:
    assert [(found.words, found.edtf) for found in extract(text, published=PUBLISHED, language="fr")] == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_dated_statement_and_nothing_else(article: Article) -> None:
    assert _dated(article.text, article.published) == list(article.dated)
