"""Articles of our own words; what is dated in them, and what is not, was written down before any rule read them."""

from dataclasses import dataclass

# Each with its dates: words that must be among those found, and EDTF.
Sentences = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


@dataclass(frozen=True)
class Article:
    """`dated` lists (words, EDTF) in the order of the text; whatever is not in it must not be proposed with a date."""

    name: str
    published: str
    text: str
    dated: tuple[tuple[str, str], ...]


FLASHBACK = Article(
    name="narrative with flashbacks",
    published="2019-11-14",
    text="""\
PORT LOWELL, Nov. 13 (Harbour Wire) — The old ferry terminal reopened on Wednesday, eleven years \
after a storm tore off its roof.
Mayor Rosa Lindqvist said the work had cost less than feared. "At the end of the day, people want \
their boats back," she told reporters on Tuesday.
The storm struck in October 2008. Two days later, divers searched the harbour, but the clock tower \
had vanished. In December, the council voted to close the site. The following year, a fire destroyed \
what was left of the ticket hall.
Ms. Lindqvist, who was elected in May, had promised to rebuild since 2015. In the spring of 2016 the \
first plan failed.
On 3 March 2017, the council signed a contract with Dale & Sons. A week later the firm withdrew. \
That summer was quiet.
Work resumed in early 2018 and will end by 20 December. The Su-34 of the ferries, as sailors call \
the vessel, carries 2,000 people at 30 miles an hour. A second boat may follow next year.
""",
    dated=(
        ("Nov. 13", "2019-11-13"),
        ("on Wednesday", "2019-11-13"),
        ("on Tuesday", "2019-11-12"),
        ("October 2008", "2008-10"),
        # “Two days later” counts from a month, so it has no day: proposed undated.
        ("December", "2008-12"),
        ("The following year", "2009"),
        ("May", "2019-05"),
        ("since 2015", "2015"),
        ("the spring of 2016", "2016-21"),
        ("3 March 2017", "2017-03-03"),
        ("A week later", "2017-03-06/2017-03-12"),
        ("That summer", "2017-22"),
        ("early 2018", "2018-01~/2018-04~"),
        ("20 December", "2019-12-20"),
        ("next year", "2020"),
    ),
)

SPORTS = Article(
    name="sports page",
    published="2021-05-10",
    text="""\
Northgate beat Rovers 3-2 on Saturday to keep their title hopes alive, with a 90-minute goal by \
April Jones.
The 24-year-old, who joined from Alder Town in January for £2,014, has scored 21 times in 30 games \
this season.
Rovers, unbeaten since March 6, took the lead in the second minute. "We march on," said coach Brian \
May. "One day we will win here."
The sides last met in 2012, when a crowd of 2015 people saw a 1-1 draw. Northgate have not won the \
cup since 1998.
The final will be played on Sunday, May 23. Tickets go on sale at 9 a.m. Tuesday, and the club \
expects more than 2000 visitors.
Goalkeeper Sun Li, who turns 30 in August, will miss the match after an injury last Friday.
Every Sunday the club opens its museum, which holds 1950 exhibits.
""",
    dated=(
        ("on Saturday", "2021-05-08"),
        ("January", "2021-01"),
        ("March 6", "2021-03-06"),
        ("in 2012", "2012"),
        ("since 1998", "1998"),
        ("Sunday, May 23", "2021-05-23"),
        ("Tuesday", "2021-05-11"),
        ("August", "2021-08"),
        ("last Friday", "2021-05-07"),
    ),
)

COURT = Article(
    name="obituary and court report",
    published="2014-09-18",
    text="""\
Judge Helen March, who wrote the ruling that ended the Harbour trials, died on September 9. She was \
87.
Born on 1 May 1927 in Leith, she studied law from 1946 to 1950 and was called to the bar in the \
early 1950s.
In 1968 she became the first woman on the court. Three years later she was made its president.
Her best known judgment, of 12 June 1979, rested on Article 1950 of the code and on Resolution 1973. \
It ran to 1,200 pages.
She retired in the late 1980s, but returned on Jan. 5, 1991, to lead an inquiry. The inquiry closed \
the same month.
According to her family, a service will be held on Monday at St. Giles. The hearing scheduled for \
Thursday was cancelled.
The court sits at 1984 Queen Street. About 40 per cent of its cases take a year.
Between 2003 and 2007 Judge March advised the ministry. Her memoirs appeared in the autumn of 2010.
The 19th century fascinated her. "I may be old," she said two weeks ago, "but for now I read."
""",
    dated=(
        ("September 9", "2014-09-09"),
        ("1 May 1927", "1927-05-01"),
        ("from 1946 to 1950", "1946/1950"),
        ("the early 1950s", "195X"),
        ("In 1968", "1968"),
        ("Three years later", "1971"),
        ("12 June 1979", "1979-06-12"),
        ("the late 1980s", "198X"),
        ("Jan. 5, 1991", "1991-01-05"),
        ("the same month", "1991-01"),
        ("on Monday", "2014-09-22"),
        ("Thursday", "2014-09-18"),
        ("Between 2003 and 2007", "2003/2007"),
        ("the autumn of 2010", "2010-23"),
        ("The 19th century", "18XX"),
        ("two weeks ago", "2014-09-01/2014-09-07"),
    ),
)

ARTICLES = (FLASHBACK, SPORTS, COURT)
