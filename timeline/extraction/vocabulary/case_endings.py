"""How names change with their case in Slavic languages: endings that one word may change for another, as data.

Each row is one way to decline, the nominative first, so that "Мария" is "Марии" and never "Мариам". Endings of the
genitive plural are left out, for "Иванов" is another name than "Иван". Letters are as `folded_name` leaves them:
without accents in Polish.
"""

from collections.abc import Mapping

Endings = tuple[tuple[str, ...], ...]


def _rows(text: str) -> Endings:
    """One row a line; "-" is a word without an ending."""
    return tuple(
        tuple("" if ending == "-" else ending for ending in line.split())
        for line in text.strip().splitlines()
    )


_RUSSIAN = _rows("""
- а у ом е ы ам ами ах
- а у ым е
а ы е у ой ою
а и е у ой ей
я и ю ей ею е
й я ю ем е и
ь я ю ем е и
ь и ью
о а у ом е
е я ю ем и
ия ии ию ией
ий ия ию ием ии
ий ого ому им ом
ый ого ому ым ом
ой ого ому ым ом
ая ой ую ою
ое ого ому ым ом
ие их им ими
ые ых ым ыми
""")
_UKRAINIAN = _rows("""
- а у ом ові і и ам ами ах
- а у им ові і
а и і у ою
а і у ою ею
я і ю ею ї єю
й я ю єм ю ї єві
ь я ю ем еві і
ь і ю
о а у ом і
е я ю ем і
ія ії ію ією
ість ості істю
ій ого ому им ім
ий ого ому им ім
ій ія ію ієм ії
ай аю аєм аї
а ої ій у ою
е ого ому им ім
і их им ими
ів ова ову овом ові
їв єва єву євом єві
ів еву ева евом еві
""")
_POLISH = _rows("""
- a owi em ie u iem y om ami ach
a y ie e o
ka ki ce ke ko
ga gi dze ge go
ia ii ie io
ja ji je jo
o a u em ie
ski skiego skiemu skim
cki ckiego ckiemu ckim
y ego emu ym
a ej
i iego iemu im
e ich im imi
ow owa owowi owem owie
""")

CASE_ENDINGS: Mapping[str, Endings] = {"ru": _RUSSIAN, "uk": _UKRAINIAN, "pl": _POLISH}
"""Language → its rows. A language that is not here is compared letter by letter."""
