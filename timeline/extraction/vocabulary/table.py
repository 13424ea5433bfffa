"""What a language has to say for itself before its articles can be read; plain words, no patterns and no logic."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ExtractionWords:
    """All entries are lower case unless they say otherwise. A space in an entry stands for any white space.

    A table is compared by identity, so that patterns made from it can be kept.
    """

    language: str
    # Sentences
    abbreviations: frozenset[str]  # never end a sentence: "mr", "gen"
    dated_abbreviations: frozenset[str]  # end one only before an opener: "jan", "mon"
    sentence_openers: frozenset[str]  # capitalised: "The", "He"
    # Direction
    future_cues: tuple[str, ...]
    future_verbs: tuple[str, ...]  # in the present tense, but said of what is scheduled: "begins"
    deadline_cues: tuple[str, ...]  # point forward only where nothing else speaks: "until"
    past_verbs: tuple[str, ...]  # irregular past forms
    present_verbs: tuple[str, ...]  # "is", "can"
    not_verbs: frozenset[str]  # future cues that are no verbs: "ahead of"
    perfect_cues: tuple[str, ...]  # look like the future and look back: "may have"
    leaning_verbs: frozenset[str]  # "was": may be left out before a second participle
    auxiliaries: tuple[str, ...]  # a past form after one is a participle and tells no direction: "be" held
    not_past: frozenset[str]  # end like a past form and are none: "hundred"
    clause_openers: tuple[str, ...]  # start a new clause: "that", "while"
    date_leads: tuple[
        str, ...
    ]  # before a preposition and a date, and useless without: "scheduled" for Friday
    date_parts: tuple[str, ...]  # the "end" of, the "night" of a date
    parts: dict[str, str]  # word before a period -> "early", "mid", "late"
    parts_of_day: dict[str, int]  # "this morning" -> days from today
    times_of_day: frozenset[str]  # "morning": of a day, and no other day than it
    particles: tuple[str, ...]  # of verbs, before the preposition of a date: "over" in took over in May
    prepositions: tuple[str, ...]  # before date words, and where a long headline may stop
    # Occurrence
    cancelled_cues: tuple[str, ...]
    forecast_cues: tuple[str, ...]
    planned_cues: tuple[str, ...]
    ongoing_cues: tuple[str, ...]
    # Attribution
    saying_verbs: tuple[str, ...]
    saying_nouns: frozenset[str]  # saying verbs that are nouns as often: intelligence "reports"
    telling_verbs: tuple[str, ...]  # take a listener, so that the telling is the event: "warned him that"
    according_to: tuple[str, ...]
    pronouns: dict[str, str]  # subject pronoun -> "m", "f" or "" where it does not tell
    possessives: frozenset[str]
    first_persons: tuple[str, ...]  # make what is said the speaker's own: "we"
    honorifics: dict[str, str]  # title before a name, as written -> "m", "f" or ""
    organisations: frozenset[str]  # capitalised; a name that holds one is no person: "House"
    sentence_adverbs: tuple[str, ...]  # open a sentence and say nothing: "however"
    # Numbers that are not years
    counted_things: frozenset[str]
    counting_words: tuple[str, ...]
    numbered_things: tuple[str, ...]  # as written; a number after one is its name: "Resolution 2022"
    articles: frozenset[str]  # stand for one: "a" year ago
    pointers: frozenset[str]  # "those" talks: before what another sentence told
    # Days with names
    holidays: dict[
        str, tuple[int, int] | tuple[int, int, int]
    ]  # (month, day), or (month, weekday 1-7, which)
    # What looks like a date
    traps: tuple[str, ...]  # phrases in which no date is to be found: "at the end of the day"
    names_before_months: tuple[str, ...]  # as written: "Theresa" May
    ambiguous_names: frozenset[str]  # months and weekdays that are also words: only capitalised, never alone
    recurring: tuple[str, ...]  # "every" Friday
