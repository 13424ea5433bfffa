"""Polish as extraction hears it: cues, verbs, titles and traps; words only, no patterns."""

from timeline.dates.vocabulary import Direction, Part, Unit
from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words
from timeline.extraction.vocabulary.polish_verbs import FUTURE_CUES, NOT_PAST, PAST_VERBS, SAYING_VERBS
from timeline.extraction.vocabulary.table import ExtractionWords


def _inflected(*adjectives: str) -> tuple[str, ...]:
    """Adjectives in every gender and case: zeszły, zeszłego; ostatni, ostatniego."""
    hard, soft = _words("y a e ego ej emu ym ą ych ymi"), _words("i ia ie iego iej iemu im ią ich imi")
    return tuple(word[:-1] + ending for word in adjectives for ending in (hard if word[-1] == "y" else soft))


_LAST = _inflected("zeszły", "ubiegły", "miniony", "ostatni")
_THIS = (*_inflected("bieżący"), *_words("ten ta to tę tym tej"))
_NEAREST = _inflected("nadchodzący", "najbliższy")
_NEXT = (*_inflected("przyszły"), *_NEAREST)
_FOLLOWING = _inflected("następny", "kolejny")
_PLURAL = ("ych", "ymi", "ich", "imi")
_PREVIOUS = _inflected("poprzedni")

