"""The words by which a headline finds subject and verb: only for a language whose order of words the rules of
headlines fit, which is so far English. Others go without, and keep the clause as it is written."""

from collections.abc import Mapping
from dataclasses import dataclass

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class HeadlineWords:
    """All entries are lower case."""

    the: Phrases
    """The definite article, which a headline that is too long goes without."""
    a: Phrases
    also_with_dates: Phrases
    """"this", "that": like an article before a date that says which."""
    to_: Phrases
    but: Phrases
    and_: Phrases
    or_: Phrases
    with_after: Phrases
    """"after", "before": end a noun."""
    of_: Phrases
    which: Phrases
    """Open a clause about the noun before them."""
    who: Phrases
    """... about its subject."""
    whose: Phrases
    heads: Phrases
    """Open an aside about a person: "chairman"."""
    adding: Phrases
    """Open a second thing said: ", saying"."""
    aside_openers: Phrases
    """Open a clause after a comma: "when", "though"."""
    going_on: Phrases
    """Open one only before a subject: "while", "and", "so"."""
    subjects: Phrases
    """Begin a subject: "he", "the", "no"."""
    short_subjects: Phrases
    """Of those, what a clause that only goes on does not begin with."""
    nouns_begin: Phrases
    """Begin a noun that a clause hangs on: "the", "its"."""
    irregular_participles: Phrases
    participle_ending: str
    leaning_verbs: frozenset[str]
    """"was": may be left out before a second participle."""
    loose_verbs: Phrases
    """Verbs that may not end a headline: "is", "were"."""
    more_loose_verbs: Phrases
    """... nor a long one: "has", "will"."""
    loose_times: Phrases
    """Nouns of time that with their article may not end it: the "day"."""
    before_stating: Phrases
    """Between a speaker and his verb: "has", "also"."""
    date_leads: Phrases
    """Before another date of the sentence: "in", "since"."""
    background_leads: Phrases
    """Before a date that the story does not go to."""
    places: Phrases
    """Before the name of a place: "at", "from"."""
    first_persons: Phrases
    """Make what is said the speaker's own: "we"."""
    i: str
    """The first person, which keeps its capital."""
    we: Phrases
    openers_within: frozenset[str]
    """Clause openers at which no headline ends: "that", "as"."""
    made_a_statement: str
    copulas: Mapping[str, str]
    """Ending of a noun → "were"; "" → "was"."""
