"""Words that tell little by themselves, and words that tell of the same act, in every language that has a table.

What it takes to compare headlines, and no grammar: a word left out makes two tellings seem less alike, never more.
"""

from timeline.extraction.vocabulary.lists import words

LITTLE = frozenset(
    words(
        """
    a an the and or of in on at to for by with from as is are was were be been has have had will would that this these
    his her its their they he she it after before over about into new says said s
    der die das den dem des ein eine einen einem einer und oder von im in am an auf zu zum zur für mit bei nach vor über
    ist sind waren wird werden hat haben hatte sich sein ihre
    le la les l un une des du de d et ou en au aux a à dans sur pour par avec sans est sont était ont été se son sa ses
    el los las lo una unos y o del al con por para sobre tras es son fue fueron ha han su sus
    i oraz lub w we na do z ze od po przed o się jest są był była było były będzie dla przez
    и или в во на по с со к о об от до из за для при это его её их был была было были будет
    і й та або у в на по з із зі до від про за для при це його її їх був була було були буде
    في من إلى على عن مع و أو أن إن التي الذي هذا هذه كان كانت قد بعد قبل بين
    """
    )
)

# After these a name says where.
PLACING = frozenset(words("in at near à en em w we в во у під под біля bei nahe cerca في"))

# What turns a sentence into its contrary.
CONTRARY = frozenset(
    words(
        "not no never nor nicht kein keine keinen nie ne pas jamais sin nunca нет не ни ні жоден لا لم لن ليس"
    )
)

# One entry for one kind of act; "negotiat-" is the beginning of a word that goes on by a few letters.
SAME_ACTS = (
    "meet meets met meeting meetings talks negotiat- summit summits gespräch- treffen traf trafen trifft verhandlung- "
    "rencontr- réunion- réuni- entretien- négociation- pourparlers reún- reuni- encuentr- encontr- negociacion- "
    "cumbre- spotka- spotyka- rozmow- rozmów negocjac- встреч- встрет- перегово- переговор- зустріч- зустріл- зустрів- "
    "перемовин- لقاء التقى التقت اجتمع اجتماع محادثات مباحثات قمة",
    "call calls called phone phones phoned telephone telephones telephoned anruf- telefonier- téléphon- llamad- "
    "teléfono zadzwoni- telefonicz- телефон- позвонил- зателефонув- اتصال هاتفيا هاتفي",
    "speak speaks spoke sprach sprachen sprechen spricht parlé parle parlent hablar habla habló hablaron mówi mówił- "
    "говорил- поговорил- говорив- говорили розмовля- поспілкува- تحدث تحدثا",
    "kill kills killed dead die dies died death deaths slain tot tote toten getötet starb starben sterben mort morts "
    "morte meurt meurent tué tués tuée décédé- décès muere murió mueren murieron muert- mató mata zginął zginęł- ginie "
    "zabit- zabij- śmierć zmarł- погиб- убит- умер умерл- смерт- загин- вбит- помер- قتل مقتل توفي وفاة",
    "attack attacks attacked strike strikes struck shelling shelled shells bomb- angriff- angegriffen "
    "attaque- attaqué- frappe- bombard- ataque- atac- ostrzał- ostrzel- atak- zaatak- атак- удар- обстрел- обстріл- "
    "هجوم هاجم قصف",
    "sign signs signed signing unterzeichn- unterschr- signe signent signé signature firma firman firmó firmaron "
    "podpis- подпис- підпис- وقع توقيع",
    "elect elects elected election elections vote votes voted voting wahl wahlen gewählt wählt wählen élection- élu "
    "élus élit elecc- elegid- elige wybor- wybór wybra- głosow- выбор- избра- голосов- вибор- обра- "
    "انتخاب انتخب انتخابات",
    "resign resigns resigned resignation quits tritt rücktritt zurückgetreten démission- dimite dimit- dimisión "
    "rezygn- отстав- відстав- استقال استقالة",
    "open opens opened begin begins began begun start starts started beginn- begann eröffn- commenc- débute- ouvre- "
    "ouvert- comienza- comenz- inicia- inició empiez- empez- rozpocz- zaczę- zaczął начал- начин- откры- почал- "
    "почина- розпоч- відкри- بدأ بدأت افتتح",
    "end ends ended finish- conclud- endet endete beend- fini finit finissent termin- acaba acabó zakończ- kończ- "
    "закончи- заверш- закінч- انتهى انتهت اختتم",
    "arrest arrests arrested detain- festgenommen festnahme- verhaft- arrête arrêté- détenu- detien- deten- arrest- "
    "aresztow- zatrzym- арест- задерж- заарешт- затрим- اعتقل اعتقال",
    "invade invades invaded invasion einmarsch- überf- envahi- invad- invasión inwazj- najech- najazd вторг- вторж- "
    "вдер- غزو غزا",
)

# Names that would pass for cases of one name.
NOT_THE_SAME = (
    frozenset({"niger", "nigeria"}),
    frozenset({"georgia", "george"}),
    frozenset({"dominica", "dominican"}),
)
