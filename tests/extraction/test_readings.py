"""Single sentences: what is read, and what is left alone. All are published on Wednesday 16 June 2021."""

import pytest

from timeline.extraction import extract

PUBLISHED = "2021-06-16"

READ = [
    # Days in every order
    ("The treaty was signed on 3 March 2014.", "3 March 2014", "2014-03-03"),
    ("The treaty was signed on March 3, 2014, in Riga.", "March 3, 2014", "2014-03-03"),
    ("The treaty was signed on the 3rd of March, 2014.", "3rd of March, 2014", "2014-03-03"),
    ("The treaty was signed on Monday, March 3, 2014.", "Monday, March 3, 2014", "2014-03-03"),
    ("The treaty was signed on Mon. 3 Mar. 2014 in Riga.", "Mon. 3 Mar. 2014", "2014-03-03"),
    ("The file is dated 2014-03-03.", "2014-03-03", "2014-03-03"),
    ("The file is dated 23/3/2014.", "23/3/2014", "2014-03-23"),
    ("The file is dated 3/23/2014.", "3/23/2014", "2014-03-23"),
    ("He was born on 4-Mar-1961 at sea.", "4-Mar-1961", "1961-03-04"),
    ("The vote took place on April 3 last year.", "April 3 last year", "2020-04-03"),
    # Days without a year go where their clause points
    ("The court ruled on May 28.", "May 28", "2021-05-28"),
    ("The court will rule on May 28.", "May 28", "2021-05-28"),  # 346 days ahead would be absurd
    ("The court will rule on July 1.", "July 1", "2021-07-01"),
    ("The court ruled on December 20.", "December 20", "2020-12-20"),
    ("They must leave by Jan. 14.", "Jan. 14", "2022-01-14"),
    # … unless a word only looks as if it pointed: “the end” is no verb, and “since” never looks ahead
    ("It earned more in the week to the end of May.", "May", "2021-05"),
    ("Prices have doubled since July.", "July", "2020-07"),
    ("He paid a fine in August and left.", "August", "2020-08"),
    # A day alone is of the month that its clause points to
    ("She resigned on the 10th.", "the 10th", "2021-06-10"),
    ("She resigned on the 29th.", "the 29th", "2021-05-29"),  # the 29th of June is still to come
    ("The vote is due on the 20th.", "the 20th", "2021-06-20"),
    ("The vote is due on the 5th.", "the 5th", "2021-07-05"),
    ("She resigned on the 31st.", "the 31st", "2021-05-31"),  # June has none
    # Ranges
    ("Talks will run from June 28 to July 2.", "June 28 to July 2", "2021-06-28/2021-07-02"),
    ("Talks ran on 28–30 May.", "28–30 May", "2021-05-28/2021-05-30"),
    ("It rained between 30 December and 2 January.", "30 December and 2 January", "2020-12-30/2021-01-02"),
    ("The war of 1914–18 ended it.", "1914–18", "1914/1918"),
    ("He lived there from March to May 2014.", "March to May 2014", "2014-03/2014-05"),
    ("He wrote it between 1994 and 1997.", "between 1994 and 1997", "1994/1997"),
    ("It runs from 14 May 2021 to 6 January 2022.", "14 May 2021 to 6 January 2022", "2021-05-14/2022-01-06"),
    ("They met on April 27 and May 26.", "April 27", "2021-04-27"),
    ("They met on April 27 and May 26.", "May 26", "2021-05-26"),
    # Weekdays
    ("He resigned Monday.", "Monday", "2021-06-14"),
    ("He resigned on Wednesday.", "on Wednesday", "2021-06-16"),  # the day of publication itself
    ("He will resign on Friday.", "on Friday", "2021-06-18"),
    ("The hearing was postponed until Friday.", "until Friday", "2021-06-18"),
    ("The hearing was postponed until Friday morning.", "Friday morning", "2021-06-18"),
    ("Parliament reconvenes Thursday.", "Thursday", "2021-06-17"),
    ("The virus may have spread as early as Saturday.", "Saturday", "2021-06-12"),
    ("He left before the rule was to take effect on Friday.", "on Friday", "2021-06-18"),
    ("Aid could arrive as early as Saturday.", "Saturday", "2021-06-19"),
    ("He resigned last Wednesday.", "last Wednesday", "2021-06-09"),
    ("The premiere is next Tuesday.", "next Tuesday", "2021-06-22"),
    ("Friday's ruling stunned them.", "Friday", "2021-06-11"),
    ("It has been shut since the weekend.", "since the weekend", "2021-06-12/2021-06-13"),
    ("He died over the weekend.", "over the weekend", "2021-06-12/2021-06-13"),
    # Months and seasons
    ("The firm was founded in March 2014.", "March 2014", "2014-03"),
    ("The firm closed in March.", "March", "2021-03"),
    ("The firm will move in March.", "March", "2022-03"),
    ("The firm closed last October.", "last October", "2020-10"),
    ("They met in late November 2019.", "late November 2019", "2019-11"),
    ("Police reopened the October killing.", "October", "2020-10"),
    ("He was shot last fall.", "last fall", "2020-23"),
    ("They met in the spring of 2014.", "the spring of 2014", "2014-21"),
    # Years and longer
    ("They met in 2014.", "in 2014", "2014"),
    ("They have met since 2014.", "since 2014", "2014"),
    ("Iceland's 1944 referendum was close.", "1944", "1944"),
    ("The 2008 crisis is remembered.", "2008", "2008"),
    ("They met in 2012, 2014 and 2016.", "2014", "2014"),
    ("Prices rose in early 2020.", "early 2020", "2020-01~/2020-04~"),
    ("Prices rose in mid-2020.", "mid-2020", "2020-05~/2020-08~"),
    ("Prices rose late last year.", "late last year", "2020-09~/2020-12~"),
    ("It was built in the 1990s.", "the 1990s", "199X"),
    ("It was built in the late ’80s.", "the late ’80s", "198X"),
    ("It was built in the 19th century.", "the 19th century", "18XX"),
    ("Profits fell in the first quarter of 2021.", "the first quarter of 2021", "2021-01/2021-03"),
    ("Profits fell in Q4 2020.", "Q4 2020", "2020-10/2020-12"),
    ("Caesar was killed on 15 March 44 BC.", "15 March 44 BC", "-0043-03-15"),
    ("The mountain erupted in AD 79.", "in AD 79", "0079"),
    # From publication
    ("He resigned yesterday.", "yesterday", "2021-06-15"),
    ("He resigned last night.", "last night", "2021-06-15"),
    ("He resigned this morning.", "this morning", "2021-06-16"),
    ("He resigns tomorrow.", "tomorrow", "2021-06-17"),
    ("He resigned last week.", "last week", "2021-06-07/2021-06-13"),
    ("He resigned earlier this month.", "earlier this month", "2021-06"),
    ("He resigned three weeks ago.", "three weeks ago", "2021-05-24/2021-05-30"),
    ("He resigned 11 days ago.", "11 days ago", "2021-06-05"),
    ("He resigned almost four years ago.", "almost four years ago", "2017"),
    ("Five years ago today the bridge fell.", "Five years ago today", "2016-06-16"),
    ("He resigned a decade ago.", "a decade ago", "2011~"),
    ("He will resign in two weeks.", "in two weeks", "2021-06-28/2021-07-04"),
    ("She will speak on Christmas Day.", "Christmas Day", "2021-12-25"),
    ("She spoke last Thanksgiving.", "last Thanksgiving", "2020-11-26"),
    ("The Sept. 11 attacks changed that.", "Sept. 11", "2001-09-11"),
    # From the story
    ("He was freed on 3 May 2014. The next day he fled.", "The next day", "2014-05-04"),
    ("He was freed on 3 May 2014. Two weeks later he fled.", "Two weeks later", "2014-05-12/2014-05-18"),
    ("He was freed on 3 May 2014. He fled the same week.", "the same week", "2014-04-28/2014-05-04"),
    ("He was freed on 3 May 2014, a day after the vote. Later that year he fled.", "Later that year", "2014"),
    ("He was freed on 3 May 2014. The previous day he had prayed.", "The previous day", "2014-05-02"),
    ("It was the worst since May 2015. On 3 June, he fled.", "3 June", "2021-06-03"),
    ("He was freed on 3 May 2014, in hiding since 2011. The next day he fled.", "The next day", "2014-05-04"),
    ("The war began in March 2014. In May, a truce failed.", "May", "2014-05"),
    ("It fell in 2003. Talks began last October, and broke off in January.", "January", "2021-01"),  # it has moved on
    ("It was the worst since 3 May 1999. On that night the dam burst.", "that night", "1999-05-03"),
    ("Doctors ask for help next week. The next day nobody came.", "next week", "2021-06-21/2021-06-27"),
    ("He was jailed in July 2019 and freed that November.", "that November", "2019-11"),
    ("It rained in the summer of 2015. The following January it froze.", "The following January", "2016-01"),
    ("It opened in May 2019. The previous June it had burned.", "The previous June", "2018-06"),
    ("The mill burned in 1944. In the spring of that year it reopened.", "the spring of that year", "1944-21"),
    ("The mill burned in 1944. It reopened in May of the following year.", "May of the following year", "1945-05"),
    ("“We may have to wait until Friday for the tide,” he said.", "until Friday", "2021-06-18"),
]  # fmt: skip