POLISH = ExtractionWords(
    language="pl",
    is_day_first_with_slashes=True,
    counts_without_number=True,
    short_names=frozenset(
        _words("""
        sty stycz lut mar kwi kwiec cze czerw lip sie sierp wrz wrześ paź paźdz lis listop gru grudz
        pon pn wt wtor śr czw cz czwart pt piąt sob sb niedz nd ndz
        """)
    ),
    unread_names=frozenset(("sie",)),
    # All of these are surnames or first names as well; as names they have capitals.
    ambiguous_names=frozenset(
        _words("""
        maj maja majowi majem maju marzec marca marcowi marcem luty lutego kwiecień czerwiec lipiec sierpień
        wrzesień październik listopad
        grudzień styczeń piątek piątku piątkowi piątkiem sobota soboty sobocie sobotę sobotą niedziela niedzieli
        niedzielę niedzielą środa środy środę wtorek czwartek poniedziałek
        """)
    ),
    names_before_months=_words("""
        Anna Maria Jan Piotr Krzysztof Andrzej Tomasz Paweł Michał Marcin Marek Adam Ewa Katarzyna Agnieszka
        Barbara Pan Pani pan pani prof. dr
        """),
    recurring=(*_words("co każdy każda każde każdego każdej każdą oprócz prócz"), "w każdy", "w każdą", "w każde"),
    traps=_phrases("""
        ul. 3 maja | ulica 3 maja | ulicy 3 maja | ulicę 3 maja | ulicą 3 maja | plac 3 maja | placu 3 maja
        placem 3 maja | aleja 3 maja | alei 3 maja | al. 3 maja | ul. 1 maja | ulica 1 maja | ulicy 1 maja
        ulicą 1 maja | ul. 11 listopada | ulica 11 listopada | ulicy 11 listopada | ulicą 11 listopada
        plac 11 listopada | placu 11 listopada | placem 11 listopada | na co dzień | z dnia na dzień
        dzień po dniu | dzień w dzień | dzień dobry | rok do roku | rok po roku | rok w rok | z roku na rok
        tydzień w tydzień | na dziś dzień | na dzień dzisiejszy | do dziś dnia | rok szkolny | roku szkolnego
        roku życia | rok życia | nowego roku szkolnego | człowiek roku | sportowiec roku | czarny piątek
        czarna środa | środa popielcowa | środa wielkopolska | środzie wielkopolskiej | środy wielkopolskiej
        środa śląska | środzie śląskiej | w wieku | jak na dzisiejsze czasy
        """),
    of_year=("z", "w", "tego"),
    of=(),
    day_words=("dnia",),
    day_nouns=("dzień", "dnia", "dniu"),
    year_words_before=_words("rok roku rokiem"),
    year_words_after=_words("roku rok rokiem r rr"),
    year_unit=_words("rok roku rokiem rokowi r"),
    day_leads=_words("w we od do po przed na z dnia"),
    month_leads=(*_words("w we od do po przed podczas"), "w miesiącu"),
    loose_month_leads=_words("na między a i z"),
    year_leads=(*_words("""
        w we od do po podczas przed około ok. sprzed circa
    """), "w roku", "od roku", "do roku", "z roku"),
    loose_year_leads=_words("z na i lub niż"),
    season_leads=_phrases("na | w | tej | tego | podczas | późną | wczesną | późnym | wczesnym"),
    season_adverbs=frozenset(_words("wiosną latem jesienią zimą")),
    weekend_leads=_phrases("w | w ten | na | przez | podczas | od | w ciągu"),
    since=("od",),
    since_may_look_ahead=True,
    through=("do",),
    openings_noted=_words("od do przed po sprzed"),
    glances=_phrases("jeszcze | już"),
    directions=dict.fromkeys(_LAST, Direction.LAST)
    | dict.fromkeys((*_THIS, "tego"), Direction.THIS)
    | dict.fromkeys(_NEXT, Direction.NEXT),
    # "The last days" are several: no plural leads to one period.
    period_directions=dict.fromkeys((word for word in _LAST if not word.endswith(_PLURAL)), Direction.LAST)
    | dict.fromkeys((word for word in _THIS if not word.endswith(_PLURAL)), Direction.THIS)
    | dict.fromkeys((word for word in _NEXT if not word.endswith(_PLURAL)), Direction.NEXT),
    nearest=frozenset(_NEAREST),
    periods={
        "b.r": (Unit.YEAR, 0), "ub.r": (Unit.YEAR, -1), "ub. r": (Unit.YEAR, -1), "br": (Unit.YEAR, 0),
    },
    nuances=_phrases("wcześniej | później | na początku | pod koniec | jeszcze | już"),
    parts={
        "na początku": Part.EARLY, "początek": Part.EARLY, "początku": Part.EARLY, "początkiem": Part.EARLY,
        "z początkiem": Part.EARLY, "u progu": Part.EARLY, "w połowie": Part.MID, "połowa": Part.MID,
        "połowy": Part.MID, "połowie": Part.MID, "połowę": Part.MID, "pod koniec": Part.LATE, "na koniec": Part.LATE,
        "koniec": Part.LATE, "końca": Part.LATE, "z końcem": Part.LATE, "końcem": Part.LATE,
        "w końcówce": Part.LATE, "w końcu": Part.LATE, "końcu": Part.LATE, "u schyłku": Part.LATE,
        "schyłek": Part.LATE, "schyłku": Part.LATE,
    }
    | dict.fromkeys(_phrases("pierwszych dniach | pierwsze dni | pierwszych dni"), Part.EARLY)
    | dict.fromkeys(_phrases("ostatnich dniach | ostatnie dni | ostatnich dni"), Part.LATE),
    parts_of_day={
        "dziś rano": 0, "dziś wieczorem": 0, "dziś po południu": 0, "dziś w nocy": 0, "dzisiaj rano": 0,
        "dzisiaj wieczorem": 0, "dzisiaj po południu": 0, "dziś w południe": 0, "tego ranka": 0,
        "wczoraj rano": -1, "wczoraj wieczorem": -1, "wczoraj po południu": -1, "wczoraj w nocy": -1,
        "wczoraj w południe": -1, "ubiegłej nocy": -1, "zeszłej nocy": -1, "minionej nocy": -1,
        "jutro rano": 1, "jutro wieczorem": 1, "jutro po południu": 1, "jutro w południe": 1,
    },
    times_of_day=frozenset(_words("rano wieczorem wieczoru wieczora nocy popołudnia ranka poranka")),
    more_times_of_day=_phrases("w nocy | po południu | nad ranem | w południe | przed południem | późnym wieczorem"),
    about=_phrases("około | ok. | prawie | niemal | blisko | ponad | niespełna | jakieś | mniej więcej"),
    ago=("temu",),
    ago_openings=("przed", "sprzed"),
    ahead=("za",),
    neighbours=dict.fromkeys(_FOLLOWING, 1)
    | dict.fromkeys(_PREVIOUS, -1)
    | dict.fromkeys(
        _phrases("tego samego | tej samej | tym samym | ten sam | ta sama | to samo | tę samą | tego dnia samego"), 0
    ),
    story_days={
        "następnego dnia": 1, "nazajutrz": 1, "kolejnego dnia": 1, "następnego ranka": 1, "następnego poranka": 1,
        "dzień później": 1, "dzień po tym": 1, "poprzedniego dnia": -1, "dzień wcześniej": -1,
        "dzień przedtem": -1, "poprzedniego wieczoru": -1, "dobę później": 1, "dobę wcześniej": -1,
        "w przeddzień": -1, "w dniu poprzednim": -1, "w dniu następnym": 1,
    },
    that=_phrases("tego | tamtego | tamtej | owego | owej | w tamtym | w owym | tamtym"),
    same=_phrases("samego | samej | właśnie"),
    later={
        "później": 1, "potem": 1, "wcześniej": -1, "przedtem": -1,
    },
    than=("niż", "od"),
    continuing=_words("i a ale gdy kiedy w z na po przed przez on ona oni one"),
    owners=(),
    year_nouns=_phrases("""
        sezonu | sezonem | wybory | wyborach | wyborów | igrzyska | igrzysk | sezonie | sezon | z lat | datowany na
    """),
    in_brackets=("w", "ok.", "w roku"),
    decade_nouns=_words("lata latach lat latom"),
    # "W" is also short for a century, and "in" far more often.
    century_nouns=_words("wiek wieku wiekowi wiekiem wieki wieków w. stulecie stulecia stuleciu stuleciem"),
    holidays={
        "boże narodzenie": (12, 25), "bożego narodzenia": (12, 25), "bożym narodzeniem": (12, 25),
        "sylwestra": (12, 31), "sylwester": (12, 31), "sylwestrze": (12, 31),
        "wigilię": (12, 24), "wigilii": (12, 24), "wielkanoc": (0, 0), "wielkanocy": (0, 0), "wielkanocą": (0, 0),
        "niedzielę wielkanocną": (0, 0), "niedziela wielkanocna": (0, 0), "poniedziałek wielkanocny": (0, 1),
        "wielki piątek": (0, -2), "wielką sobotę": (0, -1), "wielki czwartek": (0, -3), "boże ciało": (0, 60),
        "bożego ciała": (0, 60), "wszystkich świętych": (11, 1), "święto niepodległości": (11, 11),
        "święta niepodległości": (11, 11), "dzień niepodległości": (11, 11), "trzech króli": (1, 6),
        "święto konstytucji": (5, 3), "święto trzeciego maja": (5, 3), "święto pracy": (5, 1),
    },
    known_days={"11 września 2001": "2001-09-11"},
    known_events={"11 września": "2001-09-11"},
    event_words_before=_words("zamach atak"),
    counted_things=frozenset(
        _words("""
        osób osoby osobami ludzi żołnierzy żołnierze mieszkańców mieszkańcy pracowników pracownicy uczestników
        świadków widzów kibiców turystów uczniów studentów dzieci kobiet mężczyzn ofiar rannych zabitych wyborców
        głosów posłów radnych policjantów strażaków funkcjonariuszy lekarzy pacjentów przypadków zgonów zakażeń
        złotych złote zł euro dolarów dolary rubli hrywien funtów franków groszy koron proc procent punktów pkt
        metrów metry kilometrów kilometry km m cm mm mil hektarów ha ton tony kg kilogramów litrów stron strony
        aut samochodów pojazdów czołgów samolotów dronów rakiet pocisków sztuk egzemplarzy mieszkań domów budynków
        firm szkół szpitali łóżek miejsc biletów wniosków podpisów skarg dni dnia tygodni miesięcy lat lata godzin
        minut sekund razy mln mld tys tysięcy milionów miliardów MW mw kW kw GW gw MWh mwh rodzin uchodźców
        migrantów demonstrantów gości eksponatów dzieł zawodników biegaczy stopni hektopaskali wolontariuszy
        """)
    ),
    counting_words=_phrases("""
        ponad | około | ok. | blisko | niemal | prawie | co najmniej | przynajmniej | nawet | niespełna
        mniej niż | więcej niż | do | łącznie | aż | tylko | zaledwie
        """),
    plural_endings=(),
    streets=_words("ulica ulicy ulicę ulicą ul. aleja alei aleję al. plac placu placem pl. rondo rondzie ronda"),
    numbered_things=_words("""
        Rezolucja rezolucja rezolucji Rezolucji rezolucję Uchwała uchwała uchwały uchwale uchwałę Ustawa ustawa
        ustawy art. artykuł artykułu Artykuł par. § paragraf nr Nr NR numer numerem numeru Numer poz. tel. telefon
        telefonu telefonem infolinia infolinii Boeing boeing Airbus airbus Windows Route autobus tramwaj linia linii
        pokój pokoju sala sali szkoła lot lotu rejs rejsu dyrektywa dyrektywy Dyrektywa rozporządzenie
        rozporządzenia wiersz punkt punkcie pkt strona stronie str. s. Agenda Euro model Model kod
        """),
    number_signs=_phrases("nr | nr. | numer | pod numer | pod numerem"),
    after_ages=("-latek", "-latka", "-letni", "-letnia", "-letniego", "-letniej", "-lecie", "-krotny", "-osobowy"),
    abbreviations=frozenset(
        _words("""
        np m.in tzw tj tzn itd itp ok ul al pl prof dr hab mgr inż gen płk ppłk mjr kpt por ppor sierż kard abp bp ks
        św o godz nr poz art ust par pkt str s tel im woj pow gm os tys mln mld proc kw półr ub ws ds dn wg
        por zob red
        pt
        """)
    ),
    dated_abbreviations=frozenset(_words("""
        r rr w zł gr br bm pn wt śr czw sob niedz sty lut mar kwi lip sie wrz paź lis gru
    """)),
    sentence_openers=frozenset(
        _words("""
        W We Na Z Ze Po Do Od Przed Przez Jak Gdy Kiedy Jednak Ale Według On Ona Oni To Ten Ta Te Tego Jego Jej Ich
        Wcześniej Później Następnie Następnego Potem Nie Jest Był Była Było Byli Były Dwa Trzy Rok Tydzień Dzień
        Prezydent Premier Minister Policja Rząd Sąd Za Pod Nad O U Już Wczoraj Dziś Jutro Teraz Mimo Dlatego
        """)
    ),
    future_cues=FUTURE_CUES,
    future_verbs=_words("""
        wygasa wygasają
        rozpoczyna rozpoczynają zaczyna zaczynają kończy kończą startuje startują rusza ruszają odbywa odbywają gra
        grają wchodzi wchodzą mija upływa wraca wracają otwiera otwierają zbiera zbierają głosuje głosują wylatuje
        """),
    extending_verbs=_words("""
        przedłużył przedłużyła przedłużyli przedłużono wydłużył wydłużyli wydłużono odroczył odroczyła odroczono
        przełożył przełożyli przełożono przesunął przesunięto
    """),
    deadline_cues=_phrases("najpóźniej do | do | nie później niż"),
    past_verbs=PAST_VERBS,
    past_endings=_words("ł ła ło li ły ano ono ęto arto yto łem łam łeś"),
    not_past=NOT_PAST,
    participle_helpers=(),
    present_verbs=_words("""
        jest są ma mają może mogą musi muszą mówi mówią twierdzi uważa chce trwa trwają wynosi wie wiedzą znajduje
        """),
    present_endings=("uje", "ują"),
    auxiliaries=_words("być zostać"),
    clause_openers=_words("""
        a ale lecz że który która które którzy którego której których kiedy gdy gdzie bo ponieważ gdyż choć chociaż
        jeśli żeby aby
    """),
    relative_pronouns=_words(
        "który która które którzy którego której którym którą których którymi któremu"
    ),
    prepositions=_words("w we na od do po przed z ze za około dnia przez podczas między pod u o sprzed"),
    date_parts=_words("początek koniec połowa początku końca połowie wieczór noc ranek"),
    loose_ends=_phrases("""
        w | we | na | od | do | po | przed | z | ze | za | około | przez | podczas | między | pod | u | o | sprzed | dla
        przy | nad | bez | i | a | ale | lub | albo | oraz | że | jak | gdy | kiedy | który | która | które | tylko
        nawet | nie | jeszcze | już | to | tego | jego | jej | ich | pod koniec | na początku | ponad | prawie | także
        też | się w | aby | żeby | gdzie | co
    """),
    lead_fillers=_words("latach lat pierwszej drugiej dnia już dopiero jeszcze tuż i a"),
    date_leads=_words("nocy noc zaplanowany zaplanowana zaplanowane datowany"),
    cancelled_cues=_phrases("""
        odwołano | odwołany | odwołana | odwołane | odwołał | nie odbędzie się | przełożono bezterminowo
    """),
    forecast_cues=_phrases("""
        prognozuje | prognozują | przewiduje | przewidują | może | mogą | prawdopodobnie | spodziewa się
        spodziewają się | szacuje | zapewne | możliwe
        """),
    planned_cues=_phrases("""
        planuje | planują | zaplanowano | zaplanowany | zaplanowana | zaplanowane | ma się | mają się | ma zostać
        mają zostać | odbędzie | odbędą | będzie | będą | zostanie | zostaną | rozpocznie | zamierza | zamierzają
        """),
    ongoing_cues=_phrases("trwa | trwają | nadal | wciąż | w toku | pozostaje | pozostają"),
    saying_verbs=SAYING_VERBS,
    telling_verbs=_words("ostrzegł ostrzegła zapewnił zapewniła poinformował poinformowała"),
    according_to=(*("według", "zdaniem"), *(f"jak {verb}" for verb in SAYING_VERBS)),
    that_words=("że", "iż"),
    before_saying=_words("też także również później wcześniej następnie sam sama"),
    saying_boundaries=_words("ale a że gdy który która które"),
    subject_openers=_words("on ona oni one to"),
    never_speakers=frozenset(_words("jest był była było są w na z do że się")),
    listeners=_words("mu jej im mi nam"),
    speaker_stops=_words("w na podczas po przed z"),
    pronouns={"on": "m", "ona": "f", "oni": "", "one": ""},
    possessives=frozenset(_words("jego jej ich swój swoja swoje mój moja nasz nasza")),
    honorifics={
        "Pan": "m", "Pani": "f", "pan": "m", "pani": "f", "Prezydent": "", "prezydent": "", "Premier": "",
        "premier": "", "minister": "", "Minister": "", "gen.": "", "prof.": "", "dr": "", "ks.": "m", "abp": "m",
        "kard.": "m", "burmistrz": "", "Burmistrz": "", "wojewoda": "", "sędzia": "",
    },
    organisations=frozenset(
        _words("""
        Ministerstwo Rada Sejm Senat Sąd Komisja Bank Uniwersytet Policja Prokuratura Partia Związek Unia Europejska
        Urząd Agencja Instytut Szpital Szkoła Kościół Fundacja Stowarzyszenie Rząd Trybunał NATO ONZ UE Komitet
        """)
    ),
    sentence_adverbs=_words("""
        jednak a ale i także również ponadto tymczasem następnie potem wcześniej natomiast zatem więc
    """),
)  # fmt: skip
