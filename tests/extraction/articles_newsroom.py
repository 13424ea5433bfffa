"""English articles of the desk's hardest kinds; their dates and traps were written down before any rule read them."""

from tests.extraction.articles import Article

LEGAL = Article(
    name="a court report",
    published="2019-05-23",
    text="""\
A former harbour pilot was found guilty on Wednesday of selling charts to smugglers, in the third trial since \
the Ports Act of 1964 was amended.
Jurors at Alden Crown Court took 11 hours over 3 days. Judge Ellen August adjourned the case until June 14, when \
Paul Dacre, 52, will be sentenced. He faces up to 20 years under Section 2014 of the code.
The court heard that Dacre met a go-between at 9.30 p.m. on 6 November 2017 and again the next day. Between January \
and March 2018 he was paid 2,018 pounds a month. On or about 2018-04-19, case file No. 18-1962 says, he burned his log.
He was arrested on April 30, 2018, and charged 48 hours later. A first hearing, on 8 May, lasted ten minutes. His \
lawyers appealed in July 2018 and again in January, citing Article 6 and Resolution 1540.
A first trial collapsed last October after a juror fell ill; a second, scheduled for February, was put off. \
"We march on," said his lawyer, April Stone, who plans to appeal by the end of the month.
Under a law of 1911, a pilot may lose his licence for 12 months. The harbour board will meet on the 28th.
""",
    dated=(
        ("on Wednesday", "2019-05-22"),
        ("1964", "1964"),
        ("June 14", "2019-06-14"),
        ("6 November 2017", "2017-11-06"),
        ("the next day", "2017-11-07"),
        ("January and March 2018", "2018-01/2018-03"),
        ("2018-04-19", "2018-04-19~"),
        ("April 30, 2018", "2018-04-30"),
        ("8 May", "2018-05-08"),
        ("July 2018", "2018-07"),
        ("January", "2019-01"),
        ("last October", "2018-10"),
        ("February", "2019-02"),
        ("end of the month", "2019-05"),
        ("1911", "1911"),
        ("the 28th", "2019-05-28"),
    ),
)

LEAGUE = Article(
    name="a league match",
    published="2022-01-17",
    text="""\
Ten-man Westhaven came from 2-0 down to beat champions Dunmore 3-2 on Saturday and go top of the league for the \
first time since the 1998-99 season.
Sunny May, 19, scored in the 14th and 90th minutes. The winger, signed from Porto Azul last summer for £20.14m, had \
not played since Dec. 11. Jan Frey saw red on 21 minutes.
Westhaven, who lost 6-1 here in August, have won nine in a row. They host Rovers on Tuesday before a cup tie on \
Jan. 29 or 30. Dunmore visit City next Sunday.
Dunmore have held the title since 2014 and were unbeaten from March 2020 to last weekend. Their record of 2014 points \
in 1,022 matches stands. The club, founded in 1889, moved to its 20,220-seat ground in 1923.
"It is a marathon, not a Sunday stroll," manager Ray March told BBC Radio 5 afterwards. "We will look at \
ourselves on Monday." His contract runs until the end of the 2022-23 season.
The transfer window closes at midnight on Jan. 31. Keeper Lou Sun, 33, who joined on a free transfer on New Year's \
Day, retires in May.
""",
    dated=(
        ("on Saturday", "2022-01-15"),
        ("1998-99", "1998/1999"),
        ("last summer", "2021-22"),
        ("Dec. 11", "2021-12-11"),
        ("August", "2021-08"),
        ("on Tuesday", "2022-01-18"),
        ("Jan. 29 or 30", "2022-01-29/2022-01-30"),
        ("next Sunday", "2022-01-23"),
        ("since 2014", "2014"),
        ("March 2020", "2020-03"),
        ("last weekend", "2022-01-15/2022-01-16"),
        ("in 1889", "1889"),
        ("in 1923", "1923"),
        ("on Monday", "2022-01-17"),
        ("2022-23", "2022/2023"),
        ("Jan. 31", "2022-01-31"),
        ("New Year's Day", "2022-01-01"),
        ("May", "2022-05"),
    ),
)

