"""From where a date is counted, what makes a number a year, and which days have names; words only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.dates.vocabulary import Direction, Part, Unit
from timeline.extraction.vocabulary.names_and_leads import NamesAndLeads, Phrases

Holiday = tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CountingWords(NamesAndLeads):
    """The part of a language's table that tells which day is meant: see `ExtractionWords`."""

    # Directions from the day of publication
    directions: Mapping[str, Direction] = field(default_factory=dict)
    """Before a weekday, month, season, holiday or weekend: "last". Empty: those of the vocabulary."""
    directions_after: Mapping[str, Direction] = field(default_factory=dict)
    """After the noun: "dernier", "الماضي"."""
    period_directions: Mapping[str, Direction] = field(default_factory=dict)
    """Before a week, month, year: fewer, where some of `directions` say something else there. Empty: the same."""
    nearest: frozenset[str] = frozenset()
    """Words of `directions` for the very next one: "coming" Friday; "next" Friday may be the one after it."""
    periods: Mapping[str, tuple[Unit, int]] = field(default_factory=dict)
    """Words that are a unit and a direction: "торік" → (Unit.YEAR, -1), "vorjahr"."""
    period_stops: Phrases = ()
    """After "this week" or "the end": it is of something: "of"."""
    nuances: Phrases = ()
    """Before "this week", and in its date: "earlier", "late", "наприкінці"."""
    parts: Mapping[str, Part] = field(default_factory=dict)
    """Before a month, year, decade: "early", "Anfang", "на початку": a third of the year."""
    edges: Mapping[str, Part] = field(default_factory=dict)
    """Before a year: about its first, middle or last month: the "end" of 2021."""
    edge_leads: Phrases = ()
    """What must stand before an edge; empty where nothing need."""
    parts_of_day: Mapping[str, int] = field(default_factory=dict)
    """"this morning" → days from today."""
    times_of_day: frozenset[str] = frozenset()
    """"morning": after a weekday, or instead of "day" in "that morning"."""
    more_times_of_day: Phrases = ()
    """After a weekday only: "lunchtime"."""
    about: Phrases = ()
    """Before a count, adding nothing: "almost", "more than"."""
    articles: frozenset[str] = frozenset()
    """Stand for one: "a" year ago."""
    ago: Phrases = ()
    """After a count. Empty: those of the vocabulary."""
    ago_openings: Phrases = ()
    """Before a count. Empty: those of the vocabulary."""
    to_the_day: Phrases = ()
    """After "five years ago": "today"."""
    from_now: Phrases = ()
    """After a count, pointing forward: "from now"."""
    ahead: Phrases = ()
    """Before a count that ends in the future, where its clause looks there: "in", "через"."""
    ahead_ends: Phrases = ()
    """May follow such a count and its possessive: in two weeks' "time"."""

    # Directions from the story's own day
    neighbours: Mapping[str, int] = field(default_factory=dict)
    """Before a unit, weekday or month: "following" → 1, "previous" → -1, "same" → 0. Where such a word is among the
    directions too, the clause and the story decide."""
    neighbours_after: Mapping[str, int] = field(default_factory=dict)
    """After the noun: "suivant" → 1, "попередній"."""
    neighbour_articles: Phrases = ()
    """What must stand before a neighbour: "the"; empty where nothing need."""
    story_days: Mapping[str, int] = field(default_factory=dict)
    """Whole phrases for a day seen from the story's: "наступного дня" → 1, "le lendemain", "la veille" → -1."""
    opening_story_days: Mapping[str, int] = field(default_factory=dict)
    """The same, only at the head of a clause: "next day"."""
    that: Phrases = ()
    """Before a day, week, month, year of the story: "that", "того"; also with what may follow: "того ж"."""
    same: Phrases = ()
    """Between "that" and its noun: "very"."""
    later: Mapping[str, int] = field(default_factory=dict)
    """After a count: "later" → 1, "earlier" → -1, "потому", "plus tard"."""
    after: Mapping[str, int] = field(default_factory=dict)
    """After a count or "the day", where the clause ends: "after" → 1, "before" → -1."""
    later_openings: Mapping[str, int] = field(default_factory=dict)
    """Before a count: "nach" zwei Tagen → 1, "через"; read from publication where the clause looks ahead."""
    than: Phrases = ()
    """After "earlier", which then compares: "than"."""
    continuing: Phrases = ()
    """With these a clause goes on after "that May" or "the day after": "and", "when", "he"."""
    order_words: Phrases = ()
    """As written, at a sentence's head: "Following" those talks."""
    pointers: frozenset[str] = frozenset()
    """"those" talks: before what another sentence told."""
    nth_leads: Phrases = ()
    """Before a bare number that is a day of the month being told: "le" 22, "el día" 22."""
    nth_goes_on: Phrases = ()
    """May follow such a day: le 22 "au matin"."""
    of_told_month: Phrases = ()
    """After a day: of the month just told: "du même mois", "منه"."""
    recurring_articles: Phrases = ()
    """Before a weekday that then comes again and again: "le" lundi."""
    week_of: Phrases = ()
    """Before a day: "the week of"."""

    # Years
    owners: Phrases = ()
    """Before a year or month that says which: "the" 2008 invasion, "its" October vote."""
    not_owned: Phrases = ()
    """After such a month: it was none: "on", "was"."""
    not_between: Phrases = ()
    """Between owner and year: it was none: "the" more 2008."""
    year_nouns: Phrases = ()
    """Before a year that says when: "election" 2008, "dated"."""
    year_verbs: Phrases = ()
    """After a year that opens a line: 2014 "saw"."""
    before_and_after: Phrases = ()
    """Joined to a year by a hyphen: "pre"-2014."""
    in_brackets: Phrases = ()
    """Before a year in brackets: (c. 2014); as written."""
    decade_nouns: Phrases = ()
    """After "1990-ті" or the word of a decade: "роки", "Jahren"."""
    decades_stand_alone: bool = False
    """Whether the word of a decade needs no noun: "التسعينيات"."""
    century_nouns: Phrases = ()
    """Empty: the centuries of the vocabulary."""
    eras_before: Phrases = ()
    """As written, before a year: "AD"."""

    # Days with names
    holidays: Mapping[str, Holiday] = field(default_factory=dict)
    """(month, day); (month, weekday 1-7, which one: -1 the last, 0 the first after a Monday); (0, days) from Easter
    Sunday; (-1, days) from Orthodox Easter."""
    known_days: Mapping[str, str] = field(default_factory=dict)
    """Phrases that name one day of history: "9/11" → EDTF."""
    known_events: Mapping[str, str] = field(default_factory=dict)
    """The same, only before or after one of `event_words`: "september 11"."""
    event_words: Phrases = ()
    """Beginnings of words after such a day: "attack"."""
    event_words_before: Phrases = ()
    """Beginnings of words before it: "теракт"."""

    # Numbers that are not years
    counted_things: frozenset[str] = frozenset()
    counting_words: Phrases = ()
    """Before a number that counts: "more than"."""
    not_counted: Phrases = ()
    """After a year, though it stands after a counting word: "was", "versus"."""
    counting_nouns: Phrases = ()
    """Before “of” and a number that counts: a "crowd" of 2014."""
    opening_hours: Phrases = ()
    """Before weekdays that come back every week: "open" from Monday to Friday."""
    street_nouns: Phrases = ()
    """As written, after a number and a name: 24 March "Street"."""
    streets: Phrases = ()
    """Before a day that is their name, its month with a capital: "rue" du 8-Mai-1945."""
    year_subjects: Phrases = ()
    """Before a year that ends its clause: "it was" 1914, "not" 1913."""
    before_last: Phrases = ()
    """After a weekday or unit, the second one back: the week "before last"."""
    counted_from: Phrases = ()
    """Between a number of weeks and the weekday they count from: a week "from" Friday."""
    quarter_leads: Phrases = ()
    """Before a quarter without a year: "in" the third quarter."""
    games: Phrases = ()
    """Words of a sentence whose quarters are of a match: "touchdown"."""
    thorough: Phrases = ()
    """Between weekdays of one stretch of time rather than of every week: "through"."""
    numbered_things: Phrases = ()
    """As written; a number after one is its name: "Resolution"."""
    street_endings: Phrases = ()
    """Of words before the number of a house: Bahnhof"straße" 1985."""
    number_signs: Phrases = ()
    """Between such a thing and its number: "no."."""
    after_ages: Phrases = ()
    """Directly after a number that is then no day: "-year"."""
