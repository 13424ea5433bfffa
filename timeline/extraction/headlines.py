"""Makes a headline from the clause that holds a date: who did what, without the date, the speaker or a cut-off word."""

import re
from functools import lru_cache

from timeline.extraction.attributions import Saying, find_saying
from timeline.extraction.bare import Bare
from timeline.extraction.clauses import verb_pattern
from timeline.extraction.headline_patterns import HeadlinePatterns, headline_patterns
from timeline.extraction.people import Cast
from timeline.extraction.phrasing import UPPER, any_of
from timeline.extraction.scopes import clause_at
from timeline.extraction.vocabulary import ExtractionWords
from timeline.extraction.vocabulary.headline_words import HeadlineWords

LONGEST = 90
# A shorter stump says too little: rather go on to the next place where a headline may stop.
SHORTEST = 24
# So long a clause says enough for what follows its comma to be left out.
GOOD = 40
# Of fewer words no reader makes sense.
LEAST_WORDS = 3

_ASIDE = re.compile(r"\s+[-–—]+\s+[^-–—]{1,60}\s+[-–—]+\s+|\s*\([^()]{1,80}\)")
_DATELINE = re.compile(
    rf"{UPPER}(?:{UPPER}|[ .,'’/-]){{2,40}}(?:,\s{UPPER}[\w .]+?)?\s*(?:\([^)]{{1,30}}\)\s*)?(?:—|–|--|-)\s+"
)
_FIRST_LETTER = re.compile(r"^\W{0,3}\w")
_END = " ,;:–—-.…،؛"
_SPACES = " \t\n\u00a0\u202f"
_SPACE_BEFORE_STOP = re.compile(r"\s+([,.;:،؛)])")
# “Briefing: 16 March, 9 a.m.” without its day.
_COLON_AND_COMMA = re.compile(r":\s*,")
_ABBREVIATED = re.compile(r"\b[^\W\d_]\.[^\W\d_]$")
_STOPS_IN_QUOTES = (".”", ",”", '."', ',"', ".»", ",»", ".“", ",“")
_WRAPPED = re.compile(r"^[“\"„«]\s?([^“”„«»\"]*)[”\"“»]?$")
_QUOTES = str.maketrans("", "", '“”"„«»')


@lru_cache(maxsize=16)
def _opening(words: ExtractionWords) -> re.Pattern[str]:
    """“However,”: opens a sentence and says nothing."""
    return re.compile(rf"^(?:(?i:{any_of(words.sentence_adverbs)}),?\s+)+(?=\S)")


def headline(bare: Bare, clause: str, saying: Saying | None, cast: Cast, words: ExtractionWords) -> str:
    """The headline for the date that stood at `bare.at`, in `clause`; `saying` is what frames `bare.text`, if any.

    Where no more of a language is known, it is the clause that held the date, without its speaker.
    """
    table = words.headline
    if table is None:
        return _plain_headline(bare, clause, saying, words)
    patterns = headline_patterns(words, table)
    if saying is None:
        # “plans for an offensive that could begin [in May]” is a headline up to “offensive”.
        bare_clause = patterns.hanging.sub("", clause.rstrip(_END))
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
        others = tuple(other - saying.said[0] for other in bare.others)
        said = clause_at(said, offset, words, others)
    said = patterns.nested.sub("", said)
    if saying.is_quoted and patterns.first_person.search(said):
        return _quoted(speaker, said, words, table)
    # “X said he” is X; “He is free,” X said, is somebody else.
    is_own = not (saying.is_hearsay or saying.is_quoted or saying.speaker.lower() in words.pronouns)
    made = _finish(_named(said, speaker if is_own else "", cast, words), words, may_break=False)
    return made or _finish(_statement(bare.text[slice(*saying.saying)], words, table), words)


