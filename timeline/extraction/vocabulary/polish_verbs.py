"""Polish verbs as extraction hears them: what looks ahead, what looks back, who says so; words only, no patterns."""

from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words

# Perfective verbs, in the third person of one and of several.
_PERFECTIVE = _words("""
    złoży złożą odda oddadzą wyda wydadzą sprawdzi sprawdzą uruchomi uruchomią zbada zbadają powie powiedzą kupi kupią
    sprzeda sprzedadzą zwiększy zwiększą obniży obniżą podniesie podniosą wybierze wybiorą uchwali uchwalą zatwierdzi
    zatwierdzą odleci odlecą pożegna pożegnają spocznie zmieni zmienią zastąpi zastąpią przeprowadzi przeprowadzą
    zorganizuje zorganizują wybuduje wybudują zbuduje zbudują ukończy ukończą oceni ocenią rozegra rozegrają zadebiutuje
    zadebiutują wznowi wznowią wypłaci wypłacą zakaże zakażą skróci skrócą przedłuży przedłużą poprowadzi poprowadzą
    zajmie zajmą dołączy dołączą powróci powrócą dostarczy dostarczą wydłuży wydłużą obejrzy obejrzą pokaże pokażą
    ustali ustalą wykona wykonają zaprezentuje zaprezentują odsłoni odsłonią rozpatrzy rozpatrzą wyśle wyślą przyjmie
    przyjmą weźmie wezmą wyruszy wyruszą uczci uczczą zapłacą zatrudni zatrudnią zmniejszy zmniejszą usłyszy usłyszą
    zamieszka opublikuje opublikują wyemituje wystawi wystawią dopuści dopuszczą zawiesi zawieszą odtworzy pochowa
    zakupi zakupią zaproponuje zaproponują zorganizujemy zaczniemy rozpoczniemy zrobimy otworzymy zobaczą podejmie
    podejmą przeniesie przeniosą zdobędzie zdobędą dowie dowiedzą awansuje awansują rozliczy poznamy
""")

_CUES = _phrases("""
    już za | będzie | będą | będę | będziemy | zostanie | zostaną | ma zostać | mają zostać | ma być
    mają być | ma się
    mają się | ma trafić | ma powstać | ma rozpocząć | mają rozpocząć | ma ruszyć | ma zacząć | ma zakończyć
    ma zapaść | ma wejść | mają wejść | miał się odbyć | miała się odbyć | planuje | planują | planowane
    planowany | planowana | zaplanowano | zaplanowany | zaplanowana | zaplanowane | zamierza | zamierzają
    chce | chcą | powinien | powinna | powinno | powinny | może | mogą | spodziewa się | spodziewają się
    spodziewany | spodziewana | przewidziano | przewidywany | wyznaczono na | odbędzie | odbędą | rozpocznie
    rozpoczną | zacznie | zaczną | zakończy | zakończą | skończy | skończą | odwiedzi | odwiedzą | przyjedzie
    przyjadą | przyleci | poleci | polecą | pojedzie | pojadą | spotka się | spotkają się | wejdzie | wejdą
    wyjdzie | wyjdą | zagra | zagrają | wróci | wrócą | otworzy | otworzą | pojawi się | pojawią się | stanie
    staną | powstanie | powstaną | ruszy | ruszą | wygaśnie | upłynie | minie | poda | podadzą | ogłosi | ogłoszą
    przedstawi | przedstawią | zbierze się | zbiorą się | zdecyduje | zdecydują | wystąpi | wystąpią | podpisze
    podpiszą | zagłosuje | zagłosują | rozstrzygnie | zmierzy się | zmierzą się | potrwa | trafi | trafią
    dojdzie | przybędzie | przybędą | opuści | opuszczą | wystartuje | wystartują | zapadnie | zobaczymy
    dowiemy się | pojawi | ukaże się | ukażą się | zamknie | zamkną | przejmie | przejmą | obejmie | obejmą
    wprowadzi | wprowadzą | zapłaci | zapłacą | otrzyma | otrzymają | przekaże | wyśle | wyślą | nadejdzie
    pozostanie | pozostaną | zostaje przesunięte na | w najbliższych
    przełożono na | przeniesiono na | przesunięto na | wyznaczono na | zaplanowano na | następne posiedzenie
    następny mecz
    kolejny mecz | kolejna rozprawa | następna rozprawa | następne spotkanie | przedłużono do | przedłużony do
    aresztowany do
""")

# What speakers say of themselves.
_OWN = _words("""
    wrócę zagram zrobię pójdę odejdę zakończę zacznę rozpocznę przyjadę wystąpię wezmę podpiszę ogłoszę
    wrócimy zagramy odejdziemy zakończymy przyjedziemy wystąpimy podpiszemy ogłosimy
""")

FUTURE_CUES = tuple(dict.fromkeys((*_CUES, *_OWN, *_PERFECTIVE)))

PAST_VERBS = _words("""
    padł wszedł szedł wyszedł przyszedł doszło zaczął objął przyjął wziął zajął zginął
""")

# Words that end like a past form.
NOT_PAST = frozenset(
    _words("""
    dział udział podział szczegół stół węzeł kościół zespół tył pół wydział materiał artykuł protokół oddział
    przedział kryminał kanał finał kapitał ogół sygnał generał szpital kwartał żywioł popiół półfinał potencjał
    michał paweł rafał dzieł szkół źródeł tytuł rozdział skandal skał strzał zapał ideał cał mediał przemysł umysł
    pomysł zmysł styl szkoła siła cała mała chwała skała stała wspaniała doskonała trwała zła hasła czoła tła koła
    źródła światła krzesła dzieła ciała działa była_żona cegła mgła szkło koło ciało mało źródło światło tło
    około wokoło czoło hasło krzesło dzieło zło ogólnie całkowicie całe całość cało tyło cały mały stały wspaniały
    doskonały zeszły ubiegły przyszły trwały szkoły siły skały dojrzały zwykły zwykła zwykło biały biała białe
    jeśli czyli chwili kontroli mali woli roli soli stali ali li fali hali skali sali bieli niedzieli myśli
    nowelizacji rano ano grono siano ono zeszła ubiegła przyszła zeszło mieli_by żyto kopyto koryto konto
    zupełnie wspaniałe dotychczas wyspecjalizowano_się złoty dojrzała obywateli właścicieli przedstawicieli
    nauczycieli mieszkańcy brazylii izraeli wieli czoli
""")
)

SAYING_VERBS = _words("""
    powiedział powiedziała powiedzieli mówi mówił mówiła mówią oświadczył oświadczyła oświadczyli stwierdził
    stwierdziła dodał dodała dodali poinformował poinformowała poinformowało poinformowali przekazał przekazała
    podkreślił podkreśliła podkreślili zapowiedział zapowiedziała ogłosił ogłosiła ogłosiło przyznał przyznała
    ocenił oceniła zaznaczył zaznaczyła wyjaśnił wyjaśniła zapewnił zapewniła napisał napisała tłumaczył
    tłumaczyła tłumaczy twierdzi twierdził twierdziła twierdzą uważa uważał uważała ocenia podaje podał podała
    zauważył zauważyła potwierdził potwierdziła przypomniał przypomniała skomentował skomentowała ostrzegł
    ostrzegła
""")
