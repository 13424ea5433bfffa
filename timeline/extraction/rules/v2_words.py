"""Makes patterns of whole words from a language's lists, and remembers which words it has spelt out."""

import re
from collections.abc import Iterable
from dataclasses import fields

from timeline.dates.vocabulary import Vocabulary
from timeline.extraction.phrasing import GAP, LOWER, NEVER, UPPER, any_of
from timeline.extraction.plain import plain_text
from timeline.extraction.vocabulary import ExtractionWords

# A noun of so few letters is an abbreviation.
LONGEST_ABBREVIATION = 2

_WORD = re.compile(r"[^\W\d_]+")


class ListedWords:
    """Patterns of the words of one language; `gap` is what stands between two of them."""

    def __init__(self, vocabulary: Vocabulary, words: ExtractionWords) -> None:
        self.spelt: set[str] = set()
        self.gap = rf"(?:{GAP}|(?<=')(?=\w))" if _elides(words) else GAP
        # Letters that are written together with the word after them, up to two such.
        joined = any_of(vocabulary.proclitics)
        self._prefix = rf"(?:{joined}){{0,2}}" if vocabulary.proclitics else ""

    def listed(
        self,
        phrases: Iterable[str],
        *,
        cased: bool = False,
        is_after: bool = False,
        is_joinable: bool = True,
    ) -> str:
        """Whole words: any of the phrases, in any case unless `cased`; what never matches where there are none.

        `is_after` says that they only follow a date, so that none begins there; `is_joinable` that letters may
        be joined to them.
        """
        plain = [plain_text(phrase) for phrase in phrases]
        if not plain:
            return NEVER
        if not is_after:
            self.spelt.update(word for phrase in plain for word in _WORD.findall(phrase.lower()))
        pattern = any_of(plain)
        if any(phrase.endswith("'") for phrase in plain):
            end = r"(?:(?!\w)|(?<='))"
        else:
            end = r"\b" if all(phrase[-1].isalnum() for phrase in plain) else r"(?!\w)"
        prefix = self._prefix if is_joinable else ""
        return rf"(?:{prefix}{pattern if cased else f'(?i:{pattern})'}{end})"

    def stopped(self, names: Iterable[str]) -> str:
        """The names; those that are so short that they are abbreviations with or without a full stop."""
        names = list(names)
        short = [name for name in names if len(name) <= LONGEST_ABBREVIATION]
        long = [name for name in names if name not in short]
        if not short:
            return self.listed(long)
        # A letter with another joined to it is some other word: لم is “not”, and no year “م”.
        return rf"(?:{self.listed(long)}|{self.listed(short, is_joinable=False)}\.?)"

    def letters(self, letters: Iterable[str]) -> str:
        """Capitals before a number."""
        self.spelt.update(letters)
        return any_of(letter.upper() for letter in letters)

    def beginning(self, phrases: tuple[str, ...]) -> str:
        """Words that begin so."""
        self.spelt.update(phrases)
        return rf"(?i:{any_of(map(plain_text, phrases))})\w*" if phrases else NEVER

    def ending(self, endings: Iterable[str], after: str, *, before: str = "") -> str:
        """One of the endings, with what must stand before and after it."""
        pattern = any_of(map(plain_text, endings))
        return NEVER if pattern == NEVER else f"{before}{pattern}{after}"

    def required(self, phrases: tuple[str, ...]) -> str:
        """One of the phrases and a space; nothing where there are none."""
        return rf"{self.listed(phrases)}{self.gap}" if phrases else ""

    def counted_noun(self, words: ExtractionWords) -> str:
        """Several things in a language that writes nouns with a capital; not the first word of a name."""
        if not words.counted_noun_endings:
            return NEVER
        others = self.listed(words.not_counted_nouns, cased=True)
        endings = any_of(map(plain_text, words.counted_noun_endings))
        return rf"(?!{others}){UPPER}{LOWER}{{2,}}{endings}\b(?![-–]|{self.gap}{UPPER})"

    def verb_by_ending(self, words: ExtractionWords) -> str:
        """What ends like a verb, after a day of which only the number is named: “el 22 llegarán”."""
        if not words.nth_leads:
            return NEVER
        return self.ending((*words.past_endings, *words.future_endings), r"\b", before=f"{LOWER}+")


def _elides(words: ExtractionWords) -> bool:
    """Whether some word loses its end to an apostrophe before the next: “l'année”."""
    lists = (getattr(words, field.name) for field in fields(ExtractionWords))
    return any(
        phrase.endswith("'")
        for phrases in lists
        if isinstance(phrases, tuple)
        for phrase in map(str, phrases)
    )
