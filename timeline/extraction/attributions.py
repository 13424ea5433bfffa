"""Finds who says so: “X said that …”, “…,” said X, according to X; it separates the saying from what is said."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates.vocabulary import for_language
from timeline.extraction.clauses import joined_letters, verb_pattern
from timeline.extraction.phrasing import GAP, LOWER, UPPER, any_of
from timeline.extraction.vocabulary import ExtractionWords

LONGEST_SPEAKER = 12

_QUOTE = re.compile(r"[“\"„«]")
_BREAK = re.compile(r"[,;:]")
_STOP = re.compile(r"[.;]")
_LETTER = re.compile(r"[^\W\d_]")
_NAME = re.compile(rf"{UPPER}[\w’'-]+(?:\s+(?:{UPPER}[\w’'-]+|{UPPER}\.)){{1,3}}")
# “Officials said, the vote was lost”: what a date stood between.
_AFTER_ASIDE = re.compile(r",\s+(?=\w)")
# «We had a reserve, — says X. — It is gone»: between dashes a quotation is left without its marks being closed.
_SAID_WITHIN = re.compile(r"[,.!?…][”\"»“]?\s[—–]\s$")
_QUOTE_ENDS = (",”", ',"', "?”", '?"', "!”", '!"', "”,", '",', "“,", "»,", "»", ",»", "?»", "!»", "?“", "!“")
_CLOSING = ("»", "”", '"', "“")
_QUOTES = '“”"‘„«»'


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
    told_by: re.Pattern[str]
    inverted: re.Pattern[str]
    cited: re.Pattern[str]
    according: re.Pattern[str]
    according_first: re.Pattern[str]
    according_last: re.Pattern[str]
    opening: re.Pattern[str]
    listener: re.Pattern[str]
    leading: re.Pattern[str]
    boundary: re.Pattern[str]
    conjunction: re.Pattern[str]
    plain_start: re.Pattern[str]
    before_verb: re.Pattern[str]
    that: re.Pattern[str]
    clause: re.Pattern[str]
    placed: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(words: ExtractionWords) -> _Patterns:
    verb = any_of(words.saying_verbs)
    according, that = any_of(words.according_to), any_of(words.that_words)
    joined = joined_letters(words)
    speaker = r"(?P<speaker>[^,،;:“”„«»\"]{2,90}(?:(?<=\s)(?:«[^«»]{2,60}»|„[^„“”]{2,60}[“”]))?)"
    name = rf"{UPPER}[\w.’'-]+(?:{GAP}{UPPER}[\w.’'-]+){{0,3}}"
    listener = rf"(?:{any_of(words.listeners)}|(?:{any_of(words.honorifics)}\.?{GAP})?{name})"
    adverb = rf"{LOWER}+{any_of(words.adverb_endings)}"
    return _Patterns(
        verb=re.compile(rf"\b(?P<verb>{verb})\b"),
        after=re.compile(
            rf"(?:(?:[,?!][”\"»“]?|[”\"»“],?)(?:\s?[—–-])?|\w\s[—–]){GAP}(?P<verb>{verb}){GAP}{speaker}"
        ),
        told_by=re.compile(
            rf"(?:{verb})(?:{GAP}(?P<speaker>[^,،;:“”„«»\"()]{{2,90}}?))?"
            rf"(?:[,،]?{GAP}{that}(?:(?<=['’])|\b)\s*|\s?:\s*(?=[“\"„«]))"
        ),
        inverted=re.compile(rf"[,?!”\"»“]\s?(?:[—–-]\s)?(?P<verb>{any_of(words.inverted_sayings)})\b"),
        cited=re.compile(
            rf"(?:{LOWER}+{GAP}){{0,3}}{UPPER}[\w.’'-]*"
            rf"(?:{GAP}(?:{any_of((*words.determiners, *words.prepositions))}{GAP}){{0,2}}{UPPER}[\w.’'-]*){{0,5}}"
            rf"(?={GAP}{LOWER})"
        ),
        according=re.compile(rf"(?i:{according}){GAP}"),
        according_first=re.compile(rf"{joined}(?i:{according}){GAP}{speaker}[,،]\s*"),
        according_last=re.compile(rf"[,،]{GAP}(?i:{according}){GAP}{speaker}"),
        leading=re.compile(rf"(?:{any_of(words.prepositions)}|{adverb})\b"),
        opening=re.compile(rf"^(?:(?i:{any_of(words.sentence_adverbs)}),?{GAP})+"),
        listener=re.compile(rf"{GAP}{listener},?{GAP}(?:{that}\b|[“\"])"),
        boundary=re.compile(rf"[,;:—–“”„«»\"()]|\b{any_of(words.saying_boundaries)}\b"),
        conjunction=re.compile(rf"\b{any_of(for_language(words.language).additions)}$", re.IGNORECASE),
        plain_start=re.compile(rf"(?:,?\s*{that}\b|[:,]?\s*[“\"‘„«]|:)\s*"),
        before_verb=re.compile(rf"(?:\s+{any_of(words.before_saying)})+$"),
        that=re.compile(rf"\b{that}\b\s+"),
        clause=re.compile(rf"(?:{any_of(words.subject_openers)}|{UPPER}\w+)\b"),
        placed=re.compile(rf"\s+{any_of(words.speaker_stops)}\s+.*$"),
    )


def find_saying(text: str, words: ExtractionWords) -> Saying | None:
    """The saying that frames a sentence, if one does."""
    patterns = _patterns(words)
    if found := patterns.according_first.match(text):
        speaker = _tidy(found["speaker"], words)
        return Saying(speaker, (found.end(), len(text)), found.span(), is_hearsay=True)
    if words.puts_verb_second and (saying := _cited_first(text, words)):
        return saying
    # At the head of a sentence a verb has a capital: “Dijo el ministro que …”.
    heard = text if words.capitalises_names else text[:1].lower() + text[1:]
    for verb in patterns.verb.finditer(heard):
        if _inside_quotes(text, verb.start()):
            continue
        saying = _told_by(text, verb, words) if words.puts_verb_first else None
        saying = saying or _speaker_first(text, verb, words) or _speaker_after(text, verb, words)
        saying = saying or _told_by(text, verb, words)
        if saying:
            return saying
    if inverted := patterns.inverted.search(text):
        speaker = next((word for word in re.split(r"[\s-]", inverted["verb"]) if word in words.pronouns), "")
        return Saying(
            speaker, (0, inverted.start() + 1), (inverted.start() + 1, len(text)), False, text[:1] in _QUOTES
        )
    if found := patterns.according_last.search(text):
        return Saying(_tidy(found["speaker"], words), (0, found.start()), found.span(), is_hearsay=True)
    return None


def _cited_first(text: str, words: ExtractionWords) -> Saying | None:
    """“Laut Polizei brannte es”: the speaker ends at the verb."""
    opening = _patterns(words).according.match(text)
    if not opening:
        return None
    verb = verb_pattern(words).search(text, opening.end())
    named = _patterns(words).cited.match(text, opening.end())
    # Nouns have capitals there, so that the first small word after the name is a verb, if only an unknown one.
    ends = [*([verb.start()] if verb else []), *([named.end() + 1] if named else [])]
    if not ends:
        return None
    start = min(ends)
    speaker = text[opening.end() : start]
    if not speaker.strip() or _BREAK.search(speaker) or len(speaker.split()) > LONGEST_SPEAKER // 2:
        return None
    return Saying(_tidy(speaker, words), (start, len(text)), (0, start), is_hearsay=True)


def _speaker_first(text: str, verb: re.Match[str], words: ExtractionWords) -> Saying | None:
    """“X said that …”, and “…,” X said."""
    start, speaker = _speaker_before(text, verb.start(), words)
    if not speaker:
        return None
    before = text[:start].rstrip()
    if before[:1] in _QUOTES and before.endswith(_QUOTE_ENDS):
        return Saying(speaker, (0, len(before)), (start, len(text)), False, True)
    after = text[verb.end() :]
    is_that = _patterns(words).plain_start.match(after.lstrip())
    if not before and not is_that and (aside := _AFTER_ASIDE.match(after)):
        return Saying(speaker, (verb.end() + aside.end(), len(text)), (start, verb.end() + aside.end()))
    is_only_told = verb["verb"].lower() in words.telling_verbs and before.endswith((",", *_QUOTE_ENDS))
    told = None if is_only_told and not verb_pattern(words).search(after) else _told_start(text, verb, words)
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


def _told_by(text: str, verb: re.Match[str], words: ExtractionWords) -> Saying | None:
    """“Dijo el ministro que …”, “قال الوزير إن …”: the verb before its speaker, who may be unsaid."""
    patterns = _patterns(words)
    found = patterns.told_by.match(verb.string, verb.start())
    if found is None or (text[: verb.start()].strip() and not words.puts_verb_first):
        return None
    speaker = patterns.placed.sub("", _tidy(found["speaker"] or "", words))
    if len(speaker.split()) > LONGEST_SPEAKER:
        return None
    is_quoted = text[found.end() : found.end() + 1] in tuple(_QUOTES)
    return Saying(speaker, (found.end(), len(text)), (0, found.end()), False, is_quoted)


def _speaker_before(text: str, end: int, words: ExtractionWords) -> tuple[int, str]:
    """Where the speaker's clause starts and who speaks, from the words before the verb."""
    patterns = _patterns(words)
    left = text[:end].rstrip()
    is_aside = left.endswith(",")
    if is_aside:
        owner, _, aside = left[:-1].rpartition(",")
        if aside.endswith(_CLOSING):
            return 0, ""  # “It is over, it seems”, said X
        # “His lawyer, Ann Stone, said”; but of “Ann Stone, who left in May, said” the name comes first.
        left = left[:-1] if _NAME.fullmatch(aside.strip()) else owner
    start = 0
    for boundary in patterns.boundary.finditer(left):
        start = boundary.end()
    if patterns.conjunction.search(left, max(0, start - 8), start) and not verb_pattern(words).search(
        left[:start]
    ):
        start = 0
    speaker = _tidy(left[start:], words)
    if not speaker or len(speaker.split()) > LONGEST_SPEAKER or not _LETTER.search(speaker):
        return 0, ""
    last = speaker.split()[-1].lower()
    if last in words.never_speakers:
        return 0, ""
    if is_aside and words.headline is None and verb_pattern(words).search(speaker):
        return 0, ""  # “A fire broke out, leaving two hurt, the police said” with the speaker last
    while start < len(text) and text[start] == " ":
        start += 1
    return start, speaker


