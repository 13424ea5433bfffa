"""English as headlines hear it: subjects, joints and loose ends; words only, no patterns."""

from timeline.extraction.vocabulary.headline_words import HeadlineWords
from timeline.extraction.vocabulary.lists import words as _words

HEADLINE = HeadlineWords(
    the=("the",),
    a=("a", "an"),
    also_with_dates=("this", "that"),
    to_=("to",),
    but=("but",),
    and_=("and",),
    or_=("or",),
    with_after=("after", "before"),
    of_=("of",),
    which=("which", "that"),
    who=("who", "which"),
    whose=("who", "whose"),
    heads=_words("which who whom whose where chairman chairwoman head leader"),
    adding=_words("saying adding warning noting arguing"),
    aside_openers=_words("when though although"),
    going_on=_words("while and so"),
    subjects=_words("he she they it we the a an no his her its their"),
    short_subjects=_words("the a an he she it they we his her its their no some"),
    nouns_begin=_words("the a an its his her their this that"),
    irregular_participles=_words(
        "begun born bought built caught drawn found held known made sent set sold taken written"
    ),
    participle_ending="ed",
    leaning_verbs=frozenset(_words("was were is are been")),
    loose_verbs=_words("is are was were"),
    more_loose_verbs=_words("has have had will"),
    loose_times=_words("day night week month year"),
    before_stating=_words("has had also"),
    date_leads=_words("in on since until by of"),
    background_leads=_words("since until till by before after from than to"),
    places=_words("at of in from for"),
    first_persons=_words("I we my our us me I'm I've we're we've we'll I'll"),
    i="I",
    we=("we",),
    openers_within=frozenset(_words("that as after before")),
    made_a_statement="made a statement",
    copulas={"s": "were", "": "was"},
)
