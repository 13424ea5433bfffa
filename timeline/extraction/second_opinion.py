"""Asks dateparser about what the grammar left unread, and believes it only where its parts agree with the digits.

Never `search_dates`: that takes “may” and “58” for dates. Candidates hold a four-digit year and are short.
"""

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from itertools import islice

from dateparser import DateDataParser

from timeline.extraction.calendar_text import month_text
from timeline.extraction.explanations import explain
from timeline.extraction.grammar import grammar_for
from timeline.extraction.headlines import break_off
from timeline.extraction.mentions import scanner_for
from timeline.extraction.plain import plain_text
from timeline.extraction.rules import CURRENT
from timeline.extraction.sentences import split_sentences
from timeline.extraction.vocabulary import words_for
from timeline.records import Occurrence, ProposalRecord

# dateparser reads about a thousand candidates a second; so many are worth the wait, and more are a table, not prose.
MOST_CANDIDATES = 40
CONFIDENCE = 0.35
# “9 de janeiro de” 2022.
LONGEST_LEAD = 4
# Sentences of a language without a table of its own are cut as English ones are.
FALLBACK = "en"

_YEAR = re.compile(r"(?<![\w.,:/$£€-])(?:1[0-9]|20)\d\d(?![\w%]|[.,:/-]\d)")
_YEAR_FIRST = re.compile(
    r"(?<!\d)((?:1[0-9]|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?"
)
_WORD_BEFORE = re.compile(r"[^\s,;:()“”\"]{1,20}[,]?\s{1,2}$")
_DIGITS = re.compile(r"\d+")
_NAME = re.compile(r"[^\W\d_]{3,}")


def second_opinions(text: str, language: str, read: list[ProposalRecord]) -> Iterator[ProposalRecord]:
    """Months and days with a year that no rule has read. `read`: what the rules made of the text, in order."""
    words = words_for(language) or words_for(FALLBACK)
    taken = [(proposal.start, proposal.end) for proposal in read]
    found = list(_opinions(text, language, taken)) or list(_in_characters(text, language))
    if not found or words is None:
        return
    sentences = list(split_sentences(text, words))
    starts = [sentence.start for sentence in sentences]
    scanner, plain = scanner_for(language, CURRENT), plain_text(text)
    for start, end, edtf in found:
        first = sentences[bisect_right(starts, start) - 1]
        last = sentences[bisect_right(starts, end - 1) - 1]
        traps = scanner.traps(plain, first) if scanner else []
        if any(trap < end and start < trap_end for trap, trap_end in traps):
            continue
        yield _proposal(text, start, end, edtf, first.start, last.end)


def _proposal(text: str, start: int, end: int, edtf: str, first: int, last: int) -> ProposalRecord:
    return ProposalRecord(
        start=start,
        end=end,
        words=text[start:end],
        sentence_start=first,
        sentence_end=last,
        sentence=text[first:last],
        edtf=edtf,
        headline=break_off(text[first:last]),
        occurrence=Occurrence.HAPPENED,
        attribution="",
        confidence=CONFIDENCE,
        explanation=explain(
            text[start:end], edtf, "read by a general date parser, for no rule of ours knows the words"
        ),
        rule="second-opinion",
        rules_version=CURRENT,
    )


def _opinions(text: str, language: str, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    parser = _parser(language)
    if parser is None:
        return
    grammar = grammar_for(language)
    months = frozenset(grammar.vocabulary.months) if grammar else frozenset()
    asked = 0
    spans = iter(taken)
    span = next(spans, None)
    read_up_to = 0
    for year in _YEAR.finditer(text):
        while span and span[1] <= year.start():
            read_up_to = span[1]
            span = next(spans, None)
        if span and span[0] < year.end():
            continue
        for start in _starts(text, year.start(), months):
            if start < read_up_to:
                continue
            asked += 1
            edtf = _read(parser, text[start : year.end()])
            if edtf:
                yield start, year.end(), edtf
                break
        if asked >= MOST_CANDIDATES:
            return


def _in_characters(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """“2021年3月3日”: Chinese, Japanese and Korean say themselves which number is what."""
    if words_for(language) is not None:
        return
    for found in islice(_YEAR_FIRST.finditer(text), MOST_CANDIDATES):
        year, month, day = (int(digits) if digits else 0 for digits in found.groups())
        with suppress(ValueError):
            first = datetime.date(year, month, day or 1)
            yield found.start(), found.end(), first.isoformat() if day else month_text(year, month)


def _starts(text: str, year: int, months: frozenset[str]) -> list[int]:
    """Where candidates may start: up to four words before the year, the longest first, a month among them.

    Where the months of the language are not known, any name will do.
    """
    starts: list[int] = []
    start = year
    while len(starts) < LONGEST_LEAD and (word := _WORD_BEFORE.search(text, max(0, start - 24), start)):
        start = word.start()
        starts.append(start)
    names = [(found.start(), found[0].lower()) for found in _NAME.finditer(text, start, year)]
    last = max((place for place, name in names if not months or name in months), default=-1)
    return [start for start in reversed(starts) if start <= last]


def _read(parser: DateDataParser, words: str) -> str | None:
    try:
        found = parser.get_date_data(words)
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    moment = found.date_obj
    if moment is None or found.period not in ("day", "month"):
        return None
    numbers = [int(digits) for digits in _DIGITS.findall(words)]
    if found.period == "month":
        return month_text(moment.year, moment.month) if numbers == [moment.year] else None
    if sorted(numbers) != sorted((moment.day, moment.year)):
        return None
    return datetime.date(moment.year, moment.month, moment.day).isoformat()


@lru_cache(maxsize=16)
def _parser(language: str) -> DateDataParser | None:
    try:
        return DateDataParser(
            languages=[language.replace("_", "-").split("-")[0].casefold()],
            settings={
                "REQUIRE_PARTS": ["month", "year"],
                "RETURN_TIME_AS_PERIOD": False,
                "STRICT_PARSING": False,
            },
        )
    except ValueError:
        return None
