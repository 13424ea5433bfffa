"""Spanish sentences and articles: what is dated, and what is not. Sentences are of Wednesday 16 June 2021."""

import pytest

from tests.extraction.articles import Article
from tests.extraction.articles_spanish import ARTICLES
from timeline.extraction import extract

PUBLISHED = "2021-06-16"

FREED = "Fue liberado el 3 de mayo de 2014. "
FREED_ON = ("3 de mayo de 2014", "2014-05-03")

READ = [
    # Days with a year
    ("El tratado se firmó el 3 de marzo de 2014.", [("3 de marzo de 2014", "2014-03-03")]),
    ("El tratado se firmó el 3 de marzo del 2014.", [("3 de marzo del 2014", "2014-03-03")]),
    ("El tratado se firmó el 1.º de mayo de 2014.", [("1.º de mayo de 2014", "2014-05-01")]),
    ("El tratado se firmó el primero de mayo de 2014.", [("primero de mayo de 2014", "2014-05-01")]),
    ("El tratado se firmó el lunes 3 de marzo de 2014.", [("lunes 3 de marzo de 2014", "2014-03-03")]),
    ("El tratado se firmó el lunes, 3 de marzo de 2014.", [("lunes, 3 de marzo de 2014", "2014-03-03")]),
    ("El expediente lleva fecha de 23/03/2014.", [("23/03/2014", "2014-03-23")]),
    ("El expediente lleva fecha de 03.04.2014.", [("03.04.2014", "2014-04-03")]),
    ("La votación fue el 3 de abril del año pasado.", [("3 de abril del año pasado", "2020-04-03")]),
    # Days without one go where their clause points
    ("El tribunal falló el 28 de mayo.", [("28 de mayo", "2021-05-28")]),
    ("El tribunal fallará el 1 de julio.", [("1 de julio", "2021-07-01")]),
    ("El tribunal falló el 20 de diciembre.", [("20 de diciembre", "2020-12-20")]),
    ("La vista está prevista para el 14 de enero.", [("14 de enero", "2022-01-14")]),
    ("Se votará el domingo 20 de junio.", [("domingo 20 de junio", "2021-06-20")]),
    # Ranges
    (
        "La feria se celebrará del 28 de junio al 2 de julio.",
        [("28 de junio al 2 de julio", "2021-06-28/2021-07-02")],
    ),
    (
        "La feria se celebró del 3 al 5 de marzo de 2014.",
        [("3 al 5 de marzo de 2014", "2014-03-03/2014-03-05")],
    ),
    ("Llovió entre el 3 y el 5 de mayo de 2014.", [("3 y el 5 de mayo de 2014", "2014-05-03/2014-05-05")]),
    ("La feria se celebró los días 28 y 29 de mayo.", [("28 y 29 de mayo", "2021-05-28/2021-05-29")]),
    ("Vivió allí de marzo a mayo de 2014.", [("marzo a mayo de 2014", "2014-03/2014-05")]),
    ("Vivió allí de 1994 a 1997.", [("de 1994 a 1997", "1994/1997")]),
    ("Vivió allí desde 1994 hasta 1997.", [("desde 1994 hasta 1997", "1994/1997")]),
    # Weekdays
    ("Dimitió el lunes.", [("el lunes", "2021-06-14")]),
    ("Dimitió este miércoles.", [("este miércoles", "2021-06-16")]),
    ("Dimitió el lunes pasado.", [("el lunes pasado", "2021-06-14")]),
    ("Dimitió el pasado lunes.", [("pasado lunes", "2021-06-14")]),
    ("Dimitirá el viernes.", [("el viernes", "2021-06-18")]),
    ("Será juzgado el próximo martes.", [("próximo martes", "2021-06-22")]),
    ("Será juzgado el martes que viene.", [("el martes que viene", "2021-06-22")]),
    ("Fue detenido el martes por la mañana en Lugo.", [("martes por la mañana", "2021-06-15")]),
    ("Llueve desde el sábado.", [("desde el sábado", "2021-06-12")]),
    ("La reunión del martes fue breve.", [("del martes", "2021-06-15")]),
    ("Murió el fin de semana pasado.", [("el fin de semana pasado", "2021-06-12/2021-06-13")]),
    ("Votarán este fin de semana.", [("este fin de semana", "2021-06-19/2021-06-20")]),
    # Relative words
    ("Fue liberado ayer.", [("ayer", "2021-06-15")]),
    ("Fue liberado anoche.", [("anoche", "2021-06-15")]),
    ("Fue liberado anteayer.", [("anteayer", "2021-06-14")]),
    ("Será liberado mañana.", [("mañana", "2021-06-17")]),
    ("Será liberado pasado mañana.", [("pasado mañana", "2021-06-18")]),
    ("Lo anunció esta mañana.", [("esta mañana", "2021-06-16")]),
    ("La semana pasada dimitió.", [("La semana pasada", "2021-06-07/2021-06-13")]),
    ("Partirá la próxima semana.", [("próxima semana", "2021-06-21/2021-06-27")]),
    ("Partirá la semana que viene.", [("la semana que viene", "2021-06-21/2021-06-27")]),
    ("Los precios bajaron el mes pasado.", [("el mes pasado", "2021-05")]),
    ("Los precios bajaron el año pasado.", [("el año pasado", "2020")]),
    ("Los precios bajarán el próximo año.", [("próximo año", "2022")]),
    ("Los precios bajaron esta semana.", [("esta semana", "2021-06-14/2021-06-20")]),
    ("Se marchó hace tres días.", [("hace tres días", "2021-06-13")]),
    ("Se marchó hace 11 días.", [("hace 11 días", "2021-06-05")]),
    ("Se marchó hace casi cuatro años.", [("hace casi cuatro años", "2017")]),
    ("Se marchó un mes atrás.", [("un mes atrás", "2021-05")]),
    ("El tribunal decidirá dentro de dos semanas.", [("dentro de dos semanas", "2021-06-28/2021-07-04")]),
    # Months and seasons
    ("La empresa se fundó en marzo de 2014.", [("marzo de 2014", "2014-03")]),
    ("La empresa cerró en marzo.", [("marzo", "2021-03")]),
    ("La empresa se mudará en marzo.", [("marzo", "2022-03")]),
    ("La empresa cerró en agosto pasado.", [("agosto pasado", "2020-08")]),
    ("La empresa cerró el pasado agosto.", [("pasado agosto", "2020-08")]),
    ("Los precios se han duplicado desde julio.", [("julio", "2020-07")]),
    ("A principios de marzo de 2014 todo cambió.", [("A principios de marzo de 2014", "2014-03")]),
    ("Se vieron a mediados de mayo de 2019.", [("a mediados de mayo de 2019", "2019-05")]),
    ("El atentado de abril lo marcó.", [("abril", "2021-04")]),
    ("Nevó en la primavera de 2014.", [("primavera de 2014", "2014-21")]),
    ("Fue herido el verano pasado.", [("verano pasado", "2020-22")]),
    ("Vendrá este verano.", [("este verano", "2021-22")]),
    # Years and longer
    ("Se conocieron en 2014.", [("en 2014", "2014")]),
    ("Dirige el partido desde 2014.", [("desde 2014", "2014")]),
    ("El puente estará cerrado hasta 2025.", [("hasta 2025", "2025")]),
    ("La crisis de 2008 lo cambió todo.", [("2008", "2008")]),
    ("Las elecciones de 2015 quedan lejos.", [("2015", "2015")]),
    ("Viajó mucho durante el año 2014.", [("año 2014", "2014")]),
    ("Los precios subieron a principios de 2020.", [("a principios de 2020", "2020-01~/2020-04~")]),
    ("Los precios subieron a finales del año pasado.", [("a finales del año pasado", "2020-09~/2020-12~")]),
    ("El faro es de los años 90.", [("los años 90", "199X")]),
    ("Murió en la década de 1930.", [("la década de 1930", "193X")]),
    ("Murió en los años treinta.", [("los años treinta", "193X")]),
    ("La iglesia es del siglo XIX.", [("del siglo XIX", "18XX")]),
    (
        "Las ventas cayeron en el primer trimestre de 2021.",
        [("el primer trimestre de 2021", "2021-01/2021-03")],
    ),
    ("Las ventas cayeron en la segunda mitad de 2020.", [("la segunda mitad de 2020", "2020-07/2020-12")]),
    ("César fue asesinado el 15 de marzo del 44 a. C.", [("15 de marzo del 44 a. C.", "-0043-03-15")]),
    # The story's own day
    (f"{FREED}Al día siguiente huyó.", [FREED_ON, ("Al día siguiente", "2014-05-04")]),
    (f"{FREED}La víspera había rezado.", [FREED_ON, ("La víspera", "2014-05-02")]),
    (f"{FREED}Dos semanas más tarde huyó.", [FREED_ON, ("Dos semanas más tarde", "2014-05-12/2014-05-18")]),
    (f"{FREED}Dos días después huyó.", [FREED_ON, ("Dos días después", "2014-05-05")]),
    (f"{FREED}Un mes antes había rezado.", [FREED_ON, ("Un mes antes", "2014-04")]),
    (f"{FREED}La semana siguiente huyó.", [FREED_ON, ("La semana siguiente", "2014-05-05/2014-05-11")]),
    (f"{FREED}Ese mismo día huyó.", [FREED_ON, ("Ese mismo día", "2014-05-03")]),
    (f"{FREED}El lunes siguiente huyó.", [FREED_ON, ("El lunes siguiente", "2014-05-05")]),
    (f"{FREED}Aquella noche huyó.", [FREED_ON, ("Aquella noche", "2014-05-03")]),
    (
        "La guerra empezó en marzo de 2014. En mayo fracasó la tregua.",
        [("marzo de 2014", "2014-03"), ("mayo", "2014-05")],
    ),
    (
        "La guerra empezó en marzo de 2014. Al mes siguiente cesó.",
        [("marzo de 2014", "2014-03"), ("Al mes siguiente", "2014-04")],
    ),
    ("Fue elegido en 2012. Dos años después murió.", [("en 2012", "2012"), ("Dos años después", "2014")]),
    # Days with names
    ("Hablará el día de Navidad.", [("el día de Navidad", "2021-12-25")]),
    ("Los atentados del 11 de septiembre lo cambiaron todo.", [("11 de septiembre", "2001-09-11")]),
    (
        'El molino ardió en 1944. En la primavera de ese mismo año volvió.',
        [('en 1944', '1944'), ('primavera de ese mismo año', '1944-21')],
    ),
    (
        'El molino ardió en 1944. La primavera siguiente reabrió.',
        [('en 1944', '1944'), ('La primavera siguiente', '1945-21')],
    ),
    ('Las obras empezarán en otoño y acabarán en 2027.', [('otoño', '2021-23'), ('en 2027', '2027')]),
    ('María irá el domingo con sus nietas.', [('el domingo', '2021-06-20')]),
]  # fmt: skip

