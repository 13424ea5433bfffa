"""How a language writes, which names of its dates are other words too, and what leads to a date; words only."""

from dataclasses import dataclass

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NamesAndLeads:
    """The part of a language's table that tells where a date begins: see `ExtractionWords`."""

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
