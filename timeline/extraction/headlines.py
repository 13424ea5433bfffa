"""Makes a headline from the clause that holds a date: who did what, without the date, the speaker or a cut-off word."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.attributions import Saying, find_saying
from timeline.extraction.bare import Bare
from timeline.extraction.clauses import verb_pattern
from timeline.extraction.people import Cast
from timeline.extraction.phrasing import any_of
from timeline.extraction.scopes import clause_at
from timeline.extraction.vocabulary import ExtractionWords

LONGEST = 90
# A shorter stump says too little: rather go on to the next place where a headline may stop.
SHORTEST = 24
# So long a clause says enough for what follows its comma to be left out.
GOOD = 40

_ASIDE = re.compile(r"\s+[-–—]+\s+[^-–—]{1,60}\s+[-–—]+\s+|\s*\([^()]{1,80}\)")
_RELATIVE = re.compile(
    r",\s+(?:which|who|whom|whose|where|chairman|chairwoman|head|leader|[a-z]+ed)\b(?:[^,]|,(?=\d)){1,120},\s*"
)
_DATELINE = re.compile(
    r"[A-Z][A-Z .,'’/-]{2,40}(?:,\s[A-Z][\w .]+?)?\s*(?:\([^)]{1,30}\)\s*)?(?:—|–|--|-)\s+"
)
_LEADING_ARTICLE = re.compile(r"[Tt]he\s+")
_OWNER = re.compile(r"(?:(?:[A-Z][\w.’'-]*\s+){0,4}[A-Z][\w.-]*['’]s?|\b(?:the|a|an))\s+(?:[a-z]{4,}\s+)?$")
_END = " ,;:–—-.…"
_MAIN_AFTER_BUT = re.compile(r",?\s+but\s+")
_ABBREVIATED = re.compile(r"\b[A-Za-z]\.[A-Za-z]$")
_STOPS_IN_QUOTES = (".”", ",”", '."', ',"')
_WRAPPED = re.compile(r"^[“\"]([^“”\"]*)[”\"]?$")
_QUOTES = str.maketrans("", "", '“”"')


@dataclass(frozen=True, slots=True)
class _Patterns:
    strong_stop: re.Pattern[str]
    noun_end: re.Pattern[str]
    joint: re.Pattern[str]
    weak_stop: re.Pattern[str]
    opener: re.Pattern[str]
    opening: re.Pattern[str]
    nested: re.Pattern[str]
    pronoun: re.Pattern[str]
    first_person: re.Pattern[str]
    dangling: re.Pattern[str]
    hanging: re.Pattern[str]
    loose_end: re.Pattern[str]
    stating: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(words: ExtractionWords) -> _Patterns:
    prepositions = any_of(words.prepositions)
    openers = any_of(word for word in words.clause_openers if word not in ("that", "as", "after", "before"))
    pronoun = any_of(words.pronouns)
    return _Patterns(
        strong_stop=re.compile(rf"\s*(?:[;:—–]|,(?!\d))|\s+(?:{openers})\b"),
        noun_end=re.compile(rf"\s*(?:[;:—–]|,(?!\d))|\s+(?:{openers}|after|before|and|or)\b"),
        joint=re.compile(r"\s+(?:and|or)\b"),
        opener=re.compile(rf"(?P<relative>,\s+)?\b{any_of(words.clause_openers)}\b"),
        weak_stop=re.compile(rf"\s+(?:{prepositions}|to)\b"),
        opening=re.compile(rf"^(?:(?i:{any_of(words.sentence_adverbs)}),?\s+)+(?=\S)"),
        nested=re.compile(
            rf"^(?:(?:{pronoun}|I|we)\s+{any_of(set(words.saying_verbs) - set(words.telling_verbs))}\s+(?:that\s+)?"
            rf"|(?:[\w’'.]+\s+){{0,3}}{any_of(words.saying_verbs)}\s+that\s+)",
            re.IGNORECASE,
        ),
        pronoun=re.compile(rf"^(?P<pronoun>(?i:{pronoun}))\s+"),
        first_person=re.compile(
            rf"(?<![\w’'])(?:{any_of([*_first_persons(words), *map(str.capitalize, _first_persons(words))])})(?![\w])"
        ),
        stating=re.compile(rf"\s+(?:(?:has|had|also)\s+)*{any_of(words.saying_verbs)}\b"),
        hanging=re.compile(
            rf"(?<=\w{{4}})\s+(?:that|which)\s+{any_of([*words.present_verbs, *words.future_cues])}\s+\w+$"
        ),
        loose_end=re.compile(r"(?:\s+(?:and|or|but|that|which|who|is|are|was|were|the|a|an))+$"),
        dangling=re.compile(
            rf"(?:\s+(?:{prepositions}|and|or|but|to|the|a|an|that|which|who|is|are|was|were|has|have|had|will"
            r"|the\s+(?:day|night|week|month|year)))+$",
            re.IGNORECASE,
        ),
    )


def headline(bare: Bare, clause: str, saying: Saying | None, cast: Cast, words: ExtractionWords) -> str:
    """The headline for the date that stood at `bare.at`, in `clause`; `saying` is what frames `bare.text`, if any."""
    if saying is None:
        # “plans for an offensive that could begin [in May]” is a headline up to “offensive”.
        bare_clause = _patterns(words).hanging.sub("", clause.rstrip(_END))
        return _finish(_named(bare_clause, "", cast, words), words)
    if saying.is_telling:
        start = saying.saying[0]
        return _finish(_named(bare.text[start:], saying.speaker, cast, words), words)
    said = bare.text[slice(*saying.said)].strip().lstrip('“"‘')
    offset = bare.at - saying.said[0]
    if not 0 <= offset < len(said):
        said = said.split(";", 1)[0]
    speaker = cast.who(saying.speaker) or saying.speaker
    if saying.is_quoted:
        said = re.split(r"[”\"](?=\s|$)", said)[0]
    if 0 <= offset < len(said):
        said = clause_at(said, offset, words)
    said = _patterns(words).nested.sub("", said)
    if saying.is_quoted and _patterns(words).first_person.search(said):
        return _quoted(speaker, said, words)
    # “X said he” is X; “He is free,” X said, is somebody else.
    is_own = not (saying.is_hearsay or saying.is_quoted or saying.speaker.lower() in words.pronouns)
    made = _finish(_named(said, speaker if is_own else "", cast, words), words, may_break=False)
    return made or _finish(_statement(bare.text[slice(*saying.saying)], words), words)


def noun_phrase_headline(bare: Bare, words: ExtractionWords) -> str:
    """“Russia's invasion of Georgia”: the headline where the date qualifies a noun that no verb of its own follows."""
    left, right = bare.text[: bare.at], bare.text[bare.at :]
    owner = _OWNER.search(left, max(0, len(left) - LONGEST))
    if owner is None or not verb_pattern(words).search(left[: owner.start()]):
        return ""
    stop = _patterns(words).noun_end.search(right)
    noun = right[: stop.start()] if stop else right
    phrase = re.sub(r"^(?:the|an?)\s+", "", owner[0] + noun.lstrip(), flags=re.IGNORECASE)
    if len(phrase.split()) < 3 or not noun.strip() or verb_pattern(words).search(noun.split(" ", 1)[-1]):
        return ""
    return _finish(phrase, words)


