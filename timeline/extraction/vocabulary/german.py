"""German as extraction hears it: leads, cues, verbs and traps; words only, no patterns."""

from timeline.dates.vocabulary import Direction, Part, Unit
from timeline.extraction.vocabulary.german_counts import COUNTED, NOT_COUNTED, NUMBERED
from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words
from timeline.extraction.vocabulary.table import ExtractionWords


def _inflected(*stems: str) -> tuple[str, ...]:
    """Adjectives in every gender and case: letzte, letzten, letzter, letztes, letztem."""
    return tuple(stem + ending for stem in stems for ending in _words("e en er es em"))


_LAST, _THIS = _inflected("letzt", "vergangen", "vorig", "verflossen"), _inflected("dies")
_NEXT = _inflected("nächst", "kommend")
# "In the last years" are several.
_SEVERAL = tuple(
    f"{which} {units}"
    for which in (*_LAST, *_THIS, *_NEXT)
    for units in _words(
        "tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten quartalen"
    )
)

GERMAN = ExtractionWords(
    language="de",
    capitalises_names=True,
    puts_verb_second=True,
    reads_bare_years=True,
    short_names=frozenset(
        _words(
            "jan jän feb febr mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so"
        )
    ),
    ambiguous_names=frozenset(_words("mai")),
    the=_words("der die das dem den des"),
    of_year=_words("des der im dieses"),
    year_words_before=_phrases("jahr | jahre | jahres | jahren | sommer des jahres"),
    year_unit=_words("jahr jahre jahres jahrs"),
    counted_noun_endings=_words("en er ern eln os äre eure"),
    not_counted_nouns=NOT_COUNTED,
    loose_month_leads=_phrases("und | oder | sowie | von"),
    nth_leads=(),
    of_told_month=_phrases("desselben monats | des gleichen monats | des selben monats"),
    day_leads=_phrases("""
        am | vom | zum | bis | bis zum | ab | ab dem | seit | seit dem | vor | vor dem | nach | nach dem
        an | an dem | für | gegen | von
    """),
    month_leads=_phrases("""
        im | in | seit | bis | bis zum | ab | vom | zum | vor | nach | für | gegen | um | zwischen | des
    """),
    year_leads=_phrases("""
        seit | bis | ab | vor | nach | von | um | gegen | etwa | für | zwischen | anno | in
    """),
    season_leads=_phrases("im | seit dem | bis zum | ab dem | vom | zum | diesen | für den | den | vor dem"),
    weekend_leads=_phrases("am | vom | zum | übers | über das | seit dem | bis zum | für das | das"),
    since=_phrases("seit"),
    through=_phrases("bis | bis zum | bis einschließlich"),
    openings_noted=_phrases("""
        seit | seit dem | bis | bis zum | ab | ab dem | vor | vor dem | nach | nach dem | von | vom
    """),
    directions=(
        dict.fromkeys(_LAST, Direction.LAST)
        | dict.fromkeys(_THIS, Direction.THIS)
        | dict.fromkeys(_NEXT, Direction.NEXT)
    ),
    period_directions=(
        dict.fromkeys(_LAST, Direction.LAST)
        | dict.fromkeys((*_THIS, *_inflected("laufend")), Direction.THIS)
        | dict.fromkeys(_NEXT, Direction.NEXT)
    ),
    nearest=frozenset(_inflected("kommend", "nächst")),
    periods={
        **dict.fromkeys(_words("vorjahr vorjahres vorjahrs"), (Unit.YEAR, -1)),
        **dict.fromkeys(("heuer", "anfang des jahres", "ende des jahres", "mitte des jahres"), (Unit.YEAR, 0)),
        **dict.fromkeys(("anfang der woche", "beginn der woche", "ende der woche"), (Unit.WEEK, 0)),
        **dict.fromkeys(("anfang des monats", "ende des monats", "mitte des monats"), (Unit.MONTH, 0)),
        **dict.fromkeys(_words("vorwoche"), (Unit.WEEK, -1)),
        **{
            f"{which} {noun}": (unit, steps)
            for stem, steps in (("übernächst", 2), ("vorletzt", -2), ("vorvergangen", -2), ("vorvorig", -2))
            for which in _inflected(stem)
            for noun, unit in (
                *(("woche", Unit.WEEK), ("monat", Unit.MONTH), ("monats", Unit.MONTH)),
                *(("jahr", Unit.YEAR), ("jahres", Unit.YEAR)),
            )
        },
    },
    parts={
        **dict.fromkeys(("anfang", "beginn", "zu beginn", "frühe", "frühen"), Part.EARLY),
        **dict.fromkeys(("mitte",), Part.MID),
        **dict.fromkeys(("ende", "späte", "späten"), Part.LATE),
    },
    parts_of_day={"heute nacht": 0, "heute früh": 0},
    unread_days=frozenset(_words("vortag vortags vortages")),
    times_of_day=frozenset(_words("morgen vormittag nachmittag abend nacht")),
    more_times_of_day=_words("mittag früh mitternacht"),
    about=_phrases("etwa | rund | fast | knapp | gut | ungefähr | mehr als | über"),
    articles=frozenset(_words("ein eine einem einen einer eines")),
    ago_openings=("vor",),
    ahead=("in", "binnen"),
    neighbours=dict.fromkeys(_inflected("darauffolgend", "folgend"), 1)
    | dict.fromkeys(_inflected("vorangegangen", "vorhergehend"), -1)
    | dict.fromkeys(("derselben", "demselben", "dasselbe", "desselben", "selben", "gleichen"), 0),
    story_days={
        **dict.fromkeys(
            _phrases("""
                am nächsten tag | am folgenden tag | am tag darauf | tags darauf | am tag danach
                am darauffolgenden tag | am nächsten morgen
            """),
            1,
        ),
        **dict.fromkeys(_phrases("am vortag | am tag zuvor | tags zuvor | am tag davor | am vorabend"), -1),
        **dict.fromkeys(_phrases("am selben tag | am gleichen tag | an diesem tag | noch am selben tag"), 0),
    },
    that=_words("jenem jener jenes jenen"),
    later={"später": 1, "danach": 1, "darauf": 1, "zuvor": -1, "davor": -1, "früher": -1},
    later_openings={"nach": 1},
    than=("als",),
    owners=_words("der die das den dem des ihr sein seine ihre"),
    year_nouns=_phrases("""
        sommer | winter | herbst | frühjahr | frühling | jahrgang | geboren | ende | wurde | war | ist | wird
        werde | wurden | saison | spielzeit | ernte | haushalt | geschäftsjahr | schuljahr | wahl | em | wm
        bundestagswahl | weltmeisterschaft | europameisterschaft | olympia | als | dass
    """),
    in_brackets=("um", "ca.", "seit", "bis", "geb.", "geboren", "deutsch"),
    decade_nouns=_words("jahre jahren jahrer"),
    holidays={
        "weihnachten": (12, 25), "heiligabend": (12, 24), "silvester": (12, 31), "neujahr": (1, 1),
        "nikolaus": (12, 6), "karfreitag": (0, -2), "ostersonntag": (0, 0), "ostermontag": (0, 1),
        "ostern": (0, 0), "pfingsten": (0, 49), "pfingstsonntag": (0, 49), "pfingstmontag": (0, 50),
        "palmsonntag": (0, -7), "aschermittwoch": (0, -46), "rosenmontag": (0, -48), "fronleichnam": (0, 60),
        "tag der deutschen einheit": (10, 3), "allerheiligen": (11, 1), "gründonnerstag": (0, -3),
    },
    known_events={"11. september": "2001-09-11"},
    event_words_before=_words("anschläge anschlägen terroranschläge terroranschlägen attentate attentaten"),
    traps=_SEVERAL
    + _phrases("""
        straße des 17. juni | platz des 18. märz | platz des 4. juli | straße des 18. oktober | platz des 17. juni
        eines tages | am morgen | am abend | guten tag | tag der offenen tür | tag für tag | von tag zu tag
        jahr für jahr | guten morgen
        montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonntags
        neunhundert
    """),
    recurring=_words("jeden jeder jedes jedem jede alle"),
    names_before_months=_words("""
        Karl Frau Herr Herrn Robinson Anna Maria Eva Julia Laura Lena Lisa Sarah Sabine Petra Monika Ursula Claudia
        Susanne Andrea Angela Heike Stefan Stephan Thomas Michael Andreas Peter Klaus Hans Wolfgang Jürgen Uwe Bernd
        Frank Markus Martin Christian Daniel Jan Jens Jörg Kai Lars Ralf Rolf Sven Tobias Ulrich Walter Werner Günter
        Heinz Horst Manfred Helmut Gerhard Dieter Paul Max Felix Lukas Jonas David Alexander Florian Sebastian Theresa
        Ministerin Minister Trainer Trainerin Bürgermeister Bürgermeisterin Richter Richterin
    """),
    counted_things=COUNTED,
    counting_words=_phrases("""
        mehr als | weniger als | mindestens | höchstens | fast | knapp | rund | insgesamt | bis zu | über
        weitere | etwa | gut | die | alle | von | um | für | mit | in | vor | nach | gegen | aller | der | den
        ihre | ihrer | seine | seiner | lediglich | nur | deren
    """),
    street_endings=_words("straße strasse weg gasse platz allee ring damm ufer"),
    streets=_words("straße strasse platz allee"),
    numbered_things=NUMBERED,
    abbreviations=frozenset(
        _words("""
        dr prof hr fr st nr str bzw ca z.b d.h u.a usw evtl ggf vgl bd geb gest inkl max min mio mrd sog
        z u d v vs art abs tel dipl ing hrsg jh jhs bspw i.d.r o.ä u.ä v.a z.t dt engl frz
        """)
    ),
    dated_abbreviations=frozenset(_words("jan feb febr apr aug sept okt nov dez mo di mi do fr sa so")),
    sentence_openers=frozenset(
        _words("""
        Der Die Das Ein Eine Er Sie Es Wir Ich Im In Am An Auf Aber Und Doch Als Wenn Nach Vor Mit Dann Da
        So Dort Hier Nun Diese Dieser Dieses Jetzt Auch Nur Noch Bei Seit Für Zum Zur Damit Denn Daher
        """)
    ),
    future_cues=_phrases("""
        wird | werden | soll | sollen | will | wollen | möchte | möchten | könnte | könnten | dürfte | dürften
        plant | planen | steht bevor | bevorstehend | künftig | voraussichtlich | geplant | vorgesehen
        erwartet wird | muss | müssen | werde
    """),
    future_verbs=_words("""
        beginnt beginnen startet starten tritt treten findet finden stellt setzt setzen endet enden erscheint
        eröffnet trifft treffen reist kommt kommen tagt wählt wählen fährt fahren feiert geht ist sind spielt
        entscheidet verhandelt berät tagen läuft laufen streikt streiken stimmt stimmen empfängt spielen schließt
        öffnet öffnen wählen spricht debattiert ruft fliegt legt erwarten erwartet bleibt bleiben dauert dauern gilt
        gelten
    """),
    state_verbs=_words("ist sind"),
    moving_participles=_words("geblieben gegangen gekommen gefahren gewesen geworden gereist geflohen gestorben"),
    deadline_cues=("bis", "spätestens"),
    past_verbs=_words("""
        war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben fand fanden stand standen hielt
        hielten lief liefen ließ ließen nahm nahmen sah sahen schrieb schrieben sprach sprachen starb starben
        traf trafen trat traten trug trugen zog zogen schloss schlossen begann begannen blieb blieben brach
        brachen bot boten fiel fielen flog flogen floh flohen fuhr fuhren gewann gewannen griff griffen half
        lag lagen rief riefen saß schlug schlugen stieg stiegen verlor verloren verließ wuchs wuchsen zwang
        entschied entschieden erhielt erhielten erschien erschienen entstand entstanden bekam bekamen
        worden gewesen geworden beschlossen verloren erklärt verkündet veröffentlicht entschieden besucht
        begonnen verhaftet verurteilt ermordet erschossen unterzeichnet zerstört entlassen vereinbart
    """),
    past_endings=("te", "ten", "tet"),
    not_past=frozenset(
        _words("""
        heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften weite
        weiten gute guten alte alten bitte mitte nächste nächsten beste besten meiste meisten könnte könnten
        sollte sollten möchte möchten müsste müssten dürfte dürften hätte hätten werte leute seite seiten
        gegen gestern gehen geben geschehen gern gerne genau genug gesamt gesamten gestalten halten erhalten
        arbeiten warten bieten treten leisten retten guten kosten hinten unten selten konten getan
        achte achten siebte siebten neunte neunten zehnte zehnten rechte rechten echte echten leichte leichten
        breite breiten späte späten gehört gibt geht gilt
        """)
    ),
    participle_helpers=_words("hat haben hatte hatten ist sind war waren wurde wurden"),
    participle_prefixes=("ge",),
    participle_endings=("t", "en"),
    present_verbs=_words("ist sind hat haben kann können gibt geht macht sagt will soll muss steht liegt bleibt"),
    relative_pronouns=_words("der die das dem den deren dessen welcher welche welches"),
    clause_openers=_words("""
        dass der die das welcher welche welches weil während als wenn nachdem bevor obwohl aber doch sondern
        sowie denn ob wo wie indem
    """),
    determiners=_words("der die das dem den des ein eine einen einem einer sein seine ihr ihre"),
    prepositions=_phrases("""
        am | im | in | an | um | vom | von | zum | bis | bis zum | seit | seit dem | ab | ab dem | vor | nach
        für | gegen | zwischen | während
    """),
    loose_ends=_phrases("""
        und | oder | sowie | der | die | das | dem | den | des | ein | eine | einen | einem | einer | von | vom | zum
        zur | am | im | in | bis | für | seit | dass | weil | wenn | als | zwischen | um | noch | bereits | seine | ihre
    """),
    lead_fillers=_words("der die das dem den des kommenden vergangenen diesem und noch erst schon bereits seit"),
    cancelled_cues=_phrases("abgesagt | gestrichen | fällt aus | ausgefallen | wird nicht stattfinden"),
    forecast_cues=_phrases("""
        könnte | könnten | dürfte | dürften | voraussichtlich | prognose | rechnet mit | rechnen mit
        erwartet | erwarten | wahrscheinlich | möglicherweise
    """),
    planned_cues=_phrases("""
        wird | werden | soll | sollen | will | wollen | plant | planen | geplant | vorgesehen | möchte
        möchten | steht bevor
    """),
    ongoing_cues=_phrases("dauert an | dauern an | läuft noch | laufen noch | hält an | noch immer"),
    saying_verbs=_words("""
        sagte sagten sagt erklärte erklärten erklärt berichtete berichteten berichtet teilte betonte betont
        kündigte behauptete behauptet schrieb schreibt meinte meint warnte warnt bestätigte bestätigt äußerte
        kritisierte kritisiert forderte fordert verkündete
    """),
    according_to=_phrases("laut | zufolge | nach angaben von | nach angaben der | nach angaben des | so"),
    that_words=("dass", "daß"),
    saying_boundaries=_words("aber und dass während als wenn wo der die das"),
    never_speakers=frozenset(_words("der die das ein eine war ist und zu von")),
    before_saying=_words("mit an hin fest auch zudem nun"),
    listeners=_words("ihm ihr ihnen ihn sie"),
    pronouns={"er": "m", "sie": "", "es": ""},
    possessives=frozenset(_words("sein seine seinen ihr ihre ihren")),
    honorifics={"Herr": "m", "Herrn": "m", "Frau": "f", "Dr": "", "Prof": "", "Kanzler": "m", "Kanzlerin": "f"},
    sentence_adverbs=_phrases("jedoch | aber | doch | und | auch | zudem | außerdem | ferner | allerdings"),
)  # fmt: skip
