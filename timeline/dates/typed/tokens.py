"""Cuts a typed date into words by one language's lexicon. Refuses a word that is none of its."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from timeline.dates.typed.kinds import Kind, Token, Word, Words, whole_year
from timeline.dates.typed.lexicon import Lexicon, lexicon_of
from timeline.dates.typed.refused import Refused, Unread
from timeline.dates.typed.roman import LETTERS, roman_number
from timeline.dates.typed.zones import shift_after
from timeline.dates.vocabulary import Vocabulary, for_language
from timeline.dates.vocabulary.folding import fold, fold_suffix

_MARKS = {
    "-": Word.of(Token(Kind.HYPHEN, "-")),
    "/": Word.of(Token(Kind.SLASH, "/")),
    ".": Word.of(Token(Kind.DOT, ".")),
    ",": Word.of(Token(Kind.COMMA, ",")),
    ";": Word.of(Token(Kind.COMMA, ";")),
    "(": Word.of(Token(Kind.OPENED, "(")),
    ")": Word.of(Token(Kind.CLOSED, ")")),
    "?": Word.of(Token(Kind.UNCERTAIN, "?")),
    "~": Word.of(Token(Kind.APPROXIMATE, "~")),
    "%": Word.of(Token(Kind.APPROXIMATE, "%"), Token(Kind.UNCERTAIN, "%")),
    "–": Word.of(Token(Kind.DASH, "–")),
    " –": Word.of(Token(Kind.DASH, "–", 1)),
}
_MARK = re.compile(r"\s*–\s*|[\s¿¡\"«»“”„]+|[-/.,;()?~%]")
_LETTERS = re.compile(r"[^\W\d_]+")
_NO_LETTER = r"(?![^\W\d_])"
_END = r"(?![^\W_])"
_ISO_T = re.compile(r"t(?=[0-9]{2}:[0-9]{2})")
_PLAIN_NUMBER = re.compile(r"[0-9]{1,13}(?![0-9])")
_SHORT_YEAR = re.compile(r"'([0-9]{2})(?![0-9])")
_NONE = "(?!)"
_LARGEST_PLAIN_YEAR = 9999

MOST_WORDS = 120
"""Words in the longest list of dates that anyone would type, and in no text that costs time to give up."""


def tokenise(text: str, language: str) -> Words:
    """The words of a clean text. Raises Unread with the first that is none of the language."""
    folded = fold(text).rstrip(" .,;")
    scanner = _scanner(language)
    words: list[Word] = []
    position = len(folded) - len(folded.lstrip(" .,;"))
    while position < len(folded):
        length = scanner.take(folded, position, words)
        if not length:
            raise Unread(text, position)
        position += length
        if len(words) > MOST_WORDS:
            raise Refused("This is not a date that can be read.")
    return tuple(words)


@dataclass(frozen=True, slots=True)
class _Scanner:
    """What one language's dates are cut with. Each `_…` pattern is for what begins with a digit or a letter."""

    lexicon: Lexicon
    letters: frozenset[str]
    """What the name of a quarter or a half begins with: Q1."""
    plain: re.Pattern[str]
    """A number that what follows makes nothing more than that. The others are tried where it is not."""
    clock: re.Pattern[str]
    led: re.Pattern[str]
    """A quarter or a half before its year: 2H21."""
    suffixed: re.Pattern[str]
    decimal: re.Pattern[str]
    grouped: re.Pattern[str]
    ordinal_stop: re.Pattern[str]
    numbered: re.Pattern[str]
    mask: re.Pattern[str]
    roman: re.Pattern[str]
    vocabulary: Vocabulary
    suffix_kinds: dict[str, frozenset[Kind]]

    def take(self, text: str, position: int, words: list[Word]) -> int:
        """Add what stands at a position to the words; its length, 0 where nothing is known there."""
        character = text[position]
        if character in " +-" and words and (length := self._shift(text, position, words)):
            return length
        if mask := self._mask(text, position):
            words.append(Word.of(Token(Kind.MASK, mask[1])))
            return len(mask[0])
        if character.isdigit() or (character == "'" and text[position + 1 : position + 2].isdigit()):
            return self._number(text, position, words)
        if character != " " and (found := self._phrase(text, position)):
            words.extend(found[1])
            return found[0]
        if mark := _MARK.match(text, position):
            sign = mark[0].strip()
            if sign in _MARKS:
                words.append(_MARKS[" –" if sign == "–" and mark[0] != sign else sign])
            return len(mark[0])
        return self._joined(text, position, words)

    def _shift(self, text: str, position: int, words: list[Word]) -> int:
        """A shift from UTC after a time or after "UTC", which it says again."""
        match = shift_after(words[-1], text, position)
        if not match:
            return 0
        if Kind.ZONE in words[-1].kinds:
            words.pop()
        words.append(Word.of(Token(Kind.ZONE, match[1], 0, match[1])))
        return len(match[0])

    def _phrase(self, text: str, position: int) -> tuple[int, Words] | None:
        """The longest phrase of the lexicon, or a Roman numeral, or Q1."""
        run = _LETTERS.match(text, position)
        if text[position] in self.letters and (lettered := self._lettered(text, position)):
            return lettered
        numeral = self._numeral(text, position) if text[position] in LETTERS else None
        for phrase in self.lexicon.by_first_word.get(run[0] if run else text[position], ()):
            if text.startswith(phrase, position) and _ends_word(text, position + len(phrase)):
                words = self.lexicon.phrases[phrase]
                if numeral and numeral[0] == len(phrase):
                    return len(phrase), (Word.of(*words[0].senses, *numeral[1][0].senses), *words[1:])
                return numeral if numeral and numeral[0] > len(phrase) else (len(phrase), words)
        if numeral:
            return numeral
        iso = _ISO_T.match(text, position)
        return (1, ()) if iso else None

    def _numeral(self, text: str, position: int) -> tuple[int, Words] | None:
        match = self.roman.match(text, position)
        number = roman_number(match[1]) if match else 0
        if not match or not number:
            return None
        is_month = self.vocabulary.has_roman_months and number <= 12
        return len(match[0]), (_roman_word(match[0], number, is_month),)

    def _lettered(self, text: str, position: int) -> tuple[int, Words] | None:
        match = self.numbered.match(text, position)
        if not match:
            return None
        kind = Kind.QUARTER if match[1] else Kind.HALF
        return len(match[0]), (Word.of(Token(kind, match[0], int(match[0][-1]))),)

    def _joined(self, text: str, position: int, words: list[Word]) -> int:
        """A proclitic, if what follows it is a number or begins a phrase."""
        run = _LETTERS.match(text, position)
        if not run:
            return 0
        for letters in self.lexicon.proclitics:
            rest = run[0][len(letters) :]
            if not run[0].startswith(letters):
                continue
            if rest in self.lexicon.by_first_word or self._mask(text, position + len(letters)):
                words.extend(self.lexicon.phrases[letters])
                return len(letters)
        return 0

    def _mask(self, text: str, position: int) -> re.Match[str] | None:
        """1XX3 (X: digit unknown)."""
        if position == len(text) or text[position] not in "-0123456789x":
            return None
        mask = self.mask.match(text, position)
        return mask if mask and "x" in mask[1] else None

    def _number(self, text: str, position: int, words: list[Word]) -> int:
        if plain := self.plain.match(text, position):
            words.append(_number_word(plain[0]))
            return len(plain[0])
        for pattern, reader in (
            (self.clock, self._read_clock),
            (self.led, self._read_suffixed),
            (self.suffixed, self._read_suffixed),
            (_SHORT_YEAR, self._read_short_year),
            (self.decimal, self._read_decimal),
            (self.grouped, self._read_grouped),
            (self.ordinal_stop, self._read_ordinal_stop),
            (_PLAIN_NUMBER, self._read_plain),
        ):
            match = pattern.match(text, position)
            word = reader(match) if match else None
            if match and word:
                words.append(word)
                return len(match[0])
        return 0

    def _read_clock(self, match: re.Match[str]) -> Word | None:
        hour, second = match["hour"] or match["lone"], match["second"] or "00"
        minute = match["minute"] or match["dotted"] or "00"
        return Word.of(Token(Kind.TIME, match[0], 0, f"{int(hour):02d}:{minute}:{second}"))

    def _read_suffixed(self, match: re.Match[str]) -> Word | None:
        apostrophe, digits, suffix = match.groups()
        kinds = self.suffix_kinds[suffix.removeprefix("'")]
        width, number = len(digits), int(digits)
        senses = []
        if Kind.DECADE in kinds and width > 1:
            senses.append(Token(Kind.DECADE, match[0], number))
        if apostrophe or suffix.startswith("'"):
            return Word.of(*senses) if senses else None
        if Kind.ORDINAL in kinds and width < 3:
            senses.append(Token(Kind.ORDINAL, match[0], number))
        elif Kind.ORDINAL in kinds and width == 4 and suffix.startswith("-") and Kind.DECADE not in kinds:
            senses.append(Token(Kind.YEAR, match[0], number))
        if Kind.QUARTER in kinds and 1 <= number <= 4:
            senses.append(Token(Kind.QUARTER, match[0], number))
        if Kind.HALF in kinds and 1 <= number <= 2:
            senses.append(Token(Kind.HALF, match[0], number))
        return Word.of(*senses) if senses else None

    def _read_short_year(self, match: re.Match[str]) -> Word | None:
        return Word.of(Token(Kind.YEAR, match[0], whole_year(int(match[1]))))

    def _read_decimal(self, match: re.Match[str]) -> Word | None:
        whole, sign, fraction = match.groups()
        if len(fraction) == 3 and (sign == ",") == self.vocabulary.groups_with_comma:
            return None
        return Word.of(Token(Kind.DECIMAL, f"{whole}.{fraction}"))

    def _read_grouped(self, match: re.Match[str]) -> Word | None:
        groups = re.split(r"\D", match[0])
        if len(groups) == 2 and match[1] in ",." and (match[1] == ",") != self.vocabulary.groups_with_comma:
            return None
        number = int("".join(groups))
        kind = Kind.YEAR if number > _LARGEST_PLAIN_YEAR else Kind.NUMBER
        return Word.of(Token(kind, match[0], number))

    def _read_ordinal_stop(self, match: re.Match[str]) -> Word | None:
        return Word.of(Token(Kind.ORDINAL, match[0], int(match[1])))

    def _read_plain(self, match: re.Match[str]) -> Word | None:
        return _number_word(match[0])


