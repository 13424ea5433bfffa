"""How fast dates are read and worded: the notation against python edtf, typed dates against dateparser, words against
Babel; and that no text of any kind takes long."""

import contextlib
import datetime
import importlib
import io
import time
from collections.abc import Callable, Sequence
from functools import partial

from babel.dates import format_interval

from tests.benchmarks.measuring import interleaved, print_table
from timeline.dates import DateError, EdtfDate, read_typed, to_words
from timeline.dates import value as notation

TODAY = datetime.date(2022, 1, 3)

# Dates of all levels, about as often as archives and newsrooms have them, and each kind of level 2.
_ROWS = """
    2014 2014-03 2014-03-18 1985-04-12 0044 0000 -0044 -0043-03-15 1999-12-31 2012-02-29 2001-02-03 1964 1776-07-04
    2001-02-03T09:30:01 2004-01-01T10:10:10Z 2004-01-01T10:10:10+05:00 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08
    1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX 2001-21 2001-24 Y170000002 Y-66000000 -1985
    1985-04-12/.. ../1985-04 1985/ /1985 1984?/2004-06~ 2022-01~/2022-04~
    2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11 2011-~06-~04 %-2011-06-13
    156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X 1XX3 2016-02-X9
    2001-34 2001-29 2001-40 Y-17E7 1950S2 Y171010000S3
    [1667,1668,1670..1672] [..1760-12-03] [1760-12..] {1667,1668,1670..1672} {1960,1961-12}
    2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03
"""
NOTATION = tuple(_ROWS.split())

# Typed dates of each language: add a row, or a form to a row.
TYPED = {
    "en": ("9 January 2022", "Jan 9, 2022", "March 2014", "9-10 January 2022", "about 1850", "the 1990s"),
    "uk": ("9 січня 2022 року", "березень 2014", "9–10 січня 2022 року"),
    "ru": ("9 января 2022 года", "март 2014", "9–10 января 2022 года"),
    "fr": ("le 9 janvier 2022", "mars 2014", "du 9 au 10 janvier 2022"),
    "de": ("am 9. Januar 2022", "März 2014", "vom 9. bis 10. Januar 2022"),
    "es": ("9 de enero de 2022", "marzo de 2014", "del 9 al 10 de enero de 2022"),
    "pl": ("9 stycznia 2022 r.", "marzec 2014", "od 9 do 10 stycznia 2022 r."),
    "ar": ("9 يناير 2022", "مارس 2014", "٩ يناير ٢٠٢٢"),
}

WORDED = ("en", "uk", "ru", "fr", "de", "es", "pl", "ar")
INTERVALS = (
    "2022-01-09/2022-01-10",
    "2022-01-30/2022-02-02",
    "2021-12-30/2022-01-03",
    "2014-03-18/2014-03-21",
)

NASTY = {
    "digits": "9",
    "letters": "a",
    "spaces": " ",
    "X": "X",
    "slashes": "/",
    "brackets": "[",
    "signs": "?~%",
    "dashes": "2022-",
    "days": "9 January 2022 ",
    "ranges": "9-10 ",
    "from, to": "from 9 to ",
    "or": "2008 or ",
    "about": "about early ",
    "commas": "1667,",
    "runs": "1667..",
    "exponents": "Y1E9",
    "Arabic digits": "٩",
    "bidi marks": "\u200f9",
    "accents": "e\u0301",
    "emoji": "\U0001f5d3",
}
LONG = 10_000
LENGTHS = (25, 50, 100, 200)
REPEATS = 20


def main() -> None:
    compare_notation()
    compare_typed()
    compare_wording()
    time_the_longest()
    time_doubling()


def compare_notation() -> None:
    """Parse and both bounds. Only values that both read are timed; what python edtf prints is thrown away."""
    parse_edtf = importlib.import_module("edtf").parse_edtf

    def theirs(texts: Sequence[str]) -> None:
        with contextlib.redirect_stdout(io.StringIO()):
            for text in texts:
                value = parse_edtf(text)
                value.lower_strict()
                value.upper_strict()

    shared = [text for text in NOTATION if _works(partial(theirs, [text]))]
    seconds = interleaved(
        {
            "EdtfDate, nothing kept": partial(_parse_afresh, shared),
            "EdtfDate.parse": partial(_parse_kept, shared),
            "python edtf": partial(theirs, shared),
        }
    )
    failed = len(NOTATION) - len(shared)
    title = f"Notation: parse and bounds of {len(shared)} values (python edtf fails at {failed} more)"
    _print_rates(title, seconds, len(shared), "python edtf")


