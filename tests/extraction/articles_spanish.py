"""Spanish articles of our own words; what is dated in them, and what is not, was noted before any rule read them."""

from tests.extraction.articles import Article

# Published on a Thursday.
DAM = Article(
    name="la presa",
    published="2023-10-19",
    text="""\
VILLARROBLE — La presa de Peñas Altas volvió a funcionar el miércoles, cinco años después de la riada que la \
dañó.
«Al final del día, lo que importa es el agua», dijo el martes pasado la alcaldesa, Abril Mayo, de 54 años. El \
segundo teniente de alcalde y el cuarto concejal no acudieron.
La riada se produjo el 12 de octubre de 2018. El día anterior, la agencia había emitido un aviso. Al día \
siguiente, 2.000 vecinos se quedaron sin luz. Dos días más tarde, dos cazas F-16 sobrevolaron el valle. En \
diciembre, el pleno votó el cierre. Al año siguiente, un incendio destruyó la sala de máquinas.
Desde 2020, la asociación de regantes reclamaba 1.950.000 euros. En la primavera de 2021, el Gobierno prometió \
500.000 euros. En marzo pasado empezaron por fin las obras. La resolución 1973 del consejo no cambió nada.
Entre 1994 y 1997 la presa ya había estado cerrada. En los años sesenta, 150 familias vivían de ella cada \
semana.
Hace dos semanas los obreros colocaron la turbina, que produce 2022 kWh por hora. El martes por la noche \
llegaron más de 2000 visitantes. El CF Villarroble ganó por 3-2 en la calle 2 de Mayo.
La presa abrirá al público el próximo sábado, de 9 a 18 horas. La ceremonia está prevista para el 4 de \
noviembre. El museo estará listo a finales de 2024. Información en el 968 20 15 14, de lunes a viernes por la \
mañana.
""",
    dated=(
        ("el miércoles", "2023-10-18"),
        # An idiom; a name of two months; an age; second and fourth.
        ("el martes pasado", "2023-10-17"),
        ("12 de octubre de 2018", "2018-10-12"),
        ("El día anterior", "2018-10-11"),
        ("Al día siguiente", "2018-10-13"),
        ("Dos días más tarde", "2018-10-15"),
        ("diciembre", "2018-12"),
        ("Al año siguiente", "2019"),
        ("Desde 2020", "2020"),
        ("primavera de 2021", "2021-21"),
        ("marzo pasado", "2023-03"),
        ("Entre 1994 y 1997", "1994/1997"),
        ("los años sesenta", "196X"),
        ("Hace dos semanas", "2023-10-02/2023-10-08"),
        ("martes por la noche", "2023-10-17"),
        # A crowd, a score, a street.
        ("próximo sábado", "2023-10-21"),
        ("4 de noviembre", "2023-11-04"),
        ("a finales de 2024", "2024-09~/2024-12~"),
    ),
)

# Published on a Monday.
TRIAL = Article(
    name="el juicio",
    published="2022-02-07",
    text="""\
El juicio por el incendio del mercado de Santo Domingo entró este lunes en su tercera semana. Las \
declaraciones, que comenzaron el pasado 31 de enero, continuarán mañana.
La fiscal, Rosa Marzo, de 45 años, pidió ayer 20 años de cárcel para el acusado. «Hoy en día nadie lo duda», \
añadió.
El fuego se declaró el 3 de julio de 2019 a las 9 de la mañana. Esa noche murieron 14 personas. La semana \
siguiente, unos 1500 manifestantes marcharon del 8 al 10 de julio. A principios de agosto, la policía detuvo \
al dueño. En septiembre quedó libre, y el 5 de octubre huyó.
El mes pasado, el tribunal citó el artículo 1902 del Código Civil y la ley 2014. A mediados de enero, el \
perito había entregado 2022 páginas.
El mercado se levantó en 1905, y en el siglo XIX hubo allí un convento. En 1995 se reformó. Tres años después \
se vendió por 2000 dólares. Ese mismo año se cerró.
El tribunal dictará sentencia dentro de dos semanas. Las elecciones de 2026 quedan lejos, pero los precios \
subieron un 3,5 % en el primer trimestre de 2021. La sesión será el jueves 10 de febrero.
""",
    dated=(
        ("este lunes", "2022-02-07"),
        ("31 de enero", "2022-01-31"),
        ("mañana", "2022-02-08"),
        ("ayer", "2022-02-06"),
        ("3 de julio de 2019", "2019-07-03"),
        ("Esa noche", "2019-07-03"),
        ("La semana siguiente", "2019-07-08/2019-07-14"),
        ("8 al 10 de julio", "2019-07-08/2019-07-10"),
        ("A principios de agosto", "2019-08"),
        ("septiembre", "2019-09"),
        ("5 de octubre", "2019-10-05"),
        ("El mes pasado", "2022-01"),
        ("A mediados de enero", "2022-01"),
        ("en 1905", "1905"),
        ("el siglo XIX", "18XX"),
        ("En 1995", "1995"),
        ("Tres años después", "1998"),
        ("Ese mismo año", "1998"),
        ("dentro de dos semanas", "2022-02-21/2022-02-27"),
        ("2026", "2026"),
        ("el primer trimestre de 2021", "2021-01/2021-03"),
        ("jueves 10 de febrero", "2022-02-10"),
    ),
)

OUTBREAK = Article(
    name="a measles outbreak",
    published="2019-05-21",
    text="""\
El sarampión obliga a cerrar dos escuelas en Valdehierro
VALDEHIERRO, 20 may (Agencia Sur) – La consejería de Salud ordenó el lunes el cierre de dos escuelas tras \
confirmarse 27 casos de sarampión.
El primer enfermo, un hombre de 34 años, acudió al hospital el pasado 9 de abril. Tres días después \
ingresaron sus dos hijos, y a finales de mes había ya 12 contagios.
«No veíamos algo así desde 1998», dijo la doctora Abril Montes. Aquel año murieron 2014 ovejas por otra \
causa, bromeó.
En los últimos años la vacunación bajó del 95 % al 88 %. El 12 de mayo se detectó el brote en el barrio 2 de \
Mayo; el 22 llegarán 1500 dosis más.
Según el informe, en la noche del sábado al domingo se atendió a 40 personas. La consulta abre los lunes y \
los jueves.
El plan, aprobado en febrero del año pasado, preveía 1800 vacunas. La semana pasada solo quedaban 300.
Este viernes empezará la campaña, que durará del 24 de mayo al 7 de junio. A principios de julio se \
publicará el balance. El hospital abrió en el otoño de 2003.
""",
    dated=(
        ("20 may", "2019-05-20"),
        ("el lunes", "2019-05-20"),
        ("9 de abril", "2019-04-09"),
        ("Tres días después", "2019-04-12"),
        ("a finales de mes", "2019-04"),
        ("desde 1998", "1998"),
        ("Aquel año", "1998"),
        ("12 de mayo", "2019-05-12"),
        ("22", "2019-05-22"),
        ("sábado al domingo", "2019-05-18/2019-05-19"),
        ("febrero del año pasado", "2018-02"),
        ("La semana pasada", "2019-05-13/2019-05-19"),
        ("Este viernes", "2019-05-24"),
        ("24 de mayo al 7 de junio", "2019-05-24/2019-06-07"),
        ("A principios de julio", "2019-07"),
        ("otoño de 2003", "2003-23"),
    ),
)

ARTICLES = (DAM, TRIAL, OUTBREAK)