def _plain_headline(bare: Bare, clause: str, saying: Saying | None, words: ExtractionWords) -> str:
    if saying and not (saying.is_hearsay and words.puts_verb_second):
        said = bare.text[slice(*saying.said)]
        offset = bare.at - saying.said[0]
        clause = clause_at(said, offset, words) if 0 <= offset < len(said) else said
    least = 2 if saying or _names_its_subject(clause, bare, words) else LEAST_WORDS
    if len(clause.split()) < least:
        clause = bare.text
    return _finish(_opening(words).sub("", clause.strip(_END + _SPACES)), words)


def _names_its_subject(clause: str, bare: Bare, words: ExtractionWords) -> bool:
    """It opens the sentence, and not with a pronoun: “The bridge closed”, which two words may say."""
    told, whole = clause.lstrip(_END + _SPACES), bare.text.lstrip(_END + _SPACES)
    first = told.partition(" ")[0].lower()
    return whole.startswith(told) and first not in words.pronouns and first not in words.possessives


def noun_phrase_headline(bare: Bare, words: ExtractionWords) -> str:
    """“Russia's invasion of Georgia”: the headline where the date qualifies a noun that no verb of its own follows."""
    table = words.headline
    if table is None:
        return ""
    patterns = headline_patterns(words, table)
    left, right = bare.text[: bare.at], bare.text[bare.at :]
    owner = patterns.owner.search(left, max(0, len(left) - LONGEST))
    if owner is None or not verb_pattern(words).search(left[: owner.start()]):
        return ""
    stop = patterns.noun_end.search(right)
    noun = right[: stop.start()] if stop else right
    phrase = patterns.article.sub("", owner[0] + noun.lstrip())
    if len(phrase.split()) < 3 or not noun.strip() or verb_pattern(words).search(noun.split(" ", 1)[-1]):
        return ""
    return _finish(phrase, words)


def _named(clause: str, speaker: str, cast: Cast, words: ExtractionWords) -> str:
    """The clause with its subject pronoun replaced by a name, where that is safe."""
    clause = clause.strip()
    if dateline := _DATELINE.match(clause):
        clause = clause[dateline.end() :]
    clause = _opening(words).sub("", clause)
    found = headline_patterns(words, table).pronoun.match(clause) if (table := words.headline) else None
    if found is None:
        return clause
    name = cast.who(found["pronoun"])
    if speaker and speaker.lower() not in words.pronouns and words.pronouns.get(found["pronoun"].lower()):
        name = speaker
    return f"{name} {clause[found.end() :]}" if name else clause


def _quoted(speaker: str, said: str, words: ExtractionWords, table: HeadlineWords) -> str:
    """What somebody says of himself keeps his name: “Mr. Biden: we made it clear”."""
    patterns = headline_patterns(words, table)
    said = " ".join(_ASIDE.sub(" ", said).split()).strip(_END)
    room = LONGEST - len(speaker) - 2
    if len(said) > room and (parts := patterns.after_but.split(said)) and SHORTEST <= len(parts[-1]) <= room:
        said = parts[-1]
    if said and not patterns.keeps_its_capital.match(said):
        said = said[0].lower() + said[1:]
    if speaker.lower() in words.pronouns:
        return _finish(said, words)
    return _finish(f"{speaker}: {said}", words)


def _statement(saying: str, words: ExtractionWords, table: HeadlineWords) -> str:
    """The saying itself, when what was said makes no headline: “X made a statement on Twitter”."""
    patterns = headline_patterns(words, table)
    text = patterns.that_last.sub("", saying.strip().rstrip('“" '))
    return patterns.stating.sub(f" {table.made_a_statement}", text, count=1)


