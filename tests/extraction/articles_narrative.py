"""English articles that go back and forth in time; what is dated in them was written down before any rule read them."""

from tests.extraction.articles import Article

RESERVOIR = Article(
    name="a reservoir, now and in 1999",
    published="2022-03-18",
    text="""\
TARNOW BAY, March 17 (Coast Press) — Engineers began draining the Kestrel reservoir on Thursday, two days after a \
crack was found in its eastern wall.
Officials told reporters late Tuesday that no one was in danger. By early Wednesday, some 900 families had left, \
and the valley road may stay shut until Monday.
The crack is not the first. On 18 August 1999, a guard called March Olsen heard a noise "like a train". Two days \
earlier, divers had called the wall sound. The following day he wrote to the ministry, and that week three \
villages asked for help.
In September the ministry sent one inspector, a Second Lt. Ames, and on the 22nd the lower gate gave way. \
The next morning 40 houses stood in water. In November the valley was declared unsafe.
"We were told for 24 hours that it would hold," said Ida Roth, who was 17 at the time. She moved to the coast \
the following spring and did not come back until 2006.
A new wall was promised in the summer of 2001, built between 2003 and 2005, and praised in a report dated \
14 May 2007. By the end of that year its pumps had failed twice.
Last month the ministry ordered F-16 steel anchors for $2014 apiece. They are due to arrive next week, and the \
reservoir should be full again by year's end.
""",
    dated=(
        ("March 17", "2022-03-17"),
        ("on Thursday", "2022-03-17"),
        ("late Tuesday", "2022-03-15"),
        ("early Wednesday", "2022-03-16"),
        ("until Monday", "2022-03-21"),
        ("18 August 1999", "1999-08-18"),
        ("Two days earlier", "1999-08-16"),
        ("The following day", "1999-08-19"),
        ("that week", "1999-08-16/1999-08-22"),
        ("September", "1999-09"),
        ("the 22nd", "1999-09-22"),
        ("The next morning", "1999-09-23"),
        ("November", "1999-11"),
        ("the following spring", "2000-21"),
        ("until 2006", "2006"),
        ("the summer of 2001", "2001-22"),
        ("between 2003 and 2005", "2003/2005"),
        ("14 May 2007", "2007-05-14"),
        ("end of that year", "2007-12~"),
        ("Last month", "2022-02"),
        ("next week", "2022-03-21/2022-03-27"),
        ("year's end", "2022-12~"),
    ),
)

LETTERS = Article(
    name="a theft, told from three years",
    published="2020-10-07",
    text="""\
The city library said on Wednesday that it had got back the Marlow letters, nearly six years after they \
disappeared from a locked room.
Detectives found the letters on Saturday in a flat above a shop that sells 1950s lamps, Inspector Joan May told a \
news conference. A man, 61, was arrested the same day and appeared in court on Monday.
The story began in December 2014. On the 11th, a reader signed in under a false name. A day later the catalogue \
was changed. By Christmas the room stood empty, but nobody looked until mid-January, when a student asked for \
a letter of May 3, 1822.
"In those days nobody counted," said Tom Reed, who ran the library from 2009 to 2016.
In 2017 a dealer in Riga offered two of the letters for 2,017 euros. That June the police wrote to him. He did not \
reply, and in July he left the country. A second offer came in February 2018, and a third the following month.
This week the library will count its books, all 201,400 of them. The trial is set for next spring. Until then \
the letters will be kept in Room 1922, and from Friday visitors may see copies.
""",
    dated=(
        ("on Wednesday", "2020-10-07"),
        ("on Saturday", "2020-10-03"),
        ("1950s", "195X"),
        ("the same day", "2020-10-03"),
        ("on Monday", "2020-10-05"),
        ("December 2014", "2014-12"),
        ("the 11th", "2014-12-11"),
        ("A day later", "2014-12-12"),
        ("Christmas", "2014-12-25"),
        ("mid-January", "2015-01"),
        ("May 3, 1822", "1822-05-03"),
        ("from 2009 to 2016", "2009/2016"),
        ("In 2017", "2017"),
        ("That June", "2017-06"),
        ("July", "2017-07"),
        ("February 2018", "2018-02"),
        ("the following month", "2018-03"),
        ("This week", "2020-10-05/2020-10-11"),
        ("next spring", "2021-21"),
        ("from Friday", "2020-10-09"),
    ),
)

OBITUARY = Article(
    name="obituary of a cellist",
    published="2016-02-05",
    text="""\
Lena Marsh, who taught three generations to play the cello, died on Tuesday aged 94. She died in her sleep, her \
son April said.
Born in Hull on New Year's Eve 1921, the second of nine children, she first held a bow at the age of six. Her father \
lost his shop in the crash of 1929, and in the early 1930s the family moved north.
She won the Brandt prize in 1938, at 16, and spent the war years in a factory. In the spring of 1946 she married \
Otto Marsh, a pilot; they had 4 sons. He died in March 1968.
By the mid-1970s she was teaching 60 pupils a week. In her 70s she learned Welsh, and in her late 80s she gave \
a concert before 1,800 people.
"She practised every day, from Monday to Sunday," said a pupil. "May she rest."
Her last record was made in October 2009, when she was 87. Last summer she fell ill. A memorial will be \
held on Sunday, Feb. 14, and a book of her letters is to appear in the autumn.
""",
    dated=(
        ("on Tuesday", "2016-02-02"),
        ("New Year's Eve 1921", "1921-12-31"),
        ("1929", "1929"),
        ("the early 1930s", "193X"),
        ("in 1938", "1938"),
        ("the spring of 1946", "1946-21"),
        ("March 1968", "1968-03"),
        ("the mid-1970s", "197X"),
        ("October 2009", "2009-10"),
        ("Last summer", "2015-22"),
        ("Sunday, Feb. 14", "2016-02-14"),
        ("the autumn", "2016-23"),
    ),
)

NARRATIVES = (RESERVOIR, LETTERS, OBITUARY)
