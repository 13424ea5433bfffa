"""The words by which a headline finds subject and verb: only for a language whose order of words the rules of
headlines fit, which is so far English. Others go without, and keep the clause as it is written."""

from dataclasses import dataclass

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class HeadlineWords:
    """All entries are lower case."""

    # Articles
    the: Phrases
    """The definite article, which a headline that is too long goes without."""
    a: Phrases
    pointing: Phrases
    """"this", "that": like an article before a date that says which."""

    # Joints of clauses
    and_: Phrases
    or_: Phrases
    but: Phrases
    again: Phrases
    """Where a second time begins, of which the first date says nothing: "and again"."""
    contrast: Phrases
    """After a comma, before what is not so: "not"."""
    to: Phrases
    that: Phrases
    before_subjects: Phrases
    """After these a subject stands: "and", "that", "while"."""
    who: Phrases
    """Open a clause about the subject before them."""
    which: Phrases
    """... about any noun."""
    with_age: Phrases
    """After a name, and it is a person: "who", "whose"."""
    asides: Phrases
    """Open an aside between commas: "which", "chairman"."""
    adding: Phrases
    """Open a second thing said: ", saying"."""
    aside_openers: Phrases
    """Open a clause after a comma: "when", "though"."""
    going_on: Phrases
    """Open one only before a subject: "while", "and", "so"."""
    openers_within: frozenset[str]
    """Clause openers at which no headline ends: "that", "as"."""
    noun_ends: Phrases
    """End a noun, besides clause openers: "after", "and"."""

    # Nouns and verbs
    subjects: Phrases
    """Begin a subject: "he", "the", "no"."""
    more_subjects: Phrases
    """Of those, what no clause that only goes on begins with."""
    nouns_begin: Phrases
    """Begin a noun that a clause hangs on: "the", "its"."""
    irregular_participles: Phrases
    participle_ending: str
    leaning_verbs: frozenset[str]
    """"was": may be left out before a second participle."""
    copula: str
    plural_copula: str
    before_stating: Phrases
    """Between a speaker and his verb: "has", "also"."""
    made_a_statement: str
    """What somebody did whose words make no headline."""
    first_persons: Phrases
    """Make what is said the speaker's own: "we"."""
    speaking_of_oneself: Phrases
    """As written: "I", "we": subjects of one's own saying."""
    kept_capital: str
    """The first person, which keeps its capital inside a sentence."""

    never_passive: frozenset[str]
    """Past forms that no “was” before another verb belongs to: was arrested and "appeared"."""
    date_nouns: Phrases
    """After a year, and useless without it: the 1998-99 "season"."""

    # Loose ends
    loose_ends: Phrases
    """Words that may not end a headline: "and", "is", "the"."""
    loose_ends_when_cut: Phrases
    """... nor one that was cut, besides prepositions: "to", "has", "the day"."""

    # Dates and places
    date_leads: Phrases
    """Before another date of the sentence: "in", "since"."""
    places: Phrases
    """Before the name of a place: "at", "from"."""