def _finish(clause: str, words: ExtractionWords, *, may_break: bool = True) -> str:
    """Tidy, at most LONGEST, capitalised; "" where nothing fits and it may not be broken off with an ellipsis."""
    table = words.headline
    text = _trimmed(_WRAPPED.sub(r"\1", " ".join(clause.split())))
    if len(text) > LONGEST:
        text = " ".join(_ASIDE.sub(" ", text).split())
    if len(text) > LONGEST:
        if table:
            text = _fitted(text, words, table)
        if len(text) > LONGEST:
            text = break_off(text) if may_break else ""
    text = _balanced(_COLON_AND_COMMA.sub(":", _SPACE_BEFORE_STOP.sub(r"\1", text)))
    if table is None:
        text = _without_loose_end(text, words)
    if table and not text.endswith("…"):
        text = headline_patterns(words, table).loose_end.sub("", _trimmed(text))
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=32)
def _loose_end(words: ExtractionWords, *, is_cut: bool) -> re.Pattern[str]:
    """Prepositions, conjunctions and the like, after which a headline cannot end, and one cut off never does."""
    loose = {*words.loose_ends, *((*words.prepositions, *words.determiners) if is_cut else ())}
    return re.compile(rf"(?:(?:[\s,;:—–-]+|(?<=['’])){any_of(loose)})+$", re.IGNORECASE)


def _without_loose_end(text: str, words: ExtractionWords) -> str:
    is_cut = text.endswith("…")
    kept = _trimmed(_loose_end(words, is_cut=is_cut).sub("", text.removesuffix("…")))
    return f"{kept}…" if is_cut else kept


def _fitted(text: str, words: ExtractionWords, table: HeadlineWords) -> str:
    """Without asides and its first article, and up to a joint where it has to be shortened; "" where it has none."""
    patterns = headline_patterns(words, table)
    text = patterns.relative.sub(" ", text)
    article = patterns.leading_article.match(text) if len(text) > LONGEST else None
    text = text[article.end() :] if article else text
    if len(text) <= LONGEST:
        return text
    text = patterns.dangling.sub("", _shortened(text, words, patterns)) or text
    return article[0] + text if article and len(article[0] + text) <= LONGEST else text


def says_too_little(headline: str, words: ExtractionWords) -> bool:
    """A stump: what is left of “That day is today” without its dates."""
    return len(headline.split()) < LEAST_WORDS and not verb_pattern(words).search(_uncapitalised(headline))


def headline_with_dates(sentence: str, words: ExtractionWords) -> str:
    """What the sentence says, its dates left in."""
    saying = find_saying(sentence, words)
    said = sentence[slice(*saying.said)] if saying else ""
    return _finish(said if verb_pattern(words).search(_uncapitalised(said)) else sentence, words)


def _uncapitalised(text: str) -> str:
    """As it would stand inside a sentence."""
    return _FIRST_LETTER.sub(lambda first: first[0].lower(), text, count=1)


def _trimmed(text: str) -> str:
    """Without punctuation at its ends, but for the last dot of “9 a.m.”."""
    bare = text.strip(_END)
    if bare.endswith(_STOPS_IN_QUOTES):
        bare = bare[:-2] + bare[-1]
    return f"{bare}." if _ABBREVIATED.search(bare, len(bare) - 4) else bare


def _shortened(text: str, words: ExtractionWords, patterns: HeadlinePatterns) -> str:
    """As far as the first comma after a full clause; else to the last “and”, else the last preposition, that fits."""
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
        places = [
            place for place in places if place >= enough and _is_complete(text[:place], words, patterns)
        ]
        if places:
            place = next((place for place in places if place >= GOOD), places[-1])
            return text[: place if stops is patterns.strong_stop else places[-1]].rstrip(_END)
    return ""


def _is_complete(text: str, words: ExtractionWords, patterns: HeadlinePatterns) -> bool:
    """Every “that” has a verb of its own, and so has the subject of a relative clause: no “He assured him that she”."""
    verb = verb_pattern(words)
    openers = list(patterns.opener.finditer(text))
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
    closing = text.count("”") + (text.count("“") if "„" in text else 0)
    opening = text.count("„") if "„" in text else text.count("“")
    if opening != closing or text.count("«") != text.count("»") or text.count('"') % 2:
        return text.translate(_QUOTES)
    return text
