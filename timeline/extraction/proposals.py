"""Turns the text of an article into proposals: every dated statement with its reading, its reason and its headline."""

import datetime
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from timeline.dates import EdtfDate
from timeline.extraction.anchors import Clocks
from timeline.extraction.approximations import as_near_as_said
from timeline.extraction.attributions import Saying, find_saying
from timeline.extraction.bare import is_denied, strip_dates, surroundings
from timeline.extraction.clauses import Mark, direction_at, mark
from timeline.extraction.datelines import dateline_end, undated_dateline_end
from timeline.extraction.explanations import explain
from timeline.extraction.grammar import Grammar, grammar_for
from timeline.extraction.headlines import headline, headline_with_dates, noun_phrase_headline, says_too_little
from timeline.extraction.mentions import Mention, Scanner, in_series, scanner_for
from timeline.extraction.occurrences import occurrence_of
from timeline.extraction.people import Cast
from timeline.extraction.phrasing import GAP, any_of
from timeline.extraction.plain import plain_text
from timeline.extraction.readings.reading import Reading, Role, Setting
from timeline.extraction.rules import CURRENT
from timeline.extraction.scopes import clause_at, is_beside
from timeline.extraction.sentences import Sentence, split_sentences
from timeline.extraction.vocabulary import ExtractionWords
from timeline.records import ProposalRecord

# Words of these rules are already said by the date itself, so no headline of their sentence needs them.
_RELATIVE_RULES = {
    *("day-word", "period", "weekend", "on-weekday", "weekday", "which-weekday", "weekday-time"),
    *("neighbour", "neighbour-weekday", "ago", "later", "story-day", "period-word", "period-after"),
    *("weekday-which", "weekend-which", "day-weekday", "on-weekday-time", "ago-opening", "later-opening"),
    *("neighbour-after", "neighbour-weekday-after"),
    *("neighbour-season", "neighbour-month", "that-weekday", "that-month", "that-period", "which-season"),
    *("which-month", "edge-of-the-period", "years-edge", "weekdays", "weekdays-ahead"),
}
# Words of these count from publication, as news does and histories hardly ever.
_LATELY_RULES = {
    *(
        "day-word",
        "period",
        "period-word",
        "period-after",
        "weekend",
        "weekend-which",
        "ago",
        "ago-opening",
        "which-weekday",
    ),
    *(
        "on-weekday",
        "on-weekday-time",
        "weekday",
        "weekday-time",
        "weekday-which",
        "day-weekday",
        "in-units",
        "weekdays",
    ),
}
_LETTER = re.compile(r"[^\W\d_]")
_QUALIFYING_RULES = {"year-of", "month-of", "month-day", "day-month", "month-year"}
# So many letters may stand in a preposition and an article before a date.
LONGEST_LEAD = 20
# A dateline that less than this follows stands alone.
LEAST_SPACES = 2
_DATELINE_RULES = {"month-day", "day-month"}


@dataclass(frozen=True, slots=True)
class Body:
    """What is told in a sentence, from `start` in the text on: after its dateline; and the places of its dates."""

    start: int
    dates: tuple[int, ...]


