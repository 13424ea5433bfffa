"""Finds who says so: “X said that …”, “…,” said X, according to X; it separates the saying from what is said."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.clauses import verb_pattern
from timeline.extraction.phrasing import GAP, any_of
from timeline.extraction.vocabulary import ExtractionWords

LONGEST_SPEAKER = 12

_BOUNDARY = re.compile(r"[,;:—–“”\"()]|\b(?:but|while|and|that|although|as|when|where|which|who)\b")
_PLAIN_START = re.compile(r"(?:that\b|[:,]?\s*[“\"‘]|:)\s*")
_BEFORE_VERB = re.compile(
    r"(?:\s+(?:has|have|had|also|later|then|earlier|repeatedly|previously|recently|who|himself|herself))+$"
)
_THAT = re.compile(r"\bthat\b\s+")
_QUOTE = re.compile(r"[“\"]")
_BREAK = re.compile(r"[,;:]")
_STOP = re.compile(r"[.;]")
_CLAUSE = re.compile(
    r"(?:he|she|they|it|we|there|the|a|an|his|her|its|their|no|some|most|all|more|[A-Z]\w+)\b"
)
_NAME = re.compile(r"[A-Z][\w’'-]+(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,3}")
# “Officials said, the vote was lost”: what a date stood between.
_AFTER_ASIDE = re.compile(r",\s+(?=\w)")
_PLACED = re.compile(r"\s+(?:on|in|at|during|after|following|before)\s+.*$")
_QUOTE_ENDS = (",”", ',"', "?”", '?"', "!”", '!"')
_QUOTES = '“”"‘'


@dataclass(frozen=True, slots=True)
class Saying:
    """`said` is the span of what is told, `saying` that of the clause that tells it: both in the given text."""

    speaker: str
    said: tuple[int, int]
    saying: tuple[int, int]
    is_telling: bool = False
    is_quoted: bool = False
    is_hearsay: bool = False  # “according to”: what is said is not in the speaker's own words


@dataclass(frozen=True, slots=True)
class _Patterns:
    verb: re.Pattern[str]
    after: re.Pattern[str]
    according_first: re.Pattern[str]
    according_last: re.Pattern[str]
    opening: re.Pattern[str]
    listener: re.Pattern[str]
    leading: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(words: ExtractionWords) -> _Patterns:
    verb = any_of(words.saying_verbs)
    according = any_of(words.according_to)
    return _Patterns(
        verb=re.compile(rf"\b(?P<verb>{verb})\b"),
        after=re.compile(rf"[,?!][”\"]?{GAP}(?P<verb>{verb}){GAP}(?P<speaker>[^,;:“”\"]{{2,90}})"),
        according_first=re.compile(rf"(?i:{according}){GAP}(?P<speaker>[^,;:“”\"]{{2,90}}),\s*"),
        according_last=re.compile(rf",{GAP}(?i:{according}){GAP}(?P<speaker>[^,;:“”\"]{{2,90}})"),
        leading=re.compile(rf"(?:{any_of(words.prepositions)}|[a-z]+ly)\b"),
        opening=re.compile(rf"^(?:(?i:{any_of(words.sentence_adverbs)}),?{GAP})+"),
        listener=re.compile(
            rf"{GAP}(?:him|her|them|(?:{any_of(words.honorifics)}\.?{GAP})?[A-Z][\w.’'-]+(?:{GAP}[A-Z][\w.’'-]+){{0,3}}),?{GAP}(?:that\b|[“\"])"
        ),
    )


def find_saying(text: str, words: ExtractionWords) -> Saying | None:
    """The saying that frames a sentence, if one does."""
    patterns = _patterns(words)
    if found := patterns.according_first.match(text):
        speaker = _tidy(found["speaker"], words)
        return Saying(speaker, (found.end(), len(text)), found.span(), is_hearsay=True)
    for verb in patterns.verb.finditer(text):
        if _inside_quotes(text, verb.start()):
            continue
        saying = _speaker_first(text, verb, words) or _speaker_after(text, verb, words)
        if saying:
            return saying
    if found := patterns.according_last.search(text):
        return Saying(_tidy(found["speaker"], words), (0, found.start()), found.span(), is_hearsay=True)
    return None


def _speaker_first(text: str, verb: re.Match[str], words: ExtractionWords) -> Saying | None:
    """“X said that …”, and “…,” X said."""
    start, speaker = _speaker_before(text, verb.start(), words)
    if not speaker:
        return None
    before = text[:start].rstrip()
    if before[:1] in _QUOTES and before.endswith(_QUOTE_ENDS):
        return Saying(speaker, (0, len(before)), (start, len(text)), False, True)
    after = text[verb.end() :]
    if not before and (aside := _AFTER_ASIDE.match(after)):
        return Saying(speaker, (verb.end() + aside.end(), len(text)), (start, verb.end() + aside.end()))
    told = _told_start(text, verb, words)
    if told is not None:
        is_telling = verb["verb"].lower() in words.telling_verbs and bool(
            _patterns(words).listener.match(after)
        )
        return Saying(speaker, (told, len(text)), (start, told), is_telling, text[told : told + 1] in _QUOTES)
    if before.endswith((",", *_QUOTE_ENDS)):
        return Saying(speaker, (0, len(before)), (start, len(text)), False, before[0] in _QUOTES)
    return None


def _speaker_after(text: str, verb: re.Match[str], words: ExtractionWords) -> Saying | None:
    """“…,” said X."""
    for found in _patterns(words).after.finditer(text, max(0, verb.start() - 4)):
        if found.start("verb") != verb.start() or verb_pattern(words).search(found["speaker"]):
            return None
        is_quoted = text[:1] in _QUOTES
        return Saying(
            _tidy(found["speaker"], words),
            (0, found.start() + 1),
            (found.start() + 1, len(text)),
            False,
            is_quoted,
        )
    return None


def _speaker_before(text: str, end: int, words: ExtractionWords) -> tuple[int, str]:
    """Where the speaker's clause starts and who speaks, from the words before the verb."""
    left = text[:end].rstrip()
    if left.endswith(","):
        owner, _, aside = left[:-1].rpartition(",")
        # “His lawyer, Ann Stone, said”; but of “Ann Stone, who left in May, said” the name comes first.
        left = left[:-1] if _NAME.fullmatch(aside.strip()) else owner
    start = 0
    for boundary in _BOUNDARY.finditer(left):
        start = boundary.end()
    if left[max(0, start - 3) : start].lower() == "and" and not verb_pattern(words).search(left[:start]):
        start = 0
    speaker = _tidy(left[start:], words)
    if not speaker or len(speaker.split()) > LONGEST_SPEAKER or not re.search(r"[A-Za-z]", speaker):
        return 0, ""
    last = speaker.split()[-1].lower()
    if last in words.auxiliaries or last in (
        "the",
        "a",
        "an",
        "was",
        "were",
        "is",
        "are",
        "been",
        "to",
        "of",
        "by",
        "as",
    ):
        return 0, ""
    while start < len(text) and text[start] == " ":
        start += 1
    return start, speaker


