"""The long stories of five places in five languages, of our own words and full of numbers that are no dates; what is
dated in them was noted before any rule read them."""

from tests.extraction.articles import Article

RESERVOIR = Article(
    name="a drowned village",
    published="2021-11-19",
    text="""\
The reservoir that drowned Ellerby

For most of the 19th century Ellerby was a village of weavers. Its church, begun in 1832 and finished five years \
later, stood 112 feet high; its school had 40 pupils and one teacher, who was paid nine shillings a month.

In the 1920s the county went looking for water. A first survey, between 1924 and 1926, found the valley too \
narrow. By the spring of 1931 engineers were back, and on 6 October 1933 Parliament passed the Ellerby Water \
Act, 1933 c. 48. The following month letters went to all 311 households.

"My mother was seven. She remembered the man's boots," says Augusta Day, 88, who now lives at 1945 Mill Lane \
with a Type 2000 boiler and two cats. The last service was held on Christmas Day 1935. The next day the bells \
were taken down. Within weeks the village was empty; the water came over the green in February and reached the \
belfry on 11 March.

During the war, from 1940 to 1944, the Navy trained divers there. After the summer of 1976, when a drought bared \
the walls, visitors came at a rate of 1,200 a day. It happened again in August 1995 and in 2018.

Last year the water company, which serves 2,040 homes, offered to move the graves. Three weeks ago residents \
voted 214 to 19 against. A decision is expected in January. The company says it will not act before 2025.

Ms Day may not wait. "Some day, perhaps," she said on Wednesday. "March me down there once more and I will be \
happy for now."
""",
    dated=(
        ("the 19th century", "18XX"),
        ("in 1832", "1832"),
        ("five years later", "1837"),
        ("the 1920s", "192X"),
        ("between 1924 and 1926", "1924/1926"),
        ("the spring of 1931", "1931-21"),
        ("6 October 1933", "1933-10-06"),
        ("The following month", "1933-11"),
        ("Christmas Day 1935", "1935-12-25"),
        ("The next day", "1935-12-26"),
        ("February", "1936-02"),
        ("11 March", "1936-03-11"),
        ("from 1940 to 1944", "1940/1944"),
        ("the summer of 1976", "1976-22"),
        ("August 1995", "1995-08"),
        ("in 2018", "2018"),
        ("Last year", "2020"),
        ("Three weeks ago", "2021-10-25/2021-10-31"),
        ("January", "2022-01"),
        ("before 2025", "2025"),
        ("on Wednesday", "2021-11-17"),
    ),
)

MILL = Article(
    name="a mill",
    published="2021-11-19",
    text="""\
Млин, який пережив три імперії

Цегляний млин над Россю збудував купець Лев Травневий у 1894 році. Через сім років тут з'явилася парова машина \
потужністю 120 кінських сил, а на початку XX століття працювало 85 людей, які отримували по 12 рублів на місяць.

У 1918–1921 роках млин кілька разів переходив з рук у руки. 12 травня 1920 року снаряд влучив у дах. Наступного \
дня робітники загасили пожежу, а восени поставили нову балку. У тридцятих роках млин забрала держава.

«Бабусі було дев'ять років, коли тут видавали по 200 грамів борошна», — розповідає 76-річна Марія Середа, \
мешканка будинку № 1905. Взимку 1932–1933 років місто втратило третину мешканців.

Під час війни, з липня 1941 до січня 1944 року, у підвалі переховувалися дві родини. 5 січня їх звільнили. \
Навесні того ж року машина запрацювала знову.

У 1960-х тут установили верстати марки А1-БЗН, у 1986 році будівлю внесли до реєстру за номером 1452, а після \
1991 року вона стояла пусткою. 10 років тому дах обвалився.

Минулого літа громада зібрала 1 500 000 гривень. У вересні почалися роботи. Музей мають відкрити до кінця 2023 \
року. Щодня сюди приходить до 300 людей, здебільшого на годину-дві. «Поки що це лише стіни, — каже пані Середа. \
— Але у неділю діти вже бігали тут до вечора».
""",
    dated=(
        ("у 1894 році", "1894"),
        ("Через сім років", "1901"),
        ("на початку XX століття", "19XX"),
        ("1918–1921 роках", "1918/1921"),
        ("12 травня 1920 року", "1920-05-12"),
        ("Наступного дня", "1920-05-13"),
        ("восени", "1920-23"),
        ("тридцятих роках", "193X"),
        ("Взимку 1932–1933 років", "1932-24"),
        ("липня 1941 до січня 1944 року", "1941-07/1944-01"),
        ("5 січня", "1944-01-05"),
        ("Навесні того ж року", "1944-21"),
        ("1960-х", "196X"),
        ("у 1986 році", "1986"),
        ("1991 року", "1991"),
        ("10 років тому", "2011"),
        ("Минулого літа", "2021-22"),
        ("вересні", "2021-09"),
        ("кінця 2023 року", "2023-12~"),
        ("у неділю", "2021-11-14"),
    ),
)

