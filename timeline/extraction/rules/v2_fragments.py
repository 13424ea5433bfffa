"""What the templates of version 2 are made from: a fragment a list, built from a language's words, and no word here."""

import re
from collections.abc import Iterable, Mapping

from timeline.dates.vocabulary import Direction, Era, Unit, Vocabulary
from timeline.extraction.grammar import Grammar
from timeline.extraction.patterns import NOT_BEFORE_LOOSE
from timeline.extraction.phrasing import LOWER, NEVER, UPPER, any_of
from timeline.extraction.plain import plain_text
from timeline.extraction.rules.v2_lists import AFTER_DATES, AS_WRITTEN, LISTS, signs
from timeline.extraction.rules.v2_words import ListedWords

# Names of so few letters are too short to tell from other words without a capital.
TOO_SHORT = 4

_WORD = re.compile(r"[^\W\d_]+")
# Roman numerals up to 30 in small letters, Latin and Cyrillic: centuries, quarters and halves begin with one.
_ROMAN = frozenset(
    numeral
    for tens in ("", "x", "xx", "xxx")
    for ones in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    for numeral in (tens + ones, (tens + ones).translate(str.maketrans("xi", "хі")))
)
_DIGITS_OF_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"


class Fragments(ListedWords):
    """The fragments of one language by name, and every word that they spell out."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__(grammar.vocabulary, grammar.words)
        self._vocabulary = grammar.vocabulary
        self._words = grammar.words
        self.by_name = {
            **self._numbers(),
            **self._names(),
            **self._periods(),
            **self._directions(),
            **self._years(),
            **self._plain_lists(),
            **signs(),
        }

    def signals(self) -> frozenset[str]:
        """Words one of which is in every date that has no digit."""
        vocabulary, words = self._vocabulary, self._words
        lists: tuple[Iterable[str], ...] = (
            *(vocabulary.months, vocabulary.weekdays, vocabulary.seasons, vocabulary.units, vocabulary.duals),
            *(vocabulary.decades, words.times_of_day, words.pointers, words.season_adverbs, words.periods),
            *(vocabulary.relative_days, words.parts_of_day, words.holidays, words.known_events),
            *(words.story_days, words.opening_story_days),
        )
        phrases = [_WORD.findall(plain_text(phrase.lower())) for phrases in lists for phrase in phrases]
        signals = {parts[0] for parts in phrases if len(parts) == 1}
        signals.update(parts[-1] for parts in phrases if parts and signals.isdisjoint(parts))
        return frozenset(signals)

    def _numbers(self) -> dict[str, str]:
        vocabulary, words = self._vocabulary, self._words
        self.spelt.update(_WORD.findall(" ".join(vocabulary.ordinal_suffixes)))
        suffix = rf"(?i:{any_of(map(plain_text, vocabulary.ordinal_suffixes))})"
        ending = rf"(?:{suffix}|\.)" if vocabulary.has_ordinal_stop else suffix
        if vocabulary.uses_roman_numerals:
            self.spelt.update(_ROMAN)
        roman = rf"[IVXХІ]{{1,6}}(?:{suffix})?\b" if vocabulary.uses_roman_numerals else NEVER
        ordinal = rf"(?:{self.listed(vocabulary.ordinals)}|[0-9]{{1,2}}(?:{suffix}\b|{self._stop()}))"
        ages = any_of(words.after_ages)
        return {
            "number": rf"(?:{self.listed([*vocabulary.numbers, *words.articles])}|[0-9]{{1,4}}(?![\d,.]\d))",
            "ordinal": ordinal,
            "rank": rf"(?:{ordinal}|{roman}|[0-9]{{1,2}}(?![\d,.%]))",
            "ordinal_ending": ending,
            "year_ending": rf"-?{suffix}\b" if vocabulary.ordinal_suffixes else NEVER,
            "day": rf"{_DIGITS_OF_DAY}(?:{ending})?(?![\d%]|[.,:]\d|{ages})",
            "dotted": rf"{_DIGITS_OF_DAY}\.(?:0?[1-9]|1[0-2])\." if vocabulary.has_ordinal_stop else NEVER,
        }

    def _stop(self) -> str:
        return r"\." if self._vocabulary.has_ordinal_stop else NEVER

    def _names(self) -> dict[str, str]:
        vocabulary, words = self._vocabulary, self._words
        months, weekdays = self._full(vocabulary.months), self._full(vocabulary.weekdays)
        sure = [name for name in months if name not in words.ambiguous_names]
        alone = months if words.capitalises_names else sure
        month, weekday = self._dotted(vocabulary.months), self._dotted(vocabulary.weekdays)
        return {
            "month": month,
            "leading_month": month if words.is_month_first else NEVER,
            "capital_month": self._capital(months),
            "led_month": month if words.capitalises_names else self._small(months),
            "month_name": self._cased(alone),
            "sure_month": self._cased(sure),
            "weekday": weekday,
            "weekday_name": self._cased(
                weekdays
                if words.capitalises_names
                else [name for name in weekdays if name not in words.ambiguous_names]
            ),
            "led_weekday": self._small(weekdays),
            # “Marthe Dimanche”: where names of days are written small, a capital after a word makes another name.
            "not_a_surname": "" if words.capitalises_names else rf"(?!(?<=[^\W\d_]\s){UPPER}{LOWER})",
        }

    def _small(self, names: Iterable[str]) -> str:
        """Names in any case; in a language that writes them small, those that are people's as well only so."""
        names, words = list(names), self._words
        if words.capitalises_names:
            return self._cased(names)
        careful = [form for name in names if name in words.ambiguous_names for form in (name, name.upper())]
        plain = [name for name in names if name not in words.ambiguous_names]
        return rf"(?:{self.listed(plain)}|{self.listed(careful, cased=True)})"

    def _capital(self, names: Iterable[str]) -> str:
        """Names with a capital, in a script that has any."""
        plain = [plain_text(name) for name in names]
        return self.listed([*map(str.capitalize, plain), *map(str.upper, plain)], cased=True)

    def _full(self, names: Mapping[str, int]) -> list[str]:
        return [
            name
            for name in names
            if name not in self._words.short_names and name not in self._words.unread_names
        ]

    def _dotted(self, names: Mapping[str, int]) -> str:
        """Full names, and abbreviations with or without a full stop."""
        short = [
            name for name in names if name in self._words.short_names and name not in self._words.unread_names
        ]
        full = self._cased(self._full(names))
        return rf"(?:{full}|{self._cased(short)}\.?)" if short else full

    def _cased(self, names: Iterable[str]) -> str:
        """Names in any case; in a language with capitals only with one where they are short or other words."""
        names, words = [plain_text(name) for name in names], self._words
        if not words.capitalises_names:
            return self.listed(names)
        ambiguous = set(map(plain_text, words.ambiguous_names))
        careful = [name for name in names if len(name) <= TOO_SHORT or name in ambiguous]
        cased = [form for name in careful for form in (name.capitalize(), name.upper())]
        plain = [name for name in names if name not in careful]
        either = [self.listed(plain)] if plain else []
        return rf"(?:{'|'.join([*either, self.listed(cased, cased=True)])})"

    def _periods(self) -> dict[str, str]:
        vocabulary, words = self._vocabulary, self._words
        duals = [dual for dual, single in vocabulary.duals.items() if single in vocabulary.units]
        by_unit = {unit: [name for name, its in vocabulary.units.items() if its is unit] for unit in Unit}
        day_to_year = [by_unit[unit] for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)]
        return {
            # A letter alone is another word: “в” is “in” far oftener than a Russian century.
            "unit": self.listed([*(name for name in vocabulary.units if len(name) > 1), *duals]),
            "story_unit": self.listed(
                [*(name for names in day_to_year for name in names), *words.times_of_day]
            ),
            "month_or_week": self.listed([*by_unit[Unit.MONTH], *by_unit[Unit.WEEK]]),
            "whole_unit": self.listed(
                [*by_unit[Unit.MONTH], *by_unit[Unit.WEEK], *(words.year_unit or by_unit[Unit.YEAR])]
            ),
            "month_unit": self.listed(by_unit[Unit.MONTH]),
            "week_unit": self.listed(by_unit[Unit.WEEK]),
            "year_unit": self.listed(words.year_unit or by_unit[Unit.YEAR]),
            "weekend": self.listed(by_unit[Unit.WEEKEND]),
            "quarter": self.stopped(by_unit[Unit.QUARTER]),
            "half": self.listed(by_unit[Unit.HALF]),
            "century": self.stopped(words.century_nouns or by_unit[Unit.CENTURY]),
            "counted_noun": self.counted_noun(self._words),
            "round_number": r"1\d00" if self._words.counted_noun_endings else NEVER,
            "verb_by_ending": self.verb_by_ending(self._words),
            "quarter_letter": self.letters(vocabulary.quarter_letters),
            "season": self.listed(vocabulary.seasons),
            "season_adverb": self.listed(words.season_adverbs),
            "part": self.listed(words.parts),
            "edge": self.listed(words.edges),
            "time": self.listed([*words.times_of_day, *words.more_times_of_day]),
            "day_word": self.listed(
                day
                for day in (*vocabulary.relative_days, *words.parts_of_day)
                if day not in words.unread_days
            ),
        }

    def _directions(self) -> dict[str, str]:
        vocabulary, words = self._vocabulary, self._words
        directions = words.directions or vocabulary.directions
        if words.directions_after and not words.directions:
            directions = {}
        periods = words.period_directions or directions
        return {
            "which": self.listed(directions),
            "which_after": self.listed(words.directions_after),
            "period_which": self.listed(periods),
            "which_year": self.listed(periods),
            "which_year_after": self.listed(words.directions_after),
            "this": self.listed(word for word, way in periods.items() if way is Direction.THIS),
            "ago": self.listed(words.ago or vocabulary.ago),
            "ago_opening": self.listed(words.ago_openings or vocabulary.ago_openings),
            "neighbour": self.listed(words.neighbours),
            "neighbour_after": self.listed(words.neighbours_after),
            "neighbour_article_": self.required(words.neighbour_articles),
            "edge_lead_": self.required(words.edge_leads),
            "story_day": self.listed(words.story_days),
            "opening_story_day": self.listed(words.opening_story_days),
        }

    def _years(self) -> dict[str, str]:
        vocabulary, words = self._vocabulary, self._words
        after = self.stopped(words.year_words_after)
        follows = rf"(?:(?={after})|{NOT_BEFORE_LOOSE})" if words.year_words_after else NOT_BEFORE_LOOSE
        decade_endings = any_of(map(plain_text, vocabulary.decade_suffixes))
        joined = [
            rf"(?<=[0-9][0-9]\s{re.escape(word)}\s)|(?<=[0-9][0-9],\s{re.escape(word)}\s)"
            for word in (*vocabulary.additions, *vocabulary.alternatives)
        ]
        subjects = [rf"(?<=\b(?i:{re.escape(phrase)})\s)" for phrase in words.year_subjects]
        proclitics = vocabulary.additions & vocabulary.proclitics.keys()
        joined += [rf"(?<=[0-9][0-9]\s{re.escape(word)})" for word in proclitics]
        return {
            "year": rf"(?:1[0-9]|20)[0-9]{{2}}{follows}",
            # Of “2010/11”, whose stroke no other year may have behind it.
            "season_year": rf"(?:1[0-9]|20)[0-9]{{2}}(?:(?=/\d\d(?:\d\d)?(?![\d/]))|{follows})",
            "first_of_two": r"(?:1[0-9]|20)[0-9]{2}(?=/\d)",
            # “Bahnhofstraße 1985”, “Typ V 2000”: of a house, of a model.
            "not_a_number": rf"(?<!\b{UPPER}\s)"
            + "".join(rf"(?<!{plain_text(ending)}\s)" for ending in words.street_endings),
            "any_year": rf"[0-9]{{3,4}}{follows}",
            "year_after": after,
            "year_word": self.stopped(word for word, (unit, _) in words.periods.items() if unit is Unit.YEAR),
            "year_before": self.listed(words.year_words_before),
            # Looked back at from the year: none of these common words then opens a date.
            "after_a_subject": f"(?:{'|'.join(subjects)})" if subjects else NEVER,
            "after_a_year": rf"(?:(?<=[0-9][0-9],\s)|{'|'.join(joined) or NEVER})",
            "decade_ending": rf"'?(?i:{decade_endings})\b" if vocabulary.decade_suffixes else NEVER,
            # “His 30s”: where a decade ends like a plural, one without its century has an apostrophe.
            "short_decade": "'" if {*vocabulary.decade_suffixes} & {*words.plural_endings} else "'?",
            "decade_opener": self.listed(vocabulary.decade_openers),
            "decade_word": self.listed(vocabulary.decades),
            "decade_alone": self.listed(
                decade for decade in vocabulary.decades if " " in decade or words.decades_stand_alone
            ),
            "bc": self._era(vocabulary, Era.BEFORE),
            "ad": self._era(vocabulary, Era.SINCE),
            "era_before": self.listed(words.eras_before, cased=True),
        }

    def _era(self, vocabulary: Vocabulary, era: Era) -> str:
        """Its names with or without stops and spaces; those of one word in capitals, or they are other words."""
        names = [plain_text(name) for name, its in vocabulary.eras.items() if its is era]
        one = [re.escape(name.upper()) for name in names if " " not in name]
        stopped = [re.escape("".join(f"{sign}." for sign in name)) for name in one if name.isalpha()]
        many = [
            r"\.?[ \t]?".join(map(re.escape, name.split())).replace(r"\-", r"\.?-")
            for name in names
            if " " in name
        ]
        either = [
            *(rf"(?i:{name})(?!\w)\.?" for name in sorted(many, key=len, reverse=True)),
            *(rf"{name}(?!\w)" for name in sorted(one, reverse=True)),
            *(rf"{name}" for name in sorted(stopped, reverse=True)),
        ]
        return rf"(?:{'|'.join(either)})" if either else NEVER

    def _plain_lists(self) -> dict[str, str]:
        """Every list of phrases of the table, and some of the vocabulary, under its own name."""
        vocabulary = self._vocabulary
        return {
            name: self.listed(
                getattr(self._words, name), cased=name in AS_WRITTEN, is_after=name in AFTER_DATES
            )
            for name in LISTS
        } | {
            "range_opener": self.listed(vocabulary.range_openers),
            "range_joiner": self.listed(vocabulary.range_joiners),
            "and": self.listed(vocabulary.additions),
            "or": self.listed(vocabulary.alternatives, is_after=True),
            "joined_joiner": self.ending(vocabulary.range_joiners & vocabulary.proclitics.keys(), r"(?=\d)"),
            "event_words": self.beginning(self._words.event_words),
            "event_words_before": self.beginning(self._words.event_words_before),
            "plural": self.ending(self._words.plural_endings, r"\b", before=rf"{LOWER}+"),
            "plural_ending": self.ending(self._words.plural_endings, r"\b"),
            "date_leads": self.listed([*self._words.year_leads, *self._words.month_leads]),
            "possessive": any_of(self._words.possessives_joined),
        }