@lru_cache(maxsize=4096)
def _number_word(digits: str) -> Word:
    width = len(digits)
    kind = Kind.SMALL if width < 3 else Kind.YEAR if width == 4 else Kind.NUMBER
    return Word.of(Token(kind, digits, int(digits)))


@lru_cache(maxsize=1024)
def _roman_word(letters: str, number: int, is_month: bool) -> Word:
    roman = Token(Kind.ROMAN, letters, number)
    return Word.of(roman, Token(Kind.MONTH, letters, number)) if is_month else Word.of(roman)


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or text[end - 1] == "'" or not (text[end - 1].isalpha() and text[end].isalpha())


@cache
def _scanner(language: str) -> _Scanner:
    vocabulary = for_language(language)
    kinds: dict[str, frozenset[Kind]] = {}
    for kind, suffixes in (
        (Kind.ORDINAL, vocabulary.ordinal_suffixes),
        (Kind.DECADE, vocabulary.decade_suffixes),
        (Kind.QUARTER, vocabulary.quarter_letters),
        (Kind.HALF, vocabulary.half_letters),
    ):
        for suffix in map(fold_suffix, suffixes):
            kinds[suffix] = kinds.get(suffix, frozenset()) | {kind}
    hours = _any_of(separator for separator in vocabulary.clock_separators if separator.isalpha())
    letters = (*vocabulary.quarter_letters, *vocabulary.half_letters)
    periods = _any_of(letter for letter in letters if letter not in vocabulary.clock_separators)
    multipliers = _any_of(map(fold, vocabulary.multipliers))
    ordinal_suffixes = _any_of(map(fold_suffix, vocabulary.ordinal_suffixes))
    return _Scanner(
        lexicon=lexicon_of(language),
        letters=frozenset(letter[0] for letter in (*vocabulary.quarter_letters, *vocabulary.half_letters)),
        plain=re.compile(rf"[0-9]{{1,13}}(?=$|[)–]|,(?: |$)| (?![0-9]|{hours}|{multipliers}))"),
        clock=re.compile(
            rf"(?P<hour>[0-9]{{1,2}})(?::|\s?{hours}\s?)(?P<minute>[0-9]{{2}})(?::(?P<second>[0-9]{{2}}))?(?![0-9])"
            rf"|(?<![0-9]\.)(?P<lone>[0-9]{{1,2}})(?:\.(?P<dotted>[0-9]{{2}}))?\s?{hours}{_END}"
        ),
        led=re.compile(rf"(?<![0-9] )(?<![0-9], )(')?([1-4])({periods})(?=(?:[0-9]{{2}}){{1,2}}{_END})"),
        suffixed=re.compile(rf"(')?([0-9]{{1,4}})('?{_any_of(kinds)}){_END}"),
        decimal=re.compile(rf"([0-9]{{1,4}})([.,])([0-9]{{1,3}})(?=\s?{multipliers}{_NO_LETTER})"),
        grouped=re.compile(r"(?<![0-9][.,])[0-9]{1,3}([,.' ])[0-9]{3}(?:\1[0-9]{3}){0,3}(?![0-9])"),
        ordinal_stop=re.compile(r"([0-9]{1,2})\.(?![0-9])" if vocabulary.has_ordinal_stop else _NONE),
        numbered=re.compile(
            rf"(?:({_any_of(vocabulary.quarter_letters)})[1-4]|({_any_of(vocabulary.half_letters)})[12]){_END}"
        ),
        mask=re.compile(
            rf"(-?[0-9x]{{4}}(?:-[0-9x]{{2}}){{0,2}}) ?\((?:{_any_of(map(fold, vocabulary.unknown_digits))})\)"
        ),
        roman=re.compile(
            rf"([{LETTERS}]+)(?:{ordinal_suffixes})?{_NO_LETTER}"
            if vocabulary.uses_roman_numerals or vocabulary.has_roman_months
            else _NONE
        ),
        vocabulary=vocabulary,
        suffix_kinds=kinds,
    )


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; one that never matches where there is none."""
    found = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, found))})" if found else _NONE
