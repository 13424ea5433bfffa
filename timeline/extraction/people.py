"""Remembers who was last spoken of, so that “he warned” can name him; where it is not safe to say, it stays silent."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.attributions import find_saying
from timeline.extraction.grammar import Grammar
from timeline.extraction.phrasing import GAP, LOWER, UPPER, any_of
from timeline.extraction.vocabulary import ExtractionWords

# A pronoun reaches back over so many sentences and no further.
REACH = 4

_CAPITALISED = re.compile(rf"{UPPER}{LOWER}[\w’'-]*")
_FRONTED = re.compile(rf"(?:{UPPER}{LOWER}+)\b[^,.;:“”„«»\"]{{1,60}},\s+")


@lru_cache(maxsize=16)
def _like_a_person(words: ExtractionWords) -> re.Pattern[str]:
    """An untitled name may be a mountain. An age, or a “who”, gives a person away."""
    after = any_of(words.headline.with_age if words.headline else ())
    return re.compile(rf",?\s+(?:\d{{1,3}},|{after}\b)")


@lru_cache(maxsize=16)
def _unnamed(words: ExtractionWords) -> re.Pattern[str]:
    """“In 2017 a dealer offered …”: somebody new, whom “he” may mean from then on."""
    articles = any_of(words.headline.a if words.headline else ())
    return re.compile(rf"(?:{UPPER}{LOWER}+\s[^.;:“”]{{1,24}}?,?\s)?(?i:{articles})\s+{LOWER}")


@lru_cache(maxsize=16)
def _placed(words: ExtractionWords) -> re.Pattern[str]:
    """“The bishop of Ely”: no person of that name."""
    places = any_of(words.headline.places if words.headline else ())
    return re.compile(rf"\b{places}\s+(?:{any_of(words.the)}\s+)?{UPPER}")


@lru_cache(maxsize=16)
def _impersonal(grammar: Grammar) -> frozenset[str]:
    """Names that are nobody's: of organisations, months, weekdays."""
    calendar = (*grammar.vocabulary.months, *grammar.vocabulary.weekdays)
    unnamed = (name for name in calendar if name not in grammar.words.ambiguous_names)
    return grammar.words.organisations | {name.capitalize() for name in unnamed}


@lru_cache(maxsize=16)
def person_pattern(words: ExtractionWords) -> re.Pattern[str]:
    """“Mr. Biden”, “Rep. Adam Schiff”, “Prime Minister Jane Doe”, “Jane Q. Doe”."""
    possessives = [ending.replace("'", sign) for ending in words.possessives_joined for sign in "'’"]
    name = rf"{UPPER}[\w’'-]*[\w]" + "".join(rf"(?<!{ending})" for ending in possessives)
    initial = rf"{UPPER}\.{GAP}"
    title = rf"(?:{UPPER}{LOWER}+{GAP})?{any_of(words.honorifics)}\.?"
    more_titles, initials = rf"(?:{any_of(words.honorifics)}\.?{GAP})*", rf"(?:{initial}?)*"
    more_names = rf"(?:{GAP}(?:{initial})?{name}){{0,2}}"
    titled = rf"(?P<title>{title}){GAP}{more_titles}{initials}{name}{more_names}"
    plain = rf"{name}{GAP}(?:{initial})?{name}(?:{GAP}{name})?"
    return re.compile(rf"(?={UPPER})(?:{titled}|{plain})(?!{any_of(words.possessives_joined)})")


@dataclass(slots=True)
class Person:
    name: str
    gender: str
    sentence: int


class Cast:
    """The persons a text has named as subjects or speakers, the last one first in mind.

    What it hears it thinks over only when somebody asks who is meant, which most sentences never do.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._words = grammar.words
        self._impersonal = _impersonal(grammar)
        self._heard: list[str] = []
        self._surnames: set[str] = set()
        self._sentence = -1
        self._last: Person | None = None
        self._others = -1
        self._is_beside = False

    def hear(self, sentence: str) -> None:
        """The next sentence of the text."""
        self._heard.append(sentence)

    def who(self, pronoun: str) -> str:
        """The name behind a subject pronoun of the sentence last heard, or "" where it is not safe to say."""
        if not self._words.pronouns.get(pronoun.lower()):
            return ""
        for sentence in self._heard[self._sentence + 1 :]:
            self._remember_speaker()
            self._sentence += 1
            self._remember_subject(sentence)
        name = self._meant(pronoun)
        if name and self._last:
            self._last.gender = self._words.pronouns[pronoun.lower()]
        return name

    def _remember_speaker(self) -> None:
        """Of the sentence before, for within their own sentence speakers are spoken of by name."""
        saying = find_saying(self._heard[self._sentence], self._words) if self._sentence >= 0 else None
        if saying:
            self._remember(saying.speaker)

    def _remember_subject(self, sentence: str) -> None:
        """The subject of the sentence, if it is a person; a pronoun keeps the last one in mind."""
        rest = sentence.lstrip("“\"'‘„«» ")
        person = self._opens(rest)
        fronted = None if person else _FRONTED.match(rest)
        if fronted:
            rest = rest[fronted.end() :]
            person = self._opens(rest)
        if person:
            self._remember(person)
        elif self._last and rest is sentence and self._meant(rest.split(" ", 1)[0]):
            self._last.sentence = self._sentence
        if _unnamed(self._words).match(sentence):
            self._others, self._is_beside = self._sentence, False
        elif self._names_another(sentence) and not (person and self._last and self._last.gender):
            self._others = self._sentence
            self._is_beside = bool(person)

    def _names_another(self, sentence: str) -> bool:
        """Somebody besides the one in mind, known by the last of his names: “Ann Stone” is “Ms. Stone”."""
        own = self._last.name.split()[-1] if self._last else ""
        named = (
            found for found in person_pattern(self._words).finditer(sentence) if found[0].split()[-1] != own
        )
        another = [found[0] for found in named if found["title"] or self._is_person(found[0])]
        is_known = any(word != own and word in self._surnames for word in _CAPITALISED.findall(sentence))
        self._surnames.update(name.split()[-1] for name in another)
        return bool(another) or is_known

    def _remember(self, person: str) -> None:
        """This person spoke or acted."""
        if _placed(self._words).search(person):
            return
        found = next(
            (name for name in person_pattern(self._words).finditer(person) if self._is_person(name[0])), None
        )
        if found is None:
            return
        title = re.sub(r"\W", "", (found.groupdict().get("title") or "").split(" ")[-1])
        self._surnames.add(found[0].split()[-1])
        self._last = Person(" ".join(found[0].split()), self._words.honorifics.get(title, ""), self._sentence)

    def _meant(self, pronoun: str) -> str:
        gender = self._words.pronouns.get(pronoun.lower(), "")
        last = self._last
        if not gender or last is None or self._sentence - last.sentence > REACH:
            return ""
        first = last.sentence - self._is_beside
        if first < self._others < self._sentence:
            return ""  # somebody else has been named since, or beside
        return last.name if last.gender in ("", gender) else ""

    def _opens(self, text: str) -> str:
        found = person_pattern(self._words).match(text)
        if found is None or not self._is_person(found[0]):
            return ""
        is_surely_one = found["title"] or _like_a_person(self._words).match(text, found.end())
        return found[0] if is_surely_one else ""

    def _is_person(self, name: str) -> bool:
        first, *rest = name.split()
        is_title = first.rstrip(".") in self._words.honorifics
        is_opener = first in self._words.sentence_openers and not is_title
        return not is_opener and self._impersonal.isdisjoint((first, *rest))
