"""More sentences of English news, all published on Thursday 16 March 2023: every date in them, and no other."""

import pytest

from timeline.extraction import extract

PUBLISHED = "2023-03-16"

DATED = [
    (
        "It was reported on 4 May and 11 September 2018.",
        [("4 May", "2018-05-04"), ("11 September 2018", "2018-09-11")],
    ),
    (
        "It was reported on May 4 and Sept. 11, 2018.",
        [("May 4", "2018-05-04"), ("Sept. 11, 2018", "2018-09-11")],
    ),
    (
        "It fell on Monday. It is the worst since March 2009. A year later, it had closed.",
        [("on Monday", "2023-03-13"), ("March 2009", "2009-03"), ("A year later", "2010")],
    ),
    (
        "The company said Thursday its net income for the quarter ended Dec. 31 fell 12%.",
        [("Thursday", "2023-03-16"), ("Dec. 31", "2022-12-31")],
    ),
    (
        "Shares rose in early trading Thursday after closing at $20.14 on Wednesday.",
        [("Thursday", "2023-03-16"), ("on Wednesday", "2023-03-15")],
    ),
    ("In the year to March 31, 2022, the firm lost 2,022 jobs.", [("March 31, 2022", "2022-03-31")]),
    (
        "The bank collapsed last Friday, the biggest failure since the 2008 financial crisis.",
        [("last Friday", "2023-03-10"), ("2008", "2008")],
    ),
    (
        "He was sworn in on January 20, 2017, and left office four years later.",
        [("January 20, 2017", "2017-01-20"), ("four years later", "2021")],
    ),
    ("Police were called at about 2.30am on Sunday to reports of a fight.", [("on Sunday", "2023-03-12")]),
    (
        "A 19-year-old man was arrested at the scene and will appear in court on 3 April.",
        [("3 April", "2023-04-03")],
    ),
    (
        "The two leaders last spoke in November, on the sidelines of a summit in Bali.",
        [("November", "2022-11")],
    ),
    (
        "The war, now in its second year, has killed thousands since Feb. 24, 2022.",
        [("Feb. 24, 2022", "2022-02-24")],
    ),
    ("On the morning of Feb. 24, shells fell on the town.", [("Feb. 24", "2023-02-24")]),
    ("Snow fell overnight Tuesday into Wednesday.", [("Tuesday", "2023-03-14"), ("Wednesday", "2023-03-15")]),
    ("Talks are to resume next Monday, March 20, in Vienna.", [("next Monday, March 20", "2023-03-20")]),
    (
        "The strike will last from March 27 through April 2.",
        [("March 27 through April 2", "2023-03-27/2023-04-02")],
    ),
    ("The strike ended a month ago, two weeks after it began.", [("a month ago", "2023-02")]),
    ("The plan would take effect on Jan. 1, 2024.", [("Jan. 1, 2024", "2024-01-01")]),
    ("Voters go to the polls May 14.", [("May 14", "2023-05-14")]),
    ("Voters went to the polls in May.", [("May", "2022-05")]),
    (
        "It is the third such quake this year and the worst since the 1999 disaster.",
        [("this year", "2023"), ("1999", "1999")],
    ),
    (
        "Sales in January and February rose 3.5% from a year earlier.",
        [("January", "2023-01"), ("February", "2023-02"), ("a year earlier", "2022")],
    ),
    (
        "By the 1970s, the mill was the last of its kind; in 1981 it closed.",
        [("the 1970s", "197X"), ("in 1981", "1981")],
    ),
    ("The artist (1881-1973) painted it in 1937.", [("1881-1973", "1881/1973"), ("in 1937", "1937")]),
    (
        "Born in 1946, he joined the army at 18 and retired in 2006.",
        [("in 1946", "1946"), ("in 2006", "2006")],
    ),
    ("He served as governor, 1999-2003, and as senator since.", [("1999-2003", "1999/2003")]),
    ("The law of 5 December 1905 separates church and state.", [("5 December 1905", "1905-12-05")]),
    (
        "On the night of 9-10 November 1938, shops were burned.",
        [("9-10 November 1938", "1938-11-09/1938-11-10")],
    ),
    (
        "The paper's Sunday edition sold out; Monday's did not.",
        [("Sunday", "2023-03-12"), ("Monday", "2023-03-13")],
    ),
    ("Two thousand and twelve people came.", []),
    ("The 2,023-seat hall and the 2023-style car were sold.", []),
    ("He runs 10k every morning, most Sundays and on weekdays.", []),
    ("Dial 1-800-555-2014 or write to PO Box 1999.", []),
    ("She won 6-4, 7-5 in one hour and 52 minutes.", []),
    ("The bill, H.R. 2014, and S. 1986 were passed.", []),
    ("A Mk 1940 gun, an M1911 pistol and a T-72 were found.", []),
    ("The ISO 9001 and the 802.11 rules differ.", []),
    ("At $1,999 the laptop is 2014 grams light.", []),
    ("It happened the Tuesday before last.", [("the Tuesday before last", "2023-03-07")]),
    ("It happened a fortnight ago.", [("a fortnight ago", "2023-02-27/2023-03-05")]),
    ("It will happen a week from Friday.", [("a week from Friday", "2023-03-24")]),
    ("It will happen within days, or in the coming weeks.", []),
    ("It happened several years ago, in the recent past.", []),
    ("It happened some time last autumn.", [("last autumn", "2022-23")]),
    ("It will happen later this year, perhaps in the second half.", [("later this year", "2023")]),
    (
        "It has happened twice this month, most recently on the 9th.",
        [("this month", "2023-03"), ("the 9th", "2023-03-09")],
    ),
    ("It happened on the same day in 1945.", [("in 1945", "1945")]),
    ("It happened on Easter Sunday 2019.", [("Easter Sunday 2019", "2019-04-21")]),
    ("It happened on Valentine's Day.", [("Valentine's Day", "2023-02-14")]),
    ("It happened in the early hours of Monday.", [("Monday", "2023-03-13")]),
    ("It happened as recently as last week.", [("last week", "2023-03-06/2023-03-12")]),
    ("It happened 10 years ago this week.", [("10 years ago this week", "2013-03-11/2013-03-17")]),
    ("It happened half a century ago.", []),
    ("It happened in the second week of March.", [("the second week of March", "2023-03-08~/2023-03-14~")]),
    ("It happened at the turn of the century.", []),
    ("It happened in the 18th and 19th centuries.", [("19th centuries", "18XX")]),
    (
        "It happened in late 2021 and early 2022.",
        [("late 2021", "2021-09~/2021-12~"), ("early 2022", "2022-01~/2022-04~")],
    ),
    ("It happened in the first three months of 2022.", [("2022", "2022")]),
    ("It happened on 12/31/2022.", [("12/31/2022", "2022-12-31")]),
    ("It happened on 31.12.2022.", [("31.12.2022", "2022-12-31")]),
    ("It happened Dec. 7, 1941 - a date to remember.", [("Dec. 7, 1941", "1941-12-07")]),
    ("Last updated: 16 Mar 2023, 10.15am GMT", [("16 Mar 2023", "2023-03-16")]),
    ("March 16, 2023 at 9:05 a.m. EDT", [("March 16, 2023", "2023-03-16")]),
    ("Published Thu 16 Mar 2023 10.15 GMT", [("Thu 16 Mar 2023", "2023-03-16")]),
    (
        'He told CNN Wednesday he\'d decide "by the end of the week."',
        [("Wednesday", "2023-03-15"), ("end of the week", "2023-03-13/2023-03-19")],
    ),
    ("Jan. 6 committee members met on Tuesday.", [("Jan. 6", "2023-01-06"), ("on Tuesday", "2023-03-14")]),
    ("The Oct. 7 attack was planned for a year.", [("Oct. 7", "2022-10-07")]),
    (
        "The May 2020 killing of a man in March Street led to unrest that summer.",
        [("May 2020", "2020-05"), ("that summer", "2020-22")],
    ),
]


@pytest.mark.parametrize(("text", "dated"), DATED)
def test_finds_every_date_and_no_other(text: str, dated: list[tuple[str, str]]) -> None:
    found = extract(text, published=PUBLISHED)
    assert [(proposal.words, proposal.edtf) for proposal in found if proposal.edtf] == dated