LIGHTHOUSE = Article(
    name="a lighthouse",
    published="2022-08-29",
    text="""\
Le phare qui ne voulait pas s'éteindre

Construit entre 1861 et 1867, le phare de Kermar domine l'océan de ses 47 mètres. Au XVIIIe siècle, on allumait \
ici un simple feu de bois. Le premier gardien, Auguste Mai, gagnait 60 francs par mois.

En 1886, une lampe à pétrole arrive de Brest. Dix ans plus tard, le 16 juin 1896, le paquebot Drummond passe \
trop près des roches. Le lendemain, les pêcheurs ramènent trois survivants. En juillet, une commission réclame \
un second feu.

Dans les années 1930, l'électricité gagne l'île. De juin 1940 à août 1944, l'armée occupe la tour. Le 4 août, \
avant de partir, elle fait sauter la lanterne ; au printemps suivant, on en pose une nouvelle, modèle BBT 1925.

« Mon père avait 19 ans quand il est monté là-haut pour la première fois », raconte Marthe Dimanche, 83 ans. \
Elle a quitté l'île en septembre 1962. Cette année-là, le salaire passait à 420 francs, et 1 800 personnes \
vivaient encore à Kermar.

Automatisé en 1995, classé en 2011, le phare reçoit 2 000 visiteurs par jour l'été. Il y a trois ans, l'État a \
voulu l'éteindre. Au mois de mars, 1 214 signatures ont été remises au préfet. La décision, attendue à \
l'automne, pourrait être repoussée à 2024.

« Au bout du compte, c'est la mer qui décidera », disait samedi le maire.
""",
    dated=(
        ("entre 1861 et 1867", "1861/1867"),
        ("Au XVIIIe siècle", "17XX"),
        ("En 1886", "1886"),
        ("Dix ans plus tard", "1896"),
        ("16 juin 1896", "1896-06-16"),
        ("Le lendemain", "1896-06-17"),
        ("juillet", "1896-07"),
        ("les années 1930", "193X"),
        ("juin 1940 à août 1944", "1940-06/1944-08"),
        ("4 août", "1944-08-04"),
        ("au printemps suivant", "1945-21"),
        ("septembre 1962", "1962-09"),
        ("Cette année-là", "1962"),
        ("en 1995", "1995"),
        ("en 2011", "2011"),
        ("Il y a trois ans", "2019"),
        ("mars", "2022-03"),
        ("automne", "2022-23"),
        ("2024", "2024"),
        ("samedi", "2022-08-27"),
    ),
)

FACTORY = Article(
    name="a tobacco factory",
    published="2024-06-10",
    text="""\
La última cigarrera de Villalba

La fábrica de tabacos abrió en 1828 con 300 mujeres. A mediados del siglo XIX eran ya 2.000, pagadas a dos \
reales por día. En marzo de 1857 quemaron las primeras máquinas; tres años después lo repitieron.

A principios de los años veinte trabajaba allí la madre de Mercedes Abril. El 18 de julio de 1936 estaba en la \
sala 7. Esa noche cerraron las puertas. Dos días más tarde volvió a casa, una vivienda del número 1931 de la \
calle Real. En octubre nació Mercedes.

«Entré a los 14 años y salí con 61», cuenta ella, que tiene 87. Durante los años cincuenta ganaba 900 pesetas al \
mes. De 1964 a 1971 manejó la Molins Mark 8, capaz de 2.000 cigarrillos por minuto.

En el verano de 1975 hubo huelga. Ese mismo año se instaló el comedor. Desde entonces, dice, nada fue igual. La \
plantilla bajó de 1.850 a 410 personas y la puerta se cerró el 31 de diciembre de 1999.

Hace 15 años el edificio, de 1.700 metros cuadrados por planta, pasó al ayuntamiento. La semana pasada se \
presentó el proyecto del museo; el viernes lo votaron 14 concejales contra 9. Las obras empezarán en otoño y \
acabarán en 2027.

Mercedes irá el domingo con sus nietas. «De momento me vale con verla de pie —dice—. Un día es un día».
""",
    dated=(
        ("en 1828", "1828"),
        ("A mediados del siglo XIX", "18XX"),
        ("marzo de 1857", "1857-03"),
        ("tres años después", "1860"),
        ("A principios de los años veinte", "192X"),
        ("18 de julio de 1936", "1936-07-18"),
        ("Esa noche", "1936-07-18"),
        ("Dos días más tarde", "1936-07-20"),
        ("octubre", "1936-10"),
        ("los años cincuenta", "195X"),
        ("De 1964 a 1971", "1964/1971"),
        ("verano de 1975", "1975-22"),
        ("Ese mismo año", "1975"),
        ("31 de diciembre de 1999", "1999-12-31"),
        ("Hace 15 años", "2009"),
        ("La semana pasada", "2024-06-03/2024-06-09"),
        ("el viernes", "2024-06-07"),
        ("otoño", "2024-23"),
        ("en 2027", "2027"),
        ("el domingo", "2024-06-16"),
    ),
)

