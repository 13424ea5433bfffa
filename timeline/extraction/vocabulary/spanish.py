"""Spanish as extraction hears it, of Spain and of Latin America: cues, verbs and traps; words only, no patterns."""

from timeline.dates.vocabulary import Direction, Part
from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words
from timeline.extraction.vocabulary.spanish_counts import COUNTED, NUMBERED
from timeline.extraction.vocabulary.table import ExtractionWords

_WEEKDAYS = _words("lunes martes miércoles jueves viernes sábado domingo")
# Opening hours: “de lunes a viernes” is every week.
_EVERY_WEEK = tuple(f"de {first} a {last}" for first in _WEEKDAYS for last in _WEEKDAYS)
_STREETS = tuple(
    f"{street} {day}"
    for street in _words("calle avenida plaza estadio barrio bulevar paseo")
    for day in (
        "9 de julio", "2 de mayo", "dos de mayo", "25 de mayo", "5 de mayo", "20 de noviembre", "1 de mayo",
        "18 de julio", "16 de septiembre", "de mayo", "6 de agosto",
    )
)  # fmt: skip

SPANISH = ExtractionWords(
    language="es",
    plural_endings=("s",),
    short_names=frozenset(
        _words("""
            ene feb febr mar mzo abr may jun jul ago agto sept sep set oct nov dic lun mart mié miérc jue juev
            vie vier sáb dom
        """)
    ),
    ambiguous_names=frozenset(_words("abril mayo julio agosto domingo sábados domingos")),
    names_before_months=_words("Santo Plácido Julio Don Doña Señor Señora San Marcelino"),
    recurring=_phrases("cada | todos los | todas las | algunos | algunas | varios | varias"),
    traps=(
        *_phrases("""
            al final del día | al fin y al cabo | de la noche a la mañana | de un día para otro
            de un día a otro | día tras día | día a día | hoy en día | hoy día | hoy por hoy | a día de hoy
            algún día | un buen día | en nuestros días | estos días | año tras año | semana tras semana
            mes tras mes | a la semana | por año | por mes | por día | por semana | de año en año
            a fin de cuentas | fin de año | desde hace | la mañana | una mañana | por la mañana | de la mañana
            en la mañana | el mañana | mañanas | plaza de mayo | monarquía de julio | esta semana santa
            semana santa | los lunes | los martes | los miércoles | los jueves | los viernes | los sábados
            los domingos | viernes negro | black friday | martes y trece | sábado noche | árbol de navidad
            árboles de navidad | lotería de navidad | cena de navidad | vacaciones de navidad
            cuento de navidad | mercado de navidad | regalos de navidad | regalo de navidad | cesta de navidad
            isla de pascua | hombre de hoy | jóvenes de hoy | sociedad de hoy | mundo de hoy | mundo de mañana
            veranillo de | noche de los tiempos | en su día | hasta nuestros días | día de la madre
        """),
        *_EVERY_WEEK,
        *(f"{units} {which}" for units in _words("días meses años") for which in _words("pasados próximos")),
        *_STREETS,
    ),
    unread_days=frozenset({"hoy día", "el día de mañana"}),
    the=_phrases("el | la | los | las | al | del | de la | a la | ese | esa | aquel | aquella"),
    of=("de", "del mes de"),
    of_year=_phrases("de | del"),
    year_words_before=_phrases("el año | año | del año | el curso"),
    year_unit=("año",),
    day_words=(),
    day_nouns=("día",),
    day_leads=_phrases("""
        el | desde | hasta | antes de | antes del | después de | después del | tras | a partir de | a partir del
        del | al | para | para el | a más tardar | no más tarde del | entre
    """),
    month_leads=_phrases("""
        en | desde | hasta | a partir de | durante | para | en el mes de | el mes de | mes de
        durante el mes de | en pleno mes de | en pleno | tras | a lo largo de | a lo largo del mes de
    """),
    loose_month_leads=_phrases("de | antes de | después de | hacia | entre | y | o | que | del | al"),
    year_leads=_phrases("""
        en | desde | hasta | hacia | antes de | después de | a partir de | para | tras | alrededor de
        en torno a | durante | a lo largo de | en el | del | desde el | hasta el | circa
    """),
    loose_year_leads=_phrases("a | y | e | o | que | contra | al | como en"),
    loose_season_leads=("en",),
    season_leads=_phrases("""
        en el | en la | durante el | durante la | para el | para la | desde el | desde la | hasta el | hasta la
        antes del | antes de la | después del | a lo largo del | a partir del | a partir de la | tras el
        tras la | a finales del | a finales de la | a principios del | a principios de la
    """),
    weekend_leads=_phrases("""
        durante el | a lo largo del | en el | desde el | todo el | tras el | del
    """),
    since=("desde",),
    through=_phrases("al | a | hasta | hasta el"),
    openings_noted=_phrases("""
        desde | desde el | hasta | hasta el | antes de | antes del | después de | después del | a partir de
        a partir del | tras | a más tardar | del | al | entre
    """),
    directions={
        **dict.fromkeys(_words("pasado pasada último última"), Direction.LAST),
        **dict.fromkeys(_words("este esta"), Direction.THIS),
        **dict.fromkeys(_words("próximo próxima"), Direction.NEXT),
    },
    period_directions={
        **dict.fromkeys(_words("pasado pasada"), Direction.LAST),
        **dict.fromkeys(_words("este esta"), Direction.THIS),
        **dict.fromkeys(_words("próximo próxima"), Direction.NEXT),
    },
    directions_after={
        **dict.fromkeys(_words("pasado pasada pasados último última"), Direction.LAST),
        **dict.fromkeys(_words("próximo próxima próximos entrante venidero"), Direction.NEXT),
        **dict.fromkeys(("que viene", "que entra"), Direction.NEXT),
        **dict.fromkeys(("en curso", "actual"), Direction.THIS),
    },
    nearest=frozenset({"próximo", "próxima", "que viene", "que entra", "entrante", "venidero"}),
    period_stops=_phrases("de | del"),
    nuances=_phrases("más tarde | más temprano | a principios de | a finales de | a mediados de"),
    parts={
        **dict.fromkeys(
            _phrases("""
                principios | a principios | a principio | comienzos | a comienzos | inicios | a inicios
                el inicio | al inicio | principio | el principio | al principio | el comienzo | al comienzo
                desde principios | desde comienzos | primeros
            """),
            Part.EARLY,
        ),
        **dict.fromkeys(_phrases("mediados | a mediados | desde mediados | hasta mediados"), Part.MID),
        **dict.fromkeys(
            _phrases("""
                finales | a finales | fines | a fines | a final | el final | al final | fin | el fin | final
                desde finales | hasta finales | hasta fines | hasta el final | para finales | para fines
                antes de finales
            """),
            Part.LATE,
        ),
    },
    parts_of_day={
        "esta madrugada": 0, "este mediodía": 0, "hoy por la mañana": 0, "hoy por la tarde": 0, "hoy por la noche": 0,
        "ayer tarde": -1, "ayer noche": -1, "ayer en la tarde": -1, "ayer en la noche": -1, "ayer en la mañana": -1,
        "anteanoche": -2, "antenoche": -2, "antes de anoche": -2, "hoy mismo": 0, "ayer mismo": -1,
        "este martes noche": 0,
        "mañana en la mañana": 1, "mañana en la tarde": 1, "mañana en la noche": 1, "mañana mismo": 1,
    },
    times_of_day=frozenset(_words("mañana tarde noche madrugada mediodía")),
    more_times_of_day=_phrases("""
        por la mañana | por la tarde | por la noche | de madrugada | a mediodía | al mediodía | en la mañana
        en la tarde | en la noche | a medianoche | a primera hora | a última hora | en la madrugada
        al amanecer
    """),
    about=_phrases("""
        unos | unas | casi | más de | menos de | cerca de | alrededor de | aproximadamente | apenas
        poco más de | exactamente | solo | sólo | ya | al menos | algo más de | tan solo | justo
    """),
    articles=frozenset(_words("un una")),
    ago=("atrás",),
    ago_openings=("hace",),
    ahead=_phrases("dentro de | en"),
    neighbours={
        "mismo": 0, "misma": 0, "siguiente": 1, "anterior": -1,
    },
    neighbours_after={
        **dict.fromkeys(_words("siguiente posterior"), 1),
        **dict.fromkeys(_words("anterior previo previa"), -1),
    },
    neighbour_articles=_phrases("el | la | al | del | de la | a la | ese | esa"),
    story_days={
        **dict.fromkeys(
            _phrases("""
                al día siguiente | el día siguiente | a la mañana siguiente | al otro día | un día después
                al siguiente día
            """),
            1,
        ),
        **dict.fromkeys(_phrases("""
            la víspera | en la víspera | el día anterior | el día antes | el día previo
        """), -1),
        **dict.fromkeys(_phrases("a los dos días"), 2),
    },
    that=_words("ese esa aquel aquella"),
    same=_words("mismo misma"),
    later={"más tarde": 1, "después": 1, "antes": -1, "más adelante": 1},
    than=_phrases("de | del | que"),
    continuing=_phrases("y | pero | cuando | en | el | la | los | las | se | fue | había"),
    order_words=_phrases("Tras | Después de | Antes de"),
    pointers=frozenset({"esas", "esos", "aquellas", "aquellos"}),
    nth_leads=_phrases("""
        el | el día | desde el día | hasta el día | del día | al día | para el día | antes del día | y el | pero el
        el pasado día | hasta el | desde el | el próximo día
    """),
    nth_goes_on=_phrases("""
        por la mañana | por la tarde | por la noche | de madrugada | se | el | la | los | las | fue | es | un | una | ya
        en
    """),
    of_told_month=_phrases("del mismo mes | de ese mes | de ese mismo mes | de aquel mes"),
    week_of=_phrases("la semana del | semana del"),
    year_nouns=_phrases("""
        de | elecciones | elección | temporada | curso | campaña | ejercicio | mundial | eurocopa | liga
        edición | juegos | juegos olímpicos | presidenciales | generales | municipales | autonómicas | europeas
        cosecha | fechado en | fechada en | data de | datan de | datado en | copa américa | presupuestos
        presupuesto | oscar | premio | censo | champions | febrero de | primavera-verano
    """),
    year_verbs=_words("fue es será marcó vio trajo ha terminó empezó comenzó"),
    before_and_after=_words("pre post"),
    in_brackets=_words("en hacia c. ca. n."),
    decade_nouns=(),
    known_days={"11-s": "2001-09-11", "11-m": "2004-03-11", "23-f": "1981-02-23", "1-o": "2017-10-01"},
    known_events={"11 de septiembre": "2001-09-11"},
    event_words_before=_words("atentado atentados ataque ataques"),
    holidays={
        "navidad": (12, 25), "día de navidad": (12, 25), "el día de navidad": (12, 25), "nochebuena": (12, 24),
        "nochevieja": (12, 31), "año nuevo": (1, 1), "día de año nuevo": (1, 1), "día de reyes": (1, 6),
        "viernes santo": (0, -2), "jueves santo": (0, -3), "sábado santo": (0, -1), "domingo de resurrección": (0, 0),
        "domingo de pascua": (0, 0), "lunes de pascua": (0, 1), "domingo de ramos": (0, -7),
        "miércoles de ceniza": (0, -46), "martes de carnaval": (0, -47), "día de los muertos": (11, 2),
        "día de muertos": (11, 2), "día de todos los santos": (11, 1), "san valentín": (2, 14),
        "corpus christi": (0, 60),
        "día de la constitución": (12, 6), "día de los inocentes": (12, 28), "noche de san juan": (6, 23),
        "halloween": (10, 31),
    },
    counted_things=COUNTED,
    counting_words=_phrases("""
        más de | menos de | al menos | cerca de | unos | unas | alrededor de | hasta | casi | apenas | en total
        un total de | nada menos que | solo | sólo | de | los | las | estos | estas | sus | otros | otras
        aproximadamente | a más de | aquellos
    """),
    not_counted=_words("""
        tras los las sus es más mas pues después antes además entonces dos tres seis menos unos unas otros otras
        apenas estas estos nuestros les nos esas esos muchos muchas varios varias quienes ambos ambas según es
        eres vamos jamás detrás atrás otras cuantos todos todas
    """),
    streets=_words("calle plaza avenida paseo glorieta barrio"),
    numbered_things=NUMBERED,
    number_signs=_phrases("n.º | nº | n° | núm. | no. | número"),
    after_ages=(" años",),
    abbreviations=frozenset(
        _words("""
            sr sra sres sras srta a d dña dr dra prof profa gral gen cnel cap tte sgto lic ing arq pdte pdta sto
            sta p pp pág págs n núm art av avda c cta cf ej ee.uu dep vol cap fig tel tfno tlf aprox ud uds vd
            admón excmo ilmo mons
        """)
    ),
    dated_abbreviations=frozenset(
        _words("ene feb mar abr jun jul ago sept sep oct nov dic lun mié jue vie sáb dom etc a.c d.c a.m p.m")
    ),
    sentence_openers=frozenset(
        _words("""
            El La Los Las Un Una Unos Unas Lo Él Ella Ellos Ellas Yo Nosotros Este Esta Estos Estas Ese Esa Esos
            Esas Su Sus En A Al Con Sin Por Para Según Tras Desde Hasta Pero Y Sin Además Aunque Mientras Cuando
            Si Como Entre Sobre No Se Dos Tres Cuatro También Ya Ahora Hoy Ayer Mañana Entonces Luego Después
            Antes Durante Aquel Aquella De Del
        """)
    ),
    future_cues=_phrases("""
        va a | van a | vamos a | irá | irán | iré | debe | deben | deberá | deberán | debería | deberían
        podría | podrían
        previsto | prevista | previstos | previstas | programado | programada | programados | está previsto
        está prevista | prevé | prevén | se espera | se esperan | espera | esperan | planea | planean | pretende
        pretenden | tiene previsto | tiene previsto | tienen previsto | a más tardar | tendrá lugar
        tendrán lugar | convocado para | convocada para | convocadas para | aplazado hasta | aplazada hasta
        será | serán | será el | confía en | prometió que | fijado para | fijada para | que viene | hay que
    """),
    future_endings=_words("ará erá irá arán erán irán drá drán brá brán rrá rrán remos ará"),
    future_verbs=_words("""
        empieza empiezan comienza comienzan abre abren reabre cierra cierran llega llegan vence vencen expira
        expiran vota votan juega juegan recibe reciben visita visitan viaja viajan arranca arrancan termina
        terminan celebra celebran entra entran inicia inician reanuda reanudan vuelve vuelven
    """),
    state_verbs=_words("es son está están"),
    deadline_cues=_phrases("hasta | hasta el | a más tardar | antes del | para el"),
    perfect_cues=_phrases("""
        habría | habrían | habrá sido | pudo | pudieron | podría haber | podrían haber | debe haber | debió
        iba a | iban a | habría sido | habrían sido
    """),
    past_verbs=_phrases("""
        fue | fueron | era | eran | hubo | tuvo | hizo | dijo | puso | quiso | vino | estuvo | dio | vio | supo
        trajo | condujo | produjo | redujo | anduvo | pude | cupo | dijeron | trajeron | produjeron | condujeron
        iba | iban | había | habían | tenía | tenían | podía | podían | debía | debían | hacía | hacían | decía
        decían | quería | querían | sabía | venía | venían | salía | vivía | vivían | existía | seguía | seguían
        fui | nací | mantuvo | obtuvo | detuvo | propuso | impuso | expuso | dispuso | compuso | supuso
        intervino | previno | convino | predijo | acaba de | acaban de | estaba | estaban | nacido | nacida
        introdujo | contuvo | sostuvo | retuvo | deshizo | satisfizo | impidió | contradijo | redujeron
        fechado | fechada
    """),
    past_endings=_words("ó aron ieron yeron aba aban"),
    not_past=frozenset(_words("varón barón patrón acaba acaban graba graban alaba sílaba traba clava")),
    participle_helpers=_phrases("""
        ha | han | he | hemos | haya | hayan | hubiera | hubieran | haber | habiendo | se ha | se han | es | son
        está | están | ha sido | han sido | quedó | quedaron | quedan | queda
    """),
    participle_endings=_words("""
        ado ada ados adas ido ida idos idas ído erto erta ertos ertas cho cha uesto uesta isto ista ito ita
    """),
    present_verbs=_phrases("""
        es | son | está | están | hay | ha | han | puede | pueden | debe | deben | tiene | tienen | dice | dicen
        sigue
    """),
    not_verbs=frozenset(_phrases("a más tardar | que viene | previsto | prevista | previstos | previstas")),
    auxiliaries=_words("ser será serán"),
    adverb_endings=("mente",),
    relative_pronouns=_words("que quien quienes cuyo cuya cuyos cuyas"),
    clause_openers=_phrases("""
        que | quien | quienes | cuyo | cuya | donde | cuando | mientras | pero | porque | aunque | si | como
        después de que | antes de que | para que | pues | ya que | sino
    """),
    determiners=_words("""
        el la los las un una unos unas su sus este esta estos estas ese esa del al mi mis nuestro nuestra
    """),
    prepositions=_phrases("""
        en | el | a | al | de | del | desde | hasta | para | por | con | antes de | antes del | después de
        después del | tras | hacia | entre | durante | sobre | contra | a partir de | a partir del | dentro de
        hace | a lo largo de
    """),
    date_leads=_words("""
        previsto prevista previstos previstas programado programada fijado fijada fechado fechada
    """),
    date_parts=_words("finales fines principios comienzos mediados noche mañana tarde madrugada víspera"),
    loose_ends=_phrases("""
        y | e | o | el | la | los | las | un | una | de | del | a | al | en | con | por | para | desde | hasta | entre
        que | quien | cuyo | donde | cuando | su | sus | este | esta | pero | sin | sobre | tras | no | según | contra
    """),
    lead_fillers=_words("el la los las y pasado pasada próximo próxima día días"),
    cancelled_cues=_phrases("""
        cancelado | cancelada | cancelados | canceladas | suspendido | suspendida | anulado | anulada
        aplazado sin fecha | no se celebrará | no tendrá lugar
    """),
    forecast_cues=_phrases("""
        podría | podrían | previsiones | prevé que | probable | probablemente | posible | se estima
        calcula que | se teme | pronostica | estima que
    """),
    planned_cues=_phrases("""
        previsto | prevista | previstos | previstas | programado | programada | va a | van a | debe | deben
        tendrá lugar | será | serán | se espera | planea | planean | pretende | convocado | convocada | fijado
        fijada
    """),
    ongoing_cues=_phrases("""
        está en marcha | están en marcha | continúa | continúan | sigue | siguen | permanece | prosigue
    """),
    saying_verbs=_phrases("""
        dijo | dice | dicen | dijeron | afirmó | afirma | declaró | declara | señaló | señala | indicó | indica
        explicó | explica | anunció | anuncia | aseguró | asegura | añadió | añade | agregó | agrega | recordó
        recuerda | confirmó | confirma | reconoció | reconoce | insistió | insiste | destacó | destaca | subrayó
        subraya | informó | informaron | sostuvo | sostiene | admitió | admite | precisó | precisa | manifestó
        manifiesta | apuntó | apunta | comentó | comenta | respondió | responde | advirtió | advierte | escribió
        escribe | ha dicho | ha afirmado | ha asegurado | ha explicado | ha anunciado | ha señalado
        ha indicado | ha confirmado | ha recordado | ha añadido | contó | cuenta | denunció | denuncia | negó
        niega | estimó | estima | aseguraron | afirmaron | indicaron | señalaron | explicaron
    """),
    saying_nouns=frozenset(_words("cuenta denuncia estima")),
    telling_verbs=_phrases("advirtió | avisó | informó"),
    according_to=_phrases("según | de acuerdo con"),
    that_words=("que",),
    before_saying=_words("también además luego mismo después"),
    saying_boundaries=_words("pero y que quien mientras"),
    subject_openers=_words("él ella ellos ellas el la los las un una"),
    never_speakers=frozenset(_words("el la los las era fue son es de del a por ha han")),
    listeners=_words("le les nos"),
    speaker_stops=_words("en durante tras a antes sobre"),
    pronouns={"él": "m", "ella": "f", "ellos": "", "ellas": "f"},
    possessives=frozenset(_words("su sus")),
    honorifics={
        "Sr.": "m", "Sra.": "f", "Srta.": "f", "Don": "m", "Doña": "f", "Dr.": "", "Dra.": "f", "Señor": "m",
        "Señora": "f",
        "Presidente": "m", "Presidenta": "f", "Ministro": "m", "Ministra": "f", "Alcalde": "m", "Alcaldesa": "f",
        "General": "m", "Coronel": "", "Capitán": "",
    },
    organisations=frozenset(
        _words("""
            Congreso Senado Partido Unión Ministerio Comisión Parlamento Tribunal Banco Universidad Ejército
            Comité Agencia Asociación Liga Club Grupo Compañía Instituto Hospital Escuela Iglesia Federación
            República Fundación Centro Cámara Policía Guardia Fiscalía Audiencia Gobierno Ayuntamiento Naciones
            Unidas País Mundo Vanguardia Junta Generalitat Sindicato Frente Asamblea Consejo Moncloa
        """)
    ),
    sentence_adverbs=_phrases("""
        sin embargo | no obstante | pero | y | además | por otra parte | por su parte | también | así | entonces
        luego | por ejemplo | en cambio | de hecho | finalmente | asimismo | mientras tanto
    """),
)  # fmt: skip