LEFT_ALONE = [
    "You may march on, but we will second that.",
    "May I ask who won?",
    "Theresa May and Mr. March met April Jones and June Carter.",
    "At the end of the day, one day we will win; for now we wait.",
    "He reads the Sunday Times every Friday, and each month pays $2,014.",
    "The 24-year-old ran for two hours and 30 minutes.",
    "Some 2000 people and 1950 soldiers saw it.",
    "The plant makes 2022 GWh, or 2,022 GWh, a year.",
    "The Su-34, the F-16 and the UH 2000 flew.",
    "They cited Resolution 1973 and Article 1950.",
    "He won 21-14, by 58 percent, at 1984 Queen Street.",
    "Rent is 2000 euros a month, twice a week, 24 hours a day.",
    "Call 2015 5550 or see page 2014.",
    "We'll see anytime soon, in moments.",
    "The Sun rose, and the sun set, on Wall Street.",
    "Open Tuesday to Sunday, and Monday–Friday in winter.",
    "Sundays are quiet, and so are weekday mornings.",
    "It took three weeks and cost 1,200 troops their lives.",
    "Boeing 1900 is a name, and Windows 2000 another.",
    "More than 2000 residents left.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "edtf"), READ)
def test_reads(text: str, words: str, edtf: str) -> None:
    assert (words, edtf) in [
        (proposal.words, proposal.edtf) for proposal in extract(text, published=PUBLISHED)
    ]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_leaves_alone(text: str) -> None:
    assert [(proposal.words, proposal.edtf) for proposal in extract(text, published=PUBLISHED)] == []


def test_a_date_in_numbers_that_has_two_readings_is_asked_about() -> None:
    (proposal,) = extract("The file is dated 01/02/2022.", published=PUBLISHED)
    assert proposal.edtf is None
    assert [rival.edtf for rival in proposal.rivals] == ["2022-02-01", "2022-01-02"]


def test_a_weekday_that_does_not_fit_its_date_is_said_and_not_mended() -> None:
    (proposal,) = extract("The treaty was signed on Tuesday, March 3, 2014.", published=PUBLISHED)
    assert proposal.edtf == "2014-03-03"
    assert "is not a Tuesday" in proposal.explanation
    assert proposal.confidence <= 0.5


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Talks are to open on July 1.", "for “are to open” looks ahead"),
        (
            "He was freed on 3 May 2014. Two days later he fled.",
            "two days after Sat 3 May 2014, where the story is",
        ),
        ("He fled 11 days ago.", "11 days before publication on Wed 16 June 2021"),
        ("He fled last October.", "the last one to end before publication on Wed 16 June 2021"),
    ],
)
def test_explains_itself_as_a_person_would(text: str, because: str) -> None:
    assert because in extract(text, published=PUBLISHED)[-1].explanation


def test_a_following_day_without_a_day_before_it_has_no_date() -> None:
    (proposal,) = extract("He fled the following day.", published=PUBLISHED)
    assert (proposal.edtf, proposal.confidence < 0.3) == (None, True)


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [("it", "Il vertice si tenne il 5 marzo 2014.", "2014-03-05"), ("xx", "Unknown 5 March 2014.", None)],
)
def test_other_languages_are_asked_of_dateparser_and_never_trusted(
    language: str, text: str, edtf: str | None
) -> None:
    found = extract(text, published=PUBLISHED, language=language)
    assert [proposal.edtf for proposal in found] == ([edtf] if edtf else [])
    assert all(proposal.confidence < 0.5 for proposal in found)