def _named(clause: str, speaker: str, cast: Cast, words: ExtractionWords) -> str:
    """The clause with its subject pronoun replaced by a name, where that is safe."""
    clause = clause.strip()
    if dateline := _DATELINE.match(clause):
        clause = clause[dateline.end() :]
    clause = _patterns(words).opening.sub("", clause)
    found = _patterns(words).pronoun.match(clause)
    if found is None:
        return clause
    name = cast.who(found["pronoun"])
    if speaker and speaker.lower() not in words.pronouns and words.pronouns.get(found["pronoun"].lower()):
        name = speaker
    return f"{name} {clause[found.end() :]}" if name else clause


def _quoted(speaker: str, said: str, words: ExtractionWords) -> str:
    """What somebody says of himself keeps his name: “Mr. Biden: we made it clear”."""
    said = " ".join(_ASIDE.sub(" ", said).split()).strip(_END)
    room = LONGEST - len(speaker) - 2
    if len(said) > room and (parts := _MAIN_AFTER_BUT.split(said)) and SHORTEST <= len(parts[-1]) <= room:
        said = parts[-1]
    said = (
        said[0].lower() + said[1:] if said and not re.match(r"I\b|I['’]|[A-Z][a-z]+\s[A-Z]", said) else said
    )
    if speaker.lower() in words.pronouns:
        return _finish(said, words)
    return _finish(f"{speaker}: {said}", words)


