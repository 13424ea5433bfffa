"""English as headlines hear it: subjects, joints and loose ends; words only, no patterns."""

from timeline.extraction.vocabulary.headline_words import HeadlineWords
from timeline.extraction.vocabulary.lists import lines as _phrases
from timeline.extraction.vocabulary.lists import words as _words

HEADLINE = HeadlineWords(
    the=("the",),
    a=("a", "an"),
    pointing=("this", "that"),
    and_=("and",),
    or_=("or",),
    but=("but",),
    again=_phrases("and again | and then again"),
    contrast=("not",),
    to=("to",),
    that=("that",),
    before_subjects=_words("and but that while"),
    who=("who", "which"),
    which=("that", "which"),
    with_age=("who", "whose"),
    asides=_words("which who whom whose where chairman chairwoman head leader"),
    adding=_words("saying adding warning noting arguing"),
    aside_openers=_words("when though although"),
    going_on=_words("while and so"),
    openers_within=frozenset(_words("that as after before")),
    noun_ends=_words("after before and or"),
    subjects=_words("he she they it we the a an no his her its their"),
    more_subjects=_words("the a an he she it they we his her its their no some"),
    nouns_begin=_words("the a an its his her their this that"),
    irregular_participles=_words(
        "begun born bought built caught drawn found held known made sent set sold taken written"
    ),
    participle_ending="ed",
    leaning_verbs=frozenset(_words("was were is are been")),
    copula="was",
    plural_copula="were",
    before_stating=_words("has had also"),
    made_a_statement="made a statement",
    first_persons=_words("I we my our us me I'm I've we're we've we'll I'll"),
    speaking_of_oneself=("I", "we"),
    kept_capital="I",
    never_passive=frozenset(
        _words("""
        appeared died arrived returned remained resigned agreed happened occurred refused failed vowed pleaded
        testified escaped collapsed disappeared travelled traveled retired apologised apologized lived stayed
        moved continued responded replied emerged
        """)
    ),
    date_nouns=_phrases("season | campaign | academic year | school year | financial year | tax year"),
    loose_ends=_phrases("""
        and | or | but | that | which | who | is | are | was | were | the | a | an | and again | and then
        at the earliest | at the latest
    """),
    loose_ends_when_cut=_phrases("""
        and | or | but | to | the | a | an | that | which | who | is | are | was | were | has | have | had | will
        the day | the night | the week | the month | the year
    """),
    date_leads=_words("in on since until by of"),
    places=_words("at of in from for"),
)