def _told_start(text: str, verb: re.Match[str], words: ExtractionWords) -> int | None:
    """Where what is said begins after the verb: a “that”, a quotation, or a clause of its own."""
    rest = text[verb.end() :].lstrip()
    offset = len(text) - len(rest)
    if plain := _PLAIN_START.match(rest):
        keep_quote = 1 if plain[0].rstrip()[-1:] in _QUOTES and plain[0].strip() else 0
        return offset + len(plain[0].rstrip()) - keep_quote if keep_quote else offset + plain.end()
    is_noun = verb["verb"] in words.saying_nouns
    that, quote = _THAT.search(rest[:90]), _QUOTE.search(rest[:60])
    if that and not is_noun and not _BREAK.search(rest[: that.start()]):
        return offset + that.end()
    told = None if is_noun else verb_pattern(words).search(rest, rest.find(" ") + 1)
    if quote and not _STOP.search(rest[: quote.start()]) and not (told and told.end() <= quote.start()):
        return offset + quote.start()
    is_clause = told and not _BREAK.search(rest[: told.start()])
    return offset if _CLAUSE.match(rest) or (is_clause and not _patterns(words).leading.match(rest)) else None


def _inside_quotes(text: str, position: int) -> bool:
    left = text[:position]
    return left.count("“") > left.count("”") or left.count('"') % 2 == 1


def _tidy(speaker: str, words: ExtractionWords) -> str:
    plain = " ".join(speaker.split()).strip(" ,.;:")
    plain = _patterns(words).opening.sub("", plain)
    plain = _BEFORE_VERB.sub("", plain)
    return _PLACED.sub("", plain) if len(plain.split()) > 6 else plain
