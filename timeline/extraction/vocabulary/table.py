"""What a language has to say for itself before its articles can be read; plain words, no patterns and no logic.

Months, weekdays, numbers, units and the like come from `timeline.dates.vocabulary`; here stands what only running text
needs. Every list may be left empty: the rules that need it then find nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.extraction.vocabulary.counting_words import CountingWords
from timeline.extraction.vocabulary.headline_words import HeadlineWords
from timeline.extraction.vocabulary.names_and_leads import Phrases


@dataclass(frozen=True, slots=True, eq=False)
class ExtractionWords(CountingWords):
    """All entries are lower case unless they say "as written". A space in an entry stands for any white space, ' for
    any apostrophe, an accented letter also for the plain one, ё also for е. Phrases may hold several words.

    A table is compared by identity, so that patterns made from it can be kept.
    """

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
    state_verbs: Phrases = ()
    """Before a participle they say what is so, and "until" when it ends: "are" closed."""
    moving_participles: Phrases = ()
    """... unless it is one of these, which after the same verb say what was done: "est" resté."""
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
