"""French as extraction hears it: cues, verbs, titles and traps; words only, no patterns."""

from timeline.dates.vocabulary import Direction, Part
from timeline.extraction.vocabulary.french_counts import COUNTED, NUMBERED
from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words
from timeline.extraction.vocabulary.table import ExtractionWords

_WEEKDAYS = _words("lundi mardi mercredi jeudi vendredi samedi dimanche")
# Opening hours: “du lundi au vendredi” is every week, “de lundi à mercredi” one.
_EVERY_WEEK = tuple(f"du {first} au {last}" for first in _WEEKDAYS for last in _WEEKDAYS)
_STREETS = tuple(
    f"{street} du {day}"
    for street in _words("rue avenue place boulevard quai square pont cours")
    for day in (
        "8 mai 1945",
        "11 novembre 1918",
        "11 novembre",
        "8 mai",
        "4 septembre",
        "14 juillet",
        "19 mars 1962",
    )
)

FRENCH = ExtractionWords(
    language="fr",
    plural_endings=("s", "x"),
    short_names=frozenset(
        _words("""
            janv jan févr fév avr juil juill jul sept sep oct nov déc lun mar mer mercr jeu ven vend sam dim
        """)
    ),
    ambiguous_names=frozenset(
        _words("mars avril mai juin juillet lundis mardis mercredis jeudis vendredis samedis dimanches")
    ),
    names_before_months=_words("Mme M Mlle Dr Pr Me Jane Saint Sainte Monsieur Madame Théo Louis Théodore"),
    recurring=_phrases("""
        chaque | tous les | toutes les | certains | certaines | plusieurs | quelques
    """),
    traps=(
        *_phrases("""
            à la fin de la journée | en fin de journée | à la fin du jour | en fin de compte
            du jour au lendemain | d'un jour à l'autre | jour après jour | au jour le jour | ces jours-ci
            de nos jours | à ce jour | jusqu'à ce jour | de jour en jour | année après année | d'année en année
            d'une année sur l'autre | d'une année à l'autre | sur un an | semaine après semaine
            mois après mois | par an | par mois | par jour | par semaine | père noël | marché de noël
            marchés de noël | sapin de noël | sapins de noël | vacances de noël | cadeaux de noël
            cadeau de noël | fêtes de noël | repas de noël | conte de noël | chant de noël | vendredi noir
            black friday | journal du dimanche | ouest-france dimanche | mardi gras de | planète mars | sur mars
            champ-de-mars | champ de mars | monarchie de juillet | fête des mères | vacances de pâques
            île de pâques | œufs de pâques | oeufs de pâques | vacances de la toussaint | est aujourd'hui
            sont aujourd'hui | le monde d'aujourd'hui | jeunes d'aujourd'hui | société d'aujourd'hui
            aujourd'hui en france | monde de demain | ville de demain | jusqu'à la fin des temps
            depuis la nuit des temps | la nuit des temps | l'été indien | l'hiver démographique
        """),
        *_EVERY_WEEK,
        *(f"{units} {which}" for units in _words("jours mois ans") for which in _words("derniers prochains")),
        *_STREETS,
    ),
    unread_days=frozenset({"ce jour"}),
    the=_phrases("le | la | les | l' | au | aux | du | des | de la | de l' | à la | à l' | ce | cet | cette"),
    of_year=_phrases("de | d' | du | des | en | de l' | de la"),
    year_words_before=_phrases("l'année | l'an | année | de l'année | en l'an | de l'an"),
    year_unit=_words("an année"),
    day_leads=_phrases("""
        depuis | dès | jusqu'à | jusqu'au | d'ici | d'ici à | d'ici au | avant | après | à partir de
        à partir du | à compter de | à compter du
    """),
    month_leads=_phrases("""
        en | depuis | dès | jusqu'en | courant | au mois de | au mois d' | du mois de | du mois d'
        dès le mois de | depuis le mois de | depuis le mois d' | à partir de | à partir d' | d'ici | d'ici à
        jusqu'à | jusqu'au mois de | le mois de | mois de | mois d' | en plein mois de | à compter de
    """),
    loose_month_leads=_phrases("de | d' | avant | après | vers | pour | entre | et | ou | que"),
    year_leads=_phrases("""
        en | depuis | dès | jusqu'en | jusqu'à | vers | avant | après | d'ici | d'ici à | à partir de
        à compter de | courant | autour de | aux alentours de | aux environs de | en date de | circa
    """),
    loose_year_leads=_phrases("à | et | ou | que | pour | contre | par rapport à | comme en | entre"),
    loose_season_leads=("en",),
    season_leads=_phrases("""
        à l' | au | pendant l' | pendant le | durant l' | durant le | dès l' | dès le | depuis l' | depuis le
        d'ici l' | d'ici le | d'ici à l' | avant l' | avant le | après l' | jusqu'à l' | jusqu'au
        au cours de l' | pour l' | pour le | à la fin de l' | fin de l' | au début de l' | début de l'
        au début du
    """),
    weekend_leads=_phrases("""
        pendant le | durant le | au cours du | dans le | tout au long du | depuis le | tout le | dès le
    """),
    since=("depuis",),
    through=_phrases("au | à | jusqu'au | jusqu'à"),
    openings_noted=_phrases("""
        depuis | jusqu'à | jusqu'au | jusqu'en | d'ici | d'ici à | d'ici au | avant | après | dès | à partir de
        à partir du | à compter de | à compter du | du | au | entre
    """),
    directions={"ce": Direction.THIS, "cet": Direction.THIS, "cette": Direction.THIS},
    directions_after={
        **dict.fromkeys(_words("dernier dernière derniers passé passée écoulé écoulée"), Direction.LAST),
        **dict.fromkeys(("prochain", "prochaine", "prochains", "à venir", "qui vient"), Direction.NEXT),
        "en cours": Direction.THIS,
    },
    nearest=frozenset({"prochain", "prochaine", "à venir", "qui vient"}),
    period_stops=_phrases("de | du | des | d'"),
    nuances=_phrases("plus tôt | plus tard | un peu plus tôt"),
    parts={
        **dict.fromkeys(
            _phrases("""
                début | le début | au début | du début | dès le début | en début | tout début | au tout début
                dès début | depuis début | depuis le début | courant début
            """),
            Part.EARLY,
        ),
        **dict.fromkeys(
            _phrases("mi | la mi | à la mi | dès la mi | de la mi | milieu | le milieu | au milieu"), Part.MID
        ),
        **dict.fromkeys(
            _phrases("""
                fin | la fin | à la fin | de la fin | dès la fin | depuis la fin | depuis fin | d'ici la fin
                d'ici fin | d'ici à la fin | d'ici à fin | toute fin | à la toute fin | jusqu'à la fin
                jusqu'à fin | avant la fin
            """),
            Part.LATE,
        ),
    },
    parts_of_day={
        "cette nuit": 0, "plus tôt dans la journée": 0, "plus tard dans la journée": 0, "hier dans la soirée": -1,
        "hier dans la matinée": -1, "hier midi": -1, "hier au soir": -1, "avant-hier soir": -2, "demain midi": 1,
        "aujourd'hui même": 0,
    },
    times_of_day=frozenset(_words("matin soir nuit soirée matinée après-midi")),
    more_times_of_day=_phrases("""
        midi | à midi | à minuit | dans la matinée | dans la soirée | dans l'après-midi | dans la nuit | au soir
        au matin | en soirée | en matinée | en fin de journée | en fin d'après-midi | en début de soirée
        à la mi-journée | en fin de matinée | à l'aube
    """),
    about=_phrases("""
        environ | près de | presque | plus de | moins de | à peine | à peu près | quelque | un peu plus de
        un peu moins de | à peine plus de | tout juste | exactement | déjà | seulement | au moins | bientôt
    """),
    articles=frozenset(_words("un une")),
    ago_openings=_phrases("il y a | voici | voilà | il y a de cela | y a"),
    to_the_day=_phrases("jour pour jour"),
    ahead=_phrases("dans | d'ici | d'ici à | sous"),
    neighbours={"même": 0},
    neighbours_after={
        **dict.fromkeys(("suivant", "suivante", "d'après"), 1),
        **dict.fromkeys(("précédent", "précédente", "d'avant"), -1),
        "même": 0, "-là": 0,
    },
    neighbour_articles=_phrases("le | la | au | du | de la | à la | cette | ce"),
    story_days={
        **dict.fromkeys(
            _phrases("""
                le lendemain | le lendemain matin | le lendemain soir | le lendemain midi | dès le lendemain
                le lendemain après-midi | au lendemain | dès le lendemain matin
            """),
            1,
        ),
        **dict.fromkeys(_phrases("la veille | la veille au soir | dès la veille"), -1),
        **dict.fromkeys(_phrases("le surlendemain | dès le surlendemain"), 2),
        **dict.fromkeys(_phrases("l'avant-veille"), -2),
    },
    same=("même",),
    later={"plus tard": 1, "plus tôt": -1, "auparavant": -1},
    after={"après": 1, "avant": -1},
    than=("que",),
    continuing=_phrases("et | mais | quand | lorsque | il | elle | ils | elles | on | en | dans"),
    order_words=_phrases("Après | Avant | Suite à | À la suite de"),
    pointers=frozenset({"ces"}),
    nth_leads=_phrases("""
        le | dès le | et le | mais le | puis le | jusqu'au | avant le | après le | depuis le | à partir du
        dans la nuit du
    """),
    nth_goes_on=_phrases("""
        au matin | au soir | à | il | elle | ils | elles | on | nous | le | la | les | l' | un | une | des | dans
        c'est | ce | son | sa | ses | leur | leurs | à l'aube | en soirée | en fin de
    """),
    of_told_month=_phrases("du même mois | de ce mois-là"),
    recurring_articles=("le",),
    week_of=_phrases("la semaine du | semaine du | la semaine de"),
    year_nouns=_phrases("""
        de | élection | élections | présidentielle | présidentielles | législatives | municipales | européennes
        régionales | sénatoriales | saison | exercice | édition | millésime | mondial | coupe du monde | euro
        jeux olympiques | jo | tour de france | jeux de | festival | rentrée | promotion | printemps-été
        budget | bilan | rapport | sommet | daté de | datée de | datant de | remonte à | remontent à
        remontant à | ligue des champions | saint-sylvestre | can | projet de loi de finances | loi de finances
        palmarès | classement | baromètre | vendanges | récolte
    """),
    year_verbs=_words("a fut était est sera marque marquera aura restera"),
    before_and_after=_words("pré post avant après"),
    in_brackets=_words("en vers v. ca c. né"),
    known_days={"11-septembre": "2001-09-11", "13-novembre": "2015-11-13"},
    known_events={"11 septembre": "2001-09-11", "13 novembre": "2015-11-13"},
    event_words_before=_words("attentat attentats attaque attaques"),
    holidays={
        "noël": (12, 25), "le jour de noël": (12, 25), "jour de noël": (12, 25), "la veille de noël": (12, 24),
        "veille de noël": (12, 24), "réveillon de noël": (12, 24), "jour de l'an": (1, 1), "nouvel an": (1, 1),
        "saint-sylvestre": (12, 31), "saint-valentin": (2, 14), "fête du travail": (5, 1), "la toussaint": (11, 1),
        "toussaint": (11, 1), "assomption": (8, 15), "14-juillet": (7, 14), "épiphanie": (1, 6), "chandeleur": (2, 2),
        "pâques": (0, 0), "dimanche de pâques": (0, 0), "lundi de pâques": (0, 1), "vendredi saint": (0, -2),
        "jeudi saint": (0, -3), "jeudi de l'ascension": (0, 39), "pentecôte": (0, 49), "lundi de pentecôte": (0, 50),
        "mardi gras": (0, -47), "mercredi des cendres": (0, -46), "dimanche des rameaux": (0, -7),
        "halloween": (10, 31),
    },
    counted_things=COUNTED,
    counting_words=_phrases("""
        plus de | moins de | au moins | près de | environ | quelque | quelques | jusqu'à | presque | à peine
        au plus | au total | un total de | en tout | pas moins de | seulement | de | d'environ | les | des | aux
        ces | ses | leurs | nos
    """),
    not_counted=_words("""
        dans sans sous mais puis depuis après très plus pas les des ses ces nos vos leurs alors lors vers dès
        hors toujours jamais ailleurs deux trois six dix aux eux ceux jusqu'aux près moins plusieurs chez
    """),
    streets=_words("rue avenue boulevard place square quai cours pont station"),
    numbered_things=NUMBERED,
    number_signs=_phrases("n° | nº | no | numéro"),
    after_ages=_phrases(" ans"),
    abbreviations=frozenset(
        _words("""
            m mm mme mmes mlle mlles dr pr me mgr gén col cap cdt lt st ste p pp n no art av bd cf ex env vol
            chap éd fig tél apr hab c.-à-d al ind inc dir
        """)
    ),
    dated_abbreviations=frozenset(
        _words("janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim etc")
    ),
    sentence_openers=frozenset(
        _words("""
            Le La Les L L' Un Une Des Du Il Elle Ils Elles On Nous Vous Je J C Ce Cet Cette Ces Son Sa Ses Leur
            Leurs En À A Au Aux Dans Sur Pour Par Avec Sans Selon Après Avant Depuis Mais Et Or Car Donc Puis
            Ainsi Cependant Toutefois Pourtant D Dès Lors Lorsque Quand Si Comme Entre Parmi Plusieurs Plus Deux
            Trois Quatre Mme M Aujourd Hier Demain Alors Interrogé Interrogée Contacté Quant Malgré Jusqu
            Désormais
        """)
    ),
    future_cues=_phrases("""
        va | vont | allons | devra | devront | doit | doivent | devrait | devraient | pourra | pourront
        pourrait | pourraient | sera | seront | aura | auront | serait | seraient | est prévu | est prévue
        sont prévus | sont prévues | prévu | prévue | prévus | prévues | est attendu | est attendue
        sont attendus | sont attendues | attendu | attendue | attendus | attendues | est programmé
        est programmée | programmé | programmée | programmés | est fixé | est fixée | fixé au | fixée au
        est reporté | est reportée | reporté au | reportée au | sont appelés | est appelé | est appelée | compte
        comptent | envisage | envisagent | prévoit | prévoient | espère | espèrent | souhaite | souhaitent
        promet | promettent | à venir | au plus tard | viendra | tiendra | deviendra | reviendra | interviendra
        prendra | reprendra | rendra | attendra | descendra | répondra | obtiendra | maintiendra | parviendra
        soutiendra | apprendra | finira | partira | sortira | ouvrira | rouvrira | servira | réunira | choisira
        fournira | établira | agira | réussira | offrira | dira | ira | suivra | s'apprête | s'apprêtent
        vise à | visent à | devons | pourrions | a été reporté | a été reportée | ont été reportés
        ont été reportées | a été fixé | a été fixée | ont été fixés | ont été fixées | accueillera | fera
        verra | mettra | permettra | recevra
    """),
    future_endings=_words("era erons irons eront iront dront ttront rront vront ttra rra"),
    future_verbs=_words("""
        commence commencent débute débutent ouvre ouvrent rouvre rouvrent entre entrent arrive arrivent expire
        expirent reprend reprennent vote votent élit joue jouent affronte affrontent reçoit reçoivent rencontre
        accueille accueillent démarre démarrent termine prend
    """),
    state_verbs=("est", "sont"),
    moving_participles=_words("resté restée restés allé allée parti partie partis venu venue arrivé devenu mort"),
    deadline_cues=_phrases("""
        jusqu'à | jusqu'au | jusqu'en | d'ici | d'ici à | d'ici au | avant le | au plus tard
    """),
    perfect_cues=_phrases("""
        aurait été | auraient été | aurait | auraient | doit avoir | aura été | devait | devaient
        pourrait avoir
    """),
    past_verbs=_phrases("""
        fut | furent | eut | eurent | fit | firent | prit | prirent | vint | vinrent | mit | mirent | dut | put
        vit | dit | était | étaient | avait | avaient | mourut | naquit | née | né | devint | tint | reçut
        connut | perdit | rendit | ouvrit | permit | rejoignit | obtint | survint | intervint | conduisit
        battit | fallut
    """),
    past_endings=_words("ait aient èrent"),
    not_past=frozenset(
        _words("""
            environs fait lait souhait parfait trait extrait portrait retrait attrait bienfait méfait forfait ait aient
            soient serait seraient pourrait pourraient devrait devraient ferait feraient irait iraient voudrait
            voudraient viendrait viendraient permettrait permettraient verrait faudrait tiendrait prendrait
            resterait donnerait satisfait distrait plait plaît connait connaît paraît paraît gèrent suggèrent
            diffèrent libèrent opèrent considèrent préfèrent espèrent récupèrent
        """)
    ),
    participle_helpers=_phrases("""
        a | ont | est | sont | ai | as | avons | avez | suis | sommes | avait | avaient | était | étaient
        s'est | se sont | s'étaient | s'était | n'a | n'ont | n'est | ne sont | l'a | l'ont | a été | ont été
        aurait | auraient | d'avoir | avoir | après avoir | ayant | y a
    """),
    participle_endings=_words("""
        é ée és ées i ie is ies it ite its ites u ue us ues ert erte erts ertes ait aint eint ort orte
    """),
    present_verbs=_phrases("""
        est | sont | a | ont | peut | peuvent | doit | doivent | fait | font | va | vont | veut | veulent | dit
        disent | sait | savent | reste | restent | faut
    """),
    present_endings=(),
    not_verbs=frozenset(_phrases("""
        à venir | au plus tard | prévu | prévue | prévus | prévues | attendu | attendue
    """)),
    auxiliaries=_words("être sera seront"),
    adverb_endings=("ment",),
    relative_pronouns=_words("qui dont lequel laquelle lesquels lesquelles"),
    clause_openers=_phrases("""
        que | qu' | qui | dont | où | lorsque | lorsqu' | quand | tandis que | alors que | mais | car
        parce que | puisque | si | bien que | après que | avant que | pour que | afin que | comme | pendant que
        depuis que | tandis
    """),
    determiners=_words("""
        le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma
    """),
    prepositions=_phrases("""
        le | en | à | au | aux | dans | sur | pour | par | avec | depuis | jusqu'à | jusqu'au | jusqu'en | avant
        après | dès | vers | entre | pendant | durant | sous | contre | chez | d'ici | d'ici à | à partir de
        à partir du | au cours de | au cours du | lors de | lors du | du | de | d' | des | l' | la
        à compter du | courant | au mois de
    """),
    date_leads=_words("prévu prévue prévus prévues programmé programmée fixé fixée daté datée"),
    date_parts=_words("fin début milieu nuit matin soir soirée veille matinée"),
    loose_ends=_phrases("""
        et | ou | le | la | les | l' | un | une | des | du | de | d' | à | au | aux | en | dans | sur | pour | par
        avec | sans | depuis | vers | entre | que | qu' | qui | dont | où | dès | ce | cette | son | sa | ses | leur
        leurs | jusqu'à | jusqu'au | mais | car | ne | chez | sous | contre
    """),
    lead_fillers=_words("le la l' les ce cet cette et"),
    cancelled_cues=_phrases("""
        annulé | annulée | annulés | annulées | reporté sine die | abandonné | abandonnée | n'aura pas lieu
        n'auront pas lieu | ne se tiendra pas | suspendu sine die
    """),
    forecast_cues=_phrases("""
        pourrait | pourraient | devrait | devraient | prévisions | prévoit une | possible | probable
        probablement | sans doute | estime que | risque de | risquent de | table sur | tablent sur
    """),
    planned_cues=_phrases("""
        prévu | prévue | prévus | prévues | programmé | programmée | doit | doivent | va | vont | sera | seront
        aura lieu | auront lieu | est attendu | est attendue | sont attendus | compte | envisage | envisagent
        à venir | fixé | fixée | entend
    """),
    ongoing_cues=_phrases("""
        est en cours | sont en cours | se poursuit | se poursuivent | continue | continuent | reste | restent
        toujours
    """),
    saying_verbs=_phrases("""
        a déclaré | a dit | a affirmé | a indiqué | a précisé | a annoncé | a ajouté | a expliqué | a estimé
        a assuré | a souligné | a rappelé | a reconnu | a confirmé | a répondu | a regretté | a insisté
        a écrit | a tweeté | a promis | a averti | a prévenu | a jugé | a dénoncé | a démenti | a raconté
        a soutenu | a martelé | a lancé | a révélé | ont déclaré | ont dit | ont affirmé | ont indiqué
        ont précisé | ont annoncé | ont ajouté | ont expliqué | ont estimé | ont confirmé | ont assuré
        ont rapporté | a rapporté | déclare | dit | affirme | indique | précise | annonce | ajoute | explique
        estime | assure | souligne | rappelle | reconnaît | confirme | répond | raconte | affirment | indiquent
        racontait | disait | expliquait | affirmait | déclarait | assurait | estimait | rappelait | soulignait
        précisent | expliquent | estiment | assurent | disent | déclarent | soutient
    """),
    inverted_sayings=tuple(
        f"{has}-{speaker} {said}"
        for has, speakers in (("a", ("t-il", "t-elle", "t-on")), ("ont", ("ils", "elles")))
        for speaker in speakers
        for said in _words("""
            déclaré dit affirmé indiqué précisé annoncé ajouté expliqué estimé assuré souligné rappelé reconnu
            confirmé répondu regretté insisté écrit tweeté promis averti prévenu jugé dénoncé démenti raconté
            soutenu martelé lancé révélé rapporté
        """)
    )
    + _phrases("""
        dit-il | dit-elle | explique-t-il | explique-t-elle | affirme-t-il | affirme-t-elle | assure-t-il
        assure-t-elle | estime-t-il | estime-t-elle | raconte-t-il | raconte-t-elle | précise-t-il | précise-t-elle
        ajoute-t-il | ajoute-t-elle | poursuit-il | poursuit-elle | disait-il | disait-elle | confie-t-il
        confie-t-elle
    """),
    saying_nouns=frozenset({"annonce", "estime"}),
    telling_verbs=_phrases("a averti | a prévenu | a informé | ont averti | ont prévenu"),
    according_to=_phrases("selon | d'après"),
    that_words=("que", "qu'"),
    before_saying=_words("aussi également ensuite lui-même elle-même notamment alors"),
    saying_boundaries=_words("mais et que qui tandis alors"),
    subject_openers=_words("il elle ils elles on nous le la les l' un une des"),
    never_speakers=frozenset(_words("le la les un une des était sont est a ont de du à par")),
    listeners=_words("lui leur nous"),
    speaker_stops=_words("à en dans lors après avant sur"),
    pronouns={"il": "m", "elle": "f", "ils": "", "elles": "f", "on": ""},
    possessives=frozenset(_words("son sa ses leur leurs")),
    honorifics={
        "M.": "m", "Monsieur": "m", "Mme": "f", "Madame": "f", "Mlle": "f", "Dr": "", "Pr": "", "Me": "", "Mgr": "m",
        "Président": "m", "Présidente": "f", "Ministre": "", "Maire": "", "Général": "m", "Colonel": "",
        "Capitaine": "",
    },
    organisations=frozenset(
        _words("""
            Conseil Assemblée Sénat Parti Union Ministère Commission Parlement Cour Banque Université Armée
            Comité Agence Association Ligue Club Groupe Compagnie Institut Hôpital École Église Fédération
            République Fondation Centre Chambre Préfecture Parquet Mairie Élysée Matignon Nations Unies Monde
            Figaro Libération Presse Syndicat Front Rassemblement Société Tribunal Police Gendarmerie
        """)
    ),
    sentence_adverbs=_phrases("""
        cependant | toutefois | pourtant | mais | et | or | donc | puis | ainsi | en outre | de plus
        par ailleurs | néanmoins | en revanche | par exemple | en effet | enfin | ensuite | d'ailleurs | aussi
        de son côté | pour sa part
    """),
)  # fmt: skip
