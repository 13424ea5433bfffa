"""What a language has to say for itself before its articles can be read; plain words, no patterns and no logic.

Months, weekdays, numbers, units and the like come from `timeline.dates.vocabulary`; here stands what only running text
needs. Every list may be left empty: the rules that need it then find nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.dates.vocabulary import Direction, Part, Unit
from timeline.extraction.vocabulary.headline_words import HeadlineWords

Phrases = tuple[str, ...]
Holiday = tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ExtractionWords:
    """All entries are lower case unless they say "as written". A space in an entry stands for any white space, ' for
    any apostrophe, an accented letter also for the plain one, ё also for е. Phrases may hold several words.

    A table is compared by identity, so that patterns made from it can be kept.
    """

    language: str

    # How the language writes
    capitalises_names: bool = False
    """Whether months and weekdays have capitals: then short and ambiguous ones are only taken with one."""
    is_month_first: bool = False
    """Whether the month may stand before the day: "January 9"."""
    is_day_first_with_slashes: bool = False
    """Whether 01/02/2022 is always the first of February; elsewhere it is asked."""
    counts_without_number: bool = False
    """Whether a unit alone counts as one: "рік тому", "قبل عام"."""
    puts_verb_second: bool = False
    """Whether the verb comes before the subject after a date that opens the sentence: German. Then the date stays in
    the headline, and who is cited after `according_to` ends at the verb."""
    reads_bare_years: bool = False
    """Whether a four-digit number with no word to lead it is often a year: German."""
    digits: Phrases = ()
    """Other rows of ten digits, from 0 to 9: "٠١٢٣٤٥٦٧٨٩"."""
    plural_endings: Phrases = ()
    """Endings of nouns that may be counted: "s"; so that "more than 2000 somethings" is no year."""
    counted_noun_endings: Phrases = ()
    """Endings of several things, in a language that writes nouns with a capital: 1800 "Sänger"; so that no bare number
    before one is a year."""
    not_counted_nouns: Phrases = ()
    """As written; end so, and are no such things or happen in a year: 1939 "Polen", 2015 "Wahlen"."""
    possessives_joined: Phrases = ()
    """What makes an owner of the word before it: "'s"."""

    # Names that are also words
    short_names: frozenset[str] = frozenset()
    """Abbreviations among the months and weekdays of the vocabulary: taken only within a date, with a stop or
    without. Every other form of the vocabulary may stand alone."""
    ambiguous_names: frozenset[str] = frozenset()
    """Months and weekdays that are also other words. Taken within a date; elsewhere only with a capital where the
    language has capitals for names, and not at all where it has none."""
    unread_names: frozenset[str] = frozenset()
    """Abbreviations among them that without their accents are other words too often: the Polish "sie"."""
    names_before_months: Phrases = ()
    """As written: a month or weekday after one is a surname: "Theresa" May."""
    recurring: Phrases = ()
    """Before a weekday, month or unit: it comes again and again: "every"."""
    traps: Phrases = ()
    """Phrases in which no date is to be found: "at the end of the day"."""
    unread_days: frozenset[str] = frozenset()
    """Words for a day in the vocabulary that mean something else too often in an article."""

    # Small words in dates
    the: Phrases = ()
    """Articles that may stand before a day, a weekday, a part or a decade: "the", "el", "dem"."""
    of: Phrases = ()
    """Between a day and its month: "of", "de"; of the 3rd "of" March."""
    of_year: Phrases = ()
    """Between a month, season, quarter or part and its year: "de", "del", "des", "of the", "من"."""
    day_words: Phrases = ()
    """After the number of a day, adding nothing: the 3rd "day" of March, 9-го "числа"."""
    day_nouns: Phrases = ()
    """Before a weekday or a day, adding nothing: "يوم"."""
    year_words_before: Phrases = ()
    """Before the digits of a year, so that they are one: "im jahr", "en l'an", "عام". With their own prepositions where
    those do not stand in `year_leads`."""
    year_words_after: Phrases = ()
    """After the digits of a year, so that they are one: "року", "году", "roku", "r"; a stop may follow."""
    year_unit: Phrases = ()
    """The word of this, last or next year: "year", "року", "jahres". Empty: all forms of the vocabulary."""

    # Prepositions. Openings ("since", "until") belong in each list where they may stand.
    day_leads: Phrases = ()
    """Before a weekday or day: "on", "until", "у", "am", "el", "le"."""
    month_leads: Phrases = ()
    """Before a month, and never before a name: "in", "since"."""
    loose_month_leads: Phrases = ()
    """Before a month or a person: "by" April; not read before a capitalised word."""
    year_leads: Phrases = ()
    """Before a year: "in", "since", "circa"."""
    loose_year_leads: Phrases = ()
    """Before a year only where its clause ends after it: "than", "of"."""
    season_leads: Phrases = ()
    """Before a season without a year."""
    season_articles: Phrases = ()
    """What must stand between the lead and the season, once or twice: the English "the", "early"."""
    season_adverbs: frozenset[str] = frozenset()
    """Seasons that need no lead: "восени", "im Herbst" has one."""
    loose_season_leads: Phrases = ()
    """Before a season that comes every year unless its clause looks ahead: "en" otoño."""
    weekend_leads: Phrases = ()
    """Before a weekend that no "last" or "next" leads: "over the", "на"."""
    since: Phrases = ()
    """Openings that never look ahead: "since", "seit"."""
    since_may_look_ahead: bool = False
    """Whether those mean "from" as well: "с понедельника", "od poniedziałku"."""
    through: Phrases = ()
    """Between two days or weekdays, besides a dash: "to", "through"; never "and"."""
    openings_noted: Phrases = ()
    """Before a date that the story does not go to: "since", "before". Empty: the openings of the vocabulary."""

    glances: Phrases = ()
    """Before a preposition and a date: a look back, and the story stays where it is: "back", "ще", "jeszcze"."""

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

    # Sentences
    abbreviations: frozenset[str] = frozenset()
    """Never end a sentence, without their last stop: "mr", "gen", "e.g"."""
    dated_abbreviations: frozenset[str] = frozenset()
    """End one only before an opener: "jan", "mon", "р"."""
    sentence_openers: frozenset[str] = frozenset()
    """As written, with their capitals: "The", "He"."""

    # Direction of a clause
    future_cues: Phrases = ()
    future_endings: Phrases = ()
    """A word with one of these endings looks ahead: "тиме", "era"."""
    future_prefixes: Phrases = ()
    """A word that begins so looks ahead: "سي", "ست"."""
    future_verbs: Phrases = ()
    """In the present tense, but said of what is scheduled, shortly before its date: "begins"."""
    extending_verbs: Phrases = ()
    """Past forms after which "until" looks ahead: it was "extended" until May."""
    deadline_cues: Phrases = ()
    """Point forward only where nothing else speaks: "until"."""
    asides: Phrases = ()
    """After a comma they look ahead, unless what follows has been told: "expected" on Monday, did not come."""
    past_verbs: Phrases = ()
    """Past forms that no ending tells."""
    past_endings: Phrases = ()
    """A word with one of these endings is a past form: "ed", "ав", "ла", "те"."""
    not_past: frozenset[str] = frozenset()
    """Words that end like a past form and are none: "hundred", "heute"."""
    participle_helpers: Phrases = ()
    """Before a participle, perhaps with an adverb between, they make it past: "a", "ont", "est"."""
    participle_endings: Phrases = ()
    participle_prefixes: Phrases = ()
    """With a participle's ending they are past without a helper: "ge"."""
    present_verbs: Phrases = ()
    """"is", "can"."""
    present_endings: Phrases = ()
    """A word with one is probably a verb: "es"."""
    not_present_endings: Phrases = ()
    """... but not with one of these: "ses"."""
    joined_verbs: Phrases = ()
    """Verbs that an apostrophe joins to the word before: "'ll"."""
    not_verbs: frozenset[str] = frozenset()
    """Future cues that are no verbs: "ahead of"."""
    perfect_cues: Phrases = ()
    """Look like the future and look back: "may have"."""
    not_perfect: Phrases = ()
    """After those, they do not: may have "to"."""
    auxiliaries: Phrases = ()
    """A past form after one is a participle and tells no direction: "be" held."""
    adverb_endings: Phrases = ()
    """Between an auxiliary and its participle: "ly"."""
    clause_openers: Phrases = ()
    """Start a new clause: "that", "while", "який"."""
    relative_pronouns: Phrases = ()
    """Of those, the ones that say more about the noun before them: "який", "która"."""
    determiners: Phrases = ()
    """After one stands a noun and no verb: "the", "a", "his"."""

    # Around a date, to be dropped with it from a headline
    prepositions: Phrases = ()
    """Before date words, and where a long headline may stop."""
    date_leads: Phrases = ()
    """Before a preposition and a date, and useless without: "scheduled" for Friday."""
    date_parts: Phrases = ()
    """The "end" of, the "night" of a date; `period_stops` follow."""
    lead_fillers: Phrases = ()
    """Others before a date that say nothing without: "the", "just", "back", "and"."""
    loose_ends: Phrases = ()
    """With which no headline ends: prepositions, conjunctions; empty where a verb may end in one: "tritt an"."""
    particles: Phrases = ()
    """Of verbs, before the preposition of a date: "over" in took over in May."""

    # Occurrence
    cancelled_cues: Phrases = ()
    forecast_cues: Phrases = ()
    planned_cues: Phrases = ()
    ongoing_cues: Phrases = ()

    # Attribution
    saying_verbs: Phrases = ()
    """In every form that tells: "said", "заявив", "заявила"."""
    saying_nouns: frozenset[str] = frozenset()
    """Saying verbs that are nouns as often: intelligence "reports"."""
    object_verbs: frozenset[str] = frozenset()
    """Saying verbs that take a thing as often: "reported" a fever."""
    puts_verb_first: bool = False
    """Whether a saying verb comes before its speaker: "قال الوزير إن"."""
    inverted_sayings: Phrases = ()
    """Saying verbs with their speaker's pronoun in them: "a-t-il dit"."""
    telling_verbs: Phrases = ()
    """Take a listener, so that the telling is the event: "warned" him that."""
    according_to: Phrases = ()
    that_words: Phrases = ()
    """Before what is said: "that", "що", "dass"."""
    before_saying: Phrases = ()
    """Between the speaker and the verb: "has", "also", "himself"."""
    saying_boundaries: Phrases = ()
    """Words at which the speaker's clause begins: "but", "that"."""
    subject_openers: Phrases = ()
    """Words that begin what is said where no "that" does: "he", "the"."""
    never_speakers: frozenset[str] = frozenset()
    """A speaker's name never ends in one: "the", "was"."""
    listeners: Phrases = ()
    """Pronouns that are told something: "him"."""
    speaker_stops: Phrases = ()
    """In a long name of a speaker what follows is a place or a time: "in", "during"."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronoun → "m", "f" or "" where it does not tell."""
    possessives: frozenset[str] = frozenset()
    honorifics: Mapping[str, str] = field(default_factory=dict)
    """Title before a name, as written → "m", "f" or ""."""
    organisations: frozenset[str] = frozenset()
    """As written; a name that holds one is no person: "House"."""
    sentence_adverbs: Phrases = ()
    """Open a sentence and say nothing: "however"."""

    headline: HeadlineWords | None = None
    """What is known of subjects and verbs; None: a headline is the clause around the date, cut at a word."""