def _told_start(text: str, verb: re.Match[str], words: ExtractionWords) -> int | None:
    """Where what is said begins after the verb: a “that”, a quotation, or a clause of its own."""
    patterns = _patterns(words)
    rest = text[verb.end() :].lstrip()
    offset = len(text) - len(rest)
    if plain := patterns.plain_start.match(rest):
        keep_quote = 1 if plain[0].rstrip()[-1:] in _QUOTES and plain[0].strip() else 0
        return offset + len(plain[0].rstrip()) - keep_quote if keep_quote else offset + plain.end()
    is_noun = verb["verb"] in words.saying_nouns
    that, quote = patterns.that.search(rest[:90]), _QUOTE.search(rest[:60])
    if that and not is_noun and not _BREAK.search(rest[: that.start()]):
        return offset + that.end()
    told = None if is_noun else verb_pattern(words).search(rest, rest.find(" ") + 1)
    if quote and not _STOP.search(rest[: quote.start()]) and not (told and told.end() <= quote.start()):
        return offset + quote.start()
    if told is None and verb["verb"] in words.object_verbs:
        return None  # “30 households reported a fever”
    is_clause = told and not _BREAK.search(rest[: told.start()])
    return offset if patterns.clause.match(rest) or (is_clause and not patterns.leading.match(rest)) else None


def _inside_quotes(text: str, position: int) -> bool:
    left = text[:position]
    if _SAID_WITHIN.search(left):
        return False
    if "„" in left:
        return left.count("„") > left.count("“") + left.count("”")
    is_inside = left.count("“") > left.count("”") or left.count("«") > left.count("»")
    return is_inside or left.count('"') % 2 == 1


def _tidy(speaker: str, words: ExtractionWords) -> str:
    plain = " ".join(speaker.split()).strip(" ,.;:—–")
    plain = _patterns(words).opening.sub("", plain)
    plain = _patterns(words).before_verb.sub("", plain)
    return _patterns(words).placed.sub("", plain) if len(plain.split()) > 6 else plain