LEFT_ALONE = [
    "Al final del día, algún día ganaremos.",
    "Abril Mayo y Julio Marzo viven en la plaza de Mayo.",
    "El segundo ganó al cuarto en Santo Domingo.",
    "El hombre, de 24 años, corrió durante dos horas y 30 minutos.",
    "Más de 2000 personas y 1950 soldados lo vieron.",
    "Una multitud de 2015 manifestantes desfiló.",
    "La planta produce 2022 GWh, o 2 022 GWh, al año.",
    "El Su-34, el F-16 y el A320 volaron.",
    "Citaron la Resolución 1973 y el artículo 1950.",
    "Ganó por 21-14, con el 58 % de los votos, en la calle Mayor, 1984.",
    "El alquiler es de 2000 euros al mes.",
    "Llame al 968 20 15 14 o vea la página 2014.",
    "Abierto de martes a domingo.",
    "Los lunes, cada viernes y todos los años se marcha.",
    "Duró tres semanas y costó 1.200 euros.",
    "Vive aquí desde hace dos años.",
    "Se levanta a las 7 de la mañana y lee por la mañana.",
    "Hoy en día se vive más.",
    "Vive en la calle 2 de mayo.",
    "La lotería de Navidad se compra de la noche a la mañana.",
    "El Boeing 1900 y Windows 2000 son nombres.",
    "Era la mañana, y la tarde era gris.",
    "La plaza del 2 de Mayo estaba vacía.",
    "En verano el pueblo se llena.",
]


def _dated(text: str, published: str) -> list[tuple[str, str]]:
    found = extract(text, published=published, language="es")
    return [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf]


@pytest.mark.parametrize(("text", "dated"), READ)
def test_reads(text: str, dated: list[tuple[str, str]]) -> None:
    assert _dated(text, PUBLISHED) == dated


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_leaves_alone(text: str) -> None:
    assert [(found.words, found.edtf) for found in extract(text, published=PUBLISHED, language="es")] == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_dated_statement_and_nothing_else(article: Article) -> None:
    assert _dated(article.text, article.published) == list(article.dated)
