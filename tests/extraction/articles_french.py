"""French articles of our own words; what is dated in them, and what is not, was noted before any rule read them."""

from tests.extraction.articles import Article

# Published on a Thursday.
LIGHTHOUSE = Article(
    name="le phare",
    published="2023-10-19",
    text="""\
PORT-MARIN — Le phare de la Roche a rouvert mercredi, cinq ans après la tempête qui l'avait éteint.
« À la fin de la journée, ce qui compte, c'est la lumière », a déclaré lundi dernier la maire, Avril Lemoine, \
54 ans. Un jour, promet-elle, on y verra la planète Mars.
La tempête avait frappé la côte le 12 octobre 2018. La veille, Météo-France avait placé le département en \
vigilance rouge. Le lendemain, 2 000 foyers étaient privés de courant. Deux jours plus tard, deux F-16 belges \
survolaient la baie. En décembre, le conseil municipal a voté la fermeture. L'année suivante, un incendie a \
détruit la salle des machines.
Depuis 2020, l'association de Mme Lemoine réclamait 1 950 000 euros. Au printemps 2021, l'État a promis 500 \
000 euros. En mars dernier, le chantier a enfin commencé. La résolution 1973 du conseil n'y a rien changé.
Entre 1994 et 1997, le phare avait déjà été fermé. Dans les années 1960, 150 bateaux y passaient chaque \
semaine.
Il y a deux semaines, les ouvriers ont posé la lanterne, qui consomme 2022 kWh par an. Mardi soir, plus de \
2000 visiteurs sont venus. Le FC Port-Marin l'avait emporté 3-2.
Le phare ouvrira au public samedi prochain, de 9 h à 18 h. Une cérémonie est prévue le 4 novembre. Le musée \
sera achevé d'ici la fin 2024. Renseignements au 02 98 20 15 14, au 1984, rue du 8 mai 1945.
""",
    dated=(
        # Five years after the storm: no day of its own before the storm is dated.
        ("mercredi", "2023-10-18"),
        # A day's end that is an idiom; lundi dernier; a first name; an age; one day; a planet.
        ("lundi dernier", "2023-10-16"),
        ("12 octobre 2018", "2018-10-12"),
        ("La veille", "2018-10-11"),
        ("Le lendemain", "2018-10-13"),
        # 2 000 homes; from the 13th, where the story has come to, the two days make the 15th; two F-16.
        ("Deux jours plus tard", "2018-10-15"),
        ("décembre", "2018-12"),
        ("L'année suivante", "2019"),
        ("Depuis 2020", "2020"),
        # Money twice.
        ("printemps 2021", "2021-21"),
        ("mars dernier", "2023-03"),
        # A resolution's number.
        ("Entre 1994 et 1997", "1994/1997"),
        ("les années 1960", "196X"),
        # Every week; then two weeks ago; energy; a crowd; a score.
        ("Il y a deux semaines", "2023-10-02/2023-10-08"),
        ("Mardi soir", "2023-10-17"),
        ("samedi prochain", "2023-10-21"),
        ("4 novembre", "2023-11-04"),
        ("d'ici la fin 2024", "2024-09~/2024-12~"),
        # A telephone, a house number, a street.
    ),
)