class Article:
    """One reading of one text: holds its clocks and its cast while the sentences go by."""

    def __init__(
        self, text: str, published: datetime.date, language: str, grammar: Grammar, scanner: Scanner
    ) -> None:
        self._text = text
        self._language = language.partition("-")[0].lower()
        self._plain = plain_text(text)
        self._grammar = grammar
        self._scanner = scanner
        self._clocks = Clocks.set_to(published)
        self._cast = Cast(grammar)

    def proposals(self) -> Iterator[ProposalRecord]:
        """All proposals, in the order of the text."""
        for number, sentence in enumerate(split_sentences(self._text, self._grammar.words)):
            self._clocks.sentence, self._clocks.paragraph = number, sentence.paragraph
            self._cast.hear(sentence.text)
            read = list(self._readings(sentence))
            is_dated = any(reading.edtf or reading.rivals for _, reading, _ in read)
            kept = [item for item in read if item[1].edtf or item[1].rivals or not is_dated]
            mentions = [mention for mention, _, _ in read]
            relative = [mention for mention in mentions if mention.rule.name in _RELATIVE_RULES]
            series = in_series(self._text, mentions, self._grammar)
            together = {mention.start: dates for dates in series for mention in dates}
            body = self._body(sentence, mentions)
            for mention, reading, setting in kept:
                unneeded = [*relative, *together[mention.start]]
                yield self._proposal(sentence, mention, reading, setting, unneeded, body)

    def _readings(self, sentence: Sentence) -> Iterator[tuple[Mention, Reading, Setting]]:
        marks: list[Mark] | None = None
        for mention in self._scanner.mentions(self._plain, sentence):
            marks = mark(sentence, self._grammar.words) if marks is None else marks
            setting = self._setting(sentence, mention, marks)
            reading = _read(mention, setting)
            if reading is None:
                continue
            self._move_clocks(sentence, mention, reading)
            yield mention, reading, setting

    def _setting(self, sentence: Sentence, mention: Mention, marks: list[Mark]) -> Setting:
        start, end = mention.start - sentence.start, mention.end - sentence.start
        direction, cue = direction_at(marks, start, end)
        return Setting(self._grammar, self._clocks, direction, cue)

    def _move_clocks(self, sentence: Sentence, mention: Mention, reading: Reading) -> None:
        if reading.edtf is None:
            return
        date = EdtfDate.parse(reading.edtf)
        if self._dateline(sentence, mention):
            day = datetime.date.fromisoformat(date.last_day)
            if 0 <= (self._clocks.published - day).days <= 3:
                self._clocks.written = day
        self._clocks.weigh(date, reading.names_its_year, mention.rule.name in _LATELY_RULES)
        self._clocks.mention(date)
        leads = self._text[max(sentence.start, mention.start - LONGEST_LEAD) : mention.start]
        words = self._grammar.words
        is_heading = reading.names_its_year and not _LETTER.search(
            self._text[sentence.start : mention.start] + self._text[mention.end : sentence.end]
        )
        is_glance = _glance(words).match(self._text, mention.start, mention.end)
        is_told = reading.role is Role.MAIN and not is_glance and not _background_lead(words).search(leads)
        if is_told or is_heading:
            is_lately = mention.rule.name in _LATELY_RULES
            self._clocks.tell(date, names_its_year=reading.names_its_year, counts_from_publication=is_lately)

    def _body(self, sentence: Sentence, mentions: list[Mention]) -> Body:
        dated = self._dateline(sentence, mentions[0]) if mentions else 0
        end = dated or undated_dateline_end(sentence.text)
        is_more = sentence.text.count(" ", end) >= LEAST_SPACES
        return Body(sentence.start + (end if is_more else 0), tuple(mention.start for mention in mentions))

    def _dateline(self, sentence: Sentence, mention: Mention) -> int:
        """Where the text goes on after the dateline that this date is in; 0 where it is in none."""
        if mention.rule.name not in _DATELINE_RULES:
            return 0
        start, end = mention.start - sentence.start, mention.end - sentence.start
        return dateline_end(sentence.text, start, end, self._grammar.words)

    def _proposal(
        self,
        sentence: Sentence,
        mention: Mention,
        reading: Reading,
        setting: Setting,
        unneeded: list[Mention],
        body: Body,
    ) -> ProposalRecord:
        words = self._grammar.words
        start, end = mention.start - sentence.start, mention.end - sentence.start
        first, last = surroundings(sentence.text, start, end, len(body.dates))
        first = max(first, body.start - sentence.start)
        origin = sentence.start + first
        own = (mention.start - origin, mention.end - origin) if start >= first else (0, 0)
        dropped = [
            (other.start - origin, other.end - origin)
            for other in unneeded
            if first <= other.start - sentence.start < last
        ]
        dates = (place - origin for place in body.dates if place >= origin)
        bare = strip_dates(sentence.text[first:last], dropped, own, words, dates)
        saying = find_saying(bare.text, words)
        if saying and is_beside(bare.text, bare.at, saying, words):
            saying = None
        dates_the_saying = saying is not None and not saying.said[0] <= bare.at < saying.said[1]
        clause = clause_at(bare.text, bare.at, words, bare.others)
        title = noun_phrase_headline(bare, words) if mention.rule.name in _QUALIFYING_RULES else ""
        title = title or headline(bare, clause, saying, self._cast, words)
        if says_too_little(title, words) or mention.rule.name == "year-of-all" or is_denied(bare, words):
            title = headline_with_dates(sentence.text[first:last], words)
        edtf = as_near_as_said(reading.edtf, self._text, mention.start, mention.end, self._language)
        return ProposalRecord(
            start=mention.start,
            end=mention.end,
            words=self._text[mention.start : mention.end],
            sentence_start=sentence.start,
            sentence_end=sentence.end,
            sentence=sentence.text,
            edtf=edtf,
            headline=title,
            occurrence=occurrence_of(clause, reading.edtf, setting, saying, dates_the_saying, words),
            attribution=self._speaker(saying) if saying else "",
            confidence=reading.confidence,
            explanation=explain(self._text[mention.start : mention.end], edtf, reading.why),
            rule=mention.rule.name,
            rules_version=CURRENT,
            rivals=reading.rivals,
        )

    def _speaker(self, saying: Saying) -> str:
        """The speaker's name; empty for a pronoun that nobody safely answers to."""
        if saying.speaker.lower() in self._grammar.words.pronouns:
            return self._cast.who(saying.speaker)
        return saying.speaker


def _read(mention: Mention, setting: Setting) -> Reading | None:
    """What the rule reads; None where the calendar has no such day, as on 31 February or in the year 10000."""
    if mention.rule.read is None:
        return None
    with suppress(OverflowError, ValueError):
        return mention.rule.read(mention.match, setting)
    return None


@lru_cache(maxsize=16)
def _background_lead(words: ExtractionWords) -> re.Pattern[str]:
    """“Since May” and “by May” speak of May without going there; “back in May” only looks there."""
    opening = rf"{any_of(words.openings_noted)}{GAP}(?:{any_of(words.the)}{GAP})?"
    glance = rf"{any_of(words.glances)}{GAP}(?:{any_of(words.prepositions)}{GAP})?"
    return re.compile(rf"\b(?:{opening}|{glance})$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _glance(words: ExtractionWords) -> re.Pattern[str]:
    """“Ще торік”: a look back, where the date's own words hold it."""
    return re.compile(rf"{any_of(words.glances)}{GAP}", re.IGNORECASE)


def read_article(text: str, published: datetime.date, language: str) -> list[ProposalRecord]:
    """The proposals of a text, in order, by the rules; none in a language that has no grammar."""
    grammar, scanner = grammar_for(language), scanner_for(language, CURRENT)
    return (
        list(Article(text, published, language, grammar, scanner).proposals()) if grammar and scanner else []
    )