def _statement(saying: str, words: ExtractionWords) -> str:
    """The saying itself, when what was said makes no headline: “X made a statement on Twitter”."""
    text = re.sub(r"\s+that\s*$", "", saying.strip().rstrip('“" '))
    return _patterns(words).stating.sub(" made a statement", text, count=1)


def _finish(clause: str, words: ExtractionWords, *, may_break: bool = True) -> str:
    """Tidy, at most LONGEST, capitalised; "" where nothing fits and it may not be broken off with an ellipsis."""
    text = _trimmed(_WRAPPED.sub(r"\1", " ".join(clause.split())))
    if len(text) > LONGEST:
        text = " ".join(_ASIDE.sub(" ", text).split())
        text = _RELATIVE.sub(" ", text)
    if len(text) > LONGEST:
        article = _LEADING_ARTICLE.match(text)
        text = text[article.end() :] if article else text
        if len(text) > LONGEST:
            text = _undangled(_shortened(text, words), words) or (break_off(text) if may_break else "")
            if article and len(article[0] + text) <= LONGEST:
                text = article[0] + text
    text = _balanced(re.sub(r"\s+([,.;:])", r"\1", text))
    if not text.endswith("…"):
        text = _patterns(words).loose_end.sub("", _trimmed(text))
    return text[:1].upper() + text[1:]


def says_too_little(headline: str, words: ExtractionWords) -> bool:
    """A stump: what is left of “That day is today” without its dates."""
    return len(headline.split()) < 3 and not verb_pattern(words).search(headline)


def headline_with_dates(sentence: str, words: ExtractionWords) -> str:
    """What the sentence says, its dates left in."""
    saying = find_saying(sentence, words)
    said = sentence[slice(*saying.said)] if saying else ""
    return _finish(said if verb_pattern(words).search(said) else sentence, words)


def _undangled(text: str, words: ExtractionWords) -> str:
    return _patterns(words).dangling.sub("", text)


def _trimmed(text: str) -> str:
    """Without punctuation at its ends, but for the last dot of “9 a.m.”."""
    bare = text.strip(_END)
    if bare.endswith(_STOPS_IN_QUOTES):
        bare = bare[:-2] + bare[-1]
    return f"{bare}." if _ABBREVIATED.search(bare, len(bare) - 4) else bare


def _shortened(text: str, words: ExtractionWords) -> str:
    """As far as the first comma after a full clause; else to the last “and”, else the last preposition, that fits."""
    patterns = _patterns(words)
    verb = verb_pattern(words).search(text)
    if verb is None or verb.end() > LONGEST:
        return ""
    first = max(verb.end() + 1, SHORTEST)
    for stops, enough in (
        (patterns.strong_stop, first),
        (patterns.joint, first + 8),
        (patterns.weak_stop, first + 8),
    ):
        places = [
            stop.start() for stop in stops.finditer(text, first, LONGEST + 12) if stop.start() <= LONGEST
        ]
        places = [place for place in places if place >= enough and _is_complete(text[:place], words)]
        if places:
            place = next((place for place in places if place >= GOOD), places[-1])
            return text[: place if stops is patterns.strong_stop else places[-1]].rstrip(_END)
    return ""


def _is_complete(text: str, words: ExtractionWords) -> bool:
    """Every “that” has a verb of its own, and so has the subject of a relative clause: no “He assured him that she”."""
    verb = verb_pattern(words)
    openers = list(_patterns(words).opener.finditer(text))
    if openers and not verb.search(text, openers[-1].end()):
        return False
    return all(verb.search(text[: opener.start()]) for opener in openers if opener["relative"])


def break_off(text: str) -> str:
    """As much of a text as fits, with an ellipsis after a whole word."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    return (
        text[: text.rfind(" ", 0, LONGEST)].rstrip(_END) + "…"
        if " " in text[:LONGEST]
        else text[: LONGEST - 1] + "…"
    )


def _balanced(text: str) -> str:
    """Without quotation marks, where one of a pair was lost."""
    if text.count("“") != text.count("”") or text.count('"') % 2:
        return text.translate(_QUOTES)
    return text


def _first_persons(words: ExtractionWords) -> tuple[str, ...]:
    return words.headline.first_persons if words.headline else ()