# Published on a Monday.
STRIKE = Article(
    name="la grève",
    published="2022-02-07",
    text="""\
La grève des éboueurs de Valmont est entrée lundi dans sa troisième semaine. Les négociations, entamées le 31 \
janvier, ont échoué dans la nuit de samedi à dimanche.
« Nous reprendrons le travail demain si la direction cède », a dit Mai Tran, déléguée syndicale depuis avril \
2019. Hier, quelque 1500 manifestants ont défilé de 14 heures à 16 heures.
Le conflit remonte à l'été dernier. Fin juin, la régie avait annoncé la suppression de 40 postes sur 2014. En \
septembre, un premier préavis avait été déposé, puis retiré le 5 octobre. L'accord signé ce jour-là prévoyait \
une prime de 150 euros.
Le mois dernier, la cour a cité l'article 1240 du code civil et la loi du 29 juillet 1881. Début janvier, la \
préfète, Louise Marsan, avait réquisitionné 12 camions.
La ville avait connu une grève de trois semaines en 1995. Cette année-là, l'armée était intervenue. Trois ans \
plus tard, la régie a été créée. Au XIXe siècle, les chiffonniers faisaient le travail.
Une nouvelle réunion doit se tenir jeudi 10 février. Le tribunal rendra sa décision dans deux semaines. Les \
élections municipales de 2026 sont loin, mais les prix ont augmenté de 3,5 % au premier trimestre 2021.
""",
    dated=(
        ("lundi", "2022-02-07"),
        ("31 janvier", "2022-01-31"),
        ("samedi à dimanche", "2022-02-05/2022-02-06"),
        ("demain", "2022-02-08"),
        # Mai is a first name.
        ("avril 2019", "2019-04"),
        ("Hier", "2022-02-06"),
        ("été dernier", "2021-22"),
        ("Fin juin", "2021-06"),
        # 40 posts of 2014.
        ("septembre", "2021-09"),
        ("5 octobre", "2021-10-05"),
        ("ce jour-là", "2021-10-05"),
        ("Le mois dernier", "2022-01"),
        # An article's number; a law by its date.
        ("29 juillet 1881", "1881-07-29"),
        ("Début janvier", "2022-01"),
        ("en 1995", "1995"),
        ("Cette année-là", "1995"),
        ("Trois ans plus tard", "1998"),
        ("Au XIXe siècle", "18XX"),
        ("jeudi 10 février", "2022-02-10"),
        ("dans deux semaines", "2022-02-21/2022-02-27"),
        ("2026", "2026"),
        ("au premier trimestre 2021", "2021-01/2021-03"),
    ),
)

OBITUARY = Article(
    name="an obituary",
    published="2021-03-02",
    text="""\
Mort d'Édouard Lemaire, le peintre des phares
BREST, 1er mars (Agence du Ponant) – Le peintre Édouard Lemaire est mort dimanche à Brest, à l'âge de 91 \
ans, a annoncé lundi sa famille.
Né le 4 août 1929 au Conquet, fils de gardien de phare, il avait passé les dernières années de sa vie dans \
une maison de 2000 mètres carrés, rue du 11 novembre.
En 1947, il entre aux Beaux-Arts de Rennes. La même année, il expose pour la première fois. À l'automne \
1952, il part pour l'Algérie, d'où il revient fin 1954 avec 1800 dessins.
Le 12 mai 1968, son atelier parisien brûle. Le 22, il quitte la capitale et ne reviendra qu'à la mi-janvier \
1970.
« Il peignait le lundi et se taisait le reste de la semaine », racontait son ami Louis Mars dans les années \
1990.
Selon le musée de Brest, la rétrospective de l'été 2015 avait attiré 1950 visiteurs par jour. Dans la nuit \
de samedi à dimanche, sa fille l'avait veillé.
Il y a trois ans, il avait fait don de 120 toiles à la ville. Ses obsèques auront lieu vendredi, et une \
exposition se tiendra du 9 au 13 juin.
""",
    dated=(
        ("1er mars", "2021-03-01"),
        ("dimanche", "2021-02-28"),
        ("lundi", "2021-03-01"),
        ("4 août 1929", "1929-08-04"),
        ("En 1947", "1947"),
        ("La même année", "1947"),
        ("automne 1952", "1952-23"),
        ("fin 1954", "1954-09~/1954-12~"),
        ("12 mai 1968", "1968-05-12"),
        ("22", "1968-05-22"),
        ("mi-janvier 1970", "1970-01"),
        ("les années 1990", "199X"),
        ("de l'été 2015", "2015-22"),
        ("samedi à dimanche", "2021-02-27/2021-02-28"),
        ("Il y a trois ans", "2018"),
        ("vendredi", "2021-03-05"),
        ("9 au 13 juin", "2021-06-09/2021-06-13"),
    ),
)

ARTICLES = (LIGHTHOUSE, STRIKE, OBITUARY)