def _parse_afresh(texts: Sequence[str]) -> None:
    notation._parse.cache_clear()
    for text in texts:
        value = notation.parse_uncached(text)
        _ = value.first_day, value.last_day


def _parse_kept(texts: Sequence[str]) -> None:
    for text in texts:
        value = EdtfDate.parse(text)
        _ = value.first_day, value.last_day


def compare_typed() -> None:
    """Typed dates, each with its language given, in every language that is read."""
    dateparser = importlib.import_module("dateparser")
    forms = [
        (text, language) for language, texts in TYPED.items() for text in texts if _is_read(text, language)
    ]

    def ours() -> None:
        for text, language in forms:
            read_typed(text, languages=(language,), today=TODAY)

    def theirs() -> None:
        for text, language in forms:
            dateparser.parse(text, languages=[language])

    languages = len({language for _, language in forms})
    answered = sum(dateparser.parse(text, languages=[language]) is not None for text, language in forms)
    seconds = interleaved({"read_typed": ours, "dateparser": theirs})
    title = f"Typed: {len(forms)} forms in {languages} languages (dateparser answers {answered} of them)"
    _print_rates(title, seconds, len(forms), "dateparser")


def _is_read(text: str, language: str) -> bool:
    try:
        return read_typed(text, languages=(language,), today=TODAY).value is not None
    except LookupError:
        return False


def compare_wording() -> None:
    """Intervals of days in words, nothing kept, against Babel's `format_interval` with the same months written out."""
    values = [EdtfDate.parse(text) for text in INTERVALS]
    days = [tuple(map(datetime.date.fromisoformat, text.split("/"))) for text in INTERVALS]
    locales = [locale for locale in WORDED if _works(partial(to_words, values[0], locale=locale))]
    afresh: Callable[..., str] = to_words.__wrapped__

    def ours() -> None:
        for locale in locales:
            for value in values:
                afresh(value, locale=locale)

    def theirs() -> None:
        for locale in locales:
            for start, end in days:
                format_interval(start, end, "yMMMMd", locale=locale)

    count = len(locales) * len(values)
    seconds = interleaved({"to_words, nothing kept": ours, "format_interval": theirs})
    _print_rates(f"Wording: intervals in {len(locales)} languages", seconds, count, "format_interval")


def time_the_longest() -> None:
    """The slowest of several calls with 10,000 characters of each kind; the aim is 50 ms."""
    rows = []
    for name, piece in NASTY.items():
        text = _repeated(piece, LONG)
        typed = max(_seconds(partial(_read, text)) for _ in range(3))
        parsed = max(_seconds(partial(_parse, text)) for _ in range(3))
        rows.append((name, f"{typed * 1000:.3f}", f"{parsed * 1000:.3f}"))
    print_table(f"{LONG:,} characters, ms", ("", "read_typed", "EdtfDate.parse"), rows)


def time_doubling() -> None:
    """Twice the text takes about twice as long, up to the length at which it is refused unread."""
    rows = []
    for name, piece in NASTY.items():
        micros = [_fastest(partial(_read, _repeated(piece, length))) * 1e6 for length in LENGTHS]
        rows.append((f"read_typed, {name}", *(f"{each:,.0f}" for each in micros)))
        micros = [_fastest(partial(_parse, _repeated(piece, length))) * 1e6 for length in LENGTHS]
        rows.append((f"EdtfDate.parse, {name}", *(f"{each:,.0f}" for each in micros)))
    print_table("Doubling the text, µs", ("characters", *map(str, LENGTHS)), rows)


def _print_rates(title: str, seconds: dict[str, float], count: int, peer: str) -> None:
    rows = [
        (name, f"{count / taken:,.0f}", f"{taken / count * 1e6:,.1f}", f"× {seconds[peer] / taken:,.1f}")
        for name, taken in seconds.items()
    ]
    print_table(title, ("", "a second", "µs each", "times as fast"), rows)


def _repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _read(text: str) -> None:
    read_typed(text, today=TODAY)


def _parse(text: str) -> None:
    with contextlib.suppress(DateError):
        EdtfDate.parse(text)


def _works(run: Callable[[], object]) -> bool:
    try:
        run()
    except Exception:  # a peer raises what it likes
        return False
    return True


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def _fastest(run: Callable[[], object]) -> float:
    return min(_seconds(run) for _ in range(REPEATS))


if __name__ == "__main__":
    main()
