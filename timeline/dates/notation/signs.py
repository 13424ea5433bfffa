"""The qualifiers ?, ~ and %: which parts of a date they stand for, and how they are spelled. Reads no date."""

from collections.abc import Iterable, Sequence

_UNCERTAIN, _APPROXIMATE = 1, 2
_BITS = {"": 0, "?": _UNCERTAIN, "~": _APPROXIMATE, "%": _UNCERTAIN | _APPROXIMATE}
_SIGNS = {bits: sign for sign, bits in _BITS.items()}

ALL_SIGNS = "?~%"
_WITHOUT_SIGNS = str.maketrans("", "", ALL_SIGNS)


def united(signs: Iterable[str | None]) -> str:
    """One sign that says what all of these say: ? and ~ together are %."""
    bits = 0
    for sign in signs:
        bits |= _BITS[sign or ""]
    return _SIGNS[bits]


def changed(sign: str, *, approximate: bool | None, uncertain: bool | None) -> str:
    """The sign with approximate and uncertain set or taken away; None leaves that as it is."""
    bits = _BITS[sign]
    for wanted, bit in ((approximate, _APPROXIMATE), (uncertain, _UNCERTAIN)):
        if wanted is not None:
            bits = bits | bit if wanted else bits & ~bit
    return _SIGNS[bits]


def without_signs(text: str) -> str:
    return text.translate(_WITHOUT_SIGNS)


def requalified(plain: str, signs: Sequence[str], *, approximate: bool | None, uncertain: bool | None) -> str:
    """A date spelled with its signs changed."""
    return spelled(plain, [changed(sign, approximate=approximate, uncertain=uncertain) for sign in signs])


def spelled(plain: str, signs: Sequence[str]) -> str:
    """A date with a sign for each of its components: one at the end where they are alike, else one before each.

    This is the canonical spelling of a date that can be qualified in several ways (level 2 "Qualification").
    """
    if len(set(signs)) == 1:
        return plain + signs[0]
    minus = plain[:1] if plain.startswith("-") else ""
    year, *rest = plain[len(minus) :].split("-")
    return "-".join(sign + component for sign, component in zip(signs, (minus + year, *rest), strict=True))