EPIDEMIC = Article(
    name="an epidemic in numbers",
    published="2022-01-13",
    text="""\
Measles cases in the north rose by 41% in the week to 9 January, health officials said on Thursday, from 1,980 to \
2,022 people.
The rate now stands at 310 cases per 100,000, up from 220 a week ago and the highest since mid-December. In week 52 \
of 2021 there were 1,411 new cases; over the past seven days there were 2,022.
The first patient, a 34-year-old teacher, fell ill on Nov. 28 and was tested two days later. Schools in the \
Marsh valley have been closed since Monday and will reopen on 24 January at the earliest.
"We have 24 to 48 hours to find each contact," said Dr. June Albright of the 7-day clinic. She expects the peak in \
late January and the end of the wave by March or April.
Between Dec 20-26, 1 in 30 households reported a fever. A 2019 study of 2,000 families, published in May 2020, found \
that one dose protects for 15 to 20 years.
The ministry's helpline, 0800 2022 111, is open from Monday to Friday. The jabs cost 19.50 a dose. The second wave of \
1988 killed 58 people in six weeks.
""",
    dated=(
        ("9 January", "2022-01-09"),
        ("on Thursday", "2022-01-13"),
        ("a week ago", "2022-01-03/2022-01-09"),
        ("mid-December", "2021-12"),
        ("week 52 of 2021", "2021-12-27/2022-01-02"),
        ("Nov. 28", "2021-11-28"),
        ("two days later", "2021-11-30"),
        ("since Monday", "2022-01-10"),
        ("24 January", "2022-01-24"),
        ("late January", "2022-01"),
        ("March", "2022-03"),
        ("April", "2022-04"),
        ("Dec 20-26", "2021-12-20/2021-12-26"),
        ("2019", "2019"),
        ("May 2020", "2020-05"),
        ("1988", "1988"),
    ),
)

BULLETS = Article(
    name="a list of what happened and what will",
    published="2021-09-30",
    text="""\
How the Ferro bridge came to close

• 1934: The bridge opens to trams.
• June 1971 – Trams give way to cars; tolls of 20 pence are charged.
• 12 March 1988: A barge strikes the third pier. Nobody is hurt.
• 1996-98 — The deck is replaced at a cost of $1,996,000.
• Spring 2014: Inspectors find rust in 214 of 2014 bolts.
- Aug. 3, 2021: Lorries over 7.5 tonnes are banned.
- Sept. 12: A cable snaps at 5.40 a.m.
- Two days later: The bridge is closed.

What comes next

1. On Friday the council will vote on a $30 million loan.
2. Work is due to start in early November.
3. The bridge should reopen in 2023.
""",
    dated=(
        ("1934", "1934"),
        ("June 1971", "1971-06"),
        ("12 March 1988", "1988-03-12"),
        ("1996-98", "1996/1998"),
        ("Spring 2014", "2014-21"),
        ("Aug. 3, 2021", "2021-08-03"),
        ("Sept. 12", "2021-09-12"),
        ("Two days later", "2021-09-14"),
        ("On Friday", "2021-10-01"),
        ("early November", "2021-11"),
        ("in 2023", "2023"),
    ),
)

CORRECTIONS = Article(
    name="a page of corrections",
    published="2022-01-08",
    text="""\
Corrections and clarifications

An article on Jan. 4 about the fire at Gull Point misstated the year in which the lighthouse was built. It was \
1914, not 1913.

Because of an editing error, a headline on Thursday gave the wrong month for the trial. It opens on March 7, not \
on May 7.

A picture caption on Page 14 of Sunday's magazine, with an article about the novelist August March, misspelled the \
name of her first book. It is "Summer Hours", not "Winter Hours", and it sold 2,022 copies.

An obituary on Dec. 30 of the engineer Jan Second gave his age wrongly. He was 88, not 89; he was born on 9 January \
1933.

The "Five Minutes With" column last Saturday referred incorrectly to the F-16. It first flew in 1974, not in the 1960s.

Readers may write to us at 24 March Street or call 555-2014. Corrections are printed every Saturday.
""",
    dated=(
        ("Jan. 4", "2022-01-04"),
        ("1914", "1914"),
        ("1913", "1913"),
        ("on Thursday", "2022-01-06"),
        ("March 7", "2022-03-07"),
        ("May 7", "2022-05-07"),
        ("Sunday", "2022-01-02"),
        ("Dec. 30", "2021-12-30"),
        ("9 January 1933", "1933-01-09"),
        ("last Saturday", "2022-01-01"),
        ("in 1974", "1974"),
        ("the 1960s", "196X"),
    ),
)

NEWSROOM = (LEGAL, LEAGUE, EPIDEMIC, BULLETS, CORRECTIONS)
