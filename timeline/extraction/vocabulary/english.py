"""English as extraction hears it: cues, verbs, titles and traps; words only, no patterns."""

from timeline.dates.vocabulary import Direction, Part
from timeline.extraction.vocabulary.english_headlines import HEADLINE
from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words
from timeline.extraction.vocabulary.table import ExtractionWords

ENGLISH = ExtractionWords(
    language="en",
    capitalises_names=True,
    is_month_first=True,
    plural_endings=("s",),
    possessives_joined=("'s",),
    short_names=frozenset(
        _words("jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun")
    ),
    number_signs=("no", "no."),
    after_ages=("-year",),
    the=("the",),
    of=("of",),
    of_year=("of", "of the year", "the year"),
    day_words=("day",),
    year_unit=("year",),
    day_leads=_words("on since until till by from before after"),
    month_leads=_words("in since until till during throughout"),
    loose_month_leads=_words("by from of through before after between around for to and or"),
    year_leads=_words(
        "in on since until till by from before after during throughout around about circa"
    ),
    loose_year_leads=_words("than with of for into and or to versus vs vs."),
    season_leads=_words("in by during until since over through"),
    season_articles=_words("the early late"),
    weekend_leads=_phrases("""
        over the | at the | during the | on the | since the
        over the past | at the past | during the past | on the past | since the past
    """),
    since=("since",),
    through=_words("to through thru until till"),
    openings_noted=_words("since until till by before after from than to"),
    directions={
        "last": Direction.LAST, "past": Direction.LAST, "this past": Direction.LAST, "this": Direction.THIS,
        "next": Direction.NEXT, "coming": Direction.NEXT, "this coming": Direction.NEXT,
    },
    period_directions={"last": Direction.LAST, "this": Direction.THIS, "next": Direction.NEXT},
    nearest=frozenset({"coming", "this coming"}),
    period_stops=("of",),
    nuances=_words("earlier later early late sometime"),
    edges={
        "end": Part.LATE, "close": Part.LATE, "start": Part.EARLY, "beginning": Part.EARLY, "middle": Part.MID,
    },
    edge_leads=_words("by at until before since from in toward towards"),
    more_times_of_day=_words("lunchtime noon midnight"),
    about=_phrases("almost | nearly | about | around | roughly | more than | over | some | just"),
    ago=("ago",),
    to_the_day=("today",),
    from_now=("from now", "from today"),
    ahead=("in",),
    ahead_ends=("time",),
    neighbours={"following": 1, "next": 1, "previous": -1, "preceding": -1, "same": 0},
    neighbour_articles=("the", "the very"),
    opening_story_days={"next day": 1, "next morning": 1},
    that=("that",),
    same=("same", "very"),
    later={"later": 1, "earlier": -1},
    after={"after": 1, "before": -1},
    than=("than",),
    continuing=_words("and but when as in at on with by for from he she they it"),
    order_words=_words("Following After Before"),
    week_of=("the week of",),
    owners=_words("the a an its their his her this that"),
    not_owned=_words("on for of to and was is had will the a he she it they we"),
    not_between=_words("and or more other"),
    year_nouns=_phrases(
        "year | election | elections | season | back to | dating to | dated | in or around | fiscal | fiscal year"
        " | financial year | calendar year | world cup | olympics | paralympics"
    ),
    year_verbs=_words("was saw marked brought is will has had"),
    before_and_after=_words("pre post"),
    in_brackets=_words("in c. circa"),
    eras_before=("AD",),
    known_days={"9/11": "2001-09-11"},
    known_events=dict.fromkeys(
        _phrases(
            "sept 11 | sept. 11 | september 11 | sept 11th | sept. 11th | september 11th"
        ),
        "2001-09-11",
    ),
    event_words=_words("attack terror hijack"),
    not_counted=_words("was is has as versus"),
    abbreviations=frozenset(
        _words("""
        mr mrs ms dr prof c rep reps sen sens gen gov lt col sgt capt cmdr maj adm brig cpl pvt rev hon st ste
        mt ft pres supt det insp vs nos vol pp fig dept est approx ca e.g i.e messrs mme mlle sec amb atty
        asst
        """)
    ),
    dated_abbreviations=frozenset(
        _words("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no")
    ),
    sentence_openers=frozenset(
        _words("""
        The A An In On At He She It They We I But And However This That These Those His Her Their Its There
        When While After Before Mr Mrs Ms Dr According For From As If Both Some Many Most Since Until By
        With Under One Two Three Four Five Then Now Later Earlier Last Next Meanwhile Also Still Yet So What
        Who Where Why How To Not Our My Your You Police Officials
        """)
    ),
    future_cues=_phrases("""
        will | would | could | might | may
        shall | won't | 'll | ’ll | going to | about to | due to | due on | due in | due by
        due back | is due | are due | set to | set for | scheduled | rescheduled for | expected to
        expected on | expected in | expected by | is expected | are expected | plan to | plans to
        planning to | planned for | planned on | planned in | hope to | hopes to | hoping to | intend to
        intends to | aim to | aims to | vows to | promises to | pledges to | upcoming | forthcoming
        ahead of | slated for | slated to | on track to | poised to | likely to | is likely
        no later than | between now and | from now to | postponed until
        postponed to | put back to | put off to | put off until | pushed back to
        deferred to | deferred until | delayed until | adjourned until | extended until | supposed to | preparing to
        prepares to | preparing for | awaiting | awaits | to be held | was to | were to | to take place | is to | are to
        must | have to | has to | faces | to come | in time for
    """),
    future_verbs=_words("""
        begins begin starts start opens open meets meet resumes resume reconvenes reconvene convenes convene
        leaves leave arrives arrive returns return hosts host plays play votes vote closes close ends end
        expires expire travels travel airs visits visit holds hold launches launch takes goes go kicks kick
        comes heads retires retire turns turn departs depart premieres premiere debuts reports take
    """),
    state_verbs=_phrases("is | are | stays | remains | has been | have been | is being | are being"),
    deadline_cues=("until", "till", "by", "as early as", "as soon as"),
    asides=_words("scheduled planned slated due set expected"),
    perfect_cues=_phrases("""
        may have | might have | could have | would have | must have | could not be | could not immediately
    """),
    not_perfect=("to",),
    past_endings=("ed",),
    present_endings=("es",),
    not_present_endings=("ses",),
    joined_verbs=("'ll", "'re", "'m"),
    adverb_endings=("ly",),
    determiners=_words("the a an his her its their my our your"),
    past_verbs=_words("""
        was were had did has have been began broke brought built bought became came caught chose cut drew
        drove fell fought fled flew found froze gave got grew hit held heard kept knew laid led left lost
        made met overtook paid put quit ran rang rose sank sat saw sent set shook shot shut sold sought
        spent split spoke stole stood struck swept swore took taught told thought threw understood undertook
        underwent upheld went withdrew withstood won wore wrote said burst blew beat crept dealt dug fed
        forbade foresaw forgot forgave hung lent lay lit meant overcame overran overthrew proved rebuilt
        sprang slept spun spread stuck strove swam swung tore thrust wept hurt cost died wed
    """),
    present_verbs=_words("""
        is are am be can cannot may might could should do does has have say says want wants need needs
    """),
    not_verbs=frozenset(
        _phrases("""
        ahead of | upcoming | forthcoming | no later than | as early as | as soon as | between now and
        from now to | due to | due on | due in | due by | due back | in time for | on track to | likely to
        to come
        """)
    ),
    auxiliaries=_words("be being stay remain get"),
    not_past=frozenset(
        _words("""
        need indeed hundred speed seed feed breed bleed greed exceed proceed succeed unmanned biased sacred
        naked aged united allied armed wicked rugged beloved ragged crooked hatred kindred embed weed deed
        creed heed steed unprecedented expected scheduled due planned supposed limited red bed shed
        so-called postponed
        """)
    ),
    clause_openers=_words(
        "that which who whom whose but while when where because after before although though if as unless"
    ),
    parts={"early": Part.EARLY, "mid": Part.MID, "middle": Part.MID, "late": Part.LATE},
    date_leads=_words("scheduled planned slated due set expected dated dating"),
    date_parts=_words("end start beginning middle close night morning evening afternoon eve"),
    lead_fillers=_phrases("the | just | back in | back to | back on | to | and | dated"),
    particles=_words("in on over through along about around off down up"),
    prepositions=_phrases("""
        on | in | at | by | for | with | from | along | between | near | during | under | over | against
        into | through | amid | of | since | until | till | before | after | around | about | throughout
        across | toward | towards | via | within | without | following | as | early | late
        in the week to | in the month to | in the year to | in the three months to | in the six months to
        in the week ending | in the week ended | until at least | by at least | since at least
    """),
    parts_of_day={
        "this morning": 0, "this afternoon": 0, "this evening": 0, "later today": 0, "earlier today": 0,
        "late last night": -1, "last evening": -1, "yesterday morning": -1, "yesterday afternoon": -1,
        "yesterday evening": -1, "yesterday night": -1, "tomorrow morning": 1, "tomorrow afternoon": 1,
        "tomorrow evening": 1, "tomorrow night": 1, "later tonight": 0,
    },
    times_of_day=frozenset(_words("morning afternoon evening night")),
    cancelled_cues=_phrases("""
        cancelled | canceled | called off | scrapped | was abandoned | were abandoned
        postponed indefinitely | will no longer | no longer take place | will not take place
        will not go ahead
    """),
    forecast_cues=_phrases("""
        forecast | forecasts | predicted | predicts | predict | projected | projects that | likely to
        may | might | could | is possible | possible | probably | estimates that | expects | expect
        fear that | fears of | anticipated | on course to
    """),
    planned_cues=_phrases("""
        scheduled | due to | due on | due in | is due | are due | planned | plan to | plans to
        planning to | set to | set for | expected to meet | expected to attend | expected to | is expected
        are expected | is to | are to | slated | will | shall | going to | intends to | intend to
        aims to | upcoming | forthcoming | 'll | ’ll | to be held
    """),
    ongoing_cues=_phrases("""
        is under way | is underway | are under way | are underway | continues | is continuing
        are continuing | remains | remain | are massing | ongoing | has been under way | is still
        are still
    """),
    saying_verbs=_words("""
        said says stated states announced announces claimed claims argued argues insisted insists remarked
        reported reports wrote writes tweeted continued noted notes explained explains declared declares
        acknowledged acknowledges admitted admits alleged alleges asserted asserts believes believed
        confirmed confirms conceded concedes disclosed estimated estimates maintained maintains predicted
        predicts replied responded revealed reveals suggested suggests testified testifies felt feels thinks
        thought emphasised emphasized stressed observed recalled added adds warned warns tells told
    """),
    saying_nouns=frozenset(_words("reports claims notes states estimates thought")),
    object_verbs=frozenset(
        _words("""
        reported reports announced announces confirmed confirms noted notes revealed reveals claimed claims
        acknowledged declared predicted predicts estimated estimates disclosed alleged admitted observed recalled
        felt feels stressed
        """)
    ),
    telling_verbs=_words("warned warns told tells informed informs assured assures reminded reminds notified promised"),
    according_to=_phrases("according to"),
    that_words=("that",),
    before_saying=_words(
        "has have had also later then earlier repeatedly previously recently who himself herself"
    ),
    saying_boundaries=_words("but while and that although as when where which who"),
    subject_openers=_words("he she they it we there the a an his her its their no some most all more"),
    never_speakers=frozenset(_words("the a an was were is are been to of by as be being")),
    listeners=_words("him her them"),
    speaker_stops=_words("on in at during after following before"),
    pronouns={"he": "m", "she": "f", "they": "", "it": ""},
    possessives=frozenset(_words("his her its their my our your")),
    honorifics={
        "Mr": "m", "Mrs": "f", "Ms": "f", "Miss": "f", "Sir": "m", "Lord": "m", "Lady": "f", "Dame": "f", "King": "m",
        "Queen": "f", "Prince": "m", "Princess": "f", "Pope": "m", "Dr": "", "Prof": "", "Professor": "", "Rep": "",
        "Sen": "", "Senator": "", "Gov": "", "Governor": "", "Gen": "", "General": "", "Col": "", "Colonel": "",
        "Lt": "", "Capt": "", "Captain": "", "Maj": "", "Major": "", "Adm": "", "Admiral": "", "Judge": "",
        "Justice": "",
        "President": "", "Chancellor": "", "Secretary": "", "Minister": "", "Mayor": "", "Ambassador": "", "Rev": "",
        "Bishop": "", "Archbishop": "", "Detective": "", "Inspector": "", "Sgt": "", "Sergeant": "", "Commissioner": "",
        "Councillor": "", "Speaker": "", "Congressman": "m", "Congresswoman": "f",
    },
    organisations=frozenset(
        _words("""
        House Council Street Party Organization Organisation Union Ministry Department States Kingdom Court
        Bank University Army Navy Committee Commission Parliament Congress Senate City County Times Post
        Nations Kremlin Office Agency Reserve Security Association League Club United Airlines Group Company
        Corporation Institute Hospital School College Church Force Forces Guard Service News Press Authority
        Federation Republic Foundation Center Centre Fund Exchange Board Bureau Administration Assembly
        Alliance Democrats Republicans Officials Police East West North South
        """)
    ),
    sentence_adverbs=_phrases("""
        however | but | and | also | meanwhile | additionally | moreover | furthermore | in addition
        still | yet | so | then | later | nevertheless | nonetheless | instead | separately | for example
        for instance | as a result | in response | in turn | or | indeed | in fact | therefore | thus
        earlier | afterwards | subsequently
    """),
    counted_things=frozenset(
        _words("""
        people troops soldiers men women children residents inhabitants exhibits visitors employees workers
        staff members votes voters dollars pounds euros roubles rubles miles kilometres kilometers metres
        meters feet acres hectares tons tonnes barrels homes houses families jobs students pupils teachers
        patients cases deaths victims refugees migrants protesters demonstrators supporters police delegates
        seats tickets copies pages words points hours minutes seconds days weeks months years times vehicles
        cars trucks tanks aircraft planes drones missiles rockets shells rounds gwh mwh kwh mw gw kg km m mm
        cm mph rpm percent per kilograms litres liters gallons degrees square shares units customers users
        subscribers passengers schools companies businesses firms hospitals beds doses calories horses
        cattle sheep trees books items objects artists fans spectators runners athletes volunteers
        firefighters prisoners detainees inmates civilians fighters militants rebels mourners guests dead
        wounded households farms villages shops stores flats apartments rooms complaints applications
        signatures documents emails messages calls hp kcal kj tps cc yards billion million thousand trillion
        hundred dozen watts volts pence cents yen stitches places hrs megawatts gigawatts megawatt-hours
        gigawatt-hours
        """)
    ),
    counting_words=_phrases("""
        more than | fewer than | less than | at least | at most | nearly | almost | roughly
        approximately | some | up to | over | only | just under | just over | another | extra | the other
        a total of | as many as | than the
    """),
    numbered_things=_words("""
        Resolution resolution Directive Regulation Act Law Bill Decree Order Statute Article article Section
        section Clause Chapter Rule No. no. Nos. Number number Flight flight Route Highway Interstate Room
        room Channel Boeing Airbus Model model Windows Office iPhone Galaxy Agenda Vision Euro Horizon
        Apollo Block Box Form Level Psalm page p. pp. Figure Table Nasdaq FTSE Russell Stoxx Nikkei Unit
        Gate Lot Case case File Docket Patent ISO Proposition Amendment Type extension ext. tel. Tel. phone
        Phone call Paragraph paragraph para. Bus bus Suite Peugeot BMW Xbox Division
    """),
    traps=_phrases("""
        at the end of the day | for now | one day | these days | those days | day by day | day to day
        day after day | day in, day out | week by week | week after week | year after year | year on year
        year over year | of the year | of the month | of the week | of the day | black friday
        good friday | bloody sunday | super tuesday  | cyber monday
        black wednesday | black monday | black thursday | maundy thursday | shrove tuesday | sunday school
        sunday times | sunday telegraph | sunday mirror | sunday express | mail on sunday
        saturday night live | saturday night fever | monday night football | sunday night football
        thursday night football | friday night lights | friday the 13th | man friday
        saturday evening post | today programme | today show | usa today | russia today | india today
        psychology today | today's world | today's youth | today's society | today's generation
        today's young | today’s world | today’s youth | today’s society | today’s young | march madness
        march on | march for | march against | march through | march of | the sun | baltimore sun
        year-on-year | year-over-year | day-to-day | may day parade | may well | wednesday addams
        sheffield wednesday | king for a day | world today | sunday best | sunday dinner
        boxing day sales | sunday stroll | sunday drive | sunday lunch | sunday roast | ides of march
        half a century ago | half a decade ago | a quarter of a century ago | a quarter century ago
        the march on | in the march on | at the march on | during the march on | since the march on
    """),
    articles=frozenset(_words("a an")),
    pointers=frozenset(_words("those these")),
    holidays={
        "new year's day": (1, 1), "new year's eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
        "boxing day": (12, 26), "valentine's day": (2, 14), "st patrick's day": (3, 17), "st. patrick's day": (3, 17),
        "independence day": (7, 4), "fourth of july": (7, 4), "july fourth": (7, 4), "bastille day": (7, 14),
        "halloween": (10, 31), "veterans day": (11, 11), "armistice day": (11, 11), "juneteenth": (6, 19),
        "may day": (5, 1), "anzac day": (4, 25), "thanksgiving day": (11, 4, 4), "thanksgiving": (11, 4, 4),
        "labor day": (9, 1, 1), "memorial day": (5, 1, -1), "martin luther king day": (1, 1, 3),
        "columbus day": (10, 1, 2),
        "easter sunday": (0, 0), "easter monday": (0, 1), "palm sunday": (0, -7), "ash wednesday": (0, -46),
        "election day": (11, 2, 0), "mother's day": (5, 7, 2), "christmas": (12, 25),
    },
    names_before_months=_words("""
        Theresa Brian Elaine Ralph Fiona James Juliet Jane Fredric Imelda Augusta Mrs Mr Ms Miss Dr
        President Minister Secretary Senator Sen Rep Judge Justice Captain Professor Aunt Lady Lord Sir
        Queen Cape Fort Little
    """),
    ambiguous_names=frozenset(_words("may march mar august sun sat mon wed jan dec")),
    recurring=_words("every each most alternate any"),
    opening_hours=_phrases("open | opening hours | daily | every day | weekdays | hours are | hours"),
    street_nouns=_words("Street St Avenue Ave Road Rd Lane Square Place Drive Boulevard Terrace Way Crescent"),
    counting_nouns=_words("""
        crowd total number average record population audience army fleet force group team staff sum maximum minimum
        peak height depth length weight distance capacity crew flock herd convoy column contingent turnout
        attendance majority stock score price cost speed altitude elevation
    """),
    year_subjects=_phrases("it was | it is | the year was | the year is | this was | not | not in"),
    before_last=("before last",),
    counted_from=("from",),
    quarter_leads=_words("in for during of from"),
    games=_words("""
        touchdown quarterback yards points points, goal goals lead game match scored season timeout innings fumble
        rebounds basket baskets pointer pointers interception overtime halftime coach kick kicked
    """),
    thorough=("through", "thru"),
    headline=HEADLINE,
)  # fmt: skip