LIBRARY = Article(
    name="a library",
    published="2022-08-29",
    text="""\
مكتبة الميناء القديمة

تأسست المكتبة عام 1898 على يد تاجر كتب يدعى رجب السبتي، وضمت آنذاك 1900 مجلد. وبعد سبع سنوات انتقلت إلى بيت من \
طابقين، وكان أمينها يتقاضى ثلاثة جنيهات في الشهر.

وفي عشرينيات القرن الماضي صارت مقصدا للطلبة، وكان يزورها 120 قارئا. وفي القرن التاسع عشر لم تكن في المدينة مدرسة \
واحدة. وفي 12 مارس 1936 اندلع حريق في القبو. وفي اليوم التالي أنقذ البحارة 2000 كتاب، وفي مايو أعيد بناء السقف.

ومن عام 1940 إلى عام 1943 استخدمها الجيش مخزنا. وتقول حفيدته مريم، البالغة من العمر 79 عاما والمقيمة في شارع \
النيل رقم 1952: «ولدت في سبتمبر 1942، وكان أبي في الثلاثين». وفي العام نفسه غرقت شحنة من 340 كتابا.

وفي صيف 1967 أغلقت المكتبة أبوابها. وفي السبعينيات تحولت إلى مقهى، ومنذ عام 1984 وهي مسجلة أثرا برقم 2014. وكانت \
تستخدم آلة طباعة من طراز هايدلبرغ 1950.

وقبل عشر سنوات اشترتها جمعية أهلية بمبلغ 1.2 مليون جنيه. وفي الشتاء الماضي رمم السقف، وفي أبريل عادت الكتب. وأمس \
وصلت الدفعة الأخيرة، وعددها 1850 كتابا، بعد رحلة استمرت ثلاثة أيام.

ومن المنتظر افتتاحها في 15 سبتمبر، على أن يفتح القسم الثاني عام 2024. وتقول مريم مبتسمة: «في نهاية المطاف، \
الكتاب لا يعرف العمر. أما الآن فأشرب قهوتي كل يوم هنا».
""",
    dated=(
        ("عام 1898", "1898"),
        ("وبعد سبع سنوات", "1905"),
        ("عشرينيات القرن الماضي", "192X"),
        ("القرن التاسع عشر", "18XX"),
        ("12 مارس 1936", "1936-03-12"),
        ("وفي اليوم التالي", "1936-03-13"),
        ("مايو", "1936-05"),
        ("ومن عام 1940 إلى عام 1943", "1940/1943"),
        ("سبتمبر 1942", "1942-09"),
        ("العام نفسه", "1942"),
        ("صيف 1967", "1967-22"),
        ("السبعينيات", "197X"),
        ("عام 1984", "1984"),
        ("وقبل عشر سنوات", "2012"),
        ("الشتاء الماضي", "2021-24"),
        ("أبريل", "2022-04"),
        ("وأمس", "2022-08-28"),
        ("15 سبتمبر", "2022-09-15"),
        ("عام 2024", "2024"),
    ),
)

# Language and article.
HISTORIES: tuple[tuple[str, Article], ...] = (
    ("en", RESERVOIR),
    ("uk", MILL),
    ("fr", LIGHTHOUSE),
    ("es", FACTORY),
    ("ar", LIBRARY),
)
